import Programme

/// How often calendars of a file call off events of others, or parts of them (RFC 5546, 3.2.5).
struct CalendarCancellations {
  var followed = 0
  /// Those of what was stated anew afterwards.
  var outdated = 0
}

/// What a cancellation or a revision is of: an event, one of its times, or one and all that follow.
private struct CancelledPart: Hashable {
  let uid: String
  let time: Moment?
  let isForFuture: Bool

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
  static func all(holding event: CalendarEvent, _ zones: inout CalendarZones) -> Set<CancelledPart>
  {
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

/// What a revision is of, by its title or, with `nil`, whatever it is called.
private struct RevisedPart: Hashable {
  let part: CancelledPart
  let title: String?
}

extension [CalendarEvent] {
  /// Without those of which the file has a later revision, and their number.
  ///
  /// A higher SEQUENCE is later where both begin alike or are called alike; of one number a later
  /// stamp is where both begin alike: tools without care give one UID to several events. Those that
  /// repeat are called alike too.
  func withoutOldRevisions(
    _ zones: inout CalendarZones
  ) -> (events: [CalendarEvent], old: Int) {
    var (latest, old) = ([RevisedPart: Int](), Set<Int>())
    for (place, event) in enumerated() where !event.isCalledOff {
      guard let part = CancelledPart(event, &zones) else { continue }
      let parts = [event.summary.trimmed, nil].map { RevisedPart(part: part, title: $0) }
      if let known = parts.lazy.compactMap({ latest[$0] }).first {
        if event.isRevised(by: self[known]) {
          old.insert(place)
          continue
        }
        if self[known].isRevised(by: event) {
          old.insert(known)
          for part in parts where latest[part] == known { latest[part] = nil }
        }
      }
      for part in parts where latest[part] == nil { latest[part] = place }
    }
    guard !old.isEmpty else { return (self, 0) }
    return (enumerated().filter { !old.contains($0.offset) }.map(\.element), old.count)
  }

  /// The events, with those cancelled that another calendar calls off, and without what calls them
  /// off; of two revisions the later holds.
  func settled(
    _ zones: inout CalendarZones
  ) -> (events: [CalendarEvent], cancellations: CalendarCancellations) {
    var calls: [CancelledPart: CalendarEvent] = [:]
    for event in self where event.isCalledOff {
      guard let part = CancelledPart(event, &zones) else { continue }
      if calls[part].map({ event.isOlder(than: $0) }) != true { calls[part] = event }
    }
    guard !calls.isEmpty else { return (self, CalendarCancellations()) }
    var events = self
    var (followed, outdated) = (Set<CancelledPart>(), Set<CancelledPart>())
    for i in events.indices where !events[i].isCalledOff {
      for part in CancelledPart.all(holding: events[i], &zones) {
        guard let call = calls[part] else { continue }
        if call.isOlder(than: events[i]) {
          outdated.insert(part)
        } else {
          followed.insert(part)
          events[i].status = CalendarEvent.cancelled
        }
      }
    }
    let answered = followed.union(outdated)
    events.removeAll { event in
      event.isCalledOff && CancelledPart(event, &zones).map(answered.contains) == true
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

  fileprivate func isRevised(by other: CalendarEvent) -> Bool {
    guard isOlder(than: other) else { return false }
    if recurrence == nil, repeats, other.repeats, summary.trimmed != other.summary.trimmed {
      return false
    }
    return start == other.start || sequence != other.sequence && summary == other.summary
  }

  /// When it was changed last, as far as that is stated.
  private var written: String? { change ?? stamp }
}
