public import Searching

/// The rows of a view that a query keeps, in an order: what is shown, and what is exported.
public struct Excerpt: Sendable {
  public let table: Table
  /// The filter as it was typed.
  public let query: String
  public let sort: [SortKey]
  public let columns: [Column]
  public let rows: [Int]

  /// - Parameter columns: `nil` for those of the view that hold something.
  public init(
    of table: Table, filter: Filter = Filter(""), sort: [SortKey] = [], columns: [Column]? = nil
  ) {
    let rows =
      filter.isEmpty ? Array(0..<table.count) : table.searchIndex.rows(matching: filter)
    self.init(of: table, filter: filter, sort: sort, columns: columns, rows: rows)
  }

  /// With the rows that are known to match, in the order of the view.
  public init(
    of table: Table, filter: Filter, sort: [SortKey], columns: [Column]?, rows: [Int]
  ) {
    self.table = table
    query = filter.query
    self.sort = sort
    self.columns = columns ?? table.defaultColumns
    self.rows = table.sorted(rows, by: sort)
  }

  /// What stands over the rows: `tongji · by name · 2 of 7`.
  public var heading: String {
    [query, table.view.orderNote(sort), "\(rows.count) of \(table.count)"]
      .filter { !$0.isEmpty }.joined(separator: " · ")
  }
}
