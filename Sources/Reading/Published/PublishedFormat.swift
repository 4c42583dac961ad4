import Programme

/// A format in which organisers publish programmes: told by its content, read into a draft.
protocol PublishedFormat: Sendable {
  /// As `dais info` names it: `frab-xml`.
  static var name: String { get }

  /// Whether the document is written so, as far as its outline tells.
  static func describes(_ document: PublishedDocument) -> Bool

  /// What a document that is written so is about.
  static func holds(_ document: PublishedDocument) -> Holding

  /// Reads all that can be read; what cannot is a fault of the draft.
  ///
  /// - Throws: only when nothing could be read at all.
  static func read(
    _ document: PublishedDocument, into draft: inout Draft
  ) throws(ReadingFailure)
}

/// What a published file tells of.
enum Holding { case sessions, people, institutions, neither }

extension PublishedFormat {
  static func holds(_ document: PublishedDocument) -> Holding { .sessions }
}

/// The formats that are read, the ones that are told most surely first.
enum PublishedFormats {
  static let all: [any PublishedFormat.Type] = [
    FrabXML.self, XCal.self, ICS.self,
    ScheduleJSON.self, HubJSON.self, WidgetJSON.self, SessionizeJSON.self, OPassJSON.self,
    SIGCHIJSON.self, HoverboardJSON.self, RORJSON.self, FrabListsJSON.self, CalendarJSON.self,
    ForeignJSON.self, RubyEvents.self,
    SchedTable.self, GuidebookTable.self, MiniConfTable.self, MiniConfSpeakers.self,
    BannerTable.self, ForeignTable.self,
  ]

  static func format(of document: PublishedDocument) -> (any PublishedFormat.Type)? {
    all.first { $0.describes(document) }
  }
}
