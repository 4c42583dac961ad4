import Programme
import Testing

@testable import Reading

/// Which day is that of the rows below one that stands alone; all are invented.
@Suite struct TableDayAboveTests {
  @Test(arguments: [
    "Registration and Workshops Saturday 10 May 2031 Loft", "Stand-up Comedy Saturday 10 May 2031",
    "2031年5月10日 出版论坛", "Call for Fun: Talks on Saturday 10 May 2031",
  ]) func `A day among any words is that of the rows below, as others like it`(
    _ banner: String
  ) throws {
    let loaded = try table(
      "Time,Title,Room,Speaker\nConference Day Friday 9 May 2031 Talks,,,\n9:00,A,Loft,\n"
        + "\(banner),,,\n9:00,B,Loft,\n")
    #expect(loaded.timetable == ["2031-05-09 09:00 A", "2031-05-10 09:00 B"])
  }

  @Test func `A day among words below days alone ends the day above`() throws {
    let loaded = try table(
      "Time,Title,Room,Speaker\nFriday 9 May 2031,,,\n9:00,A,Loft,\n"
        + "Workshops and Talks Saturday 10 May 2031 Loft,,,\n9:00,B,Loft,\n")
    #expect(loaded.timetable == ["2031-05-09 09:00 A", "09:00 B"])
    #expect(
      loaded.said.contains(
        "4:1: 'Workshops and Talks Saturday 10 May 2031 Loft' stands above rows like a day and is "
          + "no date; the rows below have none. Write its date, as in 2026-05-20."))
  }

  @Test(arguments: [
    "Dinner on 9 May 2031 at the Pier,,,\n9:00,B,Loft,\n", "Stand: 1. Mai 2031,,,\n",
  ])
  func `The same day among words, and another below all rows, end nothing`(
    _ rows: String
  ) throws {
    let loaded = try table(
      "Time,Title,Room,Speaker\nFriday 9 May 2031,,,\n9:00,A,Loft,\n" + rows)
    #expect(loaded.meeting.sessions.allSatisfy { $0.day != nil })
    #expect(!loaded.said.contains { $0.contains("the rows below have none") })
  }

  @Test func `A date among words alone that is that of something else is no day`() throws {
    let loaded = try table("Time,Title,Room,Speaker\nVersion of 1 May 2031,,,\n9:00,A,Loft,\n")
    #expect(loaded.timetable == ["09:00 A"])
  }

  @Test(arguments: [
    "Day,Time,Title,Room\nSaturday 10 May 2031,,,\nSat,10:00,A,Loft\n,11:00,B,Loft\n",
    "Saturday 10 May 2031,,,\nDay,Time,Title,Room\nSat,10:00,A,Loft\n,11:00,B,Loft\n",
    "10 May 2031,,,\nDay,Time,Title,Room\n,10:00,A,Loft\nSaturday,11:00,B,Loft\n",
    "\"Spring School, 10 May 2031\",,,\nDay,Time,Title,Room\nSat,10:00,A,Loft\n,11:00,B,Loft\n",
    "Day,Time,Title,Room\nDay 1 (Saturday 10 May 2031),,,\nDay 1,10:00,A,Loft\n,11:00,B,Loft\n",
  ]) func `A weekday that agrees is the day above`(_ text: String) throws {
    let loaded = try table(text)
    #expect(loaded.timetable == ["2031-05-10 10:00 A", "2031-05-10 11:00 B"])
    #expect(loaded.meeting.sessions.flatMap(\.extras) == [])
    #expect(!loaded.said.contains { $0.contains("without a year") || $0.contains("not read") })
  }

  @Test(arguments: ["TBA", "Web"])
  func `What is no day in a column of days leaves the day above`(_ cell: String) throws {
    let loaded = try table(
      "Saturday 10 May 2031,,,\nDay,Time,Title,Room\n\(cell),10:00,A,Loft\n,11:00,B,Loft\n")
    #expect(Set(loaded.timetable) == ["10:00 A", "2031-05-10 11:00 B"])
  }

  @Test(arguments: [
    ("Sun", "10:00 B"), ("11 May 2031", "2031-05-11 10:00 B"), ("Day 2", "10:00 B"),
  ])
  func `Another weekday or date ends the day above`(_ cell: String, _ second: String) throws {
    let loaded = try table(
      "Day,Time,Title,Room\nSaturday 10 May 2031,,,\n,10:00,A,Loft\n\(cell),10:00,B,Loft\n"
        + ",11:00,C,Loft\n")
    #expect(Set(loaded.timetable) == ["2031-05-10 10:00 A", second, "11:00 C"])
  }

  @Test func `A weekday below another agrees with the day above again`() throws {
    let loaded = try table(
      "Friday 9 May 2031\nDay,Time,Title,Room\nFri,9:00,A,Loft\nSat,9:00,B,Loft\n"
        + "Fri,10:00,C,Mill\n")
    #expect(Set(loaded.timetable) == ["2031-05-09 09:00 A", "09:00 B", "2031-05-09 10:00 C"])
    #expect(try loaded.session("B").extras == [Extra(name: "day", value: "Sat")])
  }

  @Test(arguments: [
    "Stadtführung (Anmeldung bis 1. Mai 2031)", "Tour (book on 20 May 2031)",
    "Workshops as on Friday 2 May 2031", "Register until 20 May 2031",
  ]) func `A deadline, a date in brackets and an earlier one end no day`(_ heading: String) throws {
    let loaded = try table(
      "Time;Title;Room\n9. Mai 2031;;\n9:00;A;Loft\n\(heading);;\n10:00;B;Loft\n")
    #expect(loaded.timetable == ["2031-05-09 09:00 A", "2031-05-09 10:00 B"])
  }

  @Test(arguments: [
    "Programme: Saturday 10 May 2031", "会议时间：2031年5月10日", "Agenda: 10 May 2031",
    "Wann: Samstag 10. Mai 2031", "Time: 10 May 2031", "时间：2031年5月10日",
    "Start: 10 May 2031", "Beginn: 10.05.2031\nOrt: Ulm", "开始时间：2031年5月10日",
    "会议时间：2031年5月10日\n返程：2031年5月11日", "Time: 10 May 2031\nTickets: 1 May 2031",
  ]) func `A label before the day above the header changes nothing`(_ lines: String) throws {
    let loaded = try table("\(lines)\nTime,Title,Room\n10:00,A,Loft\n")
    #expect(loaded.timetable == ["2031-05-10 10:00 A"])
    let first = lines.prefix { $0 != "\n" }
    #expect(!loaded.said.contains { $0.contains("not read") && $0.contains(first) })
  }

  @Test(arguments: [
    "Tickets: 10 May 2031", "Abstract deadline: 10 May 2031", "Open until: 10 May 2031",
    "截止时间：2031年5月10日", "Dinner: 9 May 2031\nTrip: 10 May 2031",
  ]) func `A date of something else above the header is no day of rows`(_ lines: String) throws {
    let loaded = try table("\(lines)\nTime,Title,Room\n10:00,A,Loft\n")
    #expect(loaded.timetable == ["10:00 A"])
    #expect(loaded.said.contains { $0.contains("above the header") && $0.contains("not read") })
  }

  @Test(arguments: [
    "Last edited", "Issued", "Export date", "As at", "Early bird", "Arrival", "Birthday", "Phone",
    "Druckdatum", "制表日期", "修订日期", "打印日期", "出版日期", "报到日期", "Published", "Last change",
  ]) func `A label that says nothing of the programme is not before the day of rows`(
    _ label: String
  ) throws {
    let alone = try table("\(label): 2031-05-10\nTime,Title,Room\n10:00,A,Loft\n")
    #expect(alone.timetable == ["10:00 A"])
    #expect(alone.said.contains { $0.contains("the line above the header is not read") })
  }

  @Test(arguments: [
    "Published: 1 May 2031", "Redaktionsschluss: 1. Mai 2031", "Veröffentlicht: 1. Mai 2031",
    "Last change: 1 May 2031", "印发日期：2031年5月1日", "Time: 1 May 2031",
  ]) func `The day in a title goes before one behind a label`(_ line: String) throws {
    let loaded = try table("Conference on 9 May 2031\n\(line)\nTime,Title\n9:00,A\n")
    #expect(loaded.timetable == ["2031-05-09 09:00 A"])
    #expect(loaded.said.contains { $0.contains("not read: '\(line)'") })
  }

  @Test func `The ends of a span above the header are no day`() throws {
    let loaded = try table(
      "From: 10 May 2031\nTo: 12 May 2031\nTime,Title,Room\n10:00,A,Loft\n")
    #expect(loaded.timetable == ["10:00 A"])
    let german = try table("Start: 10.05.2031\nEnde: 12.05.2031\nZeit,Titel\n10:00,A\n")
    #expect(german.timetable == ["10:00 A"])
  }

  @Test func `The day of a label that is not one of times is told`() throws {
    let loaded = try table("Programme: 10 May 2031\nTime,Title,Room\n10:00,A,Loft\n")
    #expect(
      loaded.said == [
        "1:1: the day of the rows is the one in 'Programme: 10 May 2031', above the header. "
          + "Give the table a column of days if it is another."
      ])
  }
}
