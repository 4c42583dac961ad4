import Programme

/// The calendar of Mini-Conf sites: a list of entries with a start and an end.
enum CalendarJSON: PublishedFormat {
  static let name = "mini-conf-calendar"

  static func describes(_ document: PublishedDocument) -> Bool {
    guard case .json(true, let keys) = document.outline else { return false }
    return keys.isSuperset(of: ["title", "start", "end"])
      && !keys.isDisjoint(with: ["calendarId", "category", "location", "link"])
  }

  static func read(
    _ document: PublishedDocument, into draft: inout Draft
  ) throws(ReadingFailure) {
    let entries = try document.decoded(
      JSONRecords<CalendarEntry>.self, keys: Self.keys, draft.faults)
    var clock = MeetingClock(timeZone: document.timeZone)
    for (line, entry) in entries {
      var session = Session(id: "", order: 0, title: draft.text(entry.title) ?? "")
      let times = draft.time(
        &session, from: entry.start?.plain(), to: entry.end?.plain(), &clock, line: line)
      session.room = draft.text(entry.location)
      session.kind = draft.text(entry.calendarID)
      session.abstract = draft.prose(entry.body)
      if let link = draft.text(entry.link) { session.links.append(link) }
      _ = draft.add(session, id: draft.text(entry.id), times: times, line: line)
    }
    clock.report(draft)
  }
}

private struct CalendarEntry: Decodable {
  var id: JSONText?
  var title: JSONText?
  var start: JSONText?
  var end: JSONText?
  var location: JSONText?
  var link: JSONText?
  var body: JSONText?
  var calendarID: JSONText?

  private enum CodingKeys: String, CodingKey {
    case id, title, start, end, location, link, body
    case calendarID = "calendarId"
  }
}

extension CalendarJSON {
  static let keys = JSONKeys(
    read: "id title start end location link body calendarId",
    passed: "category bgColor borderColor color dragBgColor isAllDay isReadOnly")
}
