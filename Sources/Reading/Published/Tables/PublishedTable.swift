import Programme

/// Reads a table of sessions whose columns are told by their headers into a draft.
struct PublishedTable {
  let rows: TableRows<PublishedColumn>
  private var times: TableTimes
  /// Columns of people in which some cell has a semicolon.
  private(set) var semicolons: Set<PublishedColumn> = []
  /// The cells of each column of people that may be one name with the family name first.
  private var inverted: [PublishedColumn: InvertedNames] = [:]
  /// The time zones of all rows, and the one of them where it has a name and is the only one.
  private(set) var zones: Set<String> = []
  private(set) var zone: String?
  /// Columns that are about one speaker each.
  let speakers: SpeakerColumns
  let described: DescribedPeople
  /// A plain title beside a surer one.
  private(set) var spare: SpareTitle?
  private var kept: KeptColumns
  private var banners: DayBanners
  /// Whether the cells of ``PublishedColumn/person`` are names of people.
  private(set) var namesPeople: Bool
  private var parents: [(session: Int, name: String)] = []
  /// The sessions that talks are in, where some row may be about them.
  private var wholes: [(session: Int, name: String)] = []
  var unshared = UnsharedInstitutions()
  var spread = SpreadPeople()
  var spaced = SpacedHanNames()
  var figures = CellsOfNobody(one: "holds figures", many: "hold figures")
  var addresses = CellsOfNobody(
    one: "holds an address of the web", many: "hold addresses of the web", of: "addresses")
  /// See ``TableLayout/authorsWithInstitutions``.
  let authorsWithInstitutions: Int?
  /// Columns of people whose headers may be of groups as well.
  let ofGroups: Set<PublishedColumn>
  var groups = CellsOfNobody(
    one: "holds what may be a group", many: "hold what may be groups", of: "groups")
  private var bracketed: [PublishedColumn: BracketedNames] = [:]
  private(set) var missing = MissingPeople()
  private var untitled = UntitledRows()
  private var continued = ContinuedRows()
  private var answering = AnsweringRows()
  /// The cell whose text is the title of the row, and nothing else.
  private(set) var spent: Int?
  /// Whether figures may be the ids of people.
  var mayHoldIDs = false
  private var slots: RepeatedSlots
  private var cancelled = CancelledCells()

  /// - Parameter presumed: the order of days where neither meeting.toml nor a header states it, and
  ///   no day shows another.
  static func read(
    _ document: PublishedDocument, into draft: inout Draft, presuming presumed: DateOrder? = nil
  ) {
    document.bytes.withUnsafeBufferPointer { bytes in
      guard
        let read = TableRows<PublishedColumn>(bytes, file: draft.file, faults: draft.faults)
      else { return }
      var rows = read.withTitlesOfPeopleApart.withTalksApart.withPositionsOfSpeakers
      var table = PublishedTable(
        rows, order: document.dateOrder ?? rows.layout.dateOrder(of: PublishedColumn.day),
        presuming: presumed)
      table.mayHoldIDs = document.mayHoldIDs
      table.takeZoneOfHeader(unless: document.timeZone != nil)
      table.times.timeZone = table.zone ?? document.timeZone
      while rows.advance() {
        if table.banners.take(rows) {
          if table.banners.endsDay { table.times.endDay() }
          table.continued.end()
        } else {
          table.read(rows, into: &draft)
        }
      }
      table.times.report { [draft] line, message, action, severity in
        draft.fault(line: line, column: 1, message, action, as: severity)
      }
      table.banners.report(rows)
      table.readZone(into: &draft)
      table.tellInverted()
      table.spaced.report(rows.file, rows.faults)
      table.figures.report(rows.file, rows.faults)
      table.addresses.report(rows.file, rows.faults)
      table.groups.report(rows.file, rows.faults)
      table.untitled.report(rows.file, rows.faults)
      table.continued.report(rows.file, rows.faults)
      table.answering.report(rows.file, rows.faults)
      table.unshared.report(rows)
      table.spread.report(draft)
      table.slots.report(rows)
      table.cancelled.report(rows)
      if table.slots.count + table.continued.count > 0 { draft.dropRepeatedAppearances() }
      let hasTimes = draft.sessions.contains { $0.start != nil }
      rows.tell(table.kept, isProgramme: true, hasTimes: hasTimes)
      draft.daysAreDates = rows.statesDates
      draft.set(parents: table.parents + draft.known(wholes: table.wholes))
    }
  }

