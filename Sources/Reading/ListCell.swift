import Programme

/// Takes a cell apart at its separators; a part in double quotes may hold them.
struct PartReader {
  private let scalars: [Unicode.Scalar]
  private var position = 0
  /// Where brackets end that are passed over whole, by where they begin.
  private let closings: [Int: Int]

  /// - Parameter sparesBrackets: semicolons in brackets behind something do not part.
  init(_ text: String, sparingBrackets sparesBrackets: Bool = false) {
    scalars = Array(text.unicodeScalars)
    closings = sparesBrackets ? scalars.map { Character($0) }.closingsAroundSemicolons : [:]
  }

  var isAtEnd: Bool { position >= scalars.count }

  /// The text before the next of `ends`, and that end; `nil` for the end of the cell.
  mutating func part(
    until ends: [Unicode.Scalar]
  ) -> (text: String, end: Unicode.Scalar?, isQuoted: Bool) {
    skipBlanks()
    if let quoted = quotedPart(until: ends) { return (quoted.text, quoted.end, true) }
    var text = String.UnicodeScalarView()
    while position < scalars.count {
      let scalar = scalars[position]
      if !text.isEmpty, let closing = closings[position] {
        text.append(contentsOf: scalars[position...closing])
        position = closing + 1
        continue
      }
      position += 1
      if ends.contains(scalar), scalar != "@" || !scalars.isOfAddress(position - 1) {
        return (String(text).trimmed, scalar, false)
      }
      text.append(scalar)
    }
    return (String(text).trimmed, nil, false)
  }

  /// A part in quotes; `nil`, and nothing consumed, when it is not one from end to end.
  private mutating func quotedPart(
    until ends: [Unicode.Scalar]
  ) -> (text: String, end: Unicode.Scalar?)? {
    guard position < scalars.count, scalars[position] == "\"" else { return nil }
    let begin = position
    var text = String.UnicodeScalarView()
    position += 1
    while position < scalars.count {
      let scalar = scalars[position]
      position += 1
      guard scalar == "\"" else {
        text.append(scalar)
        continue
      }
      if position < scalars.count, scalars[position] == "\"" {
        text.append(scalar)
        position += 1
        continue
      }
      skipBlanks()
      guard position < scalars.count else { return (String(text), nil) }
      let end = scalars[position]
      guard ends.contains(end) else { break }
      position += 1
      return (String(text), end)
    }
    position = begin
    return nil
  }

  private mutating func skipBlanks() {
    while position < scalars.count, scalars[position].isBlank { position += 1 }
  }
}

extension [Character] {
  /// Where brackets end that hold a semicolon, by where they begin; those that another closes, or
  /// none, are left out. O(characters).
  var closingsAroundSemicolons: [Int: Int] {
    var (opened, closings, semicolons) = (
      [(place: Int, end: Character, before: Int)](), [Int: Int](), 0
    )
    for (place, character) in enumerated() {
      switch character {
      case "(", "（": opened.append((place, ")", semicolons))
      case "[": opened.append((place, "]", semicolons))
      case ")", "）", "]":
        let last = opened.popLast()
        guard let last, last.end == (character == "]" ? "]" : ")") else {
          opened = []
          continue
        }
        if semicolons > last.before { closings[last.place] = place }
      case ";", "；": semicolons += 1
      default: break
      }
    }
    return closings
  }
}

extension Unicode.Scalar {
  /// White space at the ends of a value; see `trimmed` of bytes.
  var isBlank: Bool {
    switch self {
    case " ", "\t", "\n", "\r", "\u{A0}", "\u{3000}": true
    default: false
    }
  }
}

extension String {
  var trimmed: String {
    guard let first = unicodeScalars.first, let last = unicodeScalars.last,
      first.isBlank || last.isBlank
    else { return self }
    var rest = Substring(self).unicodeScalars
    while rest.first?.isBlank == true { rest.removeFirst() }
    while rest.last?.isBlank == true { rest.removeLast() }
    return String(rest)
  }

  /// The parts between semicolons, without empty ones; full-width ones part too.
  var listParts: [String] { listParts { [$0] } }

  /// The same of institutions, which an ideographic comma may stand between; see
  /// ``hanOrganisations``.
  var institutionParts: [String] { listParts(\.hanOrganisations) }

  private func listParts(_ apart: (String) -> [String]) -> [String] {
    var reader = PartReader(self)
    var parts: [String] = []
    while !reader.isAtEnd {
      let part = reader.part(until: [";", "；"])
      if !part.text.isEmpty { parts += part.isQuoted ? [part.text] : apart(part.text) }
    }
    return parts
  }

  /// Names as `zh=NAME; ja=NAME`; an entry without a language tag is a name as it stands.
  var otherNames: [OtherName] {
    listParts.compactMap { part in
      let halves = part.unicodeScalars.split(
        separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let language = halves.first.map { String($0).trimmed } ?? ""
      guard halves.count == 2, language.isLanguageTag || language.isEmpty else {
        return OtherName(language: "", name: part)
      }
      let name = String(halves[1]).trimmed
      return name.isEmpty ? nil : OtherName(language: language, name: name)
    }
  }

  /// Shaped like a BCP 47 tag; no register is asked.
  var isLanguageTag: Bool {
    let parts = utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    return parts.first.map { (2...8).contains($0.count) } == true
      && parts.allSatisfy { part in
        (1...8).contains(part.count)
          && part.allSatisfy {
            (0x61...0x7A).contains($0 | 0x20) || (0x30...0x39).contains($0)
          }
      }
  }
}
