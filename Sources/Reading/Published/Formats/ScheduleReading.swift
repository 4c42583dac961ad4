import Programme

/// The events of a schedule as they become sessions, day by day.
struct ScheduleReading {
  private var clock: MeetingClock
  private var people = PeopleByID()
  private let sharedIDs: SharedPersonIDs
  private var rooms: [String: Int] = [:]
  /// Events whose clock is not that of their date.
  private var disagreeing = 0

  private struct Slot {
    var event: ScheduleFileEvent
    var line: Int
    var room: String?
    var roomRank: Int
    var session: Session
    var offset: Int?
  }

  init(_ schedule: Schedule, _ document: PublishedDocument, _ draft: inout Draft) {
    let conference = schedule.conference?.value
    clock = draft.readTimeZone(conference?.timeZoneName?.plain(), document)
    if let title = draft.text(conference?.title) {
      draft.facts.title = title
      draft.facts.otherTitles = draft.otherNames(conference?.title, than: title)
    }
    draft.readDays(from: conference?.start?.plain(), to: conference?.end?.plain())
    draft.keepFact("acronym", conference?.acronym?.plain())
    draft.keepFact("version", schedule.version?.plain())
    draft.keepFact("url", (conference?.url ?? schedule.baseURL)?.plain())
    let count = schedule.allDays.count
    if let stated = conference?.daysCount?.number, count > 0, stated != count {
      draft.fault("\(stated) days are announced and \(count) listed.", "Check which is right.")
    }
    sharedIDs = schedule.sharedPersonIDs
    let durations = schedule.durations
    draft.durations = durations.notation(.schedule)
    draft.tell(durations.open)
    for room in (conference?.rooms?.values ?? []) + (schedule.rooms?.values ?? []) {
      if let name = room.name?.plain() { rooms[name] = rooms[name] ?? rooms.count }
    }
  }

  mutating func read(_ day: ScheduleDay, _ draft: inout Draft) {
    let date = day.date?.plain()?.leadingDay
    if date == nil, let text = draft.text(day.date) {
      draft.fault("there is no day \(text.quoted).", "Write YYYY-MM-DD.")
    }
    var slots: [Slot] = []
    for (name, _, events) in day.rooms ?? JSONMap() {
      let rank = rooms[name] ?? rooms.count
      rooms[name] = rank
      for (line, event) in events {
        slots.append(slot(event, line, room: (name, rank), day, date, &draft))
      }
    }
    if day.date == nil, slots.contains(where: { $0.session.day == nil }) {
      draft.tally("a day of the schedule has no date", "Write its date as YYYY-MM-DD.")
    }
    // The rooms are the keys of an object, so their order is none of the programme.
    let order = slots.indices.sorted { a, b in
      (slots[a].session.start?.minutes ?? -1, slots[a].roomRank, a)
        < (slots[b].session.start?.minutes ?? -1, slots[b].roomRank, b)
    }
    for position in order { add(slots[position], &draft) }
  }

  private mutating func slot(
    _ event: ScheduleFileEvent, _ line: Int, room: (name: String, rank: Int), _ day: ScheduleDay,
    _ date: Day?,
    _ draft: inout Draft
  ) -> Slot {
    let title = draft.text(event.title, [event.language?.plain() ?? ""]) ?? ""
    var session = Session(id: "", order: 0, title: title)
    let offset = readTime(&session, event, date, day.dayStart?.plain(), line, &draft)
    let (stated, listed) = (draft.text(event.room), draft.text(room.name))
    if let stated, let listed, stated != listed {
      draft.fault(
        line: line,
        "\(title.quoted) is listed in the room \(listed.quoted) and says \(stated.quoted).",
        "The room that it says is used.")
    }
    return Slot(
      event: event, line: line, room: stated ?? listed, roomRank: room.rank,
      session: session, offset: offset)
  }

  private mutating func readTime(
    _ session: inout Session, _ event: ScheduleFileEvent, _ date: Day?, _ dayStart: String?,
    _ line: Int, _ draft: inout Draft
  ) -> Int? {
    let start = event.start?.plain().flatMap { ScheduleTimes.clock($0.trimmed) }
    var offset = draft.time(
      &session, from: event.date?.plain(), to: nil, &clock, programmeDay: date, line: line
    ).offset
    if let start, let day = session.day, let stated = session.start,
      stated.minutes % 1_440 != start.minutes % 1_440
    {
      disagreeing += 1
      offset = nil
      let moment = WallMoment(minutes: day.ordinal * 1_440 + stated.minutes)
      if let nearest = moment?.nearest(start) {
        session.begin(nearest.day, nearest.clock, programmeDay: date)
      }
    }
    if session.start == nil, let start {
      (session.day, session.start) = (session.day ?? date, start)
      // Before the day begins it is the night after.
      if let first = dayStart.flatMap({ WrittenMoment(iso: $0)?.clock }), start < first {
        session.start = Clock(minutes: start.minutes + 1_440) ?? start
      }
    }
    session.day = session.day ?? date
    if start == nil, let text = draft.text(event.start) {
      session.extras.append(Extra(name: "start", value: text))
      draft.fault(line: line, "there is no time \(text.quoted).", "Write HH:MM.")
    }
    if let text = draft.text(event.duration) { draft.last(text, &session, line) }
    return offset
  }

