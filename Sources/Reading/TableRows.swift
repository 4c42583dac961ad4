import Programme

/// The rows of a table by column, with a way to complain about each cell.
///
/// The columns are constrained in the extension: looking the conformance up at run time would
/// cost a start more than reading its tables.
struct TableRows<Column> {
  let file: SourceFile
  let faults: Faults
  let layout: TableLayout
  /// The lines above the header.
  let above: [LineAbove]
  private var reader: CSVReader
  private var widths = RowWidths()
  /// Whether the sign with which errors of spreadsheets begin is in the table.
  let mayHaveSheetErrors: Bool
}

extension TableRows where Column: TableColumn {
  /// Reads the header line and reports its faults; `nil` for a table without any.
  init?(_ bytes: UnsafeBufferPointer<UInt8>, file: SourceFile, faults: Faults) {
    let start = TableStart(of: bytes)
    mayHaveSheetErrors = UnsafeRawBufferPointer(bytes).holds(UInt8(ascii: "#"))
    reader = start.reader(bytes)
    guard reader.advance() else { return nil }
    (self.file, self.faults) = (file, faults)
    let headers = reader.cells.prefix(Limit.columns).map { [reader] in reader.text(of: $0) }
    var layout = TableLayout(headers: headers, Column.self)
    if let slot = Column.slot {
      layout.settleDayLabel(slot.day) { [reader] in reader.firstTexts(at: $0) }
      layout.settle(slot) { [reader] in reader.firstTexts(at: $0) }
    }
    layout.settleTalks(
      Column.self, rows: { [reader] in reader.countOfFirstRows },
      texts: { [reader] in reader.firstTexts(at: $0) })
    layout.dropAnswers(Column.self) { [reader] in reader.firstTexts(at: $0) }
    let dropped = layout.dropPeople(
      notBorneOutBy: { [reader] in reader.firstTexts(at: $0) }, Column.self)
    self.layout = layout
    above = start.above
    if Column.slot == nil { tellAbove() }
    reportWriting()
    reportHeaders(headers)
    for (cell, text) in dropped where headers.indices.contains(cell) {
      report(
        at: reader.cells[cell].offset, .note,
        "column \(headers[cell].quoted) is called one of people, and its first cells hardly name "
          + "any, as \(text.quoted); it is kept as it stands.",
        "Write names, or call it otherwise.")
    }
  }

  /// Whether there is one more row; its writing faults are reported at once.
  ///
  /// A header that is repeated and a total are told and passed over.
  mutating func advance() -> Bool {
    while reader.advance() {
      if !reader.faults.isEmpty { reportWriting() }
      widths.note(reader.cells.count)
      if reader.endsFile, let words = widths.wordsOfCut {
        report(at: reader.rowStart, .warning, words.message, words.action, isCut: true)
      }
      if let row = reader.leftOut(from: layout.written, mayHaveTotals: Column.mayHaveTotals) {
        report(at: reader.rowStart, .note, row.message, row.action)
        continue
      }
      if reader.cells.count > layout.width { reportSurplus() }
      return true
    }
    return false
  }

  /// Says which lines above the header are not read.
  ///
  /// - Parameter isRead: whether a line has the day of the rows.
  func tellAbove(without isRead: (LineAbove) -> Bool = { _ in false }) {
    let left = above.filter { !isRead($0) }
    guard let first = left.first else { return }
    let message =
      left.count == 1
      ? "the line above the header is not read: \(first.text.quoted)."
      : "\(left.count) lines above the header are not read, the first \(first.text.quoted)."
    faults.add(
      file, line: first.line, column: 1, message, "Delete what is not part of the table.",
      as: .note)
  }

  /// The same rows with another meaning of their columns.
  func with(_ layout: TableLayout) -> TableRows {
    TableRows(
      file: file, faults: faults, layout: layout, above: above, reader: reader,
      mayHaveSheetErrors: mayHaveSheetErrors)
  }

  /// The row's text in a column; `nil` when there is none.
  func text(_ column: Column) -> String? {
    guard let cell = cell(of: column) else { return nil }
    return reader.text(of: cell)
  }

  /// The row's text in a cell by its position; `nil` when there is none.
  func text(at position: Int) -> String? {
    hasText(at: position) ? reader.text(of: reader.cells[position]) : nil
  }

