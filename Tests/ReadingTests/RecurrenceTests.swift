import Programme
import Testing

@testable import Reading

private func days(_ rule: String, from start: String, limit: Int = 8) throws -> [String] {
  let rule = try #require(RecurrenceRule(rule))
  let days = RecurrenceDays(rule, from: try #require(Day(iso: start)))
  return days.days(limit: limit) { day in rule.until.map { $0.day < day } == true }
    .days.map(\.description)
}

private func repeated(_ lines: String) throws -> LoadedMeeting {
  let text = "BEGIN:VCALENDAR\nX-WR-TIMEZONE:Europe/Berlin\n\(lines)\nEND:VCALENDAR\n"
  return try meeting(standardInput: Array(text.utf8))
}

private func event(_ lines: String) -> String { "BEGIN:VEVENT\n\(lines)\nEND:VEVENT" }

extension LoadedMeeting {
  fileprivate var begins: [String] { meeting.sessions.compactMap { $0.begins?.description } }
}

@Suite struct RecurrenceTests {
  @Test(arguments: [
    ("FREQ=DAILY;COUNT=3", ["05-18", "05-19", "05-20"]),
    ("FREQ=DAILY;INTERVAL=2;UNTIL=20260522", ["05-18", "05-20", "05-22"]),
    ("freq=daily;count=4;byday=mo,we", ["05-18", "05-20", "05-25", "05-27"]),
    ("FREQ=WEEKLY;COUNT=3", ["05-18", "05-25", "06-01"]),
    ("FREQ=WEEKLY;COUNT=4;BYDAY=TH,MO", ["05-18", "05-21", "05-25", "05-28"]),
    ("FREQ=WEEKLY;COUNT=4;INTERVAL=2;BYDAY=MO,SU;WKST=SU", ["05-18", "05-31", "06-01", "06-14"]),
    ("FREQ=WEEKLY;COUNT=4;INTERVAL=2;BYDAY=MO,SU", ["05-18", "05-24", "06-01", "06-07"]),
    ("FREQ=MONTHLY;COUNT=3", ["05-18", "06-18", "07-18"]),
    ("FREQ=MONTHLY;COUNT=3;BYMONTHDAY=31", ["05-18", "05-31", "07-31"]),
    ("FREQ=MONTHLY;COUNT=3;BYMONTHDAY=-1", ["05-18", "05-31", "06-30"]),
    ("FREQ=MONTHLY;COUNT=3;BYDAY=3MO", ["05-18", "06-15", "07-20"]),
    ("FREQ=MONTHLY;COUNT=3;BYDAY=-1FR", ["05-18", "05-29", "06-26"]),
    ("FREQ=MONTHLY;COUNT=3;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1", ["05-18", "05-29", "06-30"]),
    ("FREQ=MONTHLY;COUNT=2;BYDAY=FR;BYMONTHDAY=13", ["05-18", "2026-11-13"]),
    ("FREQ=YEARLY;COUNT=2", ["05-18", "2027-05-18"]),
    ("FREQ=YEARLY;COUNT=3;BYMONTH=5,6;BYDAY=1MO", ["05-18", "06-01", "2027-05-03"]),
    ("FREQ=YEARLY;COUNT=3;BYDAY=MO", ["05-18", "05-25", "06-01"]),
    ("FREQ=YEARLY;COUNT=3;BYMONTHDAY=1", ["05-18", "06-01", "07-01"]),
    ("FREQ=YEARLY;COUNT=3;BYMONTHDAY=1;BYMONTH=2", ["05-18", "2027-02-01", "2028-02-01"]),
    ("FREQ=YEARLY;COUNT=2;BYDAY=FR;BYMONTHDAY=13", ["05-18", "2026-11-13"]),
    (
      "FREQ=YEARLY;COUNT=3;BYDAY=MO,TU,WE,TH,FR,SA,SU;BYSETPOS=-1",
      ["05-18", "12-31", "2027-12-31"]
    ),
    ("FREQ=DAILY;COUNT=1", ["05-18"]), ("FREQ=DAILY;UNTIL=20200101", ["05-18"]),
  ])
  func `A rule gives its days`(rule: String, expected: [String]) throws {
    let whole = expected.map { $0.count == 5 ? "2026-\($0)" : $0 }
    #expect(try days(rule, from: "2026-05-18") == whole)
  }

  @Test(arguments: [
    (
      "RRULE:FREQ=DAILY;COUNT=2\nEXRULE:FREQ=WEEKLY;COUNT=1", 2,
      ["'One' has an EXRULE, which is not read."]
    ),
    (
      "RRULE:FREQ=DAILY;COUNT=2\nRRULE:FREQ=DAILY;COUNT=3\nRRULE:FREQ=DAILY;COUNT=4", 4,
      ["'One' repeats by more than one RRULE."]
    ),
    ("RRULE:FREQ=DAILY;COUNT=2\nRRULE:FREQ=DAILY;COUNT=2", 2, []),
  ]) func `Rules beside the one that is read are told once an event`(
    lines: String, count: Int, told: [String]
  ) throws {
    let loaded = try repeated(event("UID:a\nSUMMARY:One\nDTSTART:20260518T090000\n\(lines)"))
    #expect(loaded.meeting.sessions.count == count)
    #expect(loaded.diagnostics.map(\.message) == told)
  }

  @Test func `Leap days come when there is one`() throws {
    #expect(
      try days("FREQ=YEARLY;COUNT=3", from: "2024-02-29") == [
        "2024-02-29", "2028-02-29", "2032-02-29",
      ])
  }

  @Test(arguments: [
    "", "FREQ=HOURLY", "FREQ=DAILY;COUNT=0", "FREQ=DAILY;INTERVAL=0", "FREQ=DAILY;BYHOUR=9",
    "FREQ=WEEKLY;BYDAY=1MO", "FREQ=MONTHLY;BYMONTHDAY=32", "FREQ=MONTHLY;BYDAY=XX",
    "FREQ=DAILY;UNTIL=soon", "FREQ=DAILY;FREQ=DAILY", "FREQ=YEARLY;BYWEEKNO=20", "COUNT=3",
    "FREQ=WEEKLY;BYMONTHDAY=3",
  ])
  func `Rules that are not read are none`(rule: String) { #expect(RecurrenceRule(rule) == nil) }

  @Test(arguments: ["FREQ=YEARLY;INTERVAL=999999999", "FREQ=MONTHLY;INTERVAL=999999999"])
  func `A rule ends with the calendar`(rule: String) throws {
    #expect(try days(rule, from: "2026-05-18") == ["2026-05-18"])
    #expect(try days("FREQ=DAILY", from: "9999-12-30") == ["9999-12-30", "9999-12-31"])
    #expect(try days("FREQ=WEEKLY;BYDAY=SA", from: "0001-01-01", limit: 2).count == 2)
  }

  @Test func `A rule that is not read leaves the first time`() throws {
    let loaded = try repeated(
      event("UID:a\nSUMMARY:One\nDTSTART:20260520T090000\nRRULE:FREQ=SECONDLY"))
    #expect(loaded.meeting.sessions.map { $0.begins?.description } == ["2026-05-20 09:00"])
    #expect(
      loaded.diagnostics.map(\.message) == [
        "'One' repeats by a rule that is not read: 'FREQ=SECONDLY'."
      ])
  }

  @Test(arguments: [
    ("EXDATE:20260519T090000", 2, ""), ("EXDATE;VALUE=DATE:20260519", 2, ""),
    ("EXDATE:20260519T100000", 3, "1 EXDATE is"), ("EXDATE:20260519", 2, ""),
    ("EXDATE:20260519T090000,20260530T090000,20260601", 2, "2 EXDATE are"),
  ]) func `Times that take out nothing are told`(
    _ line: String, _ count: Int, _ told: String
  ) throws {
    let loaded = try repeated(
      event("UID:a\nSUMMARY:One\nDTSTART:20260518T090000\nRRULE:FREQ=DAILY;COUNT=3\n\(line)"))
    #expect(loaded.meeting.sessions.count == count)
    let message = "\(told) not of the times at which 'One' takes place."
    #expect(loaded.diagnostics.map(\.message) == (told.isEmpty ? [] : [message]))
  }

  @Test func `Times are added, taken away and replaced`() throws {
    let loaded = try repeated(
      event(
        """
        UID:a
        SUMMARY:Stand-up
        DTSTART;TZID=Europe/Berlin:20261023T090000
        DTEND;TZID=Europe/Berlin:20261023T093000
        RRULE:FREQ=DAILY;UNTIL=20261026T080000Z
        EXDATE:20261024T070000Z
        RDATE;TZID=Europe/Berlin:20261025T150000
        """) + "\n"
        + event(
          """
          UID:a
          RECURRENCE-ID:20261025T080000Z
          SUMMARY:Stand-up, late
          DTSTART;TZID=Europe/Berlin:20261025T100000
          """))
    #expect(loaded.diagnostics.filter { $0.severity != .note } == [])
    #expect(
      loaded.meeting.sessions.map { "\($0.id) \($0.start?.description ?? "") \($0.title)" } == [
        "a/2026-10-23T0900 09:00 Stand-up", "a/2026-10-25T0900 10:00 Stand-up, late",
        "a/2026-10-25T1500 15:00 Stand-up", "a/2026-10-26T0900 09:00 Stand-up",
      ])
    #expect(loaded.meeting.sessions.map(\.minutes) == [30, nil, 30, 30])
  }

  @Test func `A replacement of nothing is a session of its own`() throws {
    let loaded = try repeated(
      event("UID:a\nSUMMARY:One\nDTSTART:20260520T090000\nRRULE:FREQ=DAILY;COUNT=2") + "\n"
        + event("UID:a\nRECURRENCE-ID:20260601T090000\nSUMMARY:Two\nDTSTART:20260601T100000"))
    #expect(loaded.meeting.sessions.map(\.title) == ["One", "One", "Two"])
    #expect(
      loaded.diagnostics.map(\.message) == [
        "'Two' stands for a time of an event that has no such time left."
      ])
  }

  /// A change of 20 May and of all after it, in a week that repeats daily from 18 May at 09:00.
  private func changed(_ lines: String, besides more: String = "") throws -> LoadedMeeting {
    try repeated(
      event(
        """
        UID:a
        SUMMARY:Tides
        DTSTART;TZID=Europe/Berlin:20260518T090000
        DTEND;TZID=Europe/Berlin:20260518T093000
        RRULE:FREQ=DAILY;COUNT=5
        """) + "\n" + event("UID:a\n\(lines)") + more)
  }

  @Test(arguments: [
    (
      "DTSTART;TZID=Europe/Berlin:20260520T110000\nDTEND;TZID=Europe/Berlin:20260520T120000",
      ["18 09:00+30", "19 09:00+30", "20 11:00+60", "21 11:00+60", "22 11:00+60"]
    ),
    (
      "DTSTART:20260520T080000Z\nDURATION:PT45M",
      ["18 09:00+30", "19 09:00+30", "20 10:00+45", "21 10:00+45", "22 10:00+45"]
    ),
    (
      "DTSTART;TZID=Europe/Berlin:20260521T090000",
      ["18 09:00+30", "19 09:00+30", "21 09:00", "22 09:00", "23 09:00"]
    ),
    ("DTSTART;VALUE=DATE:20260520", ["18 09:00+30", "19 09:00+30", "20 -", "21 -", "22 -"]),
  ])
  func `A change of this and all that follow moves them all`(
    lines: String, expected: [String]
  ) throws {
    let loaded = try changed(
      "RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Berlin:20260520T090000\nSUMMARY:Ebb\n\(lines)")
    let found = loaded.meeting.sessions.map { session in
      let length = session.minutes.map { "+\($0)" } ?? ""
      return "\(session.day?.day ?? 0) \(session.start?.description ?? "-")\(length)"
    }
    #expect(found == expected)
    #expect(loaded.meeting.sessions.map(\.title) == ["Tides", "Tides", "Ebb", "Ebb", "Ebb"])
    #expect(loaded.meeting.sessions.last?.id == "a/2026-05-22T0900")
    #expect(loaded.diagnostics.filter { $0.severity != .note } == [])
  }

  @Test func `One instance goes before all that follow, and the last change holds`() throws {
    let more = [
      "RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Berlin:20260522T090000\nSTATUS:CANCELLED",
      "RECURRENCE-ID;TZID=Europe/Berlin:20260521T090000\nSUMMARY:Flood",
    ].map { "\n" + event("UID:a\n\($0)\nDTSTART;TZID=Europe/Berlin:20260521T150000") }.joined()
    let loaded = try changed(
      """
      RECURRENCE-ID;RANGE=THISANDFUTURE:20260519T070000Z
      SUMMARY:Ebb
      DTSTART:20260519T080000Z
      """, besides: more)
    #expect(
      loaded.meeting.sessions.map { "\($0.start?.description ?? "-") \($0.title)" } == [
        "09:00 Tides", "10:00 Ebb", "10:00 Ebb", "15:00 Flood", "15:00 a/2026-05-22T0900",
      ])
    #expect(loaded.meeting.sessions.map(\.isCancelled) == [false, false, false, false, true])
  }

  @Test func `A change of nothing and another range are told`() throws {
    let loaded = try changed(
      """
      RECURRENCE-ID;RANGE=THISANDFUTURE:20270519T070000Z
      SUMMARY:Ebb
      DTSTART:20270519T080000Z
      """,
      besides: "\n"
        + event(
          "UID:a\nRECURRENCE-ID;RANGE=THISANDPRIOR:20260519T070000Z\nSUMMARY:Neap\n"
            + "DTSTART:20260519T080000Z"))
    #expect(
      loaded.diagnostics.filter { $0.severity != .note }.map(\.message) == [
        "'Ebb' stands for a time of an event that has no such time left.",
        "RECURRENCE-ID has no value that is understood: '20260519T070000Z'.",
      ])
  }

  @Test func `What repeats without end is cut and said`() throws {
    let endless = event("UID:a\nSUMMARY:One\nDTSTART:20260520T090000\nRRULE:FREQ=DAILY")
    let one = try repeated(endless)
    #expect(one.meeting.sessions.count == 1_000)
    #expect(
      one.diagnostics.map(\.description) == [
        "standard input:3: 'One' repeats more often than is read. "
          + "The first 1000 times are read; give COUNT or UNTIL."
      ])
    let many = (0..<20).map { endless.replacing("UID:a", with: "UID:\($0)") }
    let all = try repeated(many.joined(separator: "\n"))
    #expect(all.meeting.sessions.count == 10_000)
  }

  @Test func `Series without end leave those with one their times`() throws {
    let endless = event("UID:a\nSUMMARY:Week\nDTSTART:20260520T090000\nRRULE:FREQ=WEEKLY")
    let last = event("UID:z\nSUMMARY:Opening\nDTSTART:20260520T090000\nRRULE:FREQ=DAILY;COUNT=3")
    let many = (0..<12).map { endless.replacing("UID:a", with: "UID:\($0)") }
    let loaded = try repeated((many + [last]).joined(separator: "\n"))
    #expect(loaded.meeting.sessions.count { $0.title == "Opening" } == 3)
    #expect(loaded.meeting.sessions.count == 10_000)
    #expect(!loaded.diagnostics.contains { $0.message.contains("Opening") })
  }

  @Test(arguments: [
    ([5, 1_000, 2], 100, [5, 93, 2]), ([90, 3, 3, 3], 100, [90, 3, 3, 3]),
    ([50, 50, 50], 30, [10, 10, 10]), ([2, 2, 2], 2, [1, 1, 1]), ([], 10, []),
  ]) func `Who wants little gets it, whoever came before`(
    _ wanted: [Int], _ whole: Int, _ given: [Int]
  ) {
    var shares = FairShares(of: whole, wanted: wanted)
    let taken = wanted.map { part in
      let limit = shares.limit(of: part)
      shares.take(limit)
      return limit
    }
    #expect(taken == given)
  }

  @Test(arguments: [
    "FREQ=DAILY;UNTIL=20270520", "FREQ=WEEKLY;BYDAY=MO,WE,FR;UNTIL=20261001T090000Z",
    "FREQ=MONTHLY;BYDAY=1MO,-1FR;UNTIL=20291231", "FREQ=YEARLY;UNTIL=20400101",
    "FREQ=YEARLY;BYMONTH=1,5,6;UNTIL=20300101", "FREQ=DAILY;COUNT=7",
  ]) func `A rule never gives more than it is thought to`(_ text: String) throws {
    let rule = try #require(RecurrenceRule(text))
    let start = try #require(Day(iso: "2026-05-20"))
    let days = RecurrenceDays(rule, from: start).days(limit: 5_000) { day in
      rule.until.map { day > $0.day } ?? false
    }
    #expect(days.days.count <= rule.most(from: start))
  }

  @Test func `Many exceptions and replacements take no long time`() throws {
    let days = String(repeating: "20260520T090000,", count: 100_000)
    let loaded = try repeated(
      event(
        "UID:a\nSUMMARY:One\nDTSTART:20260521T090000\nRRULE:FREQ=DAILY\nEXDATE:\(days)\nRDATE:\(days)"
      ))
    #expect(loaded.meeting.sessions.count == 1_000)
  }

  private static let sharedUID =
    "1 UID stands for several events of which some repeat, the first 'a' of 'Two'. All are read, and "
    + "a change of one time is that of the first that has it; give each event a UID of its own."

  @Test func `Of two that repeat from one time on a higher number stands for the other`() throws {
    let events = [("One", 0), ("One, room B", 1)].map { title, sequence in
      event(
        "UID:a\nSEQUENCE:\(sequence)\nSUMMARY:\(title)\nDTSTART:20260518T090000\n"
          + "RRULE:FREQ=DAILY;COUNT=2")
    }
    let loaded = try repeated(events.joined(separator: "\n"))
    #expect(loaded.meeting.sessions.map(\.title) == ["One, room B", "One, room B"])
    #expect(loaded.said.contains { $0.contains("1 event is stated anew in a later revision") })
  }

  @Test(arguments: ["", "DTSTAMP:20260102T000000Z\n", "DTSTAMP:20260101T000000Z\n"])
  func `Two that repeat under one UID and are called otherwise are both read and told once`(
    revision: String
  ) throws {
    let rule = "DTSTART:20260518T090000\nRRULE:FREQ=DAILY;COUNT=2"
    let loaded = try repeated(
      event("UID:a\nDTSTAMP:20260101T000000Z\nSUMMARY:One\n\(rule)") + "\n"
        + event("UID:a\n\(revision)SUMMARY:Two\n\(rule)"))
    #expect(
      loaded.meeting.sessions.map { "\($0.id) \($0.title)" }.sorted() == [
        "a-2/2026-05-18T0900 Two", "a-2/2026-05-19T0900 Two", "a/2026-05-18T0900 One",
        "a/2026-05-19T0900 One",
      ])
    #expect(loaded.said.map { String($0.dropFirst("10:0: ".count)) } == [Self.sharedUID])
  }

  @Test func `Of two that repeat under one UID each has its own revisions`() throws {
    let events = [("One", 0), ("Two", 0), ("Two", 1), ("One", 1)].map { title, sequence in
      event(
        "UID:a\nSEQUENCE:\(sequence)\nSUMMARY:\(title)\nDTSTART:20260518T090000\n"
          + "RRULE:FREQ=DAILY;COUNT=\(sequence + 2)")
    }
    let loaded = try repeated(events.joined(separator: "\n"))
    #expect(loaded.meeting.sessions.count { $0.title == "One" } == 3)
    #expect(loaded.meeting.sessions.count { $0.title == "Two" } == 3)
    #expect(loaded.diagnostics.count == 2)
  }

  @Test func `Two that repeat under one UID from other times on are both read, and that is told`()
    throws
  {
    let events = ["09", "11"].map {
      event("UID:a\nSUMMARY:Two\nDTSTART:20260518T\($0)0000\nRRULE:FREQ=DAILY;COUNT=2")
    }
    let loaded = try repeated(events.joined(separator: "\n"))
    #expect(
      loaded.begins.sorted() == [
        "2026-05-18 09:00", "2026-05-18 11:00", "2026-05-19 09:00", "2026-05-19 11:00",
      ])
    #expect(loaded.said.count == 1)
    #expect(loaded.said.first?.contains("1 UID stands for several events") == true)
  }

  @Test(arguments: ["20260518T090000", "20260518T110000"])
  func `A later revision of what repeats stands for the former one`(start: String) throws {
    let loaded = try repeated(
      event("UID:a\nSEQUENCE:0\nSUMMARY:One\nDTSTART:20260518T090000\nRRULE:FREQ=DAILY;COUNT=2")
        + "\n"
        + event("UID:a\nSEQUENCE:1\nSUMMARY:One\nDTSTART:\(start)\nRRULE:FREQ=DAILY;COUNT=3"))
    #expect(loaded.meeting.sessions.count == 3)
    #expect(loaded.diagnostics.count { $0.message.contains("later revision") } == 1)
    #expect(loaded.diagnostics.count == 1)
  }
}
