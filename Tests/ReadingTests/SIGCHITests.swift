import Programme
import Testing

@testable import Reading

/// Programmes, grids and registries that are invented.
@Suite struct SIGCHITests {
  static let programme = """
    {"schemeVersion": 7, "cc_licence": "free",
     "conference": {"name": "HARBOUR 2027", "fullName": "Harbour Conference",
       "location": "Porto, Portugal", "startDate": 1803859200000, "endDate": 1803945600000,
       "timeZoneOffset": -240, "timeZoneName": "America/Montreal"},
     "sponsors": [{"id": 1, "name": "Port", "levelId": 2, "url": "port.example"}],
     "sponsorLevels": [{"id": 2, "name": "Gold"}], "rooms": [{"id": 3, "name": "Hall"}],
     "tracks": [{"id": 4, "name": "Papers"}], "contentTypes": [{"id": 5, "name": "Paper"}],
     "timeSlots": [{"id": 6, "type": "SESSION", "startDate": 1803891600000,
       "endDate": 1803897000000}],
     "sessions": [{"id": 10, "name": "Ropes and knots", "typeId": 5, "roomId": 3,
       "chairIds": [20], "contentIds": [30, 31, 39], "timeSlotId": 6, "description": "All tied."}],
     "events": [{"id": 11, "name": "Dinner", "typeId": 5, "chairIds": [], "contentIds": [],
       "presenterIds": [21], "startDate": 1803924000000, "endDate": 1803931200000}],
     "contents": [
      {"id": 30, "title": "Bowline", "trackId": 4, "abstract": "Holds.", "award": "BEST",
       "keywords": ["rope"], "authors": [
        {"personId": 20, "affiliations": [
          {"institution": "Port College", "dsl": "Knots", "city": "Porto", "country": "Portugal"},
          {"institution": "Sea Lab", "dsl": "", "city": "Faro", "country": "Portugal"}]},
        {"personId": 21, "affiliations": []}]},
      {"id": 31, "title": "Hitch", "trackId": 4, "authors": [{"personId": 20, "affiliations": [
        {"institution": "Port College", "dsl": "", "city": "Lisboa", "country": "Portugal"}]}]},
      {"id": 32, "title": "Adrift", "authors": []}],
     "people": [{"id": 20, "firstName": "Ana", "middleInitial": "B", "lastName": "Cais",
       "affiliations": []}, {"id": 21, "firstName": "Rui", "lastName": "Mole"}]}
    """

