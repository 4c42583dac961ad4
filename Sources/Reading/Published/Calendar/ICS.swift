import Programme

/// iCalendar as calendars and programme tools write it (RFC 5545).
enum ICS: PublishedFormat {
  static let name = "ics"

  static func describes(_ document: PublishedDocument) -> Bool { document.outline == .calendar }

  static func read(
    _ document: PublishedDocument, into draft: inout Draft
  ) throws(ReadingFailure) {
    let (faults, source) = (draft.faults, draft.file)
    let file = CalendarFile(document.bytes) { line, message, action in
      faults.add(source, line: line, message, action)
    }
    guard !file.events.isEmpty else {
      throw .unknownContent(name: source.name, holds: "an iCalendar without events")
    }
    if let title = draft.text(file.title) { draft.facts.title = title }
    if let description = draft.prose(file.description) {
      draft.facts.extras.append(Extra(name: "description", value: description))
    }
    var programme = CalendarProgramme(file, zones: CalendarZones(file, asked: document.timeZone))
    programme.add(to: &draft)
    draft.daysAreDates = true
    guard let end = file.earlyEnd else { return }
    draft.fault(
      line: end.line,
      "the calendar ends too soon\(end.isInsideEvent ? " inside of an event" : "").",
      "Get the whole file. \(draft.standsBefore)", as: .error, isCut: true)
  }
}
