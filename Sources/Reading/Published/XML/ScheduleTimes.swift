import Programme

/// How the events of one schedule say when they are; what is told once a file.
struct ScheduleTimes {
  /// Before this the clock belongs to the programme of the day before.
  var dayChange: Clock?
  /// Likewise, where the day that is being read says when it begins and that it ends the day after.
  private var ownDayChange: Clock?
  /// From when to when the day that is being read says that it is: minutes of wall clock.
  private var ownSpan: ClosedRange<Int>?
  /// Events of a day that begin on the next one, too late to be shown as of its night.
  private var mornings = (count: 0, firstLine: 0)
  /// Whole days that seem to be written in UTC, where no zone is known that would tell them.
  private var unzonedDays = (count: 0, firstLine: 0)
  /// The zone that was asked for where the schedule states none.
  var askedZone: String?
  /// Whether a moment in UTC is one of a calendar, which is shown by the clocks of the meeting.
  var convertsUTC = false
  /// Made when the first moment needs it, behind what the schedule says of the meeting.
  private var clock: MeetingClock?
  private var otherClocks = 0
  private var firstOtherClock = 0
  private var durations = DurationColumn()
  /// Sessions whose duration depends on what the others of the file count, by their position.
  private var openLengths: [(session: Int, text: String)] = []

  /// The small hours end here, however late a schedule changes its days.
  private static let latestSmallHour = 6 * 60
  /// Less is not all of a day.
  private static let wholeDay = 23 * 60

  /// Takes in the first and the last moment of a day, as far as they are stated.
  ///
  /// - Returns: the day as its date tells it; where that is the date of a moment in UTC, the day that
  ///   it is by the clocks of the meeting.
  mutating func beginDay(
    _ day: Day?, from start: String?, to end: String?, line: Int, _ draft: Draft
  ) -> Day? {
    var first = start.flatMap { WrittenMoment(iso: $0) }
    var last = end.flatMap { WrittenMoment(iso: $0) }
    (ownDayChange, ownSpan) = (nil, nil)
    let stated = first?.day
    if let begins = first, let ends = last {
      (first, last) = local(begins, ends, line, draft) ?? (begins, ends)
    }
    if let from = first?.wallMinutes, let until = last?.wallMinutes, from < until {
      ownSpan = from...until
    }
    if let from = first?.day, let until = last?.day, from < until { ownDayChange = first?.clock }
    return day == stated ? first?.day ?? day : day
  }

  /// The bounds of a day by the clocks of the meeting, where they are written in UTC.
  ///
  /// That they are shows where a whole day begins in the small hours of the meeting, and later as
  /// it is written, as no programme does.
  private mutating func local(
    _ first: WrittenMoment, _ last: WrittenMoment, _ line: Int, _ draft: Draft
  ) -> (WrittenMoment, WrittenMoment)? {
    guard first.offset == 0, last.offset == 0, let begins = first.clock,
      begins.minutes > Self.latestSmallHour
    else { return nil }
    var clock = self.clock ?? MeetingClock(timeZone: draft.facts.timeZone ?? askedZone)
    let (from, until) = (clock.wall(of: first), clock.wall(of: last))
    self.clock = clock
    guard let from, let until else {
      noteUnzoned(first, last, line)
      return nil
    }
    guard from.clock.minutes <= Self.latestSmallHour, isWholeDay(from, until) else { return nil }
    var (start, end) = (first, last)
    (start.day, start.clock, start.offset) = (from.day, from.clock, nil)
    (end.day, end.clock, end.offset) = (until.day, until.clock, nil)
    return (start, end)
  }

  /// By the clock on the wall or by what passes: the two differ on days on which clocks are set.
  private func isWholeDay(_ from: WallMoment, _ until: WallMoment) -> Bool {
    let onWall = WallMoment(day: from.day, clock: from.clock)
      .minutes(to: WallMoment(day: until.day, clock: until.clock))
    return max(onWall, from.minutes(to: until)) >= Self.wholeDay
  }

