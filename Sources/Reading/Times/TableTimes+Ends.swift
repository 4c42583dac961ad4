import Programme

extension TableTimes {
  mutating func readEnd(
    _ row: RowTimes, _ inSpan: WrittenClock?, _ session: inout Session, _ report: Report
  ) {
    let cell = row.end.flatMap { self.cell($0) }
    if let text = row.end, cell == nil {
      session.keep("end", text)
      report(.end, "there is no time \(text.quoted).", .clockAction, .warning)
    }
    if let text = row.endDay, day(text).day == nil, !text.isNotSet {
      session.keep("end day", text)
    }
    if let inSpan, let own = cell?.start, !own.mayBe(inSpan) { tellOtherEnd(row, &session) }
    guard let clock = cell?.start ?? inSpan else {
      if let text = row.end, cell?.day != nil || cell?.openEnd != nil { session.keep("end", text) }
      keepLastDay(row, &session)
      keepEndDate(row, &session)
      return
    }
    let text = row.end ?? row.start ?? ""
    let shown = clock.description
    if clock.hasSeconds || cell?.isAbout == true { session.keep("end", text) }
    guard let start = session.start else {
      session.keep("end", text)
      keepEndDate(row, &session)
      report(
        .end, "\(session.title.quoted) ends (\(shown)) and has no start.", "Give its start.",
        .warning)
      return
    }
    let last = row.endDay.map { day($0) } ?? cell?.day
    let nights = nights(to: last, row, session)
    if nights == nil, let text = row.endDay, isOfOtherDay(text, row, session),
      !(isNight(lasting: clock.minutes - start.minutes) && text.isDay(after: row.day))
    {
      session.keep("end", row.end ?? row.start ?? "")
      doubts.add(.endOfUnreadDay, line: row.line, text)
      return
    }
    let shift = shift(ofEnd: clock, row)
    let length = self.length(from: start.minutes, to: clock, shift, nights)
    if Session.lengths.contains(length) {
      session.minutes = length
      written.isMeasured = shift != 0
      return
    }
    session.keep("end", text)
    if let text = row.endDay { session.keep("end day", text) }
    let endDay = nights.flatMap { $0 == 0 ? nil : last?.day }
    tellLength(length, start, endDay.map { "\($0) \(shown)" } ?? shown, session, report)
  }

  /// How many nights the end is behind the start; `nil` where the days do not tell, or are called the
  /// same.
  private mutating func nights(
    to last: WrittenDay?, _ row: RowTimes, _ session: Session
  ) -> Int? {
    if let last = last?.day { return session.day.map { last.ordinal - $0.ordinal } }
    guard case .named(let end)? = last else { return nil }
    let nights =
      if let first = session.day {
        first.nights(to: end)
      } else if case .named(let first)? = row.day.map({ day($0) }) {
        first.nights(to: end)
      } else {
        Int?.none
      }
    return nights == 0 ? nil : nights
  }

  /// Whether the day of an end that is no date is another than that of the start.
  private mutating func isOfOtherDay(_ end: String, _ row: RowTimes, _ session: Session) -> Bool {
    guard !end.isNotSet, day(end).day == nil, !end.meansSameDay, !(row.day?.holdsDay(end) ?? false),
      !(session.day?.description.mayBeDay(end) ?? false)
    else { return false }
    guard case .named(let named) = day(end) else { return row.day != nil || session.day != nil }
    if let first = session.day { return first.nights(to: named) != 0 }
    guard let first = row.day else { return false }
    guard case .named(let first) = day(first) else { return true }
    return first.nights(to: named) != 0
  }

  /// Whether clocks alone tell an end of the next day, at most half a day later.
  ///
  /// - Parameter length: in minutes, within one day.
  private func isNight(lasting length: Int) -> Bool {
    (-1440..<0).contains(length) && length + 1440 <= 720
  }

  /// The last of several whole days.
  private mutating func keepLastDay(_ row: RowTimes, _ session: inout Session) {
    guard session.start == nil, let text = row.endDay, let last = day(text).day,
      let first = session.day, first < last
    else { return }
    session.keep("last day", "\(last)")
  }

  /// Keeps the date of an end, where it is another than that of the start and sets no length.
  private mutating func keepEndDate(_ row: RowTimes, _ session: inout Session) {
    guard let text = row.endDay, let last = day(text).day, last != session.day,
      !session.extras.contains(where: { $0.name == "last day" })
    else { return }
    session.keep("end date", "\(last)")
    doubts.add(.endDate, line: row.line, text)
  }

  /// Keeps a span whose end is not that of the end's own cell.
  private mutating func tellOtherEnd(_ row: RowTimes, _ session: inout Session) {
    let text = row.start ?? ""
    doubts.add(.otherEnd, line: row.line, text)
    let kept = Extra(name: "start", value: text)
    if !session.extras.contains(kept) { session.extras.append(kept) }
  }

  /// Says why an end sets no length.
  private func tellLength(
    _ length: Int, _ start: Clock, _ end: String, _ session: Session, _ report: Report
  ) {
    let title = session.title.quoted
    if length < 0 {
      report(
        .end, "\(title) ends (\(end)) before it starts (\(start)).",
        "After midnight write 24:00 to 29:59.", .error)
    } else {
      report(
        .end, "\(title) ends (\(end)) \(length / 1_440) days after it starts.",
        "Correct its end; a session lasts 31 days at the most.", .warning)
    }
  }

