import Programme

/// The data of Hoverboard sites: a grid of time slots whose columns are the rooms.
enum HoverboardJSON: PublishedFormat {
  static let name = "hoverboard"

  static func describes(_ document: PublishedDocument) -> Bool {
    guard case .json(false, let keys) = document.outline else { return false }
    return keys.isSuperset(of: ["schedule", "sessions", "speakers"])
  }

  static func read(
    _ document: PublishedDocument, into draft: inout Draft
  ) throws(ReadingFailure) {
    let file = try document.decoded(HoverboardFile.self, keys: Self.keys, draft.faults)
    var reading = HoverboardReading(file, document, &draft)
    for (date, line, day) in file.schedule ?? JSONMap() {
      draft.compare(day.date, withKey: date, line)
      reading.add(day, date, &draft)
    }
    reading.addRest(&draft)
  }
}

private struct HoverboardReading {
  private var clock: MeetingClock
  private var people = PeopleByID()
  private var sessions: [String: (line: Int, session: HoverboardSession)] = [:]
  private var order: [String] = []
  private var used: [String: Int] = [:]
  /// The sessions that the schedule names, as they were read when it first did.
  private var made: [String: (session: Session, weight: Int)] = [:]
  private var repeats = Repeats()

  init(_ file: HoverboardFile, _ document: PublishedDocument, _ draft: inout Draft) {
    clock = draft.readTimeZone(orOffset: file.timeZone, document)
    for (key, line, session) in file.sessions ?? JSONMap() {
      let key = draft.text(key) ?? key
      if sessions[key] == nil { order.append(key) } else { draft.tallyTwice(key, line) }
      sessions[key] = sessions[key] ?? (line, session)
    }
    for (key, line, person) in file.speakers ?? JSONMap() {
      add(person, draft.text(key) ?? key, line, &draft)
    }
    readPartners(file.partners, &draft)
  }

  private mutating func add(
    _ person: HoverboardSpeaker, _ key: String, _ line: Int, _ draft: inout Draft
  ) {
    var speaker = Speaker(id: key, name: draft.text(person.name) ?? key)
    speaker.position = draft.text(person.title)
    speaker.country = draft.text(person.country)
    speaker.biography = joined([draft.prose(person.bio), draft.prose(person.shortBio)])
    for social in person.socials ?? JSONList() {
      draft.keep(
        draft.text(social.name) ?? "link", social.link?.plain() ?? "", &speaker.extras)
    }
    let position = people.add(speaker, line, &draft)
    if let company = draft.text(person.company) {
      let institution = draft.institution(named: company, line: line)
      draft.affiliate(position, with: institution)
    }
  }

  private func readPartners(_ partners: JSONList<HoverboardPartners>?, _ draft: inout Draft) {
    for group in partners ?? JSONList() {
      let role = draft.text(group.title)
      for partner in (group.logos?.values ?? []) + (group.items?.values ?? []) {
        guard let name = draft.text(partner.name) else {
          draft.tallyNamelessBody()
          continue
        }
        _ = draft.body(named: name, role: role, url: draft.text(partner.url))
      }
    }
  }

  mutating func add(_ day: HoverboardDay, _ date: String, _ draft: inout Draft) {
    let rooms = (day.tracks ?? JSONList()).map { draft.text($0.title) }
    let slots = day.timeslots?.records ?? []
    for (row, (line, slot)) in slots.enumerated() {
      for (column, cell) in (slot.sessions ?? JSONList()).enumerated() {
        // A cell may reach over the slots that follow.
        let last = min(max(row, row + (cell.extend?.number ?? 1).clamped - 1), slots.count - 1)
        let place = HoverboardPlace(
          date: date, start: slot.startTime?.plain(), end: slots[last].value.endTime?.plain(),
          room: rooms.indices.contains(column) ? rooms[column] : nil, line: line)
        let keys = (cell.items ?? JSONList()).compactMap { draft.text($0) }
        for (number, key) in keys.enumerated() {
          add(key, place.part(number, of: keys.count), &draft)
        }
      }
    }
  }

