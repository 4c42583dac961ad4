import Programme

/// UIDs that several events have of which some repeat, and which are no revisions of each other.
struct CalendarSharedUIDs {
  private(set) var count = 0
  /// The second event of the first of them.
  private(set) var first: CalendarEvent?
  /// What stands for the UID in the ids of further events, by their lines.
  private var others: [Int: String] = [:]

  /// - Parameter events: without old revisions. O(events).
  init(_ events: [CalendarEvent]) {
    var places: [String: [Int]] = [:]
    for (place, event) in events.enumerated()
    where event.recurrence == nil && !event.isCalledOff {
      if let uid = event.uid { places[uid, default: []].append(place) }
    }
    let shared = places.filter { $0.value.count > 1 && $0.value.contains { events[$0].repeats } }
    count = shared.count
    first = shared.values.compactMap { $0.dropFirst().first }.min().map { events[$0] }
    for (uid, places) in shared {
      for (number, place) in places.enumerated().dropFirst() {
        others[events[place].line] = "\(uid)-\(number + 1)"
      }
    }
  }

  /// What the ids of an event begin with.
  func id(of event: CalendarEvent) -> String? { others[event.line] ?? event.uid }
}

extension CalendarProgramme {
  func reportSharedUIDs(to draft: Draft) {
    guard let first = sharedUIDs.first, let uid = first.uid else { return }
    let count = sharedUIDs.count
    draft.fault(
      line: first.line,
      "\(count == 1 ? "1 UID stands" : "\(count) UIDs stand") for several events of which some "
        + "repeat, the first \(uid.quoted) of \(first.shown).",
      "All are read, and a change of one time is that of the first that has it; "
        + "give each event a UID of its own.")
  }
}