  private init(
    _ rows: TableRows<PublishedColumn>, order: DateOrder?, presuming presumed: DateOrder?
  ) {
    self.rows = rows
    speakers = SpeakerColumns(rows.layout)
    described = DescribedPeople(rows.layout)
    spare = SpareTitle(rows.layout, speakers)
    authorsWithInstitutions = rows.layout.authorsWithInstitutions
    let isUnknown = { [speakers, spare] name in
      !speakers.understands(name) && spare?.extra != name
    }
    kept = KeptColumns(of: rows, where: isUnknown)
    times = TableTimes(
      order: order, presuming: presumed, crossesMidnight: true, durations: .sheet)
    banners = DayBanners(rows)
    slots = RepeatedSlots(rows.layout, speakers)
    namesPeople = rows.namesPeople
    ofGroups = Set(PublishedColumn.roles.map(\.column).filter(rows.layout.mayHoldGroups))
    repeat { noteRows() } while banners.settle(rowsHaveDays: times.statesDates)
    if !namesPeople { kept = KeptColumns(of: rows.withoutPersons, where: isUnknown) }
    times.decide()
    if zones.count == 1 { zone = zones.first { isTimeZone($0) } }
  }

  /// Takes in anew what all rows tell of their columns.
  private mutating func noteRows() {
    times = times.anew
    times.lengthUnit = rows.layout.lengthUnit(of: PublishedColumn.duration)
    times.startClocks.hasColumn = rows.layout.cell(of: PublishedColumn.start) != nil
    times.endClocks.hasColumn = rows.layout.cell(of: PublishedColumn.end) != nil
    spare = SpareTitle(rows.layout, speakers)
    (semicolons, inverted, bracketed, zones) = ([], [:], [:], [])
    missing = MissingPeople()
    var persons: [String] = []
    var ahead = rows.part(from: rows.standing, faults: Faults())
    while ahead.advance() {
      if banners.take(ahead) {
        if banners.endsDay { times.endDay() }
        continue
      }
      times.note(ahead.times.under(banners))
      spare?.note(ahead, speakers)
      for (column, _) in PublishedColumn.roles {
        guard let written = ahead.text(column) else { continue }
        missing.note(written)
        let text = written.withoutPageAddresses ?? written
        if text.hasSemicolon { semicolons.insert(column) }
        bracketed[column, default: BracketedNames()].note(text)
        inverted[column, default: InvertedNames()].note(
          text.withoutBullets, line: Int(ahead.place.line))
      }
      if !speakers.cells.isEmpty { noteMissing(ahead) }
      if persons.count < 64, let name = ahead.text(.person) { persons.append(name) }
      if zones.count < 8, let zone = ahead.text(.timeZone) { zones.insert(zone) }
    }
    namesPeople = rows.namesPeople || persons.areNamesOfPeople
  }

  private mutating func noteMissing(_ row: TableRows<PublishedColumn>) {
    for cell in 0..<row.cellCount where row.byteCount(at: cell) == 2 {
      if speakers.cells.contains(cell), let text = row.text(at: cell) { missing.note(text) }
    }
  }

  /// Takes clocks that a header says to be UTC for those of the meeting; those of other zones are
  /// shown by the clocks of the meeting, where its zone is known.
  private mutating func takeZoneOfHeader(unless isZoneKnown: Bool) {
    guard let offset = rows.layout.headerZone(of: PublishedColumn.start) else { return }
    if zones.isEmpty, offset.minutes == 0, !offset.isName, !isZoneKnown {
      zone = "UTC"
    } else {
      times.columnOffset = offset
    }
  }

  /// Whether a comma in a cell of the column may stand inside of a name.
  func hasCommasInNames(_ column: PublishedColumn) -> Bool {
    semicolons.contains(column) || isInverted(column)
  }

  /// What stands in brackets behind the names of the column.
  func brackets(of column: PublishedColumn) -> BracketedNames.Meaning {
    if rows.layout.hasInstitutionsInBrackets(column) { return .institutions }
    return bracketed[column]?.areInstitutions == true ? .mostlyInstitutions : .names
  }

