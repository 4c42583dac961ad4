import Programme
import Testing

@testable import Reading

/// Days of tables: missing ones, those on rows of their own, dotted ones and those with a clock.
@Suite struct TableDayTests {
  @Test(arguments: [
    (["2", "1", "0"], ["0", "1", "2"]), (["30", "31", "1"], ["30", "31", "1"]),
    (["Day 2", "Day 10", "Day 1"], ["Day 1", "Day 2", "Day 10"]),
    (["第2天", "第1天"], ["第1天", "第2天"]),
    (["第二天", "第一天"], ["第一天", "第二天"]), (["第二天", "第十一天"], ["第二天", "第十一天"]),
    (["Day 2", "Day 1", "Extra day"], ["Day 2", "Day 1", "Extra day"]),
    (["Friday", "Thursday"], ["Friday", "Thursday"]),
    (["Week 2 Day 1", "Week 1 Day 1"], ["Week 2 Day 1", "Week 1 Day 1"]),
  ]) func `Days without dates are in the order of their numbers`(days: [String], order: [String])
    throws
  {
    let loaded = try table(
      "title,day,start\n" + days.map { "Nets \($0),\($0),9:00\n" }.joined())
    #expect(loaded.meeting.sessions.map(\.dayName) == order)
    #expect(!loaded.said.contains { $0.contains("there is no day '0'") })
  }

