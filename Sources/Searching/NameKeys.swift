internal import Parallel
public import Programme

/// How names in Han stand in a list.
public enum NameOrder: Hashable, Sendable, CaseIterable {
  /// By syllables among the Latin names; those that sound alike by strokes.
  case pinyin
  /// Character by character by the number of strokes, in front of all other names.
  case strokes
}

/// The keys of names: they stand in the order of their bytes; an empty name has an empty key.
///
/// The key of a name without Han is its fold. Many keys are made on all cores. O(bytes).
/// - Parameter pinyin: how the data says each name is read; empty where it does not.
public func nameKeys(of names: Texts, pinyin: Texts? = nil, by order: NameOrder) -> Texts {
  keys(of: names) { entry, name, maker, key in
    let given = pinyin.map { ($0, $0.range(entry)) }
    guard let (texts, range) = given, !range.isEmpty else {
      return maker.appendName(name, pinyin: nil, by: order, to: &key)
    }
    texts.bytes.withUnsafeBufferPointer { bytes in
      let pinyin = UnsafeBufferPointer(rebasing: bytes[range])
      maker.appendName(name, pinyin: pinyin, by: order, to: &key)
    }
  }
}

/// The folds of texts. Many are made on all cores. O(bytes).
public func foldedKeys(of texts: Texts) -> Texts {
  keys(of: texts) { _, text, maker, key in maker.appendFold(of: text, to: &key) }
}

private func keys(
  of texts: Texts,
  _ append: @Sendable (Int, UnsafeBufferPointer<UInt8>, inout KeyMaker, inout [UInt8]) -> Void
) -> Texts {
  let parts = texts.count < 20_000 ? 1 : coreCount
  let drafts = concurrently(parts: parts) { part in
    let entries = texts.count * part / parts..<texts.count * (part + 1) / parts
    var (bytes, ends) = ([UInt8](), [UInt32]())
    var maker = KeyMaker(keys: entries.count)
    bytes.reserveCapacity(texts.bytes.count / parts)
    ends.reserveCapacity(entries.count)
    texts.bytes.withUnsafeBufferPointer { source in
      for entry in entries {
        append(entry, UnsafeBufferPointer(rebasing: source[texts.range(entry)]), &maker, &bytes)
        ends.append(UInt32(truncatingIfNeeded: bytes.count))
      }
    }
    return (bytes, ends)
  }
  var (bytes, ends) = drafts[0]
  for draft in drafts.dropFirst() {
    let shift = UInt32(truncatingIfNeeded: bytes.count)
    bytes.append(contentsOf: draft.0)
    ends.append(contentsOf: draft.1.map { $0 &+ shift })
  }
  return Texts(bytes: bytes, ends: ends)
}

/// What making one key after another needs again and again.
private struct KeyMaker: ~Copyable {
  private var words = PinyinWords()
  /// `nil` where keys are so few that its tables are not worth making.
  private var room: FoldingRoom?

  init(keys: Int) { room = keys < 4_096 ? nil : FoldingRoom() }

  mutating func appendFold(of text: UnsafeBufferPointer<UInt8>, to key: inout [UInt8]) {
    guard room != nil else { return appendFolded(utf8: text, to: &key) }
    room?.fold(text)
    room?.appendFolded(to: &key)
  }

  mutating func appendName(
    _ name: UnsafeBufferPointer<UInt8>, pinyin: UnsafeBufferPointer<UInt8>?, by order: NameOrder,
    to key: inout [UInt8]
  ) {
    guard name.contains(where: { $0 >= 0xE3 }) else { return appendFold(of: name, to: &key) }
    switch order {
    case .pinyin where pinyin == nil && holdsKana(name): appendFold(of: name, to: &key)
    case .pinyin:
      var draft = PinyinKey(key: key.count)
      draft.append(name, pinyin: pinyin, &words, to: &key)
    case .strokes: appendStrokeKey(of: name, to: &key)
    }
  }
}

/// Whether a name is Japanese for certain, which no syllables of Mandarin order.
private func holdsKana(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
  var at = 0
  while let lead = name[at...].firstIndex(of: 0xE3) {
    at = lead
    // Hiragana and katakana but for the middle dot, which foreign names in Han have too.
    switch decodedScalar(in: name, at: &at) {
    case 0x3041...0x309F, 0x30A1...0x30FA, 0x30FC...0x30FF: return true
    case _: break
    }
  }
  return false
}

/// Strokes and the character itself, so that those who share a surname stand together.
private func appendStrokeKey(of name: UnsafeBufferPointer<UInt8>, to key: inout [UInt8]) {
  var at = 0
  guard isHan(decodedScalar(in: name, at: &at)) else { return appendFolded(utf8: name, to: &key) }
  at = 0
  key.append(StrokeByte.hanFirst)
  while at < name.count {
    let start = at
    let scalar = decodedScalar(in: name, at: &at)
    if isHan(scalar) {
      key.append(StrokeByte.strokes(of: scalar))
      key.append(contentsOf: name[start..<at])
    } else {
      at = start
      let end = key.count
      appendUnit(of: name, at: &at, to: &key)
      if key.count > end, key[end] == 0x20 { key.removeSubrange(end...) }
      if key.count > end { key.insert(StrokeByte.other, at: end) }
    }
  }
}

/// Whether a text has a Han character that is read or counted in strokes. O(bytes).
public func holdsHan(_ texts: Texts) -> Bool {
  texts.bytes.withUnsafeBufferPointer { bytes in
    var at = 0
    while let lead = bytes[at...].firstIndex(where: { $0 >= 0xE3 }) {
      at = lead
      if isHan(decodedScalar(in: bytes, at: &at)) { return true }
    }
    return false
  }
}

func isHan(_ scalar: UInt32) -> Bool {
  scalar >= 0x3000 && (StrokeTable.strokes(of: scalar) > 0 || ReadingTable.readings(of: scalar) > 0)
}

/// Bytes of keys that are no letters; none is zero.
enum StrokeByte {
  /// Below every folded byte.
  static let hanFirst: UInt8 = 1
  /// Behind every number of strokes.
  static let other: UInt8 = 0x50

  /// One more than the strokes; those of unknown number come last.
  static func strokes(of scalar: UInt32) -> UInt8 {
    let strokes = StrokeTable.strokes(of: scalar)
    return strokes == 0 ? 0x4F : strokes + 1
  }
}
