import Programme
import Testing

@testable import Reading

/// What a reader cannot use is told, and kept where a record can hold it.
@Suite struct PublishedLossTests {
  /// Invented files, what is said of each, and what is kept of its first session.
  static let losses: [(json: String, said: [String], kept: [String])] = [
    (
      widget("\"end\": \"2027-03-01T10:00\""), ["a session has an end and no start."],
      ["end=2027-03-01T10:00"]
    ),
    (widget("\"start\": \"2027-03-01\", \"end\": \"2027-03-02\""), [], ["last day=2027-03-02"]),
    (widget("\"start\": \"2027-03-01\", \"end\": \"2027-03-01\""), [], []),
    (
      widget(
        """
        "start": "2027-03-01T09:00", "end": "2027-03-01T10:00", "duration": "00:45"
        """), ["the duration of a session is not that up to its end."], ["duration=00:45"]
    ),
    (
      widget("\"speakers\": [{}, {\"avatar\": \"x\"}]"),
      ["a person has neither a name nor an id (2 times, the first here)."], []
    ),
    (
      widget("\"room\": 9", rooms: "{\"id\": 1, \"name\": \"Hall\"}"),
      ["a session names a room that is not listed."], ["room=9"]
    ),
    (
      widget("", rooms: "{\"name\": \"Hall\"}, {\"id\": 1, \"name\": \"A\"}, {\"id\": 1}"),
      ["the room 'Hall' has no id.", "two of kind 'room' have the id '1'."], []
    ),
    (
      """
      {"schedule": {"conference": {"start": "soon", "end": "2027-03-01T20:00:00+01:00", "days": [
      {"date": "Monday", "rooms": {"Hall": [{"id": 1, "title": "T", "start": "9ish", "room": "Hut",
      "date": "2027-03-01T09:00", "links": [{"title": "Slides"}]}]}}]}}}
      """,
      [
        "the meeting's start 'soon' is no day.", "there is no day 'Monday'.",
        "'T' is listed in the room 'Hall' and says 'Hut'.", "there is no time '9ish'.",
      ], ["start=9ish", "link=Slides", "room=Hut"]
    ),
    (
      """
      {"schedule": {"conference": {"days": [{"date": "2027-03-01", "start": "4 o'clock"}]},
      "events": [{"guid": "g", "title": "T", "room": {"slug": "hut"}}],
      "persons": [{"biography": "B"}]}}
      """,
      [
        "a day of the conference does not say from when to when it lasts.",
        "a person has neither a name nor an id.",
      ], ["room=hut"]
    ),
    (
      """
      {"sessions": [{"id": 1, "title": "T", "categoryItems": [7]}], "speakers": [{"bio": "B"}],
      "categories": [], "rooms": [], "questions": []}
      """,
      [
        "a session names an item of a category that is not listed.",
        "a person has neither a name nor an id.",
      ], ["category=7"]
    ),
    (
      """
      {"conference": {"startDate": "soon"}, "sessions": [
      {"id": 1, "name": "T", "typeId": 5, "timeSlotId": 6, "contentIds": [1, 2]},
      {"id": 2, "name": "U", "startDate": "x", "endDate": 1803902400000},
      {"id": 3, "name": "V", "endDate": 1803902400000}],
      "contentTypes": [{"id": 1, "name": "Paper"}], "tracks": [{"id": 1, "name": "A"},
      {"id": 2, "name": "B"}], "contents": [{"id": 1, "title": "C", "trackId": 1},
      {"id": 2, "title": "D", "trackId": 2, "authors": [{"affiliations": []}]}],
      "sponsors": [{"url": "u"}], "people": [{}, {"id": 1, "affiliations": [{"city": "Bergen"}]}]}
      """,
      [
        "the meeting's start 'soon' is no time.", "a session names a type that is not listed.",
        "a session is in a time slot that is not listed.",
        "the start of a session is no number of milliseconds.",
        "a session has an end and no start.", "an author has no 'personId'.",
        "a sponsor or an institution has no name.", "a person has neither a name nor an id.",
        "an affiliation names no institution.",
      ], ["kind=5", "time slot=6", "tracks=A; B"]
    ),
    (
      """
      {"sessions": [{"id": "1", "fr": {"title": "Le T"}, "room": "R9"}], "speakers": [{}],
      "session_types": [], "rooms": [{"id": "R1", "zh": {"name": "廳"}}]}
      """,
      [
        "a session names a room that is not listed.",
        "a person has neither a name nor an id.",
      ], ["room=R9"]
    ),
  ]

  private static func widget(_ talk: String, rooms: String = "") -> String {
    """
    {"talks": [{"code": "A", "title": "T"\(talk.isEmpty ? "" : ", " + talk)}],
    "rooms": [\(rooms)], "speakers": []}
    """
  }

