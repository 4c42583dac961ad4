internal import Parallel

/// The folded text of rows by field, and what else queries ask of them.
public struct SearchIndex: Sendable {
  /// The number of rows.
  public let count: Int
  let fields: [FieldIndex]
  /// Those of other records that the rows lead to; only queries that name them look there.
  let linked: [LinkedField]

  public init(rows count: Int, fields: [FieldIndex], linked: [LinkedField] = []) {
    (self.count, self.fields, self.linked) = (max(count, 0), fields, linked)
  }

  /// Of rows that have texts and no fields.
  public init(rows count: Int, text: @escaping @Sendable (Int) -> [String]) {
    let texts = FoldedTexts(entries: count, elements: text)
    self.init(rows: count, fields: [FieldIndex([], texts: texts)])
  }

  /// The rows that a query keeps, or those of `rows` that it keeps. One pass over the text.
  ///
  /// Where it keeps none and may be read otherwise, those of all rows that another reading keeps.
  /// Many rows are shared between the cores.
  public func rows(
    matching filter: Filter, within rows: RowSet? = nil, states: RowStates? = nil
  ) -> RowSet {
    hits(of: filter, within: rows, states: states).rows
  }

  /// The same with the reading of the query that found them.
  public func hits(
    of filter: Filter, within rows: RowSet? = nil, states: RowStates? = nil
  ) -> (rows: RowSet, reading: Filter) {
    let found = self.rows(asked: filter, within: rows, states)
    guard found.isEmpty, found.universe == count, filter.expression != nil else {
      return (found, filter)
    }
    let others = filter.otherwise.lazy.map { self.hits(of: Filter($0), states: states) }
    return others.first { !$0.rows.isEmpty } ?? (found, filter)
  }

  /// Those that the likeliest reading keeps.
  private func rows(
    asked filter: Filter, within rows: RowSet?, _ states: RowStates?
  ) -> RowSet {
    let rows = rows ?? RowSet(all: count)
    guard let expression = filter.expression, rows.universe == count else { return rows }
    let plan = Plan(expression, of: self, states ?? RowStates(rows: count))
    let words = (count + 63) / 64
    let parts = rows.count < Self.worthSharing ? 1 : min(coreCount, 16)
    let found = concurrently(parts: parts) { part in
      let first = words * part / parts * 64
      let last = min(words * (part + 1) / parts * 64, count)
      return plan.rows(among: Bits(rows, first..<last)).words
    }
    return RowSet(words: Array(found.joined()), universe: count)
  }

  /// Where a test looks; a beginning without a field is that of a name or title, if rows have one.
  func fields(for field: Field?, _ test: Test) -> [FieldIndex] {
    if field == nil, case .text(.begins) = test {
      let names = fields.filter { $0.answers(to: .name) }
      if !names.isEmpty { return names }
    }
    // No text is compared with a clock by how many elements it has.
    if let field, field.mayHoldClocks, case .number = test {
      return fields.filter { $0.answers(to: field) && $0.numbers != nil }
    }
    return fields.filter { $0.answers(to: field) }
  }

  /// Fewer rows than this are searched sooner than a thread begins.
  static let worthSharing = 8_000
}
