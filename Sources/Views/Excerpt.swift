public import Programme
public import Searching

/// The rows of a view that a query keeps, in an order: what is shown, and what is exported.
public struct Excerpt: Sendable {
  public let table: Table
  /// The filter as it was typed.
  public let query: String
  public let sorting: Sorting
  public let columns: [Column]
  public let rows: RowList
  /// The positions of the rows that headings stand over; empty unless headings are asked for.
  public let headings: [Int]
  /// How the rows stand, in words.
  public let orderNote: String
  /// When it was asked, where the answer depends on it.
  public let moment: Moment?

  /// - Parameters:
  ///   - columns: `nil` for those of the view that hold something.
  ///   - moment: `nil` where the clock is not known.
  public init(
    of table: Table, filter: Filter = Filter(""), sort: [SortKey] = [], division: Division? = nil,
    columns: [Column]? = nil, moment: Moment? = nil
  ) {
    let kept =
      filter.isEmpty
      ? RowSet(all: table.count)
      : table.index.rows(matching: filter, states: table.states(at: moment))
    let sorting = Sorting(sort, division: division)
    let arrangement = table.arrangement(sorting)
    self.init(
      of: table, filter: filter, sorting: sorting, columns: columns,
      rows: RowList(kept, in: arrangement.order), in: arrangement, moment: moment)
  }

  /// With the rows that are known to match, in the arrangement that the sorting gives.
  public init(
    of table: Table, filter: Filter, sorting: Sorting, columns: [Column]?, rows: RowList,
    in arrangement: Arrangement, moment: Moment? = nil
  ) {
    self.table = table
    query = filter.query
    self.sorting = sorting
    self.columns = columns ?? table.defaultColumns
    self.rows = rows
    headings = sorting.division == nil ? [] : arrangement.headings(of: rows)
    orderNote = table.orderNote(sorting, arrangement)
    self.moment = filter.asksClock ? moment : nil
  }

  /// What stands over the rows: `tongji · by name · 2 of 7`.
  public var heading: String {
    [
      query, moment.map { "at \($0)" } ?? "", orderNote,
      "\(rows.count) of \(table.count)",
    ]
    .filter { !$0.isEmpty }.joined(separator: " · ")
  }

  /// The heading over the row at a position.
  public func heading(at position: Int) -> String {
    rows.row(at: position).map { table.section($0, by: sorting.division) } ?? ""
  }
}
