internal import Parallel
public import Searching

/// Some rows of a table in an order; positions count those that are there.
///
/// A row by its position and a position by its row are O(log rows).
public struct RowList: RandomAccessCollection, Sendable {
  /// `nil` for the order in which the table numbers its rows.
  public let order: Order?
  /// The places in the order that are taken.
  private let places: RowSet

  public init(_ rows: RowSet, in order: Order?) {
    self.order = order
    guard let order, !rows.isAll, rows.universe == order.positions.count else {
      places = rows
      return
    }
    places = rows.count * 8 < rows.universe ? rows.placed(in: order) : rows.sought(in: order)
  }

  public var startIndex: Int { 0 }
  public var endIndex: Int { places.count }

  /// The row at a position; positions outside are those of the nearest row.
  public subscript(position: Int) -> Int {
    row(at: Swift.min(Swift.max(position, 0), Swift.max(count - 1, 0))) ?? 0
  }

  /// `nil` outside.
  public func row(at position: Int) -> Int? {
    places[position].map { place in order.map { Int($0.rows[place]) } ?? place }
  }

  /// The position of a row; `nil` when the list has it not.
  public func position(of row: Int) -> Int? {
    guard row >= 0, row < places.universe else { return nil }
    return places.position(of: place(of: row))
  }

  /// How many rows of the list stand in front of where `row` stands or would stand.
  public func rank(of row: Int) -> Int {
    guard row >= 0, row < places.universe else { return 0 }
    return places.rank(of: place(of: row))
  }

  public func contains(_ row: Int) -> Bool { position(of: row) != nil }

  private func place(of row: Int) -> Int { order.map { Int($0.positions[row]) } ?? row }

  /// All rows at once, sooner than one by one. O(rows).
  public var all: [Int] {
    guard let order else { return places.rows }
    return places.rows.map { Int(order.rows[$0]) }
  }
}

extension RowSet {
  /// The positions of the rows, row by row: for few.
  fileprivate func placed(in order: Order) -> RowSet {
    var words = [UInt64](repeating: 0, count: (universe + 63) / 64)
    forEachRow { row in
      let place = Int(order.positions[row])
      words[place / 64] |= 1 &<< UInt64(place % 64)
    }
    return RowSet(words: words, universe: universe)
  }

  /// The same, position by position, on all cores: for many.
  fileprivate func sought(in order: Order) -> RowSet {
    let (bits, words) = (bits, (universe + 63) / 64)
    let parts = universe < 100_000 ? 1 : coreCount
    let found = concurrently(parts: parts) { part in
      (words * part / parts..<words * (part + 1) / parts).map { word in
        bits.word(of: order.rows[word * 64..<min(word * 64 + 64, universe)])
      }
    }
    return RowSet(words: Array(found.joined()), universe: universe)
  }
}

extension [UInt64] {
  /// The bits of up to 64 rows, from the lowest.
  fileprivate func word(of rows: ArraySlice<Int32>) -> UInt64 {
    var word: UInt64 = 0
    withUnsafeBufferPointer { words in
      // Each bit comes in at the lowest place and is turned on from there, the first one farthest.
      for row in rows {
        word |= words[Int(row) &>> 6] &>> UInt64(row & 63) & 1
        word = word &>> 1 | word &<< 63
      }
    }
    if rows.count < 64 { word &>>= UInt64(64 - rows.count) }
    return word
  }
}

extension RowList: Equatable {
  public static func == (a: RowList, b: RowList) -> Bool { a.all == b.all }
}
