import Programme
import Testing

@testable import Reading

@Suite struct CellTests {
  @Test(arguments: [
    ("a; b ;c", ["a", "b", "c"]),
    (";; a;", ["a"]), ("a；b", ["a", "b"]), ("\"a；b\"；c", ["a；b", "c"]), ("a、b", ["a、b"]),
    ("\"a; b\"; c", ["a; b", "c"]),
    ("\"a \"\"b\"\"\"; c", ["a \"b\"", "c"]),
    ("\"a\" b; c", ["\"a\" b", "c"]),
    ("\"a; b", ["\"a", "b"]),
    ("", []),
  ]) func `A list is split at semicolons outside of quotes`(_ text: String, _ parts: [String]) {
    #expect(text.listParts == parts)
  }

  @Test(arguments: [
    ("Ann Bell", ["|Ann Bell|-"]),
    ("chair: Ann; Bo", ["chair|Ann|-", "chair|Bo|-"]),
    ("chair: Ann; speaker: Bo; : Cy", ["chair|Ann|-", "speaker|Bo|-", "|Cy|-"]),
    ("Ann @ North; Bo@South", ["|Ann|North", "|Bo|South"]),
    ("主持：林 ＠ 同济；王", ["主持|林|同济", "主持|王|-"]),
    ("\"re: play\": \"A; B\" @ \"C: D\"", ["re: play|A; B|C: D"]),
    ("chair: Ann: the second", ["chair|Ann: the second|-"]),
    ("chair: @ North", ["chair||North"]),
    ("chair:; Ann", ["chair|Ann|-"]),
    (" ; ;", []),
    ("王芳、刘洋", ["|王芳|-", "|刘洋|-"]), ("主持：王芳，欧阳修文 @ 同济", ["主持|王芳|同济", "主持|欧阳修文|同济"]),
    ("王芳/刘洋 ； 陈", ["|王芳|-", "|刘洋|-", "|陈|-"]), ("王芳, 刘洋", ["|王芳|-", "|刘洋|-"]),
    ("\"王芳、刘洋\"", ["|王芳、刘洋|-"]), ("王芳、Ann Bell", ["|王芳、Ann Bell|-"]),
    ("王、刘", ["|王、刘|-"]), ("同济大学土木系、刘洋", ["|同济大学土木系、刘洋|-"]), ("Bell, Ann", ["|Bell, Ann|-"]),
    ("王芳、", ["|王芳、|-"]), ("主持人:王芳 嘉宾:李伟、陈静", ["主持人|王芳|-", "嘉宾|李伟|-", "嘉宾|陈静|-"]),
    ("guest speaker: Ann; Bo", ["guest speaker|Ann|-", "guest speaker|Bo|-"]),
    ("chair: Ann Lee Panel: Bo", ["chair|Ann Lee|-", "Panel|Bo|-"]),
    ("• Cy Dow • Ann", ["|Cy Dow|-", "|Ann|-"]), ("- Ann @ North\n- Bo", ["|Ann|North", "|Bo|-"]),
    ("· Ann\n·  Bo\n", ["|Ann|-", "|Bo|-"]), ("•", ["|•|-"]), ("•\n\n•", ["|•\n\n•|-"]),
    ("Ann Lee • Bob Ray", ["|Ann Lee|-", "|Bob Ray|-"]), ("A • B", ["|A • B|-"]),
    ("张伟 李娜 王强", ["|张伟|-", "|李娜|-", "|王强|-"]), ("张 伟", ["|张 伟|-"]),
  ]) func `People are named with roles and institutions`(_ text: String, _ entries: [String]) {
    let read = text.peopleEntries().map { "\($0.role)|\($0.name)|\($0.institution ?? "-")" }
    #expect(read == entries)
  }

