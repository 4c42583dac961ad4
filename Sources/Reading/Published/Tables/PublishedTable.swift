import Programme

/// Reads a table of sessions whose columns are told by their headers into a draft.
struct PublishedTable {
  let rows: TableRows<PublishedColumn>
  private var times: TableTimes
  /// Columns of people in which some cell has a semicolon.
  private var semicolons: Set<PublishedColumn> = []
  private var zones: Set<String> = []

  static func read(_ document: PublishedDocument, into draft: inout Draft) {
    document.bytes.withUnsafeBufferPointer { bytes in
      guard
        var rows = TableRows<PublishedColumn>(bytes, file: draft.file, faults: draft.faults)
      else { return }
      var table = PublishedTable(rows, order: document.dateOrder)
      while rows.advance() { table.read(rows, into: &draft) }
      table.readZone(into: &draft)
    }
  }

  private init(_ rows: TableRows<PublishedColumn>, order: DateOrder?) {
    self.rows = rows
    times = TableTimes(order: order, crossesMidnight: true, three: .hoursMinutesSeconds)
    var ahead = rows.part(from: rows.standing, faults: Faults())
    while ahead.advance() {
      times.note(ahead.times)
      for (column, _) in PublishedColumn.roles
      where ahead.text(column)?.hasSemicolon == true {
        semicolons.insert(column)
      }
      if zones.count < 8, let zone = ahead.text(.timeZone) { zones.insert(zone) }
    }
    times.decide()
  }

  private mutating func read(_ rows: TableRows<PublishedColumn>, into draft: inout Draft) {
    let stated = rows.text(.id)
    guard let title = title(rows, &draft) ?? stated else {
      rows.fault(.title, "the row has no title and was left out.", "Give it one.", as: .error)
      return
    }
    var session = Session(id: "", order: 0, title: title)
    fill(&session, rows, &draft)
    let standing = times.read(rows.times, into: &session) { cell, message, action, severity in
      rows.fault(cell.column, message, action, as: severity)
    }
    let order = rows.text(.order).flatMap { Int(digits: $0.utf8) }
    if order == nil, let text = rows.text(.order) { session.keep("order", text) }
    let position = draft.add(session, id: stated, order: order, line: Int(rows.place.line))
    draft.take(standing, of: position)
    appear(in: position, rows, &draft)
    count(position, rows, &draft)
  }

  /// What the row is called; without a title, by its series, its track or its kind.
  private func title(_ rows: TableRows<PublishedColumn>, _ draft: inout Draft) -> String? {
    if let title = draft.text(rows.text(.title)), !title.isNotSet || rows.text(.series) == nil {
      return title
    }
    for column in [PublishedColumn.series, .track, .kind] {
      if let text = draft.text(rows.text(column)) { return text }
    }
    return nil
  }

  private func fill(
    _ session: inout Session, _ rows: TableRows<PublishedColumn>, _ draft: inout Draft
  ) {
    session.otherTitles = (draft.text(rows.text(.titleOther)) ?? "").otherNames
    session.kind = draft.text(rows.text(.kind))
    session.room = draft.text(rows.text(.room)).flatMap { $0.isNotSet ? nil : $0 }
    session.track = draft.text(rows.text(.track)) ?? draft.text(rows.text(.series))
    session.language = draft.text(rows.text(.language))
    session.status = status(rows, &draft)
    session.abstract = draft.prose(rows.text(.abstract))
    session.points = rows.list(.points).compactMap { draft.text($0) }
    session.links = rows.list(.links).compactMap { draft.text($0) }
    session.source = draft.text(rows.text(.source))
    session.inferred = rows.list(.inferred)
    session.extras = rows.extras.compactMap { extra in
      draft.prose(extra.value).map { Extra(name: extra.name, value: $0) }
    }
    for column in [PublishedColumn.series, .timeZone, .parent] {
      guard let text = draft.text(rows.text(column)), text != session.track else { continue }
      if column != .timeZone || !isOneZone { session.keep(rows.header(of: column), text) }
    }
  }

  private func status(_ rows: TableRows<PublishedColumn>, _ draft: inout Draft) -> String? {
    if let status = draft.text(rows.text(.status)) { return status }
    let active = rows.text(.active)?.lowercased()
    return active.flatMap { ["n", "no", "false", "0"].contains($0) ? "cancelled" : nil }
  }

  private func appear(
    in session: Int, _ rows: TableRows<PublishedColumn>, _ draft: inout Draft
  ) {
    var names = 0
    for (column, role) in PublishedColumn.roles where column != .person || rows.isAboutPeople {
      guard let text = rows.text(column).flatMap({ draft.text($0) }) else { continue }
      let list = NameList(
        text, isNative: column == .people, isWhole: rows.isNative(column),
        usesSemicolons: semicolons.contains(column))
      if list.hasOthers { draft.keep(session, rows.header(of: column), text) }
      for listed in list.names {
        add(listed, role, to: session, isAlone: names == 0 && list.names.count == 1, rows, &draft)
      }
      names += list.names.count
    }
    keepRest(of: session, names, rows, &draft)
    appearInstitutions(in: session, rows, &draft)
  }