  private mutating func noteUnzoned(_ first: WrittenMoment, _ last: WrittenMoment, _ line: Int) {
    guard let from = first.wallMinutes, let until = last.wallMinutes,
      until - from >= Self.wholeDay
    else { return }
    unzonedDays = (unzonedDays.count + 1, unzonedDays.count == 0 ? line : unzonedDays.firstLine)
  }

  /// Sets day, start and length; `<start>` is the wall clock, the offset of `<date>` may lie.
  ///
  /// - Returns: minutes east of UTC that its start is written with, where it is that of its date.
  mutating func set(
    _ session: inout Session, from event: ScheduleEvent, _ draft: inout Draft
  ) -> Int? {
    let start = event["start"].flatMap { Self.clock($0) }
    let date = date(of: event, start, draft)
    if event["start"] != nil, start == nil { keep("start", of: event, &session, &draft) }
    let dateDay = date?.day ?? event["date"].flatMap { Day(iso: String($0.prefix(10))) }
    if event["date"] != nil, dateDay == nil { keep("date", of: event, &session, &draft) }
    session.day = event.day ?? dateDay
    if let clock = start ?? date?.clock {
      begin(&session, clock, date: date?.clock, dateDay, event)
      if event.day == nil { draft.daysAreDates = true } else { draft.statesDays = true }
      tellDay(session, dateDay, event, &draft)
    }
    setLength(of: &session, event, &draft)
    return start == nil || start == date?.clock ? date?.offset : nil
  }

  /// The moment in `<date>`; by the clocks of the meeting where they then show `<start>`, and where
  /// an instant in UTC stands alone.
  private mutating func date(
    of event: ScheduleEvent, _ start: Clock?, _ draft: Draft
  ) -> WrittenMoment? {
    guard let text = event["date"], var date = WrittenMoment(iso: text) else { return nil }
    let isDoubtful =
      start.map { $0.minutes % 1_440 != date.clock?.minutes }
      ?? (convertsUTC || event["start"] == nil && text.trimmed.utf8.last == UInt8(ascii: "Z"))
    guard isDoubtful, date.offset != nil else { return date }
    var clock = self.clock ?? MeetingClock(timeZone: draft.facts.timeZone ?? askedZone)
    let shown = start == nil ? clock.moment(text) : clock.wall(of: date)
    self.clock = clock
    guard let shown, start.map({ $0.minutes % 1_440 == shown.clock.minutes }) ?? true else {
      return date
    }
    (date.day, date.clock, date.offset) = (shown.day, shown.clock, shown.offset)
    return date
  }

  private mutating func begin(
    _ session: inout Session, _ clock: Clock, date dateClock: Clock?, _ dateDay: Day?,
    _ event: ScheduleEvent
  ) {
    let agrees = dateClock.map { $0.minutes == clock.minutes % 1440 } ?? true
    if !agrees {
      if otherClocks == 0 { firstOtherClock = event.line }
      otherClocks += 1
    }
    if let dateDay, agrees || event.day == nil {
      let isNextNight = clock.minutes >= 1440
      session.begin(dateDay, isNextNight ? dateClock ?? clock : clock, programmeDay: event.day)
    } else {
      session.start = late(clock)
    }
  }

  /// A clock of the small hours, counted on from the programme day.
  private func late(_ clock: Clock) -> Clock {
    let change = min((ownDayChange ?? dayChange)?.minutes ?? 0, Self.latestSmallHour)
    return clock.minutes < change ? Clock(minutes: clock.minutes + 1440) ?? clock : clock
  }

  /// Says that an event is on another day than that it is listed under, unless the day lasts so long.
  private mutating func tellDay(
    _ session: Session, _ dateDay: Day?, _ event: ScheduleEvent, _ draft: inout Draft
  ) {
    guard let listed = event.day, let day = session.day, day != listed else { return }
    if let start = session.start, ownSpan?.contains(day.ordinal * 1440 + start.minutes) == true {
      mornings = (mornings.count + 1, mornings.count == 0 ? event.line : mornings.firstLine)
      return
    }
    draft.fault(
      line: event.line,
      "\(session.title.quoted) is on \(day) and listed under \(listed).",
      "Its <date> is used; correct one of them.")
  }

