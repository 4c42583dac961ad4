import Parallel
import Programme

extension Gathering {
  /// Reads a table of sessions; whom it names is looked up at the end.
  ///
  /// - Parameter isAlone: not the agenda of a folder, whose columns and nights are as agreed.
  mutating func readAgenda(
    _ bytes: UnsafeBufferPointer<UInt8>, _ file: SourceFile, isAlone: Bool = false
  ) {
    guard var rows = TableRows<AgendaColumn>(bytes, file: file, faults: faults) else {
      faults.add(file, "the file is empty.", "Give it a header line.")
      return
    }
    rows.reportMisspelt()
    var kept = KeptColumns(of: rows)
    sessions.isListed =
      rows.requiresColumn(.title, or: overlay == nil ? nil : .id) || sessions.isListed
    var banners = DayBanners(rows)
    var times = rows.noted(order: dateOrder, crossesMidnight: isAlone, &banners)
    times.timeZone = records.facts.timeZone ?? timeZone
    times.onlyDay = onlyDay
    var told = (bytes: 0, rows: 0)
    let first = records.sessions.count
    var spaced = SpacedHanNames()
    var untitled = UntitledRows()
    let start = rows
    while rows.advance() {
      told.rows += 1
      if told.rows == 4_096 {
        progress?.add(bytes: rows.standing.position - told.bytes, rows: told.rows)
        told = (rows.standing.position, 0)
      }
      if banners.take(rows) {
        if banners.endsDay { times.endDay() }
        continue
      }
      kept.note(rows)
      if rows.bytes(.people).mayHoldHan, let people = rows.text(.people) {
        spaced.note(people, line: Int(rows.place.line))
      }
      if overlay != nil, let known = overlaidSession(rows) {
        overlaySession(known, rows, &times, banners)
      } else {
        let lone = isAlone ? rows.titleBeside(start, &untitled) : nil
        if let lone { untitled.note(lone.text, line: Int(rows.place.line)) }
        addSession(rows, &times, banners, calledBy: lone)
      }
    }
    times.report { [faults] line, message, action, severity in
      faults.add(file, line: line, column: 1, message, action, as: severity)
    }
    banners.report(rows)
    spaced.report(file, faults)
    untitled.report(file, faults)
    tellStandings(file, from: first)
    let hasTimes = records.sessions[first...].contains { $0.start != nil }
    rows.tell(kept, isProgramme: true, hasTimes: hasTimes)
    if overlay != nil { dropOverlaidAppearances() }
  }

  private mutating func addSession(
    _ rows: TableRows<AgendaColumn>, _ times: inout TableTimes, _ banners: DayBanners,
    calledBy lone: CellText? = nil
  ) {
    let position = records.sessions.count
    let stated = rows.statedID(.id)
    let title = rows.text(.title) ?? stated ?? lone?.text ?? ""
    if rows.text(.title) == nil, lone == nil, stated == nil || overlay == nil {
      rows.reportNameless(.title, or: overlay == nil ? nil : .id)
    }
    let wanted = stated ?? title.id(or: "session")
    let other = sessions.claim(wanted, for: position)
    let id = other ?? wanted
    if let stated {
      reportClaim(
        stated, other: other, lookalike: sessions.lookalike(of: stated),
        CellPlace(file: rows.file, place: rows.textPlace(.id)))
    }
    var session = Session(id: id, order: position + 1, title: title.isEmpty ? id : title)
    session.fill(from: rows)
    if let spent = rows.layout.extras.first(where: { $0.cell == lone?.cell })?.name {
      session.extras.removeAll { $0.name == spent }
    }
    session.track = session.track ?? banners.headings.track
    if session.status == nil, session.title.saysCancelled { session.status = "cancelled" }
    readOrder(&session, rows)
    readTimes(&session, rows, &times, position, banners)
    records.sessions.append(session)
    referAll(position, rows)
  }

  /// A row about a session of the published file: what it states wins, field by field.
  private mutating func overlaySession(
    _ position: Int, _ rows: TableRows<AgendaColumn>, _ times: inout TableTimes,
    _ banners: DayBanners
  ) {
    let published = records.sessions[position]
    let isByID = rows.text(.id).map { sessions.position(ofID: $0) == position } ?? false
    let title = isByID ? rows.text(.title) : nil
    var session = Session(
      id: published.id, order: published.order, title: title ?? published.title)
    if !isByID {
      rows.fault(.title, keptName(rows.text(.title), published.title, published.otherTitles))
    }
    session.fill(from: rows)
    (session.day, session.start) = (published.day, published.start)
    if rows.text(.order) != nil {
      readOrder(&session, rows)
      sessionKeys[position] = sessionKeys.removeLast()
    }
    readTimes(&session, rows, &times, position, banners)
    records.sessions[position] = session.over(published)
    sessions.call(position, id: rows.text(.id), name: rows.text(.title))
    overlay?.sessions.insert(position)
    if rows.text(.people) != nil { overlay?.withPeople.insert(position) }
    if rows.text(.institutions) != nil { overlay?.withInstitutions.insert(position) }
    referAll(position, rows)
  }

