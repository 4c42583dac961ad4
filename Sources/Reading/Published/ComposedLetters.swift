/// Letters whose accents are characters of their own, put together to one character (NFC).
///
/// Swift takes both spellings for the same character, so the composed ones are looked up by what
/// they are equal to. Only what has one composed character is changed.
enum ComposedLetters {
  /// The text with its letters composed; `nil` when it holds none to compose. O(bytes).
  static func composed(_ bytes: [UInt8]) -> [UInt8]? {
    guard bytes.withUnsafeBufferPointer(mayBeDecomposed) else { return nil }
    var text = ""
    var isChanged = false
    for character in String(decoding: bytes, as: UTF8.self) {
      let scalars = character.unicodeScalars
      if scalars.dropFirst().isEmpty {
        text.append(character)
      } else if let whole = table[character] ?? syllable(scalars) {
        text.unicodeScalars.append(whole)
        isChanged = true
      } else {
        text.append(character)
      }
    }
    return isChanged ? Array(text.utf8) : nil
  }

  /// Whether there are combining accents, marks of voiced kana, or parts of Hangul syllables.
  static func mayBeDecomposed(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var previous = UInt8(0)
    for byte in bytes {
      if byte == 0xCC || byte == 0xCD { return true }
      if previous == 0xE1, (0x84...0x87).contains(byte) { return true }
      if previous == 0x82, byte == 0x99 || byte == 0x9A { return true }
      previous = byte
    }
    return false
  }

  /// The composed letters of Latin, Greek, Cyrillic and kana.
  private static let table: [Character: Unicode.Scalar] = {
    let blocks: [ClosedRange<UInt32>] = [
      0xC0...0x24F, 0x386...0x3CE, 0x400...0x4FF, 0x1E00...0x1EFF, 0x1F00...0x1FFF,
      0x3040...0x30FF,
    ]
    var table: [Character: Unicode.Scalar] = [:]
    for block in blocks {
      for case let scalar? in block.lazy.map(Unicode.Scalar.init)
      where scalar.properties.isAlphabetic && table[Character(scalar)] == nil {
        table[Character(scalar)] = scalar
      }
    }
    return table
  }()

  /// A syllable of Hangul by the arithmetic of the Unicode Standard, section 3.12.
  private static func syllable(_ parts: Character.UnicodeScalarView) -> Unicode.Scalar? {
    let values = parts.map(\.value)
    guard (2...3).contains(values.count), (0x1100...0x1112).contains(values[0]),
      (0x1161...0x1175).contains(values[1])
    else { return nil }
    let open = ((values[0] - 0x1100) * 21 + values[1] - 0x1161) * 28
    guard values.count == 3 else { return Unicode.Scalar(0xAC00 + open) }
    guard (0x11A8...0x11C2).contains(values[2]) else { return nil }
    return Unicode.Scalar(0xAC00 + open + values[2] - 0x11A7)
  }
}
