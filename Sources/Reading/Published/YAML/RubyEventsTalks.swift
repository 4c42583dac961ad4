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
}
