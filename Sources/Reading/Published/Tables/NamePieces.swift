import Programme

/// What stands between the commas of a cell of people, outside of brackets and quotes.
///
/// A comma parts people, the halves of a name (`Young, C.`), or a name from what somebody is
/// (`Ann Lee, CEO, Acme`).
struct NamePieces {
  /// Degrees stand with the name in front of them.
  let pieces: [String]
  let meaning: Meaning

  /// O(bytes).
  init(_ text: String) {
    pieces = text.commaParts.withoutUnset.joiningTitles
    meaning = pieces.count > 1 ? Meaning(pieces, of: text) : .whole
  }

  /// How the commas are meant; with the names, each with what is said of it behind its own commas.
  enum Meaning {
    /// There is none.
    case whole
    /// Between people.
    case list
    /// In names with the family name first, as capitals or initials show.
    case inverted([String])
    /// In such names, or between people with one name each.
    case open([String])
    /// What follows a name says what somebody is; in doubt where that may be somebody else.
    case described([String], isDoubtful: Bool)

    fileprivate init(_ pieces: [String], of text: String) {
      let halves = NameHalves(pieces, of: text)
      if halves.areHalves {
        self = halves.areShown ? .inverted(halves.paired) : .open(halves.paired)
      } else {
        self =
          DescribedPieces(pieces).map { .described($0.names, isDoubtful: $0.isDoubtful) } ?? .list
      }
    }
  }

  /// Whether some of a list are no names as others are: `Ann Lee, Bono`.
  var areUneven: Bool {
    let names = pieces.filter { !$0.isNotSet && !$0.namesOthers }.flatMap { $0.sidesOfAnd }
      .filter { !$0.areOthers }
    let whole = names.count { $0.isLikeWholeName }
    return whole > 0 && whole < names.count
  }

  /// The names where the commas do not stand between them.
  ///
  /// - Parameters:
  ///   - isRule: whether family names come first where that is open.
  ///   - isOne: whether two words are one name then.
  func names(isRule: Bool, isOne: Bool) -> [String]? {
    switch meaning {
    case .inverted(let names), .described(let names, _): names
    case .open(let names): isRule || isOne && names.count == 1 ? names : nil
    case .whole, .list: nil
    }
  }
}

/// Pieces taken for family names and given ones in turn, parted at words for "and" as well.
private struct NameHalves {
  private let halves: [String]
  /// `A, B and C, D`: each side of the words for "and" has one comma.
  private let hasPairsAtAnd: Bool

  init(_ pieces: [String], of text: String) {
    let sides = text.sidesOfAnd
    guard sides.count > 1 else {
      (halves, hasPairsAtAnd) = (pieces, false)
      return
    }
    let parted = sides.map { $0.commaParts.joiningTitles }
    halves = parted.flatMap(\.self)
    hasPairsAtAnd = parted.allSatisfy { $0.count == 2 }
  }

  private var pairs: [(family: String, given: String)] {
    stride(from: 0, to: halves.count - 1, by: 2).map { (halves[$0], halves[$0 + 1]) }
  }

  var paired: [String] { pairs.map { "\($0.family), \($0.given)" } }

  /// Whether all may be a family name and a given one in turn.
  var areHalves: Bool {
    guard let first = halves.first, halves.count.isMultiple(of: 2), first.mayBeFamilyName else {
      return false
    }
    return pairs.allSatisfy { family, given in
      family.mayBeFamilyName
        && (given.areInitials || given.isLoneWord
          || family.isInCapitals && given.isLikeWholeName)
    }
  }

  /// Whether each pair shows which half is the family name.
  var areShown: Bool {
    hasPairsAtAnd
      || pairs.allSatisfy { family, given in
        !family.areInitials && given.areInitials || family.isInCapitals && !given.isInCapitals
      }
  }
}

