import Programme

extension Draft {
  /// Sets when a session begins and ends, as far as both are understood.
  ///
  /// - Parameter programmeDay: the day it is listed under; else the date of its start is.
  /// - Returns: what the texts tell beside the clocks.
  mutating func time(
    _ session: inout Session, from start: String?, to end: String?, _ clock: inout MeetingClock,
    programmeDay: Day? = nil, line: Int
  ) -> WrittenTimes {
    session.day = programmeDay
    var times = WrittenTimes()
    let begin = moment(start, "start", &session, &clock, line)
    if programmeDay != nil { statesDays = true } else if begin != nil { daysAreDates = true }
    if let begin { session.begin(begin.day, begin.clock, programmeDay: programmeDay) }
    if let first = session.day, begin == nil, let last = end.flatMap({ Day(iso: $0.trimmed) }) {
      if last > first { keep("last day", "\(last)", &session.extras) }
    } else if let close = moment(end, "end", &session, &clock, line) {
      setEnd(of: &session, begin, close, end ?? "", line)
      if let offset = begin?.offset, let other = close.offset { times.isMeasured = offset != other }
    }
    times.offset = begin?.offset
    return times
  }

  /// Sets how long a session lasts; an end that cannot be is kept and told.
  mutating func setEnd(
    of session: inout Session, _ begin: WallMoment?, _ end: WallMoment, _ text: String,
    _ line: Int
  ) {
    let minutes = begin?.minutes(to: end)
    if let minutes, minutes >= 0 {
      session.minutes = minutes
      return
    }
    keep("end", text, &session.extras)
    if minutes != nil {
      fault(
        line: line, "\(session.title.quoted) ends before it starts.", "Correct its end.",
        as: .error)
    } else if !session.extras.contains(where: { $0.name == "start" }) {
      tally("a session has an end and no start", "Give it a start.", line: line)
    }
  }

  private mutating func moment(
    _ text: String?, _ name: String, _ session: inout Session, _ clock: inout MeetingClock,
    _ line: Int
  ) -> WallMoment? {
    guard let text = text?.trimmed, !text.isEmpty else { return nil }
    if let moment = clock.moment(text) { return moment }
    if name == "start", let day = Day(iso: text) {
      session.day = session.day ?? day
      return nil
    }
    keep(name, text, &session.extras)
    fault(
      line: line, "there is no time \(text.quoted).", "Write YYYY-MM-DDTHH:MM and an offset.")
    return nil
  }

  /// The days from the first to the last date of texts that begin with one.
  mutating func readDays(from first: String?, to last: String?) {
    facts.firstDay = day(first, of: "start")
    facts.lastDay = day(last, of: "end")
    if let first = facts.firstDay, let last = facts.lastDay, last < first {
      fault("the meeting ends (\(last)) before it begins (\(first)).", "Correct its dates.")
    }
  }

  private mutating func day(_ text: String?, of bound: String) -> Day? {
    guard let text = self.text(text) else { return nil }
    if let day = text.leadingDay { return day }
    keepFact(bound, text)
    fault("the meeting's \(bound) \(text.quoted) is no day.", "Write YYYY-MM-DD.")
    return nil
  }

  /// Keeps a value under a name that the program has no field for.
  mutating func keep(_ name: String, _ value: String?, _ extras: inout [Extra]) {
    if let value = text(value) { extras.append(Extra(name: name, value: value)) }
  }

  /// Likewise of the meeting as a whole.
  mutating func keepFact(_ name: String, _ value: String?) {
    if let value = text(value) { facts.extras.append(Extra(name: name, value: value)) }
  }
}

/// Text in two places of which one may repeat the other, as one text.
func joined(_ parts: [String?]) -> String? {
  let texts = parts.compactMap { $0 }.withoutRepeats
  return texts.isEmpty ? nil : texts.joined(separator: "\n\n")
}

extension String {
  /// The day of a date, or of a moment that begins with one.
  var leadingDay: Day? {
    let text = trimmed
    let rest = text.dropFirst(10)
    guard rest.isEmpty || rest.first == "T" || rest.first == " " else { return nil }
    return Day(iso: String(text.prefix(10)))
  }
}

extension WallMoment {
  /// Minutes east of UTC; `nil` where none are written.
  var offset: Int? { instant.map { Moment(day: day, minute: clock.minutes).sinceEpoch - $0 } }
}
