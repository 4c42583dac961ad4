import Programme
import Testing
import Writing

@testable import Reading

@Suite struct NativeFolderTests {
  static func expectSame(_ meeting: Meeting, _ comment: Comment? = nil) {
    let files = nativeFolder(of: meeting)
    let read = Reading.meeting(files: files, sourceName: "copy")
    #expect(read.diagnostics == [], comment)
    expectSame(read.meeting.withoutPlaces, meeting.withoutPlaces, comment)
    #expect(nativeFolder(of: read.meeting).map(\.bytes) == files.map(\.bytes), comment)
  }

  /// Part by part, so that a failure can be read.
  private static func expectSame(_ a: Meeting, _ b: Meeting, _ comment: Comment?) {
    #expect(a.facts == b.facts, comment)
    #expect(a.sessions == b.sessions, comment)
    #expect(a.speakers == b.speakers, comment)
    #expect(a.institutions == b.institutions, comment)
    #expect(a.appearances == b.appearances, comment)
    #expect(a.affiliations == b.affiliations, comment)
    #expect(a == b, comment)
  }

  @Test func `A meeting of nothing but a title reads back`() {
    let meeting = Meeting(Records(facts: Facts(title: "T")))
    #expect(nativeFolder(of: meeting).map(\.name) == ["meeting.toml"])
    Self.expectSame(meeting)
  }

  @Test func `A nasty meeting reads back equal`() { Self.expectSame(Meeting(nastyRecords())) }

  @Test func `What was read is what is written and read again`() {
    let loaded = meeting([
      "meeting.toml":
        "title = \"T\"\ndates = \"2026-05-20\"\n[extra]\nsize = 4\n[[counts]]\ndeclared = 3\n",
      "agenda.csv":
        "order,title,start,end,colour,people\n2,B,10:00,25:00,red,Ann; chair: Bo @ North\n1,A,,,,\n",
      "speakers.csv": "name,company,institutions,role,session\nAnn,C,North,guest,\nBo,,,host,A\n",
    ])
    #expect(loaded.diagnostics == [])
    Self.expectSame(loaded.meeting)
  }

  @Test func `A value that was not understood goes back to its column`() {
    let loaded = meeting(["agenda.csv": "id,title,day,start\na,A,someday,early\nb,B,2026-05-20,\n"])
    let again = Reading.meeting(files: nativeFolder(of: loaded.meeting), sourceName: "copy")
    #expect(again.meeting.withoutPlaces == loaded.meeting.withoutPlaces)
    #expect(again.diagnostics.map(\.message) == loaded.diagnostics.map(\.message))
  }

