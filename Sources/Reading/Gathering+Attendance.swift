import Programme

extension Gathering {
  /// Reads a table of head counts.
  mutating func readAttendance(_ bytes: UnsafeBufferPointer<UInt8>, _ file: SourceFile) {
    guard var rows = TableRows<AttendanceColumn>(bytes, file: file, faults: faults) else {
      faults.add(file, "the file is empty.", "Give it a header line.")
      return
    }
    rows.reportMisspelt()
    while rows.advance() { addCount(rows) }
  }

  private mutating func addCount(_ rows: TableRows<AttendanceColumn>) {
    var count = Count(of: rows.text(.of) ?? "people")
    count.id = rows.text(.id)
    count.category = rows.text(.category)
    count.kind = rows.text(.kind)
    count.extras = rows.extras
    count.declared = number(.declared, rows, &count)
    count.registered = number(.registered, rows, &count)
    count.present = number(.present, rows, &count)
    count.notedAt = rows.text(.notedAt)
    count.note = rows.text(.note)
    count.source = rows.text(.source)
    count.inferred = rows.list(.inferred)
    count.place = rows.place
    let at = CellPlace(file: rows.file, place: rows.textPlace(.id))
    add(count, at: at)
  }

  /// Takes in a count; what it counts for is looked up at the end.
  mutating func add(_ count: Count, at: CellPlace) {
    records.facts.counts.append(count)
    guard let id = count.id else { return }
    let position = records.facts.counts.count - 1
    if count.of == "institution" {
      references.append(
        PendingReference(kind: .countedInstitution, owner: position, text: id, at: at))
    } else if count.of == "session" {
      references.append(
        PendingReference(kind: .countedSession, owner: position, text: id, at: at))
    }
  }

  private func number(
    _ column: AttendanceColumn, _ rows: TableRows<AttendanceColumn>, _ count: inout Count
  ) -> Int? {
    guard let text = rows.text(column) else { return nil }
    if let number = Int(digits: text.utf8) { return number }
    count.extras.append(Extra(name: column.names.first ?? "", value: text))
    rows.fault(column, "\(text.quoted) is no number of people.", "Write digits only.")
    return nil
  }
}