  /// Whom the columns about one speaker each name, and what else a row holds.
  func besidePeople(
    _ rows: TableRows<PublishedColumn>
  ) -> (speakers: [(listed: ListedName, role: String)], rest: [Extra]) {
    let all = rows.extras
    let extras = all.filter { extra in
      !missing.isMissing(extra.value) || !speakers.understands(extra.name)
        || speakers.isFamilyName(extra, in: all)
    }
    return speakers.taken(extras, beside: rows.text(.people))
  }

  /// Whether names of the column have the family name first.
  func isInverted(_ column: PublishedColumn) -> Bool { inverted[column]?.isRule == true }

  /// Says once a column how commas that need not part people are read.
  private func tellInverted() {
    for (column, _) in PublishedColumn.roles where !rows.isNative(column) {
      inverted[column]?.report(
        rows.header(of: column), usesSemicolons: semicolons.contains(column)
      ) { line, message, action in
        rows.faults.add(rows.file, line: line, column: 1, message, action, as: .note)
      }
    }
  }

  private mutating func read(_ rows: TableRows<PublishedColumn>, into draft: inout Draft) {
    let stated = rows.statedID(.id)
    spent = nil
    var called = title(rows, &draft)
    continued.pass(from: Int(rows.place.line), to: rows.standing.line)
    if called == nil, stated != nil || sessionAbove(rows, draft) == nil {
      called = titleOfUntitled(rows, stated).map { draft.text($0) ?? "" }
    }
    if called?.isEmpty == true, let stated { called = stated }
    guard let title = called else {
      readWithoutTitle(rows, into: &draft)
      return
    }
    kept.note(rows)
    let row = times.carried(rows.times.under(banners))
    let known = slots.position(of: stated, titled: title, rows, on: row.day, under: banners) {
      draft.sessions.indices.contains($0) && draft.sessions[$0].title == title
    }
    if let known {
      continued.begin(known, rows, mayGoOn: rows.mayGoOn(speakers))
      keepExtras(of: known, rows, &draft)
      appear(in: known, rows, &draft)
      return
    }
    var session = Session(id: "", order: 0, title: title)
    fill(&session, rows, &draft)
    let standing = times.read(row, into: &session) {
      cell, message, action, severity in
      rows.fault(cell.publishedColumn, message, action, as: severity)
    }
    if times.isHalfLeft, let half = draft.text(rows.text(.half)) {
      session.keep(rows.header(of: .half), half)
    }
    let order = rows.text(.order).flatMap { Int(digits: $0.utf8) }
    if order == nil, let text = rows.text(.order) { session.keep("order", text) }
    let position = draft.add(
      session, id: stated, order: order, times: times.written, line: Int(rows.place.line))
    draft.take(standing, of: position)
    slots.note(position)
    continued.begin(position, rows, mayGoOn: rows.mayGoOn(speakers))
    if let parent = draft.text(rows.text(.parent)) {
      parents.append((position, parent))
    } else if let whole = draft.text(rows.sessionOfTalk) {
      wholes.append((position, whole))
    }
    appear(in: position, rows, &draft)
    count(position, rows, &draft)
  }

  /// Takes in the people of a row that goes on with the session above; any other that says not what
  /// it is is left out.
  private mutating func readWithoutTitle(
    _ rows: TableRows<PublishedColumn>, into draft: inout Draft
  ) {
    if let above = sessionAbove(rows, draft) {
      continued.note(line: Int(rows.place.line))
      appear(in: above, rows, &draft)
      return
    }
    if rows.hasTime(.day, .start) || rows.text(.room) != nil { continued.end() }
    if rows.holdsAnswersOnly {
      answering.note(line: Int(rows.place.line))
    } else {
      rows.fault(.title, "the row has no title and was left out.", "Give it one.", as: .error)
    }
  }

  /// The session above with which the row goes on.
  private func sessionAbove(_ rows: TableRows<PublishedColumn>, _ draft: Draft) -> Int? {
    guard let above = continued.session, draft.sessions.indices.contains(above),
      !draft.sessions[above].isPause, rows.goesOn(speakers, sharing: continued.shared)
    else { return nil }
    return above
  }

