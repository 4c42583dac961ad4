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
  }

  @Test func `Dates of starts are read and not the weekdays beside them`() throws {
    let loaded = try table(
      "SESSION,ROOM,START,WEEKDAY,TITLE\nS1,Loft,2031-05-23 11:00:00,Friday,Nets\n"
        + "S1,Loft,2031-05-24 09:30:00,Saturday,Wires\n")
    #expect(loaded.timetable == ["2031-05-23 11:00 Nets", "2031-05-24 09:30 Wires"])
  }
}
