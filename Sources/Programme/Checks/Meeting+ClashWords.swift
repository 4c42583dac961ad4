extension Meeting {
  func personClash(_ person: Int, _ a: Int, _ b: Int) -> Check {
    let (first, second) = (sessions[a], sessions[b])
    let isOneRoom = first.room == second.room
    return Check(
      id: "person-clash:\(speakers.ids[person] ?? ""):\(first.id):\(second.id)",
      severity: .warning,
      what: "\(name(of: .speaker(person))) is in two sessions at once\(overlap(a, b)): "
        + "'\(first.title)'\(isOneRoom ? "" : first.roomInBrackets) and "
        + "'\(second.title)'\(second.roomInBrackets).",
      action: advice(
        "move one of them, or change who appears,", in: "agenda.csv", for: [.session(a)]),
      items: [.speaker(person), .session(a), .session(b)])
  }

  /// A pause beside a session is no mistake in every hall.
  func roomClash(_ room: String, _ a: Int, _ b: Int) -> Check {
    let hasPause = sessions[a].isPause || sessions[b].isPause
    return Check(
      id: "room-clash:\(sessions[a].id):\(sessions[b].id)", severity: hasPause ? .note : .warning,
      what: "Room '\(room)' holds two sessions at once\(overlap(a, b)): "
        + "'\(sessions[a].title)' and '\(sessions[b].title)'.",
      action: advice("move one of them", in: "agenda.csv", for: [.session(a)]),
      items: [.session(a), .session(b)])
  }

  /// When two sessions both last: ` on Tue 26 May, 10:00–10:20`, as far as it is known.
  private func overlap(_ a: Int, _ b: Int) -> String {
    let undated = UndatedDays([sessions[a], sessions[b]])
    guard let first = span(of: a, undated), let second = span(of: b, undated) else { return "" }
    let later = first.start < second.start ? second : first
    let sooner = first.end < second.end ? first : second
    guard let start = sessions[later.session].start else { return "" }
    let shown = sooner.shown.end - later.shown.start
    let day = sessions[later.session].day.map { "on \($0.nameInYear), " } ?? "at "
    let end =
      sooner.end > later.start ? Clock(minutes: start.minutes + shown).map { "–\($0)" } : nil
    return " \(day)\(start)\(end ?? "")"
  }

  func cut(_ id: String, _ name: String, _ first: Item) -> Check {
    Check(
      id: "\(id):more", severity: .warning,
      what: "'\(name)' has more than 100 clashes; the others are not told.",
      action: "Look whether days and times were read as they are meant.", items: [first])
  }

  func moreClashes(_ id: String, _ kind: String, _ first: Item) -> Check {
    Check(
      id: id, severity: .warning,
      what: "More than \(Self.mostClashes) \(kind); the others, from '\(name(of: first))' on, "
        + "are not told.", action: "Look whether days and times were read as they are meant.",
      items: [first])
  }
}

extension Session {
  fileprivate var roomInBrackets: String { room.map { " (\($0))" } ?? "" }
}