  /// The number of cells of the row, with empty ones.
  var cellCount: Int { reader.cells.count }

  /// Whether the row has text in a cell by its position.
  func hasText(at position: Int) -> Bool {
    byteCount(at: position) > 0
  }

  /// The length of a cell by its position; none where the row has no such cell.
  func byteCount(at position: Int) -> Int {
    reader.cells.indices.contains(position) ? reader.cells[position].count : 0
  }

  /// Whether a cell by its position shows that a formula failed.
  func isSheetError(at position: Int) -> Bool {
    let cell = reader.cells[position]
    return cell.count > 1 && cell.count <= UnsafeBufferPointer<UInt8>.mostBytesOfSheetError
      && reader.withBytes(of: cell) { $0.isSheetError }
  }

  /// The cell's bytes, valid until the next row; none where it has no text.
  func bytes(_ column: Column) -> UnsafeBufferPointer<UInt8> {
    guard let cell = cell(of: column) else { return UnsafeBufferPointer(start: nil, count: 0) }
    return reader.withBytes(of: cell) { $0 }
  }

  /// The text of the row and its cell, where only one of its cells has any.
  var lone: (cell: Int, text: String)? {
    var lone: Int?
    for (place, cell) in reader.cells.enumerated() where cell.count > 0 {
      guard lone == nil else { return nil }
      lone = place
    }
    return lone.map { ($0, reader.text(of: reader.cells[$0])) }
  }

  /// The row's id; `nil` where there is none, or a mark says so in a table of no native folder.
  func statedID(_ column: Column) -> String? { lacksID(column) ? nil : text(column) }

  /// The bytes of ``statedID(_:)``, valid until the next row.
  func bytesOfID(_ column: Column) -> UnsafeBufferPointer<UInt8> {
    lacksID(column) ? UnsafeBufferPointer(start: nil, count: 0) : bytes(column)
  }

  private func lacksID(_ column: Column) -> Bool {
    bytes(column).saysNoID && MeetingFile(rawValue: file.name) == nil
  }

  func list(_ column: Column) -> [String] { text(column)?.listParts ?? [] }

  func names(_ column: Column) -> [OtherName] {
    text(column)?.otherNames ?? []
  }

  /// The cell's bytes, valid inside `body` only; `nil` when there are none.
  func withBytes<Result>(
    _ column: Column, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result? {
    guard let cell = cell(of: column) else { return nil }
    return reader.withBytes(of: cell, body)
  }

  fileprivate var mayHaveExtras: Bool {
    !layout.extras.isEmpty || reader.cells.count > layout.width
  }

  /// The header as written.
  func header(of column: Column) -> String {
    layout.cell(of: column).flatMap {
      layout.headers.indices.contains($0) ? layout.headers[$0] : nil
    }
      ?? column.names.first ?? ""
  }

  /// What the row holds in columns without a meaning, and beyond the last column.
  var extras: [Extra] {
    guard mayHaveExtras else { return [] }
    var found: [Extra] = []
    for (name, cell) in layout.extras where cell < reader.cells.count {
      guard reader.cells[cell].count > 0, !isSpentLabel(cell) else { continue }
      found.append(Extra(name: name, value: reader.text(of: reader.cells[cell])))
    }
    for (i, cell) in reader.cells.enumerated().dropFirst(layout.width) where cell.count > 0 {
      found.append(Extra(name: "column \(i + 1)", value: reader.text(of: cell)))
    }
    return found
  }

  var place: RecordPlace { RecordPlace(file: file.position, line: reader.line) }

  /// The place of a column's cell; of the row when it has none.
  func textPlace(_ column: Column) -> TextPlace {
    guard let cell = cell(of: column) else { return TextPlace(line: reader.line) }
    return reader.place(of: cell.offset)
  }

  func fault(
    _ column: Column, _ message: String, _ action: String = "", as severity: Severity = .warning
  ) {
    let place = textPlace(column)
    faults.add(file, line: place.line, column: place.column, message, action, as: severity)
  }

  var standing: CSVReader.Standing { reader.standing }

  /// The rows from another place on, with their faults apart.
  func part(from standing: CSVReader.Standing, faults: Faults) -> TableRows {
    var rows = TableRows(
      file: file, faults: faults, layout: layout, above: above, reader: reader,
      mayHaveSheetErrors: mayHaveSheetErrors)
    rows.reader.standing = standing
    return rows
  }

  private func cell(of column: Column) -> CSVCell? {
    let position = layout.cells[column.rawValue]
    guard position >= 0, position < reader.cells.count, reader.cells[position].count > 0
    else { return nil }
    return reader.cells[position]
  }
}

extension TableRows<PeopleColumn> {
  /// Whether the row may hold other names, remarks or values without a meaning.
  var hasLists: Bool {
    layout.cells[PeopleColumn.otherNames.rawValue] >= 0
      || layout.cells[PeopleColumn.inferred.rawValue] >= 0 || mayHaveExtras
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether it stands in a column of ids where there is none: `N/A`, `-`, `TBA`.
  fileprivate var saysNoID: Bool {
    guard let first, count <= 3, !(0x30...0x39).contains(first) else { return false }
    return ["n/a", "-", "–", "tba"].contains(String(decoding: self, as: UTF8.self).lowercased())
  }
}

extension TextPlace {
  /// The line as a whole: where it begins.
  init(line: Int) { (self.line, column) = (line, 1) }
}

extension TableRows where Column: TableColumn {
  private func report(
    at offset: Int, _ severity: Severity, _ message: String, _ action: String, isCut: Bool = false
  ) {
    let place = reader.place(of: offset)
    faults.add(
      file, line: place.line, column: place.column, message, action, as: severity, isCut: isCut)
  }

