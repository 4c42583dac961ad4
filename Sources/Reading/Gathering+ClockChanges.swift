import Programme

extension Gathering {
  /// Moves starts that the clocks skip, and marks those that they show twice.
  ///
  /// The zone is asked once for each day on which sessions begin.
  mutating func settleClockChanges() {
    guard let name = records.facts.timeZone, let zone = zone(named: name) else { return }
    var changes: [Day: Bool] = [:]
    for i in records.sessions.indices where !instants.contains(i) {
      guard let begins = records.sessions[i].begins.flatMap({ Moment(ordinal: $0.ordinal) })
      else { continue }
      let isChanging = changes[begins.day] ?? zone.changes(on: begins.day)
      changes[begins.day] = isChanging
      guard isChanging else { continue }
      let instant = zone.instant(ofWall: begins.sinceEpoch)
      settle(i, instant, name)
      if case .once(let instant) = instant, goesThroughChange(i, begunAt: instant, zone) {
        report(
          i, "goes on while the clocks of \(name) are set.",
          "Its end is read as \(records.sessions[i].end?.wall ?? "later"); see whether it is meant.",
          as: .note)
      }
    }
  }

  /// Asking for a zone takes milliseconds, so it is left where no session has a clock.
  private func zone(named name: String) -> Zone? {
    records.sessions.contains { $0.begins != nil } ? Zone(name) : nil
  }

  private mutating func settle(_ session: Int, _ instant: Zone.Instant, _ zone: String) {
    guard let stated = records.sessions[session].start else { return }
    switch instant {
    case .once: return
    case .twice(let earlier, let later):
      if saysWhich(session, earlier, later) { return }
      records.sessions[session].extras.append(
        Extra(name: "clock", value: "the earlier of two \(stated)"))
      report(
        session, "begins at \(stated.wall), which the clocks of \(zone) show twice.",
        "It is read as the earlier; give UTC if it is the later.")
    case .skipped(_, let minutes):
      let shown = Clock(minutes: stated.minutes + minutes)
      records.sessions[session].start = shown ?? stated
      report(
        session, "begins at \(stated.wall), which the clocks of \(zone) skip.",
        "It is read as \((shown ?? stated).wall); correct it.")
    }
  }

  /// Whether the clocks are set before the session ends; of a long one the end is stated.
  private func goesThroughChange(_ session: Int, begunAt instant: Int, _ zone: Zone) -> Bool {
    guard let minutes = records.sessions[session].minutes, (1...720).contains(minutes) else {
      return false
    }
    let lastMinute = instant + zone.offset(at: instant) + minutes - 1
    return zone.instant(ofWall: lastMinute) != .once(instant + minutes - 1)
  }

  /// Whether the start is written with the offset of one of two instants.
  private func saysWhich(_ session: Int, _ earlier: Int, _ later: Int) -> Bool {
    guard let offset = offsets[session],
      let wall = records.sessions[session].begins.flatMap({ Moment(ordinal: $0.ordinal) })
    else { return false }
    return [earlier, later].contains(wall.sinceEpoch - offset)
  }

  private func report(
    _ session: Int, _ message: String, _ action: String, as severity: Severity = .warning
  ) {
    let (title, place) = (records.sessions[session].title, records.sessions[session].place)
    let position = Int(place.file)
    guard records.files.indices.contains(position) else { return }
    faults.add(
      SourceFile(position: position, name: records.files[position]), line: Int(place.line),
      "\(title.quoted) \(message)", action, as: severity)
  }
}

extension Clock {
  /// As it stands on the wall, also in the night after the day: 02:30 for 26:30.
  fileprivate var wall: String { (Clock(minutes: minutes % 1_440) ?? self).description }
}