  private mutating func add(_ slot: Slot, _ draft: inout Draft) {
    let event = slot.event
    var session = slot.session
    session.room = slot.room
    session.otherTitles = draft.otherNames(event.title, than: session.title)
    session.kind = draft.text(event.type)
    session.track = draft.text(event.track?.nameOrID())
    session.language = draft.text(event.language)
    session.abstract = joined([draft.prose(event.abstract), draft.prose(event.description)])
    if let url = draft.text(event.url) { session.links.append(url) }
    draft.link(&session, event.links)
    draft.link(&session, event.attachments)
    draft.keep("subtitle", event.subtitle?.plain(), &session.extras)
    draft.keep("recording license", event.recordingLicense?.plain(), &session.extras)
    if event.doNotRecord?.isTrue == true {
      session.extras.append(Extra(name: "recording", value: "do not record"))
    }
    for answer in event.answers ?? JSONList() {
      let question = answer.question?.name?.plain() ?? answer.question?.id?.plain() ?? ""
      draft.keep("answer \(question)".trimmed, answer.answer?.plain(), &session.extras)
    }
    let id = draft.text(event.id) ?? draft.text(event.code) ?? draft.text(event.guid)
    if let code = draft.text(event.code), code != id {
      session.extras.append(Extra(name: Extra.code, value: code))
    }
    // Only a duration says how long an event of a schedule lasts.
    let times = WrittenTimes(
      offset: slot.offset, isMeasured: session.minutes?.areDays == false)
    let position = draft.add(session, id: id, times: times, line: slot.line)
    for person in event.persons ?? JSONList() {
      appear(person, in: position, slot.line, &draft)
    }
  }

  private mutating func appear(
    _ person: SchedulePerson, in session: Int, _ line: Int, _ draft: inout Draft
  ) {
    let names = [person.publicName, person.fullPublicName, person.name]
      .compactMap { draft.text($0) }
    let id = draft.text(person.id) ?? draft.text(person.code) ?? draft.text(person.guid)
    if names.isEmpty, let id, sharedIDs.contains(id) {
      draft.tally(
        "a person has no name and an id that is that of several people", as: id.quoted,
        "It is nobody; give the name.", line: line)
      return
    }
    guard let speaker = people.position(id: id, name: names.first, line: line, &draft) else {
      return
    }
    draft.speaker(speaker, isCalled: names)
    if draft.speakers[speaker].biography == nil {
      draft.speakers[speaker].biography = joined([
        draft.prose(person.biography), draft.prose(person.abstract),
        draft.prose(person.description),
      ])
    }
    draft.appear(in: session, speaker: speaker)
  }

  func report(_ draft: Draft) {
    clock.report(draft)
    if disagreeing > 0 {
      draft.fault(
        disagreeing == 1
          ? "the start of 1 event is another clock than that of its date."
          : "the start of \(disagreeing) events is another clock than that of their dates.",
        "The start is used.")
    }
  }
}

extension Draft {
  func tell(_ open: OpenDuration?) {
    guard let open else { return }
    fault(line: open.line, open.message, OpenDuration.action, as: .note)
  }

  /// Sets how long a session lasts, where the text is a duration.
  mutating func last(_ text: String, _ session: inout Session, _ line: Int) {
    session.minutes = WrittenDuration(text, durations)?.minutes
    guard session.minutes == nil else { return }
    session.extras.append(Extra(name: "duration", value: text))
    fault(line: line, "the duration \(text.quoted) is not understood.", "Write HH:MM.")
  }

  /// Likewise where the end may have said so already; of two lengths that of the end is used.
  mutating func last(
    _ text: JSONText?, besidesEndOf session: inout Session, _ times: inout WrittenTimes, _ line: Int
  ) {
    guard let text = self.text(text) else { return }
    guard let known = session.minutes else {
      last(text, &session, line)
      times.isMeasured = session.minutes?.areDays == false
      return
    }
    guard WrittenDuration(text, durations)?.minutes != known else { return }
    keep("duration", text, &session.extras)
    tally("the duration of a session is not that up to its end", "The end is used.", line: line)
  }
}

extension WallMoment {
  /// The moment with another clock that is less than half a day away.
  fileprivate func nearest(_ other: Clock) -> WallMoment {
    let here = day.ordinal * 1_440 + clock.minutes
    let candidates = (-1...1).compactMap {
      WallMoment(minutes: (day.ordinal + $0) * 1_440 + other.minutes % 1_440)
    }
    func distance(_ moment: WallMoment) -> Int {
      abs(moment.day.ordinal * 1_440 + moment.clock.minutes - here)
    }
    return candidates.min { distance($0) < distance($1) } ?? self
  }
}
