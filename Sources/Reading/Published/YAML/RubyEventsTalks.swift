import Programme

extension RubyEventsProgramme {
  mutating func addTalks(to draft: inout Draft) {
    for talk in parts[.videos]?.list ?? [] {
      let position = add(talk, partOf: nil, to: &draft)
      for inner in talk["talks"]?.list ?? [] { _ = add(inner, partOf: position, to: &draft) }
    }
  }

  private mutating func add(
    _ talk: YAMLValue, partOf parent: Int?, to draft: inout Draft
  ) -> Int {
    var session = Session(id: "", order: 0, title: draft.text(talk["title"]?.text) ?? "")
    session.day = day(talk["date"], draft)
    session.kind = draft.text(talk["kind"]?.text)
    session.track = draft.text(talk["track"]?.text)
    // A track is a column of the grid, which stands for a room.
    session.room = session.track
    session.language = draft.text(talk["language"]?.text)
    session.abstract = draft.prose(talk["description"]?.text)
    session.status = draft.text(talk["status"]?.text)
    session.links = links(of: talk, &draft)
    session.parent = parent
    session.extras = extras(of: talk, besides: Self.keysOfTalks, &draft)
    let line = talk.line
    if session.title.isEmpty { draft.fault(line: line, "a talk has no title.", "Give it one.") }
    let position = draft.add(session, id: draft.text(talk["id"]?.text), line: line)
    if parent == nil, let day = session.day { talks[day, default: []].append(position) }
    addSpeakers(of: talk, in: position, line, &draft)
    return position
  }

  private static let keysOfTalks: Set<String> = [
    "id", "title", "date", "kind", "track", "language", "description", "status", "slides_url",
    "additional_resources", "speakers", "talks",
  ]

  private func links(of talk: YAMLValue, _ draft: inout Draft) -> [String] {
    let others = talk["additional_resources"]?.list.map { $0["url"]?.text } ?? []
    return ([talk["slides_url"]?.text] + others).compactMap { draft.text($0) }
  }

  private func addSpeakers(
    of talk: YAMLValue, in session: Int, _ line: Int, _ draft: inout Draft
  ) {
    for value in talk["speakers"]?.list ?? [] {
      guard let name = draft.text(value.text ?? value["name"]?.text) else { continue }
      guard !name.isNotSet else {
        draft.fault(
          line: line, "a talk names \(name.quoted) as its speaker.", "Nobody is read for it.")
        continue
      }
      draft.appear(in: session, speaker: draft.speaker(named: name, line: line))
    }
  }

  /// Gives the talks of each day the times of the grid, one after the other.
  mutating func addGrid(to draft: inout Draft) {
    for day in parts[.schedule]?["days"]?.list ?? [] {
      guard let date = self.day(day["date"], draft) else { continue }
      var waiting = (talks[date] ?? [])[...]
      var (free, slot) = (0, GridSlot())
      for row in day["grid"]?.list ?? [] {
        let (start, end) = (clock(row["start_time"], draft), clock(row["end_time"], draft))
        slot.move(to: start, end)
        if let start, let end, slot.minutes == nil {
          draft.fault(
            line: row.line, "a slot ends (\(end)) before it starts (\(start)).",
            "Correct its end; its length is not read.", as: .error)
        }
        free += add(row, date, slot, &waiting, to: &draft)
      }
      guard free > 0 || !waiting.isEmpty, parts[.videos] != nil else { continue }
      draft.fault(
        line: day.line,
        "the grid of \(date) and its talks do not match: "
          + "\(free) slots are left, and \(waiting.count) talks.",
        "The times of that day may be wrong.")
    }
  }

  /// Fills a row with what it names itself, then with talks; says how many slots stay free.
  private mutating func add(
    _ row: YAMLValue, _ day: Day, _ slot: GridSlot, _ waiting: inout ArraySlice<Int>,
    to draft: inout Draft
  ) -> Int {
    let items = row["items"]?.list ?? []
    for item in items { add(item, day, slot, to: &draft) }
    let slots = row["slots"]?.text.flatMap { Int(digits: $0.utf8) } ?? max(items.count, 1)
    let rest = max(slots - items.count, 0)
    for talk in waiting.prefix(rest) {
      draft.change(session: talk) { session in
        (session.start, session.minutes) = (slot.start, slot.minutes ?? session.minutes)
      }
    }
    let free = max(rest - waiting.count, 0)
    waiting = waiting.dropFirst(rest)
    return free
  }

  private mutating func add(
    _ item: YAMLValue, _ day: Day, _ slot: GridSlot, to draft: inout Draft
  ) {
    guard let title = draft.text(item.text ?? item["title"]?.text) else { return }
    var session = Session(id: "", order: 0, title: title)
    (session.day, session.start, session.kind) = (day, slot.start, "break")
    session.minutes = slot.minutes
    session.abstract = draft.prose(item["description"]?.text)
    _ = draft.add(session, id: nil, line: item.line)
  }

  private func clock(_ value: YAMLValue?, _ draft: Draft) -> Clock? {
    guard let value, let text = value.text?.trimmed else { return nil }
    if let clock = Clock(text) { return clock }
    draft.fault(
      line: value.line, "there is no time \(text.quoted).", "Write HH:MM.")
    return nil
  }
}

/// The times of a row of the grid, whose rows follow one another through a day and its night.
private struct GridSlot {
  private(set) var start: Clock?
  private(set) var minutes: Int?
  /// When the last row that states a time began.
  private var latest: Clock?

  /// What is before noon and earlier than the evening before it belongs to the night.
  mutating func move(to start: Clock?, _ end: Clock?) {
    (self.start, minutes) = (start, nil)
    guard let start else { return }
    let isNight = latest.map { $0.minutes >= 18 * 60 && start.minutes < 12 * 60 } ?? false
    let begin = isNight ? Clock(minutes: start.minutes + 1_440) ?? start : start
    (self.start, latest) = (begin, begin)
    guard let end else { return }
    // An end before its start is that of the next morning, if that is near.
    let length = end.minutes - start.minutes
    if length >= 0 {
      minutes = length
    } else if length + 1_440 <= 12 * 60 {
      minutes = length + 1_440
    }
  }
}
