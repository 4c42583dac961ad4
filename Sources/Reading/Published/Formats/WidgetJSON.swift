import Programme

/// What pretalx gives its widget: version 2 is flat, version 1 has days of rooms of talks.
enum WidgetJSON: PublishedFormat {
  static let name = "pretalx-widget"

  static func describes(_ document: PublishedDocument) -> Bool {
    guard case .json(false, let keys) = document.outline else { return false }
    return keys.isSuperset(of: ["talks", "rooms"])
      || keys.isSuperset(of: ["schedule", "event"])
        && JSONShape(document.bytes).innerKeys["schedule"] == nil
  }

  static func read(
    _ document: PublishedDocument, into draft: inout Draft
  ) throws(ReadingFailure) {
    let file = try document.decoded(WidgetFile.self, keys: Self.keys, draft.faults)
    var reading = WidgetReading(file, document, &draft)
    for (line, talk) in file.talks?.records ?? [] { reading.add(talk, nil, line, &draft) }
    for day in file.schedule ?? JSONList() {
      for room in day.rooms ?? JSONList() {
        let name = draft.text(room.name, reading.languages)
        for (line, talk) in room.talks?.records ?? [] { reading.add(talk, name, line, &draft) }
      }
    }
    reading.report(draft)
  }
}

private struct WidgetReading {
  let languages = ["en"]
  private var clock: MeetingClock
  private var people = PeopleByID()
  private var tracks = NamesByID(kind: "track")
  private var rooms = NamesByID(kind: "room")

  init(_ file: WidgetFile, _ document: PublishedDocument, _ draft: inout Draft) {
    let event = file.event?.value
    clock = draft.readTimeZone((file.timezone ?? event?.timezone)?.plain(), document)
    if let title = draft.text(event?.name, languages) { draft.facts.title = title }
    draft.readDays(from: file.eventStart?.plain(), to: file.eventEnd?.plain())
    draft.keepFact("version", file.version?.plain())
    draft.keepFact("url", event?.url?.plain())
    tracks = draft.names(of: "track", file.tracks, languages)
    rooms = draft.names(of: "room", file.rooms, languages)
    for (line, person) in file.speakers?.records ?? [] {
      let name = draft.text(person.name)
      guard let id = draft.text(person.code) ?? name else {
        draft.tallyNameless(line)
        continue
      }
      var speaker = Speaker(id: id, name: name ?? id)
      speaker.biography = draft.prose(person.biography)
      _ = people.add(speaker, line, &draft)
    }
  }

  mutating func add(_ talk: WidgetTalk, _ room: String?, _ line: Int, _ draft: inout Draft) {
    let wanted = [talk.language?.plain() ?? ""] + languages
    let title = draft.text(talk.title, wanted) ?? ""
    var session = Session(id: "", order: 0, title: title)
    session.otherTitles = draft.otherNames(talk.title, than: title)
    var times = draft.time(
      &session, from: talk.start?.plain(), to: talk.end?.plain(), &clock, line: line)
    draft.last(talk.duration, besidesEndOf: &session, &times, line)
    session.room = room ?? named(talk.room, rooms, line, &draft)
    session.track = named(talk.track, tracks, line, &draft)
    session.language = draft.text(talk.language)
    session.abstract = joined([
      draft.prose(talk.abstract, wanted), draft.prose(talk.description, wanted),
    ])
    if talk.doNotRecord?.isTrue == true {
      session.extras.append(Extra(name: "recording", value: "do not record"))
    }
    let id = draft.text(talk.code)
    // What nobody submitted has no code: breaks and the like.
    if id == nil { session.kind = "break" }
    let position = draft.add(session, id: id, times: times, line: line)
    for speaker in talk.speakers ?? JSONList() {
      appear(speaker, in: position, line, &draft)
    }
  }

  /// The name behind an id; a name that stands there itself.
  private func named(
    _ reference: JSONNamed?, _ names: NamesByID, _ line: Int, _ draft: inout Draft
  ) -> String? {
    if let id = reference?.id?.plain() {
      return names.names[id] ?? draft.text(reference?.name, languages)
        ?? names.name(id, line: line, &draft)
    }
    guard let text = draft.text(reference?.name, languages) else { return nil }
    return names.isName(text) ? text : names.name(text, line: line, &draft)
  }

  private mutating func appear(
    _ speaker: JSONPerson, in session: Int, _ line: Int, _ draft: inout Draft
  ) {
    if let id = draft.text(speaker.reference) {
      people.appear(id: id, in: session, line: line, &draft)
    } else if let position = people.position(
      id: draft.text(speaker.code), name: draft.text(speaker.name), line: line, &draft)
    {
      draft.appear(in: session, speaker: position)
    }
  }

  func report(_ draft: Draft) { clock.report(draft) }
}
