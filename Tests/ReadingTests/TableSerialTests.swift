import Programme
import Testing

@testable import Reading

/// Numbers that spreadsheets export in place of days, clocks and lengths; all are invented.
@Suite struct TableSerialTests {
  @Test(arguments: [
    ("Title,Start,End", "Nets,46150.375,46150.4166667", "2026-05-08 09:00+60 Nets"),
    ("Title,Date,Start,End", "Nets,46150,0.375,0.4166666", "2026-05-08 09:00+60 Nets"),
    ("Title;Datum;Beginn;Ende", "Nets;46150;0,375;0,41666667", "2026-05-08 09:00+60 Nets"),
    ("Title,Date,Start", "Nets,46150,0.25", "2026-05-08 06:00 Nets"),
    ("Title,Start,End", "Nets,46150.375,0.45", "2026-05-08 09:00+108 Nets"),
    ("Title,Date,Start", "Nets,46150,0", "2026-05-08 00:00 Nets"),
    ("Title,Date,Start", "Nets,46150,9:00", "2026-05-08 09:00 Nets"),
    ("Title,Date", "Nets,46150.375", "2026-05-08 09:00 Nets"),
    ("Title,Date", "Nets,46150.0", "2026-05-08 Nets"),
    ("Title,Date,End Date", "Nets,46150.375,46150.4166667", "2026-05-08 09:00+60 Nets"),
    ("Title,Date,Start", "Nets,46150,TBA", "2026-05-08 Nets"),
    ("Title,Date,Start", "Nets,46150,0.9999999", "2026-05-08 24:00 Nets"),
  ]) func `Columns of nothing but numbers are days and clocks of a spreadsheet`(
    header: String, row: String, session: String
  ) throws {
    let loaded = try table("\(header)\n\(row)\n")
    #expect(loaded.timetable == [session])
    #expect(loaded.diagnostics.count == 1)
    #expect(
      loaded.said[0].hasPrefix("2:1: days and times are numbers of a spreadsheet; read are '46150"))
  }

  @Test(arguments: [
    (["0.75"], ["18:00"]), (["0.25", "0.75"], ["06:00", "18:00"]), (["0.25"], ["00:25"]),
    (["0.25", "9:00"], ["00:25", "09:00"]),
  ]) func `Two figures are a part of a day where some are no minutes`(
    cells: [String], starts: [String]
  ) throws {
    let rows = cells.map { "Nets,2031-05-03,\($0)\n" }.joined()
    let loaded = try table("Title,Date,Start\n\(rows)")
    #expect(loaded.meeting.sessions.map { "\($0.start?.description ?? "-")" } == starts)
  }

  @Test func `A number in a column of written days is none`() throws {
    let loaded = try table("Title,Date,Start\nNets,46150,9:00\nKnots,2026-05-09,10:00\n")
    #expect(loaded.said == ["2:6: there is no day '46150'. Write YYYY-MM-DD."])
  }

  @Test(arguments: [
    (["1.5", "0.5"], [90, 30], "hours, the first with a fraction, '1.5', as 90 minutes"),
    (["2", "1.5"], [120, 90], "hours, the first with a fraction, '1.5', as 90 minutes"),
    (["\"1,5\"", "1"], [90, 60], "hours, the first with a fraction, '1,5', as 90 minutes"),
    (
      ["0.0416667", "0.0208333"], [60, 30],
      "parts of a day, the first with a fraction, '0.0416667', as 60 minutes"
    ),
    (
      ["0.125", "0.0625", "0.0416667"], [180, 90, 60],
      "parts of a day, the first with a fraction, '0.125', as 180 minutes"
    ),
    (
      ["0.75", "0.3333"], [45, 20], "hours, the first with a fraction, '0.75', as 45 minutes"
    ),
    (
      ["5", "7.5", "10", "20"], [5, 8, 10, 20],
      "minutes, the first with a fraction, '7.5', as 8 minutes"
    ),
    (
      ["45.0", "20.0"], [45, 20], "minutes, the first with a fraction, '45.0', as 45 minutes"
    ),
    (["0.5", "8"], [30, 480], "hours, the first with a fraction, '0.5', as 30 minutes"),
    (["0", "2.5"], [0, 150], "hours, the first with a fraction, '2.5', as 150 minutes"),
  ]) func `Numbers with fractions are hours, minutes or parts of a day, and that is told`(
    cells: [String], minutes: [Int], told: String
  ) throws {
    let rows = cells.map { "Nets,2031-05-03,9:00,\($0)\n" }.joined()
    let loaded = try table("Title,Date,Start,Duration\n\(rows)")
    #expect(loaded.meeting.sessions.map(\.minutes) == minutes)
    let said = loaded.diagnostics.map(\.message).filter { $0.hasPrefix("the durations") }
    #expect(said == ["the durations are read as \(told)."])
  }

  @Test func `Whole numbers alone stay minutes`() throws {
    let loaded = try table("Title,Date,Start,Duration\nNets,2031-05-03,9:00,20\n")
    #expect(loaded.meeting.sessions.map(\.minutes) == [20])
    #expect(loaded.diagnostics == [])
  }

  @Test(
    arguments: [
      ("1.5h", 90), ("1,5 Std.", 90), ("0.75 hours", 45), ("90 Min.", 90), ("1.5 min", nil),
      ("1.5.0h", nil), (".5h", nil), ("999h", nil),
    ] as [(String, Int?)]) func `Hours may have a fraction`(text: String, minutes: Int?)
  {
    #expect(WrittenDuration(text)?.minutes == minutes)
  }
}
