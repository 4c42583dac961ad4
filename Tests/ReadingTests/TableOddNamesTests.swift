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
          + "'https://x.example/me/'; it is kept, and nobody is made of addresses. Write names, or "
          + "call the column otherwise.",
        "4:1: 1 cell of 'Presenter' holds an address of the web where names stand, the first "
          + "'Dee Fox, https://y.example/dee'; it is kept, and nobody is made of addresses. Write "
          + "names, or call the column otherwise.",
      ])
  }

  @Test(arguments: [
    ("Ann Bell (https://x.example/ann), https://x.example", ["Ann Bell"]),
    ("Eve Moor; https://x.example/a,b", ["Eve Moor"]),
    ("Ann Bell; https://x.example/p?a=1;b=2", ["Ann Bell"]),
    ("https://x.example/a,Ann Bell", ["Ann Bell"]),
    ("https://x.example/a,https://x.example/ab;Ann Bell", ["Ann Bell"]),
    ("HTTPS://X.EXAMPLE/flo, Flo Gant", ["Flo Gant"]),
    ("Dee Fox\nhttps://x.example/d_(1)\nEve Moor", ["Dee Fox", "Eve Moor"]),
    ("Dee Fox | http://x.example/d | Eve Moor", ["Dee Fox", "Eve Moor"]),
  ]) func `An address is taken whole out of a list of names`(cell: String, names: [String]) throws {
    let loaded = try table("title,start,speaker\nNets,9:00,\"\(cell)\"\n")
    #expect(loaded.meeting.speakers.map(\.name).sorted() == names)
    #expect(loaded.meeting.sessions.flatMap(\.extras).map(\.value) == [cell])
    #expect(loaded.said.count == 1)
  }

  @Test func `Many addresses in a cell are read in linear time`() throws {
    let cell = (0..<20_000).map { "https://x.example/\($0)" }.joined(separator: ",")
    let took = try ContinuousClock().measure {
      let loaded = try table("title,start,speaker\nNets,9:00,\"\(cell),Ann Bell\"\n")
      #expect(loaded.meeting.speakers.map(\.name) == ["Ann Bell"])
    }
    #expect(took < .seconds(5))
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

  @Test(arguments: [
    ["she/her", "University of Oslo", "online"], ["NO", "FR", "University of Oslo"],
    ["PhD", "CEO", "Technical University"], ["deputy", "Institute of Nets"],
    ["林祥瑞", "Open Foundation"],
    ["Talk", "Talk", "University of Oslo"],
  ]) func `One institution in a bracket makes no others of remarks beside it`(
    brackets: [String]
  ) throws {
    let names = ["Ann Bell", "Bob Ray", "Cy Lund"].prefix(brackets.count)
    let rows = zip(names, brackets).map { "Nets \($0),9:00,\($0) (\($1))\n" }
    let loaded = try table("title,start,speaker\n\(rows.joined())")
    #expect(loaded.meeting.institutions.map(\.name) == [brackets.first(where: \.isOrganisation)])
  }

  @Test func `Among institutions in brackets other names, pronouns and remarks are none`() throws {
    let loaded = try table(
      "title,authors\nNets,\"Ann Bell (NVDI), Bob Ray (Bolt Research), Cy Lund (University of Oslo)\"\n"
        + "Wires,\"Ann Bell (NVDI), Dee Fox (She/Her), Lin Rui (林瑞), Eve Moor (online)\"\n")
    #expect(
      loaded.meeting.institutions.map(\.name) == ["NVDI", "Bolt Research", "University of Oslo"])
    #expect(
      loaded.meeting.speakers.map(\.name).suffix(3) == [
        "Dee Fox (She/Her)", "Lin Rui (林瑞)", "Eve Moor (online)",
      ])
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

  @Test(arguments: [
    (
      "facilitator", ["Ann Bell", "Bob Ray"],
      ["Ann Bell", "facilitator Ann Bell", "Bob Ray", "facilitator Bob Ray"]
    ),
    (
      "facilitator", ["ann-bell", "bob-ray"],
      ["Ann Bell", "facilitator ann-bell", "Bob Ray", "facilitator bob-ray"]
    ),
    ("speakername", ["ann-bell", "Cy Lund"], ["Ann Bell", "Bob Ray", "Cy Lund"]),
    ("speaker 2", ["ann-bell", "Cy Lund"], ["Ann Bell", "ann-bell", "Bob Ray", "Cy Lund"]),
  ]) func `Who is named again beside a name keeps the role, and others are named`(
    header: String, cells: [String], cast: [String]
  ) throws {
    let loaded = try table(
      "time,speaker,title,\(header)\n9:20,Ann Bell,Nets,\(cells[0])\n9:40,Bob Ray,Nets again,\(cells[1])\n"
    )
    #expect(loaded.cast.map { $0.split(separator: ": ").last.map(String.init) } == cast)
  }

  @Test func `NA in several rows of a column of people is nobody`() throws {
    let loaded = try table(
      "date,time,title,presenter,coauthor\n2031-05-23,9:00,Nets,Ann Bell,NA\n"
        + "2031-05-23,9:30,Wires,Bob Ray,NA\n2031-05-23,10:00,Knots,Cy Lund,Dee Fox\n")
    #expect(loaded.meeting.speakers.map(\.name) == ["Ann Bell", "Bob Ray", "Cy Lund", "Dee Fox"])
  }

  @Test func `NA in a list is nobody where it stands in several cells, and a family name is`()
    throws
  {
    let loaded = try table(
      "time,title,presenter,chair\n9:00,Nets,\"Ann Bell, NA\",NA\n9:30,Wires,NA; Bob Ray,NA\n"
        + "10:00,Knots,NA,Cy Lund\n10:30,Ropes,\"NA, Min-ho\",Cy Lund\n")
    #expect(
      loaded.meeting.speakers.map(\.name) == ["Ann Bell", "Bob Ray", "Cy Lund", "NA, Min-ho"])
  }

  @Test func `NA in several rows of a column of further speakers is nobody`() throws {
    let loaded = try table(
      "time,title,speaker 1,speaker 2\n9:00,Nets,Ann Bell,NA\n9:30,Wires,Bob Ray,NA\n"
        + "10:00,Knots,Cy Lund,Dee Fox\n")
    #expect(loaded.meeting.speakers.map(\.name) == ["Ann Bell", "Bob Ray", "Cy Lund", "Dee Fox"])
  }

  @Test func `NA is a family name beside a given name`() throws {
    let header = "time,title,speaker 1 first name,speaker 1 last name,"
    let loaded = try table(
      header + "speaker 2 first name,speaker 2 last name\n9:00,Nets,Ho,NA,Min,NA\n"
        + "9:30,Wires,Ann,Bell,NA,NA\n")
    #expect(loaded.meeting.speakers.map(\.name) == ["Ho NA", "Min NA", "Ann Bell"])
  }

  @Test(arguments: [
    (["TU Ulm", "Siemens", "Bosch"], ["TU Ulm", "Siemens", "Bosch"]),
    (["TU Ulm", "she/her", "Bosch"], ["TU Ulm", "Bosch"]),
    (["TU Ulm", "Vortrag", "Moderator"], ["TU Ulm"]), (["TU Ulm", "PhD", "she/her"], ["TU Ulm"]),
    (["TU Ulm", "Monday", "2031-05-23"], ["TU Ulm"]), (["TU Ulm", "English", "Zoom"], ["TU Ulm"]),
    (["TU Ulm", "NO", "SE"], ["TU Ulm"]), (["TU Ulm", "李明", "王"], ["TU Ulm"]),
    (["Siemens", "Bosch", "Germany"], []),
  ]) func `Brackets hold institutions where one is for sure and few can be none`(
    brackets: [String], institutions: [String]
  ) throws {
    let names = ["Ann Bell", "Bob Ray", "Cy Lund"]
    let rows = zip(names, brackets).map { "Nets of \($0),\($0) (\($1))\n" }.joined()
    let loaded = try table("title,authors\n\(rows)")
    #expect(loaded.meeting.institutions.map(\.name) == institutions)
  }

  @Test func `Brackets with addresses in one that none closes are looked at once`() {
    let open = "Ann Bell " + String(repeating: "(https://a", count: 6_000)
    #expect(open.withoutPageAddresses == nil)
    #expect((open + "; https://b.example").withoutPageAddresses == open)
    #expect("Ann Bell (https://a(b), (https://c)".withoutPageAddresses == "Ann Bell (https://a(b)")
  }
}
