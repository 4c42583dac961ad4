import Programme
import Testing

@testable import Reading

/// Cells of people that hold something else than names; all tables are invented.
@Suite struct TableOddNamesTests {
  @Test func `Addresses of pages are nobody`() throws {
    let loaded = try table(
      "Date,Time,Presenter,Moderator,Title\n2031-05-23,14:30,Ann Bell,Bob Ray,Nets\n"
        + "2031-05-24,14:30,Cy Lund,https://x.example/me/,Wires\n"
        + "2031-05-25,14:30,\"Dee Fox, https://y.example/dee\",Bob Ray,Knots\n")
    #expect(
      loaded.cast == [
        "Nets: Ann Bell", "Nets: moderator Bob Ray", "Wires: Cy Lund", "Knots: Dee Fox",
        "Knots: moderator Bob Ray",
      ])
    #expect(
      loaded.meeting.sessions[1].extras == [
        Extra(name: "Moderator", value: "https://x.example/me/")
      ])
    #expect(
      loaded.said == [
        "3:1: 1 cell of 'Moderator' holds an address of the web where names stand, the first "
          + "'https://x.example/me/'; it is kept, and nobody is made of it. Write names, or call "
          + "the column otherwise.",
        "4:1: 1 cell of 'Presenter' holds an address of the web where names stand, the first "
          + "'Dee Fox, https://y.example/dee'; it is kept, and nobody is made of it. Write names, "
          + "or call the column otherwise.",
      ])
  }

  @Test(arguments: [
    "title,authors\nNets,\"Ann Bell (NVDI), Bob Ray (Bolt Research), Cy Lund (University of Oslo)\"\n"
      + "Wires,\"Ann Bell (NVDI), Dee Fox (FEAR, Mete)\"\n",
    "title,authors\nNets,Ann Bell (NVDI)*; Bob Ray (Bolt Research); Cy Lund (University of Oslo)\n"
      + "Wires,\"Ann Bell (NVDI); Dee Fox (FEAR, Mete)*\"\n",
  ]) func `Brackets behind all names of a column hold institutions where one does`(
    text: String
  ) throws {
    let loaded = try table(text)
    #expect(loaded.meeting.speakers.map(\.name) == ["Ann Bell", "Bob Ray", "Cy Lund", "Dee Fox"])
    #expect(
      loaded.meeting.institutions.map(\.name) == [
        "NVDI", "Bolt Research", "University of Oslo", "FEAR, Mete",
      ])
  }

  @Test func `Brackets elsewhere are a part of the name`() throws {
    let loaded = try table(
      "title,authors\nNets,\"Ann Bell (NVDI), Bob Ray\"\nWires,Cy Lund (University of Oslo)\n")
    #expect(loaded.meeting.speakers.map(\.name) == ["Ann Bell (NVDI)", "Bob Ray", "Cy Lund"])
  }

  @Test func `A column of slugs names nobody again`() throws {
    let loaded = try table(
      "time,speaker_name,talk_title,speakername\n9:20,Ann Bell,Nets,ann-bell\n9:40,moss,Wires,moss\n"
    )
    #expect(loaded.meeting.speakers.map(\.name) == ["Ann Bell", "moss"])
    let other = try table(
      "time,speaker_name,talk_title,speakername\n9:20,Ann Bell,Nets,Bob Ray\n9:40,moss,Wires,moss\n"
    )
    #expect(other.meeting.speakers.map(\.name) == ["Ann Bell", "Bob Ray", "moss"])
  }

  @Test func `NA in several rows of a column of people is nobody`() throws {
    let loaded = try table(
      "date,time,title,presenter,coauthor\n2031-05-23,9:00,Nets,Ann Bell,NA\n"
        + "2031-05-23,9:30,Wires,Bob Ray,NA\n2031-05-23,10:00,Knots,Cy Lund,Dee Fox\n")
    #expect(loaded.meeting.speakers.map(\.name) == ["Ann Bell", "Bob Ray", "Cy Lund", "Dee Fox"])
  }
}
