import Programme
import Testing

@testable import Reading

/// Headers that show how cells are to be written; all tables are invented.
@Suite struct TableHeaderExampleTests {
  @Test(arguments: [
    ("Date (4/21/2011)", "01/05/2031", "2031-01-05"),
    ("Date (21/4/2011)", "01/05/2031", "2031-05-01"),
    ("Date (2011-04-21)", "2031-05-01", "2031-05-01"),
  ]) func `An example in brackets says in which order days are`(
    _ header: String, _ cell: String, _ day: String
  ) throws {
    let loaded = try table(
      "Session Title,\(header),Time Start (1:30 PM),Time End (2:30 PM)\nNets,\(cell),10:00 AM,11:00 AM\n"
    )
    #expect(loaded.timetable == ["\(day) 10:00+60 Nets"])
    #expect(loaded.meeting.sessions.map(\.extras.count) == [0])
    #expect(loaded.diagnostics == [])
  }

  @Test func `A clock below what is no word for times is no example`() throws {
    let loaded = try table("Title,Date,Start,Group (9:00)\nNets,2031-05-10,9:00,A\n")
    #expect(try loaded.session("Nets").extras == [Extra(name: "Group (9:00)", value: "A")])
  }
}
