import Programme

extension ScheduleVisitor {
  /// Adds an event as a session, with its people.
  func add(_ event: ScheduleEvent) {
    var session = Session(id: "", order: 0, title: event["title"] ?? "")
    if session.title.isEmpty {
      draft.fault(line: event.line, "the event has no <title>.", "Give it one.")
    }
    session.kind = event["type"]
    session.track = event["track"]
    session.language = event["language"]
    session.status = event["status"]
    session.links = links(of: event)
    setRoom(of: &session, event)
    keepRest(of: event, &session)
    let offset = times.set(&session, from: event, &draft)
    let id = event.id ?? event["guid"] ?? event["slug"]
    let isMeasured =
      event["duration"] != nil && !event.isMeasuredByEnds && session.minutes?.areDays == false
    let position = draft.add(
      session, id: id, times: WrittenTimes(offset: offset, isMeasured: isMeasured), line: event.line
    )
    abstracts.add(event.abstracts, to: position)
    credits.add(event.people, to: position)
  }

  private func setRoom(of session: inout Session, _ event: ScheduleEvent) {
    session.room = event["room"] ?? event.room
    guard let stated = event["room"], let listed = event.room, stated != listed else { return }
    draft.fault(
      line: event.line,
      "\(session.title.quoted) is listed in the room \(listed.quoted) and says \(stated.quoted).",
      "The room that it says is used.")
  }

  /// The page of the event, then its links with what they lead to.
  private func links(of event: ScheduleEvent) -> [String] {
    var links = ["url", "full_conf_url", "origin_url"].compactMap { event[$0] }
    if event["full_conf_url"] == nil, let path = event["conf_url"] { links.append(path) }
    if let feedback = event["feedback_url"] { links.append("Feedback: \(feedback)") }
    var known = Set(links)
    for link in event.links {
      let hasLabel = !link.label.isEmpty && link.label != link.address
      let text =
        hasLabel && !link.address.isEmpty
        ? "\(link.label): \(link.address)"
        : hasLabel ? link.label : link.address
      if !text.isEmpty, known.insert(text).inserted { links.append(text) }
    }
    return links
  }

  /// What the program has no name for stays with the session.
  private func keepRest(of event: ScheduleEvent, _ session: inout Session) {
    for (name, text) in event.fields where !Self.known.contains(name) {
      let isUsual = text.lowercased() == Self.usual[name]
      if !isUsual { session.extras.append(Extra(name: name, value: text)) }
    }
  }

  /// What has a place of its own, and what only programs use.
  private static let known: Set<String> = [
    "title", "type", "track", "language", "status", "room", "date", "start", "end", "duration",
    "url", "full_conf_url", "conf_url", "origin_url", "feedback_url", "guid", "slug", "logo",
  ]

  /// Values that say nothing out of the ordinary.
  private static let usual = ["optout": "false", "released": "true"]
}
