internal import Parallel
internal import Programme

/// A field of other records that rows lead to: the rooms of a person's sessions.
///
/// It is made when a query first names it: a start and a plain word cost nothing.
public struct LinkedField: Sendable {
  /// What is looked in, and which of its rows each row leads to.
  public struct Link: Sendable {
    let index: SearchIndex
    let rows: RowValues
    private let count: Int

    /// - Parameters:
    ///   - records: how many records are led to.
    ///   - fields: their fields.
    ///   - count: how many rows lead to them.
    public init(records: Int, fields: [FieldIndex], rows: RowValues, count: Int) {
      index = SearchIndex(rows: records, fields: fields)
      (self.rows, self.count) = (rows, count)
    }

    /// The rows that lead to any of these records. O(rows).
    func rows(leadingTo records: RowSet) -> RowSet {
      if records.isEmpty { return RowSet([], universe: count) }
      var found = Bits(0..<count)
      rows.mark(Bits(records, 0..<records.universe), Bits(allOf: 0..<count), &found)
      return RowSet(words: found.words, universe: count)
    }
  }

  /// The name a query gives it.
  let name: Field
  private let make: @Sendable () -> Link
  private let made = Once<Link>()

  public init(_ name: Field, _ make: @escaping @Sendable () -> Link) {
    (self.name, self.make) = (name, make)
  }

  var fields: [FieldIndex] { made.value(make).index.fields }

  /// Whether any record has anything in the field.
  var holdsSomething: Bool {
    let index = made.value(make).index
    return index.fields.contains { $0.holdsSomething(in: 0..<index.count) }
  }

  /// The rows of which one record passes. O(records + rows).
  func rows(passing test: Test, today: Day?) -> RowSet {
    let link = made.value(make)
    let filter = Filter(.term(Term(word: "", field: name, test: test)))
    let states = RowStates(rows: link.index.count, today: today)
    return link.rows(leadingTo: link.index.rows(matching: filter, states: states))
  }
}

extension SearchIndex {
  /// Where a test looks beside the fields of the rows; what is counted is their own.
  func linkedFields(for field: Field?, _ test: Test) -> [LinkedField] {
    guard let field else { return [] }
    let linked = linked.filter { $0.name == field }
    if linked.isEmpty || test.asksElements { return linked }
    return fields.contains { $0.answers(to: field) } ? [] : linked
  }

  /// The fields that a query asks of other records only.
  public func borrowedFields(of filter: Filter) -> [Field] {
    filter.terms.compactMap(\.field).filter { field in
      linked.contains { $0.name == field } && !fields.contains { $0.answers(to: field) }
    }
  }
}

extension Test {
  /// Whether one element decides it, whichever record has it.
  fileprivate var asksElements: Bool {
    switch self {
    case .text, .exists: true
    case .number, .day, .anyOf, .firstOf, .state, .runsAt, .beginsFromNow: false
    }
  }
}
