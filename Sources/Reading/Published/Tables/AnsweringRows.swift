import Programme

/// Rows that hold answers and figures and nothing else, as boxes to tick below the last session.
struct AnsweringRows {
  private var rows = CountedRows()

  mutating func note(line: Int) { rows.note(line: line) }

  func report(_ file: SourceFile, _ faults: Faults) {
    guard let first = rows.first else { return }
    let count = rows.count
    faults.add(
      file, line: first, column: 1,
      "\(count == 1 ? "1 row holds" : "\(count.grouped) rows hold") answers or figures alone and "
        + "\(count == 1 ? "is" : "are") passed over.",
      "Delete what is not part of the table.", as: .note)
  }
}

extension TableRows<PublishedColumn> {
  /// Whether the row holds answers and figures and nothing else; one with a day or a clock is about
  /// a session.
  var holdsAnswersOnly: Bool {
    guard text(.start) == nil, text(.day) == nil, text(.end) == nil else { return false }
    let texts = (0..<cellCount).compactMap { text(at: $0) }
    return !texts.isEmpty && texts.allSatisfy { $0.answer != nil || $0.isOfFigures }
  }
}
