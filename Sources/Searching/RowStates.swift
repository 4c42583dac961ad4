/// Rows by what is so of them now, which no text tells: marked, running, changed.
public struct RowStates: Sendable {
  private var sets: [RowState: RowSet] = [:]
  private let running: @Sendable (Int?) -> RowSet
  private let rowCount: Int

  /// - Parameter running: the rows that run at a minute of their day, or now.
  public init(
    rows: Int,
    running: @escaping @Sendable (_ minute: Int?) -> RowSet = { _ in RowSet([], universe: 0) }
  ) {
    (rowCount, self.running) = (rows, running)
  }

  public subscript(state: RowState) -> RowSet? {
    get { sets[state] }
    set { sets[state] = newValue }
  }

  func rows(in state: RowState) -> RowSet { fitted(sets[state]) }
  func rows(runningAt minute: Int?) -> RowSet { fitted(running(minute)) }

  /// A set over other rows says nothing about these.
  private func fitted(_ set: RowSet?) -> RowSet {
    guard let set, set.universe == rowCount else { return RowSet([], universe: rowCount) }
    return set
  }
}
