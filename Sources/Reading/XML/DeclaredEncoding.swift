extension [UInt8] {
  /// The text in UTF-8 when the declaration of an XML document states one of the Latin encodings.
  ///
  /// Asked only where the bytes are not UTF-8, whatever they declare. O(bytes).
  var declaredLatin: [UInt8]? {
    guard let encoding = declaredEncoding, Self.latin.contains(encoding) else { return nil }
    var text: [UInt8] = []
    text.reserveCapacity(count + count / 8)
    for byte in self {
      if byte < 0x80 {
        text.append(byte)
      } else {
        let scalar = Self.scalar(byte, isLatin9: encoding == "iso-8859-15")
        text.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
    return text
  }

  private static let latin: Set<String> = [
    "iso-8859-1", "iso8859-1", "latin1", "latin-1", "iso-8859-15", "windows-1252", "cp1252",
    "us-ascii", "ascii",
  ]

  /// In small letters; `nil` without a declaration.
  private var declaredEncoding: String? {
    guard starts(with: "<?xml".utf8) else { return nil }
    let declaration = String(decoding: prefix(200).prefix { $0 != 0x3E }, as: UTF8.self)
    guard let label = declaration.ranges(of: "encoding").first else { return nil }
    let value = declaration[label.upperBound...].drop { $0 == " " || $0 == "=" }
    guard let quote = value.first, quote == "'" || quote == "\"" else { return nil }
    return value.dropFirst().prefix { $0 != quote }.lowercased()
  }

  /// Latin-1 is read as Windows-1252, as everywhere on the web: its own controls are in no text.
  private static func scalar(_ byte: UInt8, isLatin9: Bool) -> Unicode.Scalar {
    if isLatin9, let other = latin9[byte] { return other }
    let own = Unicode.Scalar(byte)
    return byte < 0xA0 && !isLatin9 ? Windows1252.sign(byte) ?? own : own
  }

  /// Where ISO 8859-15 differs from ISO 8859-1.
  private static let latin9: [UInt8: Unicode.Scalar] = [
    0xA4: "€", 0xA6: "Š", 0xA8: "š", 0xB4: "Ž", 0xB8: "ž", 0xBC: "Œ", 0xBD: "œ", 0xBE: "Ÿ",
  ]
}
