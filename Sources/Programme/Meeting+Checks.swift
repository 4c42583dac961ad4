extension Meeting {
  /// The doubts about this meeting: worst first, then in the order of the rules. O(n log n).
  public var checks: [Check] {
    let found =
      personClashes + roomClashes + outsideDates + twins + absentPeople + emptySessions
      + unplaced + nobodyNamed + shortCounts
    return found.enumerated()
      .sorted { ($0.element.severity, $0.offset) < ($1.element.severity, $1.offset) }
      .map(\.element)
  }

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

  private var personClashes: [Check] {
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

  private var roomClashes: [Check] {
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

  private var outsideDates: [Check] {
    guard let first = facts.firstDay else { return [] }
    let last = max(facts.lastDay ?? first, first)
    let outside = sessions.indices.filter { i in
      sessions[i].day.map { $0 < first || last < $0 } ?? false
    }
    return summary(
      "outside-dates", .warning, outside.map(Item.session),
      one: "session is outside the dates of the meeting",
      many: "sessions are outside the dates of the meeting",
      action: "Correct the day, or the dates in meeting.toml.")
  }

  /// A check for each of the first names that several people bear, and one for the rest of them.
  private var twins: [Check] {
    let namesakes = Namesakes(speakers.names, most: 200)
    let told = namesakes.shown.map {
      (folded: name(of: .speaker($0.first ?? -1)).lowercased(), members: $0)
    }
    .sorted { $0.folded < $1.folded }.map { twins($0.members) }
    guard namesakes.further > 0 else { return told }
    let what =
      namesakes.further == 1
      ? "1 further name is borne by several people."
      : "\(namesakes.further) further names are borne by several people."
    return told + [
      Check(
        id: "twins", severity: .warning, what: what,
        action: "If they are one person, give them one id.", items: [])
    ]
  }

  private func twins(_ members: [Int]) -> Check {
    let name = members.first.map { self.name(of: .speaker($0)) } ?? ""
    // A check is told from others by few of many ids.
    let ids = members.prefix(8).map { speakers.ids[$0] ?? "" }
    return Check(
      id: "twins:" + ids.joined(separator: ":"), severity: .warning,
      what: "\(members.count) people are called '\(name)'.",
      action: "If they are one person, give them one id.", items: members.map(Item.speaker))
  }

  private var absentPeople: [Check] {
    guard !appearances.isEmpty else { return [] }
    let absent = speakers.indices.filter {
      appearancesOfSpeaker.count(of: $0) == 0 && speakers.roles.isEmpty($0)
    }
    return summary(
      "never-appears", .note, absent.map(Item.speaker),
      one: "person is listed and appears in no session",
      many: "people are listed and appear in no session",
      action: "Name them in agenda.csv where they appear.")
  }

  private var emptySessions: [Check] {
    guard !appearances.isEmpty else { return [] }
    let empty = sessions.indices.filter {
      appearancesOfSession.count(of: $0) == 0 && childrenOfSession.count(of: $0) == 0
        && !sessions[$0].isPause
    }
    return summary(
      "nobody-appears", .note, empty.map(Item.session),
      one: "session names nobody", many: "sessions name nobody",
      action: "Name people or institutions in agenda.csv.")
  }

  private var unplaced: [Check] {
    let timed = sessions.indices.filter { sessions[$0].start == nil }
    let roomed = sessions.indices.filter { sessions[$0].room == nil && !sessions[$0].isPause }
    var found: [Check] = []
    if !timed.isEmpty, timed.count < sessions.count {
      found += summary(
        "no-time", .note, timed.map(Item.session), one: "session has no time",
        many: "sessions have no time", action: "Give a start in agenda.csv.")
    }
    if !roomed.isEmpty, sessions.contains(where: { $0.room != nil }) {
      found += summary(
        "no-room", .note, roomed.map(Item.session), one: "session has no room",
        many: "sessions have no room", action: "Give a room in agenda.csv.")
    }
    if !sessions.isEmpty, timed.count == sessions.count {
      found.append(
        Check(
          id: "no-clock", severity: .note,
          what: "No session has a clock time"
            + (facts.orderNote.map { "; the order is \($0)." } ?? "."),
          action: "Give starts in agenda.csv to see what is on now.", items: []))
    }
    return found
  }

  private var nobodyNamed: [Check] {
    let silent = institutions.indices.filter {
      appearancesOfInstitution.count(of: $0) > 0 && hasNobody($0)
    }
    return summary(
      "nobody-named", .note, silent.map(Item.institution),
      one: "institution appears and nobody is named for it",
      many: "institutions appear and nobody is named for them",
      action: "Ask who speaks for them before the programme is printed.")
  }

  private func hasNobody(_ institution: Int) -> Bool {
    affiliationsOfInstitution.count(of: institution) == 0
      && appearancesOfInstitution.members(of: institution)
        .allSatisfy { appearances.speakers[$0] < 0 }
  }

  private var shortCounts: [Check] {
    facts.counts.compactMap { count in
      guard count.of == "institutions", let declared = count.declared ?? count.present,
        let named = named(in: count), named.count != declared
      else { return nil }
      let category = count.category ?? count.kind ?? "institutions"
      return Check(
        id: "declared:\(category)", severity: .note,
        what: "\(category.capitalizedFirst): \(named.count) of \(declared) named.",
        action: "Add the others to institutions.csv, or leave the count as it stands.",
        items: named.map(Item.institution))
    }
  }

  /// One check for many items of one kind, or none for none.
  private func summary(
    _ id: String, _ severity: Severity, _ items: [Item], one: String, many: String, action: String
  ) -> [Check] {
    guard !items.isEmpty else { return [] }
    let what = items.count == 1 ? "1 \(one): \(name(of: items[0]))." : "\(items.count) \(many)."
    return [Check(id: id, severity: severity, what: what, action: action, items: items)]
  }
}

extension Session {
  /// A break, a meal, a registration: nobody is expected to speak.
  public var isPause: Bool {
    switch kind?.lowercased() {
    case "break", "pause", "lunch", "coffee", "meal", "registration", "social": true
    default: false
    }
  }
}

extension String {
  /// The same text beginning with a capital letter.
  public var capitalizedFirst: String { String(prefix(1)).uppercased() + String(dropFirst()) }
}
