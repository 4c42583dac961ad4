/// Invented people, one after the other; the first ones of a seed are always the same.
struct People: Sequence, IteratorProtocol {
  private var random: Random
  private var count = 0
  private let institutions = People.institutions
  private let sessions = People.sessions

  init(seed: UInt64) { random = Random(seed: seed) }

  /// What each value of a person is called.
  static let columns = ["id", "name", "title", "institution", "role", "session"]

  static let institutions = (1...2000).map { number in
    let kind = Words.kinds[number % Words.kinds.count]
    return "\(kind)\(Words.towns[number / 7 % Words.towns.count]) \(number)"
  }

  static let sessions = (1...400).map { number in
    let digits = String(1000 + number).dropFirst()
    return
      "S\(digits) \(Words.topics[number % Words.topics.count]) \(["A", "B", "C", "D"][number % 4])"
  }

  /// The values of the next person, in the order of ``columns``; without an end.
  mutating func next() -> [String]? {
    count += 1
    return [
      String(count), name(), word(Words.titles), word(institutions), word(Words.roles),
      word(sessions),
    ]
  }

  /// Of a hundred names eight are Han, Kana or Hangul, and thirty bear accents.
  private mutating func name() -> String {
    switch random.number(below: 100) {
    case ..<5: return word(Words.hanFamily) + word(Words.hanGiven) + word(Words.hanGiven)
    case ..<6: return word(Words.kana)
    case ..<8: return word(Words.hangulFamily) + word(Words.hangulGiven)
    case ..<28: return word(Words.given) + " " + word(Words.accentedFamily)
    case ..<38: return word(Words.accentedGiven) + " " + word(Words.family)
    case ..<42: return word(Words.given) + " " + word(Words.family) + "-" + word(Words.family)
    default: return word(Words.given) + " " + word(Words.family)
    }
  }

  private mutating func word(_ words: [String]) -> String { random.choice(words) ?? "" }
}
