import Programme

extension PublishedTable {
  /// Head counts that the export gives for each session.
  func count(
    _ session: Int, _ rows: TableRows<PublishedColumn>, _ draft: inout Draft
  ) {
    let numbers = [PublishedColumn.seats, .goers, .checkins].map { column in
      rows.text(column).flatMap { Int(digits: $0.utf8) }
    }
    for (column, number) in zip([PublishedColumn.seats, .goers, .checkins], numbers)
    where number == nil {
      if let text = draft.text(rows.text(column)) {
        draft.keep(session, rows.header(of: column), text)
      }
    }
    guard numbers.contains(where: { $0 ?? 0 > 0 }) else { return }
    var count = Count(of: "session")
    count.id = draft.sessions[session].id
    // No seats and nobody checked in mean that neither was counted.
    (count.declared, count.registered, count.present) = (
      numbers[0].flatMap { $0 > 0 ? $0 : nil }, numbers[1], numbers[2].flatMap { $0 > 0 ? $0 : nil }
    )
    count.place = rows.place
    draft.facts.counts.append(count)
  }

  func readZone(into draft: inout Draft) {
    if let zone {
      draft.facts.timeZone = zone
    } else if let first = zones.first {
      let unknown = UnknownZone(first)
      let isOne = zones.count == 1
      rows.faults.add(
        rows.file, line: 1, isOne ? unknown.message : "the rows are in several zones.",
        isOne ? unknown.action : "Name the zone of the meeting with --time-zone.", as: .note)
    }
  }
}

extension Draft {
  /// Remembers what is known of the day of a session without a date.
  mutating func take(_ standing: DayStanding, of session: Int) {
    switch standing {
    case .open: dayless.insert(session)
    case .group(let text): dayGroups[session] = text
    case .dated, .none: break
    }
  }

  /// Keeps a value without a meaning here.
  mutating func keep(_ session: Int, _ name: String, _ value: String) {
    change(session: session) { $0.keep(name, value) }
  }

  /// Sessions and the whole that each is a part of, as far as one session alone has that title.
  func known(wholes: [(session: Int, name: String)]) -> [(session: Int, name: String)] {
    guard !wholes.isEmpty else { return [] }
    var bearers: [String: Int] = [:]
    for session in sessions { bearers[session.title, default: 0] += 1 }
    return wholes.filter { bearers[$0.name] == 1 && sessions[$0.session].title != $0.name }
  }

  /// Makes sessions parts of those with an id, or with a title where it is the only one.
  mutating func set(parents: [(session: Int, name: String)]) {
    guard !parents.isEmpty else { return }
    var (ids, titles, shared) = (ByteIndex(), ByteIndex(), Set<Int>())
    for (position, session) in sessions.enumerated() {
      ids.insert(session.id, position)
      if let other = titles.insert(session.title, position) { shared.insert(other) }
    }
    for (session, name) in parents {
      let titled = titles.value(of: name).flatMap { shared.contains($0) ? nil : $0 }
      if let found = ids.value(of: name) ?? titled {
        change(session: session) { $0.parent = found }
      } else {
        keep(session, "parent", name)
        fault(
          line: Int(sessions[session].place.line), "unknown session \(name.quoted).",
          "Correct its parent.")
      }
    }
  }
}