  /// Of a row with many faults the first are told: each place costs a look at the row before it.
  private func reportWriting() {
    faults.addUntold(reader.faults.count - Limit.faultsOfRow, of: file)
    for fault in reader.faults.prefix(Limit.faultsOfRow) {
      switch fault.kind {
      case .unclosedQuote:
        report(
          at: fault.offset, .error, "the quote that opens here is not closed.",
          "Close it, or double it if it is part of the text.", isCut: reader.endsInQuote)
      case .textAfterQuote:
        report(
          at: fault.offset, .warning, "text follows a closing quote.",
          "Double the quotes that are part of the text.")
      case .tooLong:
        report(
          at: fault.offset, .error,
          "the cell is longer than \(Limit.fieldBytes >> 20) MiB and was left out.",
          "Shorten it.")
      }
    }
  }

  private func reportSurplus() {
    // Of a header with more columns than are read that is told.
    guard layout.width < Limit.columns,
      let cell = reader.cells.dropFirst(layout.width).first(where: { $0.count > 0 })
    else { return }
    report(
      at: cell.offset, .warning,
      "the row has \(reader.cells.count) cells and the header has \(layout.width).",
      "Quote cells that hold the separator, or name the column.")
  }

  /// Reports something of a header, while the reader is at the header line.
  func reportHeader(_ cell: Int, _ message: String, _ action: String) {
    guard cell < reader.cells.count else { return }
    report(at: reader.cells[cell].offset, .warning, message, action)
  }

  private func reportHeaders(_ headers: [String]) {
    if reader.cells.count > Limit.columns {
      report(
        at: reader.cells[Limit.columns].offset, .error,
        "the header has \(reader.cells.count) columns.",
        "The first \(Limit.columns.grouped) are read; the others are only kept.")
    }
    let keys = HeaderKeys(headers.map { $0.extraName == nil ? $0.headerKey : $0 })
    let repeats = Column.repeats(in: layout)
    let unused = reader.columnsWithoutText(from: headers.count - headers.unnamedAtEnd)
    var told = 0
    for (i, header) in headers.enumerated() where told < 20 {
      if header.isEmpty {
        if unused.contains(i) { continue }
        told += 1
        report(
          at: reader.cells[i].offset, .warning, "column \(i + 1) has no name.", "Name it.")
      } else if let other = keys.earlier(than: i), !repeats.contains(i) {
        told += 1
        report(
          at: reader.cells[i].offset, .warning,
          "columns \(other + 1) and \(i + 1) are both called \(header.quoted).",
          "Rename one; the first is used and the other kept.")
      }
    }
  }
}
