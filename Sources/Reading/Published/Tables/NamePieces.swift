/// What stands between the commas of a cell of people, outside of brackets and quotes.
///
/// A comma parts people, the halves of a name (`Young, C.`), or a name from what somebody is
/// (`Ann Lee, CEO, Acme`).
struct NamePieces {
  /// Degrees stand with the name in front of them.
  let pieces: [String]
  /// The same, parted at words for "and" as well.
  private let halves: [String]
  /// `A, B and C, D`: each side of the words for "and" has one comma.
  private let hasPairsAtAnd: Bool

  init(_ text: String) {
    pieces = text.separated(by: [",", "，", "、"]).joiningTitles
    let sides = text.sidesOfAnd
    let parted = sides.map { $0.separated(by: [",", "，"]).joiningTitles }
    halves = sides.count > 1 ? parted.flatMap(\.self) : pieces
    hasPairsAtAnd = sides.count > 1 && parted.allSatisfy { $0.count == 2 }
  }

  /// How the commas are meant.
  enum Meaning {
    /// Between people, or there is none.
    case plain
    /// In names with the family name first, as capitals or initials show.
    case inverted
    /// In such names, or between people with one name each.
    case open
    /// Some words are no names as others are: `Ann Lee, Bono`.
    case uneven
    /// What follows a name says what somebody is.
    case described
  }

  var meaning: Meaning {
    guard pieces.count > 1 else { return .plain }
    if areHalves {
      return hasPairsAtAnd || isShown ? .inverted : .open
    }
    if !descriptions.isEmpty { return .described }
    let names = pieces.filter { !$0.isNotSet && !$0.namesOthers }.flatMap(\.sidesOfAnd)
    let whole = names.count { $0.isLikeWholeName }
    return whole > 0 && whole < names.count ? .uneven : .plain
  }

  /// The names, each with what is said of it behind commas of its own.
  ///
  /// - Parameters:
  ///   - isRule: whether family names come first where that is open.
  ///   - isOne: whether two words are one name then.
  func names(isRule: Bool, isOne: Bool) -> [String]? {
    switch meaning {
    case .inverted: return paired
    case .open: return isRule || isOne && halves.count == 2 ? paired : nil
    case .described:
      let described = descriptions
      return pieces.indices.reduce(into: []) { names, i in
        if described.contains(i), let name = names.popLast() {
          names.append("\(name), \(pieces[i])")
        } else {
          names.append(pieces[i])
        }
      }
    case .plain, .uneven: return nil
    }
  }

  private var pairs: [(family: String, given: String)] {
    stride(from: 0, to: halves.count - 1, by: 2).map { (halves[$0], halves[$0 + 1]) }
  }

  private var paired: [String] { pairs.map { "\($0.family), \($0.given)" } }

  /// Whether all may be a family name and a given one in turn.
  private var areHalves: Bool {
    guard !halves.isEmpty, halves.count.isMultiple(of: 2) else { return false }
    return pairs.allSatisfy { family, given in
      family.mayBeFamilyName
        && (given.areInitials || given.isLoneWord
          || family.isInCapitals && given.isLikeWholeName)
    }
  }

  /// Whether each pair shows which half is the family name.
  private var isShown: Bool {
    pairs.allSatisfy { family, given in
      !family.areInitials && given.areInitials || family.isInCapitals && !given.isInCapitals
    }
  }

  /// The pieces that say what somebody before them is, or where.
  private var descriptions: Set<Int> {
    guard let first = pieces.first, !first.describes else { return [] }
    var found: Set<Int> = []
    for i in pieces.indices.dropFirst() {
      // Behind what somebody is stands where, unless the next piece says what it is in its turn.
      let isPlace =
        found.contains(i - 1) && pieces[i - 1].isPosition
        && !(i + 1 < pieces.count && pieces[i + 1].describes)
      if pieces[i].describes || isPlace { found.insert(i) }
    }
    return found
  }
}

