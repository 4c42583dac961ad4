import Programme

/// Cells of a table in which a spreadsheet shows that a formula failed: what they held is lost.
struct SheetErrors: Sendable {
  private var count = 0
  private var first: (text: String, line: Int)?

  /// Takes in a row of a table that may have some.
  mutating func note<Column: TableColumn>(_ rows: TableRows<Column>) {
    for cell in 0..<rows.cellCount where rows.isSheetError(at: cell) {
      count += 1
      if first == nil { first = (rows.text(at: cell) ?? "", Int(rows.place.line)) }
    }
  }

  /// Takes in those of another part of the table.
  mutating func append(_ other: SheetErrors, linesBefore: Int) {
    count += other.count
    first = first ?? other.first.map { ($0.text, $0.line + linesBefore) }
  }

  func report(in file: SourceFile, _ faults: Faults) {
    guard let first else { return }
    faults.add(
      file, line: first.line, column: 1,
      "\(count == 1 ? "1 cell holds" : "\(count.grouped) cells hold") an error of a spreadsheet, "
        + "the first \(first.text.quoted); what stood there is lost.",
      "Mend the formula, and export the table again.")
  }
}
