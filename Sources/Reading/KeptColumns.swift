import Programme

/// The columns of a table that mean nothing here and are only kept, as far as some row fills them;
/// and the errors of spreadsheets in any.
struct KeptColumns: Sendable {
  private let columns: [(name: String, cell: Int)]
  private var isFilled: [Bool]
  /// The positions in ``columns`` that no row so far fills.
  private var empty: [Int]
  fileprivate private(set) var errors = SheetErrors()
  /// Ids and titles of a native folder may look like such errors; see ``Meeting/checks``.
  private let mayHaveErrors: Bool

  /// - Parameters:
  ///   - table: none are told of a native folder, whose tables may have columns of their own.
  ///   - isUnknown: whether a header means nothing to anybody.
  init<Column: TableColumn>(
    of table: TableRows<Column>, where isUnknown: (String) -> Bool = { _ in true }
  ) {
    let (layout, isNative) = (table.layout, MeetingFile(rawValue: table.file.name) != nil)
    mayHaveErrors = !isNative && table.mayHaveSheetErrors
    // Headers without a name, alike or marked as extra were told or are meant so.
    columns = (isNative ? [] : layout.extras).filter { name, cell in
      layout.headers.indices.contains(cell) && layout.headers[cell] == name && isUnknown(name)
    }
    isFilled = Array(repeating: false, count: columns.count)
    empty = Array(columns.indices)
  }

  /// Takes in a row.
  mutating func note<Column: TableColumn>(_ rows: TableRows<Column>) {
    if mayHaveErrors { errors.note(rows) }
    guard !empty.isEmpty else { return }
    var found = false
    for i in empty {
      // The cells ascend, and a short row has none of those that follow.
      guard columns[i].cell < rows.cellCount else { break }
      guard rows.hasText(at: columns[i].cell) else { continue }
      isFilled[i] = true
      found = true
    }
    if found { empty.removeAll { isFilled[$0] } }
  }

  /// Takes in what the rows of another part of the table fill.
  mutating func append(_ other: KeptColumns, linesBefore: Int) {
    errors.append(other.errors, linesBefore: linesBefore)
    for i in other.isFilled.indices where other.isFilled[i] && isFilled.indices.contains(i) {
      isFilled[i] = true
    }
    empty.removeAll { isFilled[$0] }
  }

  /// Those that some row fills, as their headers write them.
  var names: [String] { columns.indices.filter { isFilled[$0] }.map { columns[$0].name } }
}

extension TableRows where Column: TableColumn {
  /// Says once for the table which of its columns are only kept, and what is lost in its cells.
  ///
  /// - Parameter isProgramme: those that look like people or times might be called otherwise.
  func tell(_ kept: KeptColumns, isProgramme: Bool = false) {
    kept.errors.report(in: file, faults)
    let names = kept.names
    guard !names.isEmpty else { return }
    let shown = names.prefix(5).map(\.quoted).joined(separator: ", ")
    let isLikely =
      isProgramme && names.prefix(Limit.likely).contains(where: \.looksLikePeopleOrTimes)
    faults.add(
      file, line: 1, "columns kept as they are: \(shown)\(names.count > 5 ? " and others" : "").",
      isLikely
        ? "Call those that hold people or times speakers, moderator, day, start or end."
        : "Their cells stand in the details.", as: .note)
  }
}
