extension String {
  /// The text in lower case, scalar by scalar; ASCII and Han do not ask the tables of Unicode,
  /// which takes long.
  var inLowerCase: String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(utf8.count)
    for scalar in unicodeScalars { bytes.append(lowercase: scalar) }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension [UInt8] {
  /// Appends the UTF-8 of a scalar in lower case.
  mutating func append(lowercase scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x41...0x5A: append(UInt8(truncatingIfNeeded: scalar.value) | 0x20)
    case ..<0x80: append(UInt8(truncatingIfNeeded: scalar.value))
    // Kana and Han have no case.
    case 0x3040...0x9FFF: append(contentsOf: UTF8.encode(scalar) ?? .init())
    default: append(contentsOf: scalar.properties.lowercaseMapping.utf8)
    }
  }
}
