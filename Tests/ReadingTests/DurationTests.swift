import Programme
import Testing

@testable import Reading

/// Every notation of a duration that is read, and what each format makes of it.
@Suite struct DurationTests {
  @Test(
    arguments: [
      ("45", 45), ("45 min", 45), ("1:30", 90), ("PT1H30M", 90), ("PT45M", 45), ("P1DT2H", 1560),
      ("0", 0), ("1:60", 120), ("0:90", 90), ("1:02:30", 1590), ("90 minutes", 90), ("1h30", 90),
      ("1 h 30 min", 90), ("2 hours", 120), ("90 Minuten", 90), ("90分钟", 90), ("2小时", 120),
      ("1 Std.", 60), ("013000", 90), ("PT1H30M0S", 90), ("P1W", 10_080), ("PT90S", 1),
      ("", nil), ("nan", nil), ("0x1p3", nil), ("+5", nil), ("1e3", nil), ("-5", nil), ("PT", nil),
      ("P1H", nil), ("PTT1H", nil), ("PT1M1M", nil), ("+PT5M", nil), ("６", 6), ("P32D", nil),
      ("99999999", nil), ("6944:11:40", nil), ("016000", nil), ("013015", nil), ("1:2", nil),
      ("1h 2h", nil), ("30 min 1 h", nil), ("min", nil), ("1:00:00:00", nil), (":30", nil),
      ("45 apples", nil), ("1:", nil), (":", nil),
    ] as [(String, Int?)])
  func `A table writes durations in many ways`(text: String, minutes: Int?) {
    #expect(WrittenDuration(text)?.minutes == minutes)
  }

  @Test(
    arguments: [
      ("00:45", 45), ("0:90", 90), ("0:120", 120), ("100:00", 6000), ("00:00", 0), ("45", 45),
      ("PT1H30M", 90), ("2:03:04", 3064), ("0:01:30", 90), ("01:30:00", 90), ("00:20:00", 20),
      ("10:30:00", 630), ("1:00:00", 1440), ("1:2:3:4", nil), ("6944:11:40", nil),
      ("1:01:30", 1530), ("0:45:00", 45), ("0:20:00", 20), ("2:30:00", 150), ("10:00:00", 600),
      ("23:59:00", 1439), ("1:30:15", 90), ("9:23:00", 14_340), ("0:00:00", 0), ("800:00:00", nil),
      ("135.0:00", 135), ("2.0:00", nil), ("9.5:00", nil), ("-1:30", nil), ("1:", nil), (":", nil),
      ("", nil), ("long", nil),
      ("999999999:00", nil),
    ] as [(String, Int?)])
  func `A schedule tells by zeros whether three numbers begin with days`(
    text: String, minutes: Int?
  ) {
    #expect(WrittenDuration(text, .schedule)?.minutes == minutes)
  }

  @Test(
    arguments: [("1:30:00", 90), ("00:45:00", 45), ("1:30", 90), ("1:30:15", nil)]
      as [(String, Int?)])
  func `The export of a sheet counts seconds`(text: String, minutes: Int?) {
    #expect(WrittenDuration(text, .sheet)?.minutes == minutes)
  }

  @Test(arguments: [
    (["1:00:00"], "60"), (["1:00:00", "2:30:00"], "60 150"),
    (["0:45", "1:00:00"], "45 1440"), (["0:45:00", "1:00:00"], "45 60"),
    (["0:45", "00:45:00", "1:00:00"], "45 45 60"), (["1:02:30", "1:00:00"], "1590 1440"),
    (["45", "1:00:00"], "45 60"), (["45"], "45"), (["0:30", "1:02:30"], "30 1590"),
    (["1:00:00", "soon"], "60 -"), (["9999999:1:00", "1:00:00"], "- 60"),
  ]) func `The durations of a file tell what three numbers count`(
    _ texts: [String], _ minutes: String
  ) throws {
    var column = DurationColumn()
    for text in texts { column.note(text, line: 1) }
    let notation = column.notation(.schedule)
    let read = texts.map { WrittenDuration($0, notation).map { "\($0.minutes)" } ?? "-" }
    #expect(read.joined(separator: " ") == minutes)
  }

