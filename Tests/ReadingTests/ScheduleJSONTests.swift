import Programme
import Testing

@testable import Reading

/// Schedules of invented meetings.
@Suite struct ScheduleJSONTests {
  /// A schedule with these events in one room of one day.
  private func schedule(
    _ events: String, conference: String = "\"title\": \"Harbour Days\"",
    day: String = "\"date\": \"2027-03-01\""
  ) throws -> LoadedMeeting {
    try published(
      "{\"schedule\": {\"conference\": {\(conference), \"days\": [{\(day), \"rooms\": "
        + "{\"Hall\": [\(events)]}}]}}}")
  }

  @Test func `A track may be called in several languages`() throws {
    let loaded = try schedule(
      """
      {"id": 1, "title": "A", "start": "10:00", "track": {"de": "Netz", "en": "Web"}},
      {"id": 2, "title": "B", "start": "11:00", "track": {"id": 4, "name": "Ops"}},
      {"id": 3, "title": "C", "start": "12:00", "track": {"color": "#ff0000"}}
      """)
    #expect(loaded.meeting.sessions.map(\.track) == ["Netz", "Ops", nil])
  }

  @Test(
    arguments: [
      ("{\"title\": \"Web\"}", "Web"), ("{\"label\": \"Web\", \"color\": \"#fff\"}", "Web"),
      ("{\"name\": \"Ops\", \"title\": \"Web\"}", "Ops"),
      ("{\"name\": null, \"title\": \"Web\"}", "Web"),
      ("{\"en\": \"Web\", \"color\": \"#fff\"}", "Web"), ("{\"id\": 4, \"en\": \"Web\"}", "Web"),
      ("{\"id\": \"x\", \"tz\": \"UTC\"}", "x"), ("{\"bg\": \"#fff\", \"en\": \"Web\"}", "Web"),
      ("{\"zh-Hant\": \"網路\", \"en_US\": \"Web\"}", "Web"),
      ("{\"en\": null, \"de\": \"Netz\"}", "Netz"), ("{}", nil),
      ("{\"slug\": \"ops\", \"bg\": \"red\"}", "ops"), ("{\"id\": \"A\", \"nr\": \"A2\"}", "A"),
      ("{\"as\": \"yes\", \"en\": \"Web\"}", "Web"),
      ("{\"bg\": \"red\", \"en\": \"Web\"}", "Web"), ("{\"no\": \"T1\", \"zh\": \"网络\"}", "网络"),
      ("{\"id\": \"A\", \"is-open\": \"yes\"}", "A"), ("{\"mk\": \"Мрежа\"}", "Мрежа"),
      ("{\"pt-br\": \"Rede\", \"de\": \"Netz\"}", "Netz"), ("{\"zh-hans\": \"网络\"}", "网络"),
      ("{\"en-us-posix\": \"Web\"}", "Web"), ("{\"pt_PT_ao90\": \"Rede\"}", "Rede"),
      ("{\"en-GB-oed\": \"Web\"}", "Web"), ("{\"de-X-foo\": \"Netz\"}", "Netz"),
      ("{\"de-formal\": \"Netz\"}", "Netz"),
      ("{\"es-419\": \"Red\"}", "Red"),
    ] as [(String, String?)]) func `A track is called as its object says`(
      track: String, name: String?
    ) throws
  {
    let loaded = try schedule(
      "{\"id\": 1, \"title\": \"A\", \"start\": \"10:00\", \"track\": \(track)}")
    #expect(loaded.meeting.sessions.map(\.track) == [name])
    #expect(loaded.said.isEmpty)
  }

  @Test(arguments: ["slug", "en"], ["bg_color", "is_in_person", "no_of_seats", "is_ok", "it_id"])
  func `A key that begins like a language is none and is told`(key: String, other: String) throws {
    let loaded = try schedule(
      "{\"id\": 1, \"title\": \"A\", \"start\": \"10:00\", "
        + "\"track\": {\"\(key)\": \"Web\", \"\(other)\": \"red\"}}")
    #expect(loaded.meeting.sessions.map(\.track) == ["Web"])
    #expect(loaded.said.count == 1 && loaded.said[0].contains("1 key is not read: '\(other)'"))
  }

