import Programme
import Testing

@testable import Reading

/// Rows with a day and its half alone; all tables are invented.
@Suite struct TableDayAndHalfTests {
  @Test(arguments: [
    "日期,时间,地点,议题,演讲人\n2031年5月10日,上午,,,\n,9:00-9:30,南厅,Nets,Ann Bell\n,下午,,,\n"
      + ",2:00-2:30,南厅,Knots,Bo Cao\n",
    "Date,Time,Title,Speaker\n\"Saturday, May 10, 2031\",Morning,,\n,9:00-9:30,Nets,Ann Bell\n"
      + ",Afternoon,,\n,2:00-2:30,Knots,Bo Cao\n",
  ]) func `A day with its half is that of the rows below`(_ text: String) throws {
    let loaded = try table(text)
    #expect(loaded.timetable == ["2031-05-10 09:00+30 Nets", "2031-05-10 14:00+30 Knots"])
    #expect(!loaded.said.contains { $0.contains("left out") || $0.contains("no day") })
  }

  @Test func `A day with its half in place of a time and a title is a session`() throws {
    let loaded = try table("Date,Time,Title\n2031-05-10,morning,Nets\n2031-05-10,,Evening\n")
    #expect(loaded.meeting.sessions.map(\.title) == ["Nets", "Evening"])
  }
}
