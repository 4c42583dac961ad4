import Programme
import Testing

@testable import Reading

extension ClockChangeTests {
  @Test(
    arguments: [
      ("02:30", "03:01", nil), ("02:30", "03:15", nil), ("02:30", "03:30", nil),
      ("02:30", "03:31", 1), ("02:30", "03:45", 15), ("02:00", "03:00", 60),
      ("02:59", "03:10", nil),
    ] as [(String, String, Int?)])
  func `An end that is not behind the start as it is read is left out, and that is told`(
    start: String, end: String, minutes: Int?
  ) throws {
    let loaded = try published(
      "title,day,start,end\nOne,2026-03-29,\(start),\(end)\n", timeZone: "Europe/Berlin")
    let read = "03\(start.dropFirst(2))"
    let lost =
      minutes == nil ? ", and its end at \(end), which is not behind that, is left out" : ""
    #expect(loaded.meeting.sessions.map(\.minutes) == [minutes])
    #expect(
      loaded.said == [
        "2:0: 'One' begins at \(start), which the clocks of Europe/Berlin skip. "
          + "It is read as \(read)\(lost); correct it."
      ])
  }
}
