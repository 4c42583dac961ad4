import Programme

/// What a programme refers to by ids, and the sessions it is put together in.
struct SIGCHIReading {
  private var people = PeopleByID()
  private var rooms: [String: String] = [:]
  private var kinds: [String: String] = [:]
  private var tracks: [String: String] = [:]
  private var slots: [String: SIGCHISlot] = [:]
  private var contents: [String: (line: Int, content: SIGCHIContent)] = [:]
  private var order: [String] = []
  private var used: Set<String> = []
  /// Authors are in a session once, however many of its contents they wrote.
  private var authors: Set<Authorship> = []

  private struct Authorship: Hashable {
    var session: Int
    var person: String
    var institution: Int?
  }

  init(_ file: SIGCHIFile, _ document: PublishedDocument, _ draft: inout Draft) {
    let conference = file.conference?.value
    _ = draft.readTimeZone(conference?.timeZoneName?.plain(), document)
    if let title = draft.text(conference?.fullName) ?? draft.text(conference?.name) {
      draft.facts.title = title
    }
    draft.facts.city = draft.text(conference?.location)
    draft.facts.firstDay = conference?.startDate?.wallMoment?.day
    draft.facts.lastDay = conference?.endDate?.wallMoment?.day
    draft.keepFact("short name", conference?.name?.plain())
    draft.keepFact("url", conference?.url?.plain())
    draft.keepFact("licence", file.licence?.plain())
    rooms = draft.names(file.rooms)
    kinds = draft.names(file.contentTypes)
    tracks = draft.names(file.tracks)
    for slot in file.timeSlots ?? JSONList() { slot.id?.plain().map { slots[$0] = slot } }
    for (line, content) in file.contents?.records ?? [] { add(content, line, draft) }
    readSponsors(file, &draft)
    for (line, person) in file.people?.records ?? [] { add(person, line, &draft) }
  }

  private mutating func add(_ content: SIGCHIContent, _ line: Int, _ draft: Draft) {
    let title = content.title?.plain() ?? ""
    guard let id = content.id?.plain(), contents[id] == nil else {
      draft.fault(
        line: line, "the content \(title.quoted) has no id of its own and is left out.",
        "Give it one that no other content has.")
      return
    }
    order.append(id)
    contents[id] = (line, content)
  }

  private func readSponsors(_ file: SIGCHIFile, _ draft: inout Draft) {
    let levels = draft.names(file.sponsorLevels)
    for sponsor in file.sponsors ?? JSONList() {
      guard let name = draft.text(sponsor.name) else { continue }
      let role = sponsor.levelID?.plain().flatMap { levels[$0] } ?? "sponsor"
      _ = draft.body(named: name, role: role, url: draft.text(sponsor.url))
    }
  }

  private mutating func add(_ person: SIGCHIPerson, _ line: Int, _ draft: inout Draft) {
    let parts = [person.firstName, person.middleInitial, person.lastName]
    let name = parts.compactMap { draft.text($0) }.joined(separator: " ")
    guard let id = draft.text(person.id) ?? (name.isEmpty ? nil : name) else { return }
    let position = people.add(Speaker(id: id, name: name.isEmpty ? id : name), line, &draft)
    for affiliation in person.affiliations ?? JSONList() {
      _ = institution(affiliation, of: position, &draft)
    }
  }

  /// The institution of an affiliation, which the person then belongs to.
  private func institution(
    _ affiliation: SIGCHIAffiliation, of person: Int?, _ draft: inout Draft
  ) -> Int? {
    let unit = draft.text(affiliation.unit)
    guard let name = draft.text(affiliation.institution) ?? unit else { return nil }
    let position = draft.institution(named: name)
    draft.institutions[position].settle(
      city: draft.text(affiliation.city), state: draft.text(affiliation.state),
      country: draft.text(affiliation.country))
    if let person {
      draft.affiliate(person, with: position)
      if draft.speakers[person].unit == nil, unit != name { draft.speakers[person].unit = unit }
    }
    return position
  }

  mutating func add(_ written: SIGCHISession, _ line: Int, _ draft: inout Draft) {
    var session = Session(id: "", order: 0, title: draft.text(written.name) ?? "")
    time(&session, written, line, &draft)
    session.room = written.roomID?.plain().map { rooms[$0] ?? $0 }
    session.kind = written.typeID?.plain().flatMap { kinds[$0] }
    if let url = draft.text(written.link?.value?.href) { session.links.append(url) }
    draft.keep("note", written.note?.plain(), &session.extras)
    let talks = (written.contentIDs ?? JSONList()).compactMap { $0.plain() }
    let tracks = Set(talks.compactMap { contents[$0]?.content.trackID?.plain() })
    if tracks.count == 1, let track = tracks.first { session.track = self.tracks[track] }
    session.abstract = draft.prose(written.description)
    let position = draft.add(session, id: draft.text(written.id), line: line)
    for id in written.chairIDs ?? JSONList() { appear(id, "chair", position, line, &draft) }
    for id in written.presenterIDs ?? JSONList() {
      appear(id, "presenter", position, line, &draft)
    }
    let bodies = talks.compactMap { add($0, to: position, line, &draft) }
    draft.change(session: position) { $0.abstract = joined([$0.abstract] + bodies) }
  }

