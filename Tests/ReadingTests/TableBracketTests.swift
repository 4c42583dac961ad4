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

  @Test func `A bracket that names the same in other words is one of them`() throws {
    let loaded = try table(
      "Date,Time,Session (Title),Speaker (Name),Room (Name)\n2031-05-10,9:00,Nets,Ann Lee,Loft\n")
    #expect(loaded.timetable == ["2031-05-10 09:00 Nets"])
    #expect(loaded.cast == ["Nets: Ann Lee"])
    #expect(loaded.meeting.sessions.map(\.room) == ["Loft"])
    #expect(loaded.said == [])
  }

  @Test(arguments: [
    "Date,Start,Title (Talk)", "Date,Start,Talk (Title)", "Date,Start,Session (Title)",
    "Event (Date),Event (Start),Event (Name)", "日期,时间,报告（题目）",
  ]) func `A bracket may name what the header has`(_ header: String) throws {
    let loaded = try table("\(header)\n2031-05-10,9:00,Nets\n")
    #expect(loaded.timetable == ["2031-05-10 09:00 Nets"])
    #expect(loaded.said == [])
  }

  @Test func `The id and the ends of a session may stand in brackets`() throws {
    let loaded = try table(
      "Session (ID),Session (Title),Session (date),Session (start),Session (end)\n"
        + "s1,Nets,2031-05-10,9:00,10:00\n")
    #expect(loaded.timetable == ["2031-05-10 09:00+60 Nets"])
    #expect(loaded.meeting.sessions.map(\.id) == ["s1"])
  }

  @Test(arguments: [
    ("Name (Speaker),Affiliation (Speaker)", "Ann Lee,Pier\nBo Ray,Quay"),
    ("Name (last),Organisation (Name),Name (first)", "Lee,Pier,Ann\nRay,Quay,Bo"),
  ]) func `People have headers with brackets`(_ header: String, _ rows: String) throws {
    let loaded = try table("\(header)\n\(rows)\n")
    #expect(loaded.meeting.speakers.map(\.name) == ["Ann Lee", "Bo Ray"])
  }

  @Test(arguments: [("Time (h)", "1.5"), ("Zeit (Std.)", "1,5"), ("时间（小时）", "1.5")])
  func `A time in hours is a length beside a start, and else kept`(
    _ header: String, _ cell: String
  ) throws {
    let beside = try table("Title;Date;Start;\(header)\nA;2031-05-10;9:00;\(cell)\n")
    #expect(beside.timetable == ["2031-05-10 09:00+90 A"])
    let alone = try table("Title;Date;Room;\(header)\nA;2031-05-10;Loft;\(cell)\n")
    #expect(alone.timetable == ["2031-05-10 A"])
    #expect(alone.meeting.sessions[0].extras == [Extra(name: header, value: cell)])
  }
}
