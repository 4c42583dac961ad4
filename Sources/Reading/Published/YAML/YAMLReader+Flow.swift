extension YAMLReader {
  /// A collection between `[` and `]` or `{` and `}`.
  mutating func flow() throws(YAMLFault) -> YAMLValue {
    byte == UInt8(ascii: "[")
      ? try nested { r throws(YAMLFault) in try r.flowList() }
      : try nested { r throws(YAMLFault) in try r.flowEntries() }
  }

  private mutating func flowList() throws(YAMLFault) -> YAMLValue {
    let start = line
    var list: [YAMLValue] = []
    position += 1
    while try !isFlowEnd(UInt8(ascii: "]")) {
      let item = try flowItem()
      if let key = item.text, isAtFlowColon {
        position += 1
        skipToContent()
        let entry = YAMLEntry(key: key, value: try flowItem())
        list.append(try counted(.entries([entry]), item.line))
      } else {
        list.append(item)
      }
      try skipComma(UInt8(ascii: "]"))
    }
    position += 1
    return try counted(.list(list), start)
  }

  private mutating func flowEntries() throws(YAMLFault) -> YAMLValue {
    let start = line
    var (entries, keys) = ([YAMLEntry](), Set<[UInt8]>())
    position += 1
    while try !isFlowEnd(UInt8(ascii: "}")) {
      let place = self
      guard let key = try flowItem().text else { throw place.fault("a key is no text") }
      guard keys.insert(Array(key.utf8)).inserted else {
        throw place.fault("the key \(key.quoted) is there twice")
      }
      var value = YAMLValue(shape: .absent, line: line)
      if isAtFlowColon {
        position += 1
        skipToContent()
        value = try flowItem()
      }
      entries.append(YAMLEntry(key: key, value: value))
      try skipComma(UInt8(ascii: "}"))
    }
    position += 1
    return try counted(.entries(entries), start)
  }

  private mutating func isFlowEnd(_ mark: UInt8) throws(YAMLFault) -> Bool {
    skipToContent()
    guard byte != nil else { throw fault("a bracket is not closed") }
    return byte == mark
  }

  private mutating func skipComma(_ end: UInt8) throws(YAMLFault) {
    skipToContent()
    guard byte != end, byte != nil else { return }
    guard byte == UInt8(ascii: ",") else { throw fault("a comma is missing") }
    position += 1
  }

  private var isAtFlowColon: Bool { byte == UInt8(ascii: ":") }

  private mutating func flowItem() throws(YAMLFault) -> YAMLValue {
    let start = line
    while byte == UInt8(ascii: "!") || byte == UInt8(ascii: "&") {
      while let byte, byte > 0x20, !",]}".utf8.contains(byte) { position += 1 }
      skipToContent()
    }
    switch byte {
    case UInt8(ascii: "["), UInt8(ascii: "{"): return try flow()
    case UInt8(ascii: "*"): return try alias()
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      let text = try quotedText()
      skipToContent()
      return try counted(.text(text), start)
    default: return try flowPlain(start)
    }
  }

  private mutating func flowPlain(_ start: Int) throws(YAMLFault) -> YAMLValue {
    var words: [UInt8] = []
    while let byte, !",[]{}".utf8.contains(byte), !isFlowKeyEnd {
      if byte == 0x0A || (byte == UInt8(ascii: "#") && isBehindGap) {
        while let last = words.last, last <= 0x20 { words.removeLast() }
        words.append(0x20)
        skipToContent()
      } else {
        words.append(byte)
        position += 1
      }
    }
    let text = String(decoding: words[...].trimmedEnd, as: UTF8.self)
    return try counted(["", "~", "null"].contains(text) ? .absent : .text(text), start)
  }

  /// Whether a colon with a gap or a mark behind it stands here.
  private var isFlowKeyEnd: Bool {
    byte == UInt8(ascii: ":")
      && (byte(after: 1).map { $0 <= 0x20 || ",[]{}".utf8.contains($0) } ?? true)
  }
}
