import Programme
import Testing

@testable import Reading

/// Sessions after midnight in files that state dates and no programme days; all are invented.
@Suite struct NightTests {
  private static let note = "while the day before runs on."

  private func sheet(_ rows: [String]) -> String {
    "Session Name,Event Date,Time Start,Time End\n" + rows.map { $0 + "\n" }.joined()
  }

  private func slots(_ loaded: LoadedMeeting) -> [String] {
    loaded.meeting.sessions.map { session in
      "\(session.day?.day ?? 0) \(session.start?.description ?? "-") \(session.title)"
    }
  }

  @Test(arguments: [
    // The evening runs on to midnight and the night after it.
    (
      [
        "Dance,2031-05-03,22:00,23:50", "Film,2031-05-04,00:00,01:50", "Tea,2031-05-04,02:00,03:00",
        "Talk,2031-05-04,09:00,10:00",
      ],
      ["3 22:00 Dance", "3 24:00 Film", "3 26:00 Tea", "4 09:00 Talk"]
    ),
    // Nothing runs on into it.
    (
      ["Dance,2031-05-03,18:00,20:00", "Film,2031-05-04,00:00,01:50"],
      ["3 18:00 Dance", "4 00:00 Film"]
    ),
    // The day begins early, and nearer to its morning than to the evening before.
    (
      [
        "Late,2031-05-03,21:00,23:00", "Early,2031-05-04,01:30,03:00",
        "Next,2031-05-04,05:00,06:00",
      ],
      ["3 21:00 Late", "4 01:30 Early", "4 05:00 Next"]
    ),
    // A programme round the clock pauses for longest before its day begins.
    (
      [
        "Late,2031-05-03,21:00,23:00", "One,2031-05-04,01:00,03:00", "Two,2031-05-04,04:00,06:00",
        "Three,2031-05-04,07:00,09:00",
      ],
      ["3 21:00 Late", "4 01:00 One", "4 04:00 Two", "4 07:00 Three"]
    ),
    // There is no day before.
    (["Film,2031-05-04,00:00,01:50"], ["4 00:00 Film"]),
    // A stall that stands for two days runs on, and the programme does not.
    (
      [
        "Stall,2031-05-03,09:00,29:00", "Film,2031-05-04,04:00,04:50",
        "Talk,2031-05-04,09:00,10:00",
      ],
      ["3 09:00 Stall", "4 04:00 Film", "4 09:00 Talk"]
    ),
    // Neither a whole day nor a time to come is of the night, nor does either part it.
    (
      [
        "Dance,2031-05-03,22:00,23:50", "Fair,2031-05-04,00:00,24:00",
        "Stall,2031-05-04,00:00,23:59",
        "Quiz,2031-05-04,00:00,", "Choir,2031-05-04,00:00,00:00", "Sail,2031-05-04,01:00,23:00",
        "Talk,2031-05-04,09:00,10:00",
      ],
      [
        "3 22:00 Dance", "4 00:00 Fair", "4 00:00 Stall", "4 00:00 Quiz", "4 00:00 Choir",
        "4 01:00 Sail", "4 09:00 Talk",
      ]
    ),
    (
      [
        "Dance,2031-05-03,22:00,23:50", "Fair,2031-05-04,00:00,24:00",
        "Film,2031-05-04,00:00,00:40",
        "Talk,2031-05-04,09:00,10:00",
      ],
      ["3 22:00 Dance", "3 24:00 Film", "4 00:00 Fair", "4 09:00 Talk"]
    ),
    // From five in the morning it is day.
    (
      ["Dance,2031-05-03,23:00,27:00", "Swim,2031-05-04,05:00,06:00"],
      ["3 23:00 Dance", "4 05:00 Swim"]
    ),
  ])
  func `The night belongs to the day that runs on into it`(
    rows: [String], expected: [String]
  ) throws {
    let loaded = try table(sheet(rows))
    #expect(slots(loaded) == expected)
    let moved = expected.contains { $0.contains(" 24:") }
    #expect(loaded.diagnostics.contains { $0.message.hasSuffix(Self.note) } == moved)
  }

