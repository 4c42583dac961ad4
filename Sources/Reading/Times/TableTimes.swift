import Programme

/// The time cells of one row, as written.
struct RowTimes {
  var day: String?
  var start: String?
  var endDay: String?
  var end: String?
  var duration: String?
  /// Of the row, from 1.
  var line = 1
  /// Whether it is a part of another session, which may have its day.
  var isPart = false
  /// Its room.
  var place: String?
  /// What stands above the row in place of its day, and cannot be read as one.
  var unreadDay: String?
  /// What stands above the row, or in a column of its own, for clocks that count to 12.
  var half: HalfOfDay?
  /// The cell of such a column.
  var halfText: String?
}

/// A cell of ``RowTimes``, for a fault.
enum TimeCell { case day, start, endDay, end, duration }

/// What is known of the day of a row.
enum DayStanding: Equatable {
  case dated
  /// Said to be open.
  case open
  /// A programme day without a date.
  case group(String)
  case none
}

/// Reads the times of a table's rows: first all are noted, then each is read.
struct TableTimes {
  typealias Report = (TimeCell, _ message: String, _ action: String, Severity) -> Void

  private var days = DayColumn()
  private var clocks = ClockColumn()
  /// Without what may be an offset.
  private var clocksWithOffsets = ClockColumn()
  private var hyphens = HyphenColumn()
  private var hyphenIsSign = false
  private let stated: DateOrder?
  /// The order of days where none is stated and no day shows another.
  private let presumed: DateOrder?
  private(set) var verdict = DayColumn.Verdict()
  private(set) var countsToTwelve = false
  /// Some starts have am or pm and others have not.
  private(set) var isMixed = false
  private var told: Set<String> = []
  /// What was read before: a programme writes few times often.
  private var knownCells: [String: WrittenCell?] = [:]
  private var knownDays: [String: WrittenDay] = [:]
  /// The day and the start of the row before.
  private var previous: (day: String?, start: Int)?
  /// Whether all rows stand in the order of time, but for those after midnight.
  private var order = NightOrder()
  /// The same where days hold for the rows below them.
  private var orderOfContinued = NightOrder()
  /// What hours from 7 to 11 behind an afternoon are.
  private var evenings = EveningOrder()
  private var eveningsOfContinued = EveningOrder()
  /// Days that stand once for several rows.
  private var continued = ContinuedDays()
  /// The day of the row that was noted last, or that above it.
  private var dayAbove: String?
  /// Whether the start of the row says which half of the day it is in.
  private(set) var startHasHalf = false
  /// The offset that the start of the row is written with.
  private(set) var startOffset: WrittenOffset?
  /// That of starts without one of their own: the header of their column names it.
  var columnOffset: WrittenOffset?
  /// What the texts of the row that was read last tell beside its clocks.
  var written = WrittenTimes()
  /// What is told at the end of the table; see ``report(_:)``.
  var doubts = TimeDoubts()
  /// The zone of the meeting: an IANA name; `nil` where none is known.
  var timeZone: String?
  /// The cell of the start that was read last.
  private(set) var startText: String?
  /// The clocks behind the days, and behind those of the ends.
  var startClocks = DayClocks()
  var endClocks = DayClocks()
  /// Whether the half of the day beside the start that was read last is not that of its clock.
  var isHalfLeft = false
  /// Whether some row states a day.
  private(set) var statesDays = false
  /// Whether some row states one by more than a weekday.
  private(set) var statesDates = false
  /// Looked up when the first offset is met: it costs milliseconds.
  private(set) lazy var zone = timeZone.flatMap { Zone($0) }
  /// The day of rows that state none.
  var onlyDay: Day?
  /// Whether an end before its start may be that of the next day; else it is a fault.
  let crossesMidnight: Bool
  private(set) var durations: WrittenDuration.Notation
  /// What the header of the column of lengths says that its numbers count.
  var lengthUnit: WrittenDuration.Unit?
  private var lengths = DurationColumn()
  private var openDuration: OpenDuration?
  private var serials = SerialNumbers()
  private var slots = SlotNumbers()

