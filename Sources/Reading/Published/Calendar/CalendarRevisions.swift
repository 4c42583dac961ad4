import Programme

/// The events of a file without those of which it has a later revision.
///
/// A higher SEQUENCE is later where both begin alike or are called alike; of one number a later stamp
/// is where both begin alike: tools without care give one UID to several events. By their stamps
/// those that repeat have to be called alike too.
struct CalendarRevisions {
  private(set) var events: [CalendarEvent]
  /// How many are left out.
  private(set) var old = 0
  /// The UIDs of events that stay and have different numbers.
  private(set) var apart: Set<String> = []
  /// The first of those with a higher number than another.
  private(set) var firstApart: CalendarEvent?

  /// O(events).
  init(_ events: [CalendarEvent], _ zones: inout CalendarZones) {
    self.events = events
    let parts = events.map { $0.isCalledOff ? nil : CancelledPart($0, &zones) }
    let counts = parts.reduce(into: [CancelledPart: Int]()) { counts, part in
      if let part { counts[part, default: 0] += 1 }
    }
    var latest: [RevisedPart: LatestRevision] = [:]
    var revised: [(place: Int, parts: RevisedParts)] = []
    for (place, part) in parts.enumerated() {
      guard let part, counts[part, default: 0] > 1 else { continue }
      let own = RevisedParts(of: part, events[place], &zones)
      for part in own.all { latest[part, default: LatestRevision()].take(events[place]) }
      revised.append((place, own))
    }
    guard !revised.isEmpty else { return }
    let outdated = revised.filter { $0.parts.areRevised(of: events[$0.place], latest) }
    let places = Set(outdated.map(\.place))
    old = places.count
    noteApart(revised.map(\.place).filter { !places.contains($0) }, of: events, parts)
    if old > 0 {
      self.events = events.enumerated().filter { !places.contains($0.offset) }.map(\.element)
    }
  }

  private mutating func noteApart(
    _ places: [Int], of events: [CalendarEvent], _ parts: [CancelledPart?]
  ) {
    // Of events that repeat something else is told.
    let repeated = Set(places.filter { events[$0].repeats }.compactMap { parts[$0] })
    let places = places.filter { parts[$0].map(repeated.contains) == false }
    var least: [CancelledPart: Int] = [:]
    for place in places {
      guard let part = parts[place] else { continue }
      least[part] = min(least[part] ?? .max, events[place].sequence)
    }
    for place in places {
      guard let part = parts[place], let number = least[part], number < events[place].sequence
      else { continue }
      apart.insert(part.uid)
      firstApart = firstApart ?? events[place]
    }
  }
}

/// What revisions of an event have in common beside its UID and time.
private struct RevisedPart: Hashable {
  let part: CancelledPart
  var title: String?
  var start: Moment?
  /// Only of events that do not repeat by themselves.
  var isOnce = false
}

/// By what an event may be a revision of others.
private struct RevisedParts {
  private let titled: RevisedPart
  /// Those that begin alike, for an event that does not repeat and for one that does.
  private let (begun, begunOnce, begunTitled): (RevisedPart, RevisedPart, RevisedPart)
  private let isRepeating: Bool

  init(of part: CancelledPart, _ event: CalendarEvent, _ zones: inout CalendarZones) {
    let title = event.summary.keyOfWords
    let start = event.start.map { zones.key(of: $0) }
    isRepeating = event.recurrence == nil && event.repeats
    titled = RevisedPart(part: part, title: title)
    begun = RevisedPart(part: part, start: start)
    begunOnce = RevisedPart(part: part, start: start, isOnce: true)
    begunTitled = RevisedPart(part: part, title: title, start: start, isOnce: true)
  }

  var all: [RevisedPart] { [titled, begun, begunTitled] + (isRepeating ? [] : [begunOnce]) }

  /// Whether another event that shares one of them is later.
  func areRevised(of event: CalendarEvent, _ latest: [RevisedPart: LatestRevision]) -> Bool {
    let stamped = isRepeating ? [begunOnce, begunTitled] : [begun]
    return [titled, begun].contains { latest[$0]?.hasHigherNumber(than: event) == true }
      || stamped.contains { latest[$0]?.isLater(than: event) == true }
  }
}

/// The latest of several revisions.
private struct LatestRevision {
  private var sequence = Int.min
  private var written: String?

  mutating func take(_ event: CalendarEvent) {
    if event.sequence > sequence {
      (sequence, written) = (event.sequence, event.written)
    } else if event.sequence == sequence, let stamp = event.written {
      written = max(written ?? stamp, stamp)
    }
  }

  func hasHigherNumber(than event: CalendarEvent) -> Bool { event.sequence < sequence }

  /// Of one number the stamps tell; without both it is not.
  func isLater(than event: CalendarEvent) -> Bool {
    if hasHigherNumber(than: event) { return true }
    guard event.sequence == sequence, let stamp = event.written, let written else { return false }
    return stamp < written
  }
}
