import Programme
import Testing

@testable import Reading

/// Clocks of tables that are written with an offset from UTC; every fixture is invented.
@Suite struct OffsetTests {
  private func read(_ rows: String, _ zone: String? = nil) throws -> LoadedMeeting {
    try meeting(
      standardInput: Array("title,day,start,end\n\(rows)\n".utf8), timeZone: zone)
  }

  @Test(arguments: [
    ("9:00Z", "09:00 Z 0"), ("9:00+02:00", "09:00 +02:00 120"), ("9:00 +0530", "09:00 +0530 330"),
    ("9:00 UTC", "09:00 UTC 0"), ("9 am GMT", "09:00 GMT 0"), ("9:00 UTC+1", "09:00 UTC+1 60"),
    ("9:00 UTC-05:00", "09:00 UTC-05:00 -300"), ("9:00 -0500", "09:00 -0500 -300"),
    ("2:00 p.m. CET", "14:00 CET 60"), ("14:00 Uhr (MESZ)", "14:00 MESZ 120"),
    ("9:00 (+02:00)", "09:00 +02:00 120"), ("9:00 (UTC+2)", "09:00 UTC+2 120"),
    ("9:00 CST", "09:00 CST ?"), ("9:00", "09:00"), ("9:00+15:00", "-"), ("9:00+2:60", "-"),
    ("9:00 XYZ", "-"), ("+02:00", "-"), ("Z", "-"), ("9:00 (", "-"), ("9:00 ()", "-"),
    ("()", "-"), ("9:00+", "-"), ("9:00+9:9:9", "-"), ("９:00+02:00", "09:00 +02:00 120"),
  ]) func `A clock may have an offset behind it`(_ text: String, _ read: String) {
    let clock = WrittenClock(text)
    let offset = clock?.offset.map { " \($0.text) \($0.minutes.map(String.init) ?? "?")" } ?? ""
    #expect((clock.map { $0.description + offset } ?? "-") == read)
  }

  @Test(arguments: [
    ("9:00-10:00", "-", "-"), ("9:00 - 10:00 CET", "CET", "CET"),
    ("9:00-10:00 UTC-5", "UTC-5", "UTC-5"), ("9:00Z-11:00+02:00", "Z", "+02:00"),
    ("2031-02-03 09:00 UTC", "UTC", "-"), ("2031-02-03T09:00:00-05:00", "-05:00", "-"),
    ("2031-02-03 09:00:00+00", "+00", "-"), ("2031-02-03 14:00-14:45", "-", "-"),
    ("2031-02-03 14:00:00-05:00", "-05:00", "-"),
  ]) func `An offset behind a span holds for both ends`(
    _ text: String, _ start: String, _ end: String
  ) {
    let cell = WrittenCell(text, order: nil)
    #expect(cell?.start != nil)
    #expect((cell?.start?.offset?.text ?? "-") == start)
    #expect((cell?.end?.offset?.text ?? "-") == end)
  }

  @Test(arguments: [
    ("A,2031-07-03,09:00+02:00,10:00+02:00", "2031-07-03 09:00+60 A", false),
    ("A,2031-07-03,09:00Z,10:00Z", "2031-07-03 11:00+60 A", true),
    ("A,2031-02-03,09:00Z,", "2031-02-03 10:00 A", true),
    ("A,2031-07-03,23:30Z,23:45Z", "2031-07-04 01:30+15 A", true),
    ("A,,2031-07-03T09:00:00-04:00,2031-07-03T10:30:00-04:00", "2031-07-03 15:00+90 A", true),
    ("A,2031-07-03,13:00+09:00,05:00Z", "2031-07-03 06:00+60 A", true),
    ("A,2031-02-03,9:00 CET,10:00 CET", "2031-02-03 09:00+60 A", false),
    ("A,2031-07-03,9:00 CET,", "2031-07-03 09:00 A", true),
    ("A,2031-07-03,9:00 CST,", "2031-07-03 09:00 A", true),
    ("A,2031-07-03,9:00-10:00 UTC,", "2031-07-03 11:00+60 A", true),
    ("A,2031-07-03,9:00,10:00Z", "2031-07-03 09:00+60 A", true),
    ("A,,9:00Z,", "09:00 A", true),
    ("A,,2031-07-03 14:00-14:45,", "2031-07-03 14:00+45 A", false),
  ]) func `An offset is shown by the clocks of the meeting`(
    _ row: String, _ shown: String, _ isTold: Bool
  ) throws {
    let loaded = try read(row, "Europe/Berlin")
    #expect(loaded.timetable == [shown])
    #expect(loaded.diagnostics.isEmpty != isTold, "\(loaded.said)")
  }

