import Programme
import Testing

@testable import Reading

@Suite struct TableTests {
  @Test func `A table of people is a meeting`() throws {
    let loaded = try table(
      """
      id,name,title,institution,role,session
      1,Ann Bell,Dr,North College,chair,Opening
      2,Bo Cao,,North College,speaker,Opening
      3,Cy Dow,,South College,guest,

      """)
    let meeting = loaded.meeting
    #expect(meeting.speakers.map(\.name) == ["Ann Bell", "Bo Cao", "Cy Dow"])
    #expect(meeting.speakers.map(\.position) == ["Dr", nil, nil])
    #expect(meeting.speakers.map(\.roles) == [[], [], ["guest"]])
    #expect(meeting.institutions.map(\.name) == ["North College", "South College"])
    #expect(meeting.sessions.map(\.title) == ["Opening"])
    #expect(meeting.appearances.map(\.role) == ["chair", "speaker"])
    #expect(meeting.affiliations.map(\.institution) == [0, 0, 1])
    #expect(loaded.diagnostics == [])
    #expect((loaded.format, loaded.sourceName) == ("csv", "standard input"))
  }

  @Test func `A table of sessions is a meeting`() throws {
    let loaded = try table(
      "title;day;start;end;people\nOpening;2026-05-20;09:00;9:30;\"chair: Ann; Bo\"\n")
    let session = try #require(loaded.meeting.sessions.first)
    #expect(session.start == Clock("09:00") && session.minutes == 30)
    #expect(session.day == Day(iso: "2026-05-20"))
    #expect(loaded.meeting.speakers.map(\.id) == ["ann", "bo"])
    #expect(loaded.diagnostics == [])
  }

  @Test func `Of a row with many faults the first are told and the rest counted`() throws {
    let cells = String(repeating: "\"a\"b,", count: 1_000)
    let loaded = try table("title,day\nOpening,2026-05-20\n" + cells + "\n")
    let told = loaded.diagnostics.filter { $0.message == "text follows a closing quote." }
    #expect(told.count == Limit.faultsOfRow)
    #expect(told.last?.column == 32 * 5 - 1)
    #expect(loaded.diagnostics.last?.message == "968 more faults are not listed.")
    #expect(loaded.meeting.sessions.count == 2)
  }

  @Test(arguments: [
    ("姓名,职务,单位", Content.people), ("议题,会场,开始", .sessions), ("name,email", .people),
    ("Name,Start Time,Room", .sessions), ("title,room", .sessions), ("name,title", .people),
    ("Institution,Kind,Country", .institutions), ("单位,类型,城市", .institutions),
    ("Hochschule;Art;Ort", .institutions), ("name,kind,country", .people),
    ("name,parent", .institutions), ("名称,类型,城市", .institutions), ("Name,City", .people),
    ("Name,Role,Website", .people), ("Name,Type,Twitter", .people), ("Full Name,Link", .people),
    ("Name,Ort", .people), ("Name,Country,City,Photo", .people), ("Name,Land,Webseite", .people),
    ("First Name,Last Name,Company", .people),
    ("Organisation,Website", .institutions), ("name,country", .people),
    ("name,institution,city", .people), ("姓名,单位,城市", .people), ("name,position,url", .people),
    ("Company,Title,Room", .sessions), ("name,kind,start,room", .sessions),
    ("University", .institutions),
    ("NAME", .people), ("Full Name\tE-Mail", .people), ("Titel;Beginn;Ende;Raum", .sessions),
  ]) func `The columns tell people from sessions`(_ header: String, _ content: Content) {
    #expect(Content(Array("\(header)\nx\n".utf8)) == content)
  }

  @Test(arguments: [
    (["university", "Company", ""], Content.institutions), (["Hochschule"], .institutions),
    (["大学", "企业"], .institutions), (["speaker", "guest"], .people), (["", ""], .people),
    (["university", "student"], .people), (["press"], .people), ([], .people),
  ]) func `Names beside kinds of institutions are institutions`(
    _ kinds: [String], _ content: Content
  ) {
    let rows = kinds.map { "x,\($0),y\n" }.joined()
    #expect(Content(Array("name,type,country\n\(rows)".utf8)) == content)
  }

