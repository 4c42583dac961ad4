/// A character reference of HTML or XML: `&amp;`, `&#39;`, `&#x27;`.
struct CharacterReference: Equatable {
  var scalar: Unicode.Scalar
  /// In bytes, with the ampersand and the semicolon.
  var length: Int

  /// The reference whose ampersand is at a position; `nil` for what is none, and for controls.
  init?(_ bytes: [UInt8], at position: Int) {
    guard let body = Self.body(bytes, from: position + 1), !body.isEmpty else { return nil }
    let scalar =
      body.first == UInt8(ascii: "#")
      ? Self.numbered(body.dropFirst())
      : NamedReferences.scalar(String(decoding: body, as: UTF8.self))
    guard let scalar else { return nil }
    (self.scalar, length) = (scalar, body.count + 2)
  }

  /// Like ``init(_:at:)``, and undoes an escape that was escaped once more: `&amp;#39;`.
  ///
  /// `&amp;lt;` stays a way to write about `&lt;`.
  init?(undoing bytes: [UInt8], at position: Int) {
    guard let outer = CharacterReference(bytes, at: position) else { return nil }
    self = outer
    guard outer.scalar == "&",
      let inner = CharacterReference(bytes, at: position + outer.length - 1),
      inner.scalar != "<", inner.scalar != ">"
    else { return }
    (scalar, length) = (inner.scalar, outer.length + inner.length - 1)
  }

  private static let longest = 10

  /// What stands between the ampersand and the semicolon.
  private static func body(_ bytes: [UInt8], from start: Int) -> ArraySlice<UInt8>? {
    let end = min(start + longest, bytes.count)
    guard start < end else { return nil }
    for position in start..<end {
      let byte = bytes[position]
      if byte == UInt8(ascii: ";") { return bytes[start..<position] }
      guard byte.isLetterOrDigit || (byte == UInt8(ascii: "#") && position == start)
      else { return nil }
    }
    return nil
  }

  private static func numbered(_ digits: ArraySlice<UInt8>) -> Unicode.Scalar? {
    let isHex = digits.first.map { $0 | 0x20 == UInt8(ascii: "x") } ?? false
    let text = String(decoding: isHex ? digits.dropFirst() : digits, as: UTF8.self)
    guard let number = UInt32(text, radix: isHex ? 16 : 10) else { return nil }
    if let byte = UInt8(exactly: number), (0x80..<0xA0).contains(byte) {
      // In HTML `&#128;` to `&#159;` are what Windows has there.
      return Windows1252.sign(byte)
    }
    guard number >= 0x20 || number == 0x0A || number == 0x09 || number == 0x0D, number != 0x7F
    else { return nil }
    return Unicode.Scalar(number)
  }
}

extension UInt8 {
  var isLetterOrDigit: Bool { isLetter || (0x30...0x39).contains(self) }

  /// Of ASCII.
  var isLetter: Bool { (0x61...0x7A).contains(self | 0x20) }

  var isBlank: Bool { self == 0x20 || (0x09...0x0D).contains(self) }
}

extension [UInt8] {
  /// The text with its references decoded; `nil` when there are none. O(bytes).
  var withoutReferences: [UInt8]? {
    guard contains(UInt8(ascii: "&")) else { return nil }
    var decoded: [UInt8] = []
    decoded.reserveCapacity(count)
    var (position, isChanged) = (0, false)
    while position < count {
      let byte = self[position]
      if byte == UInt8(ascii: "&"),
        let reference = CharacterReference(undoing: self, at: position)
      {
        decoded.append(contentsOf: UTF8.encode(reference.scalar) ?? .init())
        position += reference.length
        isChanged = true
      } else {
        decoded.append(byte)
        position += 1
      }
    }
    return isChanged ? decoded : nil
  }
}
