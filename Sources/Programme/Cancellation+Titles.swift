extension String {
  /// Whether a title says that the session is called off, set apart from what it is about.
  ///
  /// "Cancelled projects and what they teach" is not called off.
  public var saysCancelled: Bool { mayHoldTerm && withoutWarnings.standsApart }

  /// Whether a term may begin anywhere; nearly all titles are done with this. O(bytes).
  private var mayHoldTerm: Bool {
    var last: UInt32 = 0
    for byte in utf8 {
      last = last << 8 | UInt32((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
      if Beginnings.lastBytes[Int(byte)], Beginnings.all.contains(last) { return true }
    }
    return false
  }

  /// Without crosses and signs of danger at its ends.
  private var withoutWarnings: MarkedTitle {
    let rest = drop { $0.isWarning || $0.isWhitespace }
    var end = rest.endIndex
    while end > rest.startIndex {
      let last = rest[rest.index(before: end)]
      guard last.isWarning || last.isWhitespace || last == "." else { break }
      end = rest.index(before: end)
    }
    let isMarked = self[..<rest.startIndex].contains(where: \.isWarning)
    return MarkedTitle(text: rest[..<end], isMarked: isMarked)
  }
}

extension Character {
  fileprivate var isWarning: Bool {
    unicodeScalars.first.map { "❌✖✗✘❎⚠🚫⛔🛑❗‼!！×".unicodeScalars.contains($0) } ?? false
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
