/// A title without the marks of warning around it.
struct MarkedTitle {
  let text: Substring
  let isMarked: Bool

  var standsApart: Bool {
    Cancellation.isWhole(text) || bracketed.contains { Cancellation.opens($0) }
      || saysFirst || tails.contains { Cancellation.isWhole($0) } || standsInCapitals
  }

  /// What stands in brackets at the beginning or the end.
  private var bracketed: [Substring] {
    Brackets.all.flatMap { open, close -> [Substring] in
      var parts: [Substring] = []
      if text.first == open {
        parts.append(text.drop { $0 == open }.prefix { $0 != close })
      }
      var before = text
      while before.last == close { before.removeLast() }
      if before.endIndex < text.endIndex, let start = before.lastIndex(of: open) {
        parts.append(before[start...].dropFirst())
      }
      return parts
    }
  }

  /// Whether a term stands before a colon, a dash or an exclamation mark, or behind a warning.
  private var saysFirst: Bool {
    if isMarked, Cancellation.parts.contains(where: { begins(with: $0) }) { return true }
    var heads = Brackets.dashes.compactMap { text.firstRange(of: $0)?.lowerBound }
    if let end = text.firstIndex(where: { ":：|!！".contains($0) }) { heads.append(end) }
    return heads.contains { end in
      let head = String(text[..<end])
      let word = head.clauses.first?.first ?? ""
      guard Cancellation.commonTerms.contains(word) else { return Cancellation.isWhole(head) }
      return Cancellation.opens(head) && head == head.uppercased()
        && text.contains(where: \.isLowercase)
    }
  }

  private func begins(with term: [String]) -> Bool {
    text.prefix(80).clauses.first?.starts(with: term) ?? false
  }

  /// What stands behind the last dash.
  private var tails: [Substring] {
    Brackets.dashes.compactMap { dash in
      var rest = text
      while let next = rest.firstRange(of: dash) { rest = rest[next.upperBound...] }
      return rest.startIndex > text.startIndex ? rest : nil
    }
  }

  /// Whether a term in capitals is the first or the last of words that are not.
  private var standsInCapitals: Bool {
    let words = text.split(separator: " ").map { $0.withoutMarks }.filter { !$0.isEmpty }
    guard words.contains(where: { $0.contains(where: \.isLowercase) }) else { return false }
    return Cancellation.parts.contains { term in
      let capitals = term.map { $0.uppercased() }
      if words.starts(with: capitals, by: ==) { return true }
      return words.suffix(capitals.count).elementsEqual(capitals, by: ==)
        && !isDenied(behind: words.dropLast(capitals.count))
    }
  }

  /// Whether the last word denies what follows, or one in capitals of the last three.
  private func isDenied(behind words: ArraySlice<Substring>) -> Bool {
    let near = words.suffix(3).filter { !$0.contains(where: \.isLowercase) } + words.suffix(1)
    return near.contains { word in
      word.clauses.joined().contains { Cancellation.denials.contains($0) }
    }
  }
}

extension Substring {
  fileprivate var withoutMarks: Substring {
    var rest = drop { !$0.isOfWord }
    while let last = rest.last, !last.isOfWord { rest.removeLast() }
    return rest
  }
}

/// What sets a part of a title apart.
private enum Brackets {
  static let all: [(open: Character, close: Character)] = [
    ("[", "]"), ("(", ")"), ("*", "*"), ("<", ">"), ("{", "}"), ("~", "~"), ("【", "】"),
    ("（", "）"),
  ]
  static let dashes = [" - ", " – ", " — ", " | "]
}

extension Character {
  /// Part of a word, or a mark that makes a quotation or a question of it.
  fileprivate var isOfWord: Bool { isLetter || isNumber || "\"'“”‘’«»„「」『』?？".contains(self) }
}
