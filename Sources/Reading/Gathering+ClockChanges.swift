import Programme

extension Gathering {
  /// Moves starts that the clocks skip, marks those that they show twice, and settles how long
  /// sessions last over a change of theirs and what they show at the end.
  /// Of each session it keeps how far the clocks are ahead of UTC when it begins.
  ///
  /// The zone is asked once for each day on which sessions begin, and for each longer session.
  mutating func settleClockChanges() {
    guard let name = records.facts.timeZone, let zone = zone(named: name) else { return }
    var offsets: [Day: Int?] = [:]
    for i in records.sessions.indices {
      guard let begins = records.sessions[i].begins.flatMap({ Moment(ordinal: $0.ordinal) })
      else { continue }
      let steady = offsets[begins.day] ?? zone.steadyOffset(on: begins.day)
      offsets.updateValue(steady, forKey: begins.day)
      records.sessions[i].clockOffset = steady ?? 0
      let isLong = records.sessions[i].minutes.map { $0 > Self.halfADay } == true
      guard steady == nil || isLong else { continue }
      let instant = zone.instant(ofWall: begins.sinceEpoch)
      let isDoubtful = instants[i] == nil
      markTwin(i, instant)
      if isDoubtful { settle(i, instant, begins.sinceEpoch, zone, name) }
      let begun = beginning(of: i, instant)
      records.sessions[i].clockOffset = zone.offset(at: begun)
      guard let reading = settleEnd(of: i, (begins.sinceEpoch, begun), zone), isDoubtful,
        case .once = instant
      else { continue }
      report(i, "goes on while the clocks of \(name) are set.", reading, as: .note)
    }
  }

  /// Asking for a zone takes milliseconds, so it is left where no session has a clock.
  private func zone(named name: String) -> Zone? {
    records.sessions.contains { $0.begins != nil } ? Zone(name) : nil
  }

  /// - Parameter wall: its start as stated.
  private mutating func settle(
    _ session: Int, _ instant: Zone.Instant, _ wall: Int, _ zone: Zone, _ name: String
  ) {
    guard let stated = records.sessions[session].start else { return }
    switch instant {
    case .once: return
    case .twice:
      if records.sessions[session].clockTwin != nil { return }
      records.sessions[session].mark(.earlier)
      report(
        session, "begins at \(stated.wall), which the clocks of \(name) show twice.",
        "It is read as the earlier; give UTC if it is the later.")
    case .skipped(let begun, let minutes):
      let shown = Clock(minutes: stated.minutes + minutes) ?? stated
      records.sessions[session].start = shown
      let lost = dropEnd(of: session, notBehind: begun, stated, wall, zone)
      let end = lost.map { ", and its end at \($0), which is not behind that, is left out" } ?? ""
      report(
        session, "begins at \(stated.wall), which the clocks of \(name) skip.",
        "It is read as \(shown.wall)\(end); correct it.")
    }
  }

  /// Takes the length from a session that ends on the wall before its start is read to be.
  ///
  /// - Returns: the end as stated.
  private mutating func dropEnd(
    of session: Int, notBehind begun: Int, _ start: Clock, _ wall: Int, _ zone: Zone
  ) -> String? {
    guard let stated = records.sessions[session].minutes, stated > 0,
      Session.lengths.contains(stated), !measured.contains(session),
      zone.first(ofWall: wall + stated - 1, after: begun).instant < begun
    else { return nil }
    records.sessions[session].minutes = nil
    return Clock(minutes: (start.minutes + stated) % 1_440)?.wall
  }

  /// Marks a start that is stated to be at one of two instants, if it is not marked in the file.
  private mutating func markTwin(_ session: Int, _ instant: Zone.Instant) {
    guard case .twice(let earlier, let later) = instant,
      records.sessions[session].clockTwin == nil, let stated = statedInstant(of: session)
    else { return }
    if stated == earlier { records.sessions[session].mark(.earlier) }
    if stated == later { records.sessions[session].mark(.later) }
  }

  /// Settles the length of a session and what the clocks show at its end, of which the files state
  /// one; how that was done, where it is in doubt.
  ///
  /// - Parameter start: on the wall as stated, and the instant that it is read as.
  private mutating func settleEnd(
    of session: Int, _ start: (wall: Int, begun: Int), _ zone: Zone
  ) -> String? {
    let begun = start.begun
    guard let stated = records.sessions[session].minutes, stated > 0,
      Session.lengths.contains(stated)
    else { return nil }
    let isMeasured = measured.contains(session)
    // The last minute: at the end itself the clocks may just have been set.
    let (last, isDoubtful) =
      isMeasured
      ? (begun + stated - 1, false)
      : zone.first(ofWall: start.wall + stated - 1, after: begun)
    let (minutes, change) = (last + 1 - begun, zone.offset(at: last) - zone.offset(at: begun))
    guard change != 0 || isDoubtful || minutes != stated, minutes > 0 else { return nil }
    (records.sessions[session].minutes, records.sessions[session].clockChange) = (minutes, change)
    let end = records.sessions[session].shownEnd
    if isMeasured { return "It lasts \(minutes) minutes, so its end is read as \(end)." }
    return stated > Self.halfADay
      ? nil : "It lasts \(minutes) minutes if it ends at \(end); see whether it is meant."
  }

  /// The instant at which a session begins, its start settled.
  private func beginning(of session: Int, _ instant: Zone.Instant) -> Int {
    switch instant {
    case .once(let begun): begun
    case .twice(let earlier, let later):
      records.sessions[session].clockTwin == .later ? later : earlier
    case .skipped(let shifted, _): shifted
    }
  }

  /// Of a longer session that ends on the wall it is no wonder that the clocks are set meanwhile.
  private static let halfADay = 720

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

extension Session {
  /// Its end as the clocks show it, with the day where that is far off.
  fileprivate var shownEnd: String {
    if let end { return end.wall }
    guard let begins, let wallMinutes else { return "" }
    return Moment(ordinal: begins.ordinal + wallMinutes)?.description ?? ""
  }
}

extension Clock {
  /// As it stands on the wall, also in the night after the day: 02:30 for 26:30.
  fileprivate var wall: String { (Clock(minutes: minutes % 1_440) ?? self).description }
}

extension Zone {
  /// The first instant from another one on at which the clocks show a minute, and whether they show
  /// it twice or skip it.
  fileprivate func first(ofWall minute: Int, after begun: Int) -> (instant: Int, isDoubtful: Bool) {
    switch instant(ofWall: minute) {
    case .once(let only): (only, false)
    case .twice(let earlier, let later): (earlier < begun ? later : earlier, true)
    case .skipped(let shifted, _): (shifted, true)
    }
  }
}