  @Test(arguments: [
    (
      "Ann Lee <ann@x.org>, Bob Ray <bob@y.org>",
      ["Ann Lee|-|ann@x.org|-", "Bob Ray|-|bob@y.org|-"]
    ),
    ("cy@z.org", ["cy@z.org|-|cy@z.org|-"]), ("Ann Lee; @bob", ["Ann Lee|-|-|-", "@bob|-|-|-"]),
    ("Cy Young (@cy)", ["Cy Young|-|-|@cy"]), ("Ann Lee @ Tongji", ["Ann Lee|Tongji|-|-"]),
    ("Ann Lee@Tongji", ["Ann Lee|Tongji|-|-"]), ("Ann Lee@U.Tokyo", ["Ann Lee|U.Tokyo|-|-"]),
    ("Ann Lee @ Tongji <ann@x.org>", ["Ann Lee|Tongji|ann@x.org|-"]),
    ("Ann Lee ann@x.org @ Tongji", ["Ann Lee|Tongji|ann@x.org|-"]),
    ("\"cy@z.org\"", ["cy@z.org|-|-|-"]), ("Ann Lee @Tongji", ["Ann Lee|Tongji|-|-"]),
    ("Ann Lee(ann@x.org)", ["Ann Lee|-|ann@x.org|-"]),
    ("Ann Lee<ann@x.org>", ["Ann Lee|-|ann@x.org|-"]), ("Ann(@ann)", ["Ann|-|-|@ann"]),
    ("王芳（wang@x.cn）", ["王芳|-|wang@x.cn|-"]), ("王芳［wang@x.cn］", ["王芳|-|wang@x.cn|-"]),
    ("Ann Lee\nann@x.org", ["Ann Lee|-|ann@x.org|-"]),
    ("Ann Lee (ann@x.org, CEO)", ["Ann Lee (CEO)|-|ann@x.org|-"]),
    ("Ann Lee (CEO, ann@x.org)", ["Ann Lee (CEO)|-|ann@x.org|-"]),
    ("Ann Lee (ann@x.org / @ann)", ["Ann Lee|-|ann@x.org|@ann"]),
    ("Ann Lee - ann@x.org", ["Ann Lee|-|ann@x.org|-"]),
    ("ann@x.org, bob@y.org", ["ann@x.org|-|ann@x.org|-", "bob@y.org|-|bob@y.org|-"]),
    ("Ann (ann@x.org), Bob (bob@y.org)", ["Ann|-|ann@x.org|-", "Bob|-|bob@y.org|-"]),
    ("Ann <a@x.org> and Bob <b@y.org>", ["Ann|-|a@x.org|-", "Bob|-|b@y.org|-"]),
    ("Ann <a@x.org>,\nund Bob (@bob) & Cy", ["Ann|-|a@x.org|-", "Bob|-|-|@bob", "Cy|-|-|-"]),
    ("王芳 <w@x.cn>、刘洋 <l@y.cn>", ["王芳|-|w@x.cn|-", "刘洋|-|l@y.cn|-"]),
    // Whose each is cannot be told.
    ("Ann <a@x.org> Bob <b@y.org>", ["Ann <a@x.org> Bob <b@y.org>|-|-|-"]),
    ("Ann <a@x.org> <b@y.org>", ["Ann <a@x.org> <b@y.org>|-|-|-"]),
    (
      "\"x@y.zz, b\"; 5\" Bell; \"c@y.zz, d\"",
      ["x@y.zz, b|-|-|-", "5\" Bell|-|-|-", "c@y.zz, d|-|-|-"]
    ),
    ("Ann <mailto:ann@x.org>; Bob", ["Ann|-|ann@x.org|-", "Bob|-|-|-"]),
    ("BOB@X.ORG", ["BOB@X.ORG|-|BOB@X.ORG|-"]),
    ("Ann; BOB@X.ORG", ["Ann|-|-|-", "BOB@X.ORG|-|BOB@X.ORG|-"]),
    ("ann@müller.de", ["ann@müller.de|-|ann@müller.de|-"]),
    ("jörg@müller.de", ["jörg@müller.de|-|jörg@müller.de|-"]),
    ("Ann Lee@Österreich", ["Ann Lee|Österreich|-|-"]),
    ("王芳、刘洋 @ 清华 <w@x.cn>", ["王芳|清华|-|-", "刘洋|清华|-|-", "|-|w@x.cn|-"]),
    ("王芳、刘洋 <w@x.cn>", ["王芳|-|-|-", "刘洋|-|-|-", "|-|w@x.cn|-"]),
    ("Ann <a@x.org> @ North <n@x.org>", ["Ann|North|a@x.org|-", "|-|n@x.org|-"]),
    ("@ North <n@x.org>", ["|North|-|-", "|-|n@x.org|-"]),
    ("Ann <a@x.org>\n@ Tongji", ["Ann|Tongji|a@x.org|-"]),
    ("Ann @ North <a@x.org>, Bob @ South", ["Ann|North|a@x.org|-", "Bob|South|-|-"]),
  ]) func `Addresses and handles are no institutions`(_ text: String, _ entries: [String]) {
    let read = text.peopleEntries().map {
      "\($0.name)|\($0.institution ?? "-")|\($0.email ?? "-")|\($0.handle ?? "-")"
    }
    #expect(read == entries)
  }

