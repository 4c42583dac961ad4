import Programme

extension CalendarProgramme {
  /// The instance moved and changed as another one was, with which it has this in common.
  ///
  /// All that follow are moved by the same difference (RFC 5545, 3.2.13 and 3.8.4.4).
  mutating func changed(_ instance: CalendarEvent, by change: CalendarEvent) -> CalendarEvent {
    guard let was = change.recurrence, let start = instance.start else { return change }
    guard let now = change.start else {
      var changed = change
      (changed.start, changed.end) = (start, change.end ?? instance.end)
      changed.duration = change.duration ?? instance.duration
      return changed
    }
    return time(of: start, movedFrom: was, to: now).map { change.moved(to: $0) } ?? change
  }

  /// By minutes where both have a clock, else by days and to the clock of the change.
  private mutating func time(
    of start: CalendarTime, movedFrom was: CalendarTime, to now: CalendarTime
  ) -> CalendarTime? {
    guard was.minute != nil, start.minute != nil, now.minute != nil else {
      return now.moved(days: start.day.ordinal - was.day.ordinal)
    }
    let shift =
      was.minutes(to: now) ?? minutes(from: was, to: now)
    return shift.flatMap { start.later(by: $0) }
  }

  /// Minutes between times of different zones, by the clocks of the meeting.
  private mutating func minutes(from was: CalendarTime, to now: CalendarTime) -> Int? {
    guard let from = zones.moment(of: was, isShown: false)?.moment,
      let to = zones.moment(of: now, isShown: false)?.moment
    else { return nil }
    return to.ordinal - from.ordinal
  }
}
