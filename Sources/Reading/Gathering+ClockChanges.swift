import Programme

extension Gathering {
  /// Moves starts that the clocks skip and ends behind a change of theirs, and marks starts that
  /// they show twice.
  ///
  /// The zone is asked once for each day on which sessions begin.
  mutating func settleClockChanges() {
    guard let name = records.facts.timeZone, let zone = zone(named: name) else { return }
    var changes: [Day: Bool] = [:]
    for i in records.sessions.indices {
      guard let begins = records.sessions[i].begins.flatMap({ Moment(ordinal: $0.ordinal) })
      else { continue }
      let isChanging = changes[begins.day] ?? zone.changes(on: begins.day)
      changes[begins.day] = isChanging
      guard isChanging else { continue }
      let instant = zone.instant(ofWall: begins.sinceEpoch)
      let isDoubtful = instants[i] == nil
      markTwin(i, instant)
      if isDoubtful { settle(i, instant, name) }
      let time = records.sessions[i].minutes ?? 0
      let isMoved = moveEnd(of: i, instant, zone)
      guard isDoubtful, case .once(let begun) = instant,
        isMoved || goesThroughChange(i, begunAt: begun, zone)
      else { continue }
      let end = records.sessions[i].end?.wall ?? "later"
      report(
        i, "goes on while the clocks of \(name) are set.",
        isMoved
          ? "It lasts \(time) minutes, so its end is read as \(end)."
          : "Its end is read as \(end); see whether it is meant.", as: .note)
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
    case .twice:
      if records.sessions[session].clockTwin != nil { return }
      records.sessions[session].mark(.earlier)
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

  /// Marks a start that is stated to be at one of two instants, if it is not marked in the file.
  private mutating func markTwin(_ session: Int, _ instant: Zone.Instant) {
    guard case .twice(let earlier, let later) = instant,
      records.sessions[session].clockTwin == nil, let stated = statedInstant(of: session)
    else { return }
    if stated == earlier { records.sessions[session].mark(.earlier) }
    if stated == later { records.sessions[session].mark(.later) }
  }

  /// Moves an end that is told by a duration to what the clocks show then; whether it is another.
  ///
  /// An end that the model cannot hold, at the clock of its start or before, stays.
  private mutating func moveEnd(of session: Int, _ instant: Zone.Instant, _ zone: Zone) -> Bool {
    guard measured.contains(session), let start = records.sessions[session].start,
      let minutes = records.sessions[session].minutes, Self.lengths.contains(minutes),
      let begun = beginning(of: session, instant)
    else { return false }
    let change = zone.offset(at: begun + minutes - 1) - zone.offset(at: begun)
    let length = minutes + change
    guard change != 0, length > 0, Clock(minutes: start.minutes + length) != nil else {
      return false
    }
    records.sessions[session].minutes = length
    return true
  }

  /// The instant at which a session begins; `nil` where it is not told.
  private func beginning(of session: Int, _ instant: Zone.Instant) -> Int? {
    switch instant {
    case .once(let begun): begun
    case .twice(let earlier, let later):
      records.sessions[session].clockTwin.map { $0 == .earlier ? earlier : later }
    case .skipped: nil
    }
  }

  /// Of a longer session the end is stated, and a duration counts days.
  private static let lengths = 1...720

  /// Whether the clocks are set before the session ends.
  private func goesThroughChange(_ session: Int, begunAt instant: Int, _ zone: Zone) -> Bool {
    guard let minutes = records.sessions[session].minutes, Self.lengths.contains(minutes) else {
      return false
    }
    let lastMinute = instant + zone.offset(at: instant) + minutes - 1
    return zone.instant(ofWall: lastMinute) != .once(instant + minutes - 1)
  }

  /// When a session begins as stated, or by the offset that its start is written with.
  private func statedInstant(of session: Int) -> Int? {
    if let instant = instants[session] { return instant }
    guard let offset = offsets[session],
      let wall = records.sessions[session].begins.flatMap({ Moment(ordinal: $0.ordinal) })
    else { return nil }
    return wall.sinceEpoch - offset
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