  @Test(arguments: [
    ("<?xml version=\"1.0\"?><events/>", "XML with the root element <events>"),
    ("{\"a\": 1}", "JSON with the keys 'a'"), ("BEGIN:VCALENDAR\n", "an iCalendar without events"),
    ("PK\u{3}\u{4}abc", "a workbook or an archive"), ("a,b\n1,2\n", "no column 'name' or 'title'"),
    ("\n\n", "no table"),
  ]) func `Other content is refused by what it is`(_ text: String, _ kind: String) {
    #expect(throws: ReadingFailure.unknownContent(name: "standard input", holds: kind)) {
      try table(text)
    }
  }

  @Test func `Nothing at all is refused`() {
    #expect(throws: ReadingFailure.empty(name: "standard input")) { try table("") }
  }

  static let faults: [(name: String, text: String, places: [String])] = [
    ("duplicate header", "name,email,email\nA,b,c\n", ["1:12"]),
    ("empty header", "name,,email\nA,b,c\n", ["1:6"]),
    ("surplus cell", "name,email\nA,b,c\n", ["2:5"]),
    ("surplus blank cell", "name,email\nA,b,\n", []),
    ("duplicate id", "id,name\n1,A\n1,B\n", ["3:1"]),
    ("ids that look alike", "id,name\n\u{E9},A\ne\u{301},B\n", ["3:1"]),
    ("unclosed quote", "name,email\nA,\"b\nC,d\n", ["2:3"]),
    ("nameless row", "name,email\n,b\n", ["2:1"]),
    ("strange day", "title,day\nA,2026-02-30\n", ["2:3"]),
    ("ambiguous day", "title,day\nA,01/02/2026\n", ["2:3"]),
    ("strange start", "title,start\nA,25:60\n", ["2:3"]),
    ("full-width digits", "title,start\nA,０９:00\n", []),
    ("past 29:59", "title,start\nA,30:00\n", ["2:3"]),
    ("end before start", "title,start,end\nA,10:00,09:30\n", ["2:9"]),
    ("end without start", "title,start,end\nA,,09:30\n", ["2:4"]),
    ("end against duration", "title,start,end,duration\nA,09:00,10:00,30\n", ["2:15"]),
    ("strange duration", "title,duration\nA,1e20\n", ["2:3"]),
    ("strange order", "order,title\n1a,A\n", ["2:1"]),
    ("circle", "id,title,room,parent\n1,A,,2\n2,B,,1\n", ["3:1"]),
    ("unknown parent", "id,title,room,parent\n1,A,,9\n", ["2:6"]),
    ("cell over two lines", "title,abstract,day\nA,\"x\ny\",9\n", ["3:4"]),
    ("after Han in one line", "title,room,day\n开幕,大会,9\n", ["2:7"]),
    ("NUL", "name\nA\0B\n", ["2:2"]),
  ]

  @Test(arguments: faults.indices) func `A fault has its line and column`(_ i: Int) throws {
    let fault = Self.faults[i]
    let found = try table(fault.text).diagnostics
    #expect(found.map { "\($0.line):\($0.column)" } == fault.places, "\(fault.name): \(found)")
    #expect(found.allSatisfy { $0.message.hasSuffix(".") && $0.file == "standard input" })
  }

  @Test func `Reading goes on after every fault`() throws {
    let loaded = try table("title,day,start\nA,x,y\nB,x,y\nC,2026-05-20,10:00\n")
    #expect(loaded.diagnostics.count == 4)
    #expect(loaded.meeting.sessions.count == 3)
    #expect(
      loaded.meeting.sessions.last?.extras
        == [Extra(name: "day", value: "x"), Extra(name: "start", value: "y")])
  }

  @Test func `Columns without a meaning are kept`() throws {
    let loaded = try table("name,Shoe size,email,,email\nA,44,b,c,d\n")
    #expect(
      loaded.meeting.speakers.first?.extras.map { "\($0.name)=\($0.value)" }
        == ["Shoe size=44", "column 4=c", "email (5)=d"])
  }

  @Test func `A second row of an id is kept under another`() throws {
    let loaded = try table("id,name\n1,A\n1,B\n1,C\n")
    #expect(loaded.meeting.speakers.map(\.id) == ["1", "1-2", "1-3"])
    #expect(loaded.diagnostics.map(\.severity) == [.error, .error])
  }

  @Test func `Namesakes without ids get numbers and no fault`() throws {
    let loaded = try table("name,email\nAnn,1\nAnn,2\nAnn,3\n")
    #expect(loaded.meeting.speakers.map(\.id) == ["ann", "ann-2", "ann-3"])
    #expect(loaded.diagnostics == [])
  }

  @Test func `What is not UTF-8 is repaired and counted at its first place`() throws {
    let loaded = try table(Array("name,email\nA,".utf8) + [0xFF, 0x41, 0xC0, 0x80] + [0x0A])
    #expect(loaded.meeting.speakers.first?.email == "\u{FFFD}A\u{FFFD}\u{FFFD}")
    let fault = try #require(loaded.diagnostics.first)
    #expect((fault.line, fault.column) == (2, 3))
    #expect(fault.message == "3 byte sequences are not UTF-8.")
    #expect(loaded.diagnostics.count == 1)
  }

  @Test(arguments: [true, false]) func `UTF-16 with its mark is text`(_ isLittle: Bool) throws {
    let text = "name\temail\n同济\tb\n"
    let bytes = ("\u{FEFF}" + text).utf16.flatMap { unit in
      isLittle ? [UInt8(unit & 0xFF), UInt8(unit >> 8)] : [UInt8(unit >> 8), UInt8(unit & 0xFF)]
    }
    let loaded = try table(bytes)
    #expect(loaded.meeting.speakers.map(\.name) == ["同济"])
    #expect(loaded.diagnostics == [])
  }

  @Test func `A byte order mark belongs to no column`() throws {
    let loaded = try table("\u{FEFF}name,email\nA,b\n")
    #expect(loaded.meeting.speakers.map(\.name) == ["A"])
    #expect(loaded.diagnostics == [])
  }

  @Test func `A million columns are refused and the rows are read`() throws {
    let header = "name" + String(repeating: ",c", count: 1_000_000)
    let loaded = try table("\(header)\nA,b\n")
    #expect(loaded.meeting.speakers.map(\.name) == ["A"])
    #expect(loaded.diagnostics.contains { $0.message == "the header has 1000001 columns." })
    #expect(loaded.diagnostics.count <= 22)
  }

  @Test func `Faults past the limit are counted`() throws {
    let rows = String(repeating: "A,b,c\n", count: Limit.faults + 5)
    let loaded = try table("name,email\n\(rows)")
    #expect(loaded.diagnostics.count == Limit.faults + 1)
    #expect(loaded.diagnostics.last?.message == "5 more faults are not listed.")
    #expect(loaded.meeting.speakers.count == Limit.faults + 5)
  }

  @Test func `Sessions are ordered by day, then by start, then as written`() throws {
    let loaded = try table(
      """
      title,day,start,parent
      late,2026-05-21,10:00,
      x,2026-05-20,11:00,
      after x,2026-05-20,,
      first,2026-05-20,09:00,
      night,2026-05-20,25:00,
      part of x,,,x
      nowhere,,,

      """)
    #expect(
      loaded.meeting.sessions.map(\.title)
        == ["first", "x", "after x", "part of x", "night", "late", "nowhere"]
        || loaded.meeting.sessions.map(\.title)
          == ["first", "x", "after x", "night", "part of x", "late", "nowhere"]
    )
    #expect(loaded.meeting.sessions.map(\.order) == Array(1...7))
    #expect(loaded.meeting.sessions.first { $0.title == "part of x" }?.parent == 1)
  }

  @Test func `An order column orders what has no time`() throws {
    let loaded = try table("order,title\n3,C\n1,A\n,after A\n2,B\n")
    #expect(loaded.meeting.sessions.map(\.title) == ["A", "after A", "B", "C"])
  }

  @Test func `A start may carry its day`() throws {
    let loaded = try table("title,start,end\nA,2026-05-20T23:00,2026-05-21 01:00\n")
    let session = try #require(loaded.meeting.sessions.first)
    #expect(session.day == Day(iso: "2026-05-20"))
    #expect((session.start, session.minutes) == (Clock("23:00"), 120))
    #expect(loaded.diagnostics == [])
  }
}

