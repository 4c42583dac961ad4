public import Programme

/// Rows by what is so of them now, which no text tells: marked, running, changed.
///
/// Asked only for what a query names.
public struct RowStates: Sendable {
  /// The day of the query; without one no day is today.
  let today: Day?
  private let rowCount: Int
  private let inState: @Sendable (RowState) -> [Int]
  private let running: @Sendable (Int?) -> [Int]

  /// - Parameters:
  ///   - today: the day of the query.
  ///   - inState: the rows in a state.
  ///   - running: the rows that run at a minute of their day; `nil` for now.
  public init(
    rows: Int, today: Day? = nil, inState: @escaping @Sendable (RowState) -> [Int] = { _ in [] },
    running: @escaping @Sendable (_ minute: Int?) -> [Int] = { _ in [] }
  ) {
    (rowCount, self.today, self.inState, self.running) = (rows, today, inState, running)
  }

  func rows(in state: RowState) -> RowSet { RowSet(inState(state), universe: rowCount) }
  func rows(runningAt minute: Int?) -> RowSet { RowSet(running(minute), universe: rowCount) }
}