/// Names with the pieces behind them that say what somebody is, or where.
private struct DescribedPieces {
  private(set) var names: [String] = []
  /// Each place is one only because it stands behind a position, and looks like a name.
  var isDoubtful: Bool { hasDoubtfulPlaces && !hasSurePlaces }
  private var (hasDoubtfulPlaces, hasSurePlaces) = (false, false)

  /// `nil` where no piece says anything of the name before it.
  init?(_ pieces: [String]) {
    let describe = pieces.map { $0.describes }
    guard describe.first == false, describe.contains(true) else { return nil }
    var isBehindPosition = false
    for (i, piece) in pieces.enumerated() {
      let isPosition = describe[i] && piece.isPosition
      // Behind what somebody is stands where, unless the next piece says what it is in its turn.
      let isPlace =
        isBehindPosition && !describe[i] && !describe[(i + 1)...].prefix(1).contains(true)
      if isPlace, piece.isLikeWholeName { hasDoubtfulPlaces = true }
      if isPlace ? !piece.isLikeWholeName : describe[i] && !isPosition { hasSurePlaces = true }
      if describe[i] || isPlace, !names.isEmpty {
        names[names.count - 1] += ", \(piece)"
      } else {
        // What is said behind several is said of the last.
        names += piece.namesAtAnd
      }
      isBehindPosition = isPosition
    }
  }
}

