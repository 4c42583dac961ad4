import Programme
import Testing

@testable import Reading

/// Halves of the day that stand beside clocks; all are invented.
@Suite struct TableHalfTests {
  @Test(arguments: [
    ("10:00-2:00", "22:00+240"), ("11:30-1:00", "23:30+90"), ("2:00-2:00", "14:00+0"),
    ("10:00-12:00", "22:00+120"), ("12:00-1:00", "12:00+60"), ("2:00-3:30", "14:00+90"),
    ("2:00-14:30", "14:00+30"), ("2:00-3:30 pm", "14:00+90"),
  ]) func `The end of a span comes next behind its start`(_ span: String, _ time: String) throws {
    let loaded = try table("Title,Date,Start,AM/PM\nA,2031-05-20,\(span),PM\n")
    #expect(loaded.timetable == ["2031-05-20 \(time) A"])
    #expect(loaded.meeting.sessions.flatMap(\.extras) == [])
  }

  @Test func `The end is named with the start`() throws {
    let loaded = try table(
      "Title,Date,Start,AM/PM\nA,2031-05-20,10:00-2:00,PM\nB,2031-05-20,2:00-2:00,PM\n")
    #expect(
      loaded.said == [
        "2:1: 2 starts are of the half of the day that stands beside or above; read are "
          + "'10:00-2:00' (line 2) as 22:00–26:00, '2:00-2:00' (line 3) as 14:00–14:00. "
          + "Write am or pm behind each, or count all hours to 24, if that is wrong."
      ])
  }

  @Test(arguments: [
    ("2031-05-20 2:00-3:30", "14:00+90"), ("2031-05-20 4:00", "16:00"),
  ]) func `A half of the day is read beside a start with a date`(
    _ start: String, _ time: String
  ) throws {
    let loaded = try table("Title,Start,AM/PM\nA,\(start),PM\n")
    #expect(loaded.timetable == ["2031-05-20 \(time) A"])
    #expect(!loaded.meeting.sessions.flatMap(\.extras).contains { $0.name == "AM/PM" })
    #expect(loaded.said.contains { $0.contains("'\(start)' (line 2) as \(time.prefix(5))") })
  }

  @Test func `A half of the day is read beside a span with an offset`() throws {
    let loaded = try table("Title,Date,Start,AM/PM\nA,2031-05-20,2:00-3:30 CEST,PM\n")
    #expect(loaded.timetable == ["2031-05-20 14:00+90 A"])
    #expect(loaded.said.contains { $0.contains("'2:00-3:30 CEST' (line 2) as 14:00–15:30") })
  }

  @Test func `What is said of a clock is kept beside its half of the day`() throws {
    let loaded = try table("Title,Date,Start,AM/PM\nA,2031-05-20,ca. 2:00-3:30,PM\n")
    #expect(loaded.timetable == ["2031-05-20 14:00+90 A"])
    #expect(loaded.meeting.sessions[0].extras == [Extra(name: "start", value: "ca. 2:00-3:30")])
    #expect(loaded.said.contains { $0.contains("said to be about then") })
  }

  @Test(arguments: [
    ("14:00", "AM", "14:00"), ("9:00", "Nachmittag", "09:00"), ("9:00 am", "PM", "09:00"),
  ]) func `A half of the day that is not that of its clock is kept and told`(
    _ start: String, _ half: String, _ time: String
  ) throws {
    let loaded = try table("Title,Date,Start,AM/PM\nA,2031-05-20,\(start),\(half)\n")
    #expect(loaded.timetable == ["2031-05-20 \(time) A"])
    #expect(loaded.meeting.sessions[0].extras == [Extra(name: "AM/PM", value: half)])
    #expect(
      loaded.said == [
        "2:1: 1 start is not of the half of the day that stands beside, the first "
          + "'\(start) \(half)'. "
          + "Read is the clock as written, and the half is kept; correct either."
      ])
  }

  @Test(arguments: [
    ("9:00", "Lunch", "09:00"), ("12:00", "12:00 noon", "12:00"), ("12:00", "Mittag", "12:00"),
    ("23:00", "nachts", "23:00"), ("12:00", "中午", "12:00"), ("9:00", "全天", "09:00"),
    ("9:00", "all day", "09:00"), ("9:00", "AM/PM", "09:00"), ("9:00", "1/2", "09:00"),
    ("9:00", "full", "09:00"),
  ]) func `What is no half of the day is kept`(
    _ start: String, _ half: String, _ time: String
  ) throws {
    let loaded = try table("Title,Date,Start,AM/PM\nA,2031-05-20,\(start),\(half)\n")
    #expect(loaded.timetable == ["2031-05-20 \(time) A"])
    #expect(loaded.meeting.sessions[0].extras == [Extra(name: "AM/PM", value: half)])
    #expect(loaded.said == [])
  }

  @Test(arguments: [
    ("12:00-13:00", "Morning", "12:00+60"), ("12:10", "上午", "12:10"), ("13:00", "Morning", "13:00"),
    ("0:30", "Evening", "00:30"),
  ]) func `A morning may go on to one, and an evening past midnight`(
    _ start: String, _ half: String, _ time: String
  ) throws {
    let loaded = try table("Title,Date,Start,AM/PM\nA,2031-05-20,\(start),\(half)\n")
    #expect(loaded.timetable == ["2031-05-20 \(time) A"])
    #expect(loaded.said == [])
  }

  @Test func `Half past midnight is am behind an evening`() throws {
    let loaded = try table(
      "Title,Date,Start,AM/PM\nA,2031-05-20,9:00,AM\nB,2031-05-20,11:00,PM\n"
        + "C,2031-05-20,12:30,AM\n")
    #expect(loaded.meeting.sessions.flatMap(\.extras) == [])
    #expect(!loaded.said.contains { $0.contains("not of the half") })
  }
}
