import Programme

/// The export of sched.com.
enum SchedTable: PublishedFormat {
  static let name = "sched"

  static func describes(_ document: PublishedDocument) -> Bool {
    TableShape(document).map { $0.keys.isSuperset(of: ["eventkey", "eventstart"]) } ?? false
  }

  static func read(
    _ document: PublishedDocument, into draft: inout Draft
  ) throws(ReadingFailure) { PublishedTable.read(document, into: &draft) }
}

/// The import template of Guidebook, whose days are MM-DD-YYYY.
enum GuidebookTable: PublishedFormat {
  static let name = "guidebook"

  static func describes(_ document: PublishedDocument) -> Bool {
    TableShape(document).map {
      $0.keys.isSuperset(of: ["sessiontitle", "timestart"])
        && $0.keys.contains { $0.hasSuffix("(optional)") || $0.hasPrefix("room/") }
    } ?? false
  }

  static func read(
    _ document: PublishedDocument, into draft: inout Draft
  ) throws(ReadingFailure) {
    PublishedTable.read(document, into: &draft, presuming: .monthDayYear)
  }
}

/// The papers of a Mini-Conf site.
enum MiniConfTable: PublishedFormat {
  static let name = "mini-conf"

  static func describes(_ document: PublishedDocument) -> Bool {
    TableShape(document).map { $0.keys.isSuperset(of: ["uid", "title", "authors"]) } ?? false
  }

  static func read(
    _ document: PublishedDocument, into draft: inout Draft
  ) throws(ReadingFailure) { PublishedTable.read(document, into: &draft) }
}

/// The speakers of a Mini-Conf site, each row with what somebody speaks about.
enum MiniConfSpeakers: PublishedFormat {
  static let name = "mini-conf"

  static func describes(_ document: PublishedDocument) -> Bool {
    guard let shape = TableShape(document),
      shape.keys.isSuperset(of: ["uid", "title", "institution", "speaker", "abstract"])
    else { return false }
    let titles = shape.firstTexts(under: "title").filter { !$0.isNotSet }
    return !titles.isEmpty && titles.count(where: \.isPosition) * 2 < titles.count
  }

  /// The programme of such a site is its list of papers.
  static func holds(_ document: PublishedDocument) -> Holding { .people }

  static func read(
    _ document: PublishedDocument, into draft: inout Draft
  ) throws(ReadingFailure) { PublishedTable.read(document, into: &draft) }
}

/// Any other table of sessions whose header names them in words of its own.
enum ForeignTable: PublishedFormat {
  static let name = "csv"

  static func describes(_ document: PublishedDocument) -> Bool {
    TableShape(document)?.isProgramme ?? false
  }

  static func read(
    _ document: PublishedDocument, into draft: inout Draft
  ) throws(ReadingFailure) { PublishedTable.read(document, into: &draft) }
}
