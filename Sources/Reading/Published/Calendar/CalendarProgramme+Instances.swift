import Programme

extension CalendarProgramme {
  /// The event at each of its times, as far as rules and limits allow.
  mutating func instances(
    of event: CalendarEvent, from start: CalendarTime, _ draft: Draft
  ) -> [CalendarEvent] {
    let limit = shares.limit(of: event.mostTimes)
    var times = ruledTimes(of: event, from: start, limit: limit, draft)
    var known = Set(times.map { zones.key(of: $0) })
    for time in event.addedTimes where known.insert(zones.key(of: time)).inserted {
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
    let unwanted = Set(removed.map { zones.key(of: $0) })
    guard !unwanted.isEmpty else { return }
    var found: Set<Moment> = []
    times.removeAll { time in
      let keys = [zones.key(of: time), zones.dayKey(of: time)].filter(unwanted.contains)
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

  /// A period has an end of its own, which is not moved with those of the event.
  private mutating func timesWithEnds(
    _ times: [CalendarTime], of event: CalendarEvent
  ) -> [CalendarEvent] {
    var periods: [Moment: CalendarPeriod] = [:]
    for period in event.addedPeriods { periods[zones.key(of: period.start)] = period }
    return times.map { time in
      var moved = event.moved(to: time)
      if let period = periods[zones.key(of: time)] {
        (moved.end, moved.duration) = (period.end, period.duration)
      }
      return moved
    }
  }

  private mutating func ruledTimes(
    of event: CalendarEvent, from start: CalendarTime, limit: Int,
    _ draft: Draft
  ) -> [CalendarTime] {
    guard let written = event.rule else { return [start] }
    guard let rule = written.read else {
      draft.fault(
        line: event.line,
        "\(event.shown) repeats by a rule that is not read: \(written.text.quoted).",
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
    let rule = event.rule?.read
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
  /// At most so many times it takes place, as far as that is told without counting them.
  fileprivate var mostTimes: Int {
    let ruled = start.flatMap { rule?.read?.most(from: $0.day) } ?? 1
    let most = CalendarProgramme.mostInstances.ofEvent
    return min(min(ruled, most) + addedTimes.count, most)
  }

  /// How many times of its own it may want; `nil` for one that has a single one.
  var wantedTimes: Int? {
    repeats && recurrence == nil && start != nil ? mostTimes : nil
  }

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
