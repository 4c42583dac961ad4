import Programme
import Testing

@testable import Reading

/// Tables with a row for each talk of a session, or for each speaker of a talk; all are invented.
@Suite struct TableTalkTests {
  @Test(arguments: [
    "Session Title,Title,Authors", "Session Title,Title,Speaker",
    "Session Title,Paper Title,Speaker",
    "Session Title,Talk,Speaker", "Session,Talk,Speaker", "Session,Paper,Authors",
    "Session Name,Presentation,Presenter", "Session,Vortrag,Referent",
  ]) func `Talks have the titles, and their sessions are their tracks`(_ header: String) throws {
    let loaded = try table(
      """
      \(header),Start,Room
      Nets I,On ropes,Ann Bell,10:00,Loft
      Nets I,On knots,Bo Cao,10:20,Loft
      Nets II,On sails,Cy Dow,11:00,Loft

      """)
    #expect(loaded.meeting.sessions.map(\.title) == ["On ropes", "On knots", "On sails"])
    #expect(loaded.meeting.sessions.map(\.track) == ["Nets I", "Nets I", "Nets II"])
    #expect(loaded.meeting.speakers.map(\.name) == ["Ann Bell", "Bo Cao", "Cy Dow"])
    #expect(loaded.meeting.speakers.map(\.position) == [nil, nil, nil])
    #expect(loaded.said == [])
  }

  @Test func `A session with a row of its own is what its talks are parts of`() throws {
    let loaded = try table(
      """
      Session Title,Paper Title,Speaker,Start,Room
      Nets I,,,10:00,Loft
      Nets I,On ropes,Ann Bell,10:00,Loft
      Nets I,On knots,Bo Cao,10:20,Loft

      """)
    #expect(loaded.meeting.sessions.map(\.title) == ["Nets I", "On ropes", "On knots"])
    #expect(loaded.meeting.sessions.map(\.parent) == [nil, 0, 0])
  }

  @Test(arguments: [
    ["On ropes,Professor,Ann Bell", "On knots,Head of Nets,Bo Cao"],
    ["On ropes,Senior Engineer,Ann Bell", "On ropes,CEO,Bo Cao", "On knots,CTO,Cy Dow"],
  ]) func `Titles that are positions stay those of people`(_ rows: [String]) throws {
    let loaded = try table(
      "Session Title,Title,Speaker,Start\n" + rows.map { "\($0),10:00\n" }.joined())
    #expect(loaded.meeting.sessions.map(\.title).allSatisfy { $0.hasPrefix("On ") })
    #expect(loaded.meeting.speakers.allSatisfy { $0.position != nil })
  }

