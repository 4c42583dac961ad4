import Programme
import Testing

@testable import Reading

/// A schedule around the elements of its days; all of it is invented.
func schedule(_ days: String, conference: String = "<title>Harbour Days</title>") throws
  -> LoadedMeeting
{
  try table(
    "<?xml version='1.0' encoding='utf-8'?>\n<schedule>\n"
      + "<conference>\(conference)</conference>\n\(days)\n</schedule>\n")
}

extension LoadedMeeting {
  /// Day, start, minutes, room and title of each session, in programme order.
  var lines: [String] {
    meeting.sessions.map { session in
      let day = session.day?.description ?? "-"
      let start = session.start?.description ?? "-"
      let minutes = session.minutes.map(String.init) ?? "-"
      return "\(day) \(start) \(minutes) \(session.room ?? "-") \(session.title)"
    }
  }

  /// What reading complained about: the severity, the line, the message.
  var complaints: [String] { diagnostics.map { "\($0.severity) \($0.line) \($0.message)" } }
}

@Suite struct ScheduleXMLTests {
  @Test(arguments: [("2", 0), ("1", 1), ("5", 1), ("many", 0)])
  func `A schedule that declares other days than it lists is told`(days: String, notes: Int) throws
  {
    let loaded = try schedule(
      "<day date='2031-02-01'/><day date='2031-02-02'/><day date='2031-02-02'/>",
      conference: "<title>H</title><days>\(days)</days>")
    let told = loaded.complaints.filter { $0.contains("<days>") }
    #expect(told == (notes == 0 ? [] : ["note 0 <days> says \(days), and 2 days are listed."]))
  }

