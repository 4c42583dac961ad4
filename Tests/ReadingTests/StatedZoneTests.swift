import Programme
import Testing

@testable import Reading

/// Zones that a calendar defines itself (RFC 5545, 3.6.5); all are invented.
@Suite struct StatedZoneTests {
  private static let hall = """
    BEGIN:VTIMEZONE
    TZID:Our Hall
    BEGIN:STANDARD
    DTSTART:16010101T030000
    TZOFFSETFROM:+0200
    TZOFFSETTO:+0100
    RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10
    END:STANDARD
    BEGIN:DAYLIGHT
    DTSTART:16010101T020000
    TZOFFSETFROM:+0100
    TZOFFSETTO:+0200
    RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3
    END:DAYLIGHT
    END:VTIMEZONE
    """

  private func read(
    _ starts: [String], header: String = hall, zone: String? = nil
  ) throws -> LoadedMeeting {
    let events = starts.enumerated().map {
      "BEGIN:VEVENT\nSUMMARY:\($0.offset)\n\($0.element)\nEND:VEVENT\n"
    }
    return try meeting(
      standardInput: Array("BEGIN:VCALENDAR\n\(header)\n\(events.joined())END:VCALENDAR\n".utf8),
      timeZone: zone)
  }

  private func begins(_ loaded: LoadedMeeting) -> [String] {
    loaded.meeting.sessions.sorted { $0.title < $1.title }.compactMap { $0.begins?.description }
  }

  private static func parts(_ text: String) -> [CalendarObservance] {
    CalendarFile(Array("BEGIN:VCALENDAR\n\(text)\nEND:VCALENDAR\n".utf8)) { _, _, _ in }
      .definitions["Our Hall"] ?? []
  }

  @Test func `A definition keeps the time of the zone that it describes`() throws {
    let own = Zone(try #require(StatedZone(Self.parts(Self.hall))))
    let berlin = try #require(Zone("Europe/Berlin"))
    let first = try #require(Moment("2026-01-01 00:00")).sinceEpoch
    for hour in 0..<(24 * 366 * 2) {
      let instant = first + hour * 60
      if own.offset(at: instant) != berlin.offset(at: instant) {
        Issue.record("\(Moment(sinceEpoch: instant)?.description ?? "")")
        break
      }
    }
  }

  @Test(arguments: [1, 1583, 1601, 1959, 1960, 1997])
  func `However early a definition begins it holds`(
    _ year: Int
  ) throws {
    let digits = String("000\(year)".suffix(4))
    let own = Self.hall.replacing("1601", with: digits)
    #expect(own.contains("DTSTART:\(digits)0101T"))
    let starts = ["20310203T090000", "20310703T090000", "20990703T090000"]
    let loaded = try read(
      starts.map { "DTSTART;TZID=Our Hall:\($0)" }, header: own, zone: "Europe/London")
    #expect(begins(loaded) == ["2031-02-03 08:00", "2031-07-03 08:00", "2099-07-03 08:00"])
  }

  @Test(arguments: [
    ("RRULE:FREQ=YEARLY;BYMONTH=1,2,3,4,5,6,7,8,9,10,11,12", "2031-07-03 09:00", true),
    ("RRULE:FREQ=YEARLY;BYMONTH=1,2,3,4,5,6,7,8,9,10", "2031-07-03 08:00", false),
    ("RRULE:FREQ=YEARLY;COUNT=2000", "2031-07-03 09:00", true),
    ("RRULE:FREQ=YEARLY;INTERVAL=7", "2031-07-03 08:00", false),
    ("RRULE:FREQ=YEARLY;UNTIL=19500101T000000Z", "2031-07-03 09:00", true),
    (
      "RDATE:" + (0...800).map { "\(1_000 + $0)0101T000000" }.joined(separator: ","),
      "2031-07-03 09:00", true
    ),
  ]) func `Behind the last change that is followed a zone is not known`(
    _ rule: String, _ start: String, _ isTold: Bool
  ) throws {
    let header = """
      BEGIN:VTIMEZONE
      TZID:Our Hall
      BEGIN:STANDARD
      DTSTART:00010101T030000
      TZOFFSETFROM:+0200
      TZOFFSETTO:+0200
      \(rule)
      END:STANDARD
      END:VTIMEZONE
      """
    let loaded = try read(
      ["DTSTART;TZID=Our Hall:20310703T090000"], header: header, zone: "Europe/London")
    #expect(begins(loaded) == [start])
    #expect(
      loaded.diagnostics.map { $0.message.hasPrefix("there is no time zone 'Our Hall'") } == [
        isTold
      ])
  }

