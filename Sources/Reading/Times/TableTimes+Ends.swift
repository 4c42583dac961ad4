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
    let nights = last?.day.flatMap { day in session.day.map { day.ordinal - $0.ordinal } }
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
    // Of clocks alone, an end of the next day is as near as half a day.
    let isNight = crossesMidnight && nights == nil && length + 1440 <= 720
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

extension WrittenClock {
  /// Whether both may mean the same, where one does not say which half of the day it is in.
  fileprivate func mayBe(_ other: WrittenClock) -> Bool {
    let isOpen = (half == nil) != (other.half == nil)
    return isOpen ? minutes % 720 == other.minutes % 720 : minutes == other.minutes
  }
}