  private func appearInstitutions(
    in session: Int, _ rows: TableRows<PublishedColumn>, _ draft: inout Draft
  ) {
    for (column, role) in [
      (PublishedColumn.institutions, ""), (.hosts, "host"),
    ] {
      for entry in (draft.text(rows.text(column)) ?? "").institutionEntries {
        let institution = draft.institution(named: entry.name, line: Int(rows.place.line))
        draft.appear(
          in: session, institution: institution, role: entry.role.isEmpty ? role : entry.role)
      }
    }
    for (column, role) in [(PublishedColumn.sponsors, "sponsor"), (.exhibitors, "exhibitor")] {
      let text = draft.text(rows.text(column)) ?? ""
      for listed in NameList(text, isNative: false, usesSemicolons: text.contains(";")).names {
        let institution = draft.institution(named: listed.name, line: Int(rows.place.line))
        draft.appear(in: session, institution: institution, role: role)
      }
    }
  }

  /// Keeps what the row says of a person where it names none or several.
  private func keepRest(
    of session: Int, _ names: Int, _ rows: TableRows<PublishedColumn>, _ draft: inout Draft
  ) {
    if let name = draft.text(rows.text(.person)), !rows.isAboutPeople {
      draft.keep(session, rows.header(of: .person), name)
    }
    guard names != 1 else { return }
    for column in [PublishedColumn.affiliation, .biography] {
      guard let text = draft.prose(rows.text(column)) else { continue }
      draft.keep(session, rows.header(of: column), text)
    }
  }

  private func add(
    _ listed: ListedName, _ role: String, to session: Int, isAlone: Bool,
    _ rows: TableRows<PublishedColumn>, _ draft: inout Draft
  ) {
    let line = Int(rows.place.line)
    let speaker = draft.speaker(named: listed.name, line: line)
    let named = listed.institution ?? (isAlone ? draft.text(rows.text(.affiliation)) : nil)
    let institution = named.map { draft.institution(named: $0, line: line) }
    if let institution { draft.affiliate(speaker, with: institution) }
    if let mark = listed.mark { draft.keep(session, mark, listed.name) }
    if isAlone, let text = draft.prose(rows.text(.biography)) {
      if draft.speakers[speaker].biography == nil {
        draft.speakers[speaker].biography = text
      } else if draft.speakers[speaker].biography != text {
        draft.keep(session, rows.header(of: .biography), text)
      }
    }
    draft.appear(in: session, speaker: speaker, role: listed.role ?? role)
  }
}

extension PublishedTable {
  /// Head counts that the export gives for each session.
  private func count(
    _ session: Int, _ rows: TableRows<PublishedColumn>, _ draft: inout Draft
  ) {
    let numbers = [PublishedColumn.seats, .goers, .checkins].map { column in
      rows.text(column).flatMap { Int(digits: $0.utf8) }
    }
    for (column, number) in zip([PublishedColumn.seats, .goers, .checkins], numbers)
    where number == nil {
      if let text = draft.text(rows.text(column)) {
        draft.keep(session, rows.header(of: column), text)
      }
    }
    guard numbers.contains(where: { $0 ?? 0 > 0 }) else { return }
    var count = Count(of: "session")
    count.id = draft.sessions[session].id
    // No seats and nobody checked in mean that neither was counted.
    (count.declared, count.registered, count.present) = (
      numbers[0].flatMap { $0 > 0 ? $0 : nil }, numbers[1], numbers[2].flatMap { $0 > 0 ? $0 : nil }
    )
    count.place = rows.place
    draft.facts.counts.append(count)
  }

  /// Whether all rows are in one zone that has a name.
  private var isOneZone: Bool { zones.count == 1 && zones.allSatisfy { isTimeZone($0) } }

  private func readZone(into draft: inout Draft) {
    guard let zone = zones.min() else { return }
    if isOneZone {
      draft.facts.timeZone = zone
    } else {
      rows.faults.add(
        rows.file, line: 1,
        zones.count == 1
          ? "the time zone \(zone.quoted) is no name of a zone." : "the rows are in several zones.",
        "Name the zone of the meeting with --time-zone.", as: .note)
    }
  }
}

extension Draft {
  /// Remembers what is known of the day of a session without a date.
  mutating func take(_ standing: DayStanding, of session: Int) {
    switch standing {
    case .open: dayless.insert(session)
    case .group(let text): dayGroups[session] = text
    case .dated, .none: break
    }
  }

  /// Keeps a value without a meaning here.
  fileprivate mutating func keep(_ session: Int, _ name: String, _ value: String) {
    change(session: session) { $0.keep(name, value) }
  }
}

extension TimeCell {
  fileprivate var column: PublishedColumn {
    switch self {
    case .day: .day
    case .start: .start
    case .endDay: .endDay
    case .end: .end
    case .duration: .duration
    }
  }
}

extension TableRows<PublishedColumn> {
  fileprivate var times: RowTimes {
    RowTimes(
      day: text(.day), start: text(.start), endDay: text(.endDay), end: text(.end),
      duration: text(.duration))
  }
}

extension TableRows<PublishedColumn> {
  /// Whether the table says of people what it would not say of sessions.
  fileprivate var isAboutPeople: Bool {
    layout.cell(of: PublishedColumn.affiliation) != nil
      || layout.cell(of: PublishedColumn.biography) != nil
  }

  /// The header as written.
  fileprivate func header(of column: PublishedColumn) -> String {
    layout.cell(of: column).flatMap {
      layout.headers.indices.contains($0) ? layout.headers[$0] : nil
    }
      ?? column.names.first ?? ""
  }

  /// Whether the column is one of a native table.
  fileprivate func isNative(_ column: PublishedColumn) -> Bool {
    header(of: column).headerKey == "people"
  }
}
