import Programme

/// Rows that name further people of the session above and say nothing else: below a title in merged
/// cells.
struct ContinuedRows {
  /// The session that the next row may go on with.
  private(set) var session: Int?
  /// What it has in columns in which its further rows may say the same.
  private(set) var shared: [PublishedColumn: String] = [:]
  private var rows = CountedRows()

  /// The line behind the last row.
  private var lineBehind: Int?

  /// - Parameter mayGoOn: whether the row of the session has what merged cells have once.
  mutating func begin(_ session: Int, _ rows: TableRows<PublishedColumn>, mayGoOn: Bool) {
    self.session = mayGoOn ? session : nil
    shared = mayGoOn ? rows.shared : [:]
  }

  /// Ends the session above where lines without any text stand below it.
  mutating func pass(from line: Int, to end: Int) {
    if let lineBehind, line > lineBehind { session = nil }
    lineBehind = end
  }

  mutating func end() { session = nil }

  var count: Int { rows.count }

  mutating func note(line: Int) { rows.note(line: line) }

  func report(_ file: SourceFile, _ faults: Faults) {
    guard let first = rows.first else { return }
    faults.add(
      file, line: first, column: 1,
      count == 1
        ? "1 row has people alone and is of the session above; whom it names is added to it."
        : "\(count.grouped) rows have people alone and are of the session above; whom they name is "
          + "added to it.",
      "Give them titles if they are further sessions.", as: .note)
  }
}

extension TableRows<PublishedColumn> {
  /// What the row says of its session that people write again beside each speaker.
  fileprivate var shared: [PublishedColumn: String] {
    var shared: [PublishedColumn: String] = [:]
    for column in [PublishedColumn.language, .status] {
      if layout.cell(of: column) != nil { shared[column] = text(column) }
    }
    return shared
  }
}
