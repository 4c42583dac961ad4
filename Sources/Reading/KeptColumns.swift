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
  /// The first that is full of clock times, where the table is one of sessions.
  fileprivate private(set) var clocks: String?

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
    if Column.slot != nil, !columns.isEmpty { clocks = table.columnOfClocks(columns) }
  }

  /// Takes in a row.
  mutating func note<Column: TableColumn>(_ rows: TableRows<Column>) {
    if mayHaveErrors { errors.note(rows) }
    guard !empty.isEmpty else { return }
    var found = false
    for i in empty {
      // The cells ascend, and a short row has none of those that follow.
      guard columns[i].cell < rows.cellCount else { break }
      guard rows.hasText(at: columns[i].cell), !rows.isSpentLabel(columns[i].cell) else { continue }
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
  /// - Parameters:
  ///   - isProgramme: those that look like people or times might be called otherwise.
  ///   - hasTimes: whether some session of the table has a start.
  func tell(_ kept: KeptColumns, isProgramme: Bool = false, hasTimes: Bool = true) {
    kept.errors.report(in: file, faults)
    if !hasTimes, let clocks = kept.clocks {
      faults.add(
        file, line: 1, column: 1,
        "no session has a time, and \(clocks.quoted), which is only kept, holds clock times.",
        "Call that column start.", as: .warning)
    }
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

extension TableRows where Column: TableColumn {
  /// The first of some columns most of whose cells are clock times of the day, in the first rows.
  fileprivate func columnOfClocks(_ columns: [(name: String, cell: Int)]) -> String? {
    let columns = columns.prefix(Limit.likely)
    var counts = Array(repeating: (filled: 0, clocks: 0), count: columns.count)
    var (ahead, rows) = (part(from: standing, faults: Faults()), 0)
    while rows < 64, ahead.advance() {
      rows += 1
      for (place, column) in columns.enumerated() {
        guard let text = ahead.text(at: column.cell) else { continue }
        counts[place].filled += 1
        if text.isClockOfDay { counts[place].clocks += 1 }
      }
    }
    return zip(columns, counts).first {
      $1.clocks > 0 && $1.clocks * 4 >= $1.filled * 3 && $1.filled * 2 >= rows
    }?.0.name
  }
}

extension String {
  /// Whether it is a clock time alone that no length is: `09:00`, `10:30-11:00`.
  fileprivate var isClockOfDay: Bool {
    guard utf8.count <= 40, contains(where: { ":：时點点時".contains($0) }),
      let cell = WrittenCell(self, order: nil), cell.day == nil, let start = cell.start
    else { return false }
    return start.half != nil || start.minutes >= 360
  }
}
