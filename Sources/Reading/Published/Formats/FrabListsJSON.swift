import Programme

/// events.json and speakers.json of frab: one list, without the days of a schedule.
enum FrabListsJSON: PublishedFormat {
  static let name = "frab-lists"

  static func describes(_ document: PublishedDocument) -> Bool {
    guard case .json(false, let keys) = document.outline else { return false }
    return !keys.isDisjoint(with: ["conference_events", "schedule_speakers"])
  }

  static func holds(_ document: PublishedDocument) -> Holding {
    guard case .json(_, let keys) = document.outline else { return .neither }
    return keys.contains("conference_events") ? .sessions : .people
  }

  static func read(
    _ document: PublishedDocument, into draft: inout Draft
  ) throws(ReadingFailure) {
    let file = try document.decoded(FrabLists.self, keys: Self.keys, draft.faults)
    var clock = MeetingClock(timeZone: document.timeZone)
    var people = PeopleByID()
    let version = (file.events?.value?.version ?? file.speakers?.value?.version)?.plain()
    draft.keepFact("version", version)
    for (line, person) in file.speakers?.value?.speakers?.records ?? [] {
      person.add(line, &people, &draft)
    }
    for (line, event) in file.events?.value?.events?.records ?? [] {
      event.add(line, &people, &clock, &draft)
    }
    clock.report(draft)
  }
}

private struct FrabLists: Decodable {
  struct Events: Decodable {
    var version: JSONText?
    var events: JSONRecords<FrabEvent>?
  }

  struct Speakers: Decodable {
    var version: JSONText?
    var speakers: JSONRecords<FrabPerson>?
  }

  var events: JSONPart<Events>?
  var speakers: JSONPart<Speakers>?

  private enum CodingKeys: String, CodingKey {
    case events = "conference_events"
    case speakers = "schedule_speakers"
  }
}

private struct FrabEvent: Decodable {
  var id: JSONText?
  var guid: JSONText?
  var title: JSONText?
  var subtitle: JSONText?
  var type: JSONText?
  var language: JSONText?
  var startTime: JSONText?
  var endTime: JSONText?
  var room: JSONNamed?
  var track: JSONNamed?
  var abstract: JSONText?
  var description: JSONText?
  var speakers: JSONList<FrabPerson>?
  var links: JSONList<JSONLink>?

  private enum CodingKeys: String, CodingKey {
    case id, guid, title, subtitle, type, language
    case startTime = "start_time"
    case endTime = "end_time"
    case room, track, abstract, description, speakers, links
  }

  func add(
    _ line: Int, _ people: inout PeopleByID, _ clock: inout MeetingClock, _ draft: inout Draft
  ) {
    var session = Session(id: "", order: 0, title: draft.text(title) ?? "")
    let times = draft.time(
      &session, from: startTime?.plain(), to: endTime?.plain(), &clock, line: line)
    session.kind = draft.text(type)
    session.language = draft.text(language)
    session.room = draft.text(room?.nameOrID())
    session.track = draft.text(track?.nameOrID())
    session.abstract = joined([draft.prose(abstract), draft.prose(description)])
    draft.link(&session, links)
    draft.keep("subtitle", subtitle?.plain(), &session.extras)
    let position = draft.add(
      session, id: draft.text(id) ?? draft.text(guid), times: times, line: line)
    for person in speakers ?? JSONList() {
      if let speaker = person.add(line, &people, &draft) {
        draft.appear(in: position, speaker: speaker)
      }
    }
  }
}

private struct FrabPerson: Decodable {
  var id: JSONText?
  var fullPublicName: JSONText?
  var publicName: JSONText?
  var abstract: JSONText?
  var description: JSONText?
  var links: JSONList<JSONLink>?
  var events: JSONList<FrabEvent.Title>?

  private enum CodingKeys: String, CodingKey {
    case id
    case fullPublicName = "full_public_name"
    case publicName = "public_name"
    case abstract
    case description, links, events
  }

  @discardableResult
  func add(_ line: Int, _ people: inout PeopleByID, _ draft: inout Draft) -> Int? {
    let names = [publicName, fullPublicName].compactMap { draft.text($0) }
    guard
      let position = people.position(id: draft.text(id), name: names.first, line: line, &draft)
    else { return nil }
    draft.speaker(position, isCalled: names)
    var speaker = draft.speakers[position]
    guard speaker.biography == nil, speaker.extras.isEmpty else { return position }
    speaker.biography = joined([draft.prose(abstract), draft.prose(description)])
    for link in links ?? JSONList() {
      draft.keep("link", (link.url ?? link.href)?.plain(), &speaker.extras)
    }
    // A list of people alone says what they are in by title only.
    for event in events ?? JSONList() {
      draft.keep("session", event.title?.plain(), &speaker.extras)
    }
    draft.speakers[position] = speaker
    return position
  }
}

extension FrabEvent {
  fileprivate struct Title: Decodable {
    var title: JSONText?
  }
}

extension FrabListsJSON {
  static let keys = JSONKeys(
    read: """
      conference_events schedule_speakers version events speakers id guid title subtitle
      type language start_time end_time room name track abstract description links url
      href label full_public_name public_name
      """,
    passed: "image logo")
}
