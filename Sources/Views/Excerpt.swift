public import Programme
public import Searching

/// The rows of a view that a query keeps, in an order: what is shown, and what is exported.
public struct Excerpt: Sendable {
  public let table: Table
  /// The filter as it was typed.
  public let query: String
  public let sort: [SortKey]
  public let columns: [Column]
  public let rows: RowList
  /// When it was asked, where the answer depends on it.
  public let moment: Moment?

  /// - Parameters:
  ///   - columns: `nil` for those of the view that hold something.
  ///   - moment: `nil` where the clock is not known.
  public init(
    of table: Table, filter: Filter = Filter(""), sort: [SortKey] = [], columns: [Column]? = nil,
    moment: Moment? = nil
  ) {
    let kept =
      filter.isEmpty
      ? RowSet(all: table.count)
      : table.index.rows(matching: filter, states: table.states(at: moment))
    self.init(
      of: table, filter: filter, sort: sort, columns: columns,
      rows: RowList(kept, in: table.order(by: sort)), moment: moment)
  }

  /// With the rows that are known to match, in the order that the keys give.
  public init(
    of table: Table, filter: Filter, sort: [SortKey], columns: [Column]?, rows: RowList,
    moment: Moment? = nil
  ) {
    self.table = table
    query = filter.query
    self.sort = sort
    self.columns = columns ?? table.defaultColumns
    self.rows = rows
    self.moment = filter.asksClock ? moment : nil
  }

  /// What stands over the rows: `tongji · by name · 2 of 7`.
  public var heading: String {
    [
      query, moment.map { "at \($0)" } ?? "", table.orderNote(sort),
      "\(rows.count) of \(table.count)",
    ]
    .filter { !$0.isEmpty }.joined(separator: " · ")
  }
}