  @Test func `Sessions and events hold contents, whose authors appear`() throws {
    let loaded = try published(Self.programme)
    #expect(loaded.format == "sigchi")
    // 09:00 of wall clock, whatever offset is written beside it.
    #expect(
      loaded.timetable == ["2027-03-01 09:00+90 Ropes and knots", "2027-03-01 18:00+120 Dinner"])
    #expect(
      loaded.cast == [
        "Ropes and knots: chair Ana B Cais", "Ropes and knots: author Ana B Cais (Port College)",
        "Ropes and knots: author Rui Mole", "Dinner: presenter Rui Mole",
      ])
    #expect(
      loaded.diagnostics.map(\.message) == [
        "'Ropes and knots' names the unknown content '39'.",
        "the content 'Adrift' is in no session and is left out.",
      ])
    let facts = loaded.meeting.facts
    #expect(
      [facts.title, facts.city, facts.timeZone] == [
        "Harbour Conference", "Porto, Portugal", "America/Montreal",
      ])
    #expect(facts.firstDay == Day(iso: "2027-03-01") && facts.lastDay == Day(iso: "2027-03-02"))
  }

  @Test func `Titles of contents are points, and nothing of them is lost`() throws {
    let session = try published(Self.programme).session("Ropes and knots")
    #expect(session.points == ["Bowline", "Hitch"])
    #expect([session.room, session.kind, session.track] == ["Hall", "Paper", "Papers"])
    #expect(
      session.abstract == """
        All tied.

        Bowline [BEST]
        Ana B Cais; Rui Mole

        Holds.

        rope

        Hitch
        Ana B Cais
        """)
  }

  @Test func `People belong to all institutions that they write for`() throws {
    let loaded = try published(Self.programme)
    #expect(loaded.meeting.institutions.map(\.name) == ["Port", "Port College", "Sea Lab"])
    #expect(
      loaded.meeting.affiliations.map { "\($0.speaker) \($0.institution)" } == ["0 1", "0 2"])
    let college = try loaded.institution("Port College")
    #expect([college.city, college.country] == ["Porto", "Portugal"])
    #expect(college.extras == [Extra(name: "also in", value: "Lisboa, Portugal")])
    #expect(try loaded.institution("Port").roles == ["Gold"])
    #expect(try loaded.speaker("Ana B Cais").unit == "Knots")
  }

  @Test(arguments: [
    "9223372036854775807", "-9223372036854775808", "1e300", "-1", "\"soon\"", "null", "[]",
    "99999999999999999999999999999999999999999999",
  ]) func `An epoch that is none leaves the session without a time`(_ epoch: String) throws {
    let loaded = try published(
      """
      {"sessions": [], "contents": [], "people": [], "events": [{"id": 1, "name": "A",
        "startDate": \(epoch), "endDate": \(epoch)}]}
      """)
    #expect(loaded.meeting.sessions.map(\.title) == ["A"])
    #expect(loaded.meeting.sessions.first?.start == nil || epoch == "-1")
  }

  @Test func `The columns of a grid are its rooms`() throws {
    let loaded = try published(
      """
      {"schedule": {"2027-03-01": {"tracks": [{"title": "Hall"}, {"title": "Attic"}],
        "timeslots": [
         {"startTime": "9:00", "endTime": "10:00", "sessions": [{"items": [1]}]},
         {"startTime": "10:00", "endTime": "10:30",
          "sessions": [{"items": []}, {"items": ["K"], "extend": 2}, {"items": [77]}]},
         {"startTime": "10:30", "endTime": "11:00", "sessions": [{"items": [1]}]}]}},
       "sessions": {"1": {"title": "Opening", "tags": ["Plenary", "Open"]},
         "K": {"title": "Knots", "speakers": ["Ana"], "complexity": "Easy"},
         "Z": {"title": "Unscheduled"}},
       "speakers": {"Ana": {"name": "Ana", "company": "Port", "country": "Portugal",
         "title": "Pilot", "socials": [{"name": "Blog", "link": "https://b.example"}]}},
       "partners": [{"title": "Gold", "logos": [{"name": "Port", "url": "https://p.example"}]}],
       "notifications": {"config": {"timezone": "+12:00"}}}
      """)
    #expect(loaded.format == "hoverboard")
    #expect(
      loaded.timetable == [
        "2027-03-01 09:00+60 Opening", "2027-03-01 10:00+60 Knots", "2027-03-01 10:30+30 Opening",
        "Unscheduled",
      ])
    #expect(loaded.meeting.sessions.map(\.room) == ["Hall", "Attic", "Hall", nil])
    #expect(loaded.meeting.sessions.map(\.id) == ["1", "K", "1-2", "Z"])
    #expect(loaded.cast == ["Knots: Ana"] && loaded.meeting.affiliations.count == 1)
    let port = try loaded.institution("Port")
    #expect(port.roles == ["Gold"] && port.url == "https://p.example")
    #expect(
      loaded.said == [
        "0:0: the offset +12:00 from UTC is stated, and no zone. Give the zone with --time-zone.",
        "4:0: the schedule names the unknown session '77'. Add the session, or take the id out.",
      ])
  }

  @Test func `One record of a registry is a table of one institution`() throws {
    let loaded = try published(
      """
      {"admin": {}, "id": "https://ror.example/1", "status": "active",
       "names": [{"value": "Port College", "lang": "en", "types": ["ror_display", "label"]}],
       "types": ["education"], "locations": [{"geonames_details": {"name": "Porto"}}]}
      """)
    #expect(loaded.format == "ror" && loaded.said == [])
    #expect(loaded.meeting.institutions.map(\.name) == ["Port College"])
    #expect(loaded.meeting.institutions.map(\.city) == ["Porto"])
  }

  @Test func `A registry is a table of institutions`() throws {
    let loaded = try published(
      """
      [{"id": "https://ror.example/1", "names": [
         {"value": "PC", "lang": null, "types": ["acronym"]},
         {"value": "Port College", "lang": "en", "types": ["ror_display", "label"]},
         {"value": "港學院", "lang": "zh", "types": ["label"]}],
        "types": ["funder", "education"], "status": "inactive", "established": 1911,
        "locations": [{"geonames_details": {"name": "Porto", "country_name": "Portugal"}}],
        "links": [{"type": "wikipedia", "value": "https://w.example"},
                  {"type": "website", "value": "https://p.example"}],
        "relationships": [{"type": "parent", "id": "https://ror.example/2", "label": "Sea"},
                          {"type": "successor", "id": "x", "label": "New College"}]},
       {"id": "https://ror.example/2", "names": [{"value": "Sea", "types": ["ror_display"]}],
        "types": ["company"], "status": "active",
        "relationships": [{"type": "parent", "id": "https://ror.example/9", "label": "Far"}]},
       {"names": [], "types": []}]
      """)
    #expect(loaded.format == "ror" && loaded.meeting.institutions.count == 2)
    let college = try loaded.institution("Port College")
    #expect([college.kind, college.city, college.country] == ["university", "Porto", "Portugal"])
    #expect(college.url == "https://p.example" && college.parent == 1)
    #expect(
      college.otherNames == [
        OtherName(language: "", name: "PC"), OtherName(language: "zh", name: "港學院"),
      ])
    #expect(
      college.extras.map { "\($0.name)=\($0.value)" } == [
        "type=funder", "status=inactive", "established=1911", "wikipedia=https://w.example",
        "successor=New College",
      ])
    let sea = try loaded.institution("Sea")
    #expect(sea.kind == "enterprise" && sea.extras == [Extra(name: "parent", value: "Far")])
    #expect(
      loaded.said == ["14:0: the record has neither a name nor an id. It is passed over."])
  }
}
