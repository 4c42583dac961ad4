import Programme

/// What a programme refers to by ids, and the sessions it is put together in.
struct SIGCHIReading {
  private var people = PeopleByID()
  private var rooms = NamesByID(kind: "room")
  private var kinds = NamesByID(kind: "type")
  private var tracks = NamesByID(kind: "track")
  private var slots: [String: SIGCHISlot] = [:]
  private var contents: [String: (line: Int, content: SIGCHIContent)] = [:]
  private var order: [String] = []
  /// The contents that sessions name, as they were read when the first did.
  private var used: [String: Said] = [:]
  private var repeats = Repeats()
  /// Authors are in a session once, however many of its contents they wrote.
  private var authors: Set<Authorship> = []

  private struct Said {
    var title: String
    var body: String?
    var weight: Int
  }

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
    draft.facts.firstDay = draft.day(conference?.startDate, of: "start")
    draft.facts.lastDay = draft.day(conference?.endDate, of: "end")
    draft.keepFact("short name", conference?.name?.plain())
    draft.keepFact("url", conference?.url?.plain())
    draft.keepFact("licence", file.licence?.plain())
    rooms = draft.names(of: "room", file.rooms)
    kinds = draft.names(of: "type", file.contentTypes)
    tracks = draft.names(of: "track", file.tracks)
    for slot in file.timeSlots ?? JSONList() { add(slot, &draft) }
    for (line, content) in file.contents?.records ?? [] { add(content, line, draft) }
    readSponsors(file, &draft)
    for (line, person) in file.people?.records ?? [] { add(person, line, &draft) }
  }

  private mutating func add(_ slot: SIGCHISlot, _ draft: inout Draft) {
    let id = slot.id?.plain() ?? ""
    if slots[id] != nil { draft.tallyTwice(id, 0) }
    slots[id] = slots[id] ?? slot
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
    let levels = draft.names(of: "level", file.sponsorLevels)
    for sponsor in file.sponsors ?? JSONList() {
      guard let name = draft.text(sponsor.name) else {
        draft.tallyNamelessBody()
        continue
      }
      let role = levels.name(sponsor.levelID?.plain(), line: 0, &draft) ?? "sponsor"
      _ = draft.body(named: name, role: role, url: draft.text(sponsor.url))
    }
  }

  private mutating func add(_ person: SIGCHIPerson, _ line: Int, _ draft: inout Draft) {
    let parts = [person.firstName, person.middleInitial, person.lastName]
    let name = parts.compactMap { draft.text($0) }.joined(separator: " ")
    guard let id = draft.text(person.id) ?? (name.isEmpty ? nil : name) else {
      return draft.tallyNameless(line)
    }
    let position = people.add(Speaker(id: id, name: name.isEmpty ? id : name), line, &draft)
    for affiliation in person.affiliations ?? JSONList() {
      _ = institution(affiliation, of: position, line, &draft)
    }
  }

  /// The institution of an affiliation, which the person then belongs to.
  private func institution(
    _ affiliation: SIGCHIAffiliation, of person: Int?, _ line: Int, _ draft: inout Draft
  ) -> Int? {
    let unit = draft.text(affiliation.unit)
    guard let name = draft.text(affiliation.institution) ?? unit else {
      if affiliation.isAnything {
        draft.tally("an affiliation names no institution", "Name it; it is left out.", line: line)
      }
      return nil
    }
    let position = draft.institution(named: name)
    let (city, state) = (draft.text(affiliation.city), draft.text(affiliation.state))
    draft.institution(position, isIn: city, state, draft.text(affiliation.country))
    if let person {
      draft.affiliate(person, with: position)
      if let unit, unit != name { draft.speaker(person, isOf: unit) }
    }
    return position
  }

  mutating func add(_ written: SIGCHISession, _ line: Int, _ draft: inout Draft) {
    var session = Session(id: "", order: 0, title: draft.text(written.name) ?? "")
    time(&session, written, line, &draft)
    session.room = rooms.name(written.roomID?.plain(), line: line, &draft)
    session.kind = kinds.name(written.typeID?.plain(), line: line, &draft)
    if let link = written.link?.value { draft.link(&session, [link]) }
    draft.keep("note", written.note?.plain(), &session.extras)
    let talks = (written.contentIDs ?? JSONList()).compactMap { $0.plain() }.withoutRepeats
    setTrack(of: &session, talks, line, &draft)
    session.abstract = draft.prose(written.description)
    let position = draft.add(session, id: draft.text(written.id), line: line)
    for id in written.chairIDs ?? JSONList() { appear(id, "chair", position, line, &draft) }
    for id in written.presenterIDs ?? JSONList() {
      appear(id, "presenter", position, line, &draft)
    }
    let bodies = talks.compactMap { add($0, to: position, line, &draft) }
    draft.change(session: position) { $0.abstract = joined([$0.abstract] + bodies) }
  }

  /// A session has the track of its contents; of several it names all.
  private func setTrack(
    of session: inout Session, _ talks: [String], _ line: Int, _ draft: inout Draft
  ) {
    let names = talks.compactMap {
      tracks.name(contents[$0]?.content.trackID?.plain(), line: line, &draft)
    }.withoutRepeats
    if names.count == 1 { session.track = names.first }
    if names.count > 1 { draft.keep("tracks", names.joined(separator: "; "), &session.extras) }
  }

  private func time(
    _ session: inout Session, _ written: SIGCHISession, _ line: Int, _ draft: inout Draft
  ) {
    let slot = written.timeSlotID?.plain().flatMap { slots[$0] }
    if let id = draft.text(written.timeSlotID), slot == nil {
      draft.keep("time slot", id, &session.extras)
      draft.tally("a session is in a time slot that is not listed", "List it.", line: line)
    }
    let (start, end) = (written.startDate ?? slot?.startDate, written.endDate ?? slot?.endDate)
    draft.time(&session, fromEpoch: start, to: end, line: line)
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
    let known = used[id]
    let title = known?.title ?? draft.text(content.title) ?? id
    draft.change(session: session) { $0.points.append(title) }
    if let known, !repeats.affords(known.weight) {
      draft.tallyUnrepeated("content", line)
      return nil
    }
    var names: [String] = []
    for author in content.authors ?? JSONList() {
      names += appear(author, in: session, line, &draft)
    }
    if let known { return known.body }
    let body = content.text(title: title, authors: names, &draft)
    used[id] = Said(
      title: title, body: body,
      weight: title.utf8.count + (body?.utf8.count ?? 0) + names.count * Repeats.person)
    return body
  }

  /// Puts an author into the session and says who it is.
  private mutating func appear(
    _ author: SIGCHIAuthor, in session: Int, _ line: Int, _ draft: inout Draft
  ) -> [String] {
    guard let id = draft.text(author.personID) else {
      draft.tally("an author has no 'personId'", "Give one; the author is left out.", line: line)
      return []
    }
    let bearers = people.all(id)
    let places = (author.affiliations ?? JSONList()).compactMap {
      institution($0, of: bearers.count == 1 ? bearers.first : nil, line, &draft)
    }
    let authorship = Authorship(session: session, person: id, institution: places.first)
    if authors.insert(authorship).inserted {
      people.appear(
        id: id, in: session, role: "author", institution: places.first, line: line, &draft)
    }
    return bearers.map { draft.speakers[$0].name }
  }

  func report(_ draft: Draft) {
    for id in order where used[id] == nil {
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