  @Test func `A day that is written in UTC is that of the clocks of the meeting`() throws {
    let loaded = try schedule(
      """
      <conference><title>H</title><time_zone_name>Asia/Kolkata</time_zone_name></conference>
      <day date='2031-02-01' start='2031-02-01T21:30:00+00:00' end='2031-02-02T21:29:59+00:00'>
      <event id='1'><date>2031-02-02T05:00:00+00:00</date><start>10:30</start><title>A</title></event>
      <event id='2'><date>2031-02-02T19:30:00+00:00</date><start>01:00</start><title>B</title></event>
      </day>
      <day date='2031-02-02' start='2031-02-02T21:30:00+00:00' end='2031-02-03T21:29:59+00:00'>
      <event id='3'><date>2031-02-03T04:30:00+00:00</date><start>10:00</start><title>C</title></event>
      </day>
      """)
    #expect(
      loaded.meeting.sessions.map {
        "\($0.day?.description ?? "-") \($0.start?.description ?? "-") \($0.title)"
      } == ["2031-02-02 10:30 A", "2031-02-02 25:00 B", "2031-02-03 10:00 C"])
    #expect(!loaded.complaints.contains { $0.contains("listed under") })
  }

  /// Whole days in UTC as zones have them: clocks that are set, far in the east, and in the west.
  @Test(arguments: [
    (
      "Europe/Vienna", "2031-03-28T23:00", "2031-03-29T22:59",
      ["2031-03-29 05:30", "2031-03-29 10:00"]
    ),
    (
      "Europe/Vienna", "2031-03-29T23:00", "2031-03-30T21:59",
      ["2031-03-30 05:30", "2031-03-30 10:00"]
    ),
    (
      "Europe/Vienna", "2031-10-25T22:00", "2031-10-26T22:59",
      ["2031-10-26 05:30", "2031-10-26 10:00"]
    ),
    (
      "Pacific/Auckland", "2031-01-19T11:00", "2031-01-20T10:59",
      ["2031-01-20 05:30", "2031-01-20 10:00"]
    ),
    (
      "Pacific/Kiritimati", "2031-01-19T10:00", "2031-01-20T09:59",
      ["2031-01-20 05:30", "2031-01-20 10:00"]
    ),
    (
      "America/Vancouver", "2031-01-19T08:00", "2031-01-20T07:59",
      ["2031-01-19 05:30", "2031-01-19 10:00"]
    ),
    // No day of a programme begins at ten in the morning and ends at ten: it is not in UTC here.
    (
      "Europe/Vienna", "2031-01-19T10:00", "2031-01-20T09:59",
      ["2031-01-19 10:00", "2031-01-19 29:30"]
    ),
    (
      "Africa/Accra", "2031-01-19T04:00", "2031-01-20T03:59",
      ["2031-01-19 05:30", "2031-01-19 10:00"]
    ),
  ]) func `A whole day in UTC is that of the clocks of the meeting`(
    zone: String, start: String, end: String, expected: [String]
  ) throws {
    let loaded = try schedule(
      "<day date='\(start.prefix(10))' start='\(start):00+00:00' end='\(end):59+00:00'>"
        + "<event id='1'><start>10:00</start><title>A</title></event>"
        + "<event id='2'><start>05:30</start><title>B</title></event></day>",
      conference: "<title>H</title><time_zone_name>\(zone)</time_zone_name>")
    let found = loaded.meeting.sessions.map {
      "\($0.day?.description ?? "-") \($0.start?.description ?? "-")"
    }
    #expect(found == expected)
    #expect(loaded.complaints.isEmpty)
  }

  @Test(arguments: [
    ("2031-01-19T23:00:00+00:00", "2031-01-20T22:59:59+00:00", 1),
    ("2031-01-19T23:00:00+01:00", "2031-01-20T22:59:59+01:00", 0),
    ("2031-01-20T04:00:00+00:00", "2031-01-21T03:59:59+00:00", 0),
    ("2031-01-20T09:00:00+00:00", "2031-01-20T18:00:00+00:00", 0),
  ]) func `A whole day in UTC is told where no zone is stated`(
    start: String, end: String, count: Int
  ) throws {
    let loaded = try schedule(
      "<day date='\(start.prefix(10))' start='\(start)' end='\(end)'>"
        + "<event id='1'><start>10:00</start><title>A</title></event></day>")
    let note = "note 4 1 <day> seems to be written in UTC, and no zone is stated before it."
    #expect(loaded.complaints == Array(repeating: note, count: count))
  }

  @Test(arguments: [
    (
      "<day index='1'><event id='1'><title>A</title><start>09:00</start></event></day>",
      ["warning 4 1 <day> has no date, so 1 event has none."]
    ),
    (
      "<day index='1'><event id='1'><title>A</title><date>2031-02-01T09:00:00</date>"
        + "<start>09:00</start></event></day><day/>", []
    ), ("<day/><day date='2031-02-01'><event id='1'><title>A</title></event></day>", []),
  ]) func `A day without a date is told where its events have none`(
    days: String, complaints: [String]
  ) throws {
    #expect(try schedule(days).complaints == complaints)
  }

  /// So many that the cores share them.
  @Test func `Long abstracts are those of their events, and each repair is counted once`() throws {
    let words = String(repeating: "tide ", count: 100)
    let events = (0..<400).map { number in
      "<event id='\(number)'><title>T\(number)</title><abstract>&lt;p&gt;\(words)\(number)&lt;/p&gt;"
        + "</abstract><description>&lt;p&gt;\(words)\(number)&lt;/p&gt;</description></event>"
    }
    let loaded = try schedule("<day date='2031-02-01'>\(events.joined())</day>")
    #expect(
      loaded.meeting.sessions.map(\.abstract) == (0..<400).map { "\(words)\($0)" })
    #expect(loaded.complaints == ["note 0 800 texts held HTML: they are shown as plain text."])
  }

  @Test func `Pentabarf lists events directly under the day and knows no dates`() throws {
    let loaded = try schedule(
      """
      <day index="1" date="2031-02-01">
      <event id="0"><start>10:00</start><duration>00:45</duration><room>Quay</room>
      <title>Tides</title><subtitle></subtitle><track>Water</track><type></type><language></language>
      <abstract>&lt;p&gt;High &amp;amp; low.&lt;/p&gt;</abstract><description></description>
      <persons><person id="1">Ann Bell</person><person id="2">Bo Lund</person></persons>
      <links><link href="https://harbour.example/t.ogg">Film</link></links><end></end></event>
      </day>
      """,
      conference: """
        <title>Harbour Days</title><subtitle>of 2031</subtitle><venue>Old Pier</venue>
        <city>Nordby</city><start>2031-02-01</start><end>2031-02-02</end>
        <days>1</days><day_change>09:00:00</day_change><timeslot_duration>00:05:00</timeslot_duration>
        """)
    #expect(loaded.format == "frab-xml")
    #expect(loaded.lines == ["2031-02-01 10:00 45 Quay Tides"])
    let facts = loaded.meeting.facts
    #expect(facts.title == "Harbour Days")
    #expect([facts.venue, facts.city] == ["Old Pier", "Nordby"])
    #expect([facts.firstDay, facts.lastDay].map { $0?.day } == [1, 2])
    #expect(facts.extras == [Extra(name: "subtitle", value: "of 2031")])
    #expect(facts.timeZone == nil)
    let session = try #require(loaded.meeting.sessions.first)
    #expect([session.id, session.track, session.abstract] == ["0", "Water", "High & low."])
    #expect([session.kind, session.language] == [nil, nil])
    #expect(session.links == ["Film: https://harbour.example/t.ogg"])
    #expect(session.place.line == 7)
    #expect(loaded.meeting.speakers.map(\.id) == ["1", "2"])
    #expect(loaded.complaints == ["note 0 1 text held HTML: it is shown as plain text."])
  }

  @Test func `pretalx states rooms, moments, a zone and what a page is about`() throws {
    let loaded = try schedule(
      """
      <day index='1' date='2031-02-01' start='2031-02-01T04:00:00+01:00' end='2031-02-02T03:59:00+01:00'>
      <room name='Quay &amp; Pier' guid='6b1f'><event guid='9f2e' id='7' code='ABCDEF'>
      <date>2031-02-01T09:30:00+01:00</date><start>09:30</start><duration>01:30</duration>
      <room>Quay &amp; Pier</room><slug>harbour-7-tides</slug><url>https://harbour.example/7/</url>
      <recording><license>CC0</license><optout>true</optout></recording>
      <title>Tides</title><subtitle>An overture</subtitle><track>Water</track><type>Talk</type>
      <language>en</language><abstract>Short.</abstract><description>Long.</description><logo>/x.png</logo>
      <persons><person id='2' guid='77'>Ann Bell</person></persons><links></links>
      <attachments><attachment href="https://harbour.example/s.pdf">Slides</attachment></attachments>
      <feedback_url>https://harbour.example/7/f</feedback_url><level>expert</level>
      </event></room></day>
      """, conference: "<title>H</title><time_zone_name>Europe/Berlin</time_zone_name>")
    #expect(loaded.lines == ["2031-02-01 09:30 90 Quay & Pier Tides"])
    #expect(loaded.meeting.facts.timeZone == "Europe/Berlin")
    let session = try #require(loaded.meeting.sessions.first)
    #expect([session.id, session.kind, session.language] == ["7", "Talk", "en"])
    #expect(session.abstract == "Short.\n\nLong.")
    #expect(
      session.links == [
        "https://harbour.example/7/", "Feedback: https://harbour.example/7/f",
        "Slides: https://harbour.example/s.pdf",
      ])
    #expect(
      session.extras.map { "\($0.name)=\($0.value)" } == [
        "code=ABCDEF", "license=CC0", "optout=true", "subtitle=An overture", "level=expert",
      ])
    #expect(loaded.complaints == [])
  }

  @Test func `wafer lies about the offset, writes two abstracts and leaves persons out`() throws {
    let loaded = try schedule(
      """
      <day date="2031-08-05" index="1"><room name="Rex">
      <event id="1"><date>2031-08-05T23:30:00+00:00</date><start>23:30</start><duration>01:00</duration>
        <room>Rex</room><abstract/><title>Stars</title><abstract>Bring &lt;b&gt; a coat.</abstract>
        <released>True</released><conf_url>/t/1/</conf_url>
        <full_conf_url>https://w.example/t/1/</full_conf_url></event>
      <event id="2"><date>2031-08-06T00:30:00+00:00</date><start>00:30</start><duration>00:20</duration>
        <title>Owls</title></event>
      </room></day>
      """)
    #expect(
      loaded.lines == ["2031-08-05 23:30 60 Rex Stars", "2031-08-05 24:30 20 Rex Owls"])
    #expect(loaded.meeting.sessions.first?.abstract == "Bring <b> a coat.")
    #expect(loaded.meeting.sessions.first?.links == ["https://w.example/t/1/"])
    #expect(loaded.meeting.speakers.isEmpty)
    #expect(loaded.complaints == [])
  }

  @Test(arguments: [
    ("<start>10:00</start>", "2031-02-01 10:00"),
    ("<start>9:05:30</start>", "2031-02-01 09:05"),
    ("<start>24:30</start>", "2031-02-01 24:30"),
    ("<start>02:00</start>", "2031-02-01 26:00"),
    ("<start>08:00</start>", "2031-02-01 08:00"),
    ("<date>2031-02-01T02:00:00+01:00</date><start>02:00</start>", "2031-02-01 02:00"),
    ("<date>2031-02-02T02:00:00+01:00</date><start>02:00</start>", "2031-02-01 26:00"),
    ("<date>2031-02-02T02:00:00+01:00</date><start>26:00</start>", "2031-02-01 26:00"),
    ("<date>2031-02-01T10:00:00+01:00</date>", "2031-02-01 10:00"),
    ("<date>2031-02-01</date><start>10:00</start>", "2031-02-01 10:00"),
    ("<start>2031-02-01T10:00:00+01:00</start>", "2031-02-01 10:00"),
    ("<date>2031-02-01T09:00:00Z</date><start>10:00</start>", "2031-02-01 10:00"),
    ("<date>2031-02-02T04:00:00Z</date><start>20:00</start>", "2031-02-01 20:00"),
    ("<date>2031-02-05T10:00:00+01:00</date><start>10:00</start>", "2031-02-05 10:00"),
    ("", "2031-02-01 -"),
    ("<start>TBA</start>", "2031-02-01 -"),
  ]) func `A session begins on its programme day by the clock on the wall`(
    _ elements: String, _ begin: String
  ) throws {
    let loaded = try schedule(
      "<day date='2031-02-01'><event id='1'><title>A</title>\(elements)</event></day>",
      conference: "<title>H</title><day_change>06:00:00</day_change>")
    #expect(loaded.lines == ["\(begin) - - A"])
  }

  @Test func `What is said of a day or a room twice and differs is told`() throws {
    let loaded = try schedule(
      """
      <day date='2031-02-01'><room name='Quay'>
      <event id='1'><title>A</title><start>10:00</start><room>Pier</room><duration>6944:11:40</duration></event>
      <event id='1'><title>B</title><title>C</title><date>2031-02-05T10:00</date></event>
      <event id='3'><start>half past</start><date>soon</date></event>
      <event id='4'><title>D</title><start>11:00</start><date>2031-02-01T10:00:00Z</date></event>
      </room></day><day date='tomorrow'/>
      """, conference: "<title>H</title><time_zone_name>Europe/Berlim</time_zone_name>")
    #expect(
      loaded.lines == [
        "2031-02-01 10:00 - Pier A", "2031-02-01 - - Quay 3", "2031-02-01 11:00 - Quay D",
        "2031-02-05 10:00 - Quay B",
      ])
    #expect(
      loaded.complaints == [
        "warning 0 there is no time zone 'Europe/Berlim'.",
        "warning 5 'A' is listed in the room 'Quay' and says 'Pier'.",
        "warning 5 the duration '6944:11:40' of 'A' cannot be.",
        "warning 6 the event has two <title>: 'B' and 'C'.",
        "warning 6 'B' is on 2031-02-05 and listed under 2031-02-01.",
        "warning 6 the id '1' is there twice.",
        "warning 7 the event has no <title>.",
        "warning 7 there is no start 'half past'.",
        "warning 7 there is no date 'soon'.",
        "warning 8 1 event has a <date> with another time than <start>, the first here.",
        "warning 9 there is no day 'tomorrow'.",
      ])
    let kept = loaded.meeting.sessions.flatMap(\.extras).map { "\($0.name)=\($0.value)" }
    #expect(Set(kept) == ["duration=6944:11:40", "start=half past", "date=soon"])
  }

  @Test(arguments: [("10:00", true), ("11:00", false)])
  func `A date in UTC may be the same moment as the start`(_ start: String, _ agrees: Bool) throws {
    let loaded = try schedule(
      """
      <day date='2031-06-01'><event id='1'><title>A</title><start>\(start)</start>
      <date>2031-06-01T13:00:00Z</date></event><event id='2'><title>B</title><start>22:30</start>
      <date>2031-06-02T01:30:00Z</date></event></day>
      """, conference: "<title>H</title><time_zone_name>America/Sao_Paulo</time_zone_name>")
    #expect(loaded.lines == ["2031-06-01 \(start) - - A", "2031-06-01 22:30 - - B"])
    #expect(
      loaded.complaints
        == (agrees
          ? [] : ["warning 4 1 event has a <date> with another time than <start>, the first here."])
    )
  }

  @Test(arguments: [
    "<day index=\"1\" date=\"2031-05-23\"><description>First</description><room name=\"Loft\"/></day>",
    "<day date=\"2031-05-23\"><title>One</title><room name=\"Loft\"><capacity>40</capacity></room></day>",
  ]) func `What is said of days and rooms without events is no stranger`(days: String) throws {
    let loaded = try published(
      "<schedule><conference><title>X</title></conference>\(days)</schedule>")
    #expect(loaded.meeting.sessions.isEmpty)
  }

  @Test func `Elements with titles are told as those that are not read, in any other`() throws {
    #expect(
      throws: ReadingFailure.broken(
        place: "file:1", what: "no <event> is in the schedule, and its 2 <talk> are not read.",
        action: "Call what is a session <event>, as frab and pretalx do.")
    ) {
      try published(
        "<schedule><day date=\"2031-05-23\"><talks><talk><title>Nets</title></talk>"
          + "<talk><title>Wires</title></talk></talks></day></schedule>")
    }
  }

  @Test func `A schedule of other elements than events is refused`() throws {
    let schedule =
      "<schedule><day date=\"2031-05-23\"><entry id=\"1\"><title>Nets</title></entry>"
      + "<entry id=\"2\"><title>Wires</title></entry></day></schedule>"
    #expect(
      throws: ReadingFailure.broken(
        place: "file:1",
        what: "no <event> is in the schedule, and its 2 <entry> are not read.",
        action: "Call what is a session <event>, as frab and pretalx do.")
    ) { try published(schedule) }
    #expect(try published("<schedule><day date=\"2031-05-23\"/></schedule>").meeting.sessions == [])
  }
}
