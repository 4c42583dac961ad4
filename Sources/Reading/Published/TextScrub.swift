/// A text without what no text should hold: controls, invisible characters, odd blanks. O(bytes).
struct TextScrub {
  private(set) var bytes: [UInt8] = []
  /// Characters that were left out.
  private(set) var controls = 0
  private(set) var hadOddBlanks = false

  /// Whether a text may hold anything to scrub; most do not, and stay as they are.
  static func isNeeded(_ bytes: [UInt8]) -> Bool {
    bytes.contains { byte in
      byte < 0x20 ? byte != 0x0A : byte == 0x7F || byte == 0xC2 || byte == 0xE2 || byte == 0xEF
    }
  }

  init(_ text: [UInt8]) {
    bytes.reserveCapacity(text.count)
    var start = 0
    var scalars = String(decoding: text, as: UTF8.self).unicodeScalars.makeIterator()
    while let scalar = scalars.next() {
      let end = start + UTF8.width(scalar)
      take(scalar, text[start..<min(end, text.count)], isBeforeLineFeed: text.isLineFeed(at: end))
      start = end
    }
  }

  private mutating func take(
    _ scalar: Unicode.Scalar, _ own: ArraySlice<UInt8>, isBeforeLineFeed: Bool
  ) {
    switch scalar.value {
    case 0x0A: bytes.append(0x0A)
    case 0x0D: if !isBeforeLineFeed { bytes.append(0x0A) }
    case 0x0B, 0x0C, 0x85, 0x2028, 0x2029: bytes.append(0x0A)
    // A tab stays one until it is known whether the text is a line or prose.
    case 0x09: bytes.append(0x09)
    case 0..<0x20, 0x7F..<0xA0, 0xAD, 0x200B, 0x2060, 0xFEFF: controls += 1
    case 0xA0, 0x2000...0x200A, 0x202F, 0x205F:
      bytes.append(0x20)
      hadOddBlanks = true
    default: bytes.append(contentsOf: own)
    }
  }
}

extension [UInt8] {
  fileprivate func isLineFeed(at position: Int) -> Bool {
    position < count && self[position] == 0x0A
  }
}
