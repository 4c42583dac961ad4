import Programme
import Testing

@testable import Reading

/// Whom the rows of a table name, and what is said of each; all are invented.
@Suite struct TablePeopleTests {
  /// `Name (Institution, Institution)` of each person.
  private func staff(_ loaded: LoadedMeeting) -> [String] {
    let meeting = loaded.meeting
    return meeting.speakers.indices.map { speaker in
      let names = meeting.institutions(of: speaker).map { meeting.institutions[$0].name }
      let name = meeting.speakers[speaker].name
      return names.isEmpty ? name : "\(name) (\(names.joined(separator: ", ")))"
    }
  }

  @Test(
    arguments: [
      ("Full Name,First Name", "\"Dr. Elisa Bell\",Liz", "Dr. Elisa Bell", "Liz"),
      ("Name,First Name", "Elisa Bell,Liz", "Elisa Bell", "Liz"),
      ("Name,First Name", "ELISA,Elisa", "ELISA", "Elisa"),
      ("Name,First Name", "\"Bell, E.\",Elisa", "Bell, E.", "Elisa"),
      ("Participant,Vorname", "Bell,Ann", "Bell", "Ann"), ("姓名,名", "林小明,小明", "林小明", "小明"),
      ("Name,名", "林小明,小明", "林小明", "小明"), ("Name,名", "欧阳,锋", "欧阳锋", nil),
      ("Name,Vorname", "Bell,Ann", "Ann Bell", nil),
      ("Name,Vorname", "von der Au,Ann", "Ann von der Au", nil),
      ("Name,Vorname", "Bell-Cao,Ann", "Ann Bell-Cao", nil),
      ("Last Name,First Name", "Bell Cao,Ann", "Ann Bell Cao", nil),
    ] as [(String, String, String, String?)])
  func `A given name goes before what may be a family name alone`(
    header: String, row: String, name: String, given: String?
  ) throws {
    let loaded = try table("\(header),Email\n\(row),a@b\n")
    #expect(loaded.meeting.speakers.map(\.name) == [name])
    #expect(loaded.meeting.speakers[0].extras.map(\.value) == (given.map { [$0] } ?? []))
    #expect(loaded.diagnostics == [])
  }

  @Test(arguments: [
    (
      "Name;Vorname", ["De Luca;Maria", "García Márquez;Gabriel", "Bell;Ann"],
      ["Maria De Luca", "Gabriel García Márquez", "Ann Bell"]
    ),
    ("Name;Vorname", ["De Luca;Maria"], ["Maria De Luca"]),
    ("Name;First Name", ["De Luca;Maria", "Bell;Ann"], ["Maria De Luca", "Ann Bell"]),
    (
      "Name;First Name", ["Ruiz Gil;Eva", "Sanz Rey;Leo", "Mora Vidal;Ina"],
      ["Eva Ruiz Gil", "Leo Sanz Rey", "Ina Mora Vidal"]
    ),
    (
      "Name;First Name", ["Ann Bell;Ann", "Elisa Cao;Liz", "Bo Dow;Bo"],
      ["Ann Bell", "Elisa Cao", "Bo Dow"]
    ),
  ]) func `The column shows whether names lack the given ones`(
    header: String, rows: [String], names: [String]
  ) throws {
    let loaded = try table("\(header);Firma\n" + rows.map { "\($0);Acme\n" }.joined())
    #expect(loaded.meeting.speakers.map(\.name) == names)
    let isWhole = names.contains("Elisa Cao")
    #expect(loaded.meeting.speakers.map(\.extras.count) == names.map { _ in isWhole ? 1 : 0 })
    #expect(loaded.diagnostics == [])
  }

  @Test(arguments: [
    ("Name,Job Title,Company,Title,Abstract", "Ann Bell,CTO,Acme,Nets in depth,On nets."),
    ("Name,Job Title,Company,Title,Abstract", "Ann Bell,CTO,Acme,Nets,On nets."),
    ("Name,Title,Company,Job Title", "Ann Bell,Nets in depth,Acme,CTO"),
  ]) func `The title of a talk is no honorific`(header: String, row: String) throws {
    let loaded = try table("\(header)\n\(row)\n")
    let person = try loaded.speaker("Ann Bell")
    #expect(person.honorific == nil && person.position == "CTO")
    #expect(person.extras.first?.name == "Title")
    #expect(person.extras.first?.value.hasPrefix("Nets") == true)
  }

