import Programme
import Testing

@testable import Reading

private func event(_ lines: String) -> String { "BEGIN:VEVENT\n\(lines)\nEND:VEVENT" }

extension LoadedMeeting {
  fileprivate var begins: [String] {
    meeting.sessions.map { session in
      (session.begins?.description ?? "-") + (session.minutes.map { "+\($0)" } ?? "")
    }
  }
}

/// What calendars of single tools write otherwise than the standard; all of it is invented.
@Suite struct CalendarOddityTests {
  private static let ofUTC =
    "0:0: the times are in UTC, and no zone of the meeting is stated. Give it with --time-zone."

  @Test(arguments: [
    ("X-WR-TIMEZONE:UTC", "DTSTART:20310703T070000Z"),
    ("X-WR-TIMEZONE:Etc/UTC", "DTSTART:20310703T070000Z"),
    ("METHOD:PUBLISH", "DTSTART;TZID=Etc/UTC:20310703T070000"),
    ("METHOD:PUBLISH", "DTSTART;TZID=tzone://Microsoft/Utc:20310703T070000"),
  ]) func `UTC is no zone of a meeting`(_ header: String, _ start: String) throws {
    let lines = header + "\n" + event("SUMMARY:One\n\(start)")
    let unasked = try calendar(lines)
    #expect(unasked.begins == ["2031-07-03 07:00"])
    #expect(unasked.said == [Self.ofUTC])
    let asked = try calendar(lines, zone: "Europe/Berlin")
    #expect(asked.begins == ["2031-07-03 09:00"])
    #expect(asked.meeting.facts.timeZone == "Europe/Berlin")
  }

