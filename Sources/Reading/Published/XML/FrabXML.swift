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
    draft = visitor.draft
    draft.tellOtherOffsets(than: document.timeZone)
  }
}
