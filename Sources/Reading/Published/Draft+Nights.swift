import Programme

extension Draft {
  /// The hours after midnight in which a programme may run on from the day before.
  private static let smallHours = 5 * 60
  /// So long a programme may pause and still be that of one night.
  private static let longestPause = 3 * 60
  /// What goes on for longer tells nothing of when the programme of a day ends.
  private static let longestSession = 12 * 60

  /// Lists sessions after midnight under the day whose programme runs on into them.
  ///
  /// Only for files that state the date of each start and no programme day: one rule for all.
  mutating func joinNights() {
    guard daysAreDates else { return }
    var byDay: [Day: [Int]] = [:]
    for i in sessions.indices where sessions[i].begins != nil {
      if let day = sessions[i].day { byDay[day, default: []].append(i) }
    }
    let late = byDay.keys.sorted().flatMap { day in
      Day(ordinal: day.ordinal - 1).flatMap { byDay[$0] }.map { eve in
        lateSessions(of: byDay[day] ?? [], after: eve)
      } ?? []
    }
    for i in late { change(session: i) { $0.joinEve() } }
    guard let first = late.min() else { return }
    fault(
      line: Int(sessions[first].place.line),
      late.count == 1
        ? "1 session begins after midnight, while the day before runs on."
        : "\(late.count) sessions begin after midnight, while the day before runs on.",
      "They are listed under that day.", as: .note)
  }

  /// The sessions of a day that belong to the night of its eve.
  private func lateSessions(of day: [Int], after eve: [Int]) -> [Int] {
    let starts = { (i: Int) in sessions[i].start?.minutes ?? 0 }
    let evening = eve.filter { starts($0) >= Self.smallHours }
    guard var end = evening.compactMap({ ending(of: $0) }).max().map({ $0 - 1_440 }) else {
      return []
    }
    let morning = day.map(starts).filter { $0 >= Self.smallHours }.min() ?? .max
    var late: [Int] = []
    for i in day.sorted(by: { (starts($0), $0) < (starts($1), $1) }) {
      let pause = max(starts(i) - end, 0)
      guard starts(i) < Self.smallHours, pause <= Self.longestPause,
        pause < morning - starts(i) - min(sessions[i].minutes ?? 0, Self.longestSession)
      else { break }
      late.append(i)
      end = max(end, ending(of: i) ?? end)
    }
    return late
  }

  /// Minutes from midnight of its day to its end; `nil` where it goes on for very long.
  private func ending(of session: Int) -> Int? {
    let (start, minutes) = (sessions[session].start?.minutes ?? 0, sessions[session].minutes ?? 0)
    return (0...Self.longestSession).contains(minutes) ? start + minutes : nil
  }
}

extension Session {
  /// Counts its start on from the day before.
  fileprivate mutating func joinEve() {
    guard let date = day, let clock = start, let eve = Day(ordinal: date.ordinal - 1) else {
      return
    }
    begin(date, clock, programmeDay: eve)
  }
}
