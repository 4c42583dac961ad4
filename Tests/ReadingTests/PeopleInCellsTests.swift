import Programme
import Testing

@testable import Reading

/// What stands in cells of people beside their names; all are invented.
@Suite struct PeopleInCellsTests {
  private func loaded(_ cells: [String], header: String = "Speakers") throws -> LoadedMeeting {
    let rows = cells.enumerated().map { "A\($0),\"\($1)\",2031-05-20,9:0\($0)\n" }.joined()
    return try table("Title,\(header),Date,Time Start\n" + rows)
  }

  /// `role Name` of each appearance.
  private func cast(_ cell: String) throws -> [String] {
    try loaded([cell]).cast.map { String($0.dropFirst("A0: ".count)) }
  }

  @Test(arguments: [
    ("主持人:王芳 嘉宾:李伟、陈静", ["主持人 王芳", "嘉宾 李伟", "嘉宾 陈静"]),
    ("主持人：王芳；嘉宾：李伟、陈静", ["主持人 王芳", "嘉宾 李伟", "嘉宾 陈静"]),
    (
      "Moderation: Ann Lee; Panel: Bob Ray, Cyd Fox",
      ["Moderation Ann Lee", "Panel Bob Ray", "Panel Cyd Fox"]
    ),
    (
      "Speakers: Ann Lee, Bob Ray. Moderator: Cyd Fox",
      ["Speakers Ann Lee", "Speakers Bob Ray", "Moderator Cyd Fox"]
    ),
    (
      "Moderator: Ann Lee, Panelists: Bob Ray, Cyd Fox",
      ["Moderator Ann Lee", "Panelists Bob Ray", "Panelists Cyd Fox"]
    ),
    (
      "Moderator: Ann Lee\nPanel: Bob Ray, Cyd Fox",
      [
        "Moderator Ann Lee", "Panel Bob Ray", "Panel Cyd Fox",
      ]
    ),
    ("by\n\nAnn Lee", ["Ann Lee"]), ("by", []), ("Von", ["Von"]),
    ("Guest Speaker: Ann Lee", ["Guest Speaker Ann Lee"]),
    ("Panel: Ann Lee, Mit Patel, Bob Ray", ["Panel Ann Lee", "Panel Mit Patel", "Panel Bob Ray"]),
    ("Chair: Ann Lee; : Bob Ray", ["Chair Ann Lee", "Bob Ray"]),
    ("Chair: Ann Lee @ North; Bob Ray", ["Chair Ann Lee", "Chair Bob Ray"]),
    (
      "Moderated by Ann Lee, with Bob Ray and Cyd Fox",
      ["moderator Ann Lee", "Bob Ray", "Cyd Fox"]
    ),
    ("Ann Lee (Moderator), Bob Ray", ["Moderator Ann Lee", "Bob Ray"]),
    ("Ann Lee [chair], Bob Ray", ["chair Ann Lee", "Bob Ray"]),
    ("Ann Lee (she/her), Bob Ray", ["Ann Lee (she/her)", "Bob Ray"]),
    ("1. Ann Lee 2. Bob Ray", ["Ann Lee", "Bob Ray"]),
    ("(1) Ann Lee, (2) Bob Ray", ["Ann Lee", "Bob Ray"]),
    (
      "Karl Freiherr von und zu Berg and Ann Lee", ["Karl Freiherr von und zu Berg", "Ann Lee"]
    ),
    ("Ann Lee sowie Bob Ray", ["Ann Lee", "Bob Ray"]),
    ("Ann Lee e Rui Costa", ["Ann Lee", "Rui Costa"]),
    ("Karl von und zu Berg", ["Karl von und zu Berg"]),
    ("Ann Lee und Karl von und zu Berg", ["Ann Lee", "Karl von und zu Berg"]),
    ("Luis Gil y de la Torre", ["Luis Gil y de la Torre"]),
    ("Ann Eck1, Bo Fox1,2", ["Ann Eck", "Bo Fox"]), ("Ann Eck¹, Bo Fox¹,²", ["Ann Eck", "Bo Fox"]),
    ("Bob Ray, Area 51, 52", ["Bob Ray", "Area 51,52"]),
    ("Ann Lee, Team 1,2", ["Ann Lee", "Team 1,2"]),
    ("Ann Eck1, Bo Fox2", ["Ann Eck1", "Bo Fox2"]), ("Ann Lee, tba", ["Ann Lee"]),
    ("Ann Lee; N.N.", ["Ann Lee"]),
  ]) func `Words for roles, numbers and notes are no names`(cell: String, cast: [String]) throws {
    #expect(try self.cast(cell) == cast)
  }

