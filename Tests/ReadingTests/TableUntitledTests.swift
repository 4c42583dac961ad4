import Programme
import Testing

@testable import Reading

/// Rows without a title; all tables are invented.
@Suite struct TableUntitledTests {
  @Test func `The only text of a row without a title is its title`() throws {
    let loaded = try table(
      "day,time,speaker,affiliation,title,abstract\n2031-05-23,10:30 - 10:55,Coffee and maps,,,\n"
        + "2031-05-23,11:00 - 11:30,Ann Bell,Acme,Nets,We ask.\n"
        + "2031-05-23,11:30 - 12:00,Keynote 1,,,\n2031-05-23,12:00 - 12:30,,,,\n")
    #expect(loaded.meeting.sessions.map(\.title) == ["Coffee and maps", "Nets", "Keynote 1"])
    #expect(loaded.meeting.speakers.map(\.name) == ["Ann Bell"])
    #expect(
      loaded.said == [
        "2:1: 2 rows have no title and one text, the first 'Coffee and maps'; it is read as the "
          + "title. Write it below the header of the titles.",
        "5:1: the row has no title and was left out. Give it one.",
      ])
  }

  @Test func `A row that only names somebody is kept`() throws {
    let loaded = try table(
      "date,speaker,affiliation,title,abstract\n2031-05-23,Ann Bell,Acme,Nets,We ask.\n"
        + "2031-05-24,Bob Ray,Bolt,,\n2031-05-25,Cy Lund,Acme,,\n")
    #expect(
      loaded.cast == [
        "Nets: Ann Bell", "session: Bob Ray", "session-2: Cy Lund",
      ])
    #expect(
      loaded.said == [
        "3:1: 2 rows have no title and name somebody; they are called by their ids. Give each a "
          + "title."
      ])
  }

  @Test func `The only text in a column without a meaning is a title`() throws {
    let loaded = try table(
      "start,end,categories,title,desc\n9:00am,9:10am,Opening words,,\n9:10am,9:40am,Talk,Nets,x\n")
    #expect(loaded.meeting.sessions.map(\.title) == ["Opening words", "Nets"])
    #expect(loaded.meeting.sessions[0].extras == [])
    #expect(!loaded.said.contains { $0.contains("Give it one") })
  }
}
