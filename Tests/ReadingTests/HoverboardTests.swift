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

  @Test func `The date of a day is told where it is another than its key`() throws {
    let loaded = try published(Self.site("\"team\": []", date: "2027-03-02"))
    #expect(loaded.timetable == ["2027-03-01 09:00+60 Knots"])
    #expect(
      loaded.diagnostics.map(\.message) == ["the day '2027-03-01' is said to be '2027-03-02'."])
  }
}