extension String {
  /// A name and what stands behind it between commas; `nil` where that is none of it.
  var described: (name: String, position: String?, institution: String?)? {
    guard mayHaveCommas else { return placed }
    let pieces = commaParts.joiningTitles
    if pieces.count == 1 { return placed }
    guard pieces.count > 1, let place = pieces.firstIndex(where: \.describes),
      (1...2).contains(place)
    else {
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

  /// A name with an institution in brackets or after a dash behind it: `Bob Ray (ETH Zurich)`,
  /// `Ann Lee – University of Oslo`.
  private var placed: (name: String, position: String?, institution: String?)? {
    guard let last = utf8.last, last == UInt8(ascii: ")") || last == 0x89 || contains(" ") else {
      return nil
    }
    let bare = withoutBracket
    var (name, place) = (bare, String(dropFirst(bare.count).drop { " (（[".contains($0) }))
    if bare.count < count {
      place.removeLast()
    } else if let parts = partsAtDash {
      (name, place) = parts
    }
    guard name.isLikeWholeName, place.isOrganisation else { return nil }
    return (name, nil, place)
  }

  /// Whether it is one capitalised word; what is in brackets behind it does not count.
  var isLoneWord: Bool { withoutBracket.isCapitalisedWord }

  /// Whether some byte of it may be of a comma: most names have none.
  var mayHaveCommas: Bool {
    utf8.contains { $0 == UInt8(ascii: ",") || $0 == 0xE3 || $0 == 0xEF }
  }

  /// The parts between commas that are outside of brackets and quotes.
  var commaParts: [String] {
    mayHaveCommas ? parts { $0 == "," || $0 == "，" || $0 == "、" } : trimmedPart
  }

  /// The parts between ends of lines that are outside of brackets and quotes.
  var lineParts: [String] {
    utf8.contains(UInt8(ascii: "\n")) ? parts { $0 == "\n" } : trimmedPart
  }

  private func parts(between isMark: (Unicode.Scalar) -> Bool) -> [String] {
    var (parts, start, depth, isQuoted) = ([String](), startIndex, 0, false)
    for (index, scalar) in zip(unicodeScalars.indices, unicodeScalars) {
      switch scalar {
      case "(", "（", "[": depth += 1
      case ")", "）", "]": depth = max(depth - 1, 0)
      case "\"": isQuoted.toggle()
      case _ where depth == 0 && !isQuoted && isMark(scalar):
        parts += String(self[start..<index]).trimmedPart
        start = unicodeScalars.index(after: index)
      default: break
      }
    }
    return parts + String(self[start...]).trimmedPart
  }

  /// It without blanks at its ends; none where nothing is left.
  private var trimmedPart: [String] {
    let text = trimmed
    return text.isEmpty ? [] : [text]
  }
}

extension String {
  /// Whether it says what somebody is or where; what is in brackets behind it does not count, nor
  /// what stands behind a name and a dash, nor what a character reference of HTML cuts a name into.
  fileprivate var describes: Bool {
    !(contains("&") && contains(";")) && withoutBracket.isDescription && !isPlacedName
  }

  private var isPlacedName: Bool {
    partsAtDash.map { $0.name.isLikeWholeName && !$0.name.isDescription } == true
  }

  /// What stands between words for "and".
  var sidesOfAnd: [String] {
    let words = split(separator: " ")
    let places = words.placesOfAnd
    guard !places.isEmpty else { return [self] }
    let starts = [0] + places.map { $0 + 1 }
    return zip(starts, places + [words.count]).map { words[$0..<max($0, $1)] }
      .filter { !$0.isEmpty }.map { $0.joined(separator: " ") }
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

  /// Two to five words that begin with capitals, beside particles.
  var isLikeWholeName: Bool {
    let words = withoutBracket.split(separator: " ")
    return isEastAsian
      || words.count > 1 && words.count <= 9
        && words.count(where: { !NameParticles.all.contains(String($0)) }) <= 5
        && words.indices.allSatisfy { words.isOfName(at: $0) }
  }
}

extension [String] {
  /// Lines of which those that say what somebody is or where, or stand in brackets, go with the name
  /// on the line before them.
  var joiningDescriptions: [String] {
    var joined: [String] = []
    for line in self {
      if joined.isEmpty {
        joined.append(line)
      } else if let first = line.first, "(（[".contains(first), line.withoutBracket.isEmpty {
        joined[joined.count - 1] += " \(line)"
      } else if line.commaParts.first?.describes == true {
        joined[joined.count - 1] += ", \(line)"
      } else {
        joined.append(line)
      }
    }
    return joined
  }
}

extension Substring {
  fileprivate var isOfLetters: Bool { allSatisfy(\.isLetter) }

  /// Whether it stands between two people as a word or a sign; those have few bytes.
  var isWordForAnd: Bool {
    utf8.count <= WordsForAnd.mostBytes && WordsForAnd.all.contains(String(self))
  }
}

extension [String] {
  /// Without what says that further names are to come, unless that is all.
  fileprivate var withoutUnset: [String] {
    guard count > 1 else { return self }
    let set = filter { !$0.isNotSet }
    return set.isEmpty ? self : set
  }
}

extension [Substring] {
  /// Whether a word may be one of a name: capitalised, a particle, or `und` behind one.
  fileprivate func isOfName(at place: Int) -> Bool {
    let word = self[place]
    return word.first { $0.isLetter }?.isUppercase == true || word.hasPrefix("&")
      || NameParticles.all.contains(String(word))
      || place > 0 && word.isWordForAnd && NameParticles.all.contains(String(self[place - 1]))
  }

  /// Where a word or a sign for "and" stands between people: neither behind a small word of a name
  /// (`von und zu`), nor one that names have in front of a small one (`García y de la Torre`).
  var placesOfAnd: [Int] {
    indices.filter { place in
      let next = dropFirst(place + 1).first.map { NameParticles.all.contains(String($0)) } ?? false
      return self[place].isWordForAnd
        && !(place > 0 && NameParticles.all.contains(String(self[place - 1])))
        && !(next && WordsForAnd.names.contains(String(self[place])))
        && !(WordsForAnd.letters.contains(String(self[place])) && wordsOfName(before: place) > 2)
    }
  }

  /// How many words, beside particles, stand behind the last word for "and" before a place.
  private func wordsOfName(before place: Int) -> Int {
    let start = self[..<place].lastIndex { $0.isWordForAnd }.map { $0 + 1 } ?? startIndex
    return self[start..<place].count { !NameParticles.all.contains(String($0)) }
  }
}
