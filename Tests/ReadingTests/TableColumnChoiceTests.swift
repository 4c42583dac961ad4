import Programme
import Testing

@testable import Reading

/// Which of several columns is that of days, of times and of titles; all tables are invented.
@Suite struct TableColumnChoiceTests {
  @Test(arguments: [
    ("Room;Tag;Datum;Von;Titel", "Loft;Fr;23.05.2031;9:00;Nets"),
    ("Day,Date,Start,Title,Room", "Fri,2031-05-23,9:00,Nets,Loft"),
    ("Date,Day,Start,Title,Room", "2031-05-23,Friday,9:00,Nets,Loft"),
    ("Day,Date,Start,Title,Room", "Day 1,2031-05-23,9:00,Nets,Loft"),
    ("Date,Weekday,Start,Title,Speaker", "2031-05-23,Fri,9:00,Nets,Ann Bell"),
    ("日期,星期,时间,议题,会场", "2031年5月23日,星期五,9:00,Nets,Loft"),
    ("Day,Date (DD/MM/YYYY),Start,Title,Room", "Fri,23/05/2031,9:00,Nets,Loft"),
    ("Day,Date,Start,Title,Room", "2031-05-23,,9:00,Nets,Loft"),
  ]) func `Of days and dates the dates are read`(header: String, row: String) throws {
    let loaded = try table("\(header)\n\(row)\n")
    #expect(loaded.timetable == ["2031-05-23 09:00 Nets"])
    #expect(loaded.diagnostics == [])
    #expect(loaded.meeting.sessions.flatMap(\.extras) == [])
  }

