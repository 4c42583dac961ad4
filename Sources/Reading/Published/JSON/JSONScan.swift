import Programme

/// One strict pass over a JSON text (RFC 8259): what is wrong, and where what stands.
///
/// Decoding says too little about faults and loses places; this finds the first fault by its
/// offset, repairs what can be repaired without a guess, and keeps the places of all containers.
struct JSONScan {
  /// The first thing that is no JSON; nothing behind it was looked at.
  private(set) var fault: JSONFault?
  private(set) var places = JSONPlaces()
  /// Keys that are there twice in one object, with their offsets.
  private(set) var twice: [(offset: Int, key: String)] = []
  private(set) var edits: [JSONEdit] = []
  /// Keys that the format does not know.
  private(set) var unread: JSONUnread

  private var expected = Expected.value
  private var open: [OpenContainer] = []
  private let hashing = ByteHash()

  private enum Expected {
    case value, valueOrEnd, key, keyOrEnd, commaOrEnd, nothing
  }

  /// O(bytes).
  init(_ bytes: [UInt8], keys: JSONKeys? = nil) {
    unread = JSONUnread(keys, hashing)
    bytes.withUnsafeBufferPointer { buffer in
      var text = JSONBytes(buffer)
      do throws(JSONFault) {
        while try step(&text) {}
      } catch {
        fault = error
      }
      edits = text.edits
    }
  }

  /// Reads one token; false at the end.
  private mutating func step(_ text: inout JSONBytes) throws(JSONFault) -> Bool {
    text.skipBlanks()
    guard let byte = text.next else {
      if expected == .nothing { return false }
      throw truncated(text)
    }
    switch (expected, byte) {
    case (.nothing, _):
      throw JSONFault(text.position, "there is more behind the end")
    case (.valueOrEnd, UInt8(ascii: "]")), (.keyOrEnd, UInt8(ascii: "}")): close(&text)
    case (.value, _), (.valueOrEnd, _): try value(byte, &text)
    case (.key, _), (.keyOrEnd, _): try key(byte, &text)
    case (.commaOrEnd, UInt8(ascii: ",")):
      expected = open.last?.isArray == true ? .value : .key
      text.position += 1
    case (.commaOrEnd, _):
      let isArray = open.last?.isArray == true
      guard byte == UInt8(ascii: isArray ? "]" : "}") else {
        throw JSONFault(text.position, "a comma or '\(isArray ? "]" : "}")' is missing")
      }
      close(&text)
    }
    return true
  }

  private func truncated(_ text: JSONBytes) -> JSONFault {
    let inside = open.last.map { $0.isArray ? "a list" : "an object" }
    return JSONFault(text.position, inside.map { "the text ends inside \($0)" } ?? "no value")
  }

  private mutating func value(_ byte: UInt8, _ text: inout JSONBytes) throws(JSONFault) {
    let isArray = byte == UInt8(ascii: "[")
    guard isArray || byte == UInt8(ascii: "{") else {
      try text.skipScalar()
      count()
      expected = open.isEmpty ? .nothing : .commaOrEnd
      return
    }
    guard open.count < Limit.depth else {
      throw JSONFault(text.position, "lists and objects lie more than \(Limit.depth) deep")
    }
    let node = places.open(
      at: text.position, key: open.last?.key ?? 0..<0, index: open.last?.count ?? 0)
    count()
    var container = OpenContainer(isArray: isArray, node: node)
    container.isMuted = open.last?.isMuted == true || open.last?.fate == .passed
    container.isMap = !isArray && open.last?.fate == .map
    open.append(container)
    expected = isArray ? .valueOrEnd : .keyOrEnd
    text.position += 1
  }

  /// One value more stands in the innermost container.
  private mutating func count() {
    guard !open.isEmpty else { return }
    open[open.count - 1].count += 1
  }

  private mutating func close(_ text: inout JSONBytes) {
    text.position += 1
    if let container = open.popLast() { places.close(container.node) }
    expected = open.isEmpty ? .nothing : .commaOrEnd
  }

  private mutating func key(_ byte: UInt8, _ text: inout JSONBytes) throws(JSONFault) {
    guard byte == UInt8(ascii: "\"") else { throw JSONFault(text.position, "a key is missing") }
    let start = text.position
    try text.skipText()
    let key = (start + 1)..<(text.position - 1)
    let hash = hashing.hash(text[key])
    let isNew = open[open.count - 1].see(key, hash: hash)
    let container = open[open.count - 1]
    if !container.isMuted {
      open[open.count - 1].fate =
        container.isMap ? .read : unread.fate(of: text[key], hash: hash, at: start)
    }
    if !isNew, twice.count < Limit.faults {
      twice.append((start, String(decoding: text[key], as: UTF8.self)))
    }
    text.skipBlanks()
    guard text.next == UInt8(ascii: ":") else {
      throw text.next == nil
        ? truncated(text) : JSONFault(text.position, "a colon is missing behind a key")
    }
    text.position += 1
    expected = .value
  }
}

/// What is no JSON, and at which byte.
struct JSONFault: Error, Equatable {
  var offset: Int
  var what: String

  init(_ offset: Int, _ what: String) { (self.offset, self.what) = (offset, what) }
}

/// A list or an object that is not closed yet.
private struct OpenContainer {
  var isArray: Bool
  var node: Int?
  /// Values so far.
  var count = 0
  /// The bytes of the last key.
  var key = 0..<0
  /// What becomes of the value behind it.
  var fate = JSONKeys.Fate.read
  /// Whether all inside is left out.
  var isMuted = false
  /// Whether its keys are data.
  var isMap = false
  private var few: [UInt64] = []
  private var many: Set<UInt64> = []

  init(isArray: Bool, node: Int?) { (self.isArray, self.node) = (isArray, node) }

  /// Whether the key is there for the first time. O(1): a short list is faster than a set.
  mutating func see(_ key: Range<Int>, hash: UInt64) -> Bool {
    self.key = key
    if few.count < 24 {
      if few.contains(hash) { return false }
      few.append(hash)
      return true
    }
    if many.isEmpty { many = Set(few) }
    return many.insert(hash).inserted
  }
}