  @Test func `Rows with a clock and no day are told and not compared`() throws {
    let loaded = try table(
      """
      title,day,start,end,room
      A,2031-07-03,09:00,10:00,Loft
      B,,09:00,10:00,Pier
      C,2031-07-04,09:00,10:00,Loft
      D,,09:30,10:00,Pier

      """)
    #expect(loaded.meeting.checks.filter { $0.id.hasPrefix("room-clash") } == [])
    #expect(
      loaded.said == [
        "3:1: 2 rows have a start and no day. Is it that of the row above? Write it in each row."
      ])
  }

  @Test(arguments: [
    // No row has a day, the day is said to be open, the meeting has one day, or a part has none.
    "title,start\nA,09:00\nB,09:30\n", "title,day,start\nA,2031-07-03,09:00\nB,-,09:30\n",
    "id,title,day,start,parent\na,A,2031-07-03,09:00,\nb,B,,09:30,a\n",
    "title,day,start\nA,2031-07-03,\nB,,\n",
  ]) func `Days that nobody misses are not asked for`(_ text: String) {
    let loaded = meeting(["agenda.csv": text])
    #expect(loaded.diagnostics == [])
    NativeFolderTests.expectSame(loaded.meeting)
  }

  @Test func `The only day of a meeting is that of all rows`() {
    let loaded = meeting([
      "meeting.toml": "title = \"T\"\ndates = \"2031-07-03\"\n",
      "agenda.csv": "title,day,start\nA,2031-07-03,09:00\nB,,09:30\n",
    ])
    #expect(loaded.diagnostics == [])
  }

  @Test(arguments: [
    (
      "Time,Title,Room,Speaker\n\"Tuesday, 3 June 2031\",,,\n09:00-09:30,A,Loft,Ann Bell\n"
        + "10:00-10:30,B,Loft,Bo Cao\n\"Wednesday, 4 June 2031\",,,\n09:00-10:00,C,Loft,Ann Bell\n",
      ["2031-06-03 09:00+30 A", "2031-06-03 10:00+30 B", "2031-06-04 09:00+60 C"]
    ),
    (
      "start,end,title,room\n3.6.2031,,,\n09:00,09:30,A,Loft\n4.6.2031,,,\n09:00,10:00,B,Loft\n",
      ["2031-06-03 09:00+30 A", "2031-06-04 09:00+60 B"]
    ),
    // With a column of days, and without one of times, it is a row as others are.
    ("title,day,start,room\n3.6.2031,,,\nA,2031-06-04,09:00,Loft\n", nil),
    ("title,room,track\nFriday,,\nA,Loft,x\n", nil),
  ]) func `A day alone on its row is that of the rows below`(
    _ text: String, _ rows: [String]?
  ) throws {
    let loaded = try table(text)
    if let rows {
      #expect(loaded.timetable == rows)
      #expect(loaded.said == [])
    } else {
      #expect(loaded.meeting.sessions.count == 2)
    }
  }

  @Test func `A day alone on its row is read in the agenda of a folder as well`() {
    let loaded = meeting([
      "agenda.csv": "start,end,title,room\n2031-06-03,,,\n09:00,09:30,A,Loft\n"
        + "2031-06-04,,,\n23:00,23:30,B,Loft\n"
    ])
    #expect(loaded.timetable == ["2031-06-03 09:00+30 A", "2031-06-04 23:00+30 B"])
    #expect(loaded.said == [])
  }

  @Test(arguments: [
    (["05.06.2031", "06.06.2031"], ["2031-06-05", "2031-06-06"]),
    (["5.6.31", "Sa., 7.6.31"], ["2031-06-05", "2031-06-07"]),
    (["05.06.2031", "05.07.2031"], ["2031-06-05", "2031-07-05"]),
  ]) func `Dots stand between day, month and year`(_ days: [String], _ read: [String]) throws {
    let loaded = try table("title,day\n" + days.map { "A,\"\($0)\"\n" }.joined())
    #expect(loaded.meeting.sessions.compactMap { $0.day?.description } == read)
    #expect(loaded.said == [])
  }

  @Test(arguments: [
    (
      "title,date\nA,2031-06-03 09:00\nB,2031-06-03 10:30:00\n",
      ["2031-06-03 09:00 A", "2031-06-03 10:30 B"]
    ),
    ("title,date\nA,2031-06-03T09:00:00\n", ["2031-06-03 09:00 A"]),
    (
      "title,date\nA,2031-06-03 00:00:00\nB,2031-06-04 00:00:00\n",
      ["2031-06-03 A", "2031-06-04 B"]
    ),
    (
      "title,date,start\nA,2031-06-03 00:00:00,09:00\nB,2031-06-04 12:00,\n",
      ["2031-06-03 09:00 A", "2031-06-04 12:00 B"]
    ),
    (
      "title,date,start\nA,2031-06-03 09:00,\nB,2031-06-03 00:00,10:00\nC,2031-06-04,TBA\n",
      ["2031-06-03 09:00 A", "2031-06-03 10:00 B", "2031-06-04 C"]
    ),
    ("title,date\nA,3.6.2031 14:00\n", ["2031-06-03 14:00 A"]),
  ]) func `A day may have a clock behind it`(_ text: String, _ rows: [String]) throws {
    let loaded = try table(text)
    #expect(loaded.timetable == rows)
    #expect(loaded.said == [])
  }

  @Test func `A day with a clock in UTC is shown by the clocks of the meeting`() throws {
    let loaded = try meeting(
      standardInput: Array("title,date\nA,2031-07-03T07:00:00+00:00\n".utf8),
      timeZone: "Europe/Berlin")
    #expect(loaded.timetable == ["2031-07-03 09:00 A"])
  }

  @Test func `Of two clocks the one in the column of clocks counts, and the other is kept`() throws
  {
    let loaded = try table("title,date,start\nA,2031-06-03 09:00,10:00\nB,2031-06-03 11:00,11:00\n")
    #expect(loaded.timetable == ["2031-06-03 10:00 A", "2031-06-03 11:00 B"])
    #expect(
      loaded.meeting.sessions.map(\.extras) == [
        [Extra(name: "date", value: "2031-06-03 09:00")], [],
      ])
  }

  @Test(arguments: ["Day 1", "Wednesday", "4.6.2031"])
  func `A day above rows does not take their own`(_ banner: String) throws {
    let loaded = try table("Title,Start,Room\n\(banner),,\nA,2031-06-03 09:00,Loft\n")
    #expect(loaded.timetable.contains("2031-06-03 09:00 A"))
  }

  @Test func `A day that can be read in two ways is none that is missing`() throws {
    let loaded = try table("Title,Start\nA,03/04/2031 09:00\nB,03/05/2031 09:00\n")
    #expect(!loaded.said.contains { $0.contains("no day") })
  }

  @Test func `Whole days keep the last of them`() throws {
    let loaded = try table(
      """
      Subject,Start Date,Start Time,End Date,End Time,All Day Event,Location
      Fair,07/30/2031,,07/31/2031,,True,Pier
      Talk,07/30/2031,9:00 AM,07/30/2031,10:00 AM,False,Loft

      """)
    #expect(loaded.timetable == ["2031-07-30 Fair", "2031-07-30 09:00+60 Talk"])
    let fair = try #require(loaded.meeting.sessions.first)
    #expect(fair.extras.contains(Extra(name: "last day", value: "2031-07-31")))
  }

  @Test(arguments: [
    ("Samstag 9. Mai 2026 (Haupttag)", "2026-05-09"), ("Day 2: Thursday 7 May 2026", "2026-05-07"),
    ("Day 2 (7 May 2026)", "2026-05-07"), ("Tag 2 - 07.05.2026", "2026-05-07"),
    ("jeudi 7 mai 2026", "2026-05-07"), ("5月7日(木)", "2026-05-07"), ("Thu 7-May-26", "2026-05-07"),
    ("Friday 8 May 2026, 09:00-18:00", "2026-05-08"), ("Day 2: Thursday 7 May", "2026-05-07"),
    ("Friday 8 May, 09:00-18:00", "2026-05-08"), ("Samstag 9. Mai 10:00–18:00", "2026-05-09"),
    ("Friday 8.5. 10 Uhr", "2026-05-08"), ("Friday 8 May 10 am", "2026-05-08"),
    ("Friday 8 May 2026, 9.00-18.00 Uhr", "2026-05-08"), ("Workshops: 8 May 2026", "2026-05-08"),
    ("8 May 2026 - Workshops", "2026-05-08"), ("Zweiter Tag (8. Mai 2026)", "2026-05-08"),
  ]) func `A day may have words beside its date`(_ banner: String, _ day: String) throws {
    let loaded = try table(
      "start,end,title,room\n2026-05-05,,,\n09:00,09:30,A,Loft\n\"\(banner)\",,,\n"
        + "09:00,10:00,B,Loft\n")
    #expect(loaded.timetable == ["2026-05-05 09:00+30 A", "\(day) 09:00+60 B"])
  }

  @Test(arguments: ["Day Two", "Conference day 2", "Zweiter Tag", "第2天", "Friday evening"])
  func `A day that cannot be read is told and is not the one before`(_ banner: String) throws {
    let loaded = try table(
      "start,end,title,room\n2026-05-05,,,\n09:00,09:30,A,Loft\n\(banner),,,\n"
        + "09:00,10:00,B,Loft\n")
    #expect(loaded.timetable == ["2026-05-05 09:00+30 A", "09:00+60 B"])
    #expect(
      loaded.said == [
        "4:1: '\(banner)' stands above rows like a day and is no date; the rows below have none. "
          + "Write its date, as in 2026-05-20."
      ])
  }

  @Test(arguments: [
    ("Tuesday evening", false), ("Lunch", false), ("Empfang im Bundestag", false),
    ("Hashtag workshop", false), ("Lunch in room 3", false), ("Workshop day", true),
    ("Haupttag", true), ("7 - 9 May 2026", true), ("7 May 2026 - 9 May 2026", true),
    ("8 May - 10 May 2026", true), ("8 and 9 May 2026", true),
    ("Party for the release of 10 May 2026", true), ("Dinner (moved from 8 May 2026)", true),
    ("Day 2 (moved from 8 May 2026)", true), ("Lunch: moved to 8 May 2026", true),
  ]) func `Other words alone on a row are no day, and that is told of those that name one`(
    _ words: String, _ isTold: Bool
  ) throws {
    let loaded = try table(
      "title,start,room\n\"Tuesday, 5 May 2026\",,\nA,09:00,Loft\n\(words),,\nB,10:00,Loft\n")
    #expect(loaded.timetable.contains("2026-05-05 10:00 B"))
    #expect(loaded.meeting.sessions.map(\.title) == ["A", words, "B"])
    let told =
      "4:1: '\(words)' stands alone on its row and is read as a session. "
      + "Write nothing but its date if it is the day of the rows below, as in 2026-05-20."
    #expect(loaded.said == (isTold ? [told] : []))
  }

  @Test(arguments: [
    ("start,end,title,room", ",,Programme for Friday 8 May 2026,", "09:00,09:30,A,Loft"),
    (
      "Session Title,Time Start,Time End,Moderator", "Programme for Friday 8 May 2026,,,",
      "A,09:00,09:30,Ann Bell"
    ),
    ("start,end,title,room", "Programm am 8.5.2026,,,", "09:00,09:30,A,Loft"),
    // Without a header, below a title with a date.
    ("Spring School 8 May 2026,,", "Spring School 8 May 2026,,", "9:00-9:30,A,Ann Bell"),
  ]) func `Where no day stands alone, dates among words are days, and that is told once`(
    header: String, banner: String, row: String
  ) throws {
    let next = banner.replacing("8 May", with: "9 May").replacing("8.5.", with: "9.5.")
      .replacing("Friday", with: "Saturday")
    let isAlone = header == banner
    let rows =
      (isAlone ? [banner, row] : [header, banner, row]) + [
        next, row, row.replacing("A,", with: "B,"),
      ]
    let loaded = try table(rows.joined(separator: "\n") + "\n")
    #expect(
      loaded.timetable == [
        "2026-05-08 09:00+30 A", "2026-05-09 09:00+30 A", "2026-05-09 09:00+30 B",
      ])
    let words = banner.filter { $0 != "," }
    #expect(
      loaded.said == [
        "\(isAlone ? 1 : 2):1: '\(words)' is read as the day of the rows below, as others like it "
          + "would be. Give it a time or a room if it is a session."
      ])
  }

  @Test(arguments: [
    // Not the first row, beside rows with days of their own, and fewer than others.
    "A,09:00,Loft\nParty for the release of 10 May 2026,,\nB,10:00,Loft\n",
    "Programme for 8 May 2026,,\nA,2026-05-08 09:00,Loft\nB,2026-05-09 09:00,Loft\n",
    "Lunch with a date of 8 May 2026,,\nA,09:00,Loft\nLunch,,\nDinner,,\n",
  ]) func `A date among words is a session where nothing shows that it is a day, and that is told`(
    _ rows: String
  ) throws {
    let loaded = try table("title,start,room\n\(rows)")
    #expect(loaded.meeting.sessions.contains { $0.title.hasSuffix(" May 2026") })
    #expect(loaded.said.filter { $0.contains("stands alone on its row") }.count == 1)
  }

  @Test func `Of very many texts that stand alone the first are looked into, and that is told`()
    throws
  {
    let rows = (0...BannerDays.mostTries).map { "Tides \($0),,\n" }.joined()
    let loaded = try table("title,start,room\nA,09:00,Loft\n\(rows)Tag 2 - 07.05.2026,,\n")
    #expect(loaded.meeting.sessions.count == BannerDays.mostTries + 3)
    #expect(
      loaded.said == [
        "2003:1: over 2,000 texts stand alone on rows; from here on a day among other words is none. "
          + "Write nothing but its date."
      ])
  }

  @Test func `A date of the end is kept where no clock makes a length of it`() throws {
    let loaded = try table(
      """
      Subject,Start Date,Start Time,End Date,End Time
      A,2026-05-05,09:00,2026-05-07,
      B,2026-05-05,,2026-05-07,17:00
      C,2026-05-05,09:00,2026-05-05,

      """)
    let kept = loaded.meeting.sessions.map { session in
      session.extras.filter { $0.name == "end date" }.map(\.value)
    }
    #expect(kept == [["2026-05-07"], ["2026-05-07"], []])
    #expect(loaded.said.contains { $0.contains("kept as 'end date'") })
  }

  @Test func `Below the evening of a day the hours after midnight are of its night`() throws {
    let head = "title,day,start,end\nA,2026-05-05,22:00,23:00\nB,2026-05-05,23:30,00:30\n"
    let night = try table(head + "C,2026-05-05,00:30,02:00\nD,2026-05-06,09:00,10:00\n")
    #expect(
      night.timetable == [
        "2026-05-05 22:00+60 A", "2026-05-05 23:30+60 B", "2026-05-05 24:30+90 C",
        "2026-05-06 09:00+60 D",
      ])
    let doubt = try table(
      head + "C,2026-05-05,00:30,02:00\nD,2026-05-06,09:00,10:00\nE,2026-05-06,08:00,08:30\n")
    #expect(doubt.timetable.contains("2026-05-05 00:30+90 C"))
    #expect(doubt.said.contains { $0.contains("24:00 to 29:59 for the night after it") })
  }

  @Test(arguments: ["00:00,23:59", "00:00,", "06:00,07:00"])
  func `What is no night is left on its day`(_ clocks: String) throws {
    let loaded = try table(
      "title,day,start,end\nA,2026-05-05,22:00,23:00\nB,2026-05-05,\(clocks)\n")
    #expect(loaded.timetable.contains { $0.hasPrefix("2026-05-05 0") && $0.hasSuffix("B") })
  }

  @Test(arguments: [
    ("1", "2"), ("4/21", "4/22"), ("Sábado", "Domingo"), ("mercoledì", "giovedì"),
  ]) func `Days without a year are told once`(first: String, second: String) throws {
    let loaded = try table(
      "day,time,title,author\n\(first),9:00,Nets,Ann Bell\n\(first),9:15,Wires,Ann Bell\n"
        + "\(second),9:00,Knots,Bob Ray\n")
    #expect(
      loaded.said == [
        "2:1: '\(first)' is a day without a year; the days have no dates. Write YYYY-MM-DD to give "
          + "them dates."
      ])
    #expect(loaded.diagnostics.map(\.severity) == [.note])
  }

  @Test func `A number among dates is no day`() throws {
    let loaded = try table("day,time,title,author\n2031-05-23,9:00,Nets,A B\n7,9:15,Wires,A B\n")
    #expect(loaded.said.contains { $0.contains("there is no day '7'") })
  }

  @Test(arguments: [["Wednesday 25", "Wednesday 2"], ["Miércoles 25", "Miércoles 2"]])
  func `A number behind a weekday is no clock`(days: [String]) throws {
    let rows = days.map { "\($0),9:00,Nets \($0),A B\n" }.joined()
    let loaded = try table("day,time,title,author\n\(rows)")
    let kept = loaded.meeting.sessions.flatMap(\.extras).filter { $0.name == "day" }
    #expect(kept.map(\.value) == days)
  }

  @Test(arguments: [
    ("1126,20:00,1127,20:00", "20:00"), ("Day 1,20:00,Day 2,21:00", "20:00"),
    ("2031-05-23,20:00,1127,21:00", "2031-05-23 20:00"), ("Friday,20:00,later,21:00", "20:00"),
    ("Day 1,22:00,Day 3,01:00", "22:00"), ("1126,22:00,1128,01:00", "22:00"),
    ("第一天,22:00,第三天,01:00", "22:00"), ("2031-05-06,22:00,the week after,01:00", "2031-05-06 22:00"),
    ("2031-05-06,22:00,2031-5-40,01:00", "2031-05-06 22:00"),
    ("Day 1 (2031-05-02),9:00,Day 2,17:00", "09:00"),
    ("2031-05-06,9:00,Day 5,17:00", "2031-05-06 09:00"),
    ("Week 2 Day 1,9:00,Day 2,17:00", "09:00"),
    ("Week 1 Day 1,22:00,Week 2 Day 1,01:00", "22:00"),
    ("Day 1 (Week 1),22:00,Day 1 (Week 2),01:00", "22:00"),
    ("第1周第1天,22:00,第2周第1天,01:00", "22:00"),
    ("1st week Day 1,22:00,2nd week Day 1,01:00", "22:00"),
    ("Tag 1 der 1. Woche,22:00,Tag 1 der 2. Woche,01:00", "22:00"),
    ("1re semaine jour 1,22:00,2e semaine jour 1,01:00", "22:00"),
    ("Week1Day1,22:00,Week2Day1,01:00", "22:00"),
    ("Weekend １ Day １,22:00,Weekend ２ Day １,01:00", "22:00"),
    ("KW 18 Tag 1,22:00,KW 19 Tag 1,01:00", "22:00"), ("W1 D1,22:00,W2 D1,01:00", "22:00"),
    ("第1天第1周,22:00,第1天第2周,01:00", "22:00"), ("第 1 周 第 1 天,22:00,第 2 周 第 1 天,01:00", "22:00"),
    ("Jour 1,20:00,samedi prochain,21:00", "20:00"),
  ]) func `An end on another day that cannot be read is none`(row: String, time: String) throws {
    let loaded = try table("title,start_day,start_at,end_day,end_at\nNets,\(row)\n")
    #expect(loaded.timetable == ["\(time) Nets"])
    let kept = loaded.meeting.sessions.flatMap(\.extras).map(\.name)
    #expect(kept.contains("end") && kept.contains("end day"))
    #expect(loaded.said.contains { $0.hasPrefix("2:1: 1 row ends on a day that cannot be read") })
  }

  @Test(arguments: [
    ("1126,20:00,1126,21:00", "20:00+60"), ("1126,22:00,1126,01:00", "22:00+180"),
    ("Friday,20:00,Saturday,21:00", "20:00+1500"), ("Friday,22:00,Sat,01:00", "22:00+180"),
    ("Friday,20:00,Fri,21:00", "20:00+60"), ("31 May,20:00,1 June,21:00", "20:00+1500"),
    ("2031-05-23,20:00,24 May,21:00", "2031-05-23 20:00+1500"),
    ("2031-05-23,20:00,Friday,21:00", "2031-05-23 20:00+60"),
    ("2031-12-31,22:00,1 Jan,01:00", "2031-12-31 22:00+180"),
    ("31 Dec,22:00,1 Jan,01:00", "22:00+180"),
    ("2031-05-06,9:00,same day,10:00", "2031-05-06 09:00+60"),
    ("2031-05-06,22:00,next day,01:00", "2031-05-06 22:00+180"), ("1,22:00,2,01:00", "22:00+180"),
    ("2031-05-06,9:00,05/06,10:00", "2031-05-06 09:00+60"), ("Day 1,9:00,day 1,10:00", "09:00+60"),
    ("Day 1 (Friday),9:00,Friday,10:00", "09:00+60"),
    ("1126,20:00,TBA,21:00", "20:00+60"), ("Day 1,20:00,Day 1,21:00", "20:00+60"),
    ("Day 1,22:00,Day 2,01:00", "22:00+180"), ("Day 1,22:00,next day,01:00", "22:00+180"),
    ("Day 1 (2 May),22:00,Day 1,23:00", "22:00+60"),
    ("Day 1 (6 May),22:00,Day 2 (7 May),01:00", "22:00+180"),
    ("第二天,22:00,第三天,01:00", "22:00+180"), ("第二天,22:00,第二天,23:00", "22:00+60"),
    ("Week 1 Day 1,22:00,Week 1 Day 2,01:00", "22:00+180"),
    ("Day 1 of Week 2,22:00,Day 2 of Week 2,01:00", "22:00+180"),
    ("Weekend Day 1,22:00,Weekend Day 2,01:00", "22:00+180"),
    ("第1天（周五）,22:00,第2天（周六）,01:00", "22:00+180"),
    ("第1天第1周,22:00,第2天第1周,01:00", "22:00+180"), ("第一天周五,22:00,第二天周六,01:00", "22:00+180"),
    ("1st week Day 1,22:00,1st week Day 2,01:00", "22:00+180"),
    ("Fashion week 5 May,22:00,Fashion week 6 May,01:00", "22:00+180"),
    ("Weekday 1,22:00,Weekday 2,01:00", "22:00+180"),
    ("Week: 5. Mai Tag 1,22:00,Week: 6. Mai Tag 2,01:00", "22:00+180"),
  ]) func `An end has a day without a date where it is told how far it is`(
    row: String, time: String
  ) throws {
    let loaded = try table("title,start_day,start_at,end_day,end_at\nNets,\(row)\n")
    #expect(loaded.timetable == ["\(time) Nets"])
    #expect(!loaded.said.contains { $0.contains("on a day that cannot be read") })
  }

  @Test func `A day and a month between points have no year`() throws {
    let loaded = try table("Datum,Zeit,Titel\n14.11,14:15,Netze\n05.12,10:15,Knoten\n")
    #expect(
      loaded.said == [
        "2:1: '14.11' is a day without a year; the days have no dates. Write YYYY-MM-DD to give "
          + "them dates."
      ])
    #expect(loaded.meeting.sessions.map(\.dayName) == ["14.11", "05.12"])
  }
}
