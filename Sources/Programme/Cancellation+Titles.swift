extension String {
  /// Whether a title says that the session is called off, set apart from what it is about.
  ///
  /// "Cancelled projects and what they teach" is not called off.
  public var saysCancelled: Bool { mayHoldTerm && withoutWarnings.standsApart }

  /// Whether a term may begin anywhere; nearly all titles are done with this. O(bytes).
  private var mayHoldTerm: Bool {
    var copy = self
    return copy.withUTF8 { bytes in
      let lastBytes = Beginnings.lastBytes
      var last: UInt32 = 0
      for (position, byte) in bytes.enumerated() {
        last = last << 8 | UInt32(byte.small)
        guard lastBytes[byte], let likely = Beginnings.all[last] else { continue }
        let rest = bytes[(position + 1)...].lazy.map(\.small)
        if likely.contains(where: { $0.goesOn(in: rest) }) { return true }
      }
      return false
    }
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

extension UInt8 {
  /// In small letters, where it is a letter of ASCII.
  fileprivate var small: UInt8 { (0x41...0x5A).contains(self) ? self | 0x20 : self }
}

/// How the first word of a term goes on behind its first four bytes, in small letters.
private struct Beginning {
  /// As far as it is ASCII.
  let rest: [UInt8]
  /// Whether a letter with an accent follows, which may be written in two ways.
  let goesBeyondASCII: Bool

  init(_ term: some Collection<UInt8>) {
    let behind = term.dropFirst(4)
    rest = Array(behind.prefix { $0 != 0x20 && $0 < 0x80 })
    goesBeyondASCII = behind.dropFirst(rest.count).first.map { $0 >= 0x80 } ?? false
  }

  func goesOn(in bytes: some Collection<UInt8>) -> Bool {
    bytes.starts(with: rest)
      && (!goesBeyondASCII || bytes.dropFirst(rest.count).prefix(2).contains { $0 >= 0x80 })
  }
}

private enum Beginnings {
  /// By the first four bytes, in small letters, of terms in small and in capital letters.
  static let all: [UInt32: [Beginning]] = {
    var all: [UInt32: [Beginning]] = [:]
    let terms = Cancellation.terms + Cancellation.joinedTerms + Cancellation.loneTerms
    for text in terms.flatMap({ [$0, $0.uppercased()] }) {
      let bytes = text.utf8.map(\.small)
      all[bytes.prefix(4).reduce(0) { $0 << 8 | UInt32($1) }, default: []].append(Beginning(bytes))
    }
    return all
  }()

  /// The bytes that are, as written, the fourth of any.
  static let lastBytes = ByteSet { byte in all.keys.contains { $0 & 0xFF == UInt32(byte.small) } }
}
