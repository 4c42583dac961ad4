import Programme
import Testing

@testable import Reading

/// The layouts of a site that there never was.
@Suite struct HoverboardTests {
  private static func site(_ rest: String, date: String = "2027-03-01") -> String {
    """
    {"schedule": {"2027-03-01": {"date": "\(date)", "tracks": [{"title": "Hall"}],
       "timeslots": [{"startTime": "09:00", "endTime": "10:00", "sessions": [{"items": ["k"]}]}]}},
     "sessions": {"k": {"title": "Knots", "speakers": ["ana"]}},
     "speakers": {"ana": {"name": "Ana"}}, \(rest)}
    """
  }

  @Test(arguments: [
    """
    "partners": [{"title": "Gold", "logos": [{"name": "Port", "url": "https://p.example"}]}],
    "notifications": {"config": {"timezone": "+12:00"}}
    """,
    """
    "partners": [{"title": "Gold", "items": [{"name": "Port", "url": "https://p.example"}]}],
    "config": {"notifications": {"timezone": "+12:00"}}
    """,
  ])
  func `Partners and the zone are read from both layouts`(rest: String) throws {
    let loaded = try published(Self.site(rest))
    let port = try loaded.institution("Port")
    #expect(port.roles == ["Gold"] && port.url == "https://p.example")
    #expect(loaded.timetable == ["2027-03-01 09:00+60 Knots"])
    #expect(
      loaded.said == [
        "0:0: the offset +12:00 from UTC is stated, and no zone. Give the zone with --time-zone."
      ])
  }

  @Test(arguments: [
    ("10:00", ["09:00+30 Knots", "09:30+30 Ropes"]),
    ("10:01", ["09:00+30 Knots", "09:30+31 Ropes"]),
    ("", ["09:00 Knots", "09:00 Ropes"]),
  ]) func `Sessions of one cell follow each other`(end: String, times: [String]) throws {
    let site = """
      {"schedule": {"2027-03-01": {"tracks": [{"title": "Hall"}], "timeslots": [
         {"startTime": "9:00", "endTime": "\(end)", "sessions": [{"items": ["k", "r"]}]}]}},
       "sessions": {"k": {"title": "Knots"}, "r": {"title": "Ropes"}}, "speakers": {}}
      """
    #expect(try published(site).timetable == times.map { "2027-03-01 \($0)" })
  }

  @Test func `The date of a day is told where it is another than its key`() throws {
    let loaded = try published(Self.site("\"team\": []", date: "2027-03-02"))
    #expect(loaded.timetable == ["2027-03-01 09:00+60 Knots"])
    #expect(
      loaded.diagnostics.map(\.message) == ["the day '2027-03-01' is said to be '2027-03-02'."])
  }
}