  @Test func `Objects that say nothing of what a track is called are told together`() throws {
    let loaded = try schedule(
      """
      {"id": 1, "title": "A", "start": "10:00", "track": {"bg": "#fff", "fg": "#000"}},
      {"id": 2, "title": "B", "start": "11:00", "track": {"color": "#ff0000"}}
      """)
    #expect(loaded.meeting.sessions.map(\.track) == [nil, nil])
    #expect(
      loaded.said == [
        "1:157: at schedule.conference.days[0].rooms.Hall[0].track: 2 objects have no name, the "
          + "first here. Write \"name\"; what is called otherwise is passed over."
      ])
  }

  @Test func `A schedule of days, rooms and events is a meeting`() throws {
    let loaded = try published(
      """
      {"schedule": {"version": "3", "base_url": "https://harbour.example/", "conference": {
        "acronym": "hd27", "title": "Harbour Days", "start": "2027-03-01", "end": "2027-03-02",
        "daysCount": 1, "time_zone_name": "Europe/Lisbon", "rooms": [{"name": "Hall"}],
        "days": [{"index": 1, "date": "2027-03-01", "rooms": {"Attic": [
          {"id": 8, "date": "2027-03-01T09:00:00+00:00", "start": "09:00", "duration": "00:45",
           "room": "Attic", "title": "Knots", "track": "Ropes", "type": "workshop",
           "language": "pt", "abstract": "Short.", "description": "Long.", "subtitle": "by hand",
           "persons": [{"id": 4, "public_name": "Ana Cais", "biography": "Ties."},
                       {"id": 5, "full_public_name": "Rui Mole"}],
           "links": [{"url": "https://a.example", "title": "Slides"}, {"url": "https://b.example"}],
           "do_not_record": true, "answers": [{"question": 3, "answer": "a rope"}]}],
         "Hall": [
          {"id": 7, "date": "2027-03-01T09:00:00+00:00", "start": "09:00", "duration": "1:30",
           "title": "Opening", "persons": [{"id": 4, "public_name": "Ana Cais"}]}]}}]}}}
      """)
    #expect(loaded.format == "schedule-json-1" && loaded.said == [])
    // At the same time the order of the rooms decides that the meeting states.
    #expect(loaded.timetable == ["2027-03-01 09:00+90 Opening", "2027-03-01 09:00+45 Knots"])
    #expect(loaded.cast == ["Opening: Ana Cais", "Knots: Ana Cais", "Knots: Rui Mole"])
    let facts = loaded.meeting.facts
    #expect(facts.title == "Harbour Days" && facts.timeZone == "Europe/Lisbon")
    #expect(facts.firstDay == Day(iso: "2027-03-01") && facts.lastDay == Day(iso: "2027-03-02"))
    let knots = try loaded.session("Knots")
    #expect(
      [knots.id, knots.room, knots.track, knots.kind, knots.language]
        == ["8", "Attic", "Ropes", "workshop", "pt"])
    #expect(knots.abstract == "Short.\n\nLong." && knots.place.line == 5)
    #expect(knots.links == ["https://a.example", "https://b.example"])
    #expect(
      knots.extras.map { "\($0.name)=\($0.value)" } == [
        "link=Slides: https://a.example", "subtitle=by hand", "recording=do not record",
        "answer 3=a rope",
      ])
    #expect(try loaded.speaker("Ana Cais").biography == "Ties.")
    #expect(try loaded.speaker("Rui Mole").id == "5")
  }

  static let times: [(event: String, said: [String], read: String)] = [
    // After midnight it is still the night of its day.
    ("\"date\": \"2027-03-02T01:30:00+01:00\"", [], "2027-03-01 25:30 A"),
    ("\"start\": \"10:00\"", [], "2027-03-01 10:00 A"),
    ("\"start\": \"02:00\"", [], "2027-03-01 26:00 A"),
    ("\"logo\": null", [], "2027-03-01 A"), ("\"date\": null", [], "2027-03-01 A"),
    ("\"date\": \"2027-03-01\"", [], "2027-03-01 A"),
    (
      "\"date\": \"tomorrow\"",
      ["1:0: there is no time 'tomorrow'. Write YYYY-MM-DDTHH:MM and an offset."], "2027-03-01 A"
    ),
    (
      "\"date\": \"2027-02-30T10:00\"",
      ["1:0: there is no time '2027-02-30T10:00'. Write YYYY-MM-DDTHH:MM and an offset."],
      "2027-03-01 A"
    ),
    // An instant is converted, an offset is not.
    ("\"date\": \"2027-03-01T10:00:00Z\"", [], "2027-03-01 11:00 A"),
    (
      "\"date\": \"2027-03-01T10:00:00+00:00\"",
      [
        "0:0: 1 offset is not that of Europe/Berlin then: "
          + "'2027-03-01T10:00:00+00:00'. The clock is taken as written."
      ], "2027-03-01 10:00 A"
    ),
    (
      "\"date\": \"2027-03-01T10:00:00+01:00\", \"start\": \"11:00\"",
      ["0:0: the start of 1 event is another clock than that of its date. The start is used."],
      "2027-03-01 11:00 A"
    ),
    (
      "\"date\": \"2027-03-01T23:30:00+01:00\", \"start\": \"00:30\"",
      ["0:0: the start of 1 event is another clock than that of its date. The start is used."],
      "2027-03-01 24:30 A"
    ),
    (
      "\"start\": \"noon\"", ["1:0: there is no time 'noon'. Write HH:MM."], "2027-03-01 A"
    ),
    ("\"duration\": \"90:00\"", [], "2027-03-01+5400 A"),
    ("\"duration\": \"01:02:03\"", [], "2027-03-01+1563 A"),
    ("\"duration\": \"0:75\"", [], "2027-03-01+75 A"), ("\"duration\": 30", [], "2027-03-01+30 A"),
    (
      "\"duration\": \"6944:11:40\"",
      ["1:0: the duration '6944:11:40' is not understood. Write HH:MM."], "2027-03-01 A"
    ),
  ]

  @Test(arguments: times)
  func `Times are wall clock of the programme day`(
    _ event: String, _ said: [String], _ read: String
  ) throws {
    let loaded = try schedule(
      "{\"id\": 1, \"title\": \"A\", \(event)}",
      conference: "\"title\": \"Harbour Days\", \"time_zone_name\": \"Europe/Berlin\"",
      day: "\"date\": \"2027-03-01\", \"day_start\": \"2027-03-01T04:00:00+01:00\"")
    #expect(loaded.timetable == [read])
    #expect(loaded.said == said)
  }

  @Test func `A zone that is none is kept and told`() throws {
    let loaded = try schedule(
      "{\"title\": \"A\"}",
      conference: "\"title\": \"Harbour Days\", \"time_zone_name\": \"Europe/Lisboa\"")
    #expect(loaded.meeting.facts.timeZone == nil)
    #expect(
      loaded.meeting.facts.extras.contains(
        Extra(name: "time zone as written", value: "Europe/Lisboa")))
    #expect(
      loaded.said == [
        "0:0: there is no time zone 'Europe/Lisboa'. Did you mean 'Europe/Lisbon'?"
      ])
  }

  @Test func `One id with two names is two people, and ids that are there twice are told`() throws {
    let loaded = try schedule(
      """
      {"id": 1, "title": "A", "persons": [{"id": 9, "public_name": "Ana"}]},
      {"id": 1, "title": "B", "persons": [{"id": 9, "public_name": "Rui"}, {"public_name": "Eva"}]}
      """)
    #expect(loaded.cast == ["A: Ana", "B: Rui", "B: Eva"])
    #expect(loaded.meeting.sessions.map(\.id) == ["1", "1-2"])
    #expect(loaded.meeting.speakers.map(\.id) == ["9", "9-2", "eva"])
    #expect(loaded.diagnostics.count == 2)
  }

  @Test func `An id that everybody has is told once`() throws {
    let events = ["Ana Cais", "Rui Mole", "Eva Remo"].map {
      "{\"title\": \"T\", \"id\": \"\($0)\", \"persons\": [{\"id\": 1, \"public_name\": \"\($0)\"}]}"
    }
    let loaded = try schedule(events.joined(separator: ",\n"))
    #expect(loaded.meeting.speakers.map(\.id) == ["1", "1-2", "1-3"])
    #expect(
      loaded.said == [
        "1:0: the id '1' is there 3 times, the first here. "
          + "Give each an id of its own; the others are read as '1-2' and so on."
      ])
  }

  @Test func `Twelve people of one id are twelve, also where each is there twice`() throws {
    let names = (1...12).map { "Person \($0)" }
    let events = (names + names).enumerated().map { number, name in
      "{\"id\": \(number), \"title\": \"T\", \"persons\": [{\"id\": 1, \"name\": \"\(name)\"}]}"
    }
    let loaded = try schedule(events.joined(separator: ",\n"))
    #expect(loaded.meeting.speakers.map(\.name) == names)
  }

  @Test func `Who has no name and the id of several people is nobody`() throws {
    let events = ["Ana Cais", "Rui Mole", "", ""].enumerated().map { number, name in
      "{\"id\": \(number), \"title\": \"T\(number)\", \"persons\": "
        + "[{\"id\": 1, \"public_name\": \"\(name)\"}, {\"id\": 2}]}"
    }
    let loaded = try schedule(events.joined(separator: ",\n"))
    #expect(
      loaded.cast == ["T0: Ana Cais", "T0: 2", "T1: Rui Mole", "T1: 2", "T2: 2", "T3: 2"])
    #expect(
      loaded.diagnostics.map(\.message) == [
        "a person has no name.", "the id '1' is there twice.",
        "a person has no name and an id that is that of several people, as '1' (2 times, the first "
          + "here).",
      ])
  }

  @Test func `A schedule without the key around it is one too`() throws {
    let days =
      "\"days\": [{\"date\": \"2027-03-01\", \"rooms\": {\"Hall\": [{\"id\": 1, \"title\": "
      + "\"Knots\", \"start\": \"09:00\"}]}}]"
    let loaded = try published(
      "{\"version\": \"2.1\", \"conference\": {\"title\": \"Harbour Days\", \(days)}}")
    #expect(loaded.timetable == ["2027-03-01 09:00 Knots"])
    #expect(loaded.meeting.facts.title == "Harbour Days")
    #expect(loaded.meeting.facts.extras == [Extra(name: "version", value: "2.1")])
    #expect(loaded.diagnostics.isEmpty, "\(loaded.said)")
  }

  @Test func `What does not fit is left out and told, the rest is read`() throws {
    let loaded = try schedule(
      """
      {"id": 1, "title": "A", "persons": [7, {"public_name": "Ana"}]}, 8,
      {"id": ["x"], "title": ["B"], "persons": {}}, {"id": 3, "title": "C"}
      """)
    #expect(loaded.meeting.sessions.map(\.title) == ["A", "session", "C"])
    #expect(
      loaded.diagnostics.map { String($0.message.drop { $0 != "." }.dropFirst()) } == [
        "conference.days[0].rooms.Hall[1]: an object is expected.",
        "conference.days[0].rooms.Hall[0].persons[0]: an object is expected.",
        "conference.days[0].rooms.Hall[2].id: a text is expected.",
        "conference.days[0].rooms.Hall[2].title: a text is expected.",
        "conference.days[0].rooms.Hall[2].persons: a list is expected.",
      ])
  }

  @Test func `Days that are announced and not listed are told`() throws {
    let loaded = try schedule(
      "{\"title\": \"A\"}", conference: "\"title\": \"Harbour Days\", \"daysCount\": 3")
    #expect(loaded.said == ["0:0: 3 days are announced and 1 listed. Check which is right."])
  }

  @Test func `Version 2 is flat, in languages, with roles and days past midnight`() throws {
    let loaded = try published(
      """
      {"schedule": {"conference": {"title": "Harbour Nights", "time_zone_name": "Europe/Berlin",
        "tracks": [{"slug": "ropes", "name": {"de": "Seile", "en": "Ropes"}}],
        "defaults": {"language": "de"}, "days": [{"date": "2027-03-01",
          "start": "2027-03-01T09:00:00+00:00", "end": "2027-03-02T06:00:00+01:00"}]},
       "events": [
        {"guid": "g-1", "code": "AB", "start": "2027-03-02T00:15:00+01:00", "type": "TALK",
         "end": "2027-03-02T01:00:00+01:00", "room": {"name": "Hall"}, "track": {"slug": "ropes"},
         "title": {"de": "Knoten", "en": "Knots"}, "abstract": {"en": "Ties."},
         "participants": [{"guid": "p-1", "name": "Ana", "role": "SPEAKER"},
                          {"guid": "p-2", "name": "Rui", "role": "MODERATOR"}]},
        {"guid": "g-2", "start": "2027-03-03T10:00:00+01:00", "title": "Rest", "room": "Yard",
         "state": "CANCELED"}],
       "persons": [{"guid": "p-1", "name": "Ana", "biography": {"en": "Sails."}}]}}
      """)
    #expect(loaded.format == "schedule-json-2" && loaded.said == [])
    #expect(loaded.timetable == ["2027-03-01 24:15+45 Knoten", "2027-03-03 10:00 Rest"])
    #expect(loaded.cast == ["Knoten: speaker Ana", "Knoten: moderator Rui"])
    let knots = try loaded.session("Knoten")
    #expect([knots.id, knots.room, knots.track, knots.kind] == ["AB", "Hall", "Seile", "talk"])
    #expect(knots.otherTitles == [OtherName(language: "en", name: "Knots")])
    #expect(knots.abstract == "Ties.")
    let rest = try loaded.session("Rest")
    #expect([rest.id, rest.room, rest.status] == ["g-2", "Yard", "canceled"])
    #expect(try loaded.speaker("Ana").biography == "Sails.")
  }

  @Test func `The lists of frab are a meeting`() throws {
    let events = try published(
      """
      {"conference_events": {"version": "1", "events": [{"id": 3, "title": "Knots",
        "type": "workshop", "start_time": "2027-03-01T09:00:00+01:00",
        "end_time": "2027-03-01T10:30:00+01:00", "room": {"name": "Hall", "id": 2},
        "abstract": "Ties.", "speakers": [{"id": 4, "full_public_name": "Ana"}]}]}}
      """)
    #expect(events.format == "frab-lists" && events.said == [])
    #expect(events.timetable == ["2027-03-01 09:00+90 Knots"] && events.cast == ["Knots: Ana"])
    let people = try published(
      """
      {"schedule_speakers": {"speakers": [{"id": 4, "full_public_name": "Ana",
        "description": "Sails.", "events": [{"id": 3, "title": "Knots"}]}]}}
      """)
    #expect(people.meeting.sessions.isEmpty && people.said == [])
    #expect(try people.speaker("Ana").extras == [Extra(name: "session", value: "Knots")])
  }

  @Test func `The code of an event is kept beside its id`() throws {
    let loaded = try schedule(
      "{\"id\": 8, \"code\": \"KITE7\", \"title\": \"A\"}, {\"code\": \"KITE8\", \"title\": \"B\"}")
    #expect(loaded.meeting.sessions.map(\.id) == ["8", "KITE8"])
    #expect(loaded.meeting.sessions.map(\.code) == ["KITE7", nil])
  }
}
