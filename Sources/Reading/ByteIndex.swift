import Programme

/// Positions by the bytes of a text: what is canonically equal only is not the same text.
///
/// Keys lie in one array, so that a million of them are a few allocations. O(1) expected.
struct ByteIndex: Sendable {
  /// The keys one after the other, and where each ends.
  private var keys: [UInt8] = []
  private var ends: [UInt32] = []
  /// What each key leads to, and its hash: seldom asked, and so not beside the others.
  private var values: [Int32] = []
  private var hashes: [UInt64] = []
  /// A power of two, at most half full.
  private var slots = [Slot](repeating: .free, count: 16)
  private let hashing = ByteHash()

  private struct Slot {
    /// A part of the hash, so that most other keys are passed over without a look at them.
    var tag: UInt32
    /// Which key, or -1.
    var entry: Int32

    static let free = Slot(0, entry: -1)

    init(_ hash: UInt64, entry: Int) {
      tag = UInt32(truncatingIfNeeded: hash >> 32)
      self.entry = Int32(truncatingIfNeeded: entry)
    }
  }

  var count: Int { ends.count }

  /// The keys in the order in which they were put in; together less than 4 GiB.
  var texts: Texts { Texts(bytes: keys, ends: ends) }

  mutating func reserve(_ count: Int) {
    ends.reserveCapacity(count)
    values.reserveCapacity(count)
    hashes.reserveCapacity(count)
    while slots.count < count * 2, slots.count < 1 << 30 { grow() }
  }

  func value(of key: UnsafeBufferPointer<UInt8>) -> Int? {
    let entry = slots[slot(of: key, hash: hashing.hash(key))].entry
    return entry < 0 ? nil : Int(values[Int(entry)])
  }

  func value(of key: String) -> Int? { key.withUTF8Bytes { value(of: $0) } }

  /// The number of different keys that were put in before this one first was.
  mutating func position(of key: UnsafeBufferPointer<UInt8>) -> Int {
    Int(place(of: key, orNew: count))
  }

  /// The value already there, which stays; `nil` when `value` was put in.
  @discardableResult
  mutating func insert(_ key: UnsafeBufferPointer<UInt8>, _ value: Int) -> Int? {
    let before = count
    let entry = place(of: key, orNew: value)
    return count == before ? Int(values[Int(entry)]) : nil
  }

  /// The number of the key, which is put in with a value unless it is there.
  private mutating func place(of key: UnsafeBufferPointer<UInt8>, orNew value: Int) -> Int32 {
    let hash = hashing.hash(key)
    var place = slot(of: key, hash: hash)
    if slots[place].entry >= 0 { return slots[place].entry }
    if count * 2 >= slots.count {
      grow()
      place = slot(of: key, hash: hash)
    }
    let new = Slot(hash, entry: count)
    slots[place] = new
    keys.append(contentsOf: key)
    ends.append(UInt32(truncatingIfNeeded: keys.count))
    values.append(Int32(truncatingIfNeeded: value))
    hashes.append(hash)
    return new.entry
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
      if slots[place].tag == tag, isKey(Int(slots[place].entry), key) { return place }
      place = (place + 1) & mask
    }
    return place
  }

  private func isKey(_ entry: Int, _ key: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = entry == 0 ? 0 : Int(ends[entry - 1])
    guard Int(ends[entry]) - start == key.count else { return false }
    return keys.withUnsafeBytes { all in
      guard let own = all.baseAddress, let other = UnsafeRawPointer(key.baseAddress) else {
        return true
      }
      return (own + start).holdsSame(key.count, as: other)
    }
  }

  private mutating func grow() {
    slots = Array(repeating: .free, count: slots.count * 2)
    let mask = slots.count - 1
    for (position, hash) in hashes.enumerated() {
      var place = Int(truncatingIfNeeded: hash) & mask
      while slots[place].entry >= 0 { place = (place + 1) & mask }
      slots[place] = Slot(hash, entry: position)
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
