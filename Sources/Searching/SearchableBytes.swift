/// Folded text in one piece, followed by room that vectors may read.
struct SearchableBytes: Equatable, Sendable {
  private(set) var storage: [UInt8]
  let count: Int

  init(_ bytes: consuming [UInt8]) {
    count = bytes.count
    storage = bytes
    storage.append(contentsOf: repeatElement(0, count: Self.room))
  }

  /// How many bytes follow the text.
  static var room: Int { SIMD64<UInt8>.scalarCount }

  /// Where `pattern` first lies within `range`; nil for an empty pattern. O(range).
  ///
  /// Vectors compare the first and the last byte of the pattern; only where both fit is the rest
  /// compared.
  func firstPlace(of pattern: [UInt8], in range: Range<Int>) -> Int? {
    guard let first = pattern.first, let last = pattern.last else { return nil }
    let end = range.upperBound - (pattern.count - 1)
    let bytes = storage.span.bytes
    let firsts = SIMD64<UInt8>(repeating: first)
    let lasts = SIMD64<UInt8>(repeating: last)
    var at = range.lowerBound
    while at < end {
      let hits =
        (bytes.vector(at: at) .== firsts)
        .& (bytes.vector(at: at + pattern.count - 1) .== lasts)
      for place in Candidates(hits, from: at) {
        if place >= end { return nil }
        if bytes.holds(pattern, at: place) { return place }
      }
      at += SIMD64<UInt8>.scalarCount
    }
    return nil
  }
}

extension RawSpan {
  fileprivate func vector(at offset: Int) -> SIMD64<UInt8> {
    unsafeLoadUnaligned(fromByteOffset: offset, as: SIMD64<UInt8>.self)
  }

  fileprivate func holds(_ pattern: [UInt8], at place: Int) -> Bool {
    for index in pattern.indices.dropFirst()
    where unsafeLoadUnaligned(fromByteOffset: place + index, as: UInt8.self) != pattern[index] {
      return false
    }
    return true
  }
}

/// The places of the lanes that a comparison of 64 bytes found, ascending.
private struct Candidates: Sequence, IteratorProtocol {
  private let words: SIMD8<UInt64>
  private let start: Int
  private var lane: Int
  private var bits: UInt64

  init(_ mask: SIMDMask<SIMD64<Int8>>, from start: Int) {
    words = unsafeBitCast(mask, to: SIMD8<UInt64>.self) & 0x0101_0101_0101_0101
    self.start = start
    // One bit a byte: the sum of eight words is zero only where all of them are.
    lane = words.wrappedSum() == 0 ? 8 : 0
    bits = words[0]
  }

  mutating func next() -> Int? {
    while lane < 8 {
      if bits != 0 {
        defer { bits &= bits - 1 }
        return start + lane * 8 + bits.trailingZeroBitCount / 8
      }
      lane += 1
      if lane < 8 { bits = words[lane] }
    }
    return nil
  }
}
