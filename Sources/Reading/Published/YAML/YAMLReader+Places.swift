extension YAMLReader {
  var byte: UInt8? { position < bytes.count ? bytes[position] : nil }
  var column: Int { position - lineStart }

  func byte(after count: Int) -> UInt8? {
    position + count < bytes.count ? bytes[position + count] : nil
  }

  func fault(_ reason: String) -> YAMLFault {
    YAMLFault(line: line, column: column + 1, reason: reason)
  }

  /// Whether a mark stands here with a gap behind it.
  func isMark(_ mark: UInt8) -> Bool {
    byte == mark && (byte(after: 1).map { $0 <= 0x20 } ?? true)
  }

  /// Whether three of a mark stand at the beginning of this line.
  func isMarker(_ mark: UInt8) -> Bool {
    column == 0 && byte == mark && byte(after: 1) == mark && byte(after: 2) == mark
      && (byte(after: 3).map { $0 <= 0x20 } ?? true)
  }

  var isAtMarker: Bool { isMarker(UInt8(ascii: "-")) || isMarker(UInt8(ascii: ".")) }

  /// Whether nothing but a comment is left of the line.
  var isAtLineEnd: Bool {
    switch byte {
    case nil, 0x0A, 0x0D: true
    case UInt8(ascii: "#"): isBehindGap
    default: false
    }
  }

  var isBehindGap: Bool { column == 0 || bytes[position - 1] <= 0x20 }

  mutating func skipBlanks() {
    while let byte, byte == 0x20 || byte == 0x09 { position += 1 }
  }

  /// To the beginning of the next line.
  mutating func skipLine() {
    while let byte, byte != 0x0A { position += 1 }
    guard byte != nil else { return }
    position += 1
    line += 1
    lineStart = position
  }

  /// Behind blanks, empty lines and comments.
  mutating func skipToContent() {
    skipBlanks()
    while byte != nil, isAtLineEnd {
      skipLine()
      skipBlanks()
    }
  }
}
