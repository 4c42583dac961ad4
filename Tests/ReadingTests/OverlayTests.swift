import Programme
import Testing

@testable import Reading

@Suite struct OverlayTests {
  static let published = """
    id,title,day,start,end,room,people,track
    a1,Opening,2026-05-20,09:00,09:30,Hall,Ann Bell,Main
    a2,Tides,2026-05-20,09:30,10:30,Hall,Bo Cao,Main
    a3,Lunch,2026-05-20,12:00,13:00,,,
    a4,Lunch,2026-05-21,12:00,13:00,,,

    """

  func folder(
    _ tables: [String: String], facts: String = "[published]\nfile = \"old.csv\"\n"
  ) -> LoadedMeeting {
    meeting(
      tables.merging(["meeting.toml": facts, "old.csv": Self.published]) { own, _ in own })
  }

  @Test func `A published file is read under the tables`() {
    let loaded = folder([:], facts: "title = \"T\"\npublished = \"old.csv\"\n")
    #expect(loaded.diagnostics == [])
    #expect(loaded.meeting.sessions.map(\.id) == ["a1", "a2", "a3", "a4"])
    #expect(loaded.meeting.speakers.map(\.name) == ["Ann Bell", "Bo Cao"])
    #expect((loaded.format, loaded.publishedFormat) == ("native", "csv"))
    #expect(loaded.meeting.files == ["meeting.toml", "old.csv"])
  }

