public import Programme

/// Rows by what is so of them now, which no text tells: marked, running, changed.
///
/// Asked only for what a query names.
public struct RowStates: Sendable {
  /// The day of the query; without one no day is today.
  let today: Day?
  private let rowCount: Int
  private let inState: @Sendable (RowState) -> [Int]
  private let running: @Sendable (ClosedRange<Int>?) -> [Int]
  private let beginning: @Sendable (ClosedRange<Int>) -> [Int]
  /// What was found before at the same moment: it is not looked for again.
  public var known: [RowState: RowSet] = [:]

  /// - Parameters:
  ///   - today: the day of the query.
  ///   - inState: the rows in a state.
  ///   - running: the rows that run at one of these minutes of their day; `nil` for now.
  ///   - beginning: the rows that begin before (-1), at (0) or after (1) now.
  public init(
    rows: Int, today: Day? = nil, inState: @escaping @Sendable (RowState) -> [Int] = { _ in [] },
    running: @escaping @Sendable (_ minutes: ClosedRange<Int>?) -> [Int] = { _ in [] },
    beginning: @escaping @Sendable (ClosedRange<Int>) -> [Int] = { _ in [] }
  ) {
    (rowCount, self.today, self.inState) = (rows, today, inState)
    (self.running, self.beginning) = (running, beginning)
  }

  func rows(in state: RowState) -> RowSet {
    known[state] ?? RowSet(inState(state), universe: rowCount)
  }

  /// Looks for the rows in the states that a query names; marks change too often to be kept.
  public mutating func learn(_ filter: Filter) {
    for state in filter.states where state != .marked && known[state] == nil {
      known[state] = rows(in: state)
    }
  }

  func rows(runningAt minutes: ClosedRange<Int>?) -> RowSet {
    RowSet(running(minutes), universe: rowCount)
  }

  func rows(beginningFromNow signs: ClosedRange<Int>) -> RowSet {
    RowSet(beginning(signs), universe: rowCount)
  }
}