  private func length(
    from start: Int, to end: WrittenClock, _ shift: Int, _ nights: Int?
  ) -> Int {
    let ends = end.minutes + shift
    let length = ends + (nights ?? 0) * 1440 - start
    guard length < 0, nights ?? 0 == 0 else { return length }
    if countsToTwelve || startHasHalf, end.half == nil, end.hour <= 12, length + 720 >= 0 {
      return length + 720
    }
    let isNight = crossesMidnight && nights == nil && isNight(lasting: length)
    return isNight ? length + 1440 : length
  }

  mutating func readDuration(_ row: RowTimes, _ session: inout Session, _ report: Report) {
    guard let text = row.duration, !text.isNotSet else { return }
    guard let minutes = WrittenDuration(text, notation(of: text))?.minutes else {
      session.keep("duration", text)
      report(
        .duration, "the duration \(text.quoted) is not understood.",
        "Write minutes, H:MM or PT1H30M.", .warning)
      return
    }
    if let known = session.minutes, known != minutes {
      session.keep("duration", text)
      report(
        .duration,
        "\(session.title.quoted) lasts \(known) minutes by its end and \(minutes) "
          + "by its duration.", "Correct one; the end is used.", .warning)
    } else if session.minutes == nil {
      session.minutes = minutes
      written.isMeasured = !minutes.areDays || text.utf8.contains(UInt8(ascii: "T"))
    }
  }
}

extension NamedDay {
  /// How many nights a day is behind this one of the same year or week; `nil` where one lacks what
  /// the other states.
  fileprivate func nights(to end: NamedDay) -> Int? {
    if isWeekdayAlone || end.isWeekdayAlone {
      guard let weekday, let last = end.weekday else { return nil }
      return (last - weekday + 7) % 7
    }
    // One with 28 days in February, as most have.
    guard let first = date(in: 2001), let last = end.date(in: 2001) else { return nil }
    return Day.isYearBefore(last.ordinal, first.ordinal)
      ? end.date(in: 2002).map { $0.ordinal - first.ordinal } : last.ordinal - first.ordinal
  }

  fileprivate func date(in year: Int) -> Day? { NamedDay(month: month, day: day).day(in: year) }
}

extension Day {
  /// How many nights a day without a year is behind this one; `nil` where it states too little.
  fileprivate func nights(to end: NamedDay) -> Int? {
    if end.isWeekdayAlone { return end.weekday.map { ($0 - weekday + 7) % 7 } }
    let last = end.date(in: year).map(\.ordinal)
    let isNext = last.map { Self.isYearBefore($0, ordinal) } ?? false
    return (isNext ? end.date(in: year + 1).map(\.ordinal) : last).map { $0 - ordinal }
  }

  /// Whether an end without a year is that of the next one: 1 Jan behind 31 Dec.
  fileprivate static func isYearBefore(_ end: Int, _ start: Int) -> Bool { end + 180 < start }
}

extension WrittenClock {
  /// Whether both may mean the same, where one does not say which half of the day it is in.
  fileprivate func mayBe(_ other: WrittenClock) -> Bool {
    let isOpen = (half == nil) != (other.half == nil)
    return isOpen ? minutes % 720 == other.minutes % 720 : minutes == other.minutes
  }
}

extension String {
  /// Whether it says that an end is on the day of the start.
  fileprivate var meansSameDay: Bool { wordsOfSameDay.contains(lowercased().trimmed) }

  /// Whether another text is this day in short: it stands in this one as a whole, as `Day 1` in
  /// `Day 1 (2 May)`. O(length)
  fileprivate func holdsDay(_ other: String) -> Bool {
    let (whole, part) = (lowercased(), other.lowercased().trimmed)
    guard !part.isEmpty, let found = whole.firstRange(of: part) else { return false }
    let signs = [whole[..<found.lowerBound].last, whole[found.upperBound...].first]
    return signs.allSatisfy { sign in sign.map { !$0.isLetter && !$0.isNumber } ?? true }
  }

  /// Whether another text may be this date, of which it has two numbers or more and no other.
  fileprivate func mayBeDay(_ other: String) -> Bool {
    let theirs = Set(CountedDays(other).numbers)
    return theirs.count > 1 && theirs.isSubset(of: CountedDays(self).numbers)
  }

  /// Whether it is surely the day behind another: it says so, or is numbered so: `Day 2 (7 May)`
  /// behind `Day 1 (6 May)`.
  fileprivate func isDay(after other: String?) -> Bool {
    if wordsOfNextDay.contains(lowercased().trimmed) { return true }
    return other.map { CountedDays(self).follow(CountedDays($0)) } ?? false
  }
}

/// In lower case: an end is on the day of the start.
private let wordsOfSameDay: Set<String> = [
  "same", "same day", "the same day", "same date", "gleicher tag", "selber tag", "am gleichen tag",
  "am selben tag", "derselbe tag", "同日", "当日", "當日", "同一天",
]

/// In lower case: an end is on the day behind that of the start.
private let wordsOfNextDay: Set<String> = [
  "next day", "the next day", "following day", "next morning", "tomorrow", "overnight",
  "nächster tag", "folgetag", "am nächsten tag", "am folgetag", "lendemain", "le lendemain", "次日",
  "翌日", "隔天", "第二天", "+1", "+1 day",
]
