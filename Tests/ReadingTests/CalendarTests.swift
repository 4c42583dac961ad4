import Programme
import Testing

@testable import Reading

/// The meeting of an iCalendar with these lines inside; all of them are invented.
func calendar(
  _ lines: String, zone: String? = nil, producer: String? = nil
) throws -> LoadedMeeting {
  let lines = (producer.map { "PRODID:\($0)\n" } ?? "") + lines
  return try calendar(bytes: Array("BEGIN:VCALENDAR\n\(lines)\nEND:VCALENDAR\n".utf8), zone: zone)
}

private func calendar(bytes: [UInt8], zone: String? = nil) throws -> LoadedMeeting {
  try meeting(standardInput: bytes, timeZone: zone)
}

private func event(_ lines: String) -> String { "BEGIN:VEVENT\n\(lines)\nEND:VEVENT" }

extension LoadedMeeting {
  /// `2026-05-20 09:00 45 Title`, in order.
  fileprivate var slots: [String] {
    meeting.sessions.map { session in
      let parts = [
        session.day?.description, session.start?.description, session.minutes.map(String.init),
        session.title,
      ]
      return parts.compactMap { $0 }.joined(separator: " ")
    }
  }

  fileprivate var messages: [String] { diagnostics.map(\.message) }
}

@Suite struct CalendarTests {
  @Test func `An event becomes a session with all that it states`() throws {
    let loaded = try calendar(
      """
      X-WR-CALNAME:Spring\\, again
      \(event("""
        UID:one@example
        SUMMARY;LANGUAGE=en:Opening\\; and welcome
        DTSTART;TZID="Europe/Berlin";VALUE=DATE-TIME:20260520T090000
        DTEND;TZID=Europe/Berlin:20260520T094500
        LOCATION:Hall\\, left
        DESCRIPTION:First line\\nsecond
        CATEGORIES:plenary,public
        STATUS:TENTATIVE
        URL:https://example.org/1
        ATTENDEE;CN="Bell: Ann";ROLE=CHAIR:mailto:ann@example.org
        ATTENDEE;CUTYPE=ROOM;CN=Hall:mailto:hall@example.org
        ORGANIZER:nobody
        """))
      """)
    let session = try #require(loaded.meeting.sessions.first)
    #expect(loaded.messages == [])
    #expect(loaded.format == "ics")
    #expect(loaded.meeting.facts.title == "Spring, again")
    #expect(loaded.meeting.facts.timeZone == "Europe/Berlin")
    #expect(loaded.slots == ["2026-05-20 09:00 45 Opening; and welcome"])
    #expect(
      (session.id, session.room, session.track) == ("one@example", "Hall, left", "plenary, public"))
    #expect(session.abstract == "First line\nsecond")
    #expect((session.status, session.language) == ("tentative", "en"))
    #expect(session.links == ["https://example.org/1"])
    #expect(
      session.extras == [
        Extra(name: "attendee", value: "Hall"), Extra(name: "organizer", value: "nobody"),
      ])
    #expect(loaded.meeting.speakers.map(\.name) == ["Bell: Ann"])
    #expect(loaded.meeting.speakers[0].email == "ann@example.org")
    #expect(loaded.meeting.appearances == [Appearance(session: 0, speaker: 0, role: "chair")])
  }

  @Test(arguments: ["\n", "\r\n"])
  func `A fold may fall inside a character`(end: String) throws {
    let folded = "BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:Straße 会议\nEND:VEVENT\nEND:VCALENDAR\n"
    var bytes: [UInt8] = []
    for byte in folded.utf8 {
      if byte >= 0x80 { bytes += Array("\(end) ".utf8) }
      bytes += byte == 0x0A ? Array(end.utf8) : [byte]
    }
    let loaded = try calendar(bytes: bytes)
    #expect(loaded.slots == ["Straße 会议"])
    #expect(loaded.messages == ["'Straße 会议' has no start."])
  }

  @Test func `Parameters stand where none belong, and zones inside quotes`() throws {
    let loaded = try calendar(
      """
      PRODID;X-SOURCE=A:-//invented//EN
      BEGIN:VTIMEZONE
      TZID;X-RICAL-TZSOURCE=TZINFO:Europe/Berlin
      END:VTIMEZONE
      \(event("UID;X=1:a\nSUMMARY;X:One\nDTSTART;TZID=Europe/Berlin:20260520T0900"))
      """)
    #expect(loaded.slots == ["2026-05-20 09:00 One"])
    #expect(loaded.messages == [])
  }

  @Test func `An alarm inside an event leaves it as it is`() throws {
    let loaded = try calendar(
      event(
        """
        UID:a
        SUMMARY:One
        DTSTART:20260520T090000
        BEGIN:VALARM
        UID:b
        SUMMARY:Bell
        DURATION:PT5M
        END:VALARM
        DURATION:PT1H
        """))
    #expect(loaded.meeting.sessions.map(\.id) == ["a"])
    #expect(loaded.slots == ["2026-05-20 09:00 60 One"])
  }

  @Test func `A UID that is there twice is one fault and two sessions`() throws {
    let one = event("UID:a\nSUMMARY:One\nDTSTART:20260520T090000")
    let loaded = try calendar("\(one)\n\(one)")
    #expect(loaded.meeting.sessions.map(\.id) == ["a", "a-2"])
    #expect(loaded.messages == ["the id 'a' is there twice."])
  }

  @Test func `A UID that many events have is one fault, and so is one of two`() throws {
    let events = ["a", "a", "b", "a", "c", "b", "a"].map {
      event("UID:\($0)\nSUMMARY:One\nDTSTART:20260520T090000")
    }
    let loaded = try calendar(events.joined(separator: "\n"))
    #expect(loaded.meeting.sessions.map(\.id) == ["a", "a-2", "b", "a-3", "c", "b-2", "a-4"])
    #expect(
      loaded.messages == [
        "the id 'a' is there 4 times, the first here.", "the id 'b' is there twice.",
      ])
    let first = try #require(loaded.meeting.sessions.first)
    #expect(loaded.diagnostics.first?.line == Int(first.place.line))
  }

  @Test(arguments: [
    (
      "BEGIN:VEVENT\nSUMMARY:One\nDTSTART:20260520T090000", ["One"],
      "the calendar ends too soon inside of an event."
    ),
    (
      "BEGIN:VEVENT\nSUMMARY:One\nDTSTART:20260520T090000\nBEGIN:VALARM\n"
        + event("SUMMARY:Two\nDTSTART:20260521T090000"), ["One", "Two"],
      "an event begins inside another one."
    ),
    (
      event("SUMMARY:One\nBEGIN:VALARM\nDTSTART:20260520T090000") + "\nEND:VTODO", ["One"],
      "END:'VTODO' ends nothing that began."
    ),
    (
      event("SUMMARY:One\nno property\nDTSTART:20260520T090000"), ["One"],
      "the line is no property."
    ),
    (event("SUMMARY: \nUID:a\nDTSTART:20260520T090000"), ["a"], "an event has no SUMMARY."),
    (event("SUMMARY:One"), ["One"], "'One' has no start."),
  ])
  func `What is broken is a fault and the rest is read`(
    lines: String, titles: [String], message: String
  ) throws {
    let text = "BEGIN:VCALENDAR\n\(lines)\n"
    let loaded = try calendar(bytes: Array(text.utf8))
    #expect(loaded.meeting.sessions.map(\.title) == titles)
    #expect(loaded.messages.contains(message), "\(loaded.messages)")
  }

  private static let one = event("SUMMARY:One\nDTSTART:20260520T090000") + "\n"

  @Test(
    arguments: [
      (one, "5 ", "", "1 session"), (one + "BEGIN:VE", "6 ", "", "1 session"),
      (one + "BEGIN:VEVENT\nSUMMARY:Two", "7 ", " inside of an event", "2 sessions"),
      (one + "END:VCALENDA", "6 ", "", "1 session"),
      (one + "END:VCALENDAR", nil, "", ""), (one + "END:VCALENDAR\n\n", nil, "", ""),
      // The first of two calendars is not ended, and the file is whole.
      (one + "BEGIN:VCALENDAR\n" + one + "END:VCALENDAR\n", nil, "", ""),
      (one + "END:VCALENDAR\nBEGIN:VCALENDAR\n" + one, "11 ", "", "2 sessions"),
    ] as [(String, String?, String, String)])
  func `A calendar that is cut is an error with what was read`(
    lines: String, line: String?, inside: String, count: String
  ) throws {
    let loaded = try calendar(bytes: Array("BEGIN:VCALENDAR\n\(lines)".utf8))
    let cut = loaded.diagnostics.filter(\.isCut)
    #expect(cut.map(\.severity) == (line == nil ? [] : [.error]))
    #expect(
      cut.map { "\($0.line) \($0.message) \($0.action)" }
        == (line.map {
          [
            "\($0)the calendar ends too soon\(inside). "
              + "Get the whole file. Read is what stands before it: \(count)."
          ]
        } ?? []))
  }

  @Test func `A cut behind many faults is told all the same`() throws {
    let faults = String(repeating: "no property\n", count: Limit.faults + 10)
    let loaded = try calendar(bytes: Array("BEGIN:VCALENDAR\n\(Self.one)\(faults)".utf8))
    #expect(loaded.diagnostics.count(where: \.isCut) == 1)
  }

  @Test(
    arguments: [
      ("CANCEL", "", "cancelled"), ("cancel", "\nSTATUS:CONFIRMED", "cancelled"),
      ("REQUEST", "", nil), ("PUBLISH", "\nSTATUS:CONFIRMED", "confirmed"),
    ] as [(String, String, String?)])
  func `A calendar that calls off cancels its events and no others`(
    method: String, status: String, read: String?
  ) throws {
    let one = event("SUMMARY:One\nDTSTART:20260520T090000\(status)")
    let loaded = try calendar(
      "METHOD:\(method)\n\(one)\nEND:VCALENDAR\nBEGIN:VCALENDAR\n"
        + event("SUMMARY:Two\nDTSTART:20260521T090000"))
    #expect(loaded.meeting.sessions.map(\.status) == [read, nil])
    #expect(loaded.meeting.sessions[0].isCancelled == (read == "cancelled"))
  }

  /// What a calendar that calls an event off and one that states it make of it, in either order.
  @Test(arguments: [
    ("", "", "cancelled", "1 event is called off by another calendar of the file (METHOD:CANCEL)."),
    (
      "SEQUENCE:1", "SEQUENCE:2", "cancelled",
      "1 event is called off by another calendar of the file (METHOD:CANCEL)."
    ),
    (
      "SEQUENCE:10", "SEQUENCE:9", "",
      "1 event is called off (METHOD:CANCEL) and later stated anew."
    ),
    (
      "DTSTAMP:20260501T090000Z", "DTSTAMP:20260501T100000Z", "cancelled",
      "1 event is called off by another calendar of the file (METHOD:CANCEL)."
    ),
    (
      "DTSTAMP:20260501T100000Z", "DTSTAMP:20260501T090000Z", "",
      "1 event is called off (METHOD:CANCEL) and later stated anew."
    ),
  ])
  func `Of a request and a cancellation of one event the later holds`(
    request: String, cancel: String, status: String, told: String
  ) throws {
    let start = "UID:1\nDTSTART:20260520T090000\n"
    let calendars = [
      "METHOD:REQUEST\n" + event("\(start)SUMMARY:One\n\(request)"),
      "METHOD:CANCEL\n" + event("\(start)\(cancel)"),
    ]
    for order in [calendars, calendars.reversed()] {
      let loaded = try calendar(order.joined(separator: "\nEND:VCALENDAR\nBEGIN:VCALENDAR\n"))
      #expect(loaded.meeting.sessions.map(\.id) == ["1"])
      #expect(loaded.meeting.sessions.map(\.title) == ["One"])
      #expect(loaded.meeting.sessions.map { $0.status ?? "" } == [status])
      #expect(loaded.messages == [told])
    }
  }

  @Test(
    arguments: [
      ("", ["cancelled", "cancelled", "cancelled"]),
      ("RECURRENCE-ID:20260521T090000", ["", "cancelled", ""]),
      ("RECURRENCE-ID;RANGE=THISANDFUTURE:20260521T090000", ["", "cancelled", "cancelled"]),
    ])
  func `Of a repeated event those times are called off that are named, as it states them`(
    named: String, statuses: [String]
  ) throws {
    let loaded = try calendar(
      event("UID:1\nSUMMARY:One\nLOCATION:R\nDTSTART:20260520T090000\nRRULE:FREQ=DAILY;COUNT=3")
        + "\nEND:VCALENDAR\nBEGIN:VCALENDAR\nMETHOD:CANCEL\n"
        + event("UID:1\nDTSTART:20260521T090000\n\(named)"))
    #expect(loaded.meeting.sessions.map { $0.status ?? "" } == statuses)
    #expect(loaded.meeting.sessions.allSatisfy { $0.title == "One" && $0.room == "R" })
    #expect(loaded.diagnostics.allSatisfy { $0.severity == .note })
  }

  /// The last of a change that holds from a day on is what a time that is called off shows.
  @Test(
    arguments: [
      ("RECURRENCE-ID:20260522T090000", [false, false, true, false]),
      ("RECURRENCE-ID;RANGE=THISANDFUTURE:20260522T090000", [false, false, true, true]),
      ("RECURRENCE-ID;VALUE=DATE:20260522", [false, false, true, false]),
      ("RECURRENCE-ID;RANGE=THISANDFUTURE:20260521T090000", [false, true, true, true]),
    ])
  func `A time called off behind a change shows what the change made of it`(
    named: String, cancelled: [Bool]
  ) throws {
    let daily = "UID:1\nSUMMARY:Rep\nLOCATION:A\nDTSTART:20260520T090000\nRRULE:FREQ=DAILY;COUNT=4"
    let change =
      "UID:1\nSUMMARY:Rep later\nLOCATION:B\nDTSTART:20260521T120000\n"
      + "RECURRENCE-ID;RANGE=THISANDFUTURE:20260521T090000"
    let loaded = try calendar(
      "\(event(daily))\n\(event(change))\nEND:VCALENDAR\nBEGIN:VCALENDAR\nMETHOD:CANCEL\n"
        + event("UID:1\n\(named)"))
    let later = "12:00 B Rep later"
    #expect(
      loaded.meeting.sessions.map { "\($0.start?.description ?? "") \($0.room ?? "") \($0.title)" }
        == ["09:00 A Rep", later, later, later])
    #expect(loaded.meeting.sessions.map(\.isCancelled) == cancelled)
    #expect(loaded.diagnostics.allSatisfy { $0.severity == .note })
  }

  /// Each by its time or by its day; the change stands for the second day of three.
  @Test(arguments: [
    ("", "RECURRENCE-ID:20260520T090000", [true]),
    ("", "RECURRENCE-ID;VALUE=DATE:20260520", [true]),
    ("", "RECURRENCE-ID;RANGE=THISANDFUTURE:20260520T090000", [true]),
    (
      "RRULE:FREQ=DAILY;COUNT=3", "RECURRENCE-ID;VALUE=DATE:20260521", [false, true, false]
    ),
    ("RRULE:FREQ=DAILY;COUNT=3", "", [true, true, true]),
  ])
  func `A cancellation is of what has its time or its day, and is counted once`(
    rule: String, named: String, cancelled: [Bool]
  ) throws {
    let start = "UID:1\nSUMMARY:One\n"
    let change =
      rule.isEmpty
      ? "" : event("\(start)DTSTART:20260521T140000\nRECURRENCE-ID:20260521T090000") + "\n"
    let loaded = try calendar(
      "\(event("\(start)DTSTART:20260520T090000\n\(rule)"))\n\(change)END:VCALENDAR\n"
        + "BEGIN:VCALENDAR\nMETHOD:CANCEL\n\(event("\(start)DTSTART:20260520T090000\n\(named)"))")
    #expect(loaded.meeting.sessions.map(\.isCancelled) == cancelled)
    #expect(
      loaded.messages == ["1 event is called off by another calendar of the file (METHOD:CANCEL)."])
  }

  private static let page =
    "<!DOCTYPE HTML PUBLIC \"-//W3C//DTD HTML 3.2//EN\">\\n<HTML>\\n<HEAD><TITLE>x</TITLE></HEAD>"
    + "\\n<BODY LANG=\"en\">\\n<P><B>Knots</B>\\, and more<o:p></o:p></P>\\n</BODY>\\n</HTML>"

  @Test(
    arguments: [
      ("X-ALT-DESC;FMTTYPE=text/html:\(page)", "Knots, and more"),
      ("DESCRIPTION:\\n\nX-ALT-DESC;FMTTYPE=text/html:\(page)", "Knots, and more"),
      ("X-ALT-DESC;FMTTYPE=text/html:\(page)\nDESCRIPTION:Plain", "Plain"),
      ("X-ALT-DESC:Knots &amp\\; more", "Knots & more"),
      ("X-ALT-DESC:<html><body>Knots", "Knots"), ("X-ALT-DESC:<body", "<body"),
      ("X-ALT-DESC:", nil),
    ] as [(String, String?)])
  func `A description in HTML stands where there is no other`(lines: String, read: String?) throws {
    let loaded = try calendar(event("SUMMARY:One\nDTSTART:20260520T090000\n\(lines)"))
    #expect(loaded.meeting.sessions[0].abstract == read)
    #expect(
      loaded.said.filter { $0.contains("X-ALT-DESC") }
        == (read == "Plain"
          ? ["2:0: 1 property is not read: 'X-ALT-DESC'. What stands there is left out."] : []))
  }

  @Test func `What staff may want to know of an event is kept`() throws {
    let loaded = try calendar(
      event(
        "SUMMARY:One\nDTSTART:20260520T090000\nGEO:31.28;121.50\nCONTACT:Ann\\, desk\n"
          + "COMMENT:Bring shoes\nRESOURCES:Beamer,Easel\nPRIORITY:5\nX-COLOR:red"))
    #expect(
      loaded.meeting.sessions[0].extras == [
        Extra(name: "geo", value: "31.28;121.50"), Extra(name: "contact", value: "Ann, desk"),
        Extra(name: "comment", value: "Bring shoes"),
        Extra(name: "resources", value: "Beamer,Easel"),
      ])
  }

  @Test func `What is not read of a calendar is told once, with what it is called`() throws {
    let one = "SUMMARY:One\nDTSTART:20260520T090000\nPRIORITY:5\nDTSTAMP:20260101T000000Z\n"
    let loaded = try calendar(
      "CATEGORIES:Spring\n"
        + event(one + "CLASS:PRIVATE\nX-SEATS:40\nX-MOZ-GENERATION:2\nPRIORITY:0")
        + "\n" + event(one + "BEGIN:VALARM\nTRIGGER:-PT5M\nACTION:DISPLAY\nEND:VALARM")
        + "\nBEGIN:VTODO\nSUMMARY:Sweep\nEND:VTODO\nBEGIN:VTODO\nEND:VTODO\n"
        + "BEGIN:VJOURNAL\nEND:VJOURNAL\nBEGIN:X-HALL\nX-SIZE:1\nEND:X-HALL")
    #expect(
      loaded.said == [
        "0:0: 1 'VALARM' component is not read. Only events are.",
        "0:0: 1 'VJOURNAL' component is not read. Only events are.",
        "0:0: 2 'VTODO' components are not read. Only events are.",
        "0:0: 1 'X-HALL' component is not read. Only events are.",
        "2:0: 4 properties are not read: 'CATEGORIES', 'PRIORITY' (2 times), 'CLASS', 'X-SEATS'. "
          + "What stands there is left out.",
      ])
    #expect(loaded.diagnostics.allSatisfy { $0.severity == .note })
  }

  @Test func `Of endless kinds of what is not read some are told`() throws {
    let properties = (0..<5_000).map { "X-\($0):1" }.joined(separator: "\n")
    let parts = (0..<500).map { "BEGIN:X-\($0)\nEND:X-\($0)" }.joined(separator: "\n")
    let loaded = try calendar(
      event("SUMMARY:One\nDTSTART:20260520T090000\n\(properties)\n\(parts)"))
    #expect(loaded.diagnostics.count == 17)
    #expect(
      loaded.messages.last
        == "more than 1,000 properties are not read: "
        + (0..<8).map { "'X-\($0)'" }.joined(separator: ", ") + " and others.")
  }

  @Test func `The name of a component is told no longer than other values`() throws {
    let name = "X-" + String(repeating: "HALL", count: 1_000)
    let loaded = try calendar(
      event("SUMMARY:One\nDTSTART:20260520T090000\nBEGIN:\(name)\nEND:\(name)"))
    let said = try #require(loaded.messages.first)
    #expect(said.hasPrefix("1 'X-HALL") && said.utf8.count < 300)
  }

  @Test func `A calendar without events is refused`() {
    #expect(throws: ReadingFailure.self) { try calendar("BEGIN:VTODO\nEND:VTODO") }
  }

  @Test func `Components nest only so deep`() throws {
    let deep = String(repeating: "BEGIN:VALARM\n", count: 100_000)
    let loaded = try calendar("BEGIN:VEVENT\nSUMMARY:One\n\(deep)")
    #expect(loaded.meeting.sessions.map(\.title) == ["One"])
    #expect(loaded.messages.contains("components nest too deep."))
  }

  @Test func `A line of more than a mebibyte is cut and said`() throws {
    let long = String(repeating: "x", count: Limit.fieldBytes)
    let loaded = try calendar(event("SUMMARY:One\nDTSTART:20260520T090000\nDESCRIPTION:\(long)"))
    #expect(loaded.messages == ["the line is longer than 1 MiB."])
    #expect(loaded.meeting.sessions[0].abstract?.utf8.count == Limit.fieldBytes - 12)
  }

  @Test(arguments: [
    ("-//pretalx//example//", "Title - of - Ann Bell, Bo", "Title - of", ["Ann Bell", "Bo"]),
    ("-//pretalx//example//", "Title - ", "Title", []),
    ("-//invented//EN", "Title - Ann Bell", "Title - Ann Bell", []),
  ])
  func `Only pretalx puts people behind titles`(
    producer: String, summary: String, title: String, people: [String]
  ) throws {
    let loaded = try calendar(
      "PRODID:\(producer)\n" + event("SUMMARY:\(summary)\nDTSTART:20260520T090000"))
    #expect(loaded.meeting.sessions.map(\.title) == [title])
    #expect(loaded.meeting.speakers.map(\.name) == people)
    #expect(loaded.meeting.appearances.count == people.count)
  }
}

