/// Positions by the bytes of a text: what is canonically equal only is not the same text.
///
/// Keys lie in one array, so that a million of them are a few allocations. O(1) expected.
struct ByteIndex {
  private var keys: [UInt8] = []
  private var entries: [Entry] = []
  /// A power of two, at most half full.
  private var slots = [Slot](repeating: .free, count: 16)
  /// Different in each process, so that no file can be made to collide.
  private let seed = UInt64.random(in: .min ... .max)

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
    let entry = slots[slot(of: key, hash: hash(key))].entry
    return entry < 0 ? nil : Int(entries[Int(entry)].value)
  }

  func value(of key: String) -> Int? { key.withUTF8Bytes { value(of: $0) } }

  /// The value already there, which stays; `nil` when `value` was put in.
  @discardableResult
  mutating func insert(_ key: UnsafeBufferPointer<UInt8>, _ value: Int) -> Int? {
    let hash = hash(key)
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
    keys.withUnsafeBufferPointer { all in
      for i in 0..<key.count where all[entry.start + i] != key[i] { return false }
      return true
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

  /// Eight bytes at a time, each folded in by a full multiplication.
  private func hash(_ key: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var value = seed ^ UInt64(key.count)
    var word: UInt64 = 0
    var filled = 0
    for byte in key {
      word = word << 8 | UInt64(byte)
      filled += 1
      if filled == 8 {
        value = mixed(value, word)
        (word, filled) = (0, 0)
      }
    }
    return mixed(mixed(value, word), 0xA076_1D64_78BD_642F)
  }

  private func mixed(_ a: UInt64, _ b: UInt64) -> UInt64 {
    let product = (a ^ b).multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15 ^ seed | 1)
    return product.high ^ product.low
  }
}

extension String {
  /// The text's bytes, without a copy where it has them in one piece.
  func withUTF8Bytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    var copy = self
    return copy.withUTF8(body)
  }
}
