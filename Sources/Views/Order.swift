/// The rows of a table in an order of their own: a permutation, and the way back.
public struct Order: Equatable, Sendable {
  /// The row at each position.
  public let rows: [Int32]
  /// The position of each row.
  public let positions: [Int32]

  /// - Parameter rows: each row of the table once.
  public init(_ rows: [Int32]) {
    self.rows = rows
    var positions = [Int32](repeating: 0, count: rows.count)
    for (position, row) in rows.enumerated() {
      positions[Int(row)] = Int32(truncatingIfNeeded: position)
    }
    self.positions = positions
  }
}
