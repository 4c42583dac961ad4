import Parallel
import Programme

extension Gathering {
  /// Reads a table of people; a long one in parts, on all cores.
  ///
  /// - Returns: whether it lists people by name, so that a name which is not there is a fault.
  mutating func readPeople(_ bytes: UnsafeBufferPointer<UInt8>, _ file: SourceFile) -> Bool {
    guard let rows = TableRows<PeopleColumn>(bytes, file: file, faults: faults) else {
      faults.add(file, "the file is empty.", "Give it a header line.")
      return false
    }
    rows.reportMisspelt()
    let isList = rows.requiresColumn(.name, or: overlay == nil ? nil : .id)
    // A given name beside whole ones is known, and only kept.
    let kept = KeptColumns(of: rows) { !PeopleColumn.given.names.contains($0.headerKey) }
    let people = people(of: rows, bytes, kept)
    faults.add(people.faults, of: file)
    rows.tell(people.kept)
    var late = LateFaults(rows)
    if overlay == nil { take(people, file, &late) } else { overlay(people, file, &late) }
    late.report()
    return isList
  }

  private func people(
    of rows: TableRows<PeopleColumn>, _ bytes: UnsafeBufferPointer<UInt8>, _ kept: KeptColumns
  ) -> PeoplePart {
    let wanted = bytes.count / max(partBytes, 1)
    // Small tables do not ask for the number of cores, which costs a start.
    let limits = bytes.lineEnds(
      near: rows.standing.position, parts: wanted < 2 ? 1 : min(wanted, mostParts ?? coreCount))
    nonisolated(unsafe) let rows = rows
    let progress = progress
    let allowsIDsAlone = overlay != nil
    let parts = concurrently(parts: limits.count) { number in
      let begin =
        number == 0
        ? rows.standing : CSVReader.Standing(position: limits[number - 1], line: 1)
      let share = (limits[number] - begin.position) / 48
      // What is appended to the first part needs no other room.
      var part = PeoplePart(
        rows, from: begin, rows: number == 0 ? share * limits.count : share, kept)
      part.allowsIDsAlone = allowsIDsAlone
      part.read(rows, upTo: limits[number], progress: progress)
      return part
    }
    return joined(parts, limits, rows, kept)
  }

  /// A part counts where the one before it ended as it began; else it is read again from there.
  private func joined(
    _ parts: consuming [PeoplePart], _ limits: [Int], _ rows: TableRows<PeopleColumn>,
    _ kept: KeptColumns
  ) -> PeoplePart {
    guard var whole = parts.first else {
      return PeoplePart(rows, from: rows.standing, rows: 0, kept)
    }
    let rest = Array(parts.dropFirst())
    parts = []
    for (number, part) in rest.enumerated() {
      if whole.end.isFresh, whole.end.position == limits[number] {
        whole.append(part)
      } else {
        whole.read(rows, upTo: limits[number + 1], progress: nil)
      }
    }
    return whole
  }

  private mutating func take(
    _ people: PeoplePart, _ file: SourceFile, _ late: inout LateFaults
  ) {
    let (ids, names) = claimIDs(of: people, &late)
    records.speakers = people.speakers(file: file, ids: ids, names: names)
    peopleOrder = MadeBeside(of: records.speakers, beside.orderPeople)
    if peopleOrder == nil {
      comparedNames = MadeBeside(of: records.speakers) { names, _ in
        ComparedNames(names, OnAllCores())
      }
    }
    affiliate(people, &late)
    appear(people, &late)
  }

  private mutating func affiliate(_ people: PeoplePart, _ late: inout LateFaults) {
    let cells = people.institutions.column
    guard cells.count > 0 else { return }
    let named = named(in: cells, .institutions, &late) { gathering, name, report in
      gathering.institution(name, report)
    }
    var affiliations = records.affiliations
    affiliations.reserveCapacity(people.count)
    for row in 0..<people.count {
      named.visit(cells, row) { institution, earlier in
        if !earlier.contains(institution) {
          affiliations.append(speaker: Int32(truncatingIfNeeded: row), institution: institution)
        }
      }
    }
    records.affiliations = affiliations
  }

  /// A role is that in the sessions of its row; without any, that in the meeting.
  private mutating func appear(_ people: PeoplePart, _ late: inout LateFaults) {
    let (cells, roles) = (people.sessions.column, people.roles.column)
    guard cells.count > 0 || roles.count > 0 else { return }
    let named = named(in: cells, .session, &late) { gathering, name, report in
      gathering.session(name, report)
    }
    var (rows, sessions): ([Int32], [Int32]) = ([], [])
    rows.reserveCapacity(cells.count)
    sessions.reserveCapacity(cells.count)
    for row in 0..<people.count {
      let before = sessions.count
      named.visit(cells, row) { session, _ in
        rows.append(Int32(truncatingIfNeeded: row))
        sessions.append(session)
      }
      if sessions.count == before, let role = roles.entry(of: row) {
        records.speakers.roles.append(cell: roles.texts, role, at: row)
      }
    }
    appearancesOfPeople = Appearances(
      sessions: sessions, speakers: rows, roles: roles.picked(rows))
  }
}

extension ListColumn {
  /// Takes in the list in a cell.
  fileprivate mutating func append(cell texts: Texts, _ position: Int, at record: Int) {
    let isDone = texts.withUTF8(of: position) { bytes in
      guard bytes.isOneName else { return false }
      append(utf8: bytes, at: record)
      return true
    }
    if !isDone { append(texts[position].listParts, at: record) }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether there is surely no list syntax in the text.
  var isOneName: Bool {
    !contains { byte in
      // The last two begin a full-width semicolon and an ideographic comma, among others.
      byte == UInt8(ascii: ";") || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "/")
        || byte == 0xEF || byte == 0xE3
    }
  }

  /// Where so many parts of about the same length end, each behind a line feed but the last.
  fileprivate func lineEnds(near start: Int, parts: Int) -> [Int] {
    var ends: [Int] = []
    for part in 1..<Swift.max(parts, 2) where parts > 1 {
      var end = start + (count - start) / parts * part
      while end < count, self[end - 1] != UInt8(ascii: "\n") { end += 1 }
      if end > ends.last ?? start, end < count { ends.append(end) }
    }
    return ends + [count]
  }
}

extension TableRows where Column: TableColumn {
  /// Reports at the header that the table lacks the column without which its rows tell nothing.
  ///
  /// - Parameter another: a column that will do as well.
  /// - Returns: whether the table has the column itself.
  func requiresColumn(_ column: Column, or another: Column? = nil) -> Bool {
    guard layout.cell(of: column) == nil, let name = column.names.first else { return true }
    if let another, layout.cell(of: another) != nil { return false }
    let perhaps = Column.slot == nil ? "" : layout.perhapsTitle
    faults.add(
      unread: file, line: 1, "no column is called '\(name)'.",
      "Name the columns in the first line\(perhaps.isEmpty ? "" : "; perhaps \(perhaps) is it").")
    return false
  }

  /// Reports a row without a name or title in a table that has the column.
  ///
  /// - Parameter another: a column that would have done as well, in a table that has only that.
  func reportNameless(_ column: Column, or another: Column? = nil) {
    guard let name = column.names.first else { return }
    if layout.cell(of: column) != nil {
      fault(column, "the row has no \(name).", "Give it one.")
    } else if let another, let other = another.names.first, layout.cell(of: another) != nil {
      fault(another, "the row has no \(name) and no \(other).", "Give it one.")
    }
  }
}
