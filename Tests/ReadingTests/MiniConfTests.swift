import Programme
import Testing

@testable import Reading

/// Tables of a site that there never was.
@Suite struct MiniConfTests {
  @Test func `The talks of speakers are sessions, and their titles nobody's position`() throws {
    let loaded = try published(
      """
      UID,image,title,institution,speaker,abstract,bio,session
      1,/a.png,Knots of All Kinds,"Port College, Anytown",Ana Cais,About knots,Sails,TDB
      2,/b.png,Drawing the Coast,Quay School,Rui Mole,About coasts,Draws,TDB
      """, name: "speakers.csv")
    #expect(loaded.format == "mini-conf")
    #expect(loaded.timetable == ["Knots of All Kinds", "Drawing the Coast"])
    #expect(loaded.cast == ["Knots of All Kinds: Ana Cais", "Drawing the Coast: Rui Mole"])
    #expect(loaded.meeting.sessions.map(\.abstract) == ["About knots", "About coasts"])
    #expect(loaded.meeting.speakers.map(\.position) == [nil, nil])
    #expect(loaded.meeting.speakers.map(\.biography) == ["Sails", "Draws"])
    #expect(loaded.meeting.institutions.map(\.name) == ["Port College, Anytown", "Quay School"])
    #expect(loaded.meeting.affiliations.count == 2)
    #expect(
      loaded.meeting.sessions.map(\.extras).map { $0.first { $0.name == "session" }?.value } == [
        "TDB", "TDB",
      ])
  }

  @Test func `Authors who stand in three columns are named once, with their institutions`() throws {
    let loaded = try published(
      """
      UID,title,primary_author,authors_and_affil,authors
      1,Knots,Ana Cais,"Ana Cais (Port College, Anytown)*; Rui Mole (Quay School)","Cais, Ana*; Mole, Rui"
      2,Coasts,Rui Mole,,"Mole, Rui; Cais, Ana"
      3,Tides,Eva Pier,Eva Pier (Port College),"Pier, Eva; Leme, Ivo"

      """, name: "papers.csv")
    #expect(loaded.format == "mini-conf")
    #expect(
      loaded.cast == [
        "Knots: author Cais, Ana", "Knots: author Mole, Rui", "Coasts: author Mole, Rui",
        "Coasts: author Cais, Ana", "Tides: author Pier, Eva", "Tides: author Leme, Ivo",
      ])
    #expect(
      loaded.meeting.institutions.map(\.name) == [
        "Port College, Anytown", "Quay School", "Port College",
      ])
    #expect(loaded.meeting.affiliations.count == 3)
    #expect(
      loaded.meeting.sessions.map { $0.extras.filter { $0.name == "authors_and_affil" }.count } == [
        1, 0, 1,
      ])
  }

  @Test(arguments: [
    "Ana Cais, Acme, Oslo; Rui Mole, Bolt, Rome", "1: Acme, 2: Bolt", "Port College (Anytown)",
    "Acme: Ana Cais, Rui Mole", "Rui (Acme); Ana (Bolt)", "TBA", "-",
    "Ana Cais (Acme); Ana Cais (Bolt)", "Cais Ana (Acme)", "Ana Cais (a)",
  ]) func `Who stands in a column of authors alone are the authors`(cell: String) throws {
    let loaded = try published(
      "UID,title,authors_and_affiliations,authors\n1,Knots,\"\(cell)\",\"Ana Cais, Rui Mole\"\n",
      name: "papers.csv")
    #expect(loaded.cast == ["Knots: author Ana Cais", "Knots: author Rui Mole"])
    #expect(loaded.meeting.affiliations.isEmpty)
    #expect(
      loaded.meeting.sessions.flatMap(\.extras) == [
        Extra(name: "authors_and_affiliations", value: cell)
      ])
  }

  @Test(arguments: ["affiliation", "organization"])
  func `Institutions in a column of their own are those of authors`(header: String) throws {
    let loaded = try published(
      "UID,title,authors_and_affil,authors,\(header)\n1,Knots,Ana Cais (Acme),Ana Cais,Quay\n",
      name: "papers.csv")
    #expect(loaded.meeting.affiliations.count == 1)
    #expect(loaded.meeting.institutions.map(\.name) == ["Quay"])
  }

  @Test(arguments: ["Cais, Ana*; Mole, Rui", "Cais, Ana; Mole, Rui*"])
  func `A first author beside all authors is one of them`(authors: String) throws {
    let loaded = try published(
      "UID,title,primary_author,authors\n1,Knots,Ana Cais,\"\(authors)\"\n", name: "papers.csv")
    #expect(Set(loaded.cast) == ["Knots: author Cais, Ana", "Knots: author Mole, Rui"])
    #expect(loaded.meeting.sessions.flatMap(\.extras).map(\.name) == ["*"])
  }

  @Test func `A name with its words the other way round is another one`() throws {
    let loaded = try table("title,speaker,speaker 2\nNets,Wei Li,\"Wei, Li\"\n")
    #expect(loaded.meeting.speakers.map(\.name) == ["Wei Li", "Wei, Li"])
  }

  @Test func `A table of people with positions and sessions stays one of people`() throws {
    let loaded = try published(
      "id,title,institution,speaker,session\n1,Captain,Port College,Ana Cais,Knots\n")
    #expect(loaded.format == "csv" && loaded.cast == ["Knots: Ana Cais"])
    #expect(loaded.meeting.speakers.map(\.position) == ["Captain"])
  }

  @Test(arguments: [("", 0), ("Professor", 0), ("Knots of All Kinds", 1)])
  func `Speakers without a title of what they speak about are people`(
    title: String, sessions: Int
  ) throws {
    let loaded = try published(
      """
      UID,image,title,institution,speaker,abstract,bio
      S1,/a.png,\(title),Port College,Ana Cais,,Sails
      """)
    #expect(loaded.meeting.sessions.count == sessions)
    #expect(loaded.meeting.speakers.map(\.name) == ["Ana Cais"])
  }

  @Test func `One title that sounds like a position hides no talk`() throws {
    let rows = ["Head of a Rope", "Knots of All Kinds", "Drawing the Coast"].enumerated().map {
      "S\($0),\($1),Port College,Ana Cais,Text\n"
    }
    let loaded = try published("UID,title,institution,speaker,abstract\n" + rows.joined())
    #expect(loaded.timetable == ["Head of a Rope", "Knots of All Kinds", "Drawing the Coast"])
  }
}
