import Programme
import Testing
import Writing

@testable import Reading

@Suite struct NativeFolderTests {
  private func expectSame(_ meeting: Meeting, _ comment: Comment? = nil) {
    let files = nativeFolder(of: meeting)
    let read = Reading.meeting(files: files, sourceName: "copy")
    #expect(read.diagnostics == [], comment)
    expectSame(read.meeting.withoutPlaces, meeting.withoutPlaces, comment)
    #expect(nativeFolder(of: read.meeting).map(\.bytes) == files.map(\.bytes), comment)
  }

  /// Part by part, so that a failure can be read.
  private func expectSame(_ a: Meeting, _ b: Meeting, _ comment: Comment?) {
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
    expectSame(meeting)
  }

  @Test func `A nasty meeting reads back equal`() { expectSame(Meeting(nastyRecords())) }

  @Test func `What was read is what is written and read again`() {
    let loaded = meeting([
      "meeting.toml": "title = \"T\"\ndates = \"2026-05-20\"\nsize = 4\n[[counts]]\ndeclared = 3\n",
      "agenda.csv":
        "order,title,start,end,colour,people\n2,B,10:00,25:00,red,Ann; chair: Bo @ North\n1,A,,,,\n",
      "speakers.csv": "name,company,institutions,role,session\nAnn,C,North,guest,\nBo,,,host,A\n",
    ])
    #expect(loaded.diagnostics == [])
    expectSame(loaded.meeting)
  }

