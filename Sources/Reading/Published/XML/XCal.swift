import Programme

/// xCal as Pentabarf and frab write it: iCalendar in XML, before RFC 6321 and unlike it.
enum XCal: PublishedFormat {
  static let name = "xcal"

  static func describes(_ document: PublishedDocument) -> Bool {
    document.outline == .xml(root: "iCalendar")
  }

  static func read(
    _ document: PublishedDocument, into draft: inout Draft
  ) throws(ReadingFailure) {
    let schedule = ScheduleVisitor(draft)
    (schedule.times.askedZone, schedule.times.convertsUTC) = (document.timeZone, true)
    let visitor = XCalVisitor(schedule)
    try document.readXML(for: visitor)
    draft = visitor.draft
    draft.tellOtherOffsets(than: document.timeZone)
  }
}

/// Turns each `<vevent>` into an event of a schedule, which is then read like any other.
final class XCalVisitor: DraftingVisitor {
  private let schedule: ScheduleVisitor
  private var event: ScheduleEvent?

  var draft: Draft {
    get { schedule.draft }
    set { schedule.draft = newValue }
  }

  init(_ schedule: ScheduleVisitor) { self.schedule = schedule }

  func begin(
    _ name: String, in parent: String, _ attributes: XMLAttributes, line: Int
  ) -> XMLContent {
    switch (name, parent) {
    case ("vevent", _): event = ScheduleEvent(line: line, id: nil, day: nil, room: nil)
    case ("attendee", "vevent"):
      guard schedule.hasRoom(in: event, event?.people.count, name, line) else { return .elements }
      event?.people.append(ScheduleEvent.Person(id: nil, role: "", line: line))
      return .text
    case (_, "vevent"), (_, "vcalendar"): return .text
    default: break
    }
    return .elements
  }

  func end(_ name: String, in parent: String, text: String) {
    switch (name, parent) {
    case ("vevent", _): endEvent()
    case ("x-wr-calname", "vcalendar"): schedule.readFact("title", text)
    case ("x-wr-timezone", "vcalendar"): schedule.readFact("time_zone_name", text)
    case (_, "vcalendar"): break
    case ("attendee", "vevent"):
      if let last = event?.people.indices.last {
        event?.people[last].name = draft.text(text) ?? ""
      }
    case ("description", "vevent"):
      guard let event, schedule.hasRoomForText(in: event, name) else { break }
      self.event?.abstracts.append(text)
    case (_, "vevent"): keep(name, text)
    default: break
    }
  }

  /// The clean values are those in the names of Pentabarf.
  private static let names = [
    "pentabarf:event-id": "id", "pentabarf:event-slug": "slug", "pentabarf:title": "title",
    "pentabarf:subtitle": "subtitle", "pentabarf:language-code": "language",
    "category": "type", "categories": "type", "location": "room",
  ]

  /// Of use to calendars only.
  private static let unused: Set<String> = ["method", "class", "sequence", "dtstamp"]

  private func keep(_ name: String, _ raw: String) {
    guard !Self.unused.contains(name), let text = draft.text(raw) else { return }
    let name = Self.names[name] ?? name
    guard let line = event?.line,
      event?[name] != nil
        || schedule.hasRoom(in: event, event?.fields.count, "other element", line),
      let known = event?.keep(name, text)
    else { return }
    draft.fault(
      line: line, "the event has two <\(name)>: \(known.quoted) and \(text.quoted).",
      "The first is used; take one out.")
  }

  func finish() {
    if event?["title"] != nil || event?["summary"] != nil { endEvent() }
    schedule.finish()
  }

  private func endEvent() {
    guard let raw = event else { return }
    event = nil
    schedule.add(raw.asListedInCalendar(&draft))
  }
}
