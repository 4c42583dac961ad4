import Programme
import Reading
import Testing
import Writing

@Suite(.enabled(if: Corpus.isAtHand, Corpus.absence)) struct CorpusTests {
  /// Files of kinds that are not read, and a word of what the refusal says of them.
  static let refused = [
    "penguicon-2016.xml": "XML with the root element <events>",
    "pyconfr-2024.json": "a schedule that a site has regrouped",
    "schema-schedule.json": "a JSON schema", "schema-schedule2.json": "a JSON schema",
    "schema-schedule.xml.xsd": "XML with the root element <xs:schema>",
    "sitcon-2022.event.jsonld": "JSON-LD", "voc-staff-example.xlsx": "CSV UTF-8",
  ]

  /// Where the program counts otherwise than the manifest, and why.
  static let differences: [String: Difference] = [
    "democon-export.ics": Difference(
      36, 31, 2, 4, "pretalx writes its speakers behind the title: the same 31 as in its XML"),
    "hub-schedule2.json": Difference(
      2, 4, 2, 1, "the one at 00:15 lies within the first day as the file states that day"),
    "ieeevr-2022.events.csv": Difference(
      84, 0, 10, 7, "one date is written in two ways"),
    "ieeevr-2022.panels.csv": Difference(
      2, 12, 0, 2, "two moderators who are no panelists appear too"),
    "ieeevr-2022.posters.csv": Difference(
      215, 708, 3, 0, "many cells name people between semicolons, and not only between commas"),
    "ieeevr-2022.tutorials.csv": Difference(
      5, 12, 0, 2, "a comma between a university and its country separates no people"),
    "invalid-example.json": Difference(1, 1, 1, 1, "one event can be read, with diagnostics"),
    "nlp2024.papers.csv": Difference(
      599, 1302, 0, 0, "the sign of a first author is no part of a name"),
    "railsconf-2025.involvements.yml": .railsConf, "railsconf-2025.sponsors.yml": .railsConf,
    "railsconf-2025.venue.yml": .railsConf,
    "rubykaigi-2025.cfp.yml": .rubyKaigi, "rubykaigi-2025.event.yml": .rubyKaigi,
    "rubykaigi-2025.schedule.yml": .rubyKaigi, "rubykaigi-2025.sponsors.yml": .rubyKaigi,
    "rubykaigi-2025.venue.yml": .rubyKaigi, "rubykaigi-2025.videos.yml": .rubyKaigi,
    "sitcon-2022.session.json": Difference(
      50, 48, 5, 1, "the three people who share the id '#NAME?' are told apart"),
    "voc-camp99.csv": Difference(32, 31, 1, 3, "'et. al.' is nobody"),
    "voc-sendezentrum_31C3.csv": Difference(21, 29, 0, 4, "'tbd' is nobody"),
  ]

  @Test(arguments: Corpus.entries.filter { refused[$0.file] == nil })
  func `A real file holds what an independent count found`(entry: CorpusEntry) throws {
    let loaded = try meeting(at: Corpus.path(entry.file))
    let expected = Self.differences[entry.file]?.figures ?? entry.figures
    #expect(Self.differences[entry.file]?.figures != entry.figures, "no difference any more")
    #expect(Figures(loaded) == expected, "\(loaded.format): \(loaded.diagnostics.prefix(5))")
  }

  @Test(arguments: Corpus.entries.filter { refused[$0.file] == nil })
  func `A real file becomes a native folder that reads back equal`(entry: CorpusEntry) throws {
    let loaded = try meeting(at: Corpus.path(entry.file))
    let copy = meeting(files: nativeFolder(of: loaded.meeting), sourceName: "copy")
    let difference = copy.meeting.withoutPlaces.difference(from: loaded.meeting.withoutPlaces)
    #expect(difference == nil)
  }

  @Test(arguments: Corpus.entries.filter { refused[$0.file] != nil })
  func `What is not read is refused, and the refusal says what it is`(entry: CorpusEntry) throws {
    let refusal = #expect(throws: ReadingFailure.self) {
      try meeting(at: Corpus.path(entry.file))
    }
    let word = try #require(Self.refused[entry.file])
    #expect(refusal?.description.contains(word) == true, "\(String(describing: refusal))")
  }

  @Test func `Differences and refusals are of files that are there`() {
    let files = Set(Corpus.entries.map(\.file))
    #expect(files.isSuperset(of: Self.refused.keys))
    #expect(files.isSuperset(of: Self.differences.keys))
  }

  /// The same meeting in four formats.
  @Test(arguments: ["klimacamp-2015.json", "klimacamp-2015.ics", "klimacamp-2015.xcal"])
  func `Formats of one meeting give the same sessions`(file: String) throws {
    let other = try meeting(at: Corpus.path(file)).meeting.sessions
    let xml = try meeting(at: Corpus.path("klimacamp-2015.xml")).meeting.sessions
    #expect(xml.count == 106)
    #expect(Self.slots(of: other) == Self.slots(of: xml))
  }

  private static func slots(of sessions: [Session]) -> [String] {
    sessions.map { session in
      let (begins, minutes) = (session.begins, session.minutes)
      let moment = begins.map { "\($0.ordinal)" } ?? "-"
      return "\(moment) \(session.room ?? "-") \(minutes.map(String.init) ?? "-")"
    }.sorted()
  }
}

/// How the program counts a file, and why otherwise than the manifest.
struct Difference: Sendable {
  let figures: Figures
  let reason: String

  init(_ sessions: Int, _ people: Int, _ rooms: Int, _ days: Int, _ reason: String) {
    figures = Figures(sessions: sessions, people: people, rooms: rooms, days: days)
    self.reason = reason
  }

  static let railsConf = Difference(
    0, 10, 0, 0, "the people involved are listed, not counted before")
  static let rubyKaigi = Difference(
    77, 73, 3, 3, "each file is read with those beside it; seven items of the grid are no talks")
}
