import Programme

extension CalendarProgramme {
  /// The event at each of its times, as far as rules and limits allow.
  mutating func instances(
    of event: CalendarEvent, from start: CalendarTime, _ draft: Draft
  ) -> [CalendarEvent] {
    let limit = shares.limit(of: mostTimes(of: event, from: start))
    var times = ruledTimes(of: event, from: start, limit: limit, draft)
    var known = Set(times.map { key(of: $0) })
    for time in event.addedTimes where known.insert(key(of: time)).inserted {
      guard times.count < limit else {
        reportCut(event, limit, draft)
        break
      }
      times.append(time)
    }
    remove(event.removedTimes, from: &times, of: event, draft)
    shares.take(times.count)
    guard !event.addedPeriods.isEmpty else { return times.map { event.moved(to: $0) } }
    return timesWithEnds(times, of: event)
  }

  /// Takes out times, and says how many of these there are not.
  private mutating func remove(
    _ removed: [CalendarTime], from times: inout [CalendarTime], of event: CalendarEvent,
    _ draft: Draft
  ) {
    let unwanted = Set(removed.map { key(of: $0) })
    guard !unwanted.isEmpty else { return }
    var found: Set<Moment> = []
    times.removeAll { time in
      let keys = [key(of: time), dayKey(of: time)].filter(unwanted.contains)
      found.formUnion(keys)
      return !keys.isEmpty
    }
    let missing = unwanted.count - found.count
    guard missing > 0 else { return }
    let dates = missing == 1 ? "1 EXDATE is" : "\(missing) EXDATE are"
    draft.fault(
      line: event.line, "\(dates) not of the times at which \(event.shown) takes place.",
      "They take out nothing; see whether a time that is off is still read.", as: .note)
  }

  /// At most so many times an event takes place, as far as that is told without counting them.
  func mostTimes(of event: CalendarEvent, from start: CalendarTime) -> Int {
    let ruled = event.rule.flatMap(RecurrenceRule.init)?.most(from: start.day) ?? 1
    return min(ruled + event.addedTimes.count, Self.mostInstances.ofEvent)
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

  private func reportCut(_ event: CalendarEvent, _ limit: Int, _ draft: Draft) {
    let isOfFile = limit < Self.mostInstances.ofEvent
    let rule = event.rule.flatMap(RecurrenceRule.init)
    let action =
      rule.map { $0.count != nil || $0.until != nil } ?? true
      ? (isOfFile
        ? "put some events into a file of their own." : "put the others into another event.")
      : "give COUNT or UNTIL."
    draft.fault(
      line: event.line, "\(event.shown) repeats more often than is read.",
      (isOfFile
        ? "A file gives \(Self.mostInstances.ofFile) times at the most; "
        : "The first \(limit) times are read; ") + action)
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