  init(
    order: DateOrder?, presuming presumed: DateOrder? = nil, crossesMidnight: Bool,
    durations: WrittenDuration.Notation = .table
  ) {
    (stated, self.crossesMidnight, self.durations) = (order, crossesMidnight, durations)
    self.presumed = presumed
    verdict.order = order
  }

  /// The same before any row.
  var anew: TableTimes {
    TableTimes(
      order: stated, presuming: presumed, crossesMidnight: crossesMidnight, durations: durations)
  }

  /// Takes in what a row shows about its columns.
  ///
  /// A half of the day that stands beside a clock tells nothing of how those without one are written.
  mutating func note(_ row: RowTimes) {
    noteDayClocks(row)
    if let text = row.day { noteDay(text) }
    if let text = row.duration { lengths.note(text, line: row.line) }
    serials.note(row)
    slots.note(row)
    hyphens.note(row, row.start.flatMap { cell($0) }, row.end.flatMap { cell($0) })
    let parted = parted(row)
    if crossesMidnight {
      continued.note(row, row.start.flatMap { cell($0) }, isDay: row.day.map { isDay($0) } ?? true)
    }
    dayAbove = parted.day ?? dayAbove
    for text in [parted.day, parted.endDay] { if let text { days.note(text) } }
    if crossesMidnight, let start = row.start.flatMap({ cell($0) })?.start {
      if let day = parted.day { order.note(day, start.minutes) }
      if let dayAbove { orderOfContinued.note(dayAbove, start.minutes) }
    }
    noteEvening(row, day: parted.day)
    for text in [row.start, row.end] {
      guard let text, let cell = cell(text) else { continue }
      if let day = cell.dayText {
        days.note(day)
        (statesDays, statesDates) = (true, true)
      }
      for clock in [cell.start, cell.end] { if let clock { clocks.note(clock) } }
      for clock in [cell.start, cell.end.flatMap { text.mayEndInOffset ? nil : $0 }] {
        if let clock { clocksWithOffsets.note(clock) }
      }
    }
  }

  private mutating func noteDay(_ text: String) {
    statesDays = true
    guard !statesDates else { return }
    switch day(text) {
    case .day, .ambiguous, .wrongWeekday: statesDates = true
    case .named(let named): statesDates = named.month != nil || named.weekday == nil
    case .notSet: break
    case .unknown: statesDates = cell(text)?.dayText != nil
    }
  }

  private mutating func noteEvening(_ row: RowTimes, day: String?) {
    guard clocks.mayCountToTwelve, let cell = row.start.flatMap({ cell($0) }),
      let clock = cell.start, (cell.end ?? row.end.flatMap { self.cell($0) }?.start)?.half == nil
    else { return }
    evenings.note(day ?? cell.dayText, clock)
    eveningsOfContinued.note(day ?? cell.dayText ?? dayAbove, clock)
  }

  mutating func decide() {
    verdict = days.verdict(stated: stated, presumed: presumed)
    if durations == .table {
      durations = lengths.notation(.table)
      openDuration = lengths.open
    }
    if let unit = lengths.unit { durations = .numbers(unit) }
    if serials.haveClocks.day { startClocks.hasClock = true }
    if serials.haveClocks.endDay { endClocks.hasClock = true }
    continued.decide()
    if continued.areContinued { (order, evenings) = (orderOfContinued, eveningsOfContinued) }
    hyphenIsSign = hyphens.isSign
    if hyphenIsSign { clocks = clocksWithOffsets }
    (countsToTwelve, isMixed) = (clocks.countsToTwelve, clocks.isMixed)
    (knownCells, knownDays) = ([:], [:])
  }

