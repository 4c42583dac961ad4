import Programme

extension RubyEventsProgramme {
  /// Gives the talks of each day the times of the grid: those it names, then one after the other.
  ///
  /// Films about the event go without where there are not slots enough.
  mutating func addGrid(to draft: inout Draft) {
    let films = films(draft)
    for day in parts[.schedule]?["days"]?.list ?? [] {
      guard let date = self.day(day["date"], draft) else { continue }
      var rows = rows(of: day, &draft)
      let rest = name(talks[date] ?? [], in: &rows, date, &draft)
      // Each is below 10^9, so that no sum of them is too large.
      let slots = rows.reduce(0) { $0 &+ $1.slots }
      let spare = Set(rest.filter(films.contains).suffix(max(rest.count - slots, 0)))
      let waiting = rest.filter { !spare.contains($0) }
      fill(&rows, with: waiting, &draft)
      let unsaid = rows.filter { $0.unsaidWords != nil }
      for row in unsaid { addUnsaid(row, date, to: &draft) }
      let taken = waiting.count + unsaid.reduce(0) { $0 &+ $1.slots }
      let (free, left) = (max(slots - taken, 0), max(waiting.count - slots, 0))
      guard free > 0 || left > 0, parts[.videos] != nil else { continue }
      draft.fault(
        line: day.line,
        "the grid of \(date) and its talks do not match: "
          + (free == 1 ? "1 slot is left, and " : "\(free) slots are left, and ")
          + (left == 1 ? "1 talk." : "\(left) talks."),
        "The times of that day may be wrong.")
    }
  }

  private func rows(of day: YAMLValue, _ draft: inout Draft) -> [GridRow] {
    var slot = GridSlot()
    return (day["grid"]?.list ?? []).map { row in
      let (start, end) = (clock(row["start_time"], draft), clock(row["end_time"], draft))
      slot.move(to: start, end)
      if let start, let end, slot.minutes == nil {
        draft.fault(
          line: row.line, "a slot ends (\(end)) before it starts (\(start)).",
          "Correct its end; its length is not read.", as: .error)
      }
      let items = row["items"]?.list ?? []
      let slots = row["slots"]?.text.flatMap { Int(digits: $0.utf8) } ?? max(items.count, 1)
      return GridRow(
        slot: slot, line: row.line, items: items, slots: max(slots - items.count, 0),
        description: draft.prose(row["description"]?.text))
    }
  }

  /// Adds what the rows name themselves; of a talk of that title, the time alone.
  ///
  /// - Returns: the talks that the rows do not name.
  private func name(
    _ talks: [Int], in rows: inout [GridRow], _ day: Day, _ draft: inout Draft
  ) -> [Int] {
    let titles = rows.map { $0.items.map { draft.text($0.text ?? $0["title"]?.text) } }
    var open = GridTalks(talks, draft)
    let found = titles.map { $0.map { title in title.flatMap { open.take(titled: $0) } } }
    var named: Set<Int> = []
    for place in rows.indices {
      let row = rows[place]
      for (position, item) in row.items.enumerated() {
        guard let title = titles[place][position] else { continue }
        let talk = found[place][position] ?? open.take(namedWithSpeakers: title)
        if let talk {
          named.insert(talk)
          let words = [draft.prose(item["description"]?.text), rows[place].nextWords()]
          draft.change(session: talk) { session in
            session.take(row.slot)
            session.abstract = joined([session.abstract] + words)
          }
        } else {
          add(item, title, day, row.slot, rows[place].nextWords(), to: &draft)
        }
      }
    }
    return talks.filter { !named.contains($0) }
  }

  private func add(
    _ item: YAMLValue, _ title: String, _ day: Day, _ slot: GridSlot, _ words: String?,
    to draft: inout Draft
  ) {
    var session = Session(id: "", order: 0, title: title)
    (session.day, session.start, session.kind) = (day, slot.start, "break")
    session.minutes = slot.minutes
    session.abstract = joined([draft.prose(item["description"]?.text), words])
    _ = draft.add(session, id: nil, line: item.line)
  }

  /// The talks that are films about the event: of a kind of film, with nobody and no talk in them.
  private func films(_ draft: Draft) -> Set<Int> {
    let kinds: Set<String> = ["intro", "outro", "recap", "aftermovie", "trailer", "teaser"]
    let held = Set(
      draft.appearances.sessions.map { Int($0) } + draft.sessions.compactMap(\.parent))
    return Set(
      draft.sessions.indices.filter {
        kinds.contains(draft.sessions[$0].kind?.lowercased() ?? "") && !held.contains($0)
      })
  }

  /// Gives the free slots to talks, in the order of both.
  private func fill(_ rows: inout [GridRow], with talks: [Int], _ draft: inout Draft) {
    var waiting = talks[...]
    for place in rows.indices {
      let row = rows[place]
      for talk in waiting.prefix(row.slots) {
        let words = rows[place].nextWords()
        draft.change(session: talk) { session in
          session.take(row.slot)
          session.abstract = joined([session.abstract, words])
        }
      }
      waiting = waiting.dropFirst(row.slots)
    }
  }

  /// Adds a row that names nothing, and that no talk is in, as what it describes: how that begins is
  /// the title.
  private func addUnsaid(_ row: GridRow, _ day: Day, to draft: inout Draft) {
    guard let words = row.unsaidWords else { return }
    let line = words.prefix { !$0.isNewline }
    var title = line.prefix(80)
    if title.endIndex < line.endIndex, let blank = title.lastIndex(of: " ") {
      title = title[..<blank]
    }
    var session = Session(id: "", order: 0, title: String(title).trimmed)
    (session.day, session.start, session.minutes) = (day, row.slot.start, row.slot.minutes)
    session.abstract = title.endIndex < words.endIndex ? words : nil
    _ = draft.add(session, id: nil, line: row.line)
  }

  private func clock(_ value: YAMLValue?, _ draft: Draft) -> Clock? {
    guard let value, let text = value.text?.trimmed else { return nil }
    if let clock = Clock(text) { return clock }
    draft.fault(
      line: value.line, "there is no time \(text.quoted).", "Write HH:MM.")
    return nil
  }
}

extension Session {
  fileprivate mutating func take(_ slot: GridSlot) {
    (start, minutes) = (slot.start, slot.minutes ?? minutes)
  }
}

/// A row of the grid: what it names itself, and how many slots it has for talks beside.
private struct GridRow {
  let slot: GridSlot
  let line: Int
  let items: [YAMLValue]
  let slots: Int
  /// Of all that takes place in it.
  let description: String?

  private var isSaid = false

  /// What is said of the next of those that take place in it: a long description once.
  mutating func nextWords() -> String? {
    defer { isSaid = true }
    return description.flatMap { !isSaid || $0.utf8.count <= 2_000 ? $0 : nil }
  }

  /// What it says where nothing takes place in it.
  var unsaidWords: String? { isSaid ? nil : description }

  init(slot: GridSlot, line: Int, items: [YAMLValue], slots: Int, description: String?) {
    (self.slot, self.line, self.items, self.slots) = (slot, line, items, slots)
    self.description = description
  }
}
