import Programme
import Testing

@testable import Reading

/// What stands above the rows of tables, and above their headers; all are invented.
@Suite struct TableBannerTests {
  private static let header = "Time,Title,Room,Speaker"
  private static let two = [
    "2031-05-10 10:00 A", "2031-05-10 11:00 B", "2031-05-11 09:00 C",
  ]

  @Test(arguments: [
    // A day above the header, with separators and without, below titles, and with the header again.
    "Saturday 10 May 2031,,,\n\(header)\n10:00,A,Loft,\n11:00,B,Loft,\nSunday 11 May 2031,,,\n"
      + "9:00,C,Loft,\n",
    "Saturday 10 May 2031\n\(header)\n10:00,A,Loft,\n11:00,B,Loft,\nSunday 11 May 2031\n"
      + "9:00,C,Loft,\n",
    "Saturday 10 May 2031,,,\n\(header)\n10:00,A,Loft,\n11:00,B,Loft,\nSunday 11 May 2031,,,\n"
      + "\(header)\n9:00,C,Loft,\n",
    "Spring School,,,\n\n\"Pier 1, Ulm\",,,\nSaturday 10 May 2031,,,\n\(header)\n10:00,A,Loft,\n"
      + "11:00,B,Loft,\n11.5.2031,,,\n9:00,C,Loft,\n",
  ]) func `A day above the header is that of the rows below it`(_ text: String) throws {
    let loaded = try table(text)
    #expect(loaded.timetable == Self.two)
    #expect(loaded.meeting.sessions.map(\.room) == ["Loft", "Loft", "Loft"])
    #expect(loaded.meeting.speakers.isEmpty)
    #expect(!loaded.said.contains { $0.contains("is not read: 'Saturday") })
  }

