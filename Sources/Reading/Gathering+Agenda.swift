import Programme

extension Gathering {
  /// Reads a table of sessions; whom it names is looked up at the end.
  mutating func readAgenda(_ bytes: UnsafeBufferPointer<UInt8>, _ file: SourceFile) {
    guard var rows = TableRows<AgendaColumn>(bytes, file: file, faults: faults) else {
      faults.add(file, "the file is empty.", "Give it a header line.")
      return
    }
    rows.requireColumn(.title)
    sessions.isListed = true
    while rows.advance() {
      if overlay != nil, let known = overlaidSession(rows) {
        overlaySession(known, rows)
      } else {
        addSession(rows)
      }
    }
    if overlay != nil { dropOverlaidAppearances() }
  }

  private mutating func addSession(_ rows: TableRows<AgendaColumn>) {
    let position = records.sessions.count
    let stated = rows.text(.id)
    let title = rows.text(.title) ?? stated ?? ""
    if rows.text(.title) == nil { rows.reportNameless(.title) }
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
    readOrder(&session, rows)
    readTimes(&session, rows, position)
    records.sessions.append(session)
    referAll(position, rows)
  }

  /// A row about a session of the published file: what it states wins, field by field.
  private mutating func overlaySession(_ position: Int, _ rows: TableRows<AgendaColumn>) {
    let published = records.sessions[position]
    var session = Session(
      id: published.id, order: published.order, title: rows.text(.title) ?? published.title)
    session.fill(from: rows)
    (session.day, session.start) = (published.day, published.start)
    if rows.text(.order) != nil {
      readOrder(&session, rows)
      sessionKeys[position] = sessionKeys.removeLast()
    }
    readTimes(&session, rows, position)
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
    _ session: inout Session, _ rows: TableRows<AgendaColumn>, _ position: Int
  ) {
    readDay(&session, rows, position)
    if let text = rows.text(.start) {
      let moment = CellMoment(text, order: dateOrder)
      session.start = moment.clock
      // A day before the time counts where the row has no day of its own.
      session.day = (rows.text(.day) == nil ? moment.day : nil) ?? session.day ?? moment.day
      if moment.clock == nil {
        session.keep("start", text)
        rows.faultOfClock(.start, text)
      }
    }
    readEnd(&session, rows)
    readDuration(&session, rows)
  }

  private mutating func readDay(
    _ session: inout Session, _ rows: TableRows<AgendaColumn>, _ position: Int
  ) {
    guard let text = rows.text(.day) else { return }
    if text == "-" {
      session.day = nil
      dayless.insert(position)
      return
    }
    switch WrittenDay(text, order: dateOrder) {
    case .day(let day): session.day = day
    case .ambiguous:
      session.keep("day", text)
      rows.fault(
        .day, "the day \(text.quoted) can be read in two ways.",
        "Write YYYY-MM-DD, or give date_order = \"dmy\" or \"mdy\" in meeting.toml.")
    case .unknown:
      session.keep("day", text)
      rows.fault(.day, "there is no day \(text.quoted).", "Write YYYY-MM-DD.")
    }
  }

  private func readEnd(_ session: inout Session, _ rows: TableRows<AgendaColumn>) {
    guard let text = rows.text(.end) else { return }
    let moment = CellMoment(text, order: dateOrder)
    guard let end = moment.clock else {
      session.keep("end", text)
      rows.faultOfClock(.end, text)
      return
    }
    guard let start = session.start else {
      session.keep("end", text)
      rows.fault(
        .end, "\(session.title.quoted) ends (\(end)) and has no start.", "Give its start.")
      return
    }
    let nights = moment.day.flatMap { day in session.day.map { day.ordinal - $0.ordinal } } ?? 0
    let minutes = end.minutes + min(max(nights, 0), 31) * 1440 - start.minutes
    guard minutes >= 0 else {
      session.keep("end", text)
      rows.fault(
        .end, "\(session.title.quoted) ends (\(end)) before it starts (\(start)).",
        "After midnight write 24:00 to 29:59.", as: .error)
      return
    }
    session.minutes = minutes
  }

  private func readDuration(_ session: inout Session, _ rows: TableRows<AgendaColumn>) {
    guard let text = rows.text(.duration) else { return }
    guard let minutes = text.writtenMinutes else {
      session.keep("duration", text)
      rows.fault(
        .duration, "the duration \(text.quoted) is not understood.",
        "Write minutes, H:MM or PT1H30M.")
      return
    }
    if let known = session.minutes, known != minutes {
      session.keep("duration", text)
      rows.fault(
        .duration,
        "\(session.title.quoted) lasts \(known) minutes by its end and \(minutes) "
          + "by its duration.", "Correct one; the end is used.")
    } else {
      session.minutes = minutes
    }
  }
}

/// A clock time, with a day before it where the cell has one.
private struct CellMoment {
  var day: Day?
  var clock: Clock?

  init(_ text: String, order: DateOrder?) {
    if let clock = Clock(text) {
      self.clock = clock
      return
    }
    let halves = text.split(maxSplits: 1) { $0 == "T" || $0 == " " }
    guard halves.count == 2, case .day(let day) = WrittenDay(String(halves[0]), order: order),
      let clock = Clock(halves[1])
    else { return }
    (self.day, self.clock) = (day, clock)
  }
}

extension TableRows<AgendaColumn> {
  fileprivate func faultOfClock(_ column: AgendaColumn, _ text: String) {
    fault(column, "there is no time \(text.quoted).", "Write HH:MM, from 00:00 to 29:59.")
  }
}

extension Session {
  /// Keeps a value that could not be understood.
  fileprivate mutating func keep(_ column: String, _ value: String) {
    extras.append(Extra(name: column, value: value))
  }

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
