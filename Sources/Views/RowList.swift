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
    var words = [UInt64](repeating: 0, count: (rows.universe + 63) / 64)
    rows.forEachRow { row in
      let place = Int(order.positions[row])
      words[place / 64] |= 1 &<< UInt64(place % 64)
    }
    places = RowSet(words: words, universe: rows.universe)
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

extension RowList: Equatable {
  public static func == (a: RowList, b: RowList) -> Bool { a.all == b.all }
}
