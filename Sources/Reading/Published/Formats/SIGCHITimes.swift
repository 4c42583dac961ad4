import Programme

/// Epochs of SIGCHI's programmes count milliseconds of wall clock as if it were UTC.
extension Draft {
  mutating func time(
    _ session: inout Session, fromEpoch start: JSONText?, to end: JSONText?, line: Int
  ) {
    let begin = epoch(start, "start", &session, line)
    if let begin {
      session.begin(begin.day, begin.clock)
      daysAreDates = true
    }
    guard let close = epoch(end, "end", &session, line) else { return }
    setEnd(of: &session, begin, close, "\(close.day) \(close.clock)", line)
  }

  /// The day of a bound of the meeting.
  mutating func day(_ bound: JSONText?, of name: String) -> Day? {
    guard let text = text(bound) else { return nil }
    if let moment = bound?.wallMoment { return moment.day }
    keepFact(name, text)
    fault("the meeting's \(name) \(text.quoted) is no time.", "Write milliseconds since 1970.")
    return nil
  }

  private mutating func epoch(
    _ written: JSONText?, _ name: String, _ session: inout Session, _ line: Int
  ) -> WallMoment? {
    guard let text = text(written) else { return nil }
    if let moment = written?.wallMoment { return moment }
    keep(name, text, &session.extras)
    tally(
      "the \(name) of a session is no number of milliseconds", "Write those since 1970.",
      line: line)
    return nil
  }
}

extension JSONText {
  fileprivate var wallMoment: WallMoment? {
    number.flatMap { WallMoment(epochMilliseconds: $0) }
  }
}