extension String {
  /// A name and what stands behind it between commas; `nil` where that is none of it.
  var described: (name: String, position: String?, institution: String?)? {
    guard utf8.contains(where: { $0 == UInt8(ascii: ",") || $0 >= 0x80 }) else { return nil }
    let pieces = separated(by: [",", "，", "、"]).joiningTitles
    guard let place = pieces.firstIndex(where: \.describes), (1...2).contains(place) else {
      return nil
    }
    let positions = pieces[place...].prefix { $0.isPosition }
    let others = pieces[(place + positions.count)...]
    return (
      pieces[..<place].joined(separator: ", "),
      positions.isEmpty ? nil : positions.joined(separator: ", "),
      others.isEmpty ? nil : others.joined(separator: ", ")
    )
  }

  /// Whether it is one capitalised word; what is in brackets behind it does not count.
  var isLoneWord: Bool { withoutBracket.isCapitalisedWord }

  /// The parts between separators that are outside of brackets and quotes.
  func separated(by separators: Set<Character>) -> [String] {
    var (parts, part, open, isQuoted) = ([String](), "", 0, false)
    for character in self {
      switch character {
      case "(", "（", "[": open += 1
      case ")", "）", "]": open = max(open - 1, 0)
      case "\"": isQuoted.toggle()
      default: break
      }
      if open == 0, !isQuoted, separators.contains(character) {
        parts.append(part)
        part = ""
      } else {
        part.append(character)
      }
    }
    return (parts + [part]).map(\.trimmed).filter { !$0.isEmpty }
  }
}

extension String {
  /// Whether it says what somebody is or where; what is in brackets behind it does not count, nor
  /// what a character reference of HTML cuts a name into.
  fileprivate var describes: Bool {
    !(contains("&") && contains(";")) && withoutBracket.isDescription
  }

  /// What stands between words for "and".
  fileprivate var sidesOfAnd: [String] {
    split(separator: " ").split { wordsForAnd.contains(String($0)) }
      .map { $0.joined(separator: " ") }
  }

  fileprivate var withoutBracket: String {
    guard let last, ")）]".contains(last), let open = lastIndex(where: { "(（[".contains($0) })
    else { return self }
    return String(self[..<open]).trimmed
  }

  private var isCapitalisedWord: Bool {
    first?.isUppercase == true && !isEastAsian
      && allSatisfy { $0.isLetter || "-.'’".contains($0) }
  }

  /// A word, perhaps with small ones before it: `van der Berg`, `VAN DER BERG`, `de la Cruz`.
  fileprivate var mayBeFamilyName: Bool {
    let words = split(separator: " ")
    guard let last = words.last, words.count <= 4, String(last).isCapitalisedWord else {
      return false
    }
    return isInCapitals
      || words.dropLast().allSatisfy { NameParticles.all.contains($0.lowercased()) }
  }

  /// Two letters or more, all of them capitals.
  fileprivate var isInCapitals: Bool {
    let letters = withoutBracket.filter(\.isLetter)
    return letters.count > 1 && letters.allSatisfy(\.isUppercase) && !areInitials
  }

  /// `C.`, `J. P.`, `J.-P.`, `Ch.`; no title.
  fileprivate var areInitials: Bool {
    let text = withoutBracket
    let parts = text.split { ". -".contains($0) }
    return text.hasSuffix(".") && (1...4).contains(parts.count) && !text.isTitleOfPerson
      && parts.allSatisfy { $0.count <= 2 && $0.first?.isUppercase == true && $0.isOfLetters }
  }

  /// Two to four words that begin with capitals, particles aside.
  var isLikeWholeName: Bool {
    let words = withoutBracket.split(separator: " ")
    return isEastAsian
      || (2...5).contains(words.count)
        && words.allSatisfy {
          $0.first { $0.isLetter }?.isUppercase == true || $0.hasPrefix("&")
            || NameParticles.all.contains(String($0))
        }
  }
}

extension Substring {
  fileprivate var isOfLetters: Bool { allSatisfy(\.isLetter) }
}

/// Small words of family names.
enum NameParticles {
  static let all: Set<String> = [
    "von", "van", "de", "der", "den", "del", "della", "di", "da", "la", "le", "du", "zu", "dos",
    "das", "do", "ten", "ter", "al", "el", "bin", "ibn", "zur", "vom", "af", "av",
  ]
}

private let wordsForAnd: Set<String> = ["and", "&", "und", "u.", "et", "y"]
