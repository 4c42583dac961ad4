extension Meeting {
  /// Whether a session belongs to another, by however many steps.
  private func isPart(_ session: Int, of whole: Int) -> Bool {
    var at = session
    for _ in 0..<64 {
      guard let parent = sessions[at].parent, sessions.indices.contains(parent) else {
        return false
      }
      if parent == whole { return true }
      at = parent
    }
    return false
  }

  /// Two sessions at the same moment; a session and its parts are one.
  func clash(_ a: Int, _ b: Int) -> Bool {
    let (first, second) = (sessions[a], sessions[b])
    guard first.day == second.day, !isPart(a, of: b), !isPart(b, of: a),
      let start = first.start, let end = first.end, let otherStart = second.start,
      let otherEnd = second.end
    else { return false }
    return start < otherEnd && otherStart < end
  }

  /// At most 100 pairs of clashing sessions among `members`, which need not be sorted.
  private func clashes(among members: [Int]) -> [(Int, Int)] {
    let timed = members.filter { sessions[$0].start != nil }.sorted {
      (sessions[$0].day?.ordinal ?? 0, sessions[$0].start?.minutes ?? 0, $0)
        < (sessions[$1].day?.ordinal ?? 0, sessions[$1].start?.minutes ?? 0, $1)
    }
    var found: [(Int, Int)] = []
    for (i, a) in timed.enumerated() {
      for b in timed.dropFirst(i + 1) {
        // In order of start: from the first that begins too late, all do.
        guard found.count < 100, begins(b, beforeEndOf: a) else { break }
        if a != b && clash(a, b) { found.append((a, b)) }
      }
    }
    return found
  }

  /// On the same day, and before the end or, without one, at the very start.
  private func begins(_ b: Int, beforeEndOf a: Int) -> Bool {
    guard sessions[a].day == sessions[b].day, let start = sessions[b].start,
      let end = sessions[a].end ?? sessions[a].start
    else { return false }
    return start < end
  }

  var personClashes: [Check] {
    let isTimed = sessions.map { $0.start != nil && $0.minutes != nil }
    guard isTimed.contains(true) else { return [] }
    return speakers.indices.flatMap { person -> [Check] in
      let all = appearancesOfSpeaker.members(of: person)
      guard all.count > 1, all.count(where: { isTimed[Int(appearances.sessions[$0])] }) > 1
      else { return [] }
      let own = sessions(of: person)
      return clashes(among: own).map { a, b in
        Check(
          id: "person-clash:\(speakers.ids[person] ?? ""):\(sessions[a].id):\(sessions[b].id)",
          severity: .warning,
          what: "\(name(of: .speaker(person))) is in two sessions at once: "
            + "'\(sessions[a].title)' and '\(sessions[b].title)'.",
          action: "Move one of them, or change who appears.",
          items: [.speaker(person), .session(a), .session(b)])
      }
    }
  }

  var roomClashes: [Check] {
    let roomed = sessions.indices.filter { sessions[$0].room != nil && sessions[$0].start != nil }
    guard !roomed.isEmpty else { return [] }
    let rooms = Dictionary(grouping: roomed) { sessions[$0].room ?? "" }
    return rooms.sorted { $0.key < $1.key }.flatMap { room, members in
      clashes(among: members).map { a, b in
        Check(
          id: "room-clash:\(sessions[a].id):\(sessions[b].id)", severity: .warning,
          what: "Room '\(room)' holds two sessions at once: "
            + "'\(sessions[a].title)' and '\(sessions[b].title)'.",
          action: "Move one of them.", items: [.session(a), .session(b)])
      }
    }
  }
}