@Suite struct CalendarTimeTests {
  @Test(arguments: [
    ("20260520", "2026-05-20", nil), ("20260520T0905", "2026-05-20", 545),
    ("20260520T090530Z", "2026-05-20", 545), ("20260520T235960", "2026-05-20", 1_439),
    ("2026-05-20", "2026-05-20", nil), ("2026-05-20T09:05:00+02:00", "2026-05-20", 425),
    ("20260520T090500Z/PT1H", "2026-05-20", 545),
  ])
  func `Times in the notations seen`(text: String, day: String, minute: Int?) throws {
    let time = try #require(CalendarTime(text))
    #expect((time.day, time.minute) == (Day(iso: day), minute))
  }

  @Test(arguments: [
    "20260230", "20260520T2400", "20260520T096000", "20260520T090061", "99999-05-20",
    "２０２６0520", "20260520T", "", "nan", "+20260520", "2026052", "20260520T09", "YYYYMMDD",
  ])
  func `What is no time is none`(text: String) { #expect(CalendarTime(text) == nil) }

  @Test(arguments: [
    ("DTEND:20260520T080000", "'One' ends (2026-05-20 08:00) before it starts (2026-05-20 09:00)."),
    ("DURATION:PT1D", "'One' has a duration that is none: 'PT1D'."),
    ("DTEND;VALUE=DATE:20260521", "'One' ends on a day without a time."),
    ("DTEND:soon", "DTEND has no value that is understood: 'soon'."),
  ])
  func `An end that is none leaves the session without one`(line: String, message: String) throws {
    let loaded = try calendar(event("SUMMARY:One\nDTSTART:20260520T090000\n\(line)"))
    #expect(loaded.slots == ["2026-05-20 09:00 One"])
    #expect(loaded.messages == [message])
  }

  @Test func `Whole days end with the day before`() throws {
    let loaded = try calendar(
      event("SUMMARY:Fair\nDTSTART;VALUE=DATE:20260520\nDTEND;VALUE=DATE:20260522"))
    #expect(loaded.slots == ["2026-05-20 Fair"])
    #expect(
      loaded.meeting.sessions[0].extras == [Extra(name: "last day", value: "2026-05-21")])
  }
}
