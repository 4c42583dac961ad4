/// The bytes of a JSON text with a position that moves from token to token.
struct JSONBytes {
  private let bytes: UnsafeBufferPointer<UInt8>
  var position = 0
  private(set) var edits: [JSONEdit] = []

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// `nil` at the end.
  var next: UInt8? { position < bytes.count ? bytes[position] : nil }

  subscript(range: Range<Int>) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: bytes[range])
  }

  mutating func skipBlanks() {
    while position < bytes.count {
      switch bytes[position] {
      case 0x20, 0x0A, 0x0D, 0x09: position += 1
      default: return
      }
    }
  }

  /// Skips a text, a number or a word.
  mutating func skipScalar() throws(JSONFault) {
    switch next {
    case UInt8(ascii: "\""): try skipText()
    case UInt8(ascii: "-"), (0x30...0x39)?: try skipNumber()
    default: try skipWord()
    }
  }

  /// Skips from quote to quote; control characters and halves of surrogate pairs are edited.
  mutating func skipText() throws(JSONFault) {
    let start = position
    position += 1
    while let byte = next {
      switch byte {
      case UInt8(ascii: "\""):
        position += 1
        return
      case UInt8(ascii: "\\"): try skipEscape()
      case 0..<0x20:
        edits.append(JSONEdit(position..<(position + 1), .control(byte)))
        position += 1
      default: position += 1
      }
    }
    throw JSONFault(start, "a text that begins here does not end")
  }

  private mutating func skipEscape() throws(JSONFault) {
    let start = position
    position += 2
    guard start + 1 < bytes.count else { return }
    switch bytes[start + 1] {
    case UInt8(ascii: "u"): try skipUnit(from: start)
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"),
      UInt8(ascii: "f"), UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
      break
    default: throw JSONFault(start, "a backslash stands before what needs none")
    }
  }

  private mutating func skipUnit(from start: Int) throws(JSONFault) {
    guard let unit = unit(at: start) else {
      throw JSONFault(start, "four hexadecimal digits are missing behind '\\u'")
    }
    position = start + 6
    if (0xD800..<0xDC00).contains(unit), let low = self.unit(at: position),
      (0xDC00..<0xE000).contains(low)
    {
      position += 6
    } else if (0xD800..<0xE000).contains(unit) {
      edits.append(JSONEdit(start..<position, .surrogate))
    }
  }

  /// The number of `\uXXXX`; `nil` where none stands.
  private func unit(at start: Int) -> UInt32? {
    guard start + 6 <= bytes.count, bytes[start] == UInt8(ascii: "\\"),
      bytes[start + 1] == UInt8(ascii: "u"),
      bytes[(start + 2)..<(start + 6)].allSatisfy({ $0 >= 0x30 })
    else { return nil }
    return UInt32(String(decoding: bytes[(start + 2)..<(start + 6)], as: UTF8.self), radix: 16)
  }

  private mutating func skipNumber() throws(JSONFault) {
    let start = position
    if next == UInt8(ascii: "-") { position += 1 }
    if next == UInt8(ascii: "I") {
      position = start
      return try skipWord()
    }
    if next == UInt8(ascii: "0") { position += 1 } else { try skipDigits(from: start) }
    if next == UInt8(ascii: ".") {
      position += 1
      try skipDigits(from: start)
    }
    if next == UInt8(ascii: "e") || next == UInt8(ascii: "E") {
      position += 1
      if next == UInt8(ascii: "+") || next == UInt8(ascii: "-") { position += 1 }
      try skipDigits(from: start)
    }
    if let next, (0x30...0x39).contains(next) {
      throw JSONFault(start, "a number begins with 0")
    }
  }

  private mutating func skipDigits(from start: Int) throws(JSONFault) {
    let first = position
    while let next, (0x30...0x39).contains(next) { position += 1 }
    if position == first { throw JSONFault(start, "a number lacks digits") }
  }

  private mutating func skipWord() throws(JSONFault) {
    let start = position
    while let next, (0x61...0x7A).contains(next | 0x20) || next == UInt8(ascii: "-") {
      position += 1
    }
    switch String(decoding: bytes[start..<position], as: UTF8.self) {
    case "true", "false", "null": break
    case "NaN", "Infinity", "-Infinity":
      edits.append(JSONEdit(start..<position, .noNumber))
    default: throw JSONFault(start, "no value stands here")
    }
  }
}

/// What is put in the place of bytes that JSON forbids.
struct JSONEdit {
  enum Kind: Equatable {
    /// Written as an escape; the character is kept.
    case control(UInt8)
    case surrogate
    /// `NaN` and `Infinity` become null.
    case noNumber
  }

  var range: Range<Int>
  var kind: Kind

  init(_ range: Range<Int>, _ kind: Kind) { (self.range, self.kind) = (range, kind) }

  var replacement: String {
    switch kind {
    case .control(let byte): "\\u00" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
    case .surrogate: "\\ufffd"
    case .noNumber: "null"
    }
  }
}