  @Test func `Titles above the header are told, and the day among them is not`() throws {
    let loaded = try table(
      "Spring School,,\nSaturday 10 May 2031,,\nTime,Title,Room\n10:00,A,Loft\n")
    #expect(
      loaded.said == [
        "1:1: the line above the header is not read: 'Spring School'. "
          + "Delete what is not part of the table."
      ])
  }

  @Test(arguments: [
    ("Spring School, 10 May 2031", "2031-05-10 10:00 A", true),
    // Of several days, of a version, and beside rows with a day of their own.
    ("Spring School, 10-11 May 2031", "10:00 A", false), ("Stand: 10. Mai 2031", "10:00 A", false),
  ]) func `The only date of a title is the day of all rows, and that is told`(
    _ title: String, _ row: String, _ isTold: Bool
  ) throws {
    let loaded = try table("\"\(title)\",,\nTime,Title,Room\n10:00,A,Loft\n")
    #expect(loaded.timetable == [row])
    #expect(loaded.said.contains { $0.contains("the day of the rows is the one in") } == isTold)
  }

  @Test(arguments: [
    "10 May 2031,,,\nDate,Time,Title,Room\n2031-05-11,10:00,A,Loft\n,11:00,B,Loft\n",
    "Date,Time,Title,Room\n2031-05-10,,,\n2031-05-11,10:00,A,Loft\n,11:00,B,Loft\n",
    "Tickets: 10 May 2031,,,\nTime,Title,Room\n10:00,A,Loft\n11:00,B,Loft\n",
    "Registration ends 10 May 2031,,,\nTime,Title,Room\n10:00,A,Loft\n11:00,B,Loft\n",
  ]) func `A day above is not that of rows below others, and none of something else`(
    _ text: String
  ) throws {
    #expect(try table(text).timetable.last == "11:00 B")
  }

  @Test(arguments: [
    (
      "Morning,,,\n9:00,A,Loft,\n11:00-12:30,B,Loft,\n1:30,C,Loft,\n",
      ["09:00 A", "11:00+90 B", "13:30 C"]
    ),
    ("Afternoon,,,\n1:00,A,Loft,\n2:30-3:30,B,Loft,\n", ["13:00 A", "14:30+60 B"]),
    ("Evening,,,\n7:00-12:00,A,Loft,\n", ["19:00+300 A"]),
    ("Evening,,,\n11:30-1:00,A,Loft,\n", ["23:30+90 A"]),
  ]) func `A half of the day holds for the clocks that it may hold`(
    _ rows: String, _ times: [String]
  ) throws {
    let loaded = try table("Time,Title,Room,Speaker\nSaturday 10 May 2031,,,\n" + rows)
    #expect(loaded.timetable == times.map { "2031-05-10 \($0)" })
    #expect(!loaded.said.contains { $0.contains("before it starts") })
  }

  @Test func `A half of the day ends with the day of its rows`() throws {
    let loaded = try table(
      "Date,Time,Title,Room\n,Afternoon,,\n2031-05-10,2:00,A,Loft\n2031-05-11,7:00,B,Loft\n"
        + "2031-05-11,9:00,C,Loft\n")
    #expect(
      loaded.timetable == ["2031-05-10 14:00 A", "2031-05-11 07:00 B", "2031-05-11 09:00 C"])
  }

  @Test func `Rows below other halves or tracks are other sessions`() throws {
    let loaded = try table(
      "Time,Title,Room,Speaker\nSaturday 10 May 2031,,,\nMorning,,,\n8:00,Yoga,Loft,Ann Lee\n"
        + "Evening,,,\n8:00,Yoga,Loft,Bo Fox\n")
    #expect(loaded.timetable == ["2031-05-10 08:00 Yoga", "2031-05-10 20:00 Yoga"])
  }

  @Test func `A heading ends the track above, but a break and no dinner is a track`() throws {
    let loaded = try table(
      "Date,Time,Title,Room\nSession 1: Nets,,,\n2031-05-10,10:00,A,Loft\nLunch,,,\n"
        + "2031-05-10,13:00,B,Loft\nPoster exhibition,,,\n2031-05-10,14:00,C,Loft\n"
        + "Workshop dinner,,,\n2031-05-10,19:00,D,Loft\n")
    #expect(
      loaded.meeting.sessions.map(\.track) == ["Session 1: Nets", "Session 1: Nets", nil, nil])
  }

  @Test(arguments: [
    "Session 2B", "Session One", "Panel P2", "Symposium on Nets", "Workshop 3b", "Session 2: Lunch",
    "Panel “nets and knots”", "Workshop zu Netzen", "Panel Discussion",
  ]) func `A part of the programme with a name or a number is a track`(_ heading: String) throws {
    let loaded = try table("Date,Time,Title,Room\n\(heading),,,\n2031-05-10,10:00,A,Loft\n")
    #expect(loaded.meeting.sessions.map(\.track) == [heading])
  }

  @Test(arguments: [
    "Workshop", "Workshop dinner", "Session break", "Session starts promptly",
    "Workshop registration opens here", "Panel starts in main hall", "Session end",
    "Panel discussion",
  ])
  func `A part without a name, and a pause of it, is no track`(_ heading: String) throws {
    let loaded = try table("Date,Time,Title,Room\n\(heading),,,\n2031-05-10,10:00,A,Loft\n")
    #expect(loaded.meeting.sessions.map(\.track) == [nil])
  }

  @Test func `A day that rows state goes before that of a title`() throws {
    let loaded = try table(
      "Spring School 10 May 2031,,,\nDate,Time,Title,Room\n11.5.2031,10:00,A,Loft\n")
    #expect(loaded.timetable == ["2031-05-11 10:00 A"])
  }

  @Test(arguments: [
    "Date,Time,Title,Room\n2031-05-10,10:00,A,Loft\n2031-05-10,11:00,B,Loft\n"
      + "\"Sunday, 11 May 2031\",,,\n,9:00,C,Loft\n",
    "Date,Start,Session,Room\n10.5.2031,,,\n,10:00,A,Loft\n,11:00,B,Loft\n11.5.2031,,,\n"
      + ",9:00,C,Loft\n",
  ]) func `A day alone on its row is read beside a column of days`(_ text: String) throws {
    let loaded = try table(text)
    #expect(loaded.timetable == Self.two)
    #expect(loaded.said == [])
  }

  @Test func `Headings are no sessions, and name the track of the rows below`() throws {
    let loaded = try table(
      """
      Date,Time,Title,Room
      Track A: Nets,,,
      2031-05-10,10:00,A,Loft
      Lunch,,,
      2031-05-10,13:00,B,Loft
      Track B: Knots,,,
      2031-05-10,15:00,C,Loft

      """)
    #expect(
      loaded.timetable == ["2031-05-10 10:00 A", "2031-05-10 13:00 B", "2031-05-10 15:00 C"])
    #expect(
      loaded.meeting.sessions.map(\.track) == ["Track A: Nets", "Track A: Nets", "Track B: Knots"])
    #expect(
      loaded.said == [
        "2:1: 2 rows are read as the track of the rows below, the first 'Track A: Nets'. "
          + "Write it in a column of its own if it is none.",
        "4:1: 1 row is taken for a heading and left out, 'Lunch'. "
          + "Write its title in the column of titles if it is a session.",
      ])
  }

  @Test func `A clock alone on its row is no heading`() throws {
    let loaded = try table("Time,Title,Room\n10:00,A,Loft\n12:30,,\n")
    #expect(loaded.said.contains { $0.contains("the row has no title") })
  }

  @Test(arguments: [
    "Saturday 10 May 2031 Afternoon", "Samstag, 10. Mai 2031, Nachmittag", "2031年5月10日 下午",
    "2031年5月10日下午", "10 May 2031 (PM)",
  ]) func `The half of the day above rows is that of their clocks`(_ banner: String) throws {
    let loaded = try table(
      "Time,Title,Room\n\"\(banner)\",,\n1:30,A,Loft\n3:00-4:00,B,Loft\n11.5.2031,,\n9:00,C,Loft\n")
    #expect(
      loaded.timetable == ["2031-05-10 13:30 A", "2031-05-10 15:00+60 B", "2031-05-11 09:00 C"])
    #expect(
      loaded.said == [
        "3:1: 2 starts are of the half of the day that stands beside or above; read are '1:30' "
          + "(line 3) as 13:30, '3:00-4:00' (line 4) as 15:00–16:00. Write am or pm behind each, or count "
          + "all hours to 24, if that is wrong."
      ])
  }

  @Test(arguments: [
    "Date,Time,Title\n2031-05-10,,\nMorning,,\n2031-05-10,9:00,A\nAfternoon session,,\n"
      + "2031-05-10,1:30,B\n2031-05-10,2:30,C\n",
    "Date,AM/PM,Time,Title\n2031-05-10,AM,9:00,A\n2031-05-10,PM,1:30,B\n2031-05-10,pm,2:30,C\n",
    "日期,上午/下午,时间,题目\n2031-05-10,上午,9:00,A\n2031-05-10,下午,1:30,B\n2031-05-10,下午,2:30,C\n",
    "2031-05-10,,\nVormittag,,\n9:00,A,Ann Bell\nNachmittag,,\n1:30,B,Bo Cao\n2:30,C,\n",
  ]) func `A half of the day stands alone, or in a column of its own`(_ text: String) throws {
    let loaded = try table(text)
    #expect(
      loaded.timetable == ["2031-05-10 09:00 A", "2031-05-10 13:30 B", "2031-05-10 14:30 C"])
    #expect(loaded.said.count == 1 && loaded.said[0].contains("2 starts are of the half"))
  }

  @Test(arguments: [
    "Afternoon,,\n13:30,A,Loft\n14:30,B,Loft\n", "Morning,,\n12:30,A,Loft\n12:45,B,Loft\n",
  ]) func `A half of the day changes no clock that may be of another`(_ rows: String) throws {
    let loaded = try table("Time,Title,Room\n\(rows)")
    #expect(!loaded.timetable.contains { $0.hasPrefix("0") || $0.hasPrefix("2") })
    #expect(loaded.said == [])
  }

  @Test(arguments: ["Slot", "Time"]) func `Numbers of slots are no clocks`(_ header: String) throws
  {
    let loaded = try table(
      "Date,\(header),Title,Room\n2031-05-10,1,A,Loft\n2031-05-10,2,B,Loft\n2031-05-11,1,C,Loft\n")
    #expect(loaded.timetable == ["2031-05-10 A", "2031-05-10 B", "2031-05-11 C"])
    #expect(
      loaded.meeting.sessions.map(\.extras)
        == ["1", "2", "1"].map { [Extra(name: "slot", value: $0)] })
    #expect(
      loaded.said == [
        "2:1: the starts are the numbers 1 to 2, which are those of slots and no clocks. "
          + "They are kept as 'slot'; write HH:MM for clocks."
      ])
  }

  @Test(arguments: ["9\nx,10\nx,11", "11\nx,12\nx,1", "1\nx,3\nx,4", "1\nx,2\nx,3:30"])
  func `Hours are no numbers of slots`(_ hours: String) throws {
    let loaded = try table("Title,Time\nx,\(hours)\n")
    #expect(loaded.meeting.sessions.allSatisfy { $0.start != nil })
  }
}
