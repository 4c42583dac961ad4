import Programme
import Testing

@testable import Reading

/// Days that stand in the first row of a block alone; all tables are invented.
@Suite struct TableContinuedDayTests {
  @Test(arguments: ["Speaker", "Remark"])
  func `A day holds for the rows below it that have none`(header: String) throws {
    let loaded = try table(
      "Date,Time,Title,\(header)\n2031-05-23,9:00,Nets,Ann Bell\n,10:00,Knots,Bob Ray\n"
        + ",11:30,Wires,\n2031-05-24,9:00,Ropes,Cy Dee\n,9:30,Cords,\n")
    #expect(
      loaded.timetable == [
        "2031-05-23 09:00 Nets", "2031-05-23 10:00 Knots", "2031-05-23 11:30 Wires",
        "2031-05-24 09:00 Ropes", "2031-05-24 09:30 Cords",
      ])
    let told = loaded.said.filter { $0.contains("of the day above") }
    #expect(
      told == [
        "3:1: 3 rows have no day and are of the day above, the first of '2031-05-23', as cells that "
          + "were merged are saved. Write the day in each row if one of them has another, or none "
          + "yet."
      ])
    #expect(!loaded.said.contains { $0.contains("a start and no day") })
  }

  @Test func `Days without clocks hold for the rows below them too`() throws {
    let loaded = try table(
      "Day,Title,Speaker\nMonday,Nets,Ann Bell\n,Knots,Bob Ray\nTuesday,Ropes,Cy Dee\n,Cords,\n")
    #expect(
      loaded.meeting.sessions.map { $0.extras.first { $0.name == "day" }?.value } == [
        "Monday", "Monday", "Tuesday", "Tuesday",
      ])
  }

  @Test func `Rooms of one day may begin at its first clock again`() throws {
    let loaded = try table(
      "Date,Time,Room,Title\n2031-05-23,9:00,Loft,Nets\n,10:00,Loft,Knots\n,11:00,Loft,Cords\n"
        + ",9:00,Aula,Wires\n,10:00,Aula,Ropes\n2031-05-24,9:00,Loft,Twine\n")
    #expect(loaded.meeting.sessions.map { $0.day?.day } == [23, 23, 23, 23, 23, 24])
  }

  @Test func `A room that had a clock already shows that another day begins`() throws {
    let loaded = try table(
      "Date,Time,Room,Title\n2031-05-23,9:00,Loft,Nets\n,9:00,Aula,Knots\n,10:00,Loft,Cords\n"
        + ",10:00,Aula,Wires\n,9:00,Loft,Ropes\n,9:00,Aula,Twine\n")
    #expect(loaded.meeting.sessions.count { $0.day == nil } == 5)
  }

  @Test(arguments: [
    "9:00,Hall,Nets\n,10:30,Hall,Knots\n,12:00,Hall,Lunch\n,1:30,Hall,Wires\n,3:00,Hall,Cords\n",
    "9:00-10:00,,Nets\n,10:00-12:00,,Knots\n,1:00-2:00,,Wires\n",
    "18:00,Hall,Dinner\n,20:00,Hall,Songs\n,23:00,Bar,Quiz\n,00:30,Bar,Wires\n",
    "18:00,,Doors\n,19:00,,Concert\n,22:00,,Dance\n,00:00,,Wires\n,1:00,,Farewell\n",
    "9:00,Hall,Nets\n,10:00,Hall,Knots\n,10:00,Hall,Wires\n,11:00,Hall,Cords\n",
    "9:00,Hall,Nets\n,10:30,Foyer,Poster\n,10:30,Foyer,Wires\n,13:00,Hall,Panel\n",
  ]) func `Afternoons, nights and talks that share a slot are of the day above`(
    rows: String
  ) throws {
    let loaded = try table(
      "Date,Time,Room,Title\n2031-05-23,\(rows)2031-05-24,9:00,Hall,Ropes\n,10:00,Hall,Twine\n")
    #expect(!loaded.meeting.sessions.contains { $0.day == nil })
    #expect(try loaded.session("Wires").day?.day == 23)
  }

  @Test(arguments: [
    "9:00,Nets\n,11:00,Knots\n,10:00,Wires\n,12:00,Cords\n",
    "18:00,Nets\n,23:00,Knots\n,00:30,Cords\n,10:00,Wires\n",
  ]) func `Where clocks of one day restart, days hold below the others`(rows: String) throws {
    let loaded = try table(
      "Date,Time,Title\n2031-05-23,\(rows)2031-05-26,9:00,Ropes\n,10:00,Twine\n,11:00,Yarn\n")
    #expect(try loaded.session("Wires").day == nil)
    #expect(try loaded.session("Yarn").day?.day == 26)
  }

  @Test(arguments: ["Coffee", "Part 2: Ropes and wires", "Please bring your badge.", "上午茶歇"])
  func `Pauses, headings and notes in the column of days end none`(text: String) throws {
    for header in ["Date,Time,Title,Room", "day,start,title,room"] {
      let loaded = try table(
        "\(header)\n2031-05-23,09:00,Nets,Hall\n,10:00,Knots,Hall\n\(text),,,\n,11:00,Wires,Hall\n"
          + "2031-05-24,09:00,Ropes,Hall\n,10:00,Twine,Hall\n")
      #expect(loaded.meeting.sessions.map { $0.day?.day } == [23, 23, 23, 24, 24])
    }
  }

  @Test(arguments: [
    "Date to be fixed", "Unscheduled", "Termin folgt", "日期另行通知", "时间待定", "Some Friday",
    "Time: TBA",
  ]) func `What speaks of a day in the column of days ends the one above`(text: String) throws {
    let loaded = try table(
      "Date,Time,Title\n2031-05-23,9:00,Nets\n,10:00,Knots\n,11:00,Cords\n2031-05-24,9:00,Ropes\n"
        + "\(text),,\n,10:00,Wires\n")
    #expect(try loaded.session("Wires").day == nil)
    #expect(try loaded.session("Cords").day?.day == 23)
  }

  @Test(
    arguments: [
      // Once a week at one clock: the date is still to come.
      "2031-05-02,16:00,Nets\n2031-05-09,16:00,Knots\n,16:00,Wires\n2031-05-23,16:00,Ropes\n",
      // Most days have one row.
      "2031-05-02,15:00,Nets\n2031-05-09,15:00,Knots\n,16:00,Wires\n2031-05-23,15:00,Ropes\n",
      // A day stands in each row but one.
      "2031-05-02,9:00,Nets\n2031-05-02,10:00,Knots\n,11:00,Wires\n2031-05-03,9:00,Ropes\n",
      // The day above is open.
      "2031-05-02,9:00,Nets\n2031-05-03,9:00,Knots\nTBA,10:00,Ropes\n,11:00,Wires\n",
      // A table of one day whose clocks go back has others.
      "2031-05-02,9:00,Nets\n,10:00,Knots\n,9:00,Ropes\n,10:30,Wires\n",
      // A clock goes back in the room where it is: a second day begins.
      "2031-05-02,9:00,Nets\n,10:00,Knots\n,11:00,Cords\n,9:00,Wires\n,10:00,Reels\n2031-05-09,9:00,Ropes\n",
      // What stands in the column of days and is none ends the day above.
      "2031-05-02,9:00,Nets\n,10:00,Knots\n,11:00,Cords\n2031-05-03,9:00,Ropes\nDate to be fixed,,\n,10:00,Wires\n",
      // Neither a day nor a clock behind all others.
      "2031-05-02,9:00,Nets\n,10:00,Knots\n2031-05-03,9:00,Ropes\n,,Wires\n",
    ])
  func `A row whose day may be still to come has none`(rows: String) throws {
    let loaded = try table("Date,Time,Title\n\(rows)")
    #expect(try loaded.session("Wires").day == nil)
  }

  @Test func `A row without a clock among those of a day is of it`() throws {
    let loaded = try table(
      "Date,Time,Title\n2031-05-23,9:00,Nets\n,,Knots\n,10:00,Wires\n,11:00,Cords\n"
        + "2031-05-24,9:00,Ropes\n")
    #expect(loaded.meeting.sessions.map { $0.day?.day } == [23, 23, 23, 23, 24])
  }

  @Test func `Rows of two continued days that are alike are two sessions`() throws {
    let loaded = try table(
      "Date,Time,Room,Title,Speaker\n2031-05-23,9:00,Loft,Nets,Ann Bell\n,10:00,Loft,Talk,Bob Ray\n"
        + "2031-05-24,9:00,Loft,Ropes,Cy Dee\n,10:00,Loft,Talk,Di Fox\n")
    #expect(loaded.meeting.sessions.count == 4)
  }

  @Test(arguments: [
    ("2031-05-23T12:00:00Z", "2031-05-24T12:00:00Z"),
    ("2031-05-23 12:00:00", "2031-05-24 12:00:00"),
  ]) func `A clock that stands behind all days is no start`(first: String, next: String) throws {
    let loaded = try table(
      "date,start time,title,speaker\n\(first),9:00,Nets,Ann Bell\n\(next),,Knots,Bob Ray\n")
    #expect(loaded.timetable == ["2031-05-23 09:00 Nets", "2031-05-24 Knots"])
    #expect(
      loaded.said == [
        "3:1: 1 row has no start, and behind the day the clock that stands behind all days, the "
          + "first '\(next)'. It is read as none; write the start in its own column."
      ])
    #expect(try loaded.session("Knots").extras == [Extra(name: "date", value: next)])
    let other = try table(
      "date,start time,title\n2031-05-23 10:30,9:00,Nets\n2031-05-24 11:00,,Knots\n")
    #expect(other.timetable == ["2031-05-23 09:00 Nets", "2031-05-24 11:00 Knots"])
  }

  @Test func `A clock behind all days is the start where a column for starts is empty`() throws {
    let loaded = try table(
      "Date,Start,End,Title\n2031-05-12 14:00,,,Nets\n2031-05-19 14:00,,,Knots\n2031-05-26 14:00,,,Reels\n"
    )
    #expect(
      loaded.timetable == [
        "2031-05-12 14:00 Nets", "2031-05-19 14:00 Knots", "2031-05-26 14:00 Reels",
      ])
  }

  @Test func `A clock behind all days is none where a third of the rows have another`() throws {
    let loaded = try table(
      "Date,Start,Title\n2031-05-23 12:00,09:00,Nets\n2031-05-24 12:00,,Knots\n"
        + "2031-05-25 12:00,,Wires\n")
    #expect(
      loaded.timetable == ["2031-05-23 09:00 Nets", "2031-05-24 Knots", "2031-05-25 Wires"])
  }

  @Test func `A clock behind all days holds where one row of many has another`() throws {
    let loaded = try table(
      "Date,Start,Title\n2031-05-06 16:00,17:30,Nets\n2031-05-13 16:00,,Knots\n"
        + "2031-05-20 16:00,,Wires\n2031-05-27 16:00,,Ropes\n")
    #expect(
      loaded.timetable == [
        "2031-05-06 17:30 Nets", "2031-05-13 16:00 Knots", "2031-05-20 16:00 Wires",
        "2031-05-27 16:00 Ropes",
      ])
  }

  @Test func `A date of two readings is asked about beside a weekday too`() throws {
    let loaded = try table(
      "Day,Start,Title\nMon,5/12/2031 9:00 AM,Nets\nMon,5/12/2031 10:00 AM,Knots\n")
    #expect(loaded.said.contains { $0.contains("5/12/2031") })
    #expect(!loaded.said.contains { $0.contains("a day without a year") })
    let nets = try loaded.session("Nets")
    #expect(nets.extras.contains(Extra(name: "day", value: "5/12/2031")))
    #expect(nets.extras.contains(Extra(name: "weekday", value: "Mon")))
  }

  @Test(arguments: [
    // Beside days without clocks, with words, and with the same clocks.
    ("2031-05-06,09:00;2031-05-06,10:00;2031-05-07 16:00,;2031-05-08 16:00,", [9, 10, 16, 16]),
    ("2031-05-06 16:00,Morning;2031-05-07 16:00,;2031-05-08 16:00,", [nil, 16, 16]),
    ("2031-05-06 16:00,16:00;2031-05-07 16:00,4 pm;2031-05-08 16:00,", [16, 16, 16]),
  ]) func `A clock behind days holds where no row has another`(rows: String, hours: [Int?]) throws {
    let lines = rows.split(separator: ";").enumerated().map { "\($1),A\($0)\n" }.joined()
    let loaded = try table("Date,Start,Title\n" + lines)
    #expect(loaded.meeting.sessions.map { $0.start.map { $0.minutes / 60 } } == hours)
    #expect(!loaded.said.contains { $0.contains("behind") })
  }

  @Test func `A time that is to be announced wins over the clock behind the day`() throws {
    let loaded = try table(
      "date,start,title\n2031-05-02 09:00,9:00,Nets\n2031-05-03 09:00,TBA,Knots\n2031-05-04 09:00,-,Ropes\n"
    )
    #expect(loaded.meeting.sessions.map { $0.start?.minutes } == [540, nil, 540])
  }

  @Test(arguments: ["N/A", "n/a", "None", "#REF!", "-"])
  func `A cell that says nothing leaves the clock behind the day`(cell: String) throws {
    let loaded = try table(
      "date,start,title\n2031-05-02 09:00,\(cell),Nets\n2031-05-03 14:00,\(cell),Knots\n")
    #expect(loaded.meeting.sessions.map { $0.start?.minutes } == [540, 840])
  }

  @Test func `A clock that a time to be announced wins over is kept`() throws {
    let loaded = try table(
      "date,start,title\n2031-05-02 09:00,9:00,Nets\n2031-05-03 14:00,TBA,Knots\n")
    let extras = try loaded.session("Knots").extras
    #expect(extras.contains(Extra(name: "date", value: "2031-05-03 14:00")))
  }

  @Test func `A clock behind all days is told where one row of many has another`() throws {
    let loaded = try table(
      "Date,Start,Title\n2031-05-06 12:00,09:00,Nets\n2031-05-07 12:00,,Knots\n"
        + "2031-05-08 12:00,,Wires\n2031-05-09 12:00,,Ropes\n")
    #expect(loaded.meeting.sessions.map { $0.start?.minutes } == [540, 720, 720, 720])
    #expect(
      loaded.said == [
        "3:1: 3 rows have no start but the clock that stands behind all days, where others have "
          + "another start, the first '2031-05-07 12:00'. Read is that clock; delete it, or write "
          + "the start in its own column."
      ])
  }
}
