import Programme
import Testing

@testable import Reading

/// Columns of titles, starts and days that are chosen by their cells; all tables are invented.
@Suite struct TableColumnByCellsTests {
  @Test func `Numbers of sessions that repeat are no titles beside names of sessions`() throws {
    let loaded = try table(
      "id,session,room,name,day\n0,1,Loft,\"Nets, knots and more\",Monday\n"
        + "1,1,Aula,Bending of wires,Monday\n2,2,Loft,Redirection,Tuesday\n")
    #expect(
      loaded.meeting.sessions.map(\.title) == [
        "Nets, knots and more", "Bending of wires", "Redirection",
      ])
    #expect(loaded.meeting.sessions[0].extras.contains(Extra(name: "session", value: "1")))
    let people = try table("session,name,day\n1,Ann Bell,Monday\n1,Bob Ray,Monday\n")
    #expect(people.meeting.sessions.map(\.title) == ["1", "1"])
  }

  @Test func `Of two columns that may be starts the one with clocks is read`() throws {
    let loaded = try table(
      "slot,date,time,title,speakers\nFr A,23.05.2031,14:00-15:30 Uhr,Nets,Ann Bell\n"
        + "Fr A,23.05.2031,16:00-16:30 Uhr,Wires,Bob Ray\n")
    #expect(loaded.timetable == ["2031-05-23 14:00+90 Nets", "2031-05-23 16:00+30 Wires"])
    #expect(loaded.meeting.sessions[0].extras == [Extra(name: "slot", value: "Fr A")])
    let numbers = try table(
      "slot,time,title,date\n1,09:00,Nets,2031-05-23\n2,09:30,Wires,2031-05-23\n")
    #expect(numbers.timetable == ["2031-05-23 09:00 Nets", "2031-05-23 09:30 Wires"])
  }

  @Test func `Dates of starts are read and not the weekdays beside them`() throws {
    let loaded = try table(
      "SESSION,ROOM,START,WEEKDAY,TITLE\nS1,Loft,2031-05-23 11:00:00,Friday,Nets\n"
        + "S1,Loft,2031-05-24 09:30:00,Saturday,Wires\n")
    #expect(loaded.timetable == ["2031-05-23 11:00 Nets", "2031-05-24 09:30 Wires"])
  }

  @Test func `Numbers of sessions are titles beside lists of people`() throws {
    let people = try table(
      "session,name,day\n1,\"Ann Bell, Cy Lund and Dee Fox\",Monday\n1,Eva Maria de la Cruz,Monday\n"
        + "2,\"Lund, Fox & Moor\",Monday\n")
    #expect(people.meeting.sessions.map(\.title) == ["1", "1", "2"])
    let loaded = try table(
      "event,name,speaker,start\n1,Nets and knots,Ann Bell,9:00\n1,Wires bent,Bob Ray,9:30\n"
        + "2,,Cy Lund,10:00\n")
    #expect(loaded.meeting.sessions.map(\.title) == ["Nets and knots", "Wires bent", "session"])
  }

  @Test func `A weekday beside the date of a start says which programme day it is`() throws {
    let loaded = try table(
      "day,start,end,title\nFri,2031-05-23 20:00,2031-05-23 23:00,Party\n"
        + "Fri,2031-05-24 00:30,2031-05-24 02:00,Late party\nMon,2031-05-24 10:00,,Nets\n"
        + "Sunday,,,Knots\n")
    #expect(
      loaded.timetable.sorted() == [
        "2031-05-23 20:00+180 Party", "2031-05-23 24:30+90 Late party", "2031-05-24 10:00 Nets",
        "Knots",
      ])
    #expect(
      loaded.said.first
        == "4:1: 'Mon': 2031-05-24 is another weekday. Correct the day or the date.")
    #expect(loaded.said.contains { $0.contains("'Sunday' is a day without a year") })
  }

  @Test func `Numbers of sessions are no titles beside phrases with capitals`() throws {
    let loaded = try table(
      "id,session,letter,room,name,day\n0,1,A,Loft,\"Nets Bent, Knots, and Wires Tied\",Monday\n"
        + "2,1,C,Pier,Ropes Through Six Winters At One Pier,Monday\n5,2,B,Quay,Sails,Tuesday\n")
    #expect(
      loaded.meeting.sessions.map(\.title) == [
        "Nets Bent, Knots, and Wires Tied", "Ropes Through Six Winters At One Pier", "Sails",
      ])
    #expect(loaded.said.contains { $0.contains("kept as they are: 'session', 'letter'.") })
  }

  @Test func `A column of names that are nobody's is told as kept`() throws {
    let loaded = try table(
      "Event Title,Name,Speaker,Start\nNets,nets,Ann Bell,9:00\nWires,wires,Bob Ray,9:30\n")
    #expect(loaded.meeting.sessions[0].extras == [Extra(name: "Name", value: "nets")])
    #expect(loaded.said.contains { $0.contains("kept as they are: 'Name'.") })
  }
}
