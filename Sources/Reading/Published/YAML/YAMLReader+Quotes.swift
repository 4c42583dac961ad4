extension YAMLReader {
  /// A text in quotes of either kind; lines in it are folded.
  mutating func quotedText() throws(YAMLFault) -> String {
    let begin = self
    let quote = byte
    var text: [UInt8] = []
    /// Blanks behind this were written as escapes, and stay at the end of a line.
    var kept = 0
    position += 1
    while let byte {
      switch byte {
      case quote where byte == UInt8(ascii: "'") && self.byte(after: 1) == byte:
        text.append(byte)
        position += 2
      case quote:
        position += 1
        return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\") where quote == UInt8(ascii: "\""):
        try takeEscape(into: &text)
        kept = text.count
      case 0x0A, 0x0D:
        foldLine(into: &text, kept: kept)
      default:
        text.append(byte)
        position += 1
      }
    }
    throw begin.fault("the quote is not closed")
  }

  /// One line end is a blank, more are one line end less.
  private mutating func foldLine(into text: inout [UInt8], kept: Int) {
    while text.count > kept, text.last == 0x20 || text.last == 0x09 { text.removeLast() }
    var breaks = 0
    while let byte, byte == 0x0A || byte == 0x0D {
      skipLine()
      skipBlanks()
      breaks += 1
    }
    text += breaks == 1 ? [0x20] : [UInt8](repeating: 0x0A, count: breaks - 1)
  }

  private mutating func takeEscape(into text: inout [UInt8]) throws(YAMLFault) {
    guard let mark = byte(after: 1) else { throw fault("the quote is not closed") }
    if mark == 0x0A || mark == 0x0D {
      position += 1
      skipLine()
      return skipBlanks()
    }
    if let count = Self.digits[mark] {
      let scalar = try codePoint(digits: count)
      text += Array(String(scalar).utf8)
      return
    }
    guard let plain = Self.escapes[mark] else { throw fault("there is no such escape") }
    text += Array(plain.utf8)
    position += 2
  }

  private static let digits: [UInt8: Int] = [
    UInt8(ascii: "x"): 2, UInt8(ascii: "u"): 4, UInt8(ascii: "U"): 8,
  ]

  private static let escapes: [UInt8: String] = [
    UInt8(ascii: "0"): "\0", UInt8(ascii: "a"): "\u{7}", UInt8(ascii: "b"): "\u{8}",
    UInt8(ascii: "t"): "\t", 0x09: "\t", UInt8(ascii: "n"): "\n", UInt8(ascii: "v"): "\u{B}",
    UInt8(ascii: "f"): "\u{C}", UInt8(ascii: "r"): "\r", UInt8(ascii: "e"): "\u{1B}",
    0x20: " ", UInt8(ascii: "\""): "\"", UInt8(ascii: "/"): "/", UInt8(ascii: "\\"): "\\",
    UInt8(ascii: "N"): "\u{85}", UInt8(ascii: "_"): "\u{A0}", UInt8(ascii: "L"): "\u{2028}",
    UInt8(ascii: "P"): "\u{2029}",
  ]

  /// The character of a numbered escape; two halves of a pair are one.
  private mutating func codePoint(digits count: Int) throws(YAMLFault) -> Unicode.Scalar {
    let value = try hexadecimal(digits: count)
    guard (0xD800..<0xDC00).contains(value), byte == UInt8(ascii: "\\"),
      byte(after: 1) == UInt8(ascii: "u")
    else { return Unicode.Scalar(value) ?? "\u{FFFD}" }
    let low = try hexadecimal(digits: 4)
    guard (0xDC00..<0xE000).contains(low) else { return "\u{FFFD}" }
    return Unicode.Scalar(0x10000 + (value - 0xD800) << 10 + (low - 0xDC00)) ?? "\u{FFFD}"
  }

  private mutating func hexadecimal(digits count: Int) throws(YAMLFault) -> UInt32 {
    let text = bytes[min(position + 2, bytes.count)..<min(position + 2 + count, bytes.count)]
    guard text.count == count, text.first != UInt8(ascii: "+"), text.first != UInt8(ascii: "-"),
      let value = UInt32(String(decoding: text, as: UTF8.self), radix: 16)
    else { throw fault("the escape lacks digits") }
    position += 2 + count
    return value
  }
}