  @Test func `A row overlays its session field by field`() {
    let loaded = folder([
      "agenda.csv":
        "id,title,start,end,room,people,colour\na1,,09:15,,,chair: Cy; Ann Bell,red\n,Tides,,11:00,Pier,,\n"
    ])
    let sessions = loaded.meeting.sessions
    #expect(loaded.diagnostics == [])
    #expect(sessions.map(\.title) == ["Opening", "Tides", "Lunch", "Lunch"])
    #expect(sessions.prefix(2).map(\.start) == [Clock("09:15"), Clock("09:30")])
    #expect(sessions.prefix(2).map(\.minutes) == [30, 90])
    #expect(sessions.prefix(2).map(\.room) == ["Hall", "Pier"])
    #expect(sessions[0].track == "Main")
    #expect(sessions[0].extras == [Extra(name: "colour", value: "red")])
    #expect(
      loaded.meeting.people(inSession: 0).map { loaded.meeting.speakers.names[$0] } == [
        "Cy", "Ann Bell",
      ])
    #expect(loaded.meeting.people(inSession: 1).count == 1)
  }

  @Test func `New rows are new sessions`() {
    let loaded = folder([
      "agenda.csv": "id,title,start,day\nx,Opening,17:00,2026-05-20\n,Farewell,18:00,2026-05-20\n"
    ])
    #expect(loaded.diagnostics == [])
    #expect(loaded.meeting.sessions.map(\.id) == ["a1", "a2", "a3", "x", "farewell", "a4"])
  }

  @Test(
    arguments: [
      ("c1,Opening,", nil), ("c1,Opening,moved", "moved"), ("c1,CANCELLED: Start,", "cancelled"),
      ("c1,,", "cancelled"), ("c2,CANCELLED: Tides,", "cancelled"), ("c2,High tides,", nil),
      ("c2,CANCELLED: Tides,confirmed", "confirmed"), ("c3,CANCELLED: Ebb,", "confirmed"),
      ("c4,Flood,", "Cancelled by the port"),
    ] as [(String, String?)])
  func `A new title says anew whether the session is off`(row: String, status: String?) throws {
    let published =
      "id,title,status\nc1,CANCELLED: Opening,\nc2,Tides,\nc3,Ebb,confirmed\n"
      + "c4,CANCELLED: Flood,Cancelled by the port\n"
    let loaded = meeting([
      "meeting.toml": "[published]\nfile = \"old.csv\"\n", "old.csv": published,
      "agenda.csv": "id,title,status\n\(row)\n",
    ])
    let session = try #require(loaded.meeting.sessions.first { row.hasPrefix($0.id) })
    #expect(session.status == status)
  }

  @Test(arguments: [
    ("Zoe Quist; 王芳", []),
    ("Ann Bel", ["unknown person 'Ann Bel'. Did you mean 'Ann Bell'?"]),
  ]) func `Without a table of people a row names further ones`(
    _ people: String, _ said: [String]
  ) {
    var files = [
      "meeting.toml": "[published]\nfile = \"old.xml\"\n",
      "old.xml": "<schedule><conference><title>H</title></conference><day date='2031-02-01'>"
        + "<event id='a1'><title>A</title><start>09:00</start><persons><person>Ann Bell</person>"
        + "</persons></event></day></schedule>",
      "agenda.csv": "id,people\na1,\(people)\n",
    ]
    #expect(meeting(files).diagnostics.map { "\($0.message) \($0.action)" } == said)
    files["speakers.csv"] = "name\nCy\n"
    let listed = meeting(files)
    #expect(listed.diagnostics.contains { $0.message.hasPrefix("unknown person") })
  }

  @Test(arguments: [
    ("agenda", "id,room\n,Pier\n", "title"), ("speakers", "id,unit\n,Port\n", "name"),
    ("institutions", "id,country\n,NO\n", "name"),
  ]) func `A row without an id or a name is told`(_ table: String, _ text: String, _ name: String) {
    let loaded = folder(["\(table).csv": text])
    #expect(
      loaded.diagnostics.map(\.description) == [
        "\(table).csv:2:1: the row has no \(name) and no id. Give it one."
      ])
  }

  @Test func `A day can be taken away and moved`() {
    let loaded = folder(["agenda.csv": "id,day,start\na1,-,\na2,,2026-05-22 08:00\n"])
    let byID = Dictionary(grouping: loaded.meeting.sessions) { $0.id }
    #expect(byID["a1"]?.first?.day == nil)
    #expect(byID["a2"]?.first?.day == Day(iso: "2026-05-22"))
    #expect(byID["a2"]?.first?.minutes == 60)
  }

  @Test func `People and institutions join those of the published file`() {
    var gathering = Gathering(title: "T", faults: Faults())
    let file = gathering.file("old.xml")
    var draft = Draft(title: "Old", file: file, faults: gathering.faults)
    let (ann, bo) = (draft.speaker(id: "17", name: "Ann Bell"), draft.speaker(named: "Bo Cao"))
    let north = draft.institution(named: "North")
    draft.affiliate(bo, with: north)
    let talk = draft.add(Session(id: "", order: 1, title: "Tides"), id: "s1")
    draft.appear(in: talk, speaker: ann)
    draft.appear(in: talk, speaker: bo)
    gathering.take(draft)
    gathering.beginOverlay()
    gathering.read(
      "id,name,country\nn,North,NL\ns,South,\n", as: "institutions.csv"
    ) {
      $0.readInstitutions($1, $2)
    }
    gathering.read(
      "id,name,position,institutions,role,session\n17,,Chair,s,,\nbo,Bo Cao,,South,chair,s1\nc,Cy,,,,Tides\n",
      as: "speakers.csv"
    ) { _ = $0.readPeople($1, $2) }
    let loaded = gathering.loaded(sourceName: "x", format: "native", timeZone: nil)
    #expect(loaded.diagnostics == [])
    let found = loaded.meeting
    #expect(found.speakers.map(\.id) == ["17", "bo", "c"])
    #expect(found.speakers.map(\.position) == ["Chair", nil, nil])
    #expect(found.institutions.map(\.id) == ["n", "s"])
    #expect(found.institutions.map(\.country) == ["NL", nil])
    #expect(found.affiliations.map { [$0.speaker, $0.institution] } == [[0, 1], [1, 1]])
    #expect(
      found.appearances.map(\.role) == ["", "chair", ""] && found.appearances.count == 3,
      "\(found.appearances.map(\.role))")
  }

  @Test func `What meeting toml states wins over what is published`() {
    var gathering = Gathering(title: "folder", faults: Faults())
    let file = gathering.file("meeting.toml")
    gathering.readFacts(
      Array("title = \"New\"\nvenue = \"Pier\"\n[[counts]]\ndeclared = 3\n".utf8), file)
    var old = Facts(title: "Old")
    (old.venue, old.city, old.timeZone) = ("Hall", "Harbour", "Europe/Oslo")
    (old.firstDay, old.counts) = (
      Day(iso: "2026-05-20"), [Count(of: "people"), Count(of: "rooms")]
    )
    let facts = gathering.records.facts.over(old, hasTitle: gathering.hasTitle)
    #expect((facts.title, facts.venue, facts.city) == ("New", "Pier", "Harbour"))
    #expect(facts.firstDay == old.firstDay)
    #expect(facts.timeZone == "Europe/Oslo")
    #expect(facts.counts.map(\.of) == ["people", "rooms"])
    #expect(facts.counts.first?.declared == 3)
    #expect(gathering.records.facts.over(old, hasTitle: false).title == "Old")
  }

  static let refused: [(String, String)] = [
    ("../old.csv", "meeting.toml:3:1: the published file '../old.csv' is no other file of this"),
    ("/etc/passwd", "meeting.toml:3:1: the published file '/etc/passwd' is no other file of this"),
    ("..", "meeting.toml:3:1: the published file '..' is no other file of this folder."),
    ("agenda.csv", "meeting.toml:3:1: the published file 'agenda.csv' is no other file of this"),
    ("gone.csv", "meeting.toml:3:1: the published file 'gone.csv' is not in the folder."),
    ("empty.csv", "meeting.toml:3:1: the published file 'empty.csv' is empty."),
    ("odd.csv", "meeting.toml:3:1: the published file 'odd.csv' holds a PDF document, which is"),
  ]

  @Test(arguments: refused) func `What is no published file is one fault and the tables are read`(
    name: String, fault: String
  ) {
    let loaded = meeting([
      "meeting.toml": "title = \"T\"\n[published]\nfile = \"\(name)\"\n", "empty.csv": "",
      "odd.csv": "%PDF-1.7\n", "agenda.csv": "title\nTides\n",
    ])
    #expect(loaded.diagnostics.map { $0.description.hasPrefix(fault) } == [true])
    #expect(loaded.diagnostics.first?.severity == .error)
    #expect(loaded.meeting.sessions.map(\.title) == ["Tides"])
    #expect(loaded.publishedFormat == nil)
  }

  @Test func `An overlaid folder converts to one that reads back equal`() {
    let loaded = folder([
      "agenda.csv": "id,title,people\na1,,chair: Ann Bell\n,Farewell,Cy\n",
      "speakers.csv":
        "name,institutions,role,session\nBo Cao,North,host,a1\nCy,,,\nAnn Bell,South,,\n",
    ])
    #expect(loaded.diagnostics == [])
    NativeFolderTests.expectSame(loaded.meeting)
  }
}

extension Gathering {
  /// Reads a text as a file of the folder.
  fileprivate mutating func read(
    _ text: String, as name: String,
    _ take: (inout Gathering, UnsafeBufferPointer<UInt8>, SourceFile) -> Void
  ) {
    let file = file(name)
    let bytes = Array(text.utf8)
    bytes.withUnsafeBufferPointer { take(&self, $0, file) }
  }
}