  /// What the row is called; without a title, by its series, its track or its kind.
  private mutating func title(
    _ rows: TableRows<PublishedColumn>, _ draft: inout Draft
  ) -> String? {
    if let title = draft.text(rows.text(.title)), !title.isOpenTitle || rows.text(.series) == nil {
      return title
    }
    if let title = draft.text(spare?.title(of: rows) ?? rows.text(.titleOther)) { return title }
    for column in [PublishedColumn.series, .track, .kind] {
      guard let text = draft.text(rows.text(column)), text.answer == nil else { continue }
      if column != .series, !text.namesPause {
        untitled.note(kind: text, line: Int(rows.place.line))
      }
      return text
    }
    let other = rows.layout.titleElse.flatMap { draft.text(rows.text(at: $0)) }
    return other?.isOfFigures == true ? nil : other
  }

  /// What a row without a title is called; empty where it has an id or only names somebody.
  private mutating func titleOfUntitled(
    _ rows: TableRows<PublishedColumn>, _ id: String?
  ) -> String? {
    let found = rows.untitled(speakers) { [start = self.rows] only in
      !untitled.isBesideTitles(only, start, .title) { $0.loneBesideTitle }
    }
    guard let found = found ?? id.map({ _ in UntitledRow(title: "") }) else { return nil }
    untitled.note(found, rows, id)
    spent = found.spent
    return found.title
  }

  private mutating func fill(
    _ session: inout Session, _ rows: TableRows<PublishedColumn>, _ draft: inout Draft
  ) {
    session.otherTitles = otherTitles(rows, &draft)
    session.kind = draft.text(rows.text(.kind))
    session.room = draft.text(rows.text(.room)).flatMap { $0.isOpenTitle ? nil : $0 }
    session.track =
      draft.text(rows.text(.track))
      ?? draft.text(rows.text(.series))
      ?? draft.text(banners.headings.track)
    session.language = draft.text(rows.text(.language))
    session.status = status(rows, &draft)
    session.abstract = draft.prose(rows.text(.abstract))
    session.points = rows.list(.points).compactMap { draft.text($0) }
    session.links = rows.list(.links).compactMap { draft.text($0) }
    session.source = draft.text(rows.text(.source))
    session.inferred = rows.list(.inferred)
    session.extras = extras(rows, &draft)
    for column in [PublishedColumn.series, .timeZone] {
      guard let text = draft.text(rows.text(column)), text != session.track else { continue }
      if column != .timeZone || zone == nil { session.keep(rows.header(of: column), text) }
    }
    if let text = draft.text(rows.text(.cancelled)), text.answer == nil {
      session.keep(rows.header(of: .cancelled), text)
      cancelled.note(text, line: Int(rows.place.line))
    }
  }

  private func otherTitles(
    _ rows: TableRows<PublishedColumn>, _ draft: inout Draft
  ) -> [OtherName] {
    let text = draft.text(rows.text(.titleOther)) ?? ""
    guard let language = rows.layout.languageOfOtherTitle else { return text.otherNames }
    return text.isEmpty ? [] : [OtherName(language: language, name: text)]
  }

  /// What the row holds in columns that mean nothing here.
  private func extras(_ rows: TableRows<PublishedColumn>, _ draft: inout Draft) -> [Extra] {
    let spent = spare?.title(of: rows) == nil ? nil : spare?.extra
    let title = rows.layout.extras.first { $0.cell == self.spent }?.name
    return besidePeople(rows).rest.compactMap { extra in
      if extra.name == spent || extra.name == title { return nil }
      return draft.prose(extra.value).map { Extra(name: extra.name, value: $0) }
    }
  }

  /// Keeps what a row that says a session again holds otherwise in columns without a meaning.
  private mutating func keepExtras(
    of session: Int, _ rows: TableRows<PublishedColumn>, _ draft: inout Draft
  ) {
    for extra in extras(rows, &draft)
    where slots.isNew(extra, in: session, beside: draft.sessions[session].extras) {
      draft.keep(session, extra.name, extra.value)
    }
  }

  private mutating func status(_ rows: TableRows<PublishedColumn>, _ draft: inout Draft) -> String?
  {
    if rows.text(.cancelled).map({ cancelled.cell($0) })?.isCancelled == true { return "cancelled" }
    if let status = draft.text(rows.text(.status)) { return status }
    guard let active = draft.text(rows.text(.active)) else { return nil }
    switch active.answer {
    case .yes: return nil
    case .no: return "cancelled"
    case nil where ["active", "aktiv"].contains(active.lowercased()): return nil
    case nil where ["inactive", "inaktiv"].contains(active.lowercased()): return "cancelled"
    case nil: return active
    }
  }
}