  /// Epochs of this format count wall clock as if it were UTC.
  private func time(
    _ session: inout Session, _ written: SIGCHISession, _ line: Int, _ draft: inout Draft
  ) {
    let slot = written.timeSlotID?.plain().flatMap { slots[$0] }
    guard let start = (written.startDate ?? slot?.startDate)?.wallMoment else { return }
    session.begin(start.day, start.clock)
    draft.daysAreDates = true
    guard let end = (written.endDate ?? slot?.endDate)?.wallMoment else { return }
    let minutes = start.minutes(to: end)
    if minutes >= 0 {
      session.minutes = minutes
    } else {
      draft.fault(
        line: line, "\(session.title.quoted) ends before it starts.", "Correct its end.",
        as: .error)
    }
  }

  private func appear(
    _ id: JSONText, _ role: String, _ session: Int, _ line: Int, _ draft: inout Draft
  ) {
    guard let id = draft.text(id) else { return }
    people.appear(id: id, in: session, role: role, line: line, &draft)
  }

  /// Takes in a content and gives all that is said of it.
  private mutating func add(
    _ id: String, to session: Int, _ line: Int, _ draft: inout Draft
  ) -> String? {
    guard let (line, content) = contents[id] else {
      draft.fault(
        line: line,
        "\(draft.sessions[session].title.quoted) names the unknown content "
          + "\(id.quoted).", "Add the content, or take the id out.")
      return nil
    }
    used.insert(id)
    var names: [String] = []
    for author in content.authors ?? JSONList() {
      names += appear(author, in: session, line, &draft)
    }
    let title = draft.text(content.title) ?? id
    let body = content.text(title: title, authors: names, &draft)
    draft.change(session: session) { $0.points.append(title) }
    return body
  }

  /// Puts an author into the session and says who it is.
  private mutating func appear(
    _ author: SIGCHIAuthor, in session: Int, _ line: Int, _ draft: inout Draft
  ) -> [String] {
    guard let id = draft.text(author.personID) else { return [] }
    let bearers = people.all(id)
    let places = (author.affiliations ?? JSONList()).compactMap {
      institution($0, of: bearers.count == 1 ? bearers.first : nil, &draft)
    }
    let authorship = Authorship(session: session, person: id, institution: places.first)
    if authors.insert(authorship).inserted {
      people.appear(
        id: id, in: session, role: "author", institution: places.first, line: line, &draft)
    }
    return bearers.map { draft.speakers[$0].name }
  }

  func report(_ draft: Draft) {
    for id in order where !used.contains(id) {
      guard let (line, content) = contents[id] else { continue }
      let title = content.title?.plain() ?? id
      draft.fault(
        line: line, "the content \(title.quoted) is in no session and is left out.",
        "Name it in a session.")
    }
  }
}

extension SIGCHIContent {
  /// All of a content as a part of the abstract of its session.
  fileprivate func text(title: String, authors: [String], _ draft: inout Draft) -> String? {
    let title = draft.text(award).map { "\(title) [\($0)]" } ?? title
    let keywords = (self.keywords ?? JSONList()).compactMap { draft.text($0) }
    return joined([
      ([title] + (authors.isEmpty ? [] : [authors.joined(separator: "; ")]))
        .joined(separator: "\n"),
      draft.prose(abstract), keywords.isEmpty ? nil : keywords.joined(separator: "; "),
    ])
  }
}

extension JSONText {
  fileprivate var wallMoment: WallMoment? {
    number.flatMap { WallMoment(epochMilliseconds: $0) }
  }
}

extension Institution {
  /// Takes in where it is; a second place is kept beside the first.
  fileprivate mutating func settle(city: String?, state: String?, country: String?) {
    let city = [city, state].compactMap { $0 }.joined(separator: ", ")
    if self.city == nil, self.country == nil {
      (self.city, self.country) = (city.isEmpty ? nil : city, country)
      return
    }
    let place = [city.isEmpty ? nil : city, country].compactMap { $0 }.joined(separator: ", ")
    let known = [self.city, self.country].compactMap { $0 }.joined(separator: ", ")
    let extra = Extra(name: "also in", value: place)
    if !place.isEmpty, place != known, !extras.contains(extra) { extras.append(extra) }
  }
}
