import Programme

extension TableTimes {
  /// Shows a start by the clocks of the meeting, where its offset says that another is meant.
  mutating func settleOffset(
    of session: inout Session, _ row: RowTimes, _ written: WrittenOffset?
  ) {
    guard let written, let text = row.start, let start = session.start else { return }
    guard let zone else { return doubts.add(.unzoned, line: row.line, text, written) }
    guard let day = session.day ?? onlyDay else {
      return doubts.add(.undated, line: row.line, text, written)
    }
    guard let minutes = written.minutes else {
      return doubts.add(.named, line: row.line, text, written)
    }
    let instant = Moment(day: day, minute: start.minutes).sinceEpoch - minutes
    let here = zone.offset(at: instant)
    if here == minutes {
      self.written.offset = here
    } else if written.isName {
      doubts.add(.named, line: row.line, text, written)
    } else if let shown = Moment(sinceEpoch: instant + here),
      let clock = Clock(minutes: shown.minute)
    {
      if !session.extras.contains(where: { $0.name == "start" }) { session.keep("start", text) }
      (session.day, session.start) = (shown.day, clock)
      self.written.offset = here
      doubts.add(.converted, line: row.line, text, written)
    }
  }

  /// So much later an end is by the clock of its start.
  mutating func shift(ofEnd end: WrittenClock, _ row: RowTimes) -> Int {
    guard let other = end.offset else { return 0 }
    guard let own = startOffset else {
      doubts.add(.loneEnd, line: row.line, row.end ?? row.start ?? "", other)
      return 0
    }
    guard let own = own.minutes, let other = other.minutes else { return 0 }
    return own - other
  }

  /// Remembers a start that does not say which half of the day it is in, where others do.
  mutating func noteHalf(
    of clock: WrittenClock, end: WrittenClock?, _ row: RowTimes, _ start: Clock?
  ) {
    guard isMixed, clock.half == nil, (1...11).contains(clock.hour), end?.half == nil else {
      return
    }
    doubts.add(.halfless, line: row.line, row.start ?? "", taken: start)
  }
}
