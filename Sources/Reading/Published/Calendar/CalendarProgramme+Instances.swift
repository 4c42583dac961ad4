import Programme

extension CalendarProgramme {
  /// The event at each of its times, as far as rules and limits allow.
  mutating func instances(
    of event: CalendarEvent, from start: CalendarTime, _ draft: Draft
  ) -> [CalendarEvent] {
    let limit = min(Self.mostInstances.ofEvent, max(instancesLeft, 1))
    var times = ruledTimes(of: event, from: start, limit: limit, draft)
    var known = Set(times.map { key(of: $0) })
    for time in event.addedTimes where known.insert(key(of: time)).inserted {
      guard times.count < limit else {
        reportCut(event, limit, draft)
        break
      }
      times.append(time)
    }
    let removed = Set(event.removedTimes.map { key(of: $0) })
    times.removeAll { removed.contains(key(of: $0)) || removed.contains(dayKey(of: $0)) }
    instancesLeft -= times.count
    guard !event.addedPeriods.isEmpty else { return times.map { event.moved(to: $0) } }
    return timesWithEnds(times, of: event)
  }

  /// A period has an end of its own, which is not moved with those of the event.
  private mutating func timesWithEnds(
    _ times: [CalendarTime], of event: CalendarEvent
  ) -> [CalendarEvent] {
    var periods: [Moment: CalendarPeriod] = [:]
    for period in event.addedPeriods { periods[key(of: period.start)] = period }
    return times.map { time in
      var moved = event.moved(to: time)
      if let period = periods[key(of: time)] {
        (moved.end, moved.duration) = (period.end, period.duration)
      }
      return moved
    }
  }

  private mutating func ruledTimes(
    of event: CalendarEvent, from start: CalendarTime, limit: Int,
    _ draft: Draft
  ) -> [CalendarTime] {
    guard let text = event.rule else { return [start] }
    guard let rule = RecurrenceRule(text) else {
      draft.fault(
        line: event.line, "\(event.shown) repeats by a rule that is not read: \(text.quoted).",
        "Only its first time is read; write the others as RDATE.")
      return [start]
    }
    let end = rule.until
    let (days, isCut) = RecurrenceDays(rule, from: start.day).days(limit: limit) { day in
      end.map { isPast(day, start, $0) } == true
    }
    if isCut { reportCut(event, limit, draft) }
    return days.compactMap { start.moved(days: $0.ordinal - start.day.ordinal) }
  }

  /// Whether an instance on this day would begin behind the end of the rule.
  private mutating func isPast(_ day: Day, _ start: CalendarTime, _ end: CalendarTime) -> Bool {
    guard end.minute != nil, start.minute != nil, end.zone != start.zone, end.zone == .utc,
      let time = start.moved(days: day.ordinal - start.day.ordinal),
      let begins = zones.moment(of: time, isShown: false),
      let ends = zones.moment(of: end, isShown: false)
    else {
      return (day.ordinal, start.minute ?? 0) > (end.day.ordinal, end.minute ?? 1_440)
    }
    return ends.moment < begins.moment
  }

  private func reportCut(
    _ event: CalendarEvent, _ limit: Int, _ draft: Draft
  ) {
    draft.fault(
      line: event.line, "\(event.shown) repeats more often than is read.",
      limit < Self.mostInstances.ofEvent
        ? "A file gives \(Self.mostInstances.ofFile) times at the most; give COUNT or UNTIL."
        : "The first \(limit) times are read; give COUNT or UNTIL.")
  }
}

extension CalendarTime {
  /// What tells an instance from the others of its event.
  var label: String {
    minute.map { "\(day)T\(($0 / 60).padded(to: 2))\(($0 % 60).padded(to: 2))" } ?? "\(day)"
  }
}

extension CalendarEvent {
  /// The same event at another time, as long as before.
  func moved(to time: CalendarTime) -> CalendarEvent {
    var moved = self
    if let start, let end {
      moved.end =
        start.minutes(to: end).flatMap { time.later(by: $0) }
        ?? end.moved(days: time.day.ordinal - start.day.ordinal)
    }
    moved.start = time
    return moved
  }
}

extension CalendarTime {
  func later(by minutes: Int) -> CalendarTime? {
    guard let moment = Moment(ordinal: day.ordinal * 1_440 + (minute ?? 0) + minutes) else {
      return nil
    }
    var later = self
    later.day = moment.day
    if minute != nil { later.minute = moment.minute }
    return later
  }
}