  @Test(arguments: losses)
  func `Nothing of a file is lost in silence`(json: String, said: [String], kept: [String]) throws {
    let loaded = try published(json)
    let messages = loaded.diagnostics.filter { $0.severity != .note }.map(\.message)
    #expect(Set(messages) == Set(said), "\(loaded.said)")
    let session = try #require(loaded.meeting.sessions.first)
    let all =
      session.extras.map { "\($0.name)=\($0.value)" }
      + [session.room.map { "room=\($0)" }, session.kind.map { "kind=\($0)" }].compactMap { $0 }
    #expect(Set(all).isSuperset(of: kept), "\(all)")
  }

  /// The clocks of Lisbon show 01:30 twice on 2027-10-31, and skip it on 2027-03-28.
  @Test(arguments: [
    ("2027-10-31T01:30:00+01:00", "01:30", false), ("2027-10-31T01:30:00+00:00", "01:30", false),
    ("2027-10-31T00:30:00Z", "01:30", false), ("2027-10-31T01:30:00Z", "01:30", false),
    ("2027-10-31T01:30:00", "01:30", true), ("2027-10-31T01:30:00+05:00", "01:30", true),
    ("2027-03-28T01:30:00+00:00", "02:30", true), ("2027-03-28T02:30:00+01:00", "02:30", false),
    ("2027-10-31T12:00:00+09:00", "12:00", false),
  ])
  func `An offset says which of two instants is meant, unless it lies`(
    date: String, clock: String, isDoubted: Bool
  ) throws {
    let widget = """
      {"talks": [{"code": "A", "title": "T", "start": "\(date)"}], "rooms": [], "speakers": [],
      "timezone": "Europe/Lisbon"}
      """
    let loaded = try published(widget)
    #expect(loaded.meeting.sessions.first?.start == Clock(clock))
    #expect(loaded.said.contains { $0.contains("the clocks of") } == isDoubted, "\(loaded.said)")
  }

  /// Likewise of frab XML, whose `<start>` is the clock on the wall.
  @Test(arguments: [
    ("2027-10-31T01:30:00+01:00", false), ("2027-10-31T01:30:00+00:00", false),
    ("2027-10-31T01:30:00-04:00", true), ("2027-10-31T09:30:00+01:00", true),
  ])
  func `A date in XML says which of two instants is meant, unless it lies`(
    date: String, isDoubted: Bool
  ) throws {
    let loaded = try published(
      """
      <schedule><conference><time_zone_name>Europe/Lisbon</time_zone_name></conference>
      <day date="2027-10-31"><room name="R"><event id="1"><title>T</title><start>01:30</start>
      <date>\(date)</date></event></room></day></schedule>
      """)
    #expect(loaded.meeting.sessions.first?.start == Clock("01:30"))
    #expect(loaded.said.contains { $0.contains("show twice") } == isDoubted, "\(loaded.said)")
  }

  /// A short file that names one long text in hundreds of places.
  private static let long = String(repeating: "word ", count: 20_000)

  @Test func `A content that hundreds of sessions name is repeated up to a bound, and told`() throws
  {
    let sessions = (0..<300).map {
      #"{"id": \#(1_000 + $0), "name": "S\#($0)", "contentIds": [1]}"#
    }
    let loaded = try published(
      """
      {"schemeVersion": 7, "conference": {"fullName": "C"}, "publications": [],
      "sessions": [\(sessions.joined(separator: ","))], "people": [], "rooms": [],
      "contents": [{"id": 1, "title": "Bowline", "abstract": "\(Self.long)"}]}
      """)
    #expect(loaded.meeting.sessions.count == 300)
    #expect(loaded.meeting.sessions.allSatisfy { $0.points == ["Bowline"] })
    #expect(loaded.meeting.sessions.count { $0.abstract != nil } == 168)
    #expect(loaded.said.contains { $0.contains("named again behind 16 MiB") }, "\(loaded.said)")
  }

  @Test func `A session that stands in hundreds of places is repeated up to a bound, and told`()
    throws
  {
    let slots = (0..<300).map { _ in
      #"{"startTime": "10:00", "endTime": "11:00", "sessions": [{"items": [1]}]}"#
    }
    let loaded = try published(
      """
      {"sessions": {"1": {"title": "Knots", "description": "\(Self.long)", "speakers": []}},
      "speakers": {}, "schedule": {"2027-05-20": {"tracks": [{"title": "Hall"}],
      "timeslots": [\(slots.joined(separator: ","))]}}}
      """)
    #expect(loaded.meeting.sessions.count == 300)
    #expect(loaded.meeting.sessions.allSatisfy { $0.title == "Knots" && $0.room == "Hall" })
    #expect(loaded.meeting.sessions.count { $0.abstract != nil } == 168)
    #expect(loaded.said.contains { $0.contains("named again behind 16 MiB") }, "\(loaded.said)")
  }
}
