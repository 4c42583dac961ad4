import Programme

extension Gathering {
  /// Reads a table of people.
  mutating func readPeople(_ bytes: UnsafeBufferPointer<UInt8>, _ file: SourceFile) {
    guard var rows = TableRows<PeopleColumn>(bytes, file: file, faults: faults) else {
      faults.add(file, "the file is empty.", "Give it a header line.")
      return
    }
    rows.requireColumn(.name)
    records.speakers.reserveCapacity(rows.expectedRows)
    speakers.reserve(rows.expectedRows)
    while rows.advance() { addSpeaker(rows) }
  }

  private mutating func addSpeaker(_ rows: TableRows<PeopleColumn>) {
    let position = records.speakers.count
    let stated = rows.text(.id)
    let name = rows.text(.name) ?? stated ?? ""
    if name.isEmpty || rows.text(.name) == nil { rows.reportNameless(.name) }
    let wanted = stated ?? name.id(or: "person")
    let other = speakers.claim(wanted, for: position)
    let id = other ?? wanted
    if let stated {
      let lookalike = speakers.lookalike(of: stated)
      if other != nil || lookalike != nil {
        reportClaim(
          stated, other: other, lookalike: lookalike,
          CellPlace(file: rows.file, place: rows.textPlace(.id)))
      }
    }
    var speaker = Speaker(id: id, name: name.isEmpty ? id : name)
    speaker.fill(from: rows)
    if rows.layout.cell(of: PeopleColumn.institutions) != nil { affiliate(position, rows) }
    if let role = rows.text(.role), !appear(position, role: role, rows) {
      speaker.roles = role.listParts
    } else if rows.text(.role) == nil {
      _ = appear(position, role: "", rows)
    }
    records.speakers.append(speaker)
  }

  private mutating func affiliate(_ speaker: Int, _ rows: TableRows<PeopleColumn>) {
    let at = { CellPlace(file: rows.file, place: rows.textPlace(.institutions)) }
    find(rows, .institutions) { gathering, name in
      let institution = gathering.institution(name, at: at)
      let affiliation = Affiliation(speaker: speaker, institution: institution)
      let own = gathering.records.affiliations.reversed().prefix { $0.speaker == speaker }
      if !own.contains(affiliation) { gathering.records.affiliations.append(affiliation) }
    }
  }

  /// Whether the row names a session.
  private mutating func appear(
    _ speaker: Int, role: String, _ rows: TableRows<PeopleColumn>
  ) -> Bool {
    let at = { CellPlace(file: rows.file, place: rows.textPlace(.session)) }
    let count = appearancesOfPeople.count
    find(rows, .session) { gathering, name in
      let session = gathering.session(name, at: at)
      gathering.appearancesOfPeople.append(
        Appearance(session: session, speaker: speaker, role: role))
    }
    return appearancesOfPeople.count > count
  }

  /// Takes in each name that a cell lists once; a cell with one name costs no text.
  private mutating func find(
    _ rows: TableRows<PeopleColumn>, _ column: PeopleColumn,
    _ take: (inout Gathering, UnsafeBufferPointer<UInt8>) -> Void
  ) {
    let isDone = rows.withBytes(column) { bytes in
      guard bytes.isOneName else { return false }
      take(&self, bytes)
      return true
    }
    guard isDone == false else { return }
    for name in rows.list(column).withoutRepeats {
      name.withUTF8Bytes { take(&self, $0) }
    }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether no list syntax is in the text.
  fileprivate var isOneName: Bool {
    !contains { $0 == UInt8(ascii: ";") || $0 == UInt8(ascii: "\"") }
  }
}

extension TableRows where Column: TableColumn {
  /// Reports at the header that the table lacks a column that matters.
  func requireColumn(_ column: Column) {
    guard layout.cell(of: column) == nil, let name = column.names.first else { return }
    faults.add(
      file, line: 1, "no column is called '\(name)'.",
      "Name the columns in the first line.", as: .error)
  }

  /// Reports a row without a name or title in a table that has the column.
  func reportNameless(_ column: Column) {
    guard layout.cell(of: column) != nil, let name = column.names.first else { return }
    fault(column, "the row has no \(name).", "Give it one.")
  }
}

extension Speaker {
  fileprivate mutating func fill(from rows: TableRows<PeopleColumn>) {
    otherNames = rows.names(.otherNames)
    pinyin = rows.text(.pinyin)
    honorific = rows.text(.honorific)
    position = rows.text(.position)
    unit = rows.text(.unit)
    country = rows.text(.country)
    email = rows.text(.email)
    phone = rows.text(.phone)
    biography = rows.text(.biography)
    source = rows.text(.source)
    inferred = rows.list(.inferred)
    extras = rows.extras
    place = rows.place
  }
}
