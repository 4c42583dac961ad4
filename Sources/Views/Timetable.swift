public import Programme

/// The sessions that have a day and a clock and are not cancelled, by when they begin.
public struct Timetable: Sendable {
  /// The moments at which one begins or ends, in order.
  public let turns: [Moment]
  /// By their beginnings, those that begin together as they are numbered.
  private let sessions: [Entry]

  private struct Entry {
    let session: Int
    let begin: Int
    let end: Int
    /// The latest end of this and all before.
    var latestEnd = Int.min
  }

  init(of meeting: Meeting) {
    turns = meeting.turns
    var entries = meeting.sessions.enumerated().compactMap { number, session -> Entry? in
      guard !session.isCancelled, let begin = session.begins?.ordinal else { return nil }
      let minutes = min(max(session.shownMinutes ?? 0, 0), 1 << 40)
      return Entry(session: number, begin: begin, end: begin + minutes)
    }
    entries.sort { ($0.begin, $0.session) < ($1.begin, $1.session) }
    var latest = Int.min
    for place in entries.indices {
      latest = max(latest, entries[place].end)
      entries[place].latestEnd = latest
    }
    sessions = entries
  }

  /// The next turn, or the last one; `nil` where there is none, and beyond the programme.
  public func turn(after moment: Moment, by distance: Int) -> Moment? {
    guard let first = turns.first, let last = turns.last, (first...last).contains(moment) else {
      return nil
    }
    let place = turns.place { distance > 0 ? $0 > moment : $0 >= moment }
    return distance > 0 ? turns.dropFirst(place).first : turns.prefix(place).last
  }

  /// The sessions that run. O(log sessions), and what began since the first of them.
  public func running(at moment: Moment) -> [Int] {
    let begun = sessions.prefix(sessions.place { $0.begin > moment.ordinal })
    return begun.reversed().prefix { $0.latestEnd > moment.ordinal }
      .filter { $0.end > moment.ordinal }.map(\.session)
  }

  /// Those that begin first after a moment among those of which something is so.
  public func next(after moment: Moment, where isSo: (Int) -> Bool) -> [Int] {
    let coming = sessions.dropFirst(sessions.place { $0.begin > moment.ordinal })
      .drop { !isSo($0.session) }
    return coming.prefix { $0.begin == coming.first?.begin }.map(\.session).filter(isSo)
  }

  public func contains(where isSo: (Int) -> Bool) -> Bool {
    sessions.contains { isSo($0.session) }
  }
}

extension Meeting {
  fileprivate var turns: [Moment] {
    let all = sessions.filter { !$0.isCancelled }.compactMap { session -> [Int]? in
      session.begins.map {
        [$0.ordinal, $0.ordinal + min(max(session.shownMinutes ?? 0, 0), 1 << 20)]
      }
    }
    return Set(all.joined()).sorted().compactMap { ordinal in
      Day(ordinal: ordinal / 1_440).map { Moment(day: $0, minute: ordinal % 1_440) }
    }
  }
}

extension Array {
  /// The place of the first element of which something is so that is so of all behind it.
  fileprivate func place(where isSo: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = low + (high - low) / 2
      if isSo(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
