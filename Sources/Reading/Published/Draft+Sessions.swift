import Programme

extension Draft {
  /// Sets when a session begins and ends, as far as both are understood.
  ///
  /// - Parameter programmeDay: the day it is listed under; else the date of its start is.
  mutating func time(
    _ session: inout Session, from start: String?, to end: String?, _ clock: inout MeetingClock,
    programmeDay: Day? = nil, line: Int
  ) {
    session.day = programmeDay
    let begin = moment(start, "start", &session, &clock, line)
    if begin != nil, programmeDay == nil { daysAreDates = true }
    if let begin { session.begin(begin.day, begin.clock, programmeDay: programmeDay) }
    guard let close = moment(end, "end", &session, &clock, line), let begin else { return }
    let minutes = begin.minutes(to: close)
    guard minutes >= 0 else {
      session.extras.append(Extra(name: "end", value: end ?? ""))
      fault(
        line: line, "\(session.title.quoted) ends before it starts.", "Correct its end.",
        as: .error)
      return
    }
    session.minutes = minutes
  }

  private func moment(
    _ text: String?, _ name: String, _ session: inout Session, _ clock: inout MeetingClock,
    _ line: Int
  ) -> WallMoment? {
    guard let text = text?.trimmed, !text.isEmpty else { return nil }
    if let moment = clock.moment(text) { return moment }
    if name == "start", let day = Day(iso: text) {
      session.day = session.day ?? day
      return nil
    }
    session.extras.append(Extra(name: name, value: text))
    fault(
      line: line, "there is no time \(text.quoted).", "Write YYYY-MM-DDTHH:MM and an offset.")
    return nil
  }

  /// The days from the first to the last date of texts that begin with one.
  mutating func readDays(from first: String?, to last: String?) {
    facts.firstDay = first.flatMap { Day(iso: String($0.prefix(10))) }
    facts.lastDay = last.flatMap { Day(iso: String($0.prefix(10))) }
    if let first = facts.firstDay, let last = facts.lastDay, last < first {
      fault("the meeting ends (\(last)) before it begins (\(first)).", "Correct its dates.")
    }
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
  var texts: [String] = []
  for part in parts {
    if let part, !texts.contains(part) { texts.append(part) }
  }
  return texts.isEmpty ? nil : texts.joined(separator: "\n\n")
}
