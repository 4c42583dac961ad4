import Programme
import Testing

@testable import Reading

@Suite struct FolderTests {
  @Test func `The tables of a folder refer to one another`() {
    let loaded = meeting([
      "meeting.toml": "title = \"Spring\"\ndates = \"2026-05-20\"\n",
      "agenda.csv":
        "id,title,people,institutions\n1,Opening,\"chair: bo; Ann BELL @ south\",report: 南方\n",
      "speakers.csv": "id,name,institutions,role\nann,Ann Bell,North,guest; host\nbo,Bo Cao,,\n",
      "institutions.csv": "id,name,other_names\nnorth,North,\nsouth,South,zh=南方\n",
    ])
    let found = loaded.meeting
    #expect(loaded.diagnostics == [])
    #expect(
      found.appearances == [
        Appearance(session: 0, speaker: 1, role: "chair"),
        Appearance(session: 0, speaker: 0, institution: 1, role: "chair"),
        Appearance(session: 0, institution: 1, role: "report"),
      ])
    #expect(found.speakers[0].roles == ["guest", "host"])
    #expect(found.affiliations == [Affiliation(speaker: 0, institution: 0)])
    #expect(found.sessions[0].day == Day(iso: "2026-05-20"))
    #expect((loaded.format, loaded.sourceName) == ("native", "spring"))
  }

  @Test func `Where there is no table a name makes the record in silence`() {
    let loaded = meeting(["agenda.csv": "title,people\nOpening,Ann @ North\n"])
    #expect(loaded.diagnostics == [])
    #expect(loaded.meeting.speakers.map(\.place) == [.none])
    #expect(loaded.meeting.institutions.map(\.name) == ["North"])
  }

  @Test func `Where there is a table an unknown name is a fault with a suggestion`() {
    let loaded = meeting([
      "agenda.csv": "title,people,institutions\nOpening,Ann Bel,tonji\n",
      "speakers.csv": "id,name,institutions,session\n1,Ann Bell,tongji,Opening\n2,Bo,,Closing\n",
      "institutions.csv": "id,name\ntongji,Tongji University\n",
    ])
    #expect(
      loaded.diagnostics.map(\.description) == [
        "agenda.csv:2:9: unknown person 'Ann Bel'. Did you mean 'Ann Bell'?",
        "agenda.csv:2:17: unknown institution 'tonji'. Did you mean 'tongji'?",
        "speakers.csv:3:7: unknown session 'Closing'. Add it to agenda.csv.",
      ])
    #expect(loaded.meeting.speakers.map(\.name) == ["Ann Bell", "Bo", "Ann Bel"])
  }

  @Test(
    arguments: [
      ("id,name,other,role", "id,name,other,people", true),
      ("id,name,Other,role", "id,name,OTHER", false),
      ("id,name,other,email", "id,name,other,city", false),
    ] as [(String, String, Bool)])
  func `Other names come back by the id that exports write over them`(
    people: String, institutions: String, areNames: Bool
  ) {
    let found = meeting([
      "agenda.csv": "title,people\nOpening,1\n",
      "speakers.csv": "\(people)\n1,Ann Bell,Ann Lee,\n",
      "institutions.csv": "\(institutions)\n2,North,Nord,\n",
    ]).meeting
    #expect(found.speakers[0].otherNames.map(\.name) == (areNames ? ["Ann Lee"] : []))
    #expect(found.institutions[0].otherNames.map(\.name) == (areNames ? ["Nord"] : []))
  }

  static let unreadTables: [(people: String, fault: String)] = [
    ("", "speakers.csv: the file is empty. Give it a header line."),
    (
      "id,nam\n1,Ann Bell\n",
      "speakers.csv:1: no column is called 'name'. Name the columns in the first line."
    ),
  ]

  @Test(arguments: unreadTables.indices)
  func `Of a table that cannot be read one fault is told, and not one for each name`(_ i: Int) {
    let (people, fault) = Self.unreadTables[i]
    let loaded = meeting([
      "agenda.csv": "title,people\nOpening,Ann Bell; Bo\nClosing,Cy\n", "speakers.csv": people,
    ])
    let told = loaded.diagnostics.map(\.description).filter { !$0.contains("'nam'") }
    #expect(told == [fault])
    #expect(loaded.meeting.speakers.map(\.name).suffix(3) == ["Ann Bell", "Bo", "Cy"])
  }

  @Test func `Without the names of its sessions a table makes none unknown`() {
    let loaded = meeting([
      "agenda.csv": "id,tilte\n1,Opening\n", "speakers.csv": "name,session\nAnn,Opening\nBo,Dusk\n",
      "institutions.csv": "id,nam\n1,North\n",
      "attendance.csv": "of,id,declared\ninstitution,South,4\n",
    ])
    #expect(!loaded.diagnostics.contains { $0.message.hasPrefix("unknown session") })
    #expect(!loaded.diagnostics.contains { $0.message.hasPrefix("unknown institution") })
  }

  @Test func `A name that several bear is a fault and means the first`() {
    let loaded = meeting([
      "agenda.csv": "title,people\nOpening,Ann\n",
      "speakers.csv": "id,name\n1,Ann\n2,Ann\n",
    ])
    #expect(
      loaded.diagnostics.map(\.description) == [
        "agenda.csv:2:9: several people are called 'Ann'. Name the one you mean by its id."
      ])
    #expect(loaded.meeting.appearances == [Appearance(session: 0, speaker: 0)])
  }

  @Test func `An id beats a name and an exact name beats another case`() {
    let loaded = meeting([
      "agenda.csv": "title,people\nOpening,a; ANN; ann\n",
      "speakers.csv": "id,name\n1,a\na,b\n3,ANN\n4,ann\n",
    ])
    #expect(loaded.meeting.appearances.map(\.speaker) == [1, 2, 3])
    #expect(loaded.diagnostics == [])
  }

  @Test func `An institution named twice is one affiliation`() {
    let loaded = meeting([
      "speakers.csv": "name,institutions\nAnn,n; North; n; South\n",
      "institutions.csv": "id,name\nn,North\ns,South\n",
    ])
    #expect(loaded.meeting.affiliations.map(\.institution) == [0, 1])
  }

  @Test func `Head counts come from both files`() {
    let loaded = meeting([
      "meeting.toml":
        "title = \"T\"\n\n[[counts]]\nof = \"people\"\ndeclared = 300\ncolour = \"red\"\n",
      "attendance.csv": "of,id,declared,present,size\ninstitution,North,12,many,big\n",
      "institutions.csv": "id,name\nn,North\n",
    ])
    let counts = loaded.meeting.facts.counts
    #expect(counts.map(\.of) == ["people", "institution"])
    #expect(counts.map(\.declared) == [300, 12])
    #expect(counts.map(\.id) == [nil, "n"])
    #expect(
      counts.map(\.extras) == [
        [Extra(name: "colour", value: "red")],
        [Extra(name: "size", value: "big"), Extra(name: "present", value: "many")],
      ])
    #expect(counts.map(\.place.line) == [3, 2])
    #expect(
      loaded.diagnostics.map(\.description) == [
        "attendance.csv:2:22: 'many' is no number of people. Write digits only."
      ])
  }

  @Test func `A day that is not known can be said`() {
    let loaded = meeting([
      "meeting.toml": "title = \"T\"\ndates = \"2026-05-20\"\n",
      "agenda.csv": "title,day\nA,\nB,-\n",
    ])
    #expect(loaded.meeting.sessions.map(\.day) == [Day(iso: "2026-05-20"), nil])
  }

  @Test func `Days are read in the order of the folder`() {
    let loaded = meeting([
      "meeting.toml":
        "title = \"T\"\ndate_order = \"dmy\"\ndates = [\"20.05.2026\", \"21.05.2026\"]\n",
      "agenda.csv": "title,day\nA,21/5/2026\n",
    ])
    #expect(loaded.diagnostics == [])
    #expect(loaded.meeting.facts.lastDay == Day(iso: "2026-05-21"))
    #expect(loaded.meeting.sessions.first?.day == Day(iso: "2026-05-21"))
  }

  @Test func `The zone of the command is for meetings that state none`() {
    let stated = meeting(
      files: [("meeting.toml", Array("title = \"T\"\ntimezone = \"Asia/Shanghai\"\n".utf8))],
      sourceName: "x", timeZone: "Europe/Berlin")
    let silent = meeting(files: [], sourceName: "x", timeZone: "Europe/Berlin")
    #expect(stated.meeting.facts.timeZone == "Asia/Shanghai")
    #expect(silent.meeting.facts.timeZone == "Europe/Berlin")
  }

  @Test func `A head count of an unknown session makes none where there is a table of them`() {
    let counts = "of,id,present\nsession,77,4\n"
    let loaded = meeting(["agenda.csv": "id,title\n7,Opening\n", "attendance.csv": counts])
    #expect(loaded.meeting.sessions.map(\.id) == ["7"])
    #expect(loaded.meeting.facts.counts.map(\.id) == ["77"])
    #expect(
      loaded.diagnostics.map(\.description) == [
        "attendance.csv:2:9: unknown session '77'. Add it to agenda.csv."
      ])
    #expect(meeting(["attendance.csv": counts]).meeting.sessions.map(\.id) == ["77"])
  }
}