  @Test(
    arguments: [
      (["1:00:00", "00:20:00"], [60, 20]), (["1:00:00", "0:20"], [1_440, 20]),
      (["1:00:00", "1:00:00"], [60, 60]),
    ] as [([String], [Int?])])
  func `Tables, XML and JSON agree on it`(_ texts: [String], _ minutes: [Int?]) throws {
    let rows = texts.enumerated().map { "\($0.offset),\($0.element)\n" }
    let events = texts.enumerated().map {
      "<event id='\($0.offset)'><title>\($0.offset)</title><duration>\($0.element)</duration></event>"
    }
    let entries = texts.enumerated().map {
      "{\"id\": \"\($0.offset)\", \"title\": \"\($0.offset)\", \"duration\": \"\($0.element)\"}"
    }
    let files = [
      "title,duration\n\(rows.joined())",
      "<schedule><day date='2031-05-03'><room name='A'>\(events.joined())</room></day></schedule>",
      "{\"schedule\": {\"conference\": {\"days\": [{\"date\": \"2031-05-03\", \"rooms\": {\"A\": ["
        + "\(entries.joined(separator: ", "))]}}]}}}",
    ]
    for file in files {
      let sessions = try published(file).meeting.sessions.sorted { $0.title < $1.title }
      #expect(sessions.map(\.minutes) == minutes, "\(file)")
    }
  }

  @Test(
    arguments: [
      (["1:00:00", "2:15:00"], "60"), (["9:23:00"], "563"), (["45", "3:00:00"], "180"),
      (["1:00:00", "0:45:00"], nil), (["1:00:00", "0:45"], nil), (["1:00:00", "1:02:30"], nil),
      (["10:00:00"], nil), (["0:45"], nil), (["45"], nil),
    ] as [([String], String?)])
  func `Hours and minutes that might be days are told once`(
    _ texts: [String], _ minutes: String?
  ) throws {
    var column = DurationColumn()
    for (number, text) in texts.enumerated() { column.note(text, line: number + 2) }
    let message = column.open?.message
    #expect(message?.contains("is read as \(minutes ?? "") minutes") == minutes.map { _ in true })
  }

  @Test(arguments: [
    "title,duration\nA,1:00:00\nB,2:00:00\n",
    "<schedule><day date='2031-05-03'>\n<event id='1'><title>A</title><duration>1:00:00</duration>"
      + "</event></day></schedule>",
    "{\"schedule\": {\"conference\": {\"days\": [{\"date\": \"2031-05-03\", \"rooms\": {\"A\": [\n"
      + "{\"id\": \"1\", \"title\": \"A\", \"duration\": \"1:00:00\"}]}}]}}}",
  ]) func `Tables, XML and JSON name the duration and its line`(_ file: String) throws {
    let told = try published(file).diagnostics.filter { $0.message.hasPrefix("the duration") }
    #expect(
      told.map { "\($0.line): \($0.message) \($0.action)" } == [
        "2: the duration '1:00:00' is read as 60 minutes; days, hours and minutes would look the "
          + "same. Write H:MM, or P1D for a day."
      ])
    #expect(told.map(\.severity) == [.note])
  }

  @Test(
    arguments: [
      ("P1W", 10_080), ("P1D", 1_440), ("PT1H30M", 90), ("P1DT2H", 1_560), ("PT90S", 1),
      ("PT0S", 0), ("+PT5M", 5), ("PT1D", nil), ("P1H", nil), ("-PT15M", nil), ("P", nil),
      ("PT", nil), ("PT5", nil), ("1H", nil), ("P99999999W", nil), ("P32D", nil), ("45", nil),
      ("1:30", nil),
    ] as [(String, Int?)])
  func `A calendar writes them in one way only`(text: String, minutes: Int?) {
    #expect(WrittenDuration(text, .calendar)?.minutes == minutes)
  }
}
