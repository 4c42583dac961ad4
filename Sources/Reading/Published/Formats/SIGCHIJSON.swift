import Programme

/// The programme JSON of SIGCHI conferences: sessions and events with contents by authors.
///
/// Contents have no time of their own, so they are read as the points of their session: its
/// abstract holds theirs, and their authors appear in it.
enum SIGCHIJSON: PublishedFormat {
  static let name = "sigchi"

  static func describes(_ document: PublishedDocument) -> Bool {
    guard case .json(false, let keys) = document.outline else { return false }
    return keys.isSuperset(of: ["sessions", "contents", "people"])
  }

  static func read(
    _ document: PublishedDocument, into draft: inout Draft
  ) throws(ReadingFailure) {
    let file = try document.decoded(SIGCHIFile.self, keys: Self.keys, draft.faults)
    var reading = SIGCHIReading(file, document, &draft)
    for (line, session) in file.sessions?.records ?? [] { reading.add(session, line, &draft) }
    for (line, event) in file.events?.records ?? [] { reading.add(event, line, &draft) }
    reading.report(draft)
  }
}
