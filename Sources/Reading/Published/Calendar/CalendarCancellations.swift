import Programme

/// How many events of a file other calendars of it call off (RFC 5546, 3.2.5).
struct CalendarCancellations {
  var followed = 0
  /// Those that were stated anew afterwards.
  var outdated = 0
}

/// What a cancellation or a revision is of: all of an event, one of its times, or one and all that follow.
private struct CancelledPart: Hashable {
  let uid: String
  let time: Moment?
  let isForFuture: Bool

  init?(_ event: CalendarEvent, _ zones: inout CalendarZones) {
    guard let uid = event.uid else { return nil }
    (self.uid, isForFuture) = (uid, event.isForFuture)
    time = event.recurrence.map { zones.key(of: $0) }
  }

  private init(allOf uid: String) { (self.uid, time, isForFuture) = (uid, nil, false) }

  var whole: CancelledPart { CancelledPart(allOf: uid) }
}

extension [CalendarEvent] {
  /// Without those of which the file has a later revision, and their number.
  ///
  /// A higher SEQUENCE is later; of one number a later stamp is, where both begin alike or are called
  /// alike: tools without care give one UID to several events.
  func withoutOldRevisions(
    _ zones: inout CalendarZones
  ) -> (events: [CalendarEvent], old: Int) {
    var (latest, old) = ([CancelledPart: Int](), Set<Int>())
    for (place, event) in enumerated() where !event.isCalledOff {
      guard let part = CancelledPart(event, &zones) else { continue }
      guard let known = latest[part] else {
        latest[part] = place
        continue
      }
      let other = self[known]
      if other.isRevised(by: event) {
        old.insert(known)
        latest[part] = place
      } else if event.isRevised(by: other) {
        old.insert(place)
      }
    }
    guard !old.isEmpty else { return (self, 0) }
    return (enumerated().filter { !old.contains($0.offset) }.map(\.element), old.count)
  }

  /// The events, with those cancelled that another calendar calls off, and without what calls them
  /// off; of two revisions the later holds.
  func settled(
    _ zones: inout CalendarZones
  ) -> (events: [CalendarEvent], cancellations: CalendarCancellations) {
    var (counts, calls) = (CalendarCancellations(), [CancelledPart: CalendarEvent]())
    for event in self where event.isCalledOff {
      guard let part = CancelledPart(event, &zones) else { continue }
      if calls[part].map({ event.isOlder(than: $0) }) != true { calls[part] = event }
    }
    guard !calls.isEmpty else { return (self, counts) }
    var (events, answered) = (self, Set<CancelledPart>())
    for i in events.indices where !events[i].isCalledOff {
      guard let part = CancelledPart(events[i], &zones) else { continue }
      for part in Set([part, part.whole]) {
        guard let call = calls[part] else { continue }
        answered.insert(part)
        let isOutdated = call.isOlder(than: events[i])
        if isOutdated { counts.outdated += 1 } else { counts.followed += 1 }
        if !isOutdated { events[i].status = CalendarEvent.cancelled }
      }
    }
    events.removeAll { event in
      event.isCalledOff && CancelledPart(event, &zones).map(answered.contains) == true
    }
    return (events, counts)
  }
}

extension CalendarEvent {
  /// Of one number the stamps tell; without both it is not.
  fileprivate func isOlder(than other: CalendarEvent) -> Bool {
    guard sequence == other.sequence else { return sequence < other.sequence }
    guard let written, let others = other.written else { return false }
    return written < others
  }

  fileprivate func isRevised(by other: CalendarEvent) -> Bool {
    guard isOlder(than: other) else { return false }
    return sequence != other.sequence || start == other.start || summary == other.summary
  }

  /// When it was changed last, as far as that is stated.
  private var written: String? { change ?? stamp }
}