/// Tables that end inside of a row.
@Suite struct CutTableTests {
  @Test(arguments: [
    ("Title,Date,Start,Speaker\nA,2031-05-10,9:00,Ann Bell\nB,2031-05-10,10:0", "3:1: "),
    ("Name,Company,Email\nAnn Bell,Acme,a@b.example\nBo C", "3:1: "),
    ("Title,Date,Start,Speaker\nA,2031-05-10,9:00,Ann Bell\nB,2031-05-10,10:00,\"Bo", "3:20: "),
  ]) func `A table that is cut inside of a row is told`(_ text: String, _ place: String) throws {
    let loaded = try table(text)
    let cut = loaded.diagnostics.filter(\.isCut)
    #expect(cut.map { "\($0.line):\($0.column): " } == [place])
  }

  @Test(arguments: [
    // Whole, with a line end, with short rows elsewhere, and with a row alone.
    "Title,Date,Start\nA,2031-05-10,9:00\nB,2031-05-10,10:00",
    "Title,Date,Start\nA,2031-05-10,9:00\nB,2031-05-10\n",
    "Title,Date,Start\nA,2031-05-10\nB,2031-05-10", "Title,Date,Start\nA,2031-05-10",
  ]) func `Short rows that may be whole are not told`(_ text: String) throws {
    #expect(try table(text).diagnostics.filter(\.isCut) == [])
  }
}
