import Programme
import Testing
import Writing

@testable import Reading

/// Begins of the sessions of an iCalendar with one event a start, and what was said about them.
private func begins(
  _ starts: [String], header: String = "", zone: String? = nil
) throws -> (zone: String?, begins: [String], messages: [String]) {
  let events = starts.enumerated().map { position, start in
    "BEGIN:VEVENT\nSUMMARY:Item \(position)\n\(start)\nEND:VEVENT"
  }.joined(separator: "\n")
  let text = "BEGIN:VCALENDAR\n\(header)\n\(events)\nEND:VCALENDAR\n"
  let loaded = try meeting(standardInput: Array(text.utf8), timeZone: zone)
  return (
    loaded.meeting.facts.timeZone, loaded.meeting.sessions.compactMap { $0.begins?.description },
    loaded.diagnostics.map(\.message)
  )
}

private let ofUTC = "the times are in UTC, and no zone of the meeting is stated."

@Suite struct CalendarZoneTests {
  @Test func `Times in UTC are shown by the clocks of the meeting`() throws {
    let utc = "DTSTART:20260715T220000Z"
    let stated = try begins([utc], header: "X-WR-TIMEZONE:Europe/Berlin")
    #expect(stated.begins == ["2026-07-16 00:00"])
    #expect(stated.messages == ["times in UTC are shown by the clocks of Europe/Berlin."])
    let asked = try begins([utc], zone: "Asia/Tokyo")
    #expect((asked.zone, asked.begins) == ("Asia/Tokyo", ["2026-07-16 07:00"]))
    let neither = try begins([utc])
    #expect((neither.zone, neither.begins) == ("UTC", ["2026-07-15 22:00"]))
    #expect(neither.messages == [ofUTC])
  }

  @Test func `Of many unknown zones each is told, and the first are asked about`() throws {
    let letters = Array("abcdefghijklmnopqrstuvwxyz")
    let names = letters.map { "Europe/Berlin\($0)" } + letters.map { "Europe/Paris\($0)" }
    let events = names.map { "BEGIN:VEVENT\nDTSTART;TZID=\($0):20260715T090000\nEND:VEVENT\n" }
    let text = "BEGIN:VCALENDAR\n\(events.joined())END:VCALENDAR\n"
    let told = try meeting(standardInput: Array(text.utf8)).diagnostics
      .filter { $0.message.hasPrefix("there is no time zone") }
    #expect(told.count == names.count)
    #expect(told.count { $0.action.hasPrefix("Did you mean 'Europe/") } == Limit.zones)
  }