  @Test func `Times in a zone of the file are converted to that of the meeting`() throws {
    let loaded = try read(
      ["DTSTART;TZID=Our Hall:20310703T090000", "DTSTART;TZID=Our Hall:20310203T090000"],
      zone: "Europe/London")
    #expect(begins(loaded) == ["2031-07-03 08:00", "2031-02-03 08:00"])
    #expect(
      loaded.diagnostics.map(\.message) == [
        "times in Our Hall are shown by the clocks of Europe/London."
      ])
  }

  @Test func `Where no other zone is known its clocks are those of the meeting`() throws {
    let loaded = try read([
      "DTSTART;TZID=Our Hall:20310703T090000", "DTSTART;TZID=Our Hall:20310203T090000",
      "DTSTART:20310703T090000Z", "DTSTART:20310203T090000Z", "DTSTART:20310703T090000",
    ])
    #expect(
      begins(loaded) == [
        "2031-07-03 09:00", "2031-02-03 09:00", "2031-07-03 11:00", "2031-02-03 10:00",
        "2031-07-03 09:00",
      ])
    #expect(loaded.meeting.facts.timeZone == nil)
    #expect(
      loaded.meeting.facts.extras == [Extra(name: "time zone as written", value: "Our Hall")])
    #expect(
      loaded.diagnostics.map(\.message) == [
        "the zone 'Our Hall' is defined by the file alone; its clocks are shown.",
        "times in UTC are shown by the clocks of Our Hall.",
      ])
  }

  @Test func `Dates and ends of rules are followed`() throws {
    let text = """
      BEGIN:VTIMEZONE
      TZID:Our Hall
      BEGIN:STANDARD
      DTSTART:20290101T000000
      TZOFFSETFROM:+0530
      TZOFFSETTO:+0600
      RRULE:FREQ=YEARLY;UNTIL=20300101T000000Z
      END:STANDARD
      BEGIN:DAYLIGHT
      DTSTART:20310601T000000
      TZOFFSETFROM:+0600
      TZOFFSETTO:-0330
      RDATE:20310701T000000,20310801T000000
      END:DAYLIGHT
      END:VTIMEZONE
      """
    let zone = try #require(StatedZone(Self.parts(text)))
    let offsets = ["2028-06-01", "2029-06-01", "2031-05-30", "2031-06-02"].map { day in
      Moment("\(day) 12:00").map { zone.offset(at: $0.sinceEpoch) }
    }
    #expect(offsets == [330, 360, 360, -210])
  }

  @Test(arguments: [
    "TZOFFSETFROM:+0200\nTZOFFSETTO:+0100", "DTSTART:20310101T000000\nTZOFFSETTO:+0100",
    "DTSTART:20310101T000000\nTZOFFSETFROM:+0200\nTZOFFSETTO:1h",
    "DTSTART:20310101T000000\nTZOFFSETFROM:+0200\nTZOFFSETTO:+0100\nRRULE:FREQ=SECONDLY",
    "DTSTART:20310101T000000\nTZOFFSETFROM:+0200\nTZOFFSETTO:+0100\nRRULE:FREQ=DAILY",
  ]) func `A definition that says too little is no zone`(_ lines: String) throws {
    let header =
      "BEGIN:VTIMEZONE\nTZID:Our Hall\nBEGIN:STANDARD\n\(lines)\nEND:STANDARD\nEND:VTIMEZONE"
    let loaded = try read(["DTSTART;TZID=Our Hall:20310703T090000"], header: header)
    #expect(begins(loaded) == ["2031-07-03 09:00"])
    #expect(
      loaded.diagnostics.map(\.message) == [
        "there is no time zone 'Our Hall': its times are read as they stand."
      ])
  }

  @Test(arguments: [
    ("X-WR-TIMEZONE:W. Europe Standard Time", "DTSTART:20310703T090000Z"),
    ("X-WR-TIMEZONE:Europe/Berlin", "DTSTART;TZID=Tokyo Standard Time:20310703T180000"),
    ("METHOD:PUBLISH", "DTSTART:20310703T090000Z"),
  ]) func `Windows zones, UTC and times without a zone meet in the stated zone`(
    _ header: String, _ other: String
  ) throws {
    let loaded = try read(
      [
        "DTSTART;TZID=\"W. Europe Standard Time\":20310703T090000", "DTSTART:20310703T090000",
        other,
      ], header: header)
    #expect(loaded.meeting.facts.timeZone == "Europe/Berlin")
    #expect(begins(loaded) == ["2031-07-03 09:00", "2031-07-03 09:00", "2031-07-03 11:00"])
  }

  @Test func `Two names of one zone count together`() throws {
    let loaded = try read(
      [
        "DTSTART;TZID=Europe/Berlin:20310703T090000",
        "DTSTART;TZID=W. Europe Standard Time:20310703T090000",
        "DTSTART;TZID=Asia/Tokyo:20310703T090000", "DTSTART;TZID=Nowhere:20310703T090000",
        "DTSTART;TZID=Nowhere:20310703T090000", "DTSTART;TZID=Nowhere:20310703T090000",
      ], header: "METHOD:PUBLISH")
    #expect(loaded.meeting.facts.timeZone == "Europe/Berlin")
  }
}