  @Test func `Sched and calendars follow the same rule`() throws {
    let sched = try table(
      """
      event_key,name,event_start,event_end
      1,Dance,2031-05-03 22:00:00,2031-05-04 00:30:00
      2,Film,2031-05-04 01:00:00,2031-05-04 02:00:00

      """)
    #expect(slots(sched) == ["3 22:00 Dance", "3 25:00 Film"])
    let calendar = try table(
      """
      BEGIN:VCALENDAR
      BEGIN:VEVENT
      SUMMARY:Dance
      DTSTART:20310503T220000
      DTEND:20310504T003000
      END:VEVENT
      BEGIN:VEVENT
      SUMMARY:Film
      DTSTART:20310504T010000
      DTEND:20310504T020000
      END:VEVENT
      END:VCALENDAR

      """)
    #expect(slots(calendar) == slots(sched))
    #expect(
      calendar.meeting.sessions.map { $0.begins?.ordinal }
        == sched.meeting.sessions.map {
          $0.begins?.ordinal
        })
  }

  @Test func `Programme days that are stated stay as they are`() throws {
    let native = try table(
      "title,day,start,end\nDance,2031-05-03,22:00,23:50\nFilm,2031-05-04,00:00,01:50\n")
    #expect(slots(native) == ["3 22:00 Dance", "4 00:00 Film"])
    let sheet = try table(
      "Session Title,Day,Time Start,Time End\nDance,2031-05-03,22:00,23:50\n"
        + "Film,2031-05-04,00:00,01:50\n")
    #expect(slots(sheet) == ["3 22:00 Dance", "4 00:00 Film"])
  }

  /// One event of a hub outside the days it states changes nothing about those inside.
  @Test func `A file that states any programme day keeps all its days`() throws {
    func event(_ name: String, _ start: String, _ end: String) -> String {
      "{\"code\": \"\(name)\", \"title\": \"\(name)\", \"start\": \"2031-05-\(start):00+02:00\", "
        + "\"end\": \"2031-05-\(end):00+02:00\"}"
    }
    let events = [
      event("Dance", "03T22:00", "04T02:30"), event("Swim", "04T04:15", "04T04:45"),
      event("Talk", "04T10:00", "04T11:00"),
    ]
    let days = [(3, 4), (4, 5)].map { day, next in
      "{\"date\": \"2031-05-0\(day)\", \"start\": \"2031-05-0\(day)T04:00:00+02:00\", "
        + "\"end\": \"2031-05-0\(next)T04:00:00+02:00\"}"
    }
    func hub(_ events: [String]) throws -> LoadedMeeting {
      try table(
        "{\"schedule\": {\"conference\": {\"title\": \"Tides\", \"time_zone_name\": "
          + "\"Europe/Berlin\", \"days\": [\(days.joined(separator: ", "))]}, "
          + "\"events\": [\(events.joined(separator: ", "))], \"persons\": []}}")
    }
    let inside = ["3 22:00 Dance", "4 04:15 Swim", "4 10:00 Talk"]
    #expect(try slots(hub(events)) == inside)
    #expect(
      try slots(hub(events + [event("Walk", "01T10:00", "01T11:00")])) == ["1 10:00 Walk"] + inside)
  }

  @Test(
    arguments: [
      ("2031-05-05", "16:00", 2_880, nil), ("2031-06-03", "16:00", 44_640, nil),
      ("2031-07-04", "16:00", nil, "'Fair' ends (2031-07-04 16:00) 62 days after it starts."),
      ("2031-05-02", "16:00", nil, "'Fair' ends (2031-05-02 16:00) before it starts (16:00)."),
    ] as [(String, String, Int?, String?)])
  func `An end days later is told as it is`(
    day: String, end: String, minutes: Int?, message: String?
  ) throws {
    let loaded = try table(
      "Title,Start Date,Start Time,End Date,End Time\nFair,2031-05-03,16:00,\(day),\(end)\n")
    let session = try #require(loaded.meeting.sessions.first)
    #expect(session.minutes == minutes)
    #expect(loaded.diagnostics.map(\.message) == [message].compactMap(\.self))
    let kept = session.extras.map(\.value)
    #expect(kept.sorted() == (minutes == nil ? [end, day].sorted() : []))
  }
}
