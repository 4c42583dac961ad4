extension YAMLReader {
  /// A scalar, a flow collection or an alias that begins on this line.
  mutating func inline(deeperThan parent: Int) throws(YAMLFault) -> YAMLValue {
    let start = line
    switch byte {
    case UInt8(ascii: "|"), UInt8(ascii: ">"):
      let text = try blockText(deeperThan: parent)
      return try counted(.text(text), start)
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      let text = try quotedText()
      return try counted(.text(text), start)
    case UInt8(ascii: "["), UInt8(ascii: "{"): return try flow()
    case UInt8(ascii: "*"): return try alias()
    default: return try plain(deeperThan: parent)
    }
  }

  private mutating func plain(deeperThan parent: Int) throws(YAMLFault) -> YAMLValue {
    let start = line
    try checkPlainStart()
    var text = try plainLine()
    while true {
      let end = self
      var breaks = 0
      while byte == 0x0A || byte == 0x0D, byte != nil {
        skipLine()
        skipBlanks()
        breaks += 1
      }
      guard breaks > 0, byte != nil, column > parent, !isAtMarker, byte != UInt8(ascii: "#") else {
        self = end
        break
      }
      text += breaks == 1 ? [0x20] : [UInt8](repeating: 0x0A, count: breaks - 1)
      text += try plainLine()
    }
    let isAbsent = ["~", "null"].contains { text.elementsEqual($0.utf8) }
    return try counted(isAbsent ? .absent : .text(String(decoding: text, as: UTF8.self)), start)
  }

  private func checkPlainStart() throws(YAMLFault) {
    if let byte, "@`%,]}".utf8.contains(byte) {
      throw fault("a text begins with a mark; put it in quotes")
    }
  }

  /// What there is of a text without quotes on this line.
  private mutating func plainLine() throws(YAMLFault) -> [UInt8] {
    let start = position
    while let byte, byte != 0x0A, !(byte == UInt8(ascii: "#") && isBehindGap) {
      if isMark(UInt8(ascii: ":")) {
        throw fault("a colon stands in a text without quotes; put it in quotes")
      }
      position += 1
    }
    let text = bytes[start..<position].trimmedEnd
    if byte == UInt8(ascii: "#") { skipToLineEnd() }
    return Array(text)
  }

  private mutating func skipToLineEnd() {
    while let byte, byte != 0x0A { position += 1 }
  }

  /// Whether a key and its colon stand here.
  func isAtKey() throws(YAMLFault) -> Bool {
    var ahead = self
    if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
      _ = try ahead.quotedText()
      ahead.skipBlanks()
      return ahead.line == line && ahead.isMark(UInt8(ascii: ":"))
    }
    guard let byte, !"[]{}|>*&!%@`,#".utf8.contains(byte) else { return false }
    return ahead.skipToColon()
  }

  /// `false` when the line has no colon with a gap behind it.
  private mutating func skipToColon() -> Bool {
    while let byte, byte != 0x0A, !(byte == UInt8(ascii: "#") && isBehindGap) {
      if isMark(UInt8(ascii: ":")) { return true }
      position += 1
    }
    return false
  }

  /// The key that stands here; leaves the position behind its colon.
  mutating func key() throws(YAMLFault) -> String {
    let key: String
    if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
      key = try quotedText()
      skipBlanks()
    } else {
      let start = position
      _ = skipToColon()
      key = String(decoding: bytes[start..<position].trimmedEnd, as: UTF8.self)
    }
    position += 1
    return key
  }
}

extension ArraySlice<UInt8> {
  var trimmedEnd: ArraySlice {
    var rest = self
    while let last = rest.last, last <= 0x20 { rest.removeLast() }
    return rest
  }
}
