public import Programme
public import Searching

extension Table {
  /// The rows by what is so of them at a moment.
  ///
  /// - Parameters:
  ///   - moment: `nil` where the clock is not known; then nothing is now, next or past.
  ///   - marked: the rows marked by hand.
  public func states(at moment: Moment? = nil, marked: [Int] = []) -> RowStates {
    RowStates(
      rows: count, today: moment.map { meeting.programmeDay(at: $0) },
      inState: { state in state == .marked ? marked : rows(in: state, at: moment) },
      running: { minutes in
        rows { session in
          if let minutes { return session.runs(atOneOf: minutes) }
          return moment.map { session.runs(at: $0) } ?? false
        }
      },
      beginning: { signs in
        rows { session in
          guard let moment, let begins = session.begins else { return false }
          return signs.contains((begins.ordinal - moment.ordinal).signum())
        }
      })
  }

  private func rows(in state: RowState, at moment: Moment?) -> [Int] {
    switch state {
    case .marked: []
    case .changed: changedRows
    case .now:
      rows { session in
        moment.map { session.runs(at: $0) && !session.isCancelled } ?? false
      }
    case .past: rows { session in moment.map { session.isPast(at: $0) } ?? false }
    case .next: rows(of: moment.map { meeting.next(after: $0) } ?? [])
    case .cancelled: rows { $0.isCancelled }
    case .pause: rows { $0.isPause }
    case .clash: clashingRows
    case .chair: chairedRows
    }
  }

  /// The sessions that are so, or those who appear in one.
  private func rows(where isSo: (Session) -> Bool) -> [Int] {
    rows(of: meeting.sessions.indices.filter { isSo(meeting.sessions[$0]) })
  }

  private func rows(of sessions: [Int]) -> [Int] {
    switch view {
    case .agenda: sessions
    case .speakers: appearing(in: sessions).compactMap(\.speaker)
    case .institutions: appearing(in: sessions).flatMap { institutions(of: $0) }
    case .overview, .checks, .changes: []
    }
  }

  /// What is otherwise than it was, and whom that touches.
  private var changedRows: [Int] {
    switch view {
    case .agenda: changes.sessions
    case .speakers: changes.people
    case .institutions: changes.institutions
    case .changes: Array(0..<count)
    case .overview, .checks: []
    }
  }

  private func appearing(in sessions: [Int]) -> [Appearance] {
    sessions.flatMap { meeting.appearancesOfSession[$0].map { meeting.appearances[$0] } }
  }

  private func institutions(of appearance: Appearance) -> [Int] {
    let own = appearance.institution.map { [$0] } ?? []
    return own + (appearance.speaker.map { meeting.institutions(of: $0) } ?? [])
  }

  private var chairedRows: [Int] {
    let all = meeting.appearances
    // Many appearances have few roles: each text is read once.
    let isChair = (0..<all.roles.texts.count).map { all.roles.texts[$0].namesChair }
    let chairing = all.indices.filter { all.roles.entry(of: $0).map { isChair[$0] } ?? false }
    switch view {
    case .agenda: return chairing.map { Int(all.sessions[$0]) }
    case .speakers:
      return chairing.map { Int(all.speakers[$0]) }.filter { $0 >= 0 } + chairsOfMeeting
    case .institutions: return chairing.flatMap { institutions(of: all[$0]) }
    case .overview, .checks, .changes: return []
    }
  }

  /// Those who lead in the meeting as a whole.
  private var chairsOfMeeting: [Int] {
    let roles = meeting.speakers.roles
    return roles.records.map { Int($0) }.filter { roles[$0].contains(where: \.namesChair) }
  }

  private var clashingRows: [Int] {
    let items = loaded.checks.filter(\.isClash).flatMap(\.items)
    return items.compactMap { item in
      switch (item, view) {
      case (.session(let row), .agenda), (.speaker(let row), .speakers),
        (.institution(let row), .institutions):
        row
      case (.session, _), (.speaker, _), (.institution, _): nil
      }
    }
  }
}

extension Meeting {
  /// The first session to begin in each room, on the next day that has any left.
  func next(after moment: Moment) -> [Int] {
    let coming = sessions.indices.filter { session in
      !sessions[session].isCancelled && sessions[session].begins.map { $0 > moment } ?? false
    }
    let day = coming.compactMap { sessions[$0].begins }.min()?.day
    let onDay = coming.filter { sessions[$0].day == day }
    return Dictionary(grouping: onDay) { sessions[$0].room ?? "" }.values.flatMap { room in
      let first = room.compactMap { sessions[$0].begins }.min()
      return room.filter { sessions[$0].begins == first }
    }
  }
}

extension Meeting {
  /// The day whose programme runs: in the small hours the day before, while it has sessions left.
  fileprivate func programmeDay(at moment: Moment) -> Day {
    guard moment.minute < Self.endOfNight, let eve = Day(ordinal: moment.day.ordinal - 1) else {
      return moment.day
    }
    let lasts = sessions.contains { session in
      session.day == eve
        && session.begins.map { $0.ordinal + (session.shownMinutes ?? 0) > moment.ordinal } == true
    }
    return lasts ? eve : moment.day
  }

  /// A programme day ends at 29:59, which is just before this minute of the next.
  private static var endOfNight: Int { 6 * 60 }
}

extension String {
  /// Whether a role is that of who leads a session.
  fileprivate var namesChair: Bool {
    let role = lowercased()
    return ["chair", "moderator", "主持"].contains { role.contains($0) }
  }
}
