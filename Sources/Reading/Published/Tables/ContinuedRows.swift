import Programme

/// Rows that name further people of the session above and say nothing else: below a title in merged
/// cells.
struct ContinuedRows {
  /// The session that the next row may go on with.
  private(set) var session: Int?
  private(set) var count = 0
  private var first: Int?

  mutating func begin(_ session: Int) { self.session = session }

  mutating func end() { session = nil }

  mutating func note(line: Int) {
    count += 1
    first = first ?? line
  }

  func report(_ file: SourceFile, _ faults: Faults) {
    guard let first else { return }
    faults.add(
      file, line: first, column: 1,
      count == 1
        ? "1 row has people alone and is of the session above; whom it names is added to it."
        : "\(count.grouped) rows have people alone and are of the session above; whom they name is "
          + "added to it.",
      "Give them titles if they are further sessions.", as: .note)
  }
}
