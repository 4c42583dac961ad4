import Programme
import Testing

@testable import Reading

/// What brackets at the end of headers say of their columns; all are invented.
@Suite struct TableBracketTests {
  @Test(arguments: [
    ("Duration (hours)", "2", 120), ("Duration (h)", "1.5", 90), ("Dauer (Std.)", "1,5", 90),
    ("Length (hh)", "1", 60), ("时长（小时）", "2", 120), ("Duration (hours)", "1:30", 90),
    ("Duration (min)", "90", 90), ("Duration (mm)", "90", 90), ("Duration (hh:mm)", "1:30", 90),
  ]) func `The header of lengths says what they count`(
    _ header: String, _ cell: String, _ minutes: Int
  ) throws {
    let loaded = try table("Title;Date;Start;\(header)\nA;2031-05-10;9:00;\(cell)\n")
    #expect(loaded.timetable == ["2031-05-10 09:00+\(minutes) A"])
    #expect(loaded.said == [])
  }

  @Test(arguments: ["Duration (ss)", "Duration (s)", "Duration (sec)", "Duration (mm:ss)"])
  func `Lengths of an unknown unit are kept and told`(_ header: String) throws {
    let loaded = try table("Title,Date,Start,\(header)\nA,2031-05-10,9:00,90\n")
    #expect(loaded.timetable == ["2031-05-10 09:00 A"])
    #expect(loaded.meeting.sessions[0].extras == [Extra(name: header, value: "90")])
    #expect(loaded.said.contains { $0.contains("kept as they are: '\(header)'") })
  }

  @Test(arguments: ["Session (Chair)", "Speaker (Title)", "Talk (Speaker)"])
  func `A bracket makes no other column of a header`(_ header: String) throws {
    let loaded = try table("Title,\(header),Date,Start\nA,Nets (Ann Lee),2031-05-10,9:00\n")
    #expect(loaded.timetable == ["2031-05-10 09:00 A"])
    #expect(loaded.meeting.speakers.isEmpty)
    #expect(
      loaded.meeting.sessions[0].extras == [Extra(name: header, value: "Nets (Ann Lee)")])
    #expect(loaded.said.contains { $0.contains("kept as they are: '\(header)'") })
  }
}
