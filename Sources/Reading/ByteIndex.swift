import Programme

/// Positions by the bytes of a text: what is canonically equal only is not the same text.
///
/// Keys lie in one array, so that a million of them are a few allocations. O(1) expected.
struct ByteIndex: Sendable {
  private var keys: [UInt8] = []
  private var entries: [Entry] = []
  /// A power of two, at most half full.
  private var slots = [Slot](repeating: .free, count: 16)
  private let hashing = ByteHash()

  private struct Slot {
    /// A part of the hash, so that most other keys are passed over without a look at them.
    var tag: UInt32
    /// A position in ``entries``, or -1.
    var entry: Int32

    static let free = Slot(tag: 0, entry: -1)
  }

  private struct Entry {
    var hash: UInt64
    var start: Int
    var count: Int
    var value: Int32
  }

  var count: Int { entries.count }

  mutating func reserve(_ count: Int) {
    entries.reserveCapacity(count)
    while slots.count < count * 2, slots.count < 1 << 30 { grow() }
  }

  func value(of key: UnsafeBufferPointer<UInt8>) -> Int? {
    let entry = slots[slot(of: key, hash: hashing.hash(key))].entry
    return entry < 0 ? nil : Int(entries[Int(entry)].value)
  }

  func value(of key: String) -> Int? { key.withUTF8Bytes { value(of: $0) } }

  /// The number of different keys that were put in before this one first was.
  mutating func position(of key: UnsafeBufferPointer<UInt8>) -> Int {
    let new = entries.count
    return insert(key, new) ?? new
  }

  /// The keys in the order in which they were put in.
  var texts: Texts {
    Texts(bytes: keys, ends: entries.map { UInt32(truncatingIfNeeded: $0.start + $0.count) })
  }

  /// The value already there, which stays; `nil` when `value` was put in.
  @discardableResult
  mutating func insert(_ key: UnsafeBufferPointer<UInt8>, _ value: Int) -> Int? {
    let hash = hashing.hash(key)
    var place = slot(of: key, hash: hash)
    if slots[place].entry >= 0 { return Int(entries[Int(slots[place].entry)].value) }
    if entries.count * 2 >= slots.count {
      grow()
      place = slot(of: key, hash: hash)
    }
    slots[place] = Slot(
      tag: UInt32(truncatingIfNeeded: hash >> 32),
      entry: Int32(truncatingIfNeeded: entries.count))
    entries.append(
      Entry(
        hash: hash, start: keys.count, count: key.count, value: Int32(truncatingIfNeeded: value)))
    keys.append(contentsOf: key)
    return nil
  }

  @discardableResult
  mutating func insert(_ key: String, _ value: Int) -> Int? {
    key.withUTF8Bytes { insert($0, value) }
  }

  /// The slot of the key, or the free one where it belongs.
  private func slot(of key: UnsafeBufferPointer<UInt8>, hash: UInt64) -> Int {
    let mask = slots.count - 1
    var place = Int(truncatingIfNeeded: hash) & mask
    let tag = UInt32(truncatingIfNeeded: hash >> 32)
    while slots[place].entry >= 0 {
      if slots[place].tag == tag {
        let entry = entries[Int(slots[place].entry)]
        if entry.count == key.count, isKey(entry, key) { return place }
      }
      place = (place + 1) & mask
    }
    return place
  }

  private func isKey(_ entry: Entry, _ key: UnsafeBufferPointer<UInt8>) -> Bool {
    keys.withUnsafeBytes { all in
      guard let own = all.baseAddress, let other = UnsafeRawPointer(key.baseAddress) else {
        return true
      }
      return (own + entry.start).holdsSame(key.count, as: other)
    }
  }

  private mutating func grow() {
    slots = Array(repeating: .free, count: slots.count * 2)
    let mask = slots.count - 1
    for (position, entry) in entries.enumerated() {
      var place = Int(truncatingIfNeeded: entry.hash) & mask
      while slots[place].entry >= 0 { place = (place + 1) & mask }
      slots[place] = Slot(
        tag: UInt32(truncatingIfNeeded: entry.hash >> 32),
        entry: Int32(truncatingIfNeeded: position))
    }
  }
}

extension UnsafeRawPointer {
  /// Whether the next so many bytes are the same; for short ones sooner than a call of `memcmp`.
  @inline(__always)
  func holdsSame(_ count: Int, as other: UnsafeRawPointer) -> Bool {
    guard count >= 8 else {
      return (0..<count).allSatisfy {
        self.load(fromByteOffset: $0, as: UInt8.self)
          == other.load(fromByteOffset: $0, as: UInt8.self)
      }
    }
    for at in stride(from: 0, to: count - 8, by: 8) where !holdsSameWord(at, as: other) {
      return false
    }
    // The last word may hold bytes of the one before it.
    return holdsSameWord(count - 8, as: other)
  }

  @inline(__always)
  private func holdsSameWord(_ at: Int, as other: UnsafeRawPointer) -> Bool {
    loadUnaligned(fromByteOffset: at, as: UInt64.self)
      == other.loadUnaligned(fromByteOffset: at, as: UInt64.self)
  }
}

extension String {
  /// The text's bytes, without a copy where it has them in one piece.
  func withUTF8Bytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    var copy = self
    return copy.withUTF8(body)
  }
}
