import Programme

/// Makes a draft of the elements of a schedule; events count wherever they stand.
final class ScheduleVisitor: DraftingVisitor {
  var draft: Draft
  var times = ScheduleTimes()
  var abstracts = ScheduleAbstracts()
  var credits = ScheduleCredits()
  private var day: Day?
  /// Those that elements state, and how many the schedule says that there are.
  private var days: Set<Day> = []
  var declaredDays: Int?
  private var room: String?
  private var event: ScheduleEvent?
  /// Events around it, the outermost first.
  private var outer: [ScheduleEvent] = []
  /// Their lines.
  private var daysWithoutDate: [Int] = []
  /// What has a title outside of events, and is none: the elements that may stand for them.
  private(set) var strangers = UnreadNames()
  /// The line of the last element that began with each name.
  private var begun: [String: Int] = [:]
  /// What the list of tags or answers holds that is being read.
  private var entries: [String] = []
  /// The line of the last event that was told to have too many parts.
  private var told: Int?

  init(_ draft: Draft) { self.draft = draft }

  func begin(
    _ name: String, in parent: String, _ attributes: XMLAttributes, line: Int
  ) -> XMLContent {
    if event != nil { return beginPart(name, in: parent, attributes, line: line) }
    switch name {
    case "event":
      event = beginEvent(attributes, line: line)
    case "day":
      let stated = readDay(attributes, line: line)
      if let stated { days.insert(stated) }
      day = times.beginDay(
        stated, from: attributes["start"], to: attributes["end"], line: line, draft)
      room = nil
    case "room" where parent != "conference":
      room = attributes["name"].flatMap { draft.text($0) }
    case "tracks", "generator": return .nothing
    case "rooms" where parent == "conference": return .nothing
    default:
      noteStranger(name, in: parent, line: line)
      let isFact = parent == "conference" || parent == "schedule" && Self.facts.contains(name)
      return isFact ? .text : .elements
    }
    return .elements
  }

  private func noteStranger(_ name: String, in parent: String, line: Int) {
    if name == "title", !["schedule", "conference", "day", "room"].contains(parent) {
      strangers.add(parent, line: begun[parent] ?? line)
    } else if begun.count < UnreadNames.most || begun[name] != nil {
      begun[name] = line
    }
  }

  /// What some schedules say of the meeting outside of `<conference>`.
  private static let facts: Set<String> = [
    "title", "subtitle", "acronym", "version", "release", "url", "base_url", "venue", "city",
    "time_zone_name",
  ]

  private func beginPart(
    _ name: String, in parent: String, _ attributes: XMLAttributes, line: Int
  ) -> XMLContent {
    switch (name, parent) {
    case ("persons", "event"), ("links", "event"), ("attachments", "event"),
      ("recording", "event"):
      return .elements
    case ("tags", "event"), ("answers", "event"):
      entries = []
      return .mixed
    case (_, "tags"), (_, "answers"): return beginEntry(name, attributes, line: line)
    case ("event", _):
      draft.fault(
        line: line, "an event begins inside another one.", "End each with </event>; both are read.")
      if let around = event { outer.append(around) }
      event = beginEvent(attributes, line: line)
      return .elements
    case ("person", _):
      let role = attributes["role"].flatMap { draft.text($0) } ?? ""
      guard hasRoom(in: event, event?.people.count, name, line) else { return .elements }
      event?.people.append(ScheduleEvent.Person(id: attributes.id, role: role, line: line))
    case ("link", _), ("attachment", _):
      guard hasRoom(in: event, event?.links.count, name, line) else { return .elements }
      event?.links.append(ScheduleEvent.Link(address: attributes["href"]?.trimmed ?? ""))
    default: break
    }
    return .text
  }

  func end(_ name: String, in parent: String, text: String) {
    guard event != nil else { return endOutside(name, in: parent, text) }
    switch (name, parent) {
    case (_, "tags"), (_, "answers"): endEntry(text)
    case ("event", _): endEvent()
    case ("persons", "event"), ("links", "event"), ("attachments", "event"),
      ("recording", "event"):
      break
    case ("answers", "event"): keepList(of: "answer", name, text)
    case ("tags", "event"): keepList(of: "tag", name, text)
    case ("person", _): endPerson(text)
    case ("link", _), ("attachment", _): endLink(text)
    case ("abstract", "event"), ("description", "event"):
      guard let event, hasRoomForText(in: event, name) else { break }
      self.event?.abstracts.append(text)
    default: keep(name, in: parent, text)
    }
  }