  @Test func `Rows for each speaker of a talk make one session, and that is told`() throws {
    let loaded = try table(
      """
      Date,Start,Title,Room,Speaker,Affiliation,Email
      2031-05-10,9:00,A,Loft,Ann Bell,Acme,a@b.example
      2031-05-10,9:00,A,Loft,Bo Cao,Bolt,c@d.example
      2031-05-10,10:00,B,Loft,Cy Dow,Bolt,
      2031-05-10,10:00,B,Pier,Di Eck,Bolt,

      """)
    #expect(
      loaded.timetable == ["2031-05-10 09:00 A", "2031-05-10 10:00 B", "2031-05-10 10:00 B"])
    #expect(loaded.cast == ["A: Ann Bell", "A: Bo Cao", "B: Cy Dow", "B: Di Eck"])
    #expect(
      loaded.said.contains(
        "3:1: 1 row says a session again, the first 'A'; whom they name is added to it. "
          + "Give them other titles or times if they are further sessions."))
  }

  @Test func `Sessions of one time and title with a chair each stay apart`() throws {
    let loaded = try table(
      "day,time,title,chair,speaker\n2031-05-06,9:00-10:00,Papers,Ann Bell,Eva Pier\n"
        + "2031-05-06,9:00-10:00,Papers,Bob Ray,Ivo Leme\n")
    #expect(loaded.meeting.sessions.count == 2)
  }

  @Test func `Rows of one id are one session, whoever is its chair`() throws {
    let loaded = try table(
      "id,day,time,title,chair,speaker\n1,2031-05-06,9:00-10:00,Papers,Ann Bell,Eva Pier\n"
        + "1,2031-05-06,9:00-10:00,Papers,Bob Ray,Ivo Leme\n")
    #expect(loaded.meeting.sessions.count == 1)
    #expect(loaded.cast.count == 4)
  }

  @Test func `Rows for each presenter whose ends stand with the starts make one session`() throws {
    let loaded = try table(
      "panel,date,time,title,presenter,coauthor,presenter_affiliation\n"
        + "01,10.05.2031,14:00-15:30 Uhr,Nets,Ann Bell,NA,Acme\n"
        + "01,10.05.2031,14:00-15:30 Uhr,Nets,Bo Cao,NA,Bolt\n"
        + "01,10.05.2031,16:00,Ropes,Ann Bell,NA,Acme\n01,10.05.2031,16:00,Ropes,Bo Cao,NA,Bolt\n")
    #expect(loaded.cast == ["Nets: Ann Bell", "Nets: Bo Cao", "Ropes: Ann Bell", "Ropes: Bo Cao"])
    #expect(loaded.meeting.sessions.map(\.title) == ["Nets", "Ropes", "Ropes"])
    #expect(loaded.meeting.affiliations.count == 2)
  }

  @Test(arguments: [
    // The same people, nobody, no start, and something else that differs.
    "9:00,Break,Loft,,\n9:00,Break,Loft,,\n", "9:00,A,Loft,Ann Bell,\n9:00,A,Loft,Ann Bell,\n",
    ",A,Loft,Ann Bell,\n,A,Loft,Bo Cao,\n", "9:00,A,Loft,Ann Bell,x\n9:00,A,Loft,Bo Cao,y\n",
  ]) func `Other rows that are alike stay apart`(_ rows: String) throws {
    let loaded = try table("Start,Title,Room,Speaker,Remark\n\(rows)")
    #expect(loaded.meeting.sessions.count == 2)
  }

  @Test(arguments: [
    ("Name,Email,Affiliation,Title,Abstract,Keywords", "{n},n@x.example,Acme,{t},We ask,net"),
    ("Name,Institution,Title,Abstract", "{n},Acme,{t},We ask"),
    ("Name,Country,Title,Abstract", "{n},France,{t},We ask"),
    ("Name,Email,Title,Abstract,Bio", "{n},n@x.example,{t},We ask,Old"),
  ]) func `Phrases with abstracts are talks`(_ header: String, _ row: String) throws {
    let loaded = try table(
      header + "\n" + filled(row, "Nets without any knots", "Tides at the pier"))
    #expect(
      loaded.meeting.sessions.map(\.title) == ["Nets without any knots", "Tides at the pier"])
    #expect(loaded.meeting.speakers.map(\.name) == ["Ann Bell", "Bo Cao"])
  }

  @Test(arguments: [
    ("Name,Company,Title,Abstract", "{n},Acme,{t},Asks", ["Head of Nets", "Chief of all Knots"]),
    (
      "Name,Title,Company,Bio,Abstract", "{n},{t},Acme,Old,x",
      ["Keeper of Nets", "Friend of Tides"]
    ),
  ]) func `What people are stays so beside abstracts`(
    _ header: String, _ row: String, _ titles: [String]
  ) throws {
    let loaded = try table(header + "\n" + filled(row, titles[0], titles[1]))
    #expect(loaded.meeting.sessions.isEmpty)
    #expect(loaded.meeting.speakers.map(\.position) == titles)
  }

  /// Two rows with a name and a title each.
  private func filled(_ row: String, _ first: String, _ second: String) -> String {
    [("Ann Bell", first), ("Bo Cao", second)].map { name, title in
      row.replacing("{n}", with: name).replacing("{t}", with: title) + "\n"
    }.joined()
  }
}
