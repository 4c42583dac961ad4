import Programme
import Testing

@testable import Reading

/// Widgets and calendars of invented meetings.
@Suite struct WidgetJSONTests {
  @Test func `Version 2 is flat and refers by ids`() throws {
    let loaded = try published(
      """
      {"talks": [
        {"code": "AAA", "title": {"en": "Knots", "de": "Knoten"}, "abstract": "Ties.",
         "speakers": ["P1", "P9"], "track": 4, "room": 2,
         "start": "2027-03-01T09:00:00+00:00", "end": "2027-03-01T09:45:00+00:00"},
        {"title": "Lunch", "start": "2027-03-01T12:00:00Z", "end": "2027-03-01T13:00:00Z",
         "room": 7, "speakers": null}],
       "version": "v3", "timezone": "Europe/Lisbon", "tracks": [{"id": 4, "name": "Ropes"}],
       "rooms": [{"id": 2, "name": {"en": "Hall"}}],
       "speakers": [{"code": "P1", "name": "Ana", "avatar": null}]}
      """)
    #expect(loaded.format == "pretalx-widget")
    #expect(loaded.timetable == ["2027-03-01 09:00+45 Knots", "2027-03-01 12:00+60 Lunch"])
    #expect(loaded.cast == ["Knots: Ana"] && loaded.meeting.facts.timeZone == "Europe/Lisbon")
    let knots = try loaded.session("Knots")
    #expect([knots.id, knots.room, knots.track] == ["AAA", "Hall", "Ropes"])
    #expect(knots.otherTitles == [OtherName(language: "de", name: "Knoten")])
    let lunch = try loaded.session("Lunch")
    #expect([lunch.kind, lunch.room] == ["break", "7"])
    #expect(
      loaded.said == [
        "2:0: 'Knots' names the unknown person 'P9'. Add the person, or take the id out.",
        "5:0: a session names a room that is not listed. Its id is shown; list it.",
      ])
  }

  @Test func `Version 1 has days of rooms of talks`() throws {
    let loaded = try published(
      """
      {"schedule": [{"start": "2027-03-01T09:00:00+01:00", "rooms": [{"name": "Hall", "talks": [
        {"code": "AAA", "title": "Knots", "track": "Ropes", "do_not_record": true,
         "speakers": [{"name": "Ana", "code": "P1"}], "start": "2027-03-01T09:00:00+01:00",
         "end": "2027-03-01T10:00:00+01:00"}]}]}],
       "event": {"url": "https://harbour.example", "tracks": [{"name": "Ropes"}]}}
      """)
    #expect(loaded.format == "pretalx-widget" && loaded.said == [])
    #expect(loaded.timetable == ["2027-03-01 09:00+60 Knots"] && loaded.cast == ["Knots: Ana"])
    let knots = try loaded.session("Knots")
    #expect([knots.room, knots.track] == ["Hall", "Ropes"])
  }

  @Test func `A calendar of entries is a meeting`() throws {
    let loaded = try published(
      """
      [{"title": "Opening", "start": "2027-03-01T09:00:00+00:00",
        "end": "2027-03-01T09:30:00+00:00", "location": "Hall", "link": "https://a.example",
        "category": "time", "calendarId": "plenary"},
       {"title": "Backwards", "start": "2027-03-01T10:00", "end": "2027-03-01T09:00"}]
      """)
    #expect(loaded.format == "mini-conf-calendar")
    #expect(loaded.timetable == ["2027-03-01 09:00+30 Opening", "2027-03-01 10:00 Backwards"])
    #expect(try loaded.session("Opening").kind == "plenary")
    #expect(loaded.said == ["4:0: 'Backwards' ends before it starts. Correct its end."])
  }
}
