import Programme

/// Schedule JSON of the C3 hub, version 2: flat lists of events and persons.
enum HubJSON: PublishedFormat {
  static let name = "schedule-json-2"

  static func describes(_ document: PublishedDocument) -> Bool {
    guard case .json(false, let keys) = document.outline, keys.contains("schedule") else {
      return false
    }
    return (JSONShape(document.bytes).innerKeys["schedule"] ?? []).contains("events")
  }

  static func read(
    _ document: PublishedDocument, into draft: inout Draft
  ) throws(ReadingFailure) {
    let file = try document.decoded(HubFile.self, keys: Self.keys, draft.faults)
    guard let schedule = file.schedule?.value else {
      throw .nothingRead(document.file.name, "it holds no schedule.")
    }
    var reading = HubReading(schedule, document, &draft)
    for (line, person) in schedule.persons?.records ?? [] { reading.add(person, line, &draft) }
    for (line, event) in schedule.events?.records ?? [] { reading.add(event, line, &draft) }
    reading.report(draft)
  }
}

private struct HubReading {
  private var clock: MeetingClock
  private var people = PeopleByID()
  /// The names of tracks by their slugs and guids.
  private var tracks: [String: String] = [:]
  private var days: [(day: Day, from: Int, to: Int)] = []
  private let languages: [String]

  init(_ schedule: HubSchedule, _ document: PublishedDocument, _ draft: inout Draft) {
    let conference = schedule.conference?.value
    clock = draft.readTimeZone(conference?.timeZoneName?.plain(), document)
    languages = [conference?.defaults?.value?.language?.plain() ?? "en", "en"]
    if let title = draft.text(conference?.title, languages) { draft.facts.title = title }
    draft.readDays(from: conference?.start?.plain(), to: conference?.end?.plain())
    draft.keepFact("acronym", conference?.acronym?.plain())
    draft.keepFact("version", schedule.version?.plain())
    draft.keepFact("url", (conference?.url ?? schedule.baseURL)?.plain())
    draft.keepFact("description", conference?.description?.plain(languages))
    for track in conference?.tracks ?? JSONList() {
      guard let name = draft.text(track.name, languages) else { continue }
      for key in [track.slug, track.guid] { key?.plain().map { tracks[$0] = name } }
    }
    readDays(conference?.days, &draft)
  }

  /// A day goes on after midnight where it says so. Nobody sees these offsets: they may differ.
  private mutating func readDays(_ written: JSONList<HubDay>?, _ draft: inout Draft) {
    var quiet = MeetingClock(timeZone: nil)
    for day in written ?? JSONList() {
      guard let date = day.date?.plain()?.leadingDay,
        let from = day.start?.plain().flatMap({ quiet.moment($0)?.instant }),
        let to = day.end?.plain().flatMap({ quiet.moment($0)?.instant }), from < to
      else {
        // Without its moments a day is a date like any other.
        if day.start != nil || day.end != nil {
          draft.tally(
            "a day of the conference does not say from when to when it lasts",
            "Write both moments with an offset; sessions after midnight are on their own date.")
        }
        continue
      }
      days.append((date, from, to))
    }
  }

  private mutating func programmeDay(_ start: String?) -> Day? {
    var quiet = MeetingClock(timeZone: nil)
    guard let instant = start.flatMap({ quiet.moment($0)?.instant }) else { return nil }
    return days.first { $0.from <= instant && instant < $0.to }?.day
  }

  mutating func add(_ person: HubPerson, _ line: Int, _ draft: inout Draft) {
    let name = draft.text(person.name) ?? draft.text(person.publicName)
    guard let id = draft.text(person.guid) ?? draft.text(person.id) ?? name else {
      draft.tallyNameless(line)
      return
    }
    var speaker = Speaker(id: id, name: name ?? id)
    speaker.biography = draft.prose(person.biography, languages)
    for link in person.links ?? JSONList() {
      draft.keep("link", (link.url ?? link.href)?.plain(), &speaker.extras)
    }
    _ = people.add(speaker, line, &draft)
  }

  mutating func add(_ event: HubEvent, _ line: Int, _ draft: inout Draft) {
    let wanted = [event.language?.plain() ?? ""] + languages
    let title = draft.text(event.title, wanted) ?? ""
    var session = Session(id: "", order: 0, title: title)
    session.otherTitles = draft.otherNames(event.title, than: title)
    let start = event.start?.plain()
    var times = draft.time(
      &session, from: start, to: event.end?.plain(), &clock, programmeDay: programmeDay(start),
      line: line)
    draft.last(event.duration, besidesEndOf: &session, &times, line)
    fill(&session, event, wanted, &draft)
    let id = draft.text(event.code) ?? draft.text(event.guid) ?? draft.text(event.id)
    let position = draft.add(session, id: id, times: times, line: line)
    for participant in event.participants ?? JSONList() {
      appear(participant, in: position, line, &draft)
    }
  }

  private func fill(
    _ session: inout Session, _ event: HubEvent, _ wanted: [String], _ draft: inout Draft
  ) {
    session.kind = draft.text(event.type)?.lowercased()
    session.room = draft.text(event.room?.nameOrID(languages))
    session.track = track(event.track, &draft)
    session.language = draft.text(event.language)
    if let state = draft.text(event.state)?.lowercased(), state != "confirmed" {
      session.status = state
    }
    session.abstract = joined([
      draft.prose(event.abstract, wanted), draft.prose(event.description, wanted),
    ])
    if let url = draft.text(event.url) { session.links.append(url) }
    draft.link(&session, event.links)
    draft.link(&session, event.attachments)
    draft.keep("subtitle", event.subtitle?.plain(wanted), &session.extras)
  }

  private func track(_ track: JSONNamed?, _ draft: inout Draft) -> String? {
    if let name = draft.text(track?.name, languages) { return tracks[name] ?? name }
    let keys = [track?.slug, track?.guid, track?.id].compactMap { $0?.plain() }
    return keys.compactMap { tracks[$0] }.first ?? keys.first
  }

  private mutating func appear(
    _ participant: HubParticipant, in session: Int, _ line: Int, _ draft: inout Draft
  ) {
    let name = draft.text(participant.name) ?? draft.text(participant.publicName)
    let id = draft.text(participant.guid) ?? draft.text(participant.id)
    guard let speaker = people.position(id: id, name: name, line: line, &draft) else { return }
    let role = draft.text(participant.role)?.lowercased() ?? ""
    draft.appear(in: session, speaker: speaker, role: role)
  }

  func report(_ draft: Draft) { clock.report(draft) }
}