  @Test func `The zone of all events goes before that of the calendar`() throws {
    let tokyo = "DTSTART;TZID=Asia/Tokyo:20260715T090000"
    let all = try begins([tokyo], header: "X-WR-TIMEZONE:America/New_York")
    #expect((all.zone, all.begins) == ("Asia/Tokyo", ["2026-07-15 09:00"]))
    let most = try begins(
      [tokyo, tokyo, "DTSTART;TZID=Europe/Berlin:20260715T090000"], zone: "Europe/Berlin")
    #expect((most.zone, most.begins.last) == ("Asia/Tokyo", "2026-07-15 16:00"))
    #expect(
      most.messages == [
        "times in Europe/Berlin are shown by the clocks of Asia/Tokyo.",
        "the zone Asia/Tokyo is stated, so Europe/Berlin is not used.",
      ])
  }

  @Test(arguments: [
    ("Europe/Berlni", "Did you mean 'Europe/Berlin'?"), ("berlin", "Did you mean 'Europe/Berlin'?"),
    ("New York", "Did you mean 'America/New_York'?"),
    ("Harbour time", "Give an IANA name such as Europe/Berlin, here or with --time-zone."),
  ])
  func `An unknown zone of the calendar is kept and told`(name: String, action: String) throws {
    let loaded = try published(
      "BEGIN:VCALENDAR\nX-WR-TIMEZONE:\(name)\nBEGIN:VEVENT\nSUMMARY:One\n"
        + "DTSTART:20260715T090000\nEND:VEVENT\nEND:VCALENDAR\n")
    #expect(loaded.said == ["0:0: there is no time zone '\(name)'. \(action)"])
    #expect(
      loaded.meeting.facts.extras == [Extra(name: "time zone as written", value: name)])
  }

  @Test func `A zone that is asked for beside one that is stated is told`() throws {
    let text = "BEGIN:VCALENDAR\nX-WR-TIMEZONE:Asia/Tokyo\nBEGIN:VEVENT\nSUMMARY:One\nEND:VEVENT\n"
    let loaded = try published(text + "END:VCALENDAR\n", timeZone: "Europe/Berlin")
    #expect(loaded.meeting.facts.timeZone == "Asia/Tokyo")
    #expect(
      loaded.said.first
        == "0:0: the zone Asia/Tokyo is stated, so Europe/Berlin is not used. Leave --time-zone out."
    )
  }

  @Test func `Times without a zone are the wall clock`() throws {
    let loaded = try begins(["DTSTART:20260715T090000"])
    #expect(loaded.zone == nil)
    #expect(loaded.begins == ["2026-07-15 09:00"])
    #expect(loaded.messages == [])
  }

  @Test(arguments: [
    ("W. Europe Standard Time", "", "Europe/Berlin"),
    ("China Standard Time", "", "Asia/Shanghai"),
    ("/example.org/2026/Europe/Paris", "", "Europe/Paris"),
    ("/example.org/America/Argentina/Salta", "", "America/Argentina/Salta"),
    ("Ours", "X-LIC-LOCATION:Europe/Rome\n", "Europe/Rome"),
  ])
  func `Zones go by other names`(name: String, location: String, zone: String) throws {
    let header = "BEGIN:VTIMEZONE\nTZID:\(name)\n\(location)END:VTIMEZONE"
    let loaded = try begins(["DTSTART;TZID=\(name):20260715T090000"], header: header)
    #expect((loaded.zone, loaded.begins) == (zone, ["2026-07-15 09:00"]))
    #expect(loaded.messages == [])
  }

  @Test func `A zone that is not known leaves the clock as written`() throws {
    let loaded = try begins(
      ["DTSTART;TZID=Mars/Base:20260715T090000", "DTSTART;TZID=../../etc:20260715T100000"],
      header: "BEGIN:VTIMEZONE\nTZID:Mars/Base\nBEGIN:STANDARD\nDTSTART:soon\nEND:VTIMEZONE")
    #expect(loaded.zone == nil)
    #expect(loaded.begins == ["2026-07-15 09:00", "2026-07-15 10:00"])
    #expect(
      loaded.messages == [
        "there is no time zone '../../etc': its times are read as they stand.",
        "there is no time zone 'Mars/Base': its times are read as they stand.",
        "'STANDARD' is not ended.",
      ])
  }

  @Test func `Every Windows name leads to a zone`() {
    for (name, zone) in windowsZones { #expect(Zone(zone) != nil, "\(name)") }
  }
}

@Suite struct ClockChangeTests {
  @Test(arguments: [
    ("2026-03-29", "01:59", "01:59", ""), ("2026-03-29", "02:00", "03:00", "skip"),
    ("2026-03-29", "02:30", "03:30", "skip"), ("2026-03-29", "03:00", "03:00", ""),
    ("2026-03-28", "26:30", "27:30", "skip"), ("2026-10-25", "01:59", "01:59", ""),
    ("2026-10-25", "02:00", "02:00", "show twice"), ("2026-10-25", "02:59", "02:59", "show twice"),
    ("2026-10-25", "03:00", "03:00", ""), ("2026-07-01", "02:30", "02:30", ""),
  ])
  func `A start that the clocks skip or show twice is said in any format`(
    day: String, start: String, read: String, said: String
  ) throws {
    let text = "title,day,start,end\nOne,\(day),\(start),29:00\n"
    let loaded = try meeting(standardInput: Array(text.utf8), timeZone: "Europe/Berlin")
    #expect(loaded.meeting.sessions.map { $0.start?.description } == [read])
    let expected =
      said.isEmpty
      ? []
      : [
        "'One' begins at \(start == "26:30" ? "02:30" : start), "
          + "which the clocks of Europe/Berlin \(said)."
      ]
    #expect(loaded.diagnostics.map(\.message) == expected)
    #expect(loaded.diagnostics.allSatisfy { $0.line == 2 })
    #expect(try table(text).diagnostics == [])
  }