  @Test func `A weekday beside another date is told`() throws {
    let loaded = try table("Day,Date,Start,Title,Room\nMon,2031-05-23,9:00,Nets,Loft\n")
    #expect(loaded.timetable == ["2031-05-23 09:00 Nets"])
    #expect(
      loaded.said == [
        "2:5: 'Mon 2031-05-23': 2031-05-23 is another weekday. Correct the day or the date."
      ])
  }

  @Test func `What else stands beside a date is kept`() throws {
    let loaded = try table("Day,Date,Start,Title,Room\nOpen day,2031-05-23,9:00,Nets,Loft\n")
    #expect(loaded.timetable == ["2031-05-23 09:00 Nets"])
    #expect(try loaded.session("Nets").extras == [Extra(name: "Day", value: "Open day")])
    #expect(loaded.diagnostics.map(\.severity) == [.note])
  }

  @Test func `What stands beside no date is its day only where it reads as one`() throws {
    let loaded = try table(
      "Title,Date,Time,Tag,Room\nA,2031-05-20,9:00,AI,X\nB,,10:00,Web,X\nC,,11:00,Day 2,X\n")
    for (title, extra) in [
      ("A", Extra(name: "Tag", value: "AI")), ("B", Extra(name: "Tag", value: "Web")),
      ("C", Extra(name: "day", value: "Day 2")),
    ] {
      #expect(try loaded.session(title).extras == [extra])
    }
    #expect(!loaded.said.contains { $0.contains("there is no day") })
    #expect(loaded.said.contains { $0.contains("kept as they are: 'Tag'") })
    #expect(loaded.said.contains { $0.contains("1 row has a start and no day") })
  }

  @Test(arguments: [
    ("Date,\"Start\nTime\",\"Session\nTitle\",Room", "2031-05-23,9:00,Nets,Loft"),
    ("Datum;\"Uhr-\nzeit\";Titel;Raum", "23.5.2031;9:00;Nets;Loft"),
    ("Date,Start\u{A0}Time,Session  Title,Room", "2031-05-23,9:00,Nets,Loft"),
    ("Date,\"Start\nTime *\",\"Room\r\nName\",Title", "2031-05-23,9:00,Loft,Nets"),
  ]) func `Headers may stand on several lines`(header: String, row: String) throws {
    let loaded = try table("\(header)\n\(row)\n\(header)\n")
    #expect(loaded.timetable == ["2031-05-23 09:00 Nets"])
    #expect(loaded.meeting.sessions.map(\.room) == ["Loft"])
    #expect(loaded.diagnostics.map { $0.message.contains("repeats the header") } == [true])
  }

  @Test(arguments: [
    (
      "ID,Proposal title,Start (date),Start (time),End (date),End (time),Room",
      "A,Nets,2031-05-23,9:00,2031-05-23,10:00,Loft"
    ),
    ("Title,Date,Start (hh:mm AM/PM),End (hh:mm AM/PM)", "Nets,2031-05-23,9:00 AM,10:00 AM"),
    (
      "*Title,*Date,*Time Start (hh:mm AM/PM),*Time End (hh:mm AM/PM)",
      "Nets,2031-05-23,9:00 AM,10:00 AM"
    ),
    ("Titel;Datum;Uhrzeit (von);Uhrzeit (bis)", "Nets;23.5.2031;9:00;10:00"),
    ("日期,时段,会议主题", "2031-05-23,9:00-10:00,Nets"), ("日期,会议时间,报告主题", "2031-05-23,9:00-10:00,Nets"),
    ("会议日期,时间段,讲座题目", "2031-05-23,9:00-10:00,Nets"), ("日期,具体时间,活动内容", "2031-05-23,9:00-10:00,Nets"),
    ("日期,时间,议程内容", "2031-05-23,9:00-10:00,Nets"), ("日期,时间,会议议程", "2031-05-23,9:00-10:00,Nets"),
    ("日期,时间,日程", "2031-05-23,9:00-10:00,Nets"), ("日期,时间,流程", "2031-05-23,9:00-10:00,Nets"),
    ("日期,会议开始时间,会议结束时间,题目", "2031-05-23,9:00,10:00,Nets"),
    ("日期,时间,流程,报告题目", "2031-05-23,9:00-10:00,x,Nets"),
  ]) func `Times and titles have headers of several words`(header: String, row: String) throws {
    let loaded = try table("\(header)\n\(row)\n")
    #expect(loaded.timetable == ["2031-05-23 09:00+60 Nets"])
    #expect(!loaded.diagnostics.contains { $0.severity > .note }, "\(loaded.said)")
  }

  @Test(arguments: [
    ("日期,会议时间,报告时间,题目,会议地点,报告地点", "2031-05-23,9:00-12:00,9:00-9:30,网络,北楼,一号厅", 1, 4),
    ("日期,演讲时间,大会时间,题目,讲座地点,论坛地点", "2031-05-23,9:00-9:30,9:00-12:00,网络,一号厅,北楼", 2, 5),
  ]) func `What is said of talks goes before what is said of the meeting`(
    header: String, row: String, time: Int, room: Int
  ) throws {
    let loaded = try table("\(header)\n\(row)\n")
    #expect(loaded.timetable == ["2031-05-23 09:00+30 网络"])
    let session = try loaded.session("网络")
    let (headers, cells) = (header.split(separator: ","), row.split(separator: ","))
    #expect(session.room == "一号厅")
    #expect(
      session.extras
        == [time, room].map { Extra(name: String(headers[$0]), value: String(cells[$0])) })
  }

  @Test(arguments: ["会议地点", "房间", "分会场", "活动地点", "具体地点"])
  func `Rooms have Chinese headers`(header: String) throws {
    let loaded = try table("日期,时间,题目,\(header)\n2031-05-23,9:00,网络,一号厅\n")
    #expect(loaded.meeting.sessions.map(\.room) == ["一号厅"])
    #expect(loaded.diagnostics == [])
  }

  @Test(arguments: ["出席人员", "人员", "参会嘉宾", "汇报人"])
  func `People have Chinese headers`(header: String) throws {
    let loaded = try table("日期,时间,题目,\(header)\n2031-05-23,9:00,网络,李明\n")
    #expect(loaded.cast == ["网络: 李明"])
    #expect(loaded.diagnostics == [])
  }

  @Test(arguments: ["报告人单位", "主讲人所在单位", "发言人工作单位"])
  func `The institution of a speaker has a Chinese header`(header: String) throws {
    let loaded = try table("日期,时间,题目,报告人,\(header)\n2031-05-23,9:00,网络,李明,北院\n")
    #expect(loaded.meeting.institutions.map(\.name) == ["北院"])
    #expect(loaded.meeting.affiliations.count == 1)
    #expect(loaded.diagnostics == [])
  }

  @Test(arguments: ["参会人数", "截止时间", "联系人", "报名时间", "工作人员", "提交日期", "主办单位", "更新内容"])
  func `Other Chinese headers that end so mean nothing`(header: String) throws {
    let loaded = try table("题目,会场,\(header)\n网络,一号厅,12\n")
    let session = try loaded.session("网络")
    #expect(session.extras == [Extra(name: header, value: "12")])
    #expect(loaded.meeting.speakers.isEmpty && loaded.meeting.institutions.isEmpty)
  }

  @Test(arguments: ["Title,Room,Speaker", "title,room,people"])
  func `A column of clocks that is only kept is told where no session has a time`(
    header: String
  ) throws {
    let loaded = try table("\(header),Hours of it\nNets,Loft,Ann Bell,9:00\nKnots,Loft,,10:00\n")
    #expect(
      loaded.said.filter { $0.contains("clock times") } == [
        "1:1: no session has a time, and 'Hours of it', which is only kept, holds clock times. "
          + "Call that column start."
      ])
    for cells in ["0:45", "2031-01-03 9:12", "soon"] {
      let other = try table("\(header),Hours of it\nNets,Loft,Ann Bell,\(cells)\n")
      #expect(!other.said.contains { $0.contains("clock times") })
    }
    let timed = try table("\(header),Start,Hours of it\nNets,Loft,Ann Bell,9:00,10:00\n")
    #expect(!timed.said.contains { $0.contains("clock times") })
  }

  @Test(arguments: ["Room (A)", "Room (12)"])
  func `A bracket that is no format is a part of the header`(header: String) throws {
    let loaded = try table("Title,Date,Start,\(header)\nNets,2031-05-23,9:00,x\n")
    #expect(loaded.meeting.sessions.map(\.room) == [nil])
    #expect(try loaded.session("Nets").extras == [Extra(name: header, value: "x")])
  }

  @Test func `A list without a title says which column may be it`() throws {
    let failure = #expect(throws: ReadingFailure.self) {
      try table("Zeit;Raum;Leitfrage;Wer\n9:00;A;Nets;Ann Bell\n10:00;B;Knots;Bo Cao\n")
    }
    #expect(
      failure?.description
        == "'standard input' holds sessions without a title, unless 'Leitfrage' is it. "
        + "Call the column of their titles title.")
    let loaded = try table("Day,Start,Room,Speaker,Gist\n2031-05-23,9:00,A,Ann Bell,Nets\n")
    #expect(
      loaded.said.first
        == "1:0: no column is called 'title'. "
        + "Name the columns in the first line; perhaps 'Gist' is it.")
  }

  @Test(arguments: [
    (["09:00", "10:00", "1:00 PM"], false), (["09:00", "10:30", "9:00 am"], false),
    (["01:00", "3 pm"], true), (["09:00", "10:00", "01:00 PM"], true),
    (["09:00", "9:30", "1:00 PM"], true),
  ]) func `A zero before small hours shows that they count to 24`(
    starts: [String], isTold: Bool
  ) throws {
    let rows = starts.map { "A,2031-07-03,\($0)" }.joined(separator: "\n")
    let loaded = try table("Title,Date,Start\n\(rows)\n")
    #expect(loaded.said.contains { $0.contains("neither am nor pm") } == isTold)
  }

  @Test(arguments: ["20", "30分钟", "周六上午", "2小时"])
  func `What is said of talks is no start where its cells are no clocks`(cell: String) throws {
    let loaded = try table(
      "会议时间,报告人,报告题目,报告时间\n2031-05-23 9:00,李明,网络,\(cell)\n2031-05-23 10:00,王芳,绳结,\(cell)\n")
    #expect(loaded.timetable == ["2031-05-23 09:00 网络", "2031-05-23 10:00 绳结"])
    #expect(
      loaded.meeting.sessions.map(\.extras) == [[Extra(name: "报告时间", value: cell)]] + [
        [Extra(name: "报告时间", value: cell)]
      ])
  }

  @Test func `The clocks of talks leave the dates of the meeting their rows`() throws {
    let loaded = try table(
      "会议时间,报告题目,报告时间\n2031-05-23 9:00,网络,9:20\n2031-05-23 10:00,绳结,10:20\n")
    #expect(loaded.timetable == ["2031-05-23 09:00 网络", "2031-05-23 10:00 绳结"])
  }

  @Test func `A room of talks that is mostly empty leaves that of the meeting`() throws {
    let loaded = try table(
      "日期,会议时间,题目,会议地点,报告地点\n2031-05-23,9:00,网络,北楼,一号厅\n2031-05-23,10:00,绳结,北楼,\n")
    #expect(loaded.meeting.sessions.map(\.room) == ["北楼", "北楼"])
  }

  @Test(arguments: ["3", "Main", "Day 2"])
  func `What stands below a day beside no date groups the rows`(_ label: String) throws {
    let loaded = try table(
      "Day,Date,Time,Title,Room\n1,2031-05-20,9:00,A,X\n\(label),,10:00,C,X\n")
    #expect(try loaded.session("C").extras == [Extra(name: "day", value: label)])
  }
}
