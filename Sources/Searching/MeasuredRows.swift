/// Rows whose values of a field pass what a query asks of times, days and numbers.
public struct MeasuredRows: Sendable {
  public let field: Field
  private let rows: Bits

  fileprivate init(_ field: Field, _ rows: Bits) { (self.field, self.rows) = (field, rows) }

  public func contains(_ row: Int) -> Bool { rows.range.contains(row) && rows[row] }
}

extension SearchIndex {
  /// For each term that a filter asks for by a measure, the rows among a few that pass it.
  ///
  /// Texts tell by themselves where they match; how many elements a list has is no part of it.
  public func measuredRows(
    of filter: Filter, among rows: [Int], states: RowStates
  ) -> [MeasuredRows] {
    let terms = filter.wantedTerms.filter { term in
      term.field?.showsMeasure == true && term.test.isMeasure
        && fields.contains { $0.answers(to: term.field) }
    }
    if terms.isEmpty { return [] }
    var candidates = Bits(0..<count)
    for row in rows where candidates.range.contains(row) { candidates.insert(row) }
    return terms.compactMap { term in
      term.field.map { field in
        MeasuredRows(
          field, Plan(.term(term), of: self, states).rows(among: candidates))
      }
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
