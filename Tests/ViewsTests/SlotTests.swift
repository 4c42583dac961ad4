import Programme
import Searching
import Testing

@testable import Views

/// When and where: beside the sessions of a person, in every room a session is shown in, and of
/// sessions that last for days.
@Suite struct SlotTests {
  private static let days = loaded([
    (
      "agenda.csv",
      """
      id,day,start,duration,title,room,also in,also in (2),people
      a,2026-05-26,10:00,30 min,Tides,Hall,Attic,Barn,chair: Ana; speaker: Ana
      b,2026-05-26,22:00,660 min,Vigil,,,,speaker: Ana
      c,2026-05-27,09:00,,Ports,Pier,,,Bo
      d,2026-05-28,,,Ships,,,,Ana
      """
    )
  ])

  private func detail(_ name: String) throws -> Detail {
    let speakers = Self.days.meeting.speakers
    let row = speakers.indices.first { speakers[$0].name == name }
    return try #require(row.flatMap { Self.days.meeting.detail(of: .speaker($0)) })
  }

  @Test func `A person's sessions stand with day, time and room, each once with all roles`() throws
  {
    #expect(
      try detail("Ana").links.map { [$0.lead, $0.label, $0.name] } == [
        ["Tue 26 10:00–10:30 · Hall", "chair, speaker", "Tides"],
        ["Tue 26 22:00 – Wed 27 09:00", "speaker", "Vigil"],
        ["Thu 28", "", "Ships"],
      ])
    #expect(try detail("Bo").links.map(\.lead) == ["Wed 27 09:00 · Pier"])
  }

  @Test func `A session that lasts into another day says when it ends`() throws {
    let detail = try #require(Self.days.meeting.detail(of: .session(1)))
    #expect(detail.lines.first == .text("Tue 26 May 2026 · 22:00 – Wed 27 09:00"))
  }

  @Test func `Of a programme of one day no day is told, and of a long one the whole date`() {
    func lead(_ second: String) -> String {
      let meeting = loaded([
        ("agenda.csv", "day,start,title\n2026-05-26,10:00,Tides\n\(second),11:00,Ports\n")
      ]).meeting
      return meeting.link(to: .session(0)).lead
    }
    #expect(lead("2026-05-26") == "10:00")
    #expect(lead("2026-05-29") == "Tue 26 10:00")
    #expect(lead("2026-08-29") == "Tue 26 May 2026 10:00")
  }

  @Test func `All rooms of a session stand in one line, and each finds it`() throws {
    let detail = try #require(Self.days.meeting.detail(of: .session(0)))
    #expect(detail.lines.contains(.text("Also in: Attic, Barn")))
    #expect(!detail.lines.contains(.heading("Also in")))
    let agenda = Table(.agenda, of: Self.days)
    for query in ["room:hall", "room:attic", "room=barn"] {
      #expect(Excerpt(of: agenda, filter: Filter(query)).rows.all == [0], "\(query)")
    }
    #expect(Excerpt(of: agenda, filter: Filter("room:pier")).rows.all == [2])
  }

  @Test func `Of several papers of a session a person is told those they wrote`() throws {
    var records = Records(facts: Facts(title: "Tides"))
    var session = Session(id: "s", order: 1, title: "Papers")
    session.points = ["Salt", "Sand [draft]", "Silt"]
    session.abstract =
      "Salt [Best Paper]\nAna; Bo\n\nOf salt.\n\nSand [draft]\nBo\n\nOf sand.\n\nSilt\nAna Lund; Cy"
    records.sessions = [session]
    for name in ["Ana", "Bo", "Cy"] { records.speakers.append(Speaker(id: name, name: name)) }
    for person in 0..<3 {
      records.appearances.append(Appearance(session: 0, speaker: person, role: "author"))
    }
    let meeting = Meeting(records)
    let notes = (0..<3).map { meeting.detail(of: .speaker($0))?.links.map(\.note) }
    #expect(notes == [["Salt"], ["Salt; Sand [draft]"], ["Silt"]])
  }

  @Test func `In a session a person stands once, with the institutions under the name`() throws {
    var records = Records(facts: Facts(title: "Tides"))
    records.sessions = [Session(id: "s", order: 1, title: "Papers")]
    records.speakers.append(Speaker(id: "ana", name: "Ana"))
    records.institutions = [
      Institution(id: "reef", name: "Reef"), Institution(id: "sand", name: "Sand"),
    ]
    records.appearances = [
      Appearance(session: 0, speaker: 0, role: "chair"),
      Appearance(session: 0, speaker: 0, institution: 0, role: "author"),
      Appearance(session: 0, institution: 1, role: "host"),
      Appearance(session: 0, speaker: 0, institution: 1, role: "author"),
    ]
    let links = try #require(Meeting(records).detail(of: .session(0))).links
    #expect(
      links.map { "\($0.label) \($0.name)" } == [
        "chair, author Ana", " Reef", " Sand", "host Sand",
      ])
    #expect(links.map(\.isUnderLast) == [false, true, true, false])
  }
}
