import Programme

/// Events that stand for one instance of a repeated one and all that follow, by its UID.
struct CalendarFutures {
  private var events: [String: [Moment: CalendarEvent]] = [:]
  /// From when on each of those holds, in order.
  private var beginnings: [String: [Moment]] = [:]

  var all: [CalendarEvent] { events.values.flatMap(\.values) }

  /// - Returns: the one that held from that moment on before.
  mutating func add(
    _ event: CalendarEvent, of uid: String, from moment: Moment
  ) -> CalendarEvent? {
    events[uid, default: [:]].updateValue(event, forKey: moment)
  }

  /// Ends the adding; asked before that, none is found.
  mutating func order() { beginnings = events.mapValues { $0.keys.sorted() } }

  /// The last one that holds from before a moment or from it on. O(log n).
  func last(of uid: String, at moment: Moment) -> (event: CalendarEvent, since: Moment)? {
    guard let since = beginnings[uid] else { return nil }
    let later = since.firstPlace(after: moment)
    guard later > 0, let event = events[uid]?[since[later - 1]] else { return nil }
    return (event, since[later - 1])
  }
}

extension [Moment] {
  /// The first place of a sorted list behind a moment and all before it. O(log n).
  fileprivate func firstPlace(after moment: Moment) -> Int {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = (low + high) / 2
      if self[middle] <= moment { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
