import Programme

/// The records of a view, by whatever ids it refers to them.
struct SessionizeReading {
  private var clock: MeetingClock
  private var people = PeopleByID()
  private var rooms = NamesByID(kind: "room")
  private var questions: [String: String] = [:]
  /// Of each item of a category: the category and the item.
  private var items: [String: (category: String, name: String)] = [:]
  /// Sessions that were there; a grid shows one again in every room.
  private var known: [SessionizeSlot: Int] = [:]

  init(_ document: PublishedDocument, _ draft: Draft) {
    clock = MeetingClock(timeZone: document.timeZone)
  }

  mutating func add(_ file: SessionizeFile, _ draft: inout Draft) {
    rooms = draft.names(of: "room", file.rooms)
    for question in file.questions ?? JSONList() {
      if let id = question.id?.plain() { questions[id] = draft.text(question.question) }
    }
    for category in file.categories ?? JSONList() {
      let title = draft.text(category.title) ?? ""
      for item in category.items ?? JSONList() {
        if let id = item.id?.plain() { items[id] = (title, draft.text(item.name) ?? id) }
      }
    }
    for (line, speaker) in file.speakers?.records ?? [] { add(speaker, line, &draft) }
    for (line, session) in file.sessions?.records ?? [] { add(session, nil, line, &draft) }
  }

  mutating func add(_ group: SessionizeGroup, _ draft: inout Draft) {
    let name = draft.text(group.groupName).flatMap { SessionizeGroupName($0) }
    for (line, session) in group.sessions?.records ?? [] {
      add(session, nil, group: name, line, &draft)
    }
    for room in group.rooms ?? JSONList() {
      let name = draft.text(room.name)
      for (line, session) in room.sessions?.records ?? [] {
        add(session, name, line, &draft)
      }
    }
  }

  mutating func add(_ person: SessionizeSpeaker, _ line: Int, _ draft: inout Draft) {
    let parts = [person.firstName, person.lastName].compactMap { draft.text($0) }
    let name = draft.text(person.fullName) ?? parts.joined(separator: " ")
    if name.isEmpty, person.id?.plain() == nil { return draft.tallyNameless(line) }
    var speaker = Speaker(id: draft.text(person.id) ?? name, name: name)
    if name.isEmpty {
      speaker.name = speaker.id
      draft.tallyUnnamed(line)
    }
    speaker.otherNames = draft.otherNames(person.fullName, than: name)
    speaker.position = draft.text(person.tagLine)
    speaker.biography = draft.allProse(person.bio)
    for link in person.links ?? JSONList() {
      draft.keep(
        draft.text(link.title) ?? "link", (link.url ?? link.href)?.plain(), &speaker.extras)
    }
    // A bare id refers to a session of this file, which names its speakers itself.
    for session in person.sessions ?? JSONList() where session.id != nil {
      draft.keep("session", session.name?.plain(), &speaker.extras)
    }
    answers(person.questionAnswers, &speaker.extras, &draft)
    _ = people.add(speaker, line, &draft)
  }

  mutating func add(
    _ written: SessionizeSession, _ gridRoom: String?, group: SessionizeGroupName? = nil,
    _ line: Int,
    _ draft: inout Draft
  ) {
    let room =
      gridRoom ?? draft.text(written.room)
      ?? rooms.name(written.roomID?.plain(), line: line, &draft)
    let id = draft.text(written.id)
    var session = Session(id: "", order: 0, title: draft.text(written.title) ?? "")
    session.otherTitles = draft.otherNames(written.title, than: session.title)
    let times = draft.time(
      &session, from: written.startsAt?.plain(), to: written.endsAt?.plain(), &clock, line: line)
    let slot = id.map { SessionizeSlot($0, session) }
    if gridRoom != nil || written.room != nil, let slot, let earlier = known[slot] {
      if let group { draft.change(session: earlier) { $0.group(as: group) } }
      return repeated(earlier, in: room, draft: &draft)
    }
    session.room = room
    session.abstract = draft.allProse(written.description)
    session.kind = written.kind
    categorise(&session, written, line, &draft)
    if let group { session.group(as: group) }
    if let status = draft.text(written.status), status != "Accepted" { session.status = status }
    if written.noShow?.isTrue == true { session.status = "cancelled" }
    for text in (written.message?.versions ?? []).map(\.text).withoutRepeats {
      draft.keep("message", text, &session.extras)
    }
    for url in [written.liveURL, written.recordingURL] {
      if let url = draft.text(url) { session.links.append(url) }
    }
    answers(written.questionAnswers, &session.extras, &draft)
    let position = draft.add(session, id: id, times: times, line: line)
    if let slot { known[slot] = position }
    for speaker in written.speakers ?? JSONList() { appear(speaker, in: position, line, &draft) }
  }

