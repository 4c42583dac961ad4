import Programme

/// A schedule in XML as Pentabarf, frab, pretalx and wafer write it, in all dialects seen.
enum FrabXML: PublishedFormat {
  static let name = "frab-xml"

  static func describes(_ document: PublishedDocument) -> Bool {
    document.outline == .xml(root: "schedule")
  }

  static func read(
    _ document: PublishedDocument, into draft: inout Draft
  ) throws(ReadingFailure) {
    let visitor = ScheduleVisitor(draft)
    visitor.times.askedZone = document.timeZone
    try document.readXML(for: visitor)
    if visitor.draft.sessions.isEmpty, let most = visitor.strangers.most {
      throw .broken(
        place: "\(document.file.name):\(most.line)",
        what: "no <event> is in the schedule, and its \(most.count.grouped) <\(most.name)> "
          + "\(most.count == 1 ? "is" : "are") not read.",
        action: "Call what is a session <event>, as frab and pretalx do.")
    }
    draft = visitor.draft
    draft.tellOtherOffsets(than: document.timeZone)
  }
}