  @Test func `Long names of many words are not searched`() throws {
    let words = Array(repeating: "a", count: 60_000).joined(separator: " ")
    let start = ContinuousClock.now
    let loaded = try table("Name,First Name,Email\n\(words),\(words) b,a@b\n")
    #expect(loaded.meeting.speakers.count == 1)
    #expect(ContinuousClock.now - start < .seconds(5))
  }

  @Test(arguments: [
    ("Title,First Name,Last Name,Job Title", "Dr.,Ann,Bell,Head"),
    ("Titel,Vorname,Nachname,Position", "Dr.,Ann,Bell,Head"),
    ("Name,Title,Function", "Ann Bell,Dr.,Head"),
  ]) func `A title beside what somebody does stands before the name`(
    header: String, row: String
  ) throws {
    let person = try table("\(header)\n\(row)\n").speaker("Ann Bell")
    #expect(person.honorific == "Dr." && person.position == "Head")
  }

  @Test(arguments: [
    ("Date,First Name,Last Name,Title,Company", "2031-05-03,Ann,Bell,Head,Acme", false),
    ("Date,Time,First Name,Last Name,Title,Company", "2031-05-03,9:00,Ann,Bell,Nets,Acme", true),
    ("Date,First Name,Last Name,Talk title,Company", "2031-05-03,Ann,Bell,Nets,Acme", true),
    ("Title,Start,First Name,Last Name,Company", "Nets,2031-05-03 9:00,Ann,Bell,Acme", true),
    (
      "Title,Start,Room,First Name,Last Name,Company", "Nets,2031-05-03 9:00,A,Ann,Bell,Acme", true
    ),
    ("Time,Title,First Name,Last Name,Company", "9:00,Nets,Ann,Bell,Acme", true),
    ("Title,Date,Room,First Name,Last Name,Company", "Nets,2031-05-03,A,Ann,Bell,Acme", true),
  ]) func `A date alone beside names and titles is that of a list of people`(
    header: String, row: String, hasSession: Bool
  ) throws {
    let loaded = try table("\(header)\n\(row)\n")
    #expect(staff(loaded) == ["Ann Bell (Acme)"])
    #expect(loaded.meeting.sessions.map(\.title) == (hasSession ? ["Nets"] : []))
  }

  @Test(arguments: [
    (["company", "university", "Cooperative"], true), (["company", "", ""], true),
    (["company", "Press", "Student"], false), (["company", "Press", ""], false),
    (["", "", ""], false),
  ]) func `Most kinds tell what a table of names lists`(kinds: [String], areInstitutions: Bool)
    throws
  {
    let rows = kinds.enumerated().map { "N\($0.offset),\($0.element),Ulm\n" }.joined()
    let loaded = try table("Name,Kind,City\n\(rows)")
    #expect(loaded.meeting.institutions.count == (areInstitutions ? 3 : 0))
    #expect(loaded.meeting.speakers.count == (areInstitutions ? 0 : 3))
  }

