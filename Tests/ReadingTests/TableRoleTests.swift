import Programme
import Testing

@testable import Reading

/// What cells of people say of those whom they name; all tables are invented.
@Suite struct TableRoleTests {
  @Test(
    arguments: [
      (
        "Emcee: Ann Bell, Guests: Bob Ray, Cy Dee",
        ["Emcee Ann Bell", "Guests Bob Ray", "Guests Cy Dee"]
      ),
      ("(Chair) Ann Bell", ["Chair Ann Bell"]),
      ("[Moderator] Ann Bell, Bob Ray", ["Moderator Ann Bell", "Bob Ray"]),
      (
        "Panel Discussion: Ann Bell, Bob Ray",
        ["Panel Discussion Ann Bell", "Panel Discussion Bob Ray"]
      ),
      ("Moderator - Ann Bell", ["Moderator Ann Bell"]),
      (
        "Moderator – Ann Bell; Panelists - Bob Ray, Cy Dee",
        ["Moderator Ann Bell", "Panelists Bob Ray", "Panelists Cy Dee"]
      ),
      ("Ann Bell - Moderator, Bob Ray", ["Moderator Ann Bell", "Bob Ray"]),
      ("Session Lead: Ann Bell", ["Session Lead Ann Bell"]),
      (
        "• Keynote Address: Ann Bell\n• Opening Remarks: Bob Ray",
        ["Keynote Address Ann Bell", "Opening Remarks Bob Ray"]
      ),
      ("- Ann Bell\n- Bob Ray\n- Chair: Cy Lund", ["Ann Bell", "Bob Ray", "Chair Cy Lund"]),
      ("* Ann Bell\n* Bob Ray\n* Chair: Cy Lund", ["Ann Bell", "Bob Ray", "Chair Cy Lund"]),
      ("· Ann Bell\n· Bob Ray\n· Chair: Cy Lund", ["Ann Bell", "Bob Ray", "Chair Cy Lund"]),
      (
        "Ann Bell, Bob Ray - Chair: Cy Lund – Host: Dee Fox",
        ["Ann Bell", "Bob Ray", "Chair Cy Lund", "Host Dee Fox"]
      ),
      ("(Moderator): Ann Bell; — Speaker: Bob Ray", ["Moderator Ann Bell", "Speaker Bob Ray"]),
      ("Ann Bell – University of Oslo", ["Ann Bell"]),
      ("Jean-Luc Chair-Berg", ["Jean-Luc Chair-Berg"]),
    ] as [(String, [String])])
  func `A word for a role before or behind a name is that of the person`(
    cell: String, people: [String]
  ) throws {
    let loaded = try table("date,start,title,speakers\n2031-05-23,9:00,Nets,\"\(cell)\"\n")
    #expect(loaded.cast.filter { !$0.contains("(") } == people.map { "Nets: \($0)" })
  }

  @Test(arguments: [
    "Contributed Speakers", "Organizers", "Various speakers", "All", "The organisers",
    "All speakers",
  ]) func `People who are not named are nobody`(cell: String) throws {
    let loaded = try table("date,start,title,speakers\n2031-05-23,9:00,Nets,\(cell)\n")
    #expect(loaded.cast == [])
    #expect(try loaded.session("Nets").extras == [Extra(name: "speakers", value: cell)])
  }

  @Test func `The end of bold letters alone is no part of a text`() throws {
    let loaded = try table(
      "date,start,title,speakers\n2031-05-23,9:00,Nets</b>,Ann Bell</b>\n"
        + "2031-05-23,10:00,What is </b>,Bob Ray\n")
    #expect(loaded.cast == ["Nets: Ann Bell", "What is </b>: Bob Ray"])
  }
}
