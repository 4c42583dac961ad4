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
    guard daysAreDates, !statesDays else { return }
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
      late.count == 1 ? "It is listed under that day." : "They are listed under that day.",
      as: .note)
  }

  /// The sessions of a day that belong to the night of its eve: those before the longest pause.
  private func lateSessions(of day: [Int], after eve: [Int]) -> [Int] {
    let starts = start(of:)
    let evening = eve.filter { starts($0) >= Self.smallHours }
    guard let lastEnd = evening.compactMap({ ending(of: $0) }).max() else { return [] }
    let small = day.filter { mayBeOfNight($0) }
      .sorted { (starts($0), $0) < (starts($1), $1) }
    var (end, pauses) = (lastEnd - 1_440, [Int]())
    for i in small {
      pauses.append(max(starts(i) - end, 0))
      end = max(end, ending(of: i) ?? end)
    }
    let morning = day.map(starts).filter { $0 >= Self.smallHours }.min()
    pauses.append(morning.map { max($0 - end, 0) } ?? .max)
    // No pause at all: the programme of the eve runs through to the morning.
    let longest = max(pauses.max() ?? 0, 1)
    let cut = pauses.firstIndex { $0 > Self.longestPause || $0 == longest } ?? small.count
    return Array(small.prefix(cut))
  }

  /// Whether it begins after midnight and is not of a whole day, nor at a midnight that stands for
  /// a time to come: at 00:00, without a length.
  private func mayBeOfNight(_ session: Int) -> Bool {
    let (start, end) = (start(of: session), ending(of: session))
    return start < Self.smallHours && (end ?? 0) > 0
  }

  private func start(of session: Int) -> Int { sessions[session].start?.minutes ?? 0 }

  /// Minutes from midnight of its day to its end; `nil` where it goes on for very long.
  private func ending(of session: Int) -> Int? {
    let minutes = sessions[session].minutes ?? 0
    return (0...Self.longestSession).contains(minutes) ? start(of: session) + minutes : nil
  }
}

extension Session {
  /// Counts its start on from the day before.
  mutating func joinEve() {
    guard let date = day, let clock = start, let eve = Day(ordinal: date.ordinal - 1) else {
      return
    }
    begin(date, clock, programmeDay: eve)
  }
}
