import Programme

/// How often calendars of a file call off events of others, or parts of them (RFC 5546, 3.2.5).
struct CalendarCancellations {
  var followed = 0
  /// Those of what was stated anew afterwards.
  var outdated = 0
}

/// What a cancellation or a revision is of: an event, one of its times, or one and all that follow.
struct CancelledPart: Hashable {
  let uid: String
  let time: Moment?
  let isForFuture: Bool

  /// Whether it is all of an event.
  fileprivate var isWhole: Bool { time == nil && !isForFuture }

  /// `nil` without a UID.
  init?(_ event: CalendarEvent, _ zones: inout CalendarZones) {
    guard let uid = event.uid else { return nil }
    (self.uid, isForFuture) = (uid, event.isForFuture)
    time = event.recurrence.map { zones.key(of: $0) }
  }

  private init(_ uid: String, _ time: Moment?, isForFuture: Bool) {
    (self.uid, self.time, self.isForFuture) = (uid, time, isForFuture)
  }

  /// The parts of which a cancellation is one of this event: all of it, and its time by the minute
  /// or by the day; that of one that stands alone is its start.
  fileprivate static func all(
    holding event: CalendarEvent, _ zones: inout CalendarZones
  ) -> Set<CancelledPart> {
    guard let uid = event.uid else { return [] }
    var parts: Set = [CancelledPart(uid, nil, isForFuture: false)]
    guard let time = event.recurrence ?? (event.repeats ? nil : event.start) else { return parts }
    for moment in [zones.key(of: time), zones.dayKey(of: time)] {
      parts.insert(CancelledPart(uid, moment, isForFuture: event.isForFuture))
      if event.recurrence == nil { parts.insert(CancelledPart(uid, moment, isForFuture: true)) }
    }
    return parts
  }
}

/// What a cancellation is of: a part and, where several events have its UID, the one that it names.
private struct CallTarget: Hashable {
  let part: CancelledPart
  var start: Moment?
  var title: String?

  /// Those that a cancellation of an event may have, and the surest first: by start and title, by
  /// one of them, and whatever it is called and begins.
  static func all(
    of part: CancelledPart, naming event: CalendarEvent, _ zones: inout CalendarZones
  ) -> [CallTarget] {
    guard part.isWhole else { return [CallTarget(part: part)] }
    let start = event.start.map { zones.key(of: $0) }
    let title = event.summary.isEmpty ? nil : event.summary.keyOfWords
    var targets: [CallTarget] = []
    if start != nil, title != nil {
      targets.append(CallTarget(part: part, start: start, title: title))
    }
    if start != nil { targets.append(CallTarget(part: part, start: start)) }
    if title != nil { targets.append(CallTarget(part: part, title: title)) }
    return targets + [CallTarget(part: part)]
  }
}

/// Which of several events with one UID a cancellation is of.
private struct CallTargets {
  /// What cancellations may name, of UIDs that several events have.
  private var named: Set<CallTarget> = []

  init(_ events: [CalendarEvent], _ zones: inout CalendarZones) {
    let stated = events.filter { $0.recurrence == nil && !$0.isCalledOff && $0.uid != nil }
    for events in Dictionary(grouping: stated, by: \.uid).values where events.count > 1 {
      for event in events {
        guard let part = CancelledPart(event, &zones) else { continue }
        named.formUnion(CallTarget.all(of: part, naming: event, &zones).dropLast())
      }
    }
  }

  /// `nil` without a UID.
  func target(of call: CalendarEvent, _ zones: inout CalendarZones) -> CallTarget? {
    guard let part = CancelledPart(call, &zones) else { return nil }
    return CallTarget.all(of: part, naming: call, &zones).first(where: named.contains)
      ?? CallTarget(part: part)
  }

  /// The targets by which a cancellation is one of an event.
  func all(holding event: CalendarEvent, _ zones: inout CalendarZones) -> [CallTarget] {
    CancelledPart.all(holding: event, &zones).flatMap {
      CallTarget.all(of: $0, naming: event, &zones)
    }
  }
}

extension [CalendarEvent] {
  /// The events, with those cancelled that another calendar calls off, and without what calls them
  /// off; of two revisions the later holds.
  func settled(
    _ zones: inout CalendarZones
  ) -> (events: [CalendarEvent], cancellations: CalendarCancellations) {
    guard contains(where: \.isCalledOff) else { return (self, CalendarCancellations()) }
    let targets = CallTargets(self, &zones)
    var calls: [CallTarget: CalendarEvent] = [:]
    for event in self where event.isCalledOff {
      guard let target = targets.target(of: event, &zones) else { continue }
      if calls[target].map({ event.isOlder(than: $0) }) != true { calls[target] = event }
    }
    guard !calls.isEmpty else { return (self, CalendarCancellations()) }
    var events = self
    var (followed, outdated) = (Set<CallTarget>(), Set<CallTarget>())
    for i in events.indices where !events[i].isCalledOff {
      for target in targets.all(holding: events[i], &zones) {
        guard let call = calls[target] else { continue }
        if call.isOlder(than: events[i]) {
          outdated.insert(target)
        } else {
          followed.insert(target)
          events[i].status = CalendarEvent.cancelled
        }
      }
    }
    let answered = followed.union(outdated)
    events.removeAll { event in
      event.isCalledOff && targets.target(of: event, &zones).map(answered.contains) == true
    }
    return (events, CalendarCancellations(followed: followed.count, outdated: outdated.count))
  }
}

extension CalendarEvent {
  /// Of one number the stamps tell; without both it is not.
  fileprivate func isOlder(than other: CalendarEvent) -> Bool {
    guard sequence == other.sequence else { return sequence < other.sequence }
    guard let written, let others = other.written else { return false }
    return written < others
  }

  /// When it was changed last, as far as that is stated.
  var written: String? { change ?? stamp }
}
