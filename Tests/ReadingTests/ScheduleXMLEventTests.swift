import Programme
import Testing

@testable import Reading

/// Events as they are met in schedules of whatever dialect.
@Suite struct ScheduleXMLEventTests {
  @Test func `People are told apart by id, else by exact name`() throws {
    let loaded = try schedule(
      """
      <day date='2031-02-01'>
      <event id='1'><title>A</title><persons><person id='7'>Ann Bell</person>
      <person id='7'>Ann Bell</person><person id='8'>Ann Bell</person></persons></event>
      <event id='2'><title>B</title><persons><person id='7'>A. Bell</person><person guid='g'>Cy</person>
      <person code='K' role='chair'>Di</person><person>Ed</person><person>Ed</person></persons></event>
      <event id='3'><title>C</title><persons><person id='#NAME?'>Flo</person>
      <person id='#NAME?'>Gus</person><person id='9'/><person/></persons></event></day>
      """)
    let meeting = loaded.meeting
    #expect(
      meeting.speakers.map(\.name) == ["Ann Bell", "Ann Bell", "Cy", "Di", "Ed", "Flo", "Gus", "9"])
    #expect(meeting.speakers.map(\.id) == ["7", "8", "g", "K", "ed", "flo", "gus", "9"])
    #expect(meeting.appearances.count == 9)
    #expect(meeting.appearances.map(\.role).filter { !$0.isEmpty } == ["chair"])
    #expect(meeting.speakers.first?.otherNames.map(\.name) == ["A. Bell"])
    #expect(
      loaded.complaints == ["warning 7 the person '7' is called 'Ann Bell' and 'A. Bell'."])
  }

  @Test func `Answers and tags of an event are kept as texts`() throws {
    let loaded = try schedule(
      """
      <day date='2031-02-01'><event id='1'><title>A</title>
      <answers><answer question='1'>Beginner</answer><answer question='2'>A &amp; B</answer></answers>
      <tags><tag>web</tag> <tag>ops</tag></tags></event>
      <event id='2'><title>B</title><tags>web, ops</tags><answers/></event></day>
      """)
    let extras = loaded.meeting.sessions.map { $0.extras.map { "\($0.name)=\($0.value)" } }
    #expect(extras == [["answer=Beginner; A & B", "tag=web; ops"], ["tags=web, ops"]])
    #expect(loaded.complaints.isEmpty)
  }

  @Test(arguments: [
    ("<tags><tag name='a>b'>web</tag><tag>ops</tag></tags>", ["tag=web; ops"]),
    (
      "<tags><tag>a &lt;/tag> b</tag><tag><![CDATA[x </tag> y]]></tag></tags>",
      ["tag=a </tag> b; x </tag> y"]
    ),
    ("<tags><tag name='web'/><tag/><tag value='ops'></tag></tags>", ["tag=web; ops"]),
    ("<tags>all <tag>web</tag> of <tag>ops</tag> it</tags>", ["tag=web; ops", "tags=all of it"]),
    ("<tags><Tag>web</Tag><keyword>ops</keyword></tags>", ["tag=web; ops"]),
    ("<tags><tag>r &amp; s</tag><tag>a<br/>b</tag><!-- c --></tags>", ["tag=r & s; a b"]),
    (
      "<answers><answer><question>Level?</question><text>Low</text></answer></answers>",
      ["answer=Level? Low"]
    ),
    ("<tags><event>web</event><person>ops</person></tags>", ["tag=web; ops"]),
    ("<tags>web &lt;tag>, ops</tags>", ["tags=web <tag>, ops"]),
    ("<tags>\n<tags>web</tags>\n</tags><track>T</track>", ["tag=web"]),
  ]) func `A list is read by its elements, and nothing in it is lost`(
    _ list: String, _ expected: [String]
  ) throws {
    let loaded = try schedule(
      "<day date='2031-02-01'><event id='1'><title>A</title>\(list)</event></day>")
    let extras = loaded.meeting.sessions.map { $0.extras.map { "\($0.name)=\($0.value)" } }
    #expect(extras == [expected])
    #expect(loaded.meeting.speakers.isEmpty)
  }

  @Test func `A list of very many elements is read so far`() throws {
    let tags = (0..<5_000).map { "<tag>t\($0)</tag>" }.joined()
    let loaded = try schedule(
      "<day date='2031-02-01'><event id='1'><title>A</title><tags>\(tags)</tags></event></day>")
    let value = loaded.meeting.sessions.first?.extras.first?.value ?? ""
    #expect(value.hasSuffix("; t999"))
    #expect(
      loaded.complaints == ["error 4 the event has more than 1000 parts called 'tag'."])
  }

  @Test(arguments: [("CANCELLED: Tides", "cancelled"), ("Cancelled projects", nil)])
  func `A title that says it is cancelled sets the status`(
    _ title: String, _ status: String?
  ) throws {
    let loaded = try schedule("<day><event id='1'><title>\(title)</title></event></day>")
    #expect(loaded.meeting.sessions.first?.status == status)
    #expect(loaded.meeting.sessions.first?.title == title)
  }

  @Test func `An event inside another one is read, and the other to its end`() throws {
    let loaded = try schedule(
      """
      <day date='2031-02-01'><event id='1'><title>A</title><event id='2'><title>B</title>
      <start>09:00</start></event><start>10:00</start><duration>01:00</duration></event>
      <event id='3'><title>C</title><persons><event id='4'><title>D</title></event></persons>
      <start>11:00</start></event></day>
      """)
    #expect(
      loaded.meeting.sessions.map { "\($0.id) \($0.title) \($0.start?.description ?? "-")" }
        .sorted()
        == ["1 A 10:00", "2 B 09:00", "3 C 11:00", "4 D -"])
    #expect(
      loaded.complaints.filter { $0.hasSuffix("an event begins inside another one.") }.count == 2)
  }

  @Test func `Markup in an abstract and marked sections are read as text`() throws {
    let loaded = try schedule(
      """
      <day><event id='1'><title><![CDATA[A <b> & B]]></title>
      <abstract><p>One <em>and</em></p><p>two.</p></abstract>
      <description><![CDATA[<ul><li>three</li></ul>]]></description></event></day>
      """)
    let session = try #require(loaded.meeting.sessions.first)
    #expect(session.title == "A <b> & B")
    #expect(session.abstract == "One and\n\ntwo.\n\n- three")
  }

  @Test func `A schedule without events is a meeting without sessions`() throws {
    let loaded = try schedule("<day index='1' date='2031-02-01'><room name='Quay'/></day>")
    #expect(loaded.lines == [])
    #expect(loaded.meeting.facts.title == "Harbour Days")
    #expect(loaded.complaints == ["warning 0 the file holds no session."])
  }

  @Test func `A day that ends on the next date tells where the small hours belong`() throws {
    let night = "<event id='1'><title>A</title><start>01:30</start></event>"
    let loaded = try schedule(
      """
      <day date='2031-02-01' start='2031-02-01T04:00:00+01:00' end='2031-02-02T03:59:00+01:00'>
      \(night)</day>
      <day date='2031-02-02' start='2031-02-02T00:00:00+01:00' end='2031-02-02T23:59:00+01:00'>
      \(night.replacing("'1'", with: "'2'"))</day>
      """)
    #expect(loaded.lines == ["2031-02-01 25:30 - - A", "2031-02-02 01:30 - - A"])
  }

  @Test func `Events are found inside of wrappers that no dialect has`() throws {
    let loaded = try schedule(
      """
      <tracks><track>Water</track></tracks><version>7</version>
      <days><day date='2031-02-01'><rooms><room name='Quay'><events>
      <event id='1'><title>A</title><start>10:00</start></event>
      </events></room></rooms></day></days>
      """)
    #expect(loaded.lines == ["2031-02-01 10:00 - Quay A"])
    #expect(loaded.meeting.facts.extras == [Extra(name: "version", value: "7")])
  }

  @Test func `Of an id and a code both are kept`() throws {
    let loaded = try schedule(
      """
      <day><event id='1' code='KITE7'><title>A</title></event>
      <event code='KITE8'><title>B</title></event></day>
      """)
    #expect(loaded.meeting.sessions.map(\.id) == ["1", "KITE8"])
    #expect(loaded.meeting.sessions.map(\.code) == ["KITE7", nil])
  }

  @Test func `Offsets that are not those of the zone are told once`() throws {
    let events = ["10:00:00+02:00", "11:00:00+02:00", "12:00:00+09:00"].enumerated().map {
      "<event id='\($0.offset)'><date>2031-07-03T\($0.element)</date><title>A</title></event>"
    }
    let text =
      "<schedule><conference><title>T</title></conference><day date='2031-07-03'>"
      + events.joined() + "</day></schedule>"
    let loaded = try published(text, timeZone: "Asia/Tokyo")
    #expect(loaded.meeting.sessions.map { $0.start?.description } == ["10:00", "11:00", "12:00"])
    #expect(
      loaded.said == [
        "0:0: 2 starts are written with offsets that are not those of Asia/Tokyo then, the first "
          + "+02:00. They are taken as written. Correct them, or give the zone they are of."
      ])
    #expect(try published(text).said == [])
  }

  @Test(arguments: [
    ("<date>2031-06-01T12:00:00Z</date>", "2031-06-01 14:00"),
    ("<date>2031-06-01T22:30:00.000Z</date>", "2031-06-01 24:30"),
    ("<date>2031-06-01T12:00:00+00:00</date>", "2031-06-01 12:00"),
    ("<date>2031-06-01T12:00:00Z</date><start>12:00</start>", "2031-06-01 12:00"),
    ("<date>2031-06-01T12:00:00Z</date><start>14:00</start>", "2031-06-01 14:00"),
    ("<date>2031-06-01T12:00:00Z</date><start>noonish</start>", "2031-06-01 12:00"),
  ]) func `An instant in UTC that stands alone is shown by the clocks of the zone`(
    _ times: String, _ shown: String
  ) throws {
    let loaded = try schedule(
      "<day date='2031-06-01'><event id='1'><title>A</title>\(times)</event></day>",
      conference: "<title>H</title><time_zone_name>Europe/Berlin</time_zone_name>")
    #expect(loaded.timetable == ["\(shown) A"])
    #expect(loaded.diagnostics.isEmpty == (shown.hasSuffix("14:00") || shown.hasSuffix("24:30")))
  }

  @Test func `What is wrong with one start is said of one`() throws {
    let loaded = try schedule(
      "<day date='2031-06-01'><event id='1'><title>A</title><date>2031-06-01T12:00:00+09:00</date>"
        + "</event></day>",
      conference: "<title>H</title><time_zone_name>Europe/Berlin</time_zone_name>")
    #expect(
      loaded.said == [
        "0:0: 1 start is written with an offset (+09:00) that is not that of Europe/Berlin then. "
          + "It is taken as written. Correct it, or give the zone it is of."
      ])
  }

  @Test(arguments: [
    ("start='2031-02-01T10:00:00+01:00' end='2031-02-02T09:59:59+01:00'", 1, "note 5"),
    ("start='2031-02-01T10:00:00+01:00' end='2031-02-02T08:00:00+01:00'", 2, "warning 5"),
    ("start='2031-02-01T10:00:00+01:00'", 2, "warning 5"), ("", 2, "warning 5"),
  ]) func `A day that says it lasts until the next morning has the events of that morning`(
    _ bounds: String, _ count: Int, _ complaint: String
  ) throws {
    let events = ["01T11:00", "02T09:00", "02T05:30", "02T09:30"].enumerated().map {
      "<event id='\($0.offset)'><title>A\($0.offset)</title><date>2031-02-\($0.element):00+01:00"
        + "</date><start>\($0.element.dropFirst(3))</start></event>"
    }
    let loaded = try schedule(
      "<day date='2031-02-01' \(bounds)>\(events.joined(separator: "\n"))</day>")
    #expect(
      loaded.timetable.sorted() == [
        "2031-02-01 11:00 A0", "2031-02-01 29:30 A2", "2031-02-02 09:00 A1", "2031-02-02 09:30 A3",
      ])
    #expect(loaded.complaints.count == count)
    #expect(loaded.complaints.first?.hasPrefix(complaint) == true, "\(loaded.complaints)")
  }
}
