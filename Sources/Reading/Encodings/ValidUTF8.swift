extension UnsafeRawBufferPointer {
  /// Whether the bytes are UTF-8 as table 3-7 of the Unicode standard has it.
  ///
  /// Blocks of ASCII, or eight bytes of it, at a time: the standard library's check costs more than
  /// three times as much, and a start with many people waits for it.
  var isUTF8: Bool {
    var place = 0
    while place < count {
      if isASCII(from: place) {
        place += Self.block
        continue
      }
      if place + 8 <= count {
        let word = UInt64(littleEndian: word(at: place))
        let others = word & 0x8080_8080_8080_8080
        place += others == 0 ? 8 : others.trailingZeroBitCount / 8
        if others == 0 { continue }
      }
      guard let length = scalarLength(at: place) else { return false }
      place += length
    }
    return true
  }

  private static var block: Int { 32 }

  private func word(at place: Int) -> UInt64 {
    loadUnaligned(fromByteOffset: place, as: UInt64.self)
  }

  /// Whether a whole block begins at a place and is of ASCII.
  private func isASCII(from place: Int) -> Bool {
    guard place + Self.block <= count else { return false }
    let words = word(at: place) | word(at: place + 8) | word(at: place + 16) | word(at: place + 24)
    return words & 0x8080_8080_8080_8080 == 0
  }

  /// The bytes of the scalar that begins at a place; `nil` where none does.
  private func scalarLength(at place: Int) -> Int? {
    let lead = self[place]
    switch lead {
    case 0...0x7F: return 1
    case 0xC2...0xDF: return continues(place + 1, 0x80...0xBF) ? 2 : nil
    case 0xE0...0xEF:
      let second: ClosedRange<UInt8> =
        lead == 0xE0 ? 0xA0...0xBF : lead == 0xED ? 0x80...0x9F : 0x80...0xBF
      return continues(place + 1, second) && continues(place + 2, 0x80...0xBF) ? 3 : nil
    case 0xF0...0xF4:
      let second: ClosedRange<UInt8> =
        lead == 0xF0 ? 0x90...0xBF : lead == 0xF4 ? 0x80...0x8F : 0x80...0xBF
      let isWhole =
        continues(place + 1, second) && continues(place + 2, 0x80...0xBF)
        && continues(place + 3, 0x80...0xBF)
      return isWhole ? 4 : nil
    default: return nil
    }
  }

  private func continues(_ place: Int, _ range: ClosedRange<UInt8>) -> Bool {
    place < count && range.contains(self[place])
  }
}
