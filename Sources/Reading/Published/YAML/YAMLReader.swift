/// Reads the one document of a YAML text (YAML 1.2): collections, scalars, anchors, comments.
///
/// Tags are passed over, and keys are texts. What aliases repeat counts as often as it stands
/// there, so neither a small file nor a shallow one can become a large or a deep value.
struct YAMLReader {
  let bytes: [UInt8]
  var position = 0
  var line = 1
  var lineStart = 0
  private var depth = 0
  /// The greatest depth since the innermost anchor began.
  private var deepest = 0
  private var values = 0
  private var aliases = 0
  private var anchors: [String: (value: YAMLValue, values: Int, depth: Int)] = [:]

  static let mostAliases = 1_000

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// O(bytes).
  static func root(_ bytes: [UInt8]) throws(YAMLFault) -> YAMLValue {
    var reader = YAMLReader(bytes)
    return try reader.document()
  }

  private mutating func document() throws(YAMLFault) -> YAMLValue {
    skipToContent()
    while byte == UInt8(ascii: "%"), column == 0 {
      skipLine()
      skipToContent()
    }
    if isMarker(UInt8(ascii: "-")) { position += 3 }
    let root = try node(deeperThan: -1, mayBeCompact: true)
    skipToContent()
    if isMarker(UInt8(ascii: ".")) {
      position += 3
      skipToContent()
    }
    guard byte == nil else {
      throw fault(
        isMarker(UInt8(ascii: "-"))
          ? "a second document begins" : "this belongs to nothing before it")
    }
    return root
  }

  /// The value that begins here, or on a line below that is indented deeper than its parent.
  ///
  /// - Parameters:
  ///   - mayBeCompact: whether a collection may begin on the same line, as behind a hyphen.
  ///   - mayAlign: whether a list may begin at the column of its parent, as behind a key.
  mutating func node(
    deeperThan parent: Int, mayBeCompact: Bool = false, mayAlign: Bool = false
  ) throws(YAMLFault) -> YAMLValue {
    skipBlanks()
    let start = line
    let anchor = try properties()
    let (outer, before, begin) = (deepest, values, depth)
    deepest = depth
    let value =
      try isAtLineEnd
      ? below(parent, mayAlign: mayAlign, line: start)
      : mayBeCompact && anchor == nil ? block(deeperThan: parent) : inline(deeperThan: parent)
    if let anchor { anchors[anchor] = (value, values - before, deepest - begin) }
    deepest = max(deepest, outer)
    return value
  }

  private mutating func below(
    _ parent: Int, mayAlign: Bool, line start: Int
  ) throws(YAMLFault) -> YAMLValue {
    skipToContent()
    let isAligned = mayAlign && column == parent && isMark(UInt8(ascii: "-"))
    guard byte != nil, column > parent || isAligned, !isAtMarker else {
      return try counted(.absent, start)
    }
    if byte == UInt8(ascii: "&") || byte == UInt8(ascii: "!") {
      return try node(deeperThan: parent, mayBeCompact: true)
    }
    return try block(deeperThan: parent)
  }

  /// A collection of the column that is reached, or a scalar.
  private mutating func block(deeperThan parent: Int) throws(YAMLFault) -> YAMLValue {
    if isMark(UInt8(ascii: "-")) { return try nested { r throws(YAMLFault) in try r.sequence() } }
    if isMark(UInt8(ascii: "?")) { throw fault("keys of several lines are not read") }
    if try isAtKey() { return try nested { r throws(YAMLFault) in try r.mapping() } }
    return try inline(deeperThan: parent)
  }

  private mutating func sequence() throws(YAMLFault) -> YAMLValue {
    let (start, own) = (line, column)
    var list: [YAMLValue] = []
    repeat {
      position += 1
      list.append(try node(deeperThan: own, mayBeCompact: true))
      skipToContent()
    } while byte != nil && column == own && isMark(UInt8(ascii: "-")) && !isAtMarker
    try checkIndentation(own)
    return try counted(.list(list), start)
  }

  private mutating func mapping() throws(YAMLFault) -> YAMLValue {
    let (start, own) = (line, column)
    var (entries, keys) = ([YAMLEntry](), Set<[UInt8]>())
    repeat {
      guard try isAtKey() else { throw fault("there is no key") }
      let place = self
      let key = try key()
      guard keys.insert(Array(key.utf8)).inserted else {
        throw place.fault("the key \(key.quoted) is there twice")
      }
      let value = try node(deeperThan: own, mayAlign: true)
      entries.append(YAMLEntry(key: key, value: value))
      skipToContent()
    } while byte != nil && column == own && !isAtMarker && !isMark(UInt8(ascii: "-"))
    try checkIndentation(own)
    return try counted(.entries(entries), start)
  }

  private func checkIndentation(_ own: Int) throws(YAMLFault) {
    if byte != nil, column > own { throw fault("the line is indented deeper than those before it") }
  }
}

extension YAMLReader {
  /// Counts a value that was read.
  mutating func counted(_ shape: YAMLValue.Shape, _ line: Int) throws(YAMLFault) -> YAMLValue {
    try count(1)
    return YAMLValue(shape: shape, line: line)
  }

  private mutating func count(_ more: Int) throws(YAMLFault) {
    values += more
    if values > bytes.count + 10_000 { throw fault("its aliases repeat too much") }
  }

  /// Reads something that lies one level deeper.
  mutating func nested(
    _ read: (inout YAMLReader) throws(YAMLFault) -> YAMLValue
  ) throws(YAMLFault) -> YAMLValue {
    depth += 1
    try reach(depth)
    let value = try read(&self)
    depth -= 1
    return value
  }

  private mutating func reach(_ depth: Int) throws(YAMLFault) {
    deepest = max(deepest, depth)
    if depth > Limit.depth { throw fault("it nests more than \(Limit.depth) levels deep") }
  }

  /// The anchor among the marks before a value.
  private mutating func properties() throws(YAMLFault) -> String? {
    var anchor: String?
    while let byte, byte == UInt8(ascii: "&") || byte == UInt8(ascii: "!") {
      let word = word()
      if byte == UInt8(ascii: "&") { anchor = word }
      skipBlanks()
    }
    return anchor
  }

  mutating func alias() throws(YAMLFault) -> YAMLValue {
    let place = self
    let name = word()
    guard let known = anchors[name] else { throw place.fault("nothing is called \(name.quoted)") }
    aliases += 1
    if aliases > Self.mostAliases {
      throw place.fault("it has more than \(Self.mostAliases) aliases")
    }
    try count(known.values)
    try reach(depth + known.depth)
    return known.value
  }

  /// The name behind a mark of one byte.
  private mutating func word() -> String {
    position += 1
    let start = position
    while let byte, byte > 0x20, !",[]{}".utf8.contains(byte) { position += 1 }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }
}