  private mutating func add(
    _ key: String, _ place: HoverboardPlace?, _ draft: inout Draft
  ) {
    guard let (line, written) = sessions[key] else {
      draft.fault(
        line: place?.line ?? 0, "the schedule names the unknown session \(key.quoted).",
        "Add the session, or take the id out.")
      return
    }
    var (session, isWhole) = session(written, key, line, &draft)
    let times = place.map { time(&session, $0, line, &draft) } ?? WrittenTimes()
    session.room = place?.room
    used[key, default: 0] += 1
    // A session that stands in several places of the grid takes place several times.
    let id = used[key] == 1 ? key : "\(key)-\(used[key] ?? 1)"
    let position = draft.add(session, id: id, times: times, line: line)
    for speaker in written.speakers ?? JSONList() where isWhole {
      if let id = draft.text(speaker) {
        people.appear(id: id, in: position, line: line, &draft)
      }
    }
  }

  /// A session that has not been placed; when much was repeated already, its title alone.
  private mutating func session(
    _ written: HoverboardSession, _ key: String, _ line: Int, _ draft: inout Draft
  ) -> (session: Session, isWhole: Bool) {
    guard let (session, weight) = made[key] else {
      let session = written.session(&draft)
      let people = (written.speakers?.values.count ?? 0) * Repeats.person
      made[key] = (session, people + session.weight)
      return (session, true)
    }
    if repeats.affords(weight) { return (session, true) }
    draft.tallyUnrepeated("session", line)
    return (Session(id: "", order: 0, title: session.title), false)
  }

  private mutating func time(
    _ session: inout Session, _ place: HoverboardPlace, _ line: Int, _ draft: inout Draft
  ) -> WrittenTimes {
    func moment(_ clock: String?) -> String? { clock.map { "\(place.date)T\($0.paddedClock)" } }
    return draft.time(
      &session, from: moment(place.start), to: moment(place.end), &clock,
      programmeDay: Day(iso: place.date), line: place.line)
  }

  /// What no day of the schedule names has no time yet.
  mutating func addRest(_ draft: inout Draft) {
    for key in order where used[key] == nil { add(key, nil, &draft) }
    clock.report(draft)
  }
}

extension Draft {
  /// Says where a day is of another date than the one it stands under.
  fileprivate mutating func compare(_ date: JSONText?, withKey key: String, _ line: Int) {
    guard let date = text(date), date != text(key) else { return }
    fault(
      line: line, "the day \(key.quoted) is said to be \(date.quoted).",
      "It is read as \(key.quoted); correct one of them.")
  }
}

extension HoverboardSession {
  /// The session without a place in the grid.
  fileprivate func session(_ draft: inout Draft) -> Session {
    var session = Session(id: "", order: 0, title: draft.text(title) ?? "")
    session.language = draft.text(language)
    session.abstract = draft.prose(description)
    let tags = (self.tags ?? JSONList()).compactMap { draft.text($0) }
    session.kind = tags.first
    for tag in tags { session.extras.append(Extra(name: "tag", value: tag)) }
    draft.keep("complexity", complexity?.plain(), &session.extras)
    draft.keep("date", date?.plain(), &session.extras)
    for url in [presentation, videoID, ticketURL] {
      if let url = draft.text(url) { session.links.append(url) }
    }
    return session
  }
}

extension Session {
  /// The bytes of the texts that it has before it is placed.
  fileprivate var weight: Int {
    ([title, abstract ?? ""] + extras.map(\.value) + links).reduce(0) { $0 + $1.utf8.count }
  }
}

/// Where a session stands in the grid.
private struct HoverboardPlace {
  var date: String
  var start: String?
  var end: String?
  var room: String?
  var line: Int

  /// The share of one of several sessions of a cell, which follow each other at equal lengths, as the
  /// sites show them.
  func part(_ number: Int, of count: Int) -> HoverboardPlace {
    guard count > 1, let first = start.flatMap({ Clock($0.paddedClock) }),
      let last = end.flatMap({ Clock($0.paddedClock) }), last.minutes - first.minutes >= count
    else { return self }
    let length = last.minutes - first.minutes
    let clocks = [number, number + 1].map { Clock(minutes: first.minutes + length * $0 / count) }
    var part = self
    (part.start, part.end) = (clocks[0]?.description, clocks[1]?.description)
    return part
  }
}

extension Int {
  /// No grid is longer; sums of it do not overflow.
  fileprivate var clamped: Int { Swift.min(Swift.max(self, 1), 1 << 20) }
}

extension String {
  /// `9:05` as `09:05`.
  fileprivate var paddedClock: String {
    let text = trimmed
    return text.utf8.dropFirst().first == UInt8(ascii: ":") ? "0" + text : text
  }
}
