import Programme
import Testing

@testable import Reading

/// Invented meetings in two scripts.
@Suite struct OPassTests {
  private func opass(
    sessions: String, speakers: String,
    types: String = "{\"id\": \"K\", \"zh\": {\"name\": \"主題\"}}",
    beside: [String: String] = [:]
  ) throws -> LoadedMeeting {
    try published(
      """
      {"sessions": [\(sessions)], "speakers": [\(speakers)], "session_types": [\(types)],
       "rooms": [{"id": "R0", "zh": {"name": "大廳"}, "en": {"name": "Hall"}}],
       "tags": [{"id": "t", "zh": {"name": "繩索"}}]}
      """, name: "spring.session.json", beside: beside)
  }

  @Test func `Sessions and people come in two scripts`() throws {
    let loaded = try opass(
      sessions: """
        {"id": "a1", "type": "K", "room": "R0", "broadcast": ["R0", "R1"],
         "start": "2027-03-01T09:00:00+08:00", "end": "2027-03-01T09:30:00+08:00",
         "uri": "https://a.example", "slide": "https://s.example",
         "zh": {"title": "開港", "description": "甲"}, "en": {"title": "Opening", "description": "b"},
         "speakers": ["p1"], "tags": ["t"]}
        """,
      speakers: """
        {"id": "p1", "zh": {"name": "林港 (Lin Gang)", "bio": "丙"}, "en": {"name": "Gang Lin", "bio": "丙"}}
        """)
    #expect(loaded.format == "opass")
    #expect(
      loaded.diagnostics.map(\.message) == ["a session names a room that is not listed."])
    #expect(loaded.timetable == ["2027-03-01 09:00+30 開港"] && loaded.cast == ["開港: 林港 (Lin Gang)"])
    let opening = try loaded.session("開港")
    #expect(opening.otherTitles == [OtherName(language: "en", name: "Opening")])
    #expect([opening.room, opening.kind, opening.abstract] == ["大廳", "主題", "甲\n\nb"])
    #expect(
      opening.extras.map { "\($0.name)=\($0.value)" }
        == ["slides=https://s.example", "tag=繩索", "also in=R1"])
    let person = try loaded.speaker("林港 (Lin Gang)")
    #expect(person.otherNames.map(\.name) == ["Gang Lin", "林港", "Lin Gang"])
    #expect(person.biography == "丙")
  }

  @Test(arguments: [
    ("林港 (Lin Gang)", ["林港", "Lin Gang"]), ("林港（船長）", ["林港", "船長"]),
    ("Ana / 林港", ["Ana", "林港"]), ("Ana / Rui", []), ("Ana", []), ("A (b) (c)", []), (")x(", []),
    ("(x)", ["x"]), ("", []), ("()", []),
  ]) func `A text that holds two names gives both`(_ text: String, _ names: [String]) {
    #expect(text.namesInOneText == names)
  }

  @Test func `People who share an id stay apart, and who is meant is left open`() throws {
    let loaded = try opass(
      sessions: """
        {"id": "a", "zh": {"title": "甲"}, "speakers": ["#NAME?", "#NAME?", "p9"]}
        """,
      speakers: """
        {"id": "#NAME?", "zh": {"name": "林港"}}, {"id": "#NAME?", "zh": {"name": "王船"}}
        """)
    #expect(loaded.cast == ["甲: unclear 林港", "甲: unclear 王船"])
    #expect(loaded.meeting.speakers.map(\.id) == ["#NAME?", "#NAME?-2"])
    #expect(
      loaded.diagnostics.map(\.message) == [
        "'甲' names '#NAME?', the id of 2 people: 林港, 王船.", "'甲' names the unknown person 'p9'.",
        "the id '#NAME?' is there twice.",
      ])
  }

  @Test func `One person who is two people stays one and is told`() throws {
    let loaded = try opass(
      sessions: "{\"id\": \"a\", \"zh\": {\"title\": \"甲\"}, \"speakers\": [\"p\"]}",
      speakers: "{\"id\": \"p\", \"zh\": {\"name\": \"林港、王船\"}}")
    #expect(loaded.meeting.speakers.count == 1)
    #expect(
      loaded.diagnostics.map(\.message) == ["'林港、王船' looks like several people under one id."])
  }

  @Test func `Communities and sponsors beside it are institutions`() throws {
    let loaded = try opass(
      sessions: "{\"id\": \"a\", \"type\": \"rope\", \"zh\": {\"title\": \"甲\"}, \"speakers\": []}",
      speakers: "", types: "{\"id\": \"rope\", \"zh\": {\"name\": \"繩索社\"}}",
      beside: [
        "spring.community.json": """
        {"communities": [{"id": "c", "track": "rope",
          "name": {"en": "Rope Club", "zh-TW": "繩索社"}, "intro": {"zh-TW": "乙"}}]}
        """,
        "sponsor.json": """
        [{"id": "s", "level": "gold", "name": {"zh": "港務", "en": "Port"}, "link": "https://p.example"},
         {"id": "t", "level": "special-thanks", "name": {"zh": "港務"}}]
        """,
      ])
    #expect(loaded.said == [])
    #expect(loaded.meeting.institutions.map(\.name) == ["繩索社", "港務"])
    let club = try loaded.institution("繩索社")
    #expect(club.roles == ["community"])
    #expect(club.otherNames == [OtherName(language: "en", name: "Rope Club")])
    let port = try loaded.institution("港務")
    #expect(port.roles == ["gold", "special-thanks"] && port.url == "https://p.example")
    // A type that a community holds is a track.
    let session = try loaded.session("甲")
    #expect(session.track == "繩索社" && session.kind == nil)
  }

  @Test func `A file beside it that two names lead to is read once`() throws {
    let loaded = try published(
      "{\"sessions\": [{\"id\": \"a\", \"zh\": {\"title\": \"甲\"}}], \"speakers\": [], "
        + "\"session_types\": []}",
      name: "session.json", beside: ["community.json": "[{"])
    #expect(
      loaded.diagnostics.filter { $0.file == "community.json" }.map(\.message) == [
        "the text ends inside an object."
      ])
    #expect(loaded.meeting.files == ["session.json", "community.json"])
  }

  @Test func `A broken file beside it costs only itself`() throws {
    let loaded = try opass(
      sessions: "{\"id\": \"a\", \"zh\": {\"title\": \"甲\"}}", speakers: "",
      beside: ["sponsor.json": "[{", "community.json": "{\"communities\": [1]}"])
    #expect(loaded.meeting.sessions.count == 1 && loaded.meeting.institutions.isEmpty)
    #expect(
      loaded.diagnostics.map { "\($0.file): \($0.message)" } == [
        "community.json: at communities[0]: an object is expected.",
        "sponsor.json: the text ends inside an object.",
      ])
  }
}
