/// Bits for the numbers of a range that begins at a multiple of 64.
struct Bits: Sendable {
  /// The numbers that have a bit.
  let range: Range<Int>
  private(set) var words: [UInt64]

  /// None is set.
  init(_ range: Range<Int>) {
    self.range = range
    words = [UInt64](repeating: 0, count: (range.count + 63) / 64)
  }

  init(allOf range: Range<Int>) {
    self.range = range
    words = [UInt64](repeating: .max, count: (range.count + 63) / 64)
    clearRest()
  }

  /// Those of a set that lie in the range.
  init(_ set: RowSet, _ range: Range<Int>) {
    self.range = range
    let first = range.lowerBound / 64
    words = Array(set.bits[first..<first + (range.count + 63) / 64])
    clearRest()
  }

  private mutating func clearRest() {
    if range.count % 64 != 0 { words[words.count - 1] &= (1 &<< UInt64(range.count % 64)) - 1 }
  }

  var count: Int { words.reduce(0) { $0 + $1.nonzeroBitCount } }
  var isEmpty: Bool { words.allSatisfy { $0 == 0 } }

  @inline(__always)
  subscript(number: Int) -> Bool {
    let place = number - range.lowerBound
    return words[place / 64] & (1 &<< UInt64(place % 64)) != 0
  }

  @inline(__always)
  mutating func insert(_ number: Int) {
    let place = number - range.lowerBound
    words[place / 64] |= 1 &<< UInt64(place % 64)
  }

  mutating func remove(_ number: Int) {
    let place = number - range.lowerBound
    words[place / 64] &= ~(1 &<< UInt64(place % 64))
  }

  mutating func formUnion(_ other: Bits) {
    for place in words.indices { words[place] |= other.words[place] }
  }

  /// Sets the bits of the candidates for which `bit` is 1, and perhaps of others.
  ///
  /// Where a word has 16 candidates or more, all of its numbers are asked: who wants those of the
  /// candidates alone intersects with them afterwards.
  @inline(__always)
  mutating func formUnion(_ candidates: Bits, _ bit: (Int) -> UInt64) {
    for place in words.indices {
      let asked = candidates.words[place]
      let first = range.lowerBound + place * 64
      // Few are asked one by one; of many all are, which takes no decisions.
      if asked.nonzeroBitCount < 16 {
        var rest = asked
        while rest != 0 {
          let number = rest.trailingZeroBitCount
          words[place] |= bit(first + number) &<< UInt64(number)
          rest &= rest - 1
        }
      } else {
        var word: UInt64 = 0
        let count = min(64, range.upperBound - first)
        // Each bit comes in at the lowest place and is turned on from there, the first farthest.
        for number in 0..<count {
          word |= bit(first &+ number)
          word = word &>> 1 | word &<< 63
        }
        words[place] |= count == 64 ? word : word &>> UInt64(64 - count)
      }
    }
  }

  mutating func formIntersection(_ other: Bits) {
    for place in words.indices { words[place] &= other.words[place] }
  }

  mutating func subtract(_ other: Bits) {
    for place in words.indices { words[place] &= ~other.words[place] }
  }

  /// Ascending.
  @inline(__always)
  func forEachNumber(_ body: (Int) -> Void) {
    for (place, word) in words.enumerated() {
      var word = word
      while word != 0 {
        body(range.lowerBound + place * 64 + word.trailingZeroBitCount)
        word &= word - 1
      }
    }
  }

  /// Ascending, up to 32 at a time.
  @inline(__always)
  func forEachGroup(_ body: (UnsafeBufferPointer<Int>) -> Void) {
    withUnsafeTemporaryAllocation(of: Int.self, capacity: 32) { group in
      var count = 0
      forEachNumber { number in
        group.initializeElement(at: count, to: number)
        count += 1
        guard count == group.count else { return }
        body(UnsafeBufferPointer(group))
        count = 0
      }
      if count > 0 { body(UnsafeBufferPointer(rebasing: group[..<count])) }
    }
  }
}
