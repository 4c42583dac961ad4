import Programme
import Testing

@testable import Reading

/// Which line is the header, below pairs of words and what they are of; all are invented.
@Suite struct TableStartTests {
  @Test(arguments: [
    "会议名称,网络论坛,会议时间,2031年5月10日\n时间,议题,报告人,地点\n9:00,开幕式,李明,一号厅\n",
    "会议时间,5月10日,会议地点,一号厅\n时间,议题,报告人,地点\n9:00,开幕式,李明,一号厅\n",
    "会议名称,网络论坛,会议地点,北楼\n时间,议题,报告人,地点\n9:00,开幕式,李明,一号厅\n",
    "会议时间,2031年5月10日\n会议地点,会议室\n时间,议题,报告人,地点\n9:00,开幕式,李明,一号厅\n",
  ]) func `Pairs above a Chinese header are none`(_ text: String) throws {
    let loaded = try table(text)
    #expect(loaded.timetable == ["09:00 开幕式"])
    #expect(loaded.meeting.speakers.map(\.name) == ["李明"])
    #expect(loaded.meeting.sessions.map(\.room) == ["一号厅"])
    #expect(loaded.said.contains { $0.contains("above the header") })
  }

  @Test func `Pairs above numbered rows are no header`() throws {
    let loaded = try table(
      "会议时间,5月10日,会议地点,一号厅\n序号,时间,议程,发言人\n1,9:00,开幕式,李明\n")
    #expect(loaded.timetable == ["09:00 开幕式"])
  }

  @Test(arguments: ["Date,10 May 2031\nVenue,Loft\n", "Date,10 May 2031,Venue,Loft\n"])
  func `Pairs above an English header are none`(_ pairs: String) throws {
    let loaded = try table("\(pairs)Time,Title\n9:00,Nets\n10:00,Knots\n")
    #expect(loaded.timetable == ["09:00 Nets", "10:00 Knots"])
  }

  @Test(arguments: [
    "Title,Gist,Start,Rank\nNets,Talk,9:00,2\nTitle,Start,Room\nKnots,10:00,Loft\n",
    "Title,Gist,Room,Rank\nNets,Talk,Loft,2\nTalk,x,Session,Title\nKnots,x,Loft,3\n",
    "Spring School\nTime,Title,Room\n9:00,Nets,Loft\nTime,Title,Room,Speaker\n10:00,Knots,Loft,Bo\n",
  ]) func `The header of other rows below does not go before the first`(_ text: String) throws {
    let loaded = try table(text)
    #expect(loaded.meeting.sessions.contains { $0.title == "Nets" })
    #expect(!loaded.said.contains { $0.contains("not read: 'Title'") })
  }

  @Test func `No rows vanish above another header`() throws {
    let loaded = try table(
      "Speaker,Photo,Talk,Slides\nAnn Lee,a.png,Nets,a.pdf\nBo Ray,b.png,Knots,b.pdf\n"
        + "Moderator,Session,Room,Day\nCy Dow,Panel,Loft,2031-05-10\n")
    #expect(loaded.meeting.sessions.map(\.title).prefix(2) == ["Nets", "Knots"])
    #expect(!loaded.said.contains { $0.contains("above the header") })
  }

  @Test func `A last line of words for columns empties no table`() throws {
    let loaded = try table("Talk,Photo,Room,Slides\nTitle,Speaker,Room,Day\n")
    #expect(!loaded.said.contains { $0.contains("above the header") })
  }
}
