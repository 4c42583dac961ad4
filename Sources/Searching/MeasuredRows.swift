/// Rows whose values of a field pass what a query asks of times, days and numbers.
public struct MeasuredRows: Sendable {
  public let field: Field
  private let rows: Bits

  fileprivate init(_ field: Field, _ rows: Bits) { (self.field, self.rows) = (field, rows) }

  public func contains(_ row: Int) -> Bool { rows.range.contains(row) && rows[row] }
}

extension SearchIndex {
  /// For each term that a filter asks for by a measure, the rows that pass it.
  ///
  /// Texts tell by themselves where they match; how many elements a list has is no part of it.
  public func measuredRows(of filter: Filter, states: RowStates) -> [MeasuredRows] {
    filter.wantedTerms.compactMap { term in
      guard let field = term.field, field.showsMeasure, term.test.isMeasure,
        fields.contains(where: { $0.answers(to: field) })
      else { return nil }
      let plan = Plan(.term(term), of: self, states)
      return MeasuredRows(field, plan.rows(among: Bits(allOf: 0..<count)))
    }
  }
}

extension Field {
  /// Whether what it compares is what it shows.
  fileprivate var showsMeasure: Bool {
    switch measure {
    case .text, .list: false
    case .number, .clock, .day, .duration: true
    }
  }
}

extension Test {
  fileprivate var isMeasure: Bool {
    switch self {
    case .number, .day: true
    case .anyOf(let tests), .firstOf(let tests): tests.contains(where: \.isMeasure)
    case .text, .exists, .state, .runsAt, .beginsFromNow: false
    }
  }
}
