import Programme
import Testing

@testable import Reading

/// Rows of sessions that name talks in numbered columns; all tables are invented.
@Suite struct TableTalkGroupTests {
  private static let header =
    "session_ID,session_title,session_start,session_end,session_room,chair1_name,"
    + "p1_title,p1_authors,p1_organisations,p1_abstract,p1_presenting,p1_keywords,"
    + "p2_title,p2_authors,p2_organisations,p2_abstract,p2_presenting,p2_keywords\n"

  @Test func `Talks in numbered columns are parts of the session of their row`() throws {
    let loaded = try table(
      Self.header
        + "7,Twine,2031-05-23 09:00,2031-05-23 10:30,Loft,Di Fox,"
        + "Nets,\"Bell, Ann (1); Ray, Bob (1,2)\",1: Acme; 2: Haus Nord,Of nets,\"Bell, Ann\",knots,"
        + "Wires,\"Dee, Cy\",Bell Labs,Of wires,\"Dee, Cy\",\n"
        + "8,Cords,2031-05-23 11:00,2031-05-23 12:00,Aula,Ed Gil,"
        + "Ropes,\"Fox, Flo; Orr, Gil\",Haus Nord,,,,,,,,,\n")
    #expect(
      loaded.timetable == [
        "2031-05-23 09:00+90 Twine", "2031-05-23 09:00+90 Nets", "2031-05-23 09:00+90 Wires",
        "2031-05-23 11:00+60 Cords", "2031-05-23 11:00+60 Ropes",
      ])
    #expect(loaded.meeting.sessions.map(\.parent) == [nil, 0, 0, nil, 3])
    #expect(loaded.meeting.sessions.map(\.room) == ["Loft", "Loft", "Loft", "Aula", "Aula"])
    #expect(
      loaded.cast == [
        "Twine: chair Di Fox", "Nets: author Bell, Ann", "Nets: author Ray, Bob", "Nets: Bell, Ann",
        "Wires: author Dee, Cy", "Wires: Dee, Cy", "Cords: chair Ed Gil",
        "Ropes: author Fox, Flo", "Ropes: author Orr, Gil",
      ])
    let meeting = loaded.meeting
    let places = meeting.affiliations.map {
      "\(meeting.speakers[$0.speaker].name) @ \(meeting.institutions[$0.institution].name)"
    }
    #expect(
      places.sorted() == [
        "Bell, Ann @ Acme", "Dee, Cy @ Bell Labs", "Fox, Flo @ Haus Nord", "Orr, Gil @ Haus Nord",
        "Ray, Bob @ Acme", "Ray, Bob @ Haus Nord",
      ])
    #expect(try loaded.session("Nets").abstract == "Of nets")
    #expect(try loaded.session("Nets").extras == [Extra(name: "keywords", value: "knots")])
    #expect(meeting.checks.filter(\.isClash) == [])
    #expect(loaded.diagnostics == [])
  }

  @Test func `Talks have headers with words and may have clocks of their own`() throws {
    let loaded = try table(
      "Date,Time,Session,Room,Talk 1 title,Talk 1 speaker,Talk 1 start,Talk 2 title,Talk 2 speaker\n"
        + "2031-05-23,9:00,Twine,Loft,Nets,Ann Bell,9:10,Wires,\"Bob Ray, Cy Dee\"\n"
        + "2031-05-24,9:00,Cords,Loft,,Di Fox,,,\n")
    #expect(
      loaded.timetable == [
        "2031-05-23 09:00 Twine", "2031-05-23 09:00 Wires", "2031-05-23 09:10 Nets",
        "2031-05-24 09:00 Cords",
      ])
    #expect(loaded.cast == ["Wires: Bob Ray", "Wires: Cy Dee", "Nets: Ann Bell"])
    #expect(
      try loaded.session("Cords").extras == [Extra(name: "Talk 1 speaker", value: "Di Fox")])
  }

  @Test func `Numbered titles of people, rooms and days are no talks`() throws {
    for header in [
      "Speaker 1 Title,Speaker 2 Title", "Room 1 title,Room 2 title", "Q1 note,Q2 note",
    ] {
      let loaded = try table(
        "Date,Time,Title,Speaker,\(header)\n2031-05-23,9:00,Nets,Ann Bell,a,b\n")
      #expect(loaded.meeting.sessions.map(\.title) == ["Nets"])
    }
  }
}