  @Test func `Names are written where they are clear and ids where they are not`() throws {
    var records = Records(facts: Facts(title: "T"))
    records.sessions = [Session(id: "s", order: 1, title: "S")]
    records.speakers = [
      Speaker(id: "1", name: "Ann"), Speaker(id: "2", name: "Ann"),
      Speaker(id: "3", name: "Bo; Cy"),
    ]
    records.appearances = [
      Appearance(session: 0, speaker: 1, role: "chair"), Appearance(session: 0, speaker: 2),
    ]
    let agenda = try #require(nativeFolder(of: Meeting(records)).first { $0.name == "agenda.csv" })
    #expect(
      String(decoding: agenda.bytes, as: UTF8.self)
        == "id,title,people\ns,S,\"chair: 2; : \"\"Bo; Cy\"\"\"\n")
  }

  @Test func `Random meetings read back equal`() {
    let seed = UInt64.random(in: 0 ... .max)
    var random = Seeded(seed)
    for _ in 0..<200 {
      var maker = MeetingMaker(random: random)
      Self.expectSame(Meeting(maker.records()), "seed \(seed)")
      random = maker.random
    }
  }

  @Test func `Names with the signs of lists read back as they are`() {
    var records = Records(facts: Facts(title: "T"))
    records.sessions = [Session(id: "s", order: 1, title: "S")]
    let names = [
      "• Ann Lee", "- Bo", "Ann Lee • Bob Ray", "Ann Lee · Bob Ray", "*", "·", "– Cy\n– Dee",
      "张伟 李娜 王强", "约翰·史密斯",
    ]
    records.speakers = Speakers(names.enumerated().map { Speaker(id: "\($0)", name: $1) })
    records.institutions = [Institution(id: "x", name: "北方大学/南湖学院")]
    records.appearances = Appearances(
      names.indices.map { Appearance(session: 0, speaker: $0) }
        + [Appearance(session: 0, institution: 0)])
    records.affiliations = [Affiliation(speaker: 0, institution: 0)]
    Self.expectSame(Meeting(records))
    for place in names.indices {
      var alone = records
      alone.appearances = [Appearance(session: 0, speaker: place)]
      Self.expectSame(Meeting(alone))
    }
  }

  private func nastyRecords() -> Records {
    var facts = Facts(title: "\"T\"\\\n=\u{1}\u{7F}\u{1B}[0m 会议")
    facts.otherTitles = [
      OtherName(language: "", name: "a=b"), OtherName(language: "zh-Hant", name: "\"会; 議\""),
      OtherName(language: "", name: "plain"),
    ]
    facts.firstDay = Day(iso: "2026-05-20")
    facts.convenors = ["A; B", "\"C\"", "D\nE"]
    facts.extras = [
      Extra(name: "z.y", value: "1"), Extra(name: "a b", value: "\u{200E}x"),
      Extra(name: "会", value: "'"),
    ]
    facts.inferences = [Inference(of: "date.year", because: "a\nb")]
    facts.statements = [Statement(kind: "out\"come", text: "#[x]", source: "r:1")]
    facts.captions = [Caption(text: "'''", photographer: "\\u0041")]
    facts.sources = [Source(id: "r", title: "R")]
    var count = Count(of: "institution")
    (count.id, count.declared, count.note) = ("i,1", 0, "-,\r-")
    count.extras = [Extra(name: "of, what", value: "\"")]
    facts.counts = [count]
    var records = Records(facts: facts)
    records.sessions = [nastySession(), Session(id: "第二", order: 2, title: "=SUM(A1)")]
    records.sessions[1].parent = 0
    records.sessions[0].day = Day(iso: "2026-05-20")
    records.speakers = [
      Speaker(id: "é", name: "Ann @ \"Home\""), Speaker(id: "e\u{301}x", name: ": Bo; Cy"),
      Speaker(id: "-", name: "林：上；智"), Speaker(id: "4", name: "é"),
      Speaker(id: "5", name: ";\u{301}"), Speaker(id: "6", name: "\"\u{308}q"),
    ]
    records.speakers[0].roles = ["a; b", "\"c\"", "d: e"]
    records.speakers[0].extras = [
      Extra(name: "x;y", value: ","), Extra(name: "Email (7)", value: "sep=;"),
    ]
    records.institutions = [
      Institution(id: "i,1", name: "A; B"), Institution(id: "x", name: "i,1"),
    ]
    records.institutions[1].parent = 0
    records.affiliations = [
      Affiliation(speaker: 0, institution: 1), Affiliation(speaker: 0, institution: 0),
    ]
    records.appearances = [
      Appearance(session: 0, speaker: 1, institution: 0, role: "chair: of; all"),
      Appearance(session: 0, speaker: 2), Appearance(session: 0, speaker: 4),
      Appearance(session: 0, speaker: 5), Appearance(session: 0, speaker: 0, role: "\"r\""),
      Appearance(session: 0, institution: 1, role: "主持：x"), Appearance(session: 1, speaker: 3),
      Appearance(session: 1, institution: 0),
    ]
    return records
  }

  private func nastySession() -> Session {
    var session = Session(id: "#NAME?", order: 1, title: "A, \"B\"\nC\u{2028}")
    session.minutes = 1440
    session.points = ["a; b", "c, \"d\"", "\"e", "f\"", "g\n\nh"]
    session.links = ["https://meeting.example/?a=1;b=2"]
    session.abstract = "\u{1}\u{1B}]0;x\u{7}\u{202E}\r."
    session.inferred = ["day"]
    session.extras = [Extra(name: "people count", value: "5"), Extra(name: "\"", value: "\"\"")]
    return session
  }
}
