/// Some of the rows 0 ..< `universe`, in ascending order: what a filter leaves of a list.
///
/// One bit a row, so that the copies a prompt keeps cost little. Finding a row by its position and
/// a position by its row are O(log rows); all rows cost nothing.
public struct RowSet: Hashable, Sendable {
  /// How many rows there could be.
  public let universe: Int
  /// How many there are.
  public let count: Int
  /// The rows as bits, 64 in a word; empty when all are meant.
  private let words: [UInt64]
  /// How many rows are set in front of each block of words.
  private let before: [Int32]

  private static let block = 8

  /// Every row.
  public init(all universe: Int) {
    (self.universe, count) = (max(universe, 0), max(universe, 0))
    (words, before) = ([], [])
  }

  /// - Parameter words: bits from the lowest; those at and beyond `universe` are zero.
  public init(words: [UInt64], universe: Int) {
    var (count, before) = (0, [Int32]())
    before.reserveCapacity(words.count / Self.block + 1)
    for (position, word) in words.enumerated() {
      if position % Self.block == 0 { before.append(Int32(truncatingIfNeeded: count)) }
      count += word.nonzeroBitCount
    }
    self.universe = max(universe, 0)
    self.count = count
    // All rows are held one way only, so that equal sets are equal values.
    (self.words, self.before) = count == universe ? ([], []) : (words, before)
  }

  /// Rows outside the universe are left out.
  public init(_ rows: some Sequence<Int>, universe: Int) {
    var words = [UInt64](repeating: 0, count: (max(universe, 0) + 63) / 64)
    for row in rows where row >= 0 && row < universe { words[row / 64] |= 1 &<< UInt64(row % 64) }
    self.init(words: words, universe: universe)
  }

  public var isEmpty: Bool { count == 0 }
  public var isAll: Bool { count == universe }
  public var indices: Range<Int> { 0..<count }

  /// The bits of the rows, 64 in a word.
  public var bits: [UInt64] {
    guard isAll else { return words }
    var all = [UInt64](repeating: .max, count: (universe + 63) / 64)
    if universe % 64 != 0 { all[all.count - 1] = (1 &<< UInt64(universe % 64)) - 1 }
    return all
  }

  public func contains(_ row: Int) -> Bool {
    guard row >= 0, row < universe else { return false }
    return isAll || words[row / 64] & (1 &<< UInt64(row % 64)) != 0
  }

  /// The row at a position; `nil` outside.
  public subscript(position: Int) -> Int? {
    guard position >= 0, position < count else { return nil }
    if isAll { return position }
    var (low, high) = (0, before.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if Int(before[middle]) <= position { low = middle } else { high = middle }
    }
    var rest = position - Int(before[low])
    for index in low * Self.block..<words.count {
      let here = words[index].nonzeroBitCount
      if rest < here { return index * 64 + words[index].place(ofBit: rest) }
      rest -= here
    }
    return nil
  }

  /// How many rows of the set lie in front of `row`: its position, if it is in the set.
  public func rank(of row: Int) -> Int {
    let row = min(max(row, 0), universe)
    if isAll { return row }
    if row == universe { return count }
    let word = row / 64
    let start = word / Self.block
    var rank = Int(before[start])
    for index in start * Self.block..<word { rank += words[index].nonzeroBitCount }
    return rank + (words[word] & ((1 &<< UInt64(row % 64)) - 1)).nonzeroBitCount
  }

  /// The position of a row; `nil` when the set has it not.
  public func position(of row: Int) -> Int? { contains(row) ? rank(of: row) : nil }

  /// The rows, ascending. O(rows).
  public var rows: [Int] {
    if isAll { return Array(0..<universe) }
    var rows: [Int] = []
    rows.reserveCapacity(count)
    forEachRow { rows.append($0) }
    return rows
  }

  /// Ascending. O(rows).
  public func forEachRow(_ body: (Int) -> Void) {
    if isAll {
      for row in 0..<universe { body(row) }
      return
    }
    for (index, word) in words.enumerated() {
      var word = word
      while word != 0 {
        body(index * 64 + word.trailingZeroBitCount)
        word &= word - 1
      }
    }
  }
}

extension UInt64 {
  /// Where the set bit with so many set bits below it stands.
  fileprivate func place(ofBit number: Int) -> Int {
    var word = self
    for _ in 0..<number { word &= word - 1 }
    return word.trailingZeroBitCount
  }
}