  @Test func `Between semicolons a part behind a comma that may be no name is told`() throws {
    let loaded = try loaded(["Ann Lee, CERN", "Bo Fox; Cy Dow"])
    #expect(loaded.meeting.speakers.map(\.name) == ["Ann Lee, CERN", "Bo Fox", "Cy Dow"])
    #expect(
      loaded.said == [
        "2:1: 1 cell of 'Speakers' has between commas what may be no name, as 'Ann Lee, CERN'; "
          + "two such parts are taken for one name. "
          + "Write semicolons between people, and institutions in a column of their own."
      ])
  }

  @Test(arguments: ["à confirmer", "wird noch bekannt gegeben", "folgt", "調整中", "#N/A", "????"])
  func `Who is still to come is nobody, and no place`(cell: String) throws {
    let loaded = try loaded([cell, "Ann Lee; \(cell)"])
    #expect(loaded.meeting.speakers.map(\.name) == ["Ann Lee"])
    let rooms = try table("Title,Speakers,Room,Date,Time Start\nA,,\(cell),2031-05-20,\(cell)\n")
    #expect(rooms.meeting.sessions.map(\.room) == [nil])
    #expect(rooms.meeting.sessions.map(\.start) == [nil])
  }

  @Test(arguments: [
    ("Avenir", true, true), ("Por Definir", false, false), ("Pending", false, true),
    ("XXX", false, true), ("***", false, true), ("T. B. A.", false, false),
    ("待 定", false, false), ("wird noch bekanntgegeben", false, false), ("#METOO!", false, false),
    ("#MeToo!", true, true),
    ("#1!", true, true), ("#REF!", false, false), ("#BEZUG!", false, false),
    ("#¿NOMBRE?", false, false), ("n/a", false, false), ("-", false, false), ("?", false, false),
    ("#NAVN?", false, false), ("#VERDI!", false, false), ("#NIMI?", false, false),
    ("#ИМЯ?", false, false), ("#ССЫЛКА!", false, false), ("#Н/Д", false, false),
    ("#ПЕРЕПОЛНЕНИЕ!", false, false), ("#I/T", false, false), ("#YOK", false, false),
    ("#N/C", false, false), ("#Δ/Υ", false, false), ("#N/A", false, false), ("#N/a", true, true),
    ("#名前?", true, true), ("#1/2", true, true), ("#A/B TEST", true, true), ("#GO", true, true),
    ("ToBeAnnounced", false, false), ("nochoffen", false, false), ("Comingsoon", false, false),
    ("TB A", false, false), ("noone", true, true), ("NoteBook", true, true),
    ("To Do", true, true), ("TBD", false, false),
  ]) func `A name is none where it is that of nothing else`(
    cell: String, isPerson: Bool, isRoom: Bool
  ) throws {
    let loaded = try table("Title,Speakers,Room,Date,Start\nA,\(cell),\(cell),2031-05-20,9:00\n")
    #expect(loaded.meeting.speakers.map(\.name) == (isPerson ? [cell] : []))
    #expect(loaded.meeting.sessions.map(\.room) == [isRoom ? cell : nil])
  }

  @Test func `Many namesakes are told once with the first`() throws {
    let rows = (0..<40).map { "A\($0),Bo Fox,Lab \($0),2031-05-20,9:00\n" }.joined()
    let places = try table("Title,Speaker,Affiliation,Date,Start\n\(rows)")
    #expect(places.said.count == 1)
    #expect(places.said.first?.contains("('Lab 0', 'Lab 1', 'Lab 2' and 37 more)") == true)
    let cells = (0..<40).map { "A\($0),Bo Fox <b\($0)@x.org>,2031-05-20,9:00\n" }.joined()
    let namesakes = try table("Title,Speaker,Date,Start\n\(cells)")
    #expect(
      namesakes.said == [
        "3:0: somebody has the name of another and another address, as 'Bo Fox': b0@x.org and "
          + "b1@x.org (39 times, the first here). "
          + "They are read as two people; if they are one, write one address."
      ])
  }

  @Test(arguments: [
    ("9:00", "am", "09:00"), ("9:00", "AM", "09:00"), ("9:00", "p.m.", "21:00"),
    ("9:00", "Vormittag", "09:00"), ("2:00", "nachmittags", "14:00"), ("14:00", "PM", "14:00"),
    ("9:00 am", "AM", "09:00"),
  ])
  func `A half of the day that is read is not kept beside`(
    clock: String, half: String, start: String
  ) throws {
    let loaded = try table("Title,Date,Start,AM/PM\nA,2031-05-20,\(clock),\(half)\n")
    #expect(loaded.timetable == ["2031-05-20 \(start) A"])
    #expect(loaded.meeting.sessions.flatMap(\.extras) == [])
  }

  @Test(arguments: ["various", "Verschiedene Referenten", "Speaker TBA"])
  func `Who is meant without a name is kept with the session`(cell: String) throws {
    let loaded = try loaded([cell])
    #expect(loaded.meeting.speakers.isEmpty)
    #expect(loaded.meeting.sessions[0].extras == [Extra(name: "Speakers", value: cell)])
  }

  @Test func `Errors of a spreadsheet are told once with their number`() throws {
    let loaded = try table("Title,Speaker,Room,Start\nA,#N/A,#REF!,9:00\nB,Bo Fox,Room #2,9:30\n")
    #expect(
      loaded.said == [
        "2:1: 2 cells hold an error of a spreadsheet, the first '#N/A'; what stood there is lost. "
          + "Mend the formula, and export the table again."
      ])
    let people = try table("Name,Email\nAnn Lee,ann@x.org\nBo Fox,#VALUE!\n")
    #expect(people.said.first?.hasPrefix("3:1: 1 cell holds an error of a spreadsheet") == true)
  }

  @Test func `One name with different institutions is told once`() throws {
    let loaded = try table(
      "Title,Speaker,Affiliation,Date,Start\nA,Bo Fox,CERN,2031-05-20,9:00\n"
        + "B,Bo Fox,TU Ulm,2031-05-20,10:00\nC,Bo Fox,CERN; North,2031-05-20,11:00\n")
    #expect(loaded.meeting.speakers.count == 1)
    #expect(
      loaded.said == [
        "3:1: 1 name stands with different institutions in different rows, the first 'Bo Fox' "
          + "('CERN', 'TU Ulm'); each is taken for one person. "
          + "If they are several, write what tells them apart beside the name."
      ])
  }

  @Test(arguments: [
    ("\"CERN, Geneva\"", ["CERN, Geneva"]), ("CERN / TU Ulm", ["CERN", "TU Ulm"]),
    ("\"MIT, Cambridge, USA; TU Ulm\"", ["MIT, Cambridge, USA", "TU Ulm"]),
    ("A/B Lab", ["A/B Lab"]),
  ]) func `A comma goes on with an institution`(cell: String, names: [String]) throws {
    let loaded = try table(
      "Title,Speaker,Affiliation,Date,Start\nA,Bo Fox,\(cell),2031-05-20,9:00\n")
    #expect(loaded.meeting.institutions.map(\.name) == names)
  }

  @Test func `What is said beside a clock is kept and told`() throws {
    let loaded = try table(
      "Title,Date,Time\nA,2031-05-20,ca. 9:00\nB,2031-05-20,14 Uhr c.t.\n"
        + "C,2031-05-20,20:00 - open end\n")
    #expect(
      loaded.timetable == ["2031-05-20 09:00 A", "2031-05-20 14:15 B", "2031-05-20 20:00 C"])
    #expect(
      loaded.meeting.sessions.map { $0.extras.map { "\($0.name) \($0.value)" } } == [
        ["start ca. 9:00"], ["start 14 Uhr c.t."], ["end open end"],
      ])
    #expect(
      loaded.said == [
        "2:1: 1 start is said to be about then, the first 'ca. 9:00'. "
          + "The clock is shown as written; the words are kept.",
        "3:1: 1 start is written c.t., the first '14 Uhr c.t.'. "
          + "Read is a quarter past the hour; write the clock itself if it is another.",
      ])
  }

  @Test(arguments: [
    ("Ann Lee vs. Bob Ray", ["Ann Lee", "Bob Ray"]),
    ("Ann Lee vs Bob Ray", ["Ann Lee", "Bob Ray"]),
    ("Ann Lee versus Bob Ray", ["Ann Lee", "Bob Ray"]), ("Ann vs. Bob", ["Ann vs. Bob"]),
    ("• Cy Dow • Ann Lee", ["Cy Dow", "Ann Lee"]), ("•Cy Dow\n•Ann Lee", ["Cy Dow", "Ann Lee"]),
    ("- Ann Lee\n- Bob Ray", ["Ann Lee", "Bob Ray"]), ("- Ann Lee", ["Ann Lee"]),
    ("· Ann Lee\n· Bob Ray", ["Ann Lee", "Bob Ray"]),
    ("* Ann Lee\n* Bob Ray", ["Ann Lee", "Bob Ray"]),
    ("– Ann Lee\n– Bob Ray", ["Ann Lee", "Bob Ray"]),
    ("Ann Lee • Bob Ray", ["Ann Lee", "Bob Ray"]), ("Ann Lee · Bob Ray", ["Ann Lee", "Bob Ray"]),
    ("Ann Lee · Live", ["Ann Lee · Live"]), ("Ann Lee · Acme GmbH", ["Ann Lee · Acme GmbH"]),
    ("王小明 · 同济大学", ["王小明 · 同济大学"]),
    ("- Ann Lee: hallo\n- Bo Kim", ["- Ann Lee: hallo", "- Bo Kim"]),
    ("约翰·史密斯", ["约翰·史密斯"]),
    ("- Ann Lee, CERN\n- Bob Ray, TU Ulm", ["Ann Lee, CERN", "Bob Ray"]),
    ("张 伟", ["张 伟"]), ("Ann 李", ["Ann 李"]), ("张伟 (北方)", ["张伟 (北方)"]),
  ]) func `Bullets and words for against part people`(cell: String, cast: [String]) throws {
    #expect(try self.cast(cell) == cast)
  }

  @Test(arguments: [
    ("张伟 李娜 王强", ["张伟", "李娜", "王强"]), ("欧阳锋 李娜　王强 陈小明", ["欧阳锋", "李娜", "王强", "陈小明"]),
  ]) func `Names in Han that blanks part are people, and that is told`(
    cell: String, names: [String]
  ) throws {
    let said =
      "2:1: 2 cells name people in Han with blanks between them, the first '\(cell)'; "
      + "each is taken for a person. Write semicolons between people."
    let loaded = try loaded([cell, cell])
    #expect(loaded.meeting.speakers.map(\.name) == names)
    #expect(loaded.said == [said])
    let folder = meeting([
      "meeting.toml": "title = \"T\"\n", "agenda.csv": "title,people\nA,\(cell)\nB,\(cell)\n",
    ])
    #expect(folder.meeting.speakers.map(\.name) == names)
    #expect(folder.said == [said])
  }

  @Test(arguments: [
    "春天 花开 雨后", "张伟 李娜", "张伟 开幕 王强", "张伟 李娜 王强教授们", "陈刚 华为 高工", "李明 成都 石化", "方圆 明天 时代",
  ])
  func `Other words in Han are one name`(cell: String) throws {
    let loaded = try loaded([cell])
    #expect(loaded.meeting.speakers.map(\.name) == [cell])
    #expect(loaded.said == [])
  }

  @Test(arguments: [
    ("复旦大学/浙江大学", ["复旦大学", "浙江大学"]), ("复旦大学／北方集团/南湖公司", ["复旦大学", "北方集团", "南湖公司"]),
    ("复旦大学/上海", ["复旦大学/上海"]), ("北方大学/医学院", ["北方大学/医学院"]),
    ("北方大学土木学院/建筑学院", ["北方大学土木学院/建筑学院"]), ("A/B大学", ["A/B大学"]),
  ]) func `A stroke parts institutions in Han`(cell: String, names: [String]) throws {
    for header in ["Affiliation", "Institutions"] {
      let loaded = try table("Title,\(header),Date,Start\nA,\(cell),2031-05-20,9:00\n")
      #expect(loaded.meeting.institutions.map(\.name) == names)
    }
    let people = try table("Name,Institution,Email\nAnn Lee,\(cell),ann@x.org\n")
    #expect(people.meeting.institutions.map(\.name) == names)
  }

  @Test func `Figures that a table beside it has as ids are people`() {
    let folder = meeting([
      "meeting.toml": "title = \"T\"\n[published]\nfile = \"p.csv\"\n",
      "p.csv": "Title,Date,Start,Speakers\nA,2031-05-20,9:00,12; 13\n",
      "speakers.csv": "id,name\n12,Ann Lee\n13,Bo Kim\n",
    ])
    #expect(folder.meeting.speakers.map(\.name) == ["Ann Lee", "Bo Kim"])
    #expect(folder.meeting.sessions.map(\.extras) == [[]])
  }

  @Test(arguments: ["12", "12.5", "１２", "3 / 4", "(7)"])
  func `Figures alone are nobody, and that is told`(cell: String) throws {
    let loaded = try loaded([cell, "Ann Lee; \(cell)"], header: "Keynote Speaker")
    #expect(loaded.meeting.speakers.map(\.name) == ["Ann Lee"])
    #expect(
      loaded.meeting.sessions.map(\.extras) == [
        [Extra(name: "Keynote Speaker", value: cell)],
        [Extra(name: "Keynote Speaker", value: "Ann Lee; \(cell)")],
      ])
    #expect(
      loaded.said == [
        "2:1: 2 cells of 'Keynote Speaker' hold figures where names stand, the first '\(cell)'; "
          + "they are kept, and nobody is made of them. Write names, or call the column otherwise."
      ])
  }

  @Test(arguments: ["2Pac", "Area 51", "第3届"])
  func `Figures beside letters may be a name`(cell: String) throws {
    #expect(try cast(cell) == [cell])
  }

  @Test func `Figures are who has them as an id, and else nobody`() throws {
    let listed = [
      "meeting.toml": "title = \"T\"\n", "agenda.csv": "title,people\nA,12; 13\n",
      "speakers.csv": "id,name\n12,Ann Lee\n",
    ]
    let loaded = meeting(listed)
    #expect(loaded.meeting.speakers.map(\.name) == ["Ann Lee"])
    #expect(loaded.meeting.sessions[0].extras == [Extra(name: "people", value: "13")])
    #expect(
      loaded.said == [
        "2:3: '13' holds figures where a name stands; nobody is made of it. "
          + "It is kept with the session; write a name."
      ])
  }

  @Test(arguments: [
    ("Speaker 1 Name,Speaker 1 Affiliation", "Ann Lee,MIT; HP", ["MIT", "HP"]),
    ("嘉宾1,嘉宾1单位", "王伟,清华；北大", ["清华", "北大"]),
    ("报告人（单位）", "王伟（清华；北大）", ["清华", "北大"]),
    ("Speaker (Affiliation)", "Ann Lee (HP; 3M)", ["HP", "3M"]),
  ]) func `Institutions that their header names are no remarks, however short`(
    header: String, cell: String, institutions: [String]
  ) throws {
    let loaded = try table("title,date,start,\(header)\nNets,2031-05-02,9:00,\(cell)\n")
    #expect(loaded.meeting.institutions.map(\.name) == institutions)
    #expect(loaded.meeting.affiliations.count == institutions.count)
  }

  @Test(arguments: [
    ("Ann Lee (CTO; Acme)", ["Acme"]), ("Ann Lee (CEO of Acme)", ["CEO of Acme"]),
    ("Ann Lee (n/a)", []), ("Ann Lee ()", []), ("Ann Lee (she/her)", []),
    ("Ann Lee (MIT) (she/her)", ["MIT"]), ("Ann Lee (MIT) ()", ["MIT"]),
    ("Ann Lee (University of Ulm) (remote)", ["University of Ulm"]),
    ("Ann Lee (They/Them; MIT)", ["MIT"]),
  ]) func `Remarks in brackets beside institutions are no part of a name`(
    cell: String, institutions: [String]
  ) throws {
    let loaded = try table(
      "title,date,start,Speaker (Affiliation)\nNets,2031-05-02,9:00,\(cell)\n")
    #expect(loaded.meeting.speakers.map(\.name) == ["Ann Lee"])
    #expect(loaded.meeting.institutions.map(\.name) == institutions)
  }

  @Test(arguments: ["she/her", "n/a"])
  func `Who has a remark in brackets keeps the institution of a column`(remark: String) throws {
    let loaded = try table(
      "title,date,start,speaker (affiliation),institution\nNets,2031-05-02,9:00,Ann Lee (\(remark)),MIT\n"
    )
    #expect(loaded.meeting.speakers.map(\.name) == ["Ann Lee"])
    #expect(loaded.meeting.affiliations.count == 1)
  }

  @Test(arguments: [("MIT; N/A", []), ("she/her; MIT", ["people"])])
  func `What is no institution in a column of its own is none`(cell: String, kept: [String]) throws
  {
    let loaded = try table(
      "title,date,start,Speaker 1 Name,Speaker 1 Affiliation\nNets,2031-05-02,9:00,Ann Lee,\(cell)\n"
    )
    #expect(loaded.meeting.institutions.map(\.name) == ["MIT"])
    #expect(loaded.meeting.sessions.flatMap(\.extras).map(\.name) == kept)
  }

  @Test func `Very many brackets behind a name are read in no time`() throws {
    let cell = "Ann Lee" + String(repeating: " (ABC)", count: 60_000)
    let loaded = try table("title,date,start,Speaker (Affiliation)\nNets,2031-05-02,9:00,\(cell)\n")
    #expect(loaded.meeting.speakers.count == 1)
  }

  @Test(arguments: ["Authors", "Speakers"])
  func `A semicolon in brackets behind a name parts nobody`(header: String) throws {
    let loaded = try loaded(
      [
        "Ann Lee (Institute of Nets; Acme)*; Bob Ray (Institute of Nets)",
        "Cyd Fox (Acme; University of Ulm); Di Eck (she/her; Bolt Inc)",
      ], header: header)
    let kept = loaded.meeting.sessions.flatMap(\.extras).map(\.value)
    #expect(kept.contains("Di Eck (she/her)"))
    #expect(loaded.meeting.speakers.map(\.name) == ["Ann Lee", "Bob Ray", "Cyd Fox", "Di Eck"])
    #expect(
      loaded.meeting.speakers.indices.map { speaker in
        loaded.meeting.affiliationsOfSpeaker[speaker].map {
          loaded.meeting.institutions[loaded.meeting.affiliations[$0].institution].name
        }
      } == [
        ["Institute of Nets", "Acme"], ["Institute of Nets"], ["Acme", "University of Ulm"],
        ["Bolt Inc"],
      ])
  }

  @Test(arguments: [
    ("Ann Lee (Acme; Bob Ray", ["Ann Lee (Acme", "Bob Ray"]),
    ("Ann Lee) Acme; Bob Ray", ["Ann Lee) Acme", "Bob Ray"]),
    ("Ann Lee (a [b; c) d; Bob Ray", ["Ann Lee (a [b", "c) d", "Bob Ray"]),
    ("Ann Lee (Acme; Bolt (Ulm); Bob Ray", ["Ann Lee (Acme", "Bolt (Ulm)", "Bob Ray"]),
    ("(Ann Lee; Bob Ray)", ["(Ann Lee", "Bob Ray)"]),
    ("Ann Lee（甲；乙）；Bob Ray", ["Ann Lee（甲；乙）", "Bob Ray"]),
    ("(Ulm) Ann Lee; Bob Ray [x; y]", ["(Ulm) Ann Lee", "Bob Ray [x; y]"]),
  ]) func `Brackets hold semicolons where they are closed and stand behind something`(
    text: String, parts: [String]
  ) {
    #expect(text.semicolonParts.map(\.trimmed) == parts)
    #expect(text.peopleEntries(sparingBrackets: true).map(\.name) == parts)
  }

  @Test func `Very many brackets are passed in linear time`() {
    for open in ["(", "(a;", "a(;", ")", "a[;)"] {
      let text = String(repeating: open, count: 100_000) + "; b"
      #expect(!text.semicolonParts.isEmpty && !text.peopleEntries(sparingBrackets: true).isEmpty)
    }
  }
}