  @Test(arguments: [
    ("ann@x.org-:@bob", "ann@x.org-|ann@x.org-|@bob"),
    ("@bob-:ann@x.org", "ann@x.org|ann@x.org|@bob-"),
    ("Ann (ann@x.org-/@bob", "Ann|ann@x.org-|@bob"),
    ("Ann Lee (ann@x.org, @ann)", "Ann Lee|ann@x.org|@ann"),
  ]) func `What is taken out of a name ends where another address does`(
    text: String, read: String
  ) {
    let written = AddressedName(text)
    #expect("\(written.name)|\(written.email ?? "-")|\(written.handle ?? "-")" == read)
  }

  @Test func `Any text is taken apart into addresses`() {
    var random = Seeded(12)
    let signs = Array("@.-:/()<>,a")
    for _ in 0..<20_000 {
      let length = Int.random(in: 1...16, using: &random)
      let text = String((0..<length).map { _ in signs.randomElement(using: &random) ?? "a" })
      let people = text.addressParts.flatMap(\.addressedNames)
      #expect(people.count <= text.count, "\(text)")
      _ = text.peopleEntries()
    }
  }

  @Test(arguments: ["agenda.csv", "table.csv"])
  func `Addresses beside names are those of the people`(_ name: String) throws {
    let text = "title,people\nA,\"Ann Lee <ann@x.org>, Bob Ray <bob@y.org>\"\nB,Cy Young (@cy)\n"
    let loaded = name == "agenda.csv" ? meeting([name: text]) : try table(text)
    #expect(loaded.meeting.speakers.map(\.name) == ["Ann Lee", "Bob Ray", "Cy Young"])
    #expect(loaded.meeting.speakers.map(\.email) == ["ann@x.org", "bob@y.org", nil])
    #expect(loaded.meeting.speakers.last?.extras == [Extra(name: "handle", value: "@cy")])
    #expect(loaded.meeting.institutions.isEmpty)
    #expect(
      try table("Title,Speaker,Start\nA,\"Di <brad@x.org>, Bo Cao <bo@y.org>\",09:00\n")
        .meeting.speakers.map(\.email) == ["brad@x.org", "bo@y.org"])
  }

  @Test(
    arguments: ["agenda", "people", "Speaker", "banner"],
    [
      ("Ann Lee(ann@x.org)", ["Ann Lee|ann@x.org"]), ("Ann Lee\nann@x.org", ["Ann Lee|ann@x.org"]),
      ("ann@x.org, bob@y.org", ["ann@x.org|ann@x.org", "bob@y.org|bob@y.org"]),
      (
        "Ann Lee (ann@x.org), Bob Ray (bob@y.org)", ["Ann Lee|ann@x.org", "Bob Ray|bob@y.org"]
      ),
      ("Ann Lee <a@x.org> and Bob Ray <b@y.org>", ["Ann Lee|a@x.org", "Bob Ray|b@y.org"]),
      ("Ann Lee, a@x.org, Bob Ray, b@y.org", ["Ann Lee|a@x.org", "Bob Ray|b@y.org"]),
      ("Ann Lee <mailto:ann@x.org>; Bob Ray", ["Ann Lee|ann@x.org", "Bob Ray|-"]),
      ("王芳、刘洋 (w@x.cn)", ["王芳|-", "刘洋|-"]), ("BOB@X.ORG", ["BOB@X.ORG|BOB@X.ORG"]),
      ("ann@müller.de", ["ann@müller.de|ann@müller.de"]),
    ])
  func `All readers of people take addresses apart alike`(
    reader: String, cell: (text: String, people: [String])
  ) throws {
    let loaded = try Self.loaded(reader, [cell.text])
    let people = loaded.meeting.speakers.map { "\($0.name)|\($0.email ?? "-")" }
    #expect(people == cell.people)
    #expect(loaded.meeting.institutions.isEmpty)
  }

  @Test(arguments: ["agenda", "people", "Speaker", "banner"])
  func `Another address of somebody is kept with the session, and a handle told once`(
    reader: String
  ) throws {
    let loaded = try Self.loaded(
      reader, ["Ann Lee <a@x.org> (@ann)", "Ann Lee <b@y.org> (@ann)", "Ann Lee <a@x.org> (@lee)"])
    // In a table without ids another address is that of somebody else.
    let isTable = ["Speaker", "banner"].contains(reader)
    #expect(loaded.meeting.speakers.map(\.email) == ["a@x.org"] + (isTable ? ["b@y.org"] : []))
    #expect(loaded.meeting.speakers.first?.extras.map(\.value) == ["@ann", "@lee"])
    #expect(
      loaded.diagnostics.map(\.message).filter { $0.contains("another address") } == [
        isTable
          ? "somebody has the name of another and another address, as 'Ann Lee': a@x.org and b@y.org."
          : "1 name stands with another address than that of the person, the first 'Ann Lee': "
            + "a@x.org and b@y.org."
      ])
    if reader == "agenda" {
      #expect(
        loaded.diagnostics.filter { $0.message.contains("another address") }
          .map { "\($0.file):\($0.line)" } == ["agenda.csv:3"])
    }
    if isTable { return }
    let kept = loaded.meeting.sessions.prefix(3).map { session in
      session.extras.filter { $0.name != "day" }.map { "\($0.name) \($0.value)" }
    }
    #expect(kept == [[], ["email b@y.org"], []])
  }

  @Test(arguments: ["agenda", "people", "Speaker", "banner"])
  func `An address that several share is kept with the session`(reader: String) throws {
    let loaded = try Self.loaded(reader, ["王芳、刘洋 <w@x.cn>"])
    let kept = loaded.meeting.sessions.flatMap(\.extras).filter { $0.name != "day" }.map(\.value)
    #expect(kept == [["agenda", "people"].contains(reader) ? "w@x.cn" : "王芳、刘洋 <w@x.cn>"])
  }

  @Test func `Handles that the people's own table states are not told again`() {
    let loaded = meeting([
      "speakers.csv": "name,email,handle\nAnn Lee,,@ann\nBo Cao,bo@y.org,\nCy Dow,,\n",
      "agenda.csv": "title,people\nA,Ann Lee <a@x.org> (@ann); Bo Cao (@bo)\n",
    ])
    #expect(loaded.meeting.speakers.map(\.email) == ["a@x.org", "bo@y.org", nil])
    #expect(loaded.meeting.speakers.map { $0.extras.map(\.value) } == [["@ann"], ["@bo"], []])
  }

  /// A meeting with one session for each cell of people.
  private static func loaded(_ reader: String, _ cells: [String]) throws -> LoadedMeeting {
    let quoted = cells.map { "\"\($0)\"" }
    switch reader {
    case "agenda":
      return meeting(["agenda.csv": "title,people\n" + quoted.map { "A,\($0)\n" }.joined()])
    case "banner":
      let rows = quoted.map { "9:00-9:40,A,\($0)\n" }.joined()
      return try table("FRIDAY,,\n\(rows)11:00-11:40,B,\n12:00-12:40,C,\n")
    default:
      return try table("Title,\(reader),Start\n" + quoted.map { "A,\($0),09:00\n" }.joined())
    }
  }

  @Test(arguments: [
    ("North; South", ["|North", "|South"]),
    ("report: North; South; : West @ 5", ["report|North", "report|South", "|West @ 5"]),
  ]) func `Institutions are named with roles`(_ text: String, _ entries: [String]) {
    #expect(text.institutionEntries.map { "\($0.role)|\($0.name)" } == entries)
  }

  @Test(arguments: [
    ("zh=同济; ja=トンジ", ["zh|同济", "ja|トンジ"]),
    ("Tongji", ["|Tongji"]),
    ("=a=b", ["|a=b"]),
    ("not a tag=b", ["|not a tag=b"]),
    ("\"en=A; B\"", ["en|A; B"]),
    ("zh-Hant=濟; zh=", ["zh-Hant|濟"]),
  ]) func `Other names carry languages`(_ text: String, _ names: [String]) {
    #expect(text.otherNames.map { "\($0.language)|\($0.name)" } == names)
  }

  @Test(arguments: [
    ("2026-05-20", nil, "2026-05-20"), ("2026/5/20", nil, "2026-05-20"),
    ("2026.5.2", nil, "2026-05-02"), ("2026年5月20日", nil, "2026-05-20"),
    ("20.05.2026", DateOrder.dayMonthYear, "2026-05-20"),
    ("05/20/2026", .monthDayYear, "2026-05-20"), ("20.05.2026", nil, "2026-05-20"),
    ("05/20/2026", nil, "2026-05-20"), ("05.06.2026", nil, "2026-06-05"),
    ("05/06/2026", nil, "?"), ("05/06/2026", .yearMonthDay, "?"),
    ("05.06.2026", .yearMonthDay, "2026-06-05"), ("05.06.2026", .monthDayYear, "2026-05-06"),
    ("12.31.2026", nil, "2026-12-31"), ("2026-02-30", nil, "-"),
    ("30.02.2026", .dayMonthYear, "-"),
    ("20.05.26", .dayMonthYear, "2026-05-20"), ("4/26/13", nil, "2013-04-26"),
    ("27/12/14", nil, "2014-12-27"), ("5/3/2019", nil, "?"),
    ("5/3/2019", .monthDayYear, "2019-05-03"),
    ("5/5/2019", nil, "2019-05-05"), ("05-20-2026", nil, "2026-05-20"), ("05-20-26", nil, "-"),
    ("26-05-20", .yearMonthDay, "2026-05-20"), ("1/2/99", .dayMonthYear, "1999-02-01"),
    ("Wednesday, May 20, 2026", nil, "2026-05-20"), ("20. Mai 2026", nil, "2026-05-20"),
    ("Mi, 20.05.2026", nil, "2026-05-20"), ("2026年5月20日 星期三", nil, "2026-05-20"),
    ("20th of May 2026", nil, "2026-05-20"), ("Mercredi 20 mai 2026", nil, "2026-05-20"),
    ("le 1er mars 2026", nil, "2026-03-01"), ("14 août", nil, "/8/14"), ("jeudi", nil, "3//"),
    ("lundi 20 mai 2026", nil, "2026-05-20!"), ("mars", nil, "-"), ("juin 2026", nil, "-"),
    ("Fri 05/06/2026", nil, "2026-06-05"),
    ("Friday, 2026-05-20", nil, "2026-05-20!"), ("Friday", nil, "4//"), ("Freitag", nil, "4//"),
    ("FRIDAY", nil, "4//"), ("星期五", nil, "4//"), ("周日", nil, "6//"), ("So", nil, "6//"),
    ("Monday, March 14", nil, "0/3/14"), ("14. März", nil, "/3/14"), ("5月20日", nil, "/5/20"),
    ("20.05.", nil, "/5/20"), ("Day 2", nil, "//"), ("February 30", nil, "-"),
    ("TBA", nil, "~"), ("tbd", nil, "~"), ("-", nil, "~"), ("待定", nil, "~"),
    ("2026-13-01", nil, "-"), ("31/04/2026", nil, "-"), ("Smarch 3", nil, "-"),
    ("May May 3", nil, "-"), ("1 2 May", nil, "-"), ("20", nil, "-"), ("5/20", nil, "-"),
    ("7-May-26", nil, "2026-05-07"), ("Thu 7/May/26", nil, "2026-05-07"),
    ("7 May '26", nil, "2026-05-07"), ("7. Mai ’26", nil, "2026-05-07"),
    ("9 May 10", nil, "-"), ("9 May 10 am", nil, "-"), ("8 May - 10", nil, "-"),
    ("8-May-10 am", nil, "-"), ("8-May/10", nil, "-"), ("8 - May - 10", nil, "-"),
    ("Room 5", nil, "-"), ("99999-01-01", nil, "-"), ("1e20", nil, "-"),
    ("２０２６-05-20", nil, "2026-05-20"), ("２０２６年５月８日", nil, "2026-05-08"),
    ("２０．０５．２０２６", nil, "2026-05-20"), ("５／２０", nil, "-"), ("", nil, "-"), ("2026-05", nil, "-"),
    ("2026-05-20-1", nil, "-"),
  ]) func `Days are read strictly`(_ text: String, _ order: DateOrder?, _ read: String) {
    let words =
      switch WrittenDay(text, order: order) {
      case .day(let day): day.description
      case .ambiguous: "?"
      case .wrongWeekday(let day): "\(day)!"
      case .named(let day):
        [day.weekday, day.month, day.day].map { $0.map(String.init) ?? "" }
          .joined(separator: "/")
      case .notSet: "~"
      case .unknown: "-"
      }
    #expect(words == read)
  }

  @Test(arguments: [
    ("Ann Bell", "ann-bell"), ("  A & B  ", "a-b"), ("同济大学", "同济大学"), ("Éva Ödön", "éva-ödön"),
    ("!!", ""), ("Room 5", "room-5"),
    (String(repeating: "ab ", count: 40), "ab-ab-ab-ab-ab-ab-ab-ab-ab-ab-ab-ab-ab-a"),
  ]) func `A name makes a short id`(_ name: String, _ id: String) {
    #expect(name.slug == id)
  }

  @Test func `An index keeps apart what only looks alike`() {
    var index = ByteIndex()
    #expect(index.insert("\u{E9}", 1) == nil)
    #expect(index.insert("e\u{301}", 2) == nil)
    #expect(index.insert("\u{E9}", 3) == 1)
    #expect(index.value(of: "e\u{301}") == 2)
    #expect(index.value(of: "e") == nil)
  }

  @Test func `An index finds each of many keys`() {
    var index = ByteIndex()
    for i in 0..<5000 { index.insert("key \(i)", i) }
    #expect((0..<5000).allSatisfy { index.value(of: "key " + String($0)) == $0 })
    #expect(index.value(of: "key 5000") == nil)
  }

  @Test(arguments: [
    ([nil, 0, 1], []), ([0], [0]), ([1, 0], [1]), ([1, 2, 0, 0], [2]), ([nil, 7], []),
  ]) func `Circles of parents are found once`(_ parents: [Int?], _ found: [Int]) {
    #expect(circles(parents) == found)
  }

  @Test func `Each scalar in lower case is what the library says`() {
    let others = (UInt32(0)...0x1FFFF).compactMap(Unicode.Scalar.init).filter { scalar in
      String(scalar).inLowerCase != String(scalar).lowercased()
    }
    #expect(others.isEmpty)
  }

  @Test(arguments: [
    ("MIT；ETH", ["MIT", "ETH"]), ("北京大学、清华大学", ["北京大学", "清华大学"]),
    ("北京大学、清华大学；ETH", ["北京大学", "清华大学", "ETH"]), ("\"北京大学、清华大学\"", ["北京大学、清华大学"]),
    ("北京大学、清华大学、", ["北京大学", "清华大学"]), ("北京大学 、清华大学", ["北京大学", "清华大学"]),
    ("北京大学 / 清华大学/", ["北京大学", "清华大学"]), ("北京大学、、清华大学", ["北京大学", "清华大学"]),
    ("文学、艺术学院", ["文学、艺术学院"]), ("北京大学/清华大学", ["北京大学", "清华大学"]),
    ("\"北京大学/清华大学\"", ["北京大学/清华大学"]), ("北方大学/分校A", ["北方大学/分校A"]),
    ("北京大学,清华大学", ["北京大学,清华大学"]), ("ル・モンド", ["ル・モンド"]),
  ]) func `Institutions in the cell of a person are parted`(_ cell: String, _ names: [String]) {
    let quoted = cell.replacing("\"", with: "\"\"")
    let loaded = meeting(["speakers.csv": "name,institutions\nAnn,\"\(quoted)\"\n"])
    #expect(loaded.meeting.institutions.map(\.name) == names)
    #expect(loaded.meeting.affiliations.count == names.count)
  }
}