  @Test(
    arguments: [
      ("2026-03-29", "01:30", "01:59", 29, nil), ("2026-03-29", "01:30", "02:00", 30, nil),
      ("2026-03-29", "01:30", "03:30", 60, "03:30"), ("2026-03-28", "25:30", "27:30", 60, "03:30"),
      ("2026-03-29", "03:00", "04:00", 60, nil), ("2026-10-25", "01:30", "02:00", 30, nil),
      ("2026-10-25", "01:30", "02:30", 60, "02:30"), ("2026-10-25", "01:00", "04:00", 240, "04:00"),
      ("2026-10-25", "03:00", "05:00", 120, nil), ("2026-07-01", "01:30", "03:30", 120, nil),
    ] as [(String, String, String, Int, String?)])
  func `A session that goes on while the clocks are set is said, and lasts so much time`(
    day: String, start: String, end: String, minutes: Int, read: String?
  ) throws {
    let text = "title,day,start,end\nOne,\(day),\(start),\(end)\n"
    let loaded = try meeting(standardInput: Array(text.utf8), timeZone: "Europe/Berlin")
    #expect(loaded.meeting.sessions.map { $0.end?.description } == [end])
    #expect(loaded.meeting.sessions.map(\.minutes) == [minutes])
    let actions =
      read.map { ["It lasts \(minutes) minutes if it ends at \($0); see whether it is meant."] }
    #expect(loaded.diagnostics.map(\.action) == actions ?? [])
  }

  @Test(arguments: [
    ("02:30,04:00", 30, "04:00"), ("02:30,03:00", 30, "04:00"), ("02:15,02:45", 30, "03:45"),
    ("02:00,04:00", 60, "04:00"),
  ]) func `A start that the clocks skip leaves the end where it is`(
    cells: String, minutes: Int, end: String
  ) throws {
    let loaded = try published(
      "title,day,start,end\nOne,2026-03-29,\(cells)\n", timeZone: "Europe/Berlin")
    #expect(loaded.meeting.sessions.map(\.minutes) == [minutes])
    #expect(loaded.meeting.sessions.map { $0.end?.description } == [end])
    let measured = try published(
      "title,day,start,duration\nOne,2026-03-29,02:30,1:30\n", timeZone: "Europe/Berlin")
    #expect(measured.timetable == ["2026-03-29 03:30+90 One"])
  }