  @Test(arguments: [
    (["09:00-05:00,10:00-05:00"], ["16:00+60"]), (["09:00 -05:00,10:00 -05:00"], ["16:00+60"]),
    (["9:00-05:00,9:45-05:00", "1:00-05:00,2:30-05:00"], ["16:00+45", "20:00+90"]),
    (["9 am-05:00,10 am-05:00"], ["16:00+60"]), (["2031-07-03 9:00-05:00,"], ["16:00"]),
    (["09:00-03:30,"], ["14:30"]), (["09:00-05:00,", "19:00-05:00,"], ["16:00", "02:00"]),
    (["09:00-05:00,", "10:00-04:00,"], ["16:00", "16:00"]),
    (["09:00-10:00-05:00,", "09:00-05:00,"], ["16:00+60", "16:00"]),
    // Spans: one of them is, some have none, all begin at night, or the ends are of no one zone.
    (["09:00-05:00,", "10:00,11:00"], ["09:00", "10:00+60"]),
    (["09:00,", "10:30-01:00,"], ["09:00", "10:30"]),
    (["09:00-05:00,", "10:30-01:00,"], ["09:00", "10:30"]),
    (["09:00-05:00,", "09:00-10:00,"], ["09:00", "09:00+60"]), (["09:00-05:10,"], ["09:00"]),
    (["09:00-10:00,", "10:00-11:00,"], ["09:00+60", "10:00+60"]),
    (["11:55-1:30,lunch"], ["11:55+95"]), (["09:00-10:00,09:00-10:00"], ["09:00+0"]),
    (["22:00-02:00,"], ["22:00+240"]), (["09:00-05:00,09:00-10:10"], ["09:00+0"]),
  ]) func `A hyphen is the sign of an offset where all cells show it`(
    _ rows: [String], _ shown: [String]
  ) throws {
    let loaded = try read(
      rows.enumerated().map { "\($0.offset),2031-07-03,\($0.element)" }.joined(separator: "\n"),
      "Europe/Berlin")
    let read = loaded.meeting.sessions.sorted { $0.title < $1.title }.map { session in
      "\(session.start?.description ?? "-")" + (session.minutes.map { "+\($0)" } ?? "")
    }
    #expect(read == shown, "\(loaded.said)")
  }

