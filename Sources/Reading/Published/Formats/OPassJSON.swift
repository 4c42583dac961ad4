import Programme

/// session.json of OPass, COSCUP and SITCON, with the community and sponsor files beside it.
enum OPassJSON: PublishedFormat {
  static let name = "opass"

  static func describes(_ document: PublishedDocument) -> Bool {
    guard case .json(false, let keys) = document.outline else { return false }
    return keys.isSuperset(of: ["sessions", "speakers", "session_types"])
  }

  static func read(
    _ document: PublishedDocument, into draft: inout Draft
  ) throws(ReadingFailure) {
    let file = try document.decoded(OPassFile.self, keys: Self.keys, draft.faults)
    var reading = OPassReading(file, document, &draft)
    for (line, person) in file.speakers?.records ?? [] { reading.add(person, line, &draft) }
    for (line, session) in file.sessions?.records ?? [] { reading.add(session, line, &draft) }
    reading.report(draft)
  }
}

private struct OPassReading {
  private var clock: MeetingClock
  private var people = PeopleByID()
  private var types = NamesByID(kind: "type")
  private var rooms = NamesByID(kind: "room")
  private var tags = NamesByID(kind: "tag")
  /// Whether the types are tracks, which some meetings use them for, and not kinds.
  private var typesAreTracks = false

  init(_ file: OPassFile, _ document: PublishedDocument, _ draft: inout Draft) {
    clock = MeetingClock(timeZone: document.timeZone)
    for entry in file.types ?? JSONList() { types.add(entry, &draft) }
    for entry in file.rooms ?? JSONList() { rooms.add(entry, &draft) }
    for entry in file.tags ?? JSONList() { tags.add(entry, &draft) }
    let tracks = draft.readOPassInstitutions(document)
    typesAreTracks =
      !tracks.isDisjoint(with: types.names.keys)
      || types.names.values.contains { $0.lowercased().contains("track") || $0.contains("議程軌") }
  }

  mutating func add(_ person: OPassSpeaker, _ line: Int, _ draft: inout Draft) {
    let names = person.texts.compactMap { text in
      draft.text(text.name).map { (language: text.language, name: $0) }
    }
    let id = draft.text(person.id) ?? names.first?.name
    guard let id else { return draft.tallyNameless(line) }
    var speaker = Speaker(id: id, name: names.first?.name ?? id)
    for (language, name) in names where name != speaker.name {
      speaker.otherNames.append(OtherName(language: language, name: name))
    }
    speaker.otherNames += speaker.name.namesInOneText.map { OtherName(language: "", name: $0) }
    speaker.biography = joined(person.texts.map { draft.prose($0.bio) })
    if speaker.name.looksLikeSeveralPeople {
      draft.fault(
        line: line, "\(speaker.name.quoted) looks like several people under one id.",
        "Give each person an id.")
    }
    _ = people.add(speaker, line, &draft)
  }

  mutating func add(_ written: OPassSession, _ line: Int, _ draft: inout Draft) {
    let titles = written.texts.compactMap { text in
      draft.text(text.title).map { (language: text.language, title: $0) }
    }
    var session = Session(id: "", order: 0, title: titles.first?.title ?? "")
    for (language, title) in titles where title != session.title {
      session.otherTitles.append(OtherName(language: language, name: title))
    }
    let times = draft.time(
      &session, from: written.start?.plain(), to: written.end?.plain(), &clock, line: line)
    session.room = rooms.name(written.room?.plain(), line: line, &draft)
    let type = types.name(written.type?.plain(), line: line, &draft)
    if typesAreTracks { session.track = type } else { session.kind = type }
    session.language = draft.text(written.language)
    session.abstract = joined(written.texts.map { draft.prose($0.description) })
    fillExtras(&session, written, line, &draft)
    let position = draft.add(
      session, id: draft.text(written.id), times: times, line: line)
    appear(written, in: position, line, &draft)
  }

  private func fillExtras(
    _ session: inout Session, _ written: OPassSession, _ line: Int, _ draft: inout Draft
  ) {
    for (name, url) in written.addresses {
      guard let url = draft.text(url) else { continue }
      session.links.append(url)
      if !name.isEmpty { session.extras.append(Extra(name: name, value: url)) }
    }
    for tag in written.tags ?? JSONList() {
      draft.keep("tag", tags.name(tag.plain(), line: line, &draft), &session.extras)
    }
    for room in written.broadcast ?? JSONList() {
      guard let room = rooms.name(room.plain(), line: line, &draft), room != session.room
      else { continue }
      draft.keep("also in", room, &session.extras)
    }
  }

  /// A session that lists an id twice names it once.
  private func appear(
    _ written: OPassSession, in session: Int, _ line: Int, _ draft: inout Draft
  ) {
    var seen: Set<String> = []
    for speaker in written.speakers ?? JSONList() {
      guard let id = draft.text(speaker), seen.insert(id).inserted else { continue }
      people.appear(id: id, in: session, line: line, &draft)
    }
  }

  func report(_ draft: Draft) { clock.report(draft) }
}

extension NamesByID {
  fileprivate mutating func add(_ entry: OPassName, _ draft: inout Draft) {
    add(entry.id?.plain(), draft.text(entry.texts.first?.name), &draft)
  }
}

extension String {
  /// The names that one text holds beside itself: `X (Y)`, and `X / Y` in two scripts.
  var namesInOneText: [String] {
    let text = self
    if let open = text.firstIndex(where: { $0 == "(" || $0 == "（" }),
      let close = text.lastIndex(where: { $0 == ")" || $0 == "）" }), open < close
    {
      let outer = String(text[..<open]).trimmed
      let inner = String(text[text.index(after: open)..<close]).trimmed
      let isPlain = !inner.contains { "()（）".contains($0) }
      return isPlain ? [outer, inner].filter { !$0.isEmpty } : []
    }
    let parts = text.split { $0 == "/" || $0 == "／" }.map { String($0).trimmed }
    guard parts.count == 2, parts[0].isEastAsian != parts[1].isEastAsian else { return [] }
    return parts
  }

  var isEastAsian: Bool {
    unicodeScalars.contains { scalar in
      switch scalar.value {
      case 0x3040...0x30FF, 0x3400...0x9FFF, 0xAC00...0xD7AF, 0x20000...0x3FFFF: true
      default: false
      }
    }
  }

  /// Two names with a sign between them that separates people.
  fileprivate var looksLikeSeveralPeople: Bool {
    if contains("、") || contains("，") || contains(" & ") || contains(" ＆ ") { return true }
    let parts = split(separator: ",").map { String($0) }
    return parts.count > 1 && parts.allSatisfy(\.isEastAsian)
  }
}