  @Test func `An end that the clocks skip is as much later as they are set`() throws {
    let loaded = try meeting(
      standardInput: Array("title,day,start,end\nOne,2026-03-29,01:30,02:30\n".utf8),
      timeZone: "Europe/Berlin")
    let session = try #require(loaded.meeting.sessions.first)
    #expect(session.minutes == 60 && session.end == Clock("03:30"))
    #expect(
      loaded.diagnostics.map(\.action) == [
        "It lasts 60 minutes if it ends at 03:30; see whether it is meant."
      ])
  }

  @Test func `A late end is told with its day`() throws {
    let loaded = try published(
      "title,day,start,duration\nOne,2026-03-28,14:00,26:00\n", timeZone: "Europe/Berlin")
    #expect(
      loaded.diagnostics.map(\.action) == [
        "It lasts 1560 minutes, so its end is read as 2026-03-29 17:00."
      ])
  }

  /// Of a session longer than half a day: over the change, up to it, and as many days.
  @Test(arguments: [
    ("2026-10-24,09:00,25:00", 1500, "2026-10-25 09:00"),
    ("2026-03-28,09:00,25:00", 1500, "2026-03-29 11:00"),
    ("2026-03-28,09:00,PT24H", 1440, "2026-03-29 10:00"),
    ("2026-03-28,09:00,P1D", 1380, "2026-03-29 09:00"),
    ("2026-03-28,09:00,24:00", 1380, "2026-03-29 09:00"),
    ("2026-03-27,09:00,25:00", 1500, "2026-03-28 10:00"),
    ("2026-03-27,09:00,PT48H", 2880, "2026-03-29 10:00"),
    ("2026-03-27,09:00,P2D", 2820, "2026-03-29 09:00"),
  ])
  func `A longer session ends by the time that passes, but for whole days`(
    _ cells: String, _ minutes: Int, _ end: String
  ) throws {
    let loaded = try published(
      "title,day,start,duration\nOne,\(cells)\n", timeZone: "Europe/Berlin")
    let copy = meeting(files: nativeFolder(of: loaded.meeting), sourceName: "copy")
    for loaded in [loaded, copy] {
      let session = try #require(loaded.meeting.sessions.first)
      let begins = try #require(session.begins)
      #expect(session.minutes == minutes, "\(cells)")
      let wall = try #require(session.wallMinutes)
      #expect(Moment(ordinal: begins.ordinal + wall)?.description == end)
    }
  }

  /// The clocks of Berlin skip 02:00 to 03:00 on 2026-03-29, and show it twice on 2026-10-25.
  static let lengths: [(start: String, minutes: Int, end: String)] = [
    ("2026-03-29 00:30", 180, "04:30"), ("2026-10-25 00:30", 180, "02:30"),
    ("2026-03-29 01:30", 30, "02:00"), ("2026-03-29 01:30", 31, "03:01"),
    ("2026-03-29 03:00", 180, "06:00"), ("2026-10-25 03:00", 180, "06:00"),
    ("2026-03-28 23:00", 240, "28:00"), ("2026-10-25 01:30", 120, "02:30"),
    // The earlier of two 02:30; the clock at the end may be that of the start, or before it.
    ("2026-10-25 02:30", 60, "02:30"), ("2026-10-25 02:30", 150, "04:00"),
    ("2026-10-25 02:30", 40, "02:10"), ("2026-03-28 14:00", 780, "28:00"),
    ("2026-07-01 00:30", 180, "03:30"), ("2026-03-28 00:30", 1500, "25:30"),
  ]

  @Test(arguments: lengths.indices)
  func `A duration is time that passes while the clocks are set, in every format`(
    _ i: Int
  ) throws {
    let (start, minutes, end) = Self.lengths[i]
    let (day, clock) = (String(start.prefix(10)), String(start.suffix(5)))
    let compact = start.filter(\.isNumber)
    let length = "\(minutes / 60):\(minutes % 60 < 10 ? "0" : "")\(minutes % 60)"
    let json = """
      {"schedule": {"conference": {"title": "T", "days": [{"date": "\(day)", "rooms": {"R": [
        {"id": 1, "title": "One", "start": "\(clock)", "duration": "\(length)"}]}}]}}}
      """
    let files = [
      "title,day,start,duration\nOne,\(day),\(clock),\(length)\n",
      "Title,Date,Time Start,Duration,Room\nOne,\(day),\(clock),\(length),R\n",
      """
      <schedule><day date="\(day)"><room name="R"><event id="1"><title>One</title>
      <start>\(clock)</start><duration>\(length)</duration></event></room></day></schedule>
      """,
      json,
      """
      BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nSUMMARY:One
      DTSTART;TZID=Europe/Berlin:\(compact.prefix(8))T\(compact.suffix(4))00
      DURATION:PT\(minutes)M\nEND:VEVENT\nEND:VCALENDAR
      """,
    ]
    for file in files {
      let loaded = try published(file, timeZone: "Europe/Berlin")
      let session = try #require(loaded.meeting.sessions.first)
      #expect(session.start?.description == clock, "\(file)")
      #expect(session.end?.description == end, "\(file)")
      #expect(session.minutes == minutes, "\(file)")
    }
  }

  @Test func `A length that a change moved is told with its end`() throws {
    let loaded = try published(
      "title,day,start,duration\nOne,2026-03-29,00:30,3:00\n", timeZone: "Europe/Berlin")
    #expect(
      loaded.said == [
        "2:0: 'One' goes on while the clocks of Europe/Berlin are set. "
          + "It lasts 180 minutes, so its end is read as 04:30."
      ])
    let copy = meeting(files: nativeFolder(of: loaded.meeting), sourceName: "copy")
    for loaded in [loaded, copy] {
      #expect(loaded.meeting.sessions.map(\.minutes) == [180])
      #expect(loaded.meeting.sessions.map(\.end) == [Clock("04:30")])
    }
  }

  @Test(arguments: [
    ("2026-10-25T00:30:00+02:00", "2026-10-25T02:30:00+01:00", 180, "02:30"),
    ("2026-03-29T00:30:00+01:00", "2026-03-29T04:30:00+02:00", 180, "04:30"),
    ("2026-10-24T22:30:00Z", "2026-10-25T01:30:00Z", 180, "02:30"),
    ("2026-10-25T00:30:00Z", "2026-10-25T01:15:00Z", 45, "02:15"),
    // The offset of the end is not that of Berlin: its clock stands as it is written.
    ("2026-10-25T00:30:00+02:00", "2026-10-25T03:30:00+02:00", 240, "03:30"),
    ("2026-10-25T00:30:00", "2026-10-25T03:30:00", 240, "03:30"),
  ]) func `An end with an offset is shown by its clock`(
    start: String, end: String, minutes: Int, clock: String
  ) throws {
    let loaded = try published(
      """
      {"talks": [{"code": "A", "title": "One", "start": "\(start)", "end": "\(end)", "room": 1}],
       "version": "1", "timezone": "Europe/Berlin", "tracks": [], "rooms": [{"id": 1, "name": "R"}],
       "speakers": []}
      """)
    #expect(loaded.meeting.sessions.map(\.minutes) == [minutes])
    #expect(loaded.meeting.sessions.map(\.end) == [Clock(clock)])
  }

  @Test func `An end in UTC is an instant, also where its clock stands before that of the start`()
    throws
  {
    let loaded = try published(
      """
      BEGIN:VCALENDAR\nX-WR-TIMEZONE:Europe/Berlin\nBEGIN:VEVENT\nUID:1\nSUMMARY:One
      DTSTART:20261025T004500Z\nDTEND:20261025T011500Z\nEND:VEVENT\nEND:VCALENDAR
      """)
    let session = try #require(loaded.meeting.sessions.first)
    #expect(session.start == Clock("02:45") && session.end == Clock("02:15"))
    #expect(session.minutes == 30)
    #expect(
      loaded.diagnostics.map(\.message) == [
        "times in UTC are shown by the clocks of Europe/Berlin."
      ])
  }

  /// Of one room, in UTC; Berlin shows 02:00 to 03:00 of 00:00Z to 01:00Z and again until 02:00Z.
  @Test(arguments: [
    ("20261024T230000Z PT2H", "20261025T003000Z PT30M", true),
    ("20261024T230000Z PT2H", "20261025T013000Z PT30M", false),
    ("20261024T230000Z PT3H", "20261025T013000Z PT30M", true),
    ("20261024T230000Z PT3H", "20261025T020000Z PT30M", false),
    ("20261025T013000Z PT1H", "20261025T020000Z PT1H", true),
    ("20261025T003000Z PT1H", "20261025T011500Z PT30M", true),
    ("20261025T003000Z PT30M", "20261025T013000Z PT30M", false),
    ("20261025T003000Z PT2H", "20261025T013000Z PT30M", true),
    ("20261025T003000Z PT2H", "20261025T010000Z PT30M", true),
    ("20261025T003000Z PT30M", "20261025T010000Z PT1H", false),
    ("20261025T004500Z PT30M", "20261025T010000Z PT15M", true),
    ("20261025T013000Z PT1H", "20261025T023000Z PT1H", false),
    ("20261024T213000Z PT5H", "20261025T020000Z PT1H", true),
    ("20261024T213000Z PT4H", "20261025T020000Z PT1H", false),
    ("20260329T003000Z PT1H", "20260329T010000Z PT1H", true),
    ("20260329T003000Z PT30M", "20260329T010000Z PT1H", false),
  ])
  func `Sessions clash by the time that passes, over a change of the clocks too`(
    _ one: String, _ other: String, _ isClash: Bool
  ) throws {
    let events = [one, other].map { $0.split(separator: " ") }.map {
      "BEGIN:VEVENT\nUID:\($0[0])\nSUMMARY:T\nDTSTART:\($0[0])\nDURATION:\($0[1])\nLOCATION:R\n"
        + "END:VEVENT\n"
    }
    let loaded = try published(
      "BEGIN:VCALENDAR\nX-WR-TIMEZONE:Europe/Berlin\n\(events.joined())END:VCALENDAR\n")
    #expect(loaded.checks.contains { $0.id.hasPrefix("room-clash") } == isClash)
  }

  @Test func `A duration after a start in UTC moves the end without a doubt`() throws {
    let loaded = try begins(
      ["DTSTART:20261024T223000Z\nDURATION:PT3H"], header: "X-WR-TIMEZONE:Europe/Berlin")
    #expect(loaded.begins == ["2026-10-25 00:30"])
    #expect(loaded.messages == ["times in UTC are shown by the clocks of Europe/Berlin."])
  }

  @Test func `An instant is never in doubt`() throws {
    let loaded = try begins(
      ["DTSTART:20261025T003000Z", "DTSTART:20261025T013000Z"],
      header: "X-WR-TIMEZONE:Europe/Berlin")
    #expect(loaded.begins == ["2026-10-25 02:30", "2026-10-25 02:30"])
    #expect(loaded.messages == ["times in UTC are shown by the clocks of Europe/Berlin."])
  }

  private static func xml(_ dates: [String]) -> String {
    let events = dates.enumerated().map { number, date in
      "<event id=\"\(number)\"><title>T\(number)</title><start>02:30</start>"
        + "<duration>00:30</duration><date>2026-10-25T02:30:00\(date)</date></event>"
    }
    return "<schedule><conference><time_zone_name>Europe/Berlin</time_zone_name></conference>"
      + "<day date=\"2026-10-25\"><room name=\"R\">\(events.joined())</room></day></schedule>"
  }

  private static func ics(_ times: [String]) -> String {
    let events = times.map {
      "BEGIN:VEVENT\nUID:\($0)\nSUMMARY:T\nDTSTART:20261025T\($0)Z\nDURATION:PT30M\nLOCATION:R\n"
        + "END:VEVENT\n"
    }
    return "BEGIN:VCALENDAR\nX-WR-TIMEZONE:Europe/Berlin\n\(events.joined())END:VCALENDAR\n"
  }

  private static let earlier = "the earlier of two 02:30"
  private static let later = "the later of two 02:30"

  @Test(arguments: [
    (xml(["+02:00", "+01:00"]), [earlier, later], false),
    (xml(["+01:00", "+01:00"]), [later, later], true),
    (xml(["+02:00", "+02:00"]), [earlier, earlier], true),
    (ics(["003000", "013000"]), [earlier, later], false),
    (ics(["013000", "013000"]), [later, later], true),
    // Of one that does not say which it is, the earlier is taken, and that is told.
    (xml(["-04:00", "+02:00"]), [earlier, earlier], true),
  ]) func `Two equal clocks of one night clash only where they are one instant`(
    text: String, marks: [String], isClash: Bool
  ) throws {
    let loaded = try published(text)
    #expect(loaded.meeting.sessions.map { $0.start?.description } == ["02:30", "02:30"])
    #expect(
      loaded.meeting.sessions.map(\.extras) == marks.map { [Extra(name: "clock", value: $0)] })
    #expect(loaded.checks.contains { $0.id.hasPrefix("room-clash") } == isClash)
    let copy = meeting(files: nativeFolder(of: loaded.meeting), sourceName: "copy")
    #expect(copy.meeting.sessions.map(\.extras) == loaded.meeting.sessions.map(\.extras))
    #expect(copy.diagnostics == [])
  }

  /// Two sessions of one room; the later of two 02:30 is an hour behind the earlier.
  @Test(arguments: [
    ("02:30", "02:30", "the later of two 02:30", ["the later of two 02:30"], false, false),
    ("10:00", "10:00", "the later of two 02:30", ["the later of two 02:30"], true, false),
    ("02:45", "02:30", "the later of two 02:30", ["the earlier of two 02:45"], true, true),
    ("02:30", "02:30", "soon", ["soon", "the earlier of two 02:30"], true, true),
  ])
  func `A mark of a clock is that of the start it names`(
    _ one: String, _ other: String, _ mark: String, _ kept: [String], _ isClash: Bool,
    _ isTold: Bool
  ) throws {
    let agenda =
      "id,title,day,start,duration,room,clock\na,A,2026-10-25,\(one),30,R,\(mark)\n"
      + "b,B,2026-10-25,\(other),30,R,the earlier of two \(other)\n"
    let loaded = meeting(
      files: [
        ("meeting.toml", Array("title = \"T\"\ntime_zone = \"Europe/Berlin\"\n".utf8)),
        ("agenda.csv", Array(agenda.utf8)),
      ], sourceName: "folder")
    #expect(loaded.checks.contains { $0.id.hasPrefix("room-clash") } == isClash)
    #expect(loaded.diagnostics.contains { $0.message.contains("show twice") } == isTold)
    let session = try #require(loaded.meeting.sessions.first { $0.id == "a" })
    #expect(session.extras.map(\.value) == kept)
  }

  @Test func `A clock column of the file hides no mark`() throws {
    let text = Self.xml(["+02:00", "+01:00"])
      .replacing("<title>", with: "<clock>large</clock><title>")
    let loaded = try published(text)
    let copy = meeting(files: nativeFolder(of: loaded.meeting), sourceName: "copy")
    for loaded in [loaded, copy] {
      #expect(loaded.meeting.sessions.map(\.clockTwin) == [.earlier, .later])
      #expect(loaded.meeting.sessions.allSatisfy { $0.extras.count == 2 })
      #expect(!loaded.checks.contains { $0.id.hasPrefix("room-clash") })
      #expect(loaded.diagnostics == [])
    }
  }

  @Test func `A clash over a change of the clocks is told by what they show`() throws {
    let loaded = try published(Self.ics(["003000", "004500"]))
    #expect(
      loaded.checks.first { $0.id.hasPrefix("room-clash") }?.what.contains("02:45–03:00") == true)
  }

  @Test func `A zone knows its offsets and its changes`() throws {
    let zone = try #require(Zone("Europe/Berlin"))
    let minute = { (text: String) in try #require(Moment(text)).sinceEpoch }
    #expect(try zone.wall(at: minute("2026-07-01 10:00")) == minute("2026-07-01 12:00"))
    #expect(
      try zone.instant(ofWall: minute("2026-01-01 12:00")) == .once(minute("2026-01-01 11:00")))
    #expect(
      try zone.instant(ofWall: minute("2026-10-25 02:30"))
        == .twice(earlier: minute("2026-10-25 00:30"), later: minute("2026-10-25 01:30")))
    #expect(
      try zone.instant(ofWall: minute("2026-03-29 02:30"))
        == .skipped(minute("2026-03-29 01:30"), by: 60))
    #expect(Zone("Mars/Base") == nil)
  }

  @Test func `Half an hour is a change as well, and a whole day`() throws {
    let island = try #require(Zone("Australia/Lord_Howe"))
    let shifted = try island.instant(ofWall: #require(Moment("2026-10-04 02:10")).sinceEpoch)
    #expect(shifted == .skipped(try #require(Moment("2026-10-03 15:40")).sinceEpoch, by: 30))
  }
}