  mutating func cell(_ text: String) -> WrittenCell? {
    if let known = knownCells[text] { return known }
    let cell = WrittenCell(text, order: verdict.order, hyphenIsSign: hyphenIsSign)
    if knownCells.count < 4096 { knownCells[text] = .some(cell) }
    return cell
  }

  mutating func day(_ text: String) -> WrittenDay {
    if let known = knownDays[text] { return known }
    let day = WrittenDay(text, order: verdict.order)
    if knownDays.count < 4096 { knownDays[text] = day }
    return day
  }

  /// Ends the day above, where something else stands in its place.
  mutating func endDay() { continued.end() }

  /// The row with the day that stands above for it, where days hold for the rows below them; each row
  /// in turn.
  mutating func carried(_ row: RowTimes) -> RowTimes {
    guard continued.areContinued else { return row }
    return continued.carried(
      row, row.start.flatMap { cell($0) }, isDay: row.day.map { isDay($0) } ?? true)
  }

  private mutating func isDay(_ text: String) -> Bool {
    day(text) != .unknown || cell(text)?.dayText != nil
  }

  /// Sets day, start and length of a session; what is not understood is kept and reported.
  mutating func read(
    _ written: RowTimes, into session: inout Session, _ report: Report
  ) -> DayStanding {
    let (clocked, slot) = slots.read(carried(written))
    if let slot { session.keep("slot", slot) }
    let stated = serials.read(clocked)
    let row = parted(stated)
    startText = row.start
    if let day = dayWithOtherClock(stated) { session.keep("date", day) }
    let weekday = weekdayBesideDate(row)
    let openDate = weekday == nil ? openDateBesideWeekday(row) : nil
    var standing =
      weekday.map { take($0, row.day, into: &session, report) }
      ?? openDate.map { readDay($0, .start, into: &session, report) }
      ?? readDay(row.day, .day, into: &session, report)
    if openDate != nil, let day = row.day { session.keep("weekday", day) }
    var end: WrittenClock?
    var (cellOfStart, halved) = (WrittenCell?.none, WrittenCell?.none)
    (self.written, startOffset) = (WrittenTimes(), nil)
    if let text = row.start {
      if let found = cell(text) {
        let cell = self.halved(found, row)
        (cellOfStart, halved) = (found, cell)
        if standing == .none, cell.day != nil {
          standing = readDay(cell.dayText, .start, into: &session, report)
        }
        end = cell.end
        if let day = cell.dayText, row.day != nil, weekday == nil, openDate == nil, day != row.day {
          session.keep("start", text)
        }
        readStart(cell, text, row, end ?? endClock(of: row), &session, report)
      } else {
        session.keep("start", text)
        report(.start, "there is no time \(text.quoted).", .clockAction, .warning)
      }
    }
    readEnd(row, end, &session, report)
    noteHalf(row, cellOfStart, halved, hasEnd: (end ?? endClock(of: row)) != nil, session)
    readDuration(row, &session, report)
    settleOffset(of: &session, row, startOffset)
    if weekday?.isOfEve == true { session.joinEve() }
    if standing == .none, session.day == nil, let text = row.unreadDay {
      session.keep("day", text)
      return .group(text)
    }
    if session.start != nil, session.day == nil, standing == .none { tellDayless(row) }
    return standing
  }

  /// Remembers a row with a clock and without a day, where others have one.
  private mutating func tellDayless(_ row: RowTimes) {
    guard statesDays, onlyDay == nil, row.day == nil, !row.isPart, let start = row.start,
      cell(start)?.dayText == nil
    else { return }
    doubts.add(.dayless, line: row.line, start)
  }

  /// Says what is doubtful in many rows, at the line of the first.
  func report(_ tell: (Int, String, String, Severity) -> Void) {
    continued.report(tell)
    doubts.report(timeZone, tell)
    if let open = openDuration { tell(open.line, open.message, OpenDuration.action, .note) }
    serials.report(tell)
    slots.report(tell)
    if lengthUnit == nil { lengths.reportUnit(tell) }
  }