  @Test func `Of two columns with one meaning the first has it and the other is kept`() throws {
    let loaded = try table(
      """
      Title,Date,Start,Speaker 1 Name,Speaker 1 Title,Speaker 1 Job Title,Speaker 1 Company,\
      Speaker 1 Organisation
      Nets,2031-05-03,9:00,Ann Bell,Dr.,CEO,Acme,Acme Labs

      """)
    #expect(loaded.meeting.speakers.map(\.position) == ["CEO"])
    #expect(staff(loaded) == ["Ann Bell (Acme)"])
    let extras = try loaded.session("Nets").extras
    #expect(
      extras == [
        Extra(name: "Speaker 1 Title", value: "Dr."),
        Extra(name: "Speaker 1 Organisation", value: "Acme Labs"),
      ])
  }

  @Test(arguments: [
    ("Ann Bell; Bo Cao", ["Ann Bell", "Bo Cao"]), ("\"Ann Bell, Bo Cao\"", ["Ann Bell", "Bo Cao"]),
    ("Ann Bell & Bo Cao", ["Ann Bell", "Bo Cao"]), ("\"Bell, Ann\"", ["Bell, Ann"]),
    ("Chair: Cy Dow", ["Chair Cy Dow"]),
    ("Chair: Cy Dow; Ann Bell", ["Chair Cy Dow", "Chair Ann Bell"]),
    ("\"Ann Bell, Head, Acme\"", ["Ann Bell, Head, Acme"]),
    ("Ann Bell (North: East)", ["Ann Bell (North: East)"]), ("TBA", []),
  ]) func `A numbered column is taken apart as one of speakers is`(
    cell: String, cast: [String]
  ) throws {
    let loaded = try table("Title,Date,Time,Speaker 1,Room\nNets,2031-05-03,9:00,\(cell),A\n")
    #expect(loaded.cast == cast.map { "Nets: \($0)" })
  }

  @Test func `What is said of one speaker is kept where the cell names several`() throws {
    let loaded = try table(
      "Title,Date,Time,Speaker 1,Speaker 1 Company\nNets,2031-05-03,9:00,Ann Bell; Bo Cao,Acme\n")
    #expect(staff(loaded) == ["Ann Bell", "Bo Cao"])
    let extras = try loaded.session("Nets").extras
    #expect(extras == [Extra(name: "Speaker 1 Company", value: "Acme")])
  }

  @Test(
    arguments: ["Affiliation", "Institution", "Organization", "Company"],
    [
      ("Ann Bell", "Acme", ["Ann Bell (Acme)"]),
      ("Ann Bell", "Acme; Bolt", ["Ann Bell (Acme, Bolt)"]),
      ("Ann Bell; Bo Cao", "Acme; Bolt", ["Ann Bell (Acme)", "Bo Cao (Bolt)"]),
      ("Ann Bell; Bo Cao", "-; Bolt", ["Ann Bell", "Bo Cao (Bolt)"]),
      ("Ann Bell", "N/A", ["Ann Bell"]),
      ("\"Ann Bell\nBo Cao\"", "\"Acme\nBolt\"", ["Ann Bell (Acme)", "Bo Cao (Bolt)"]),
    ])
  func `The institutions of a row are those of its people where each has one`(
    header: String, row: (people: String, institutions: String, staff: [String])
  ) throws {
    let loaded = try table(
      "Date,Time,Title,Speaker,\(header)\n"
        + "2031-05-03,9:00,Nets,\(row.people),\(row.institutions)\n")
    #expect(staff(loaded) == row.staff)
    #expect(loaded.cast.allSatisfy { !$0.contains("(") })
    #expect(loaded.diagnostics == [])
  }

  @Test(arguments: ["Affiliation", "Institution"])
  func `Institutions of nobody in particular are the session's, and that is told`(
    header: String
  ) throws {
    let loaded = try table(
      """
      Date,Time,Title,Speaker,\(header)
      2031-05-03,9:00,Nets,Ann Bell; Bo Cao,Acme
      2031-05-03,10:00,Knots,Ann Bell; Bo Cao,Acme; Bolt; North

      """)
    #expect(staff(loaded) == ["Ann Bell", "Bo Cao"])
    #expect(loaded.cast.filter { $0.contains("(") }.count == 4)
    #expect(loaded.meeting.sessions.allSatisfy { $0.extras.isEmpty })
    #expect(
      loaded.said == [
        "2:1: 2 rows name several people and another number of institutions, the first 2 and "
          + "1 institution; those are the session's. "
          + "Write one for each, with semicolons between them."
      ])
  }

  @Test(arguments: ["Organization", "Affiliation"])
  func `An institution beside the speaker's own is the session's`(header: String) throws {
    let loaded = try table(
      "Title,Date,Time,Speaker 1,Speaker 1 Company,\(header)\n"
        + "Nets,2031-05-03,9:00,Ann Bell,Acme,Bolt Society\n")
    #expect(staff(loaded) == ["Ann Bell (Acme)"])
    #expect(loaded.cast.sorted() == ["Nets: (Bolt Society)", "Nets: Ann Bell"])
  }

  @Test func `A line that goes on behind a comma parts no institutions`() throws {
    let loaded = try table(
      "Date,Time,Title,Speaker,Affiliation\n"
        + "2031-05-03,9:00,Nets,Ann Bell; Bo Cao,\"School of Nets,\nAcme\"\n")
    #expect(staff(loaded) == ["Ann Bell", "Bo Cao"])
    #expect(loaded.meeting.institutions.map(\.name) == ["School of Nets, Acme"])
  }

  @Test func `Institutions of a row without people, or with their roles, are the session's`() throws
  {
    let loaded = try table(
      """
      Date,Time,Title,Speaker,Institution
      2031-05-03,9:00,Nets,,Acme
      2031-05-03,10:00,Knots,Ann Bell,host: Bolt

      """)
    #expect(loaded.cast == ["Nets: (Acme)", "Knots: Ann Bell", "Knots: host (Bolt)"])
  }

  @Test func `A moderator does not share the institutions of the speaker`() throws {
    let loaded = try table(
      "Date,Time,Title,Speaker,Moderator,Affiliation\n2031-05-03,9:00,Nets,Ann Bell,Cy Dow,Acme\n")
    #expect(staff(loaded) == ["Ann Bell (Acme)", "Cy Dow"])
    #expect(loaded.meeting.sessions.allSatisfy { $0.extras.isEmpty })
  }

  @Test(arguments: [
    "Title,Speaker,Position,Company,Date,Start", "Title,Speaker,Job Title,Organisation,Date,Start",
    "Titel,Referenten,Position,Firma,Datum,Beginn",
  ]) func `A position beside the one column of speakers is theirs`(header: String) throws {
    let loaded = try table(
      "\(header)\nA,Ann Bell,CTO,Acme,2031-05-20,9:00\n"
        + "B,Bo Cao; Cy Dow,Dean; Head,Pier; Quay,2031-05-20,10:00\n")
    #expect(staff(loaded) == ["Ann Bell (Acme)", "Bo Cao (Pier)", "Cy Dow (Quay)"])
    #expect(try loaded.speaker("Ann Bell").position == "CTO")
    #expect(loaded.meeting.sessions[0].extras == [])
    #expect(loaded.meeting.sessions[1].extras.map(\.value) == ["Dean; Head"])
    #expect(loaded.said == [])
  }

  @Test(arguments: [
    ("Title,Speaker,Moderator,Position,Date,Start", "A,Ann Bell,Bo Cao,CTO,2031-05-20,9:00"),
    ("Title,Speaker,Speaker 2,Position,Date,Start", "A,Ann Bell,Bo Cao,CTO,2031-05-20,9:00"),
    ("Title,Speaker,Position,Date,Start", "A,Ann Bell,12,2031-05-20,9:00"),
    ("Title,Speaker,Position,Date,Start", "A,Ann Bell,Board 12,2031-05-20,9:00"),
    ("Title,Speaker,Position,Date,Start", "A,Ann Bell,B7,2031-05-20,9:00"),
    ("Title,Speaker,Position,Date,Start", "A,Ann Bell,1st,2031-05-20,9:00"),
    (
      "Title,Speaker,Position,Date,Start",
      "A,Ann Bell,Welcome,2031-05-20,9:00\nB,Ann Bell,Farewell,2031-05-20,10:00"
    ),
  ]) func `Whose position it is, is not always told`(header: String, row: String) throws {
    let loaded = try table("\(header)\n\(row)\n")
    #expect(loaded.meeting.speakers.compactMap(\.position) == [])
    #expect(loaded.meeting.sessions[0].extras.map(\.name) == ["Position"])
    #expect(loaded.said.contains { $0.contains("columns kept as they are: 'Position'") })
  }

  @Test func `A column of answers is no unit`() throws {
    let loaded = try table("name,affiliation,Faculty?\nAnn Bell,Acme,Yes\nBob Ray,Bolt,No\n")
    #expect(loaded.meeting.speakers.map(\.unit) == [nil, nil])
    #expect(
      loaded.meeting.speakers.map(\.extras)
        == ["Yes", "No"].map { [Extra(name: "Faculty?", value: $0)] })
    #expect(loaded.said.contains { $0.contains("kept as they are: 'Faculty?'.") })
    let units = try table("name,affiliation,Faculty\nAnn Bell,Acme,Law\nBob Ray,Bolt,-\n")
    #expect(units.meeting.speakers.map(\.unit) == ["Law", "-"])
  }

  @Test func `A mark for nothing is no id`() throws {
    let loaded = try table(
      "ID,First Name,Last Name,Title\nN/A,Ann,Bell,CEO\nN/A,Bob,Ray,CTO\n-,Cy,Lund,CFO\n"
        + "TBA,Di,Eck,COO\nna,Ed,Fox,Dean\n")
    #expect(
      loaded.meeting.speakers.map(\.id) == ["ann-bell", "bob-ray", "cy-lund", "di-eck", "na"])
    #expect(loaded.said == [])
    let native = meeting(["speakers.csv": "id,name\ntba,TBA\n"])
    #expect(native.meeting.speakers.map(\.id) == ["tba"])
  }

  @Test(arguments: ["title,people,id", "Title,Speaker,ID,Time Start"])
  func `A mark for nothing is no id of a session`(header: String) throws {
    let loaded = try table("\(header)\nNets,Ann Bell,N/A\nKnots,Bob Ray,n/a\n")
    #expect(Set(loaded.meeting.sessions.map(\.id)) == ["nets", "knots"])
    #expect(!loaded.said.contains { $0.contains("twice") })
  }
}
