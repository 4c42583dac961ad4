import Programme

/// The talks of a day that items of its grid may name, by their titles.
struct GridTalks {
  /// Those that are not taken yet, the first last.
  private var open: [String: [Int]]
  /// The words of the names of those who speak in each.
  private var speakers: [Int: [[Substring]]] = [:]

  init(_ talks: [Int], _ draft: Draft) {
    open = Dictionary(grouping: talks.reversed()) { draft.sessions[$0].title.keyOfWords }
    let wanted = Set(talks)
    for (session, speaker) in zip(draft.appearances.sessions, draft.appearances.speakers)
    where wanted.contains(Int(session)) && draft.speakers.indices.contains(Int(speaker)) {
      let words = draft.speakers[Int(speaker)].name.wordsOfName
      if !words.isEmpty { speakers[Int(session), default: []].append(words) }
    }
  }

  /// Takes the talk of a title.
  mutating func take(titled title: String) -> Int? { open[title.keyOfWords]?.popLast() }

  /// Takes the talk that an item names with who speaks in it, and nothing else.
  ///
  /// `Knots with Ann Bell`, `Knots: Ann Bell` and `Ann Bell: Knots`.
  mutating func take(namedWithSpeakers item: String) -> Int? {
    for (first, last) in item.halvesAtNames {
      if let talk = take(titled: first, of: last) ?? take(titled: last, of: first) { return talk }
    }
    return nil
  }

  private mutating func take(titled title: String, of names: String) -> Int? {
    let key = title.keyOfWords
    guard let talks = open[key], !talks.isEmpty, talks.count <= Self.mostAlike else { return nil }
    let words = Set(names.wordsOfName).subtracting(["and", "with", "und", "mit", "et"])
    let place = talks.lastIndex { talk in
      let known = speakers[talk] ?? []
      // An initial may stand in one place alone.
      return words.filter { $0.count > 1 }.isSubset(of: known.joined())
        && known.contains { $0.mayBeNamed(in: words) }
    }
    return place.flatMap { open[key]?.remove(at: $0) }
  }

  /// Among more talks of one title none is searched for its speakers.
  private static let mostAlike = 50
}

extension [Substring] {
  /// Whether the first and the last word of a name are there: those between come and go.
  fileprivate func mayBeNamed(in words: Set<Substring>) -> Bool {
    guard let first, let last else { return false }
    return words.contains(first) && words.contains(last)
  }
}

extension String {
  fileprivate var wordsOfName: [Substring] { lowercased().split { !$0.isLetter } }

  /// What stands on both sides of each colon, dash and word that may part a title from names.
  fileprivate var halvesAtNames: [(String, String)] {
    guard utf8.count <= Self.mostOfItem else { return [] }
    return [": ", " - ", " – ", " — ", " | ", " / ", " with ", " by "].flatMap { mark in
      ranges(of: mark).prefix(Self.mostMarks).map {
        (String(self[..<$0.lowerBound]), String(self[$0.upperBound...]))
      }
    }
  }

  /// Longer items are not searched for names, in bytes.
  private static let mostOfItem = 500
  /// So many marks of each kind are looked at.
  private static let mostMarks = 4
}