  /// How a length is written: as the header says where it is a number, else as the others are.
  func notation(of length: String) -> WrittenDuration.Notation {
    guard let lengthUnit, length.withPlainFigures.decimal != nil else { return durations }
    return .numbers(lengthUnit)
  }

  /// Says something once for the table.
  private mutating func once(
    _ report: Report, _ cell: TimeCell, _ message: String, _ action: String,
    _ severity: Severity = .warning
  ) {
    if told.insert(action).inserted { report(cell, message, action, severity) }
  }
}

extension TableTimes {
  private mutating func weekdayBesideDate(_ row: RowTimes) -> WeekdayBesideDate? {
    guard let text = row.day, let cell = row.start.flatMap({ cell($0) }), let date = cell.dayText
    else { return nil }
    return WeekdayBesideDate(day(text), date: day(date), cell.start)
  }

  /// The date of the start beside a weekday alone, where nobody knows which of its numbers is the
  /// month.
  private mutating func openDateBesideWeekday(_ row: RowTimes) -> String? {
    guard let text = row.day, case .named(let named) = day(text), named.isWeekdayAlone,
      let date = row.start.flatMap({ cell($0) })?.dayText, case .ambiguous = day(date)
    else { return nil }
    return date
  }

  private func take(
    _ weekday: WeekdayBesideDate, _ text: String?, into session: inout Session, _ report: Report
  ) -> DayStanding {
    session.day = weekday.date
    if !weekday.isBorneOut {
      report(
        .day, "\((text ?? "").quoted): \(weekday.date) is another weekday.",
        "Correct the day or the date.", .warning)
    }
    return .dated
  }

  private mutating func readDay(
    _ text: String?, _ cell: TimeCell, into session: inout Session, _ report: Report
  ) -> DayStanding {
    guard let text else { return .none }
    sayDoubt(cell, text, report)
    switch day(text) {
    case .day(let day): session.day = day
    case .wrongWeekday(let day):
      session.day = day
      report(
        cell, "\(text.quoted): \(day) is another weekday.", "Correct the day or the date.",
        .warning)
    case .named(let named):
      guard let day = verdict.year.flatMap({ named.day(in: $0) }) else {
        return group(text, cell, &session, report)
      }
      session.day = day
      session.inferred.append("day")
      once(
        report, cell, "\(text.quoted) has no year; it is read in \(day.year), as other rows state.",
        "Write the year where it is another.", .note)
    case .notSet: return .open
    case .ambiguous:
      session.keep("day", text)
      once(
        report, cell, "the day \(text.quoted) can be read in two ways.",
        "Write YYYY-MM-DD, or give date_order = \"dmy\" or \"mdy\" in meeting.toml.")
    case .unknown where !statesDates && text.isDayWithoutYear:
      return group(text, cell, &session, report)
    case .unknown:
      session.keep("day", text)
      report(cell, "there is no day \(text.quoted).", "Write YYYY-MM-DD.", .warning)
    }
    return session.day == nil ? .none : .dated
  }

  private mutating func group(
    _ text: String, _ cell: TimeCell, _ session: inout Session, _ report: Report
  ) -> DayStanding {
    session.keep("day", text)
    once(
      report, cell, "\(text.quoted) is a day without a year; the days have no dates.",
      "Write YYYY-MM-DD to give them dates.", .note)
    return .group(text)
  }

  private mutating func sayDoubt(_ cell: TimeCell, _ text: String, _ report: Report) {
    switch verdict.doubt {
    case .contradiction:
      once(
        report, cell, "some days of the column have the day first and others the month.",
        "Write YYYY-MM-DD throughout.")
    case .close(let order):
      once(
        report, cell,
        "the days are read with the \(order == .dayMonthYear ? "day" : "month") first, "
          + "since only so they lie together.",
        "If that is wrong, give date_order = \"dmy\" or \"mdy\" in meeting.toml.", .note)
    case nil: break
    }
  }