  private func keep(
    _ name: String, of event: ScheduleEvent, _ session: inout Session, _ draft: inout Draft
  ) {
    guard let text = event[name] else { return }
    session.extras.append(Extra(name: name, value: text))
    let action =
      name == "date" ? "Write YYYY-MM-DDTHH:MM:SS+HH:MM." : "Write HH:MM, from 00:00 to 29:59."
    draft.fault(line: event.line, "there is no \(name) \(text.quoted).", action)
  }

  /// Reads again what three numbers of a duration count, now that all are known.
  func settleLengths(_ draft: inout Draft) {
    let notation = durations.notation(.schedule)
    for (session, text) in openLengths {
      draft.change(session: session) { $0.minutes = WrittenDuration(text, notation)?.minutes }
    }
    draft.tell(durations.open)
  }

  /// Says once how many events give two clocks.
  func report(_ draft: Draft) {
    clock?.report(draft)
    if mornings.count > 0 {
      draft.fault(
        line: mornings.firstLine,
        mornings.count == 1
          ? "1 event begins on the morning after its day, within the stated end of the day."
          : "\(mornings.count) events begin on the mornings after their days, within the stated ends "
            + "of the days, the first here.",
        "What begins after 05:59 is listed under its own date.", as: .note)
    }
    if unzonedDays.count > 0 {
      draft.fault(
        line: unzonedDays.firstLine,
        unzonedDays.count == 1
          ? "1 <day> seems to be written in UTC, and no zone is stated before it."
          : "\(unzonedDays.count) <day> seem to be written in UTC, and no zone is stated before "
            + "them, the first here.",
        "The date is taken as written; --time-zone NAME converts it.", as: .note)
    }
    guard otherClocks > 0 else { return }
    let events = otherClocks == 1 ? "1 event has" : "\(otherClocks) events have"
    draft.fault(
      line: firstOtherClock, "\(events) a <date> with another time than <start>, the first here.",
      "<start> is taken as the clock on the wall.")
  }

  /// `H:MM`, `HH:MM:SS` without its seconds, or the clock of a whole moment.
  static func clock(_ text: String) -> Clock? {
    if let clock = Clock(text) { return clock }
    if let moment = WrittenMoment(iso: text) { return moment.clock }
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 3 else { return nil }
    guard parts[2].utf8.count == 2, let seconds = Int(digits: parts[2].utf8), seconds < 60
    else { return nil }
    return Clock(parts[0] + ":" + parts[1])
  }
}

extension ScheduleTimes {
  private mutating func setLength(
    of session: inout Session, _ event: ScheduleEvent, _ draft: inout Draft
  ) {
    if let text = event["duration"] {
      session.minutes = WrittenDuration(text, .schedule)?.minutes
      durations.note(text, line: event.line)
      // The session is added next.
      if text.hasThreeNumbers, WrittenDuration(text, .clocked)?.minutes != session.minutes {
        openLengths.append((draft.sessions.count, text))
      }
      if session.minutes == nil {
        session.extras.append(Extra(name: "duration", value: text))
        draft.fault(
          line: event.line, "the duration \(text.quoted) of \(session.title.quoted) cannot be.",
          "Write H:MM, or DD:HH:MM.")
      }
    } else if let text = event["end"] {
      session.minutes = length(until: text, session)
      if session.minutes == nil { session.extras.append(Extra(name: "end", value: text)) }
    }
  }

  /// An end before the start is after midnight.
  private func length(until text: String, _ session: Session) -> Int? {
    guard let start = session.start, let end = Self.clock(text) else { return nil }
    let minutes = end.minutes - start.minutes % 1440
    return minutes < 0 ? minutes + 1440 : minutes
  }
}

extension String {
  /// Whether it has two colons: fewer numbers count the same in each notation.
  fileprivate var hasThreeNumbers: Bool { utf8.count { $0 == UInt8(ascii: ":") } == 2 }
}

extension WrittenMoment {
  /// Minutes of wall clock; `nil` where it has no clock.
  fileprivate var wallMinutes: Int? {
    guard let day, let clock else { return nil }
    return day.ordinal * 1440 + clock.minutes
  }
}
