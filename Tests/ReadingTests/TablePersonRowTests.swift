import Programme
import Testing

@testable import Reading

/// Tables with a row for each person; all are invented.
@Suite struct TablePersonRowTests {
  @Test func `Rows for each speaker make one session without rooms too`() throws {
    let loaded = try table(
      """
      Date,Start,End,Title,Presenter,Affiliation
      2031-05-10,9:00,9:30,Nets,Ann Bell,Acme
      2031-05-10,9:00,9:30,Nets,Bo Cao,Bolt
      2031-05-10,9:00,10:00,Nets,Cy Dow,Bolt

      """)
    #expect(loaded.timetable == ["2031-05-10 09:00+30 Nets", "2031-05-10 09:00+60 Nets"])
    #expect(loaded.cast == ["Nets: Ann Bell", "Nets: Bo Cao", "Nets: Cy Dow"])
    #expect(
      loaded.said.contains { $0.hasPrefix("3:1: 1 row says a session again, the first 'Nets'") })
  }

  @Test(arguments: [
    // Without a title, with the same speaker, with chairs of parallel sessions, and without an end.
    "Date,Start,End,Title,Presenter\n2031-05-10,9:00,9:30,TBA,Ann Bell\n2031-05-10,9:00,9:30,TBA,Bo Cao\n",
    "Date,Start,End,Title,Presenter\n2031-05-10,9:00,9:30,Nets,Ann Bell\n2031-05-10,9:00,9:30,Nets,Ann Bell\n",
    "Date,Start,End,Title,Chair\n2031-05-10,9:00,9:30,Talks,Ann Bell\n2031-05-10,9:00,9:30,Talks,Bo Cao\n",
    "Date,Start,Title,Presenter\n2031-05-10,9:00,Talks,Ann Bell\n2031-05-10,9:00,Talks,Bo Cao\n",
  ]) func `Sessions at one time stay several where nothing says that they are one`(_ text: String)
    throws
  {
    #expect(try table(text).meeting.sessions.count == 2)
  }
}