  @Test func `Indico tells who speaks in the first line of a description`() throws {
    let lines = event(
      "SUMMARY:Nets\nDTSTART:20310703T070000Z\nUID:a\n"
        + "DESCRIPTION:Speakers: Ann Bell (Acme\\, Nets)\\, Bob\\, Cy Lund\\n\\nWe ask.")
    let loaded = try calendar("X-WR-TIMEZONE:UTC\n" + lines, producer: "-//CERN//INDICO//EN")
    #expect(loaded.cast == ["Nets: Ann Bell", "Nets: Bob", "Nets: Cy Lund"])
    #expect(loaded.meeting.institutions.map(\.name) == ["Acme, Nets"])
    #expect(loaded.meeting.affiliations.count == 1)
    #expect(loaded.meeting.sessions.first?.abstract == "We ask.")
    #expect(
      loaded.said.contains("0:0: 1 description begins with who speaks. They are read as people."))
  }

  @Test(arguments: [
    ("Speaker: Bob (Bobby) Ray (Acme (North))\\nWe ask.", ["Bob (Bobby) Ray"], ["Acme (North)"]),
    ("Speakers:\\nAnn Bell", [], []), ("We ask.\\nSpeaker: Ann Bell", [], []),
    ("Speaker: Bob Ray)\\nWe ask.", ["Bob Ray)"], []),
    ("Speaker: Bob Ray (ACME) (Nets)\\nWe ask.", ["Bob Ray"], ["ACME", "Nets"]),
    ("Speaker: Robert Ray (Bob) (Nets)\\nWe ask.", ["Robert Ray (Bob)"], ["Nets"]),
    ("Speaker: Robert Ray (RR) (Nets)\\nWe ask.", ["Robert Ray (RR)"], ["Nets"]),
    ("Speaker: Ida Holm (TBC) (Nets)\\nWe ask.", ["Ida Holm (TBC)"], ["Nets"]),
    ("Speaker: Ida Holm (DESY/HZB) (Nets)\\nWe ask.", ["Ida Holm"], ["DESY/HZB", "Nets"]),
    ("Speaker: Ida Holm (SHE/HER) (Nets)\\nWe ask.", ["Ida Holm (SHE/HER)"], ["Nets"]),
    ("Speaker: Bob Ray (he/him) (Nets)\\nWe ask.", ["Bob Ray (he/him)"], ["Nets"]),
    ("Speaker: Bob Ray () (Nets)\\nWe ask.", ["Bob Ray ()"], ["Nets"]),
    ("Speakers: 王伟（北京大学）、李明\\nWe ask.", ["王伟", "李明"], ["北京大学"]),
    ("Speakers: 王伟（北京，海淀），李明 (Acme)\\nWe ask.", ["王伟", "李明"], ["北京，海淀", "Acme"]),
  ]) func `Brackets at the end hold an institution`(
    _ description: String, _ names: [String], _ institutions: [String]
  ) throws {
    let loaded = try calendar(
      event("SUMMARY:One\nDTSTART:20310703T070000\nDESCRIPTION:\(description)"),
      producer: "-//CERN//INDICO//EN")
    #expect(loaded.meeting.speakers.map(\.name) == names)
    #expect(loaded.meeting.institutions.map(\.name) == institutions)
  }

  @Test func `What other tools begin a description with names nobody`() throws {
    let loaded = try calendar(
      event("SUMMARY:One\nDTSTART:20310703T070000\nDESCRIPTION:Speaker: Ann Bell\\, New York"))
    #expect(loaded.meeting.speakers.isEmpty)
    #expect(loaded.meeting.sessions.first?.abstract == "Speaker: Ann Bell, New York")
  }

  @Test(arguments: [
    ("ri_cal", "URL:https://a.example/en/c/public/events/1", "Nets - old"),
    ("ri_cal", "URL:https://a.example/1", "Nets - old - Ann Bell, Bob Ray"),
    ("other", "URL:https://a.example/en/c/public/events/1", "Nets - old - Ann Bell, Bob Ray"),
  ]) func `The names in titles of frab are told by who wrote it and by its addresses`(
    _ producer: String, _ address: String, _ title: String
  ) throws {
    let loaded = try calendar(
      event(
        "SUMMARY:Nets - old - Ann Bell\\, Bob Ray\nDTSTART:20310703T070000\n\(address)")
        + "\n" + event("SUMMARY:Break - \nDTSTART:20310703T080000\n\(address)"),
      producer: producer)
    #expect(loaded.meeting.sessions.first?.title == title)
    #expect(loaded.cast.count == (title == "Nets - old" ? 2 : 0))
  }

  @Test(arguments: [
    ("J%C3%B6rg%20Moor", "Jörg Moor"), ("100%", "100%"), ("Ann%2", "Ann%2"), ("A%FF", "A%FF"),
    ("Ann 5%20", "Ann 5%20"),
  ]) func `A name in codes of addresses is read`(_ written: String, _ name: String) throws {
    let loaded = try calendar(
      event("SUMMARY:One\nDTSTART:20310703T070000\nATTENDEE;CN=\"\(written)\":mailto:a@b.example"))
    #expect(loaded.meeting.speakers.map(\.name) == [name])
  }

  @Test func `Beside times of a zone UTC is not that of the calendar`() throws {
    let loaded = try calendar(
      "X-WR-TIMEZONE:UTC\n" + event("SUMMARY:A\nDTSTART;TZID=Europe/Berlin:20310703T090000") + "\n"
        + event("SUMMARY:B\nDTSTART:20310703T080000Z"))
    #expect(loaded.meeting.facts.timeZone == "Europe/Berlin")
    #expect(loaded.begins == ["2031-07-03 09:00", "2031-07-03 10:00"])
  }

  @Test func `The zone of meeting toml converts a calendar in UTC`() {
    let text =
      "BEGIN:VCALENDAR\nX-WR-TIMEZONE:UTC\n"
      + event("SUMMARY:One\nDTSTART:20310703T070000Z") + "\nEND:VCALENDAR\n"
    let loaded = meeting([
      "meeting.toml":
        "title = \"T\"\ntimezone = \"Europe/Berlin\"\n[published]\nfile = \"all.ics\"\n",
      "all.ics": text,
    ])
    #expect(loaded.begins == ["2031-07-03 09:00"])
    #expect(loaded.diagnostics.map(\.severity) == [.note])
  }

  @Test func `Only times that are shown are told to be converted`() throws {
    let loaded = try calendar(
      event(
        "UID:a\nSUMMARY:One\nDTSTART;TZID=Europe/Berlin:20310703T090000\n"
          + "RRULE:FREQ=DAILY;UNTIL=20310705T070000Z\nEXDATE:20310704T070000Z"))
    #expect(loaded.begins == ["2031-07-03 09:00", "2031-07-05 09:00"])
    #expect(loaded.said == [])
  }

  @Test(arguments: [
    ("TZID=tzone://Microsoft/Utc:20310703T070000", "tzone://Microsoft/Utc", "20310703T070000"),
    ("TZID=(UTC+01:00) Oslo, Bern:20310703T070000", "(UTC+01:00) Oslo, Bern", "20310703T070000"),
    ("TZID=Europe/Oslo;VALUE=DATE-TIME:20310703T070000", "Europe/Oslo", "20310703T070000"),
    ("TZID=\"a:12345678\":20310703T070000", "a:12345678", "20310703T070000"),
    ("TZID=Europe/Oslo:2031-07-03T07:00:00", "Europe/Oslo", "2031-07-03T07:00:00"),
    ("TZID=Europe/Oslo:soon", "Europe/Oslo", "soon"), ("TZID=:20310703", nil, "20310703"),
  ]) func `The name of a zone may hold colons`(
    _ line: String, _ zone: String?, _ value: String
  ) throws {
    let property = try #require(CalendarProperty(Array("DTSTART;\(line)".utf8)))
    #expect((property.parameter("TZID"), property.value) == (zone, value))
  }

  @Test func `A line of many zones is read in one go`() {
    let line = "DTSTART" + String(repeating: ";TZID=a", count: 100_000)
    #expect(CalendarProperty(Array("\(line):20310703".utf8))?.value == "20310703")
    #expect(CalendarProperty(Array(line.utf8)) == nil)
  }

  @Test(arguments: [
    ("ORGANIZER;CN=Harbour Days:mailto:x@group.calendar.google.com", []),
    // A calendar may be called by the name of who keeps it; one without an address is it itself.
    ("ORGANIZER;CN=Kite Days:mailto:x@b.example", ["Kite Days"]),
    ("ORGANIZER;CN=Kite Days:urn:x", []),
    ("ORGANIZER;CN=Ann Bell:mailto:x@b.example", ["Ann Bell"]),
    ("ATTENDEE;CN=Kite Days:mailto:x@b.example", ["Kite Days"]),
  ]) func `A calendar that calls to its own events is nobody`(
    _ line: String, _ people: [String]
  ) throws {
    let loaded = try calendar(
      "X-WR-CALNAME:Kite Days\n" + event("SUMMARY:One\nDTSTART:20310703T070000\n\(line)"))
    #expect(loaded.meeting.speakers.map(\.name) == people)
    #expect(loaded.meeting.sessions[0].extras.map(\.name) == (people.isEmpty ? ["organizer"] : []))
  }

  @Test(arguments: [
    ("20310704T090000/20310704T120000", "2031-07-04 09:00+180"),
    ("20310704T090000/PT2H", "2031-07-04 09:00+120"),
    ("20310704T090000", "2031-07-04 09:00+30"),
    ("20310704T090000/soon", "2031-07-04 09:00"),
  ]) func `A period that is added has its own length`(_ value: String, _ begins: String) throws {
    let loaded = try calendar(
      event(
        "UID:a\nSUMMARY:One\nDTSTART:20310703T090000\nDTEND:20310703T093000\n"
          + "RDATE;VALUE=PERIOD:\(value)"))
    #expect(loaded.begins == ["2031-07-03 09:00+30", begins])
  }

  @Test(arguments: [
    ("SEQUENCE:0", "SEQUENCE:2", ["B"]), ("SEQUENCE:2", "SEQUENCE:0", ["A"]),
    ("DTSTAMP:20310101T000000Z", "DTSTAMP:20310102T000000Z", ["B"]),
    ("LAST-MODIFIED:20310103T000000Z", "LAST-MODIFIED:20310102T000000Z", ["A"]),
  ]) func `Of two revisions of an event the later is read, and that is told`(
    first: String, second: String, titles: [String]
  ) throws {
    let loaded = try calendar(
      [("A", first), ("B", second)].map { title, revision in
        event("UID:1\nSUMMARY:\(title)\nDTSTART;TZID=Europe/Berlin:20310703T090000\n\(revision)")
      }.joined(separator: "\n"))
    #expect(loaded.meeting.sessions.map(\.title) == titles)
    #expect(
      loaded.said == [
        "0:0: 1 event is stated anew in a later revision (SEQUENCE, LAST-MODIFIED or DTSTAMP). "
          + "The later are read; if they are other events, give each a UID of its own."
      ])
  }

  @Test(arguments: [
    ("DTSTAMP:20310101T000000Z", "DTSTAMP:20310102T000000Z"), ("SEQUENCE:1", "SEQUENCE:1"),
  ]) func `Two events of one UID that are not alike are both read`(
    first: String, second: String
  ) throws {
    let loaded = try calendar(
      [("A", first, "09"), ("B", second, "11")].map { title, revision, hour in
        event(
          "UID:1\nSUMMARY:\(title)\nDTSTART;TZID=Europe/Berlin:20310703T\(hour)0000\n\(revision)")
      }.joined(separator: "\n"))
    #expect(loaded.meeting.sessions.map(\.title) == ["A", "B"])
    #expect(loaded.said.count == 1 && loaded.said[0].contains("the id '1' is there twice"))
  }

  @Test func `A second title of an event is kept and told`() throws {
    let loaded = try calendar(
      event("SUMMARY:One\nSUMMARY;LANGUAGE=de:Eins\nDTSTART;TZID=Europe/Berlin:20310703T090000"))
    let session = try loaded.session("One")
    #expect(session.otherTitles == [OtherName(language: "de", name: "Eins")])
    #expect(
      loaded.said.map { $0.dropFirst(5) } == [
        "'One' has several SUMMARY. "
          + "The first is the title, and the others are kept as other titles; write one."
      ])
  }

  @Test(arguments: ["LOCATION", "DESCRIPTION"])
  func `A second place or text of an event is kept and told`(_ name: String) throws {
    let loaded = try calendar(
      event(
        "SUMMARY:One\n\(name):Pier\n\(name):Quay\n\(name):Pier\n"
          + "DTSTART;TZID=Europe/Berlin:20310703T090000"))
    let session = try loaded.session("One")
    #expect((name == "LOCATION" ? session.room : session.abstract) == "Pier")
    #expect(session.extras == [Extra(name: name.lowercased(), value: "Quay")])
    #expect(
      loaded.said.map { $0.dropFirst(5) } == [
        "'One' has several \(name). The first is used, and the others are kept; write one."
      ])
  }

  private static func nameless(_ count: String) -> String {
    "\(count) no name beside an address (ATTENDEE, ORGANIZER). "
      + "They are kept with their events and are no people; give each a CN."
  }

  @Test(arguments: [
    ("CN=ann@b.example:mailto:ann@b.example", ["mailto:ann@b.example"]),
    ("CN=ann@b.example:mailto:bo@b.example", ["ann@b.example", "mailto:bo@b.example"]),
    ("CN=ANN@b.example:mailto:ann@b.example", ["mailto:ann@b.example"]),
    ("CN=\"mailto:ann@b.example\":mailto:ann@b.example", ["mailto:ann@b.example"]),
    ("CN=:mailto:ann@b.example", ["mailto:ann@b.example"]),
    ("CN=\" \":mailto:ann@b.example", ["mailto:ann@b.example"]),
    ("ROLE=CHAIR:mailto:ann@b.example", ["mailto:ann@b.example"]),
  ]) func `An address is the name of nobody, and that is told`(
    _ line: String, _ kept: [String]
  ) throws {
    let loaded = try calendar(
      event(
        "SUMMARY:One\nDTSTART;TZID=Europe/Berlin:20310703T090000\nATTENDEE;\(line)\n"
          + "ATTENDEE;CN=Bo Fox:mailto:bo@b.example"))
    #expect(loaded.meeting.speakers.map(\.name) == ["Bo Fox"])
    #expect(loaded.meeting.sessions[0].extras.map(\.value) == kept)
    #expect(loaded.meeting.sessions[0].extras.first?.name == "attendee")
    #expect(loaded.said.map { $0.dropFirst(5) } == [Self.nameless("1 person has")[...]])
  }

  @Test func `Those without a name are counted once for the file`() throws {
    let events = (1...3).map {
      event(
        "SUMMARY:\($0)\nDTSTART;TZID=Europe/Berlin:2031070\($0)T090000\n"
          + "ORGANIZER;CN=a@b.example:mailto:a@b.example")
    }
    let loaded = try calendar(events.joined(separator: "\n"))
    #expect(loaded.meeting.speakers.isEmpty)
    #expect(loaded.said.map { $0.dropFirst(5) } == [Self.nameless("3 people have")[...]])
  }

  @Test func `An address beside a name in CN is no part of the name`() throws {
    let loaded = try calendar(
      event(
        "SUMMARY:One\nDTSTART;TZID=Europe/Berlin:20310703T090000\n"
          + "ATTENDEE;CN=\"Ann Lee <ann@b.example>\":mailto:ann@b.example\n"
          + "ATTENDEE;CN=Bo Fox (bo@b.example):urn:x"))
    #expect(loaded.meeting.speakers.map(\.name) == ["Ann Lee", "Bo Fox"])
    #expect(loaded.meeting.speakers.map(\.email) == ["ann@b.example", "bo@b.example"])
    #expect(loaded.said == [])
  }

  @Test(arguments: [
    ("STATUS", "CONFIRMED", "CANCELLED"), ("DURATION", "PT1H", "PT2H"),
    ("X-ALT-DESC", "Pier", "Quay"), ("UID", "a", "b"),
    ("DTEND", "20310703T100000", "20310703T110000"),
    ("RECURRENCE-ID", "20310703T090000", "20310704T090000"),
  ]) func `Of a property that an event has once the first stands, and the others are told`(
    _ name: String, _ first: String, _ second: String
  ) throws {
    let once = try calendar(
      event("SUMMARY:One\nDTSTART;TZID=Europe/Berlin:20310703T090000\n\(name):\(first)"))
    let twice = try calendar(
      event(
        "SUMMARY:One\nDTSTART;TZID=Europe/Berlin:20310703T090000\n\(name):\(first)\n"
          + "\(name):\(second)\n\(name):\(first)"))
    var session = twice.meeting.sessions[0]
    #expect(session.extras == [Extra(name: name.lowercased(), value: second)])
    session.extras = []
    #expect(session == once.meeting.sessions[0])
    #expect(once.said == [])
    #expect(
      twice.said.map { $0.dropFirst(5) } == [
        "'One' has several \(name). The first is used, and the others are kept; write one."
      ])
  }

  @Test func `A second start is kept and told, with the number of events`() throws {
    let events = ["A", "B"].map {
      event(
        "SUMMARY:\($0)\nDTSTART;TZID=Europe/Berlin:20310703T090000\n"
          + "DTSTART;TZID=Europe/Berlin:20310704T090000")
    }
    let loaded = try calendar(events.joined(separator: "\n"))
    #expect(loaded.begins == ["2031-07-03 09:00", "2031-07-03 09:00"])
    #expect(loaded.meeting.sessions[0].extras == [Extra(name: "dtstart", value: "20310704T090000")])
    #expect(
      loaded.said.map { $0.dropFirst(5) } == [
        "2 events have several DTSTART, the first 'A'. "
          + "The first is used, and the others are kept; write one."
      ])
  }
}