  /// An event; of its id and its code, which pretalx has in its addresses, the id tells it apart.
  private func beginEvent(_ attributes: XMLAttributes, line: Int) -> ScheduleEvent {
    var event = ScheduleEvent(line: line, id: attributes.id, day: day, room: room)
    if let code = attributes["code"].flatMap({ draft.text($0) }), code != attributes.id {
      _ = event.keep(Extra.code, code)
    }
    return event
  }

  private func endOutside(_ name: String, in parent: String, _ text: String) {
    switch name {
    case "day": day = nil
    case "room" where parent != "conference": room = nil
    case "conference": break
    default: readFact(name, text)
    }
  }

  private func endPerson(_ text: String) {
    guard let last = event?.people.indices.last else { return }
    event?.people[last].name = draft.text(text) ?? ""
  }

  private func endLink(_ text: String) {
    guard let last = event?.links.indices.last else { return }
    event?.links[last].label = draft.text(text) ?? ""
  }

  func hasRoomForText(in event: ScheduleEvent, _ name: String) -> Bool {
    hasRoom(
      in: event, event.abstracts.count, name, event.line, atMost: ScheduleEvent.mostAbstracts)
  }

  /// Whether an event may have one more; the first that it may not is told.
  func hasRoom(
    in event: ScheduleEvent?, _ count: Int?, _ name: String, _ line: Int,
    atMost most: Int = ScheduleEvent.most
  ) -> Bool {
    guard let count, count >= most else { return true }
    if told != event?.line {
      told = event?.line
      draft.fault(
        line: line, "the event has more than \(most) parts called '\(name)'.",
        "Those after are left out.", as: .error)
    }
    return false
  }

  /// An element of a list; without a text it says what it is called: `<tag name="web"/>`.
  private func beginEntry(
    _ name: String, _ attributes: XMLAttributes, line: Int
  ) -> XMLContent {
    guard hasRoom(in: event, entries.count, name, line) else { return .nothing }
    let called = ["name", "value", "title", "label"].lazy.compactMap { attributes[$0] }.first
    entries.append(called ?? "")
    return .words
  }

  private func endEntry(_ text: String) {
    guard let entry = entries.popLast() else { return }
    entries.append(draft.text(text.withSingleBlanks) ?? draft.text(entry) ?? "")
  }

  /// Keeps the elements of a list, `<tag>web</tag><tag>ops</tag>`, as `web; ops`.
  ///
  /// Text that stands beside them or instead of them is kept as it is.
  private func keepList(of name: String, _ list: String, _ text: String) {
    let values = entries.filter { !$0.isEmpty }
    entries = []
    if !values.isEmpty { keep(name, in: "event", values.joined(separator: "; ")) }
    // Blanks between elements are no text.
    keep(list, in: "event", values.isEmpty ? text : text.withSingleBlanks)
  }

  private func keep(_ name: String, in parent: String, _ text: String) {
    guard let value = draft.text(text), let line = event?.line,
      event?[name] != nil || hasRoom(in: event, event?.fields.count, "other element", line),
      let known = event?.keep(name, value)
    else { return }
    draft.fault(
      line: line, "the event has two <\(name)>: \(known.quoted) and \(value.quoted).",
      "The first is used; take one out.")
  }

  private func readDay(_ attributes: XMLAttributes, line: Int) -> Day? {
    let stated = attributes["date"] ?? attributes["start"]
    guard let stated else {
      daysWithoutDate.append(line)
      return nil
    }
    if let day = Day(iso: String(stated.trimmed.prefix(10))) { return day }
    draft.fault(line: line, "there is no day \(stated.quoted).", "Write date=\"YYYY-MM-DD\".")
    return nil
  }

  func finish() {
    while let open = event {
      if open["title"] != nil { endEvent() } else { event = outer.popLast() }
    }
    credits.settle(&draft)
    abstracts.settle(&draft)
    times.settleLengths(&draft)
    times.report(draft)
    tellDaysWithoutDate()
    tellDeclaredDays(beside: days.count + daysWithoutDate.count)
  }

  /// Says that days have no date, where their events have none of their own either.
  private func tellDaysWithoutDate() {
    let undated = draft.sessions.count { $0.day == nil && $0.start != nil }
    guard let first = daysWithoutDate.first, undated > 0 else { return }
    let days = daysWithoutDate.count == 1 ? "1 <day> has" : "\(daysWithoutDate.count) <day> have"
    draft.fault(
      line: first,
      "\(days) no date, so \(undated == 1 ? "1 event has" : "\(undated) events have") none.",
      "Write <day date=\"YYYY-MM-DD\">.")
  }

  private func endEvent() {
    if let event { add(event) }
    event = outer.popLast()
  }
}

extension String {
  /// With one blank where markup stood or lines were broken, and none at the ends.
  fileprivate var withSingleBlanks: String {
    split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