  private func endClock(of row: RowTimes) -> WrittenClock? {
    row.end.flatMap { WrittenClock($0, hyphenIsSign: hyphenIsSign) }
  }

  private mutating func readStart(
    _ cell: WrittenCell, _ text: String, _ row: RowTimes, _ end: WrittenClock?,
    _ session: inout Session, _ report: Report
  ) {
    guard let clock = cell.start else { return }
    let day = row.day ?? cell.dayText
    if clock.offset != nil || clock.hasSeconds || clock.isAcademic || cell.isAbout {
      session.keep("start", text)
    }
    if cell.isAbout { doubts.add(.about, line: row.line, text) }
    if clock.isAcademic { doubts.add(.quarter, line: row.line, text) }
    if let open = cell.openEnd { session.keep("end", open) }
    let last = previous?.day == day ? previous?.start : nil
    var minutes = self.minutes(of: clock, after: last, until: end)
    if let last, mayBeOfNight(cell, minutes, after: last, until: end, row) {
      if order.isAscending { minutes += 1_440 }
      doubts.add(order.isAscending ? .night : .perhapsNight, line: row.line, text)
    }
    if countsToTwelve, !isMixed, clock.half == nil, minutes != clock.minutes {
      once(
        report, .start,
        "the times count to 12 without am or pm; \(text.quoted) is read as an afternoon.",
        "Write them from 00:00 to 23:59.")
    }
    if countsToTwelve, !isMixed, clock.half == nil, end?.half == nil,
      EveningOrder.mayBeEvening(clock, after: last), let taken = Clock(minutes: minutes)
    {
      doubts.add(.evening, line: row.line, text, taken: taken)
    }
    previous = (day, minutes)
    (startHasHalf, startOffset) = (clock.half != nil, clock.offset ?? columnOffset)
    session.start = Clock(minutes: minutes)
    noteHalf(of: clock, end: end, row, session.start)
  }

  /// Whether it begins in the small hours of a day on which the row above is in the evening.
  ///
  /// Nothing says of which of the two nights it is.
  private func mayBeOfNight(
    _ cell: WrittenCell, _ start: Int, after last: Int, until end: WrittenClock?, _ row: RowTimes
  ) -> Bool {
    guard crossesMidnight, row.day != nil, row.endDay == nil, cell.dayText == nil,
      cell.start?.offset == nil, columnOffset == nil, cell.start?.half != nil || !countsToTwelve,
      start < last,
      NightOrder.isOfNight(start, after: last)
    else { return false }
    // Neither a whole day nor midnight for a time to come.
    if let end { return (1...720).contains(end.minutes - start) }
    let length = row.duration.flatMap { WrittenDuration($0, notation(of: $0))?.minutes }
    return length.map { (1...720).contains($0) } ?? (start > 0)
  }

  private func minutes(
    of clock: WrittenClock, after last: Int?, until end: WrittenClock?
  ) -> Int {
    let minutes = clock.minutes
    guard clock.half == nil, clock.hour < 12 else { return minutes }
    if let end, let half = end.half {
      let noon = half == .afternoon && minutes + 720 <= end.minutes
      return noon ? minutes + 720 : minutes
    }
    guard countsToTwelve else { return minutes }
    let isEvening = evenings.areEvenings && EveningOrder.mayBeEvening(clock, after: last)
    return clock.hour <= 6 || isEvening ? minutes + 720 : minutes
  }
}

extension WrittenClock: CustomStringConvertible {
  var description: String { Clock(minutes: minutes)?.description ?? "" }
}

extension String {
  static let clockAction = "Write HH:MM, from 00:00 to 29:59."
}

extension Session {
  /// Keeps a value that could not be understood.
  mutating func keep(_ column: String, _ value: String) {
    extras.append(Extra(name: column, value: value))
  }
}