  private func repeated(_ session: Int, in room: String?, draft: inout Draft) {
    guard let room, room != draft.sessions[session].room else { return }
    draft.change(session: session) { $0.extras.append(Extra(name: "also in", value: room)) }
  }

  private func categorise(
    _ session: inout Session, _ written: SessionizeSession, _ line: Int, _ draft: inout Draft
  ) {
    for item in written.categoryItems ?? JSONList() {
      guard let id = item.plain() else { continue }
      if items[id] == nil {
        draft.tally(
          "a session names an item of a category that is not listed", "Its id is kept; list it.",
          line: line)
      }
      session.categorise(items[id]?.category ?? "", items[id]?.name ?? id)
    }
    for category in written.categories ?? JSONList() {
      for item in category.categoryItems ?? JSONList() {
        guard let name = draft.text(item.nameOrID()) else { continue }
        session.categorise(draft.text(category.name) ?? "", name)
      }
    }
  }

  private func answers(
    _ answers: JSONList<SessionizeAnswer>?, _ extras: inout [Extra], _ draft: inout Draft
  ) {
    for answer in answers ?? JSONList() {
      let question =
        draft.text(answer.question) ?? answer.questionID?.plain().map { questions[$0] ?? $0 }
      draft.keep(
        question ?? "answer", (answer.answer ?? answer.answerValue)?.plain(), &extras)
    }
  }

  private mutating func appear(
    _ speaker: JSONPerson, in session: Int, _ line: Int, _ draft: inout Draft
  ) {
    if let id = draft.text(speaker.reference) {
      people.appear(id: id, in: session, line: line, &draft)
    } else if let position = people.position(
      id: draft.text(speaker.id), name: draft.text(speaker.name), line: line, &draft)
    {
      draft.appear(in: session, speaker: position)
    }
  }

  func report(_ draft: Draft) { clock.report(draft) }
}

extension SessionizeSession {
  fileprivate var kind: String? {
    if isServiceSession?.isTrue == true { return "break" }
    return isPlenumSession?.isTrue == true ? "plenary" : nil
  }
}

extension Session {
  /// Categories are the organisers' own; what their titles call format, track and language is.
  fileprivate mutating func categorise(_ category: String, _ item: String) {
    let title = category.lowercased()
    if title.contains("format") || title.contains("type"), kind == nil {
      kind = item
    } else if title.contains("track"), track == nil {
      track = item
    } else if title.contains("language"), language == nil {
      language = item
    } else {
      extras.append(Extra(name: category.isEmpty ? "category" : category, value: item))
    }
  }

  /// A group is that of a category, of the room or of the day, else a track.
  fileprivate mutating func group(as group: SessionizeGroupName) {
    let name = group.text
    guard ![kind, track, language].contains(name), !extras.contains(where: { $0.value == name }),
      room?.keyOfWords != name.keyOfWords, day.map(group.isDay) != true
    else { return }
    if track == nil, !group.namesDay {
      track = name
    } else {
      extras.append(Extra(name: "group", value: name))
    }
  }
}

/// A session at one time, which a grid may show again in another room.
private struct SessionizeSlot: Hashable {
  let id: String
  let title: String
  let day: Day?
  let start: Clock?
  let minutes: Int?

  init(_ id: String, _ session: Session) {
    (self.id, title) = (id, session.title)
    (day, start, minutes) = (session.day, session.start, session.minutes)
  }
}

/// What a group of sessions is called; none that holds all of them.
struct SessionizeGroupName {
  let text: String
  private let day: WrittenDay

  init?(_ text: String) {
    guard text.lowercased() != "all" else { return nil }
    (self.text, day) = (text, WrittenDay(text, order: nil))
  }

  /// Whether it reads as a day, and not as anything else.
  var namesDay: Bool {
    switch day {
    case .day, .named, .wrongWeekday: true
    case .ambiguous, .notSet, .unknown: false
    }
  }

  /// Whether it names a day of a session; a weekday names several.
  func isDay(_ other: Day) -> Bool {
    switch day {
    case .day(let day): day == other
    case .named(let named):
      named.month == nil ? named.weekday == other.weekday : named.day(in: other.year) == other
    case .wrongWeekday, .ambiguous, .notSet, .unknown: false
    }
  }
}
