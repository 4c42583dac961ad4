import Programme

/// Faults of rows that have been read: their places are looked up by reading the rows again.
struct LateFaults {
  private let rows: TableRows<PeopleColumn>
  private var found: [Late] = []
  private var untold = 0

  private struct Late {
    var row: Int
    var column: PeopleColumn
    var message: String
    var action: String
    var severity: Severity
  }

  init(_ rows: TableRows<PeopleColumn>) { self.rows = rows }

  mutating func add(
    _ row: Int, _ column: PeopleColumn, _ message: String, _ action: String,
    as severity: Severity = .warning
  ) {
    guard found.count < Limit.faults else {
      untold += 1
      return
    }
    found.append(
      Late(row: row, column: column, message: message, action: action, severity: severity))
  }

  /// Takes in what is wrong with different cells, in the order of the rows that have them.
  mutating func add(
    _ doubtful: [(cell: Int32, fault: NameFault)], in cells: TextColumn, _ column: PeopleColumn
  ) {
    guard !doubtful.isEmpty, let codes = cells.codes else { return }
    var (isDoubtful, isSeen) = (
      [Bool](repeating: false, count: cells.texts.count),
      [Bool](repeating: false, count: cells.texts.count)
    )
    for (cell, _) in doubtful { isDoubtful[Int(cell)] = true }
    for (row, code) in codes.enumerated() where code >= 0 && isDoubtful[Int(code)] {
      for (_, fault) in doubtful.of(code) {
        if fault.isLasting || !isSeen[Int(code)] { add(row, column, fault.message, fault.action) }
      }
      isSeen[Int(code)] = true
    }
  }

  /// Adds all to the faults of the file.
  func report() {
    guard !found.isEmpty else { return }
    let inOrder = found.enumerated().sorted {
      ($0.element.row, $0.offset) < ($1.element.row, $1.offset)
    }.map(\.element)
    var rows = rows.part(from: rows.standing, faults: Faults())
    var (next, row) = (0, 0)
    while next < inOrder.count, rows.advance() {
      while next < inOrder.count, inOrder[next].row == row {
        report(inOrder[next], at: rows.textPlace(inOrder[next].column))
        next += 1
      }
      row += 1
    }
    self.rows.faults.addUntold(untold, of: self.rows.file)
  }

  private func report(_ late: Late, at place: TextPlace) {
    rows.faults.add(
      rows.file, line: place.line, column: place.column, late.message, late.action,
      as: late.severity)
  }
}

extension [(cell: Int32, fault: NameFault)] {
  /// Those of one cell; the cells ascend. O(log n).
  fileprivate func of(_ cell: Int32) -> ArraySlice<Element> {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle].cell < cell { low = middle + 1 } else { high = middle }
    }
    return self[low...].prefix { $0.cell == cell }
  }
}