  @Test func `An end in the cell of the start that another cell overrules is told and kept`() throws
  {
    let loaded = try read(
      "A,2031-07-03,09:00-05:00,10:00\nB,2031-07-03,10:00-10:40,11:00\n"
        + "C,2031-07-03,11:00-11:30,11:30")
    #expect(
      loaded.timetable.map { $0.dropFirst(11) } == ["09:00+60 A", "10:00+60 B", "11:00+30 C"])
    #expect(
      loaded.said == [
        "2:1: 2 starts have an end in the same cell and another in the column of ends, the first "
          + "'09:00-05:00'. The column is used; write an offset from UTC as in 09:00 UTC-05:00."
      ])
    #expect(
      loaded.meeting.sessions.map(\.extras) == [
        [Extra(name: "start", value: "09:00-05:00")],
        [Extra(name: "start", value: "10:00-10:40")], [],
      ])
  }

  @Test func `Where no zone is known the clock stays, and is told once with its number`() throws {
    let loaded = try read(
      "A,2031-07-03,09:00+02:00,\nB,2031-07-03,9:30,\nC,2031-07-03,10:00+02:00,")
    #expect(
      loaded.timetable == ["2031-07-03 09:00 A", "2031-07-03 09:30 B", "2031-07-03 10:00 C"])
    #expect(
      loaded.said == [
        "2:1: 2 starts are written with an offset (+02:00), and no zone of the meeting is stated. "
          + "The clock is taken as written; --time-zone NAME converts it."
      ])
    #expect(loaded.diagnostics.map(\.severity) == [.note])
    let mixed = try read("A,2031-07-03,09:00+02:00,\nB,2031-07-03,09:00Z,")
    #expect(mixed.diagnostics.map(\.severity) == [.warning])
  }

  @Test func `Conversions of a column are told once`() throws {
    let loaded = try read("A,2031-07-03,09:00Z,\nB,2031-07-03,10:00Z,", "Asia/Tokyo")
    #expect(
      loaded.said == [
        "2:1: 2 starts are written with another offset (Z) than that of Asia/Tokyo, the first "
          + "'09:00Z'. The clocks of Asia/Tokyo are shown."
      ])
    #expect(loaded.meeting.sessions[0].extras == [Extra(name: "start", value: "09:00Z")])
  }

  @Test func `The zone of a folder and its only day are those of its tables`() {
    let loaded = meeting([
      "meeting.toml": "title = \"T\"\ntimezone = \"Asia/Tokyo\"\ndates = [\"2031-07-03\"]\n",
      "agenda.csv": "title,start\nA,20:00Z\n",
    ])
    #expect(loaded.timetable == ["2031-07-04 05:00 A"])
  }

  @Test(arguments: [
    ("2031-10-26,02:30+02:00", []), ("2031-10-26,02:30+01:00", []),
    ("2031-10-26,2:30", ["twice"]),
  ]) func `An offset says which of two equal clocks is meant`(
    _ cells: String, _ told: [String]
  ) throws {
    let loaded = try read("A,\(cells),", "Europe/Berlin")
    #expect(loaded.timetable == ["2031-10-26 02:30 A"])
    #expect(loaded.diagnostics.count == told.count, "\(loaded.said)")
  }

  @Test(arguments: [
    (["9:30", "1:00", "3 pm"], ["09:30", "13:00", "15:00"], true),
    (["9:30", "3 pm"], ["09:30", "15:00"], true), (["1:00", "3 pm"], ["13:00", "15:00"], true),
    (["01:00", "3 pm"], ["01:00", "15:00"], true),
    (["9:30", "13:30", "3 pm"], ["09:30", "13:30", "15:00"], false),
    (["9:30 am", "12:00", "3 pm"], ["09:30", "12:00", "15:00"], false),
    (["9-10 am", "1-2 pm"], ["09:00", "13:00"], false),
    (["9:00", "13:00"], ["09:00", "13:00"], false),
  ]) func `Hours without a half of the day are told where others have one`(
    _ starts: [String], _ shown: [String], _ isTold: Bool
  ) throws {
    let rows = starts.map { "A,2031-07-03,\($0)," }.joined(separator: "\n")
    let loaded = try read(rows)
    #expect(loaded.meeting.sessions.map { $0.start?.description ?? "-" } == shown)
    #expect(
      loaded.diagnostics.map { $0.message.contains("neither am nor pm") } == (isTold ? [true] : []))
  }

  @Test func `The rows without a half of the day are named`() throws {
    let loaded = try read("A,2031-07-03,9:30,\nB,2031-07-03,3 pm,\nC,2031-07-03,1:15,")
    #expect(
      loaded.said == [
        "2:1: 2 starts have neither am nor pm where others have; read are '9:30' (line 2) as 09:30, "
          + "'1:15' (line 4) as 13:15. Write am or pm, or count all hours to 24."
      ])
  }
}