  @Test func `A value that was not understood goes back to its column`() {
    let loaded = meeting(["agenda.csv": "id,title,day,start\na,A,someday,noon\nb,B,2026-05-20,\n"])
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
      expectSame(Meeting(maker.records()), "seed \(seed)")
      random = maker.random
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

/// Makes meetings of the form that reading makes: sorted, trimmed, nothing empty.
private struct MeetingMaker {
  var random: Seeded

  private mutating func number(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &random)
  }

  private mutating func chance() -> Bool { Bool.random(using: &random) }

  private mutating func text() -> String {
    let letters: [Unicode.Scalar] = [
      "a", "B", "é", "\u{301}", "会", "；", "：", "＠", ",", ";", ":", "@", "\"", "'", "\\", "=", "#",
      "\n", "\t", "\u{1}", "\u{7F}", "\u{85}", "\u{200D}", "\u{1F600}", " ", "-", "[", "{", "]",
    ]
    var text = String.UnicodeScalarView()
    for _ in 0..<number(1...8) {
      text.append(letters.randomElement(using: &random) ?? "a")
    }
    let trimmed = String(text).trimmed
    return trimmed.isEmpty ? "x" : trimmed
  }

  private mutating func maybe() -> String? { chance() ? text() : nil }

  private mutating func texts() -> [String] { (0..<number(0...3)).map { _ in text() } }

  private mutating func others() -> [OtherName] {
    (0..<number(0...2)).map { _ in
      OtherName(
        language: ["", "zh", "ja", "zh-Hant"].randomElement(using: &random) ?? "", name: text())
    }
  }

  private mutating func extras() -> [Extra] {
    ["note a", "笔记", "x;y"].filter { _ in chance() && chance() }.map {
      Extra(name: $0, value: text())
    }
  }

  private mutating func ids(_ count: Int) -> [String] {
    var taken: Set<[UInt8]> = []
    var looks: Set<String> = []
    var ids: [String] = []
    while ids.count < count {
      let id = text()
      if looks.insert(id).inserted, taken.insert(Array(id.utf8)).inserted { ids.append(id) }
    }
    return ids
  }

  mutating func records() -> Records {
    var facts = Facts(title: text())
    facts.otherTitles = others()
    facts.firstDay = chance() ? Day(year: 2026, month: 5, day: number(1...9)) : nil
    facts.lastDay = facts.firstDay.flatMap {
      chance() ? Day(year: 2026, month: 5, day: $0.day + 3) : nil
    }
    (facts.venue, facts.city, facts.orderNote, facts.partOfDay) = (
      maybe(), maybe(), maybe(), maybe()
    )
    facts.convenors = texts()
    facts.statements = texts().map { Statement(kind: text(), text: $0, source: maybe()) }
    facts.captions = texts().map { Caption(text: $0, photographer: maybe(), source: maybe()) }
    facts.inferences = texts().map { Inference(of: $0, because: maybe(), source: maybe()) }
    facts.sources = texts().map { Source(id: $0, title: text(), url: maybe(), unit: maybe()) }
    facts.counts = texts().map { category in
      var count = Count(of: ["people", "institutions"].randomElement(using: &random) ?? "people")
      (count.category, count.kind, count.note) = (category, maybe(), maybe())
      count.present = chance() ? number(0...999_999_999) : nil
      count.inferred = texts()
      count.extras = extras()
      return count
    }
    facts.extras = extras()
    var records = Records(facts: facts)
    records.institutions = ids(number(0...4)).map { institution($0) }
    records.speakers = Speakers(ids(number(0...5)).map { speaker($0) })
    records.sessions = sessions()
    relate(&records)
    return records
  }

  private mutating func institution(_ id: String) -> Institution {
    var institution = Institution(id: id, name: text())
    institution.otherNames = others()
    (institution.kind, institution.country, institution.url) = (maybe(), maybe(), maybe())
    institution.roles = texts()
    institution.extras = extras()
    return institution
  }

  private mutating func speaker(_ id: String) -> Speaker {
    var speaker = Speaker(id: id, name: text())
    speaker.otherNames = others()
    (speaker.pinyin, speaker.position, speaker.unit) = (maybe(), maybe(), maybe())
    (speaker.email, speaker.biography, speaker.source) = (maybe(), maybe(), maybe())
    (speaker.roles, speaker.inferred, speaker.extras) = (texts(), texts(), extras())
    return speaker
  }

  private mutating func sessions() -> [Session] {
    let days = (0..<number(0...4)).map { _ in number(1...9) }.sorted()
    var minutes = -1
    return zip(days, ids(days.count)).enumerated().map { i, pair in
      var session = Session(id: pair.1, order: i + 1, title: text())
      session.day = Day(year: 2026, month: 5, day: pair.0)
      if i > 0, days[i - 1] != pair.0 { minutes = -1 }
      if chance() {
        minutes = number(max(minutes, 0)...1799)
        session.start = Clock(minutes: minutes)
      }
      session.minutes = chance() ? number(0...600) : nil
      session.otherTitles = others()
      (session.room, session.kind, session.abstract) = (maybe(), maybe(), maybe())
      (session.points, session.links, session.extras) = (texts(), texts(), extras())
      return session
    }
  }

  private mutating func relate(_ records: inout Records) {
    for i in records.institutions.indices.dropFirst() where chance() {
      records.institutions[i].parent = number(0...(i - 1))
    }
    for i in records.sessions.indices.dropFirst() where chance() {
      records.sessions[i].parent = number(0...(i - 1))
    }
    for speaker in records.speakers.indices where !records.institutions.isEmpty {
      for institution in records.institutions.indices.shuffled(using: &random) where chance() {
        records.affiliations.append(Affiliation(speaker: speaker, institution: institution))
      }
    }
    for session in records.sessions.indices {
      for speaker in records.speakers.indices.shuffled(using: &random) where chance() {
        let institution =
          chance() ? records.institutions.indices.randomElement(using: &random) : nil
        records.appearances.append(
          Appearance(
            session: session, speaker: speaker, institution: institution, role: maybe() ?? ""))
      }
      for institution in records.institutions.indices where chance() {
        records.appearances.append(
          Appearance(session: session, institution: institution, role: maybe() ?? ""))
      }
    }
  }
}
