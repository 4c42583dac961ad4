internal import Programme

/// Keys, twelve bytes at a time, as numbers that compare like the bytes.
struct Prefixes: Sendable {
  private let texts: Texts
  /// All bits where the order is descending.
  private let flip: UInt64

  init(_ texts: Texts, isDescending: Bool) {
    self.texts = texts
    flip = isDescending ? .max : 0
  }

  /// What stands behind the end of a key.
  var ended: (UInt64, UInt32) { (flip, low(flip)) }

  /// Whether a key ends within the bytes that end with these: no key has a zero.
  func isEnded(_ more: UInt32) -> Bool { more & 0xFF == low(flip) & 0xFF }

  /// `nil` where the key ends before `offset`.
  @inline(__always)
  func prefix(of row: Int, from offset: Int) -> (UInt64, UInt32)? {
    let range = texts.range(row)
    let start = range.lowerBound + offset
    guard start < range.upperBound else { return nil }
    return texts.bytes.withUnsafeBytes { bytes in
      let first = number(bytes, start, range.upperBound)
      let more = number(bytes, start + 8, range.upperBound) >> 32
      return (first ^ flip, low(more ^ flip))
    }
  }

  /// Whether the rest of a row's key precedes that of another.
  func precedes(_ row: Int, _ other: Int, from offset: Int) -> Bool {
    var offset = offset
    while true {
      let (a, b) = (prefix(of: row, from: offset), prefix(of: other, from: offset))
      if a == nil, b == nil { return false }
      let (first, second) = (a ?? ended, b ?? ended)
      if first != second { return first < second }
      offset += KeyedRows.width
    }
  }

  private func low(_ number: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: number) }

  /// Eight bytes, big-endian; zeros stand behind the end.
  @inline(__always)
  private func number(_ bytes: UnsafeRawBufferPointer, _ start: Int, _ end: Int) -> UInt64 {
    if start + 8 <= end {
      return UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: start, as: UInt64.self))
    }
    var number: UInt64 = 0
    for place in start..<start + 8 {
      number = number << 8 | (place < end ? UInt64(bytes[place]) : 0)
    }
    return number
  }
}