  private mutating func referAll(_ position: Int, _ rows: TableRows<AgendaColumn>) {
    refer(.people, .people, position, rows)
    refer(.institutionsOfSession, .institutions, position, rows)
    refer(.parentOfSession, .parent, position, rows)
  }

  private mutating func refer(
    _ kind: PendingReference.Kind, _ column: AgendaColumn, _ owner: Int,
    _ rows: TableRows<AgendaColumn>
  ) {
    guard let text = rows.text(column) else { return }
    let at = CellPlace(file: rows.file, place: rows.textPlace(column))
    references.append(PendingReference(kind: kind, owner: owner, text: text, at: at))
  }

  /// A row without an order stays with the row before it.
  private mutating func readOrder(_ session: inout Session, _ rows: TableRows<AgendaColumn>) {
    var key = sessionKeys.last ?? 0
    if let text = rows.text(.order) {
      if let number = Int(digits: text.utf8) {
        key = number
      } else {
        session.keep("order", text)
        rows.fault(.order, "the order \(text.quoted) is no number.", "Write a whole number.")
      }
    }
    sessionKeys.append(key)
  }

  private mutating func readTimes(
    _ session: inout Session, _ rows: TableRows<AgendaColumn>, _ times: inout TableTimes,
    _ position: Int, _ banners: DayBanners
  ) {
    let row = rows.times.under(banners)
    let standing = times.read(row, into: &session) { cell, message, action, severity in
      rows.fault(cell.column, message, action, as: severity)
    }
    // An open day takes back that of a published file.
    if standing == .open { session.day = nil }
    if session.start != nil, times.startText != nil { offsets[position] = times.written.offset }
    if session.minutes != nil {
      if times.written.isMeasured { measured.insert(position) } else { measured.remove(position) }
    }
    take(standing, of: position)
  }

  /// Remembers what is known of the day of a session without a date.
  mutating func take(_ standing: DayStanding, of session: Int) {
    switch standing {
    case .open: dayless.insert(session)
    case .group(let text): dayGroups[session] = text
    case .dated, .none: break
    }
  }
}

extension TimeCell {
  fileprivate var column: AgendaColumn {
    switch self {
    case .day: .day
    case .start: .start
    case .endDay, .end: .end
    case .duration: .duration
    }
  }
}

extension TableRows<AgendaColumn> {
  /// The only text of a row without a title beside times and places, where it says what the row is.
  ///
  /// - Parameter start: the table, at its first row.
  fileprivate func titleBeside(_ start: TableRows, _ untitled: inout UntitledRows) -> CellText? {
    guard hasTime(.day, .start), let only = loneBesideTitle, only.text.mayBeTitle else {
      return nil
    }
    let isKind = layout.cell(of: AgendaColumn.kind) == only.cell
    guard isKind || isExtra(only.cell) && stands(only.cell, before: .title) else { return nil }
    return untitled.isBesideTitles(only, start, .title) { $0.loneBesideTitle } ? nil : only
  }

  private var loneBesideTitle: CellText? {
    guard bytes(.title).isEmpty, bytes(.id).isEmpty, layout.cell(of: AgendaColumn.title) != nil
    else { return nil }
    return loneText(besides: [.order, .day, .start, .end, .duration, .room, .track])
  }

  fileprivate var times: RowTimes {
    RowTimes(
      day: day(.day), start: text(.start), end: text(.end), duration: text(.duration),
      line: Int(place.line), isPart: text(.parent) != nil, place: text(.room))
  }

  /// What the time columns of the rows that follow tell as a whole.
  fileprivate func noted(
    order: DateOrder?, crossesMidnight: Bool, _ banners: inout DayBanners
  ) -> TableTimes {
    var times: TableTimes
    repeat {
      times = notedOnce(order: order, crossesMidnight: crossesMidnight, &banners)
    } while banners.settle(rowsHaveDays: times.statesDates)
    times.decide()
    return times
  }

  private func notedOnce(
    order: DateOrder?, crossesMidnight: Bool, _ banners: inout DayBanners
  ) -> TableTimes {
    var times = TableTimes(
      order: order ?? layout.dateOrder(of: AgendaColumn.day), crossesMidnight: crossesMidnight)
    times.columnOffset = layout.headerZone(of: AgendaColumn.start)
    times.lengthUnit = layout.lengthUnit(of: AgendaColumn.duration)
    times.startClocks.hasColumn = layout.cell(of: AgendaColumn.start) != nil
    var ahead = part(from: standing, faults: Faults())
    while ahead.advance() {
      if !banners.take(ahead) {
        times.note(ahead.times.under(banners))
      } else if banners.endsDay {
        times.endDay()
      }
    }
    return times
  }
}

extension Session {
  fileprivate mutating func fill(from rows: TableRows<AgendaColumn>) {
    otherTitles = rows.names(.titleOther)
    kind = rows.text(.kind)
    room = rows.text(.room)
    track = rows.text(.track)
    language = rows.text(.language)
    status = rows.text(.status)
    abstract = rows.text(.abstract)
    points = rows.list(.points)
    links = rows.list(.links)
    source = rows.text(.source)
    inferred = rows.list(.inferred)
    extras = rows.extras
    place = rows.place
  }
}
