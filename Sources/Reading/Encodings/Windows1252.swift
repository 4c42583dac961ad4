/// Text in Windows-1252, of which Latin-1 is a part as far as it is text.
struct Windows1252 {
  private let raw: [UInt8]

  init(_ raw: [UInt8]) { self.raw = raw }

  /// Whether it reads like a language of western Europe: few accents, all of them in words.
  var isPlausible: Bool {
    var (high, letters) = (0, 0)
    for byte in raw {
      switch byte {
      case 0x41...0x5A, 0x61...0x7A: letters += 1
      case 0x80...: high += 1
      case 0x00...0x08, 0x0E...0x1F, 0x7F: return false
      default: break
      }
      if byte >= 0x80, !Self.isOfText(byte) { return false }
    }
    return high > 0 && high * 3 <= letters
  }

  /// The text in UTF-8.
  var bytes: [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(raw.count + raw.count / 8)
    for byte in raw {
      guard byte >= 0x80 else {
        text.append(byte)
        continue
      }
      // What has no character is left as it is numbered.
      let scalar = Self.sign(byte) ?? Unicode.Scalar(byte)
      text.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
    return text
  }

  /// Letters, quotes, dashes and such; the rest hardly occurs in a programme.
  private static func isOfText(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x81, 0x8D, 0x8F, 0x90, 0x9D, 0xD7, 0xF7, 0xFF: false
    case 0x80, 0x82...0x85, 0x8A, 0x8C, 0x8E, 0x91...0x97, 0x99, 0x9A, 0x9C, 0x9E, 0x9F: true
    case 0xA0, 0xA1, 0xA7, 0xA9...0xAB, 0xAE, 0xB0, 0xB2...0xB5, 0xB7, 0xBA...0xBF: true
    case 0xC0...0xFE: true
    default: false
    }
  }

  /// What a byte from 80 to 9F is; `nil` for the five that have no character, and for all others.
  static func sign(_ byte: UInt8) -> Unicode.Scalar? {
    let position = Int(byte) - 0x80
    return signs.indices.contains(position) ? signs[position] : nil
  }

  private static let signs: [Unicode.Scalar?] = [
    "€", nil, "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", nil, "Ž", nil,
    nil, "‘", "’", "“", "”", "•", "–", "—", "˜", "™", "š", "›", "œ", nil, "ž", "Ÿ",
  ]
}
