extension String {
  /// Whether a title says that the session is called off, set apart from what it is about.
  ///
  /// "Cancelled projects and what they teach" is not called off.
  public var saysCancelled: Bool {
    mayHoldTerm
      && (Cancellation.isWhole(self) || partsSetApart.contains { Cancellation.isWhole($0) }
        || standsInCapitals)
  }

  /// Whether a term may begin anywhere; nearly all titles are done with this. O(bytes).
  private var mayHoldTerm: Bool {
    var last: UInt32 = 0
    for byte in utf8 {
      last = last << 8 | UInt32((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
      if Beginnings.lastBytes[Int(byte)], Beginnings.all.contains(last) { return true }
    }
    return false
  }

  /// What stands in brackets or beyond a colon or a dash, at the beginning or the end.
  private var partsSetApart: [Substring] {
    var parts: [Substring] = []
    for (open, close) in [("[", "]"), ("(", ")"), ("*", "*"), ("【", "】"), ("（", "）")] as [Pair] {
      let inside = dropFirst().prefix { $0 != close }
      if first == open { parts.append(inside) }
      let before = dropLast()
      if last == close, let start = before.lastIndex(of: open) {
        parts.append(before[start...].dropFirst())
      }
    }
    if let end = firstIndex(where: { ":：|".contains($0) }) { parts.append(self[..<end]) }
    for dash in [" - ", " – ", " — ", " | "] {
      guard let first = firstRange(of: dash) else { continue }
      parts += [self[..<first.lowerBound], suffix(fromLast: dash)]
    }
    return parts
  }

  private typealias Pair = (Character, Character)

  private func suffix(fromLast mark: String) -> Substring {
    var rest = self[...]
    while let next = rest.firstRange(of: mark) { rest = rest[next.upperBound...] }
    return rest
  }

  /// Whether a term in capitals is the first or the last of words that are not.
  private var standsInCapitals: Bool {
    let words = split(separator: " ")
    guard words.contains(where: { $0.contains(where: \.isLowercase) }) else { return false }
    return Cancellation.parts.contains { term in
      let capitals = term.map { $0.uppercased() }
      if words.starts(with: capitals, by: ==) { return true }
      let before = words.dropLast(capitals.count).last.map { $0.lowercased() } ?? ""
      return words.suffix(capitals.count).elementsEqual(capitals, by: ==)
        && !Cancellation.denials.contains(before)
    }
  }
}

/// The first four bytes of the terms, in small letters and in capitals.
private enum Beginnings {
  static let all = Set(
    (Cancellation.terms + Cancellation.joinedTerms).flatMap { term in
      [term, term.uppercased()].map { text in
        text.utf8.prefix(4).reduce(UInt32(0)) { known, byte in
          known << 8 | UInt32((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
        }
      }
    })

  /// Whether a byte, as written, is the fourth of any.
  static let lastBytes: [Bool] = (0...255).map { byte in
    let small = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
    return all.contains { Int($0 & 0xFF) == small }
  }
}
