import Programme
import Testing

@testable import Reading

/// Sessions of tables that do not take place, and those that were never accepted.
@Suite struct TableStandingTests {
  @Test(arguments: [
    ("Status", "cancelled"), ("Status", "abgesagt"), ("Status", "entfällt"), ("状态", "取消"),
    ("Cancelled", "yes"), ("Abgesagt", "x"), ("Canceled", "TRUE"), ("已取消", "是"), ("Active", "N"),
    ("Active", "abgesagt"), ("Active", "cancelled"),
  ]) func `What is called off is cancelled`(_ header: String, _ value: String) throws {
    let loaded = try table(
      "Title,Date,Start,Room,\(header)\nA,2031-05-10,9:00,Loft,\nB,2031-05-10,10:00,Loft,\(value)\n"
    )
    #expect(loaded.meeting.sessions.map(\.isCancelled) == [false, true])
    #expect(loaded.said == [])
  }

  @Test(arguments: [
    ("✔️", false), ("1.0", false), ("No speaker found", false),
    ("Not enough registrations", false), ("No-show of the speaker", false), ("2031-05-01", true),
    ("1.5.2031", true), ("√", false), ("❌", true), ("●", true),
    ("speaker ill", true), ("no speaker", false), ("not enough interest", false),
    ("Storm in the north", true), ("see the website", true),
  ]) func `What is marked in a column of what is called off is cancelled, and doubt is told`(
    _ value: String, _ isTold: Bool
  ) throws {
    let loaded = try table("Title,Date,Start,Cancelled\nA,2031-05-10,9:00,\(value)\n")
    #expect(loaded.meeting.sessions.map(\.isCancelled) == [true])
    let told =
      "2:1: 1 cell of 'Cancelled' is neither yes nor no, the first '\(value)', which is read as "
      + "cancelled. Write yes or no; the texts are kept."
    #expect(loaded.said == (isTold ? [told] : []))
  }

  @Test(arguments: [
    ("0.0", false), ("no longer cancelled", false), ("未取消", false), ("No - moved", false),
    ("not yet", true), ("noch nicht", true), ("nicht", true), ("No change", true),
    ("not known", true), ("no cancel", true), ("maybe", true), ("?", true), ("active", true),
    ("planned again", true),
  ]) func `What goes ahead takes place, and doubt is told`(
    _ value: String, _ isTold: Bool
  ) throws {
    let loaded = try table("Title,Date,Start,Cancelled\nA,2031-05-10,9:00,\(value)\n")
    #expect(loaded.meeting.sessions.map(\.isCancelled) == [false])
    #expect(loaded.said.contains { $0.contains("read as taking place") } == isTold)
  }

  @Test(arguments: ["active", "?", "tbc", "not cancelled", "No, moved to room B"])
  func `What says neither is kept, and the session takes place`(_ value: String) throws {
    let loaded = try table(
      "Title,Date,Start,Cancelled\nA,2031-05-10,9:00,\"\(value)\"\n")
    #expect(loaded.meeting.sessions.map(\.isCancelled) == [false])
    #expect(loaded.meeting.sessions.flatMap(\.extras).map(\.value) == [value])
  }

  @Test(arguments: ["no", "N", "0", "false", "nein", "-"])
  func `What is not called off takes place`(_ value: String) throws {
    let loaded = try table("Title,Date,Start,Cancelled\nA,2031-05-10,9:00,\(value)\n")
    #expect(loaded.meeting.sessions.map(\.isCancelled) == [false])
    #expect(loaded.meeting.sessions.flatMap(\.extras) == [])
  }

  @Test func `Why something is called off is kept`() throws {
    let loaded = try table("Title,Date,Start,Cancelled\nA,2031-05-10,9:00,ill\n")
    #expect(loaded.meeting.sessions.map(\.extras) == [[Extra(name: "Cancelled", value: "ill")]])
  }

  @Test(arguments: ["Status", "State", "Decision", "Proposal state", "Session status"])
  func `What was turned down is cancelled, what is open stands, and both are told`(
    _ header: String
  ) throws {
    let loaded = try table(
      """
      Title,Date,Start,Speaker,\(header)
      A,2031-05-10,9:00,Ann Bell,confirmed
      B,2031-05-10,10:00,Bo Cao,rejected
      C,2031-05-10,11:00,Cy Dow,Withdrawn
      D,2031-05-10,12:00,Di Eck,draft
      E,2031-05-10,13:00,Ed Fox,accepted

      """)
    #expect(loaded.meeting.sessions.map(\.isCancelled) == [false, true, true, false, false])
    #expect(
      loaded.said == [
        "3:0: 2 sessions are rejected or withdrawn by their status ('rejected', 'Withdrawn'), the "
          + "first 'B'. Read as cancelled; see is:cancelled.",
        "5:0: 1 session is not settled by its status ('draft'), 'D'. "
          + "Read as part of the programme; take out what is none.",
      ])
  }

  @Test func `States of a native agenda and of other formats are told as well`() throws {
    let native = meeting(["agenda.csv": "title,status\nA,rejected\nB,submitted\n"])
    #expect(native.said.count == 2)
    let sessionize = try published(
      """
      {"sessions":[{"id":"1","title":"A","speakers":[],"categoryItems":[],"questionAnswers":[],
      "status":"Declined"}],"speakers":[],"questions":[],"categories":[],"rooms":[]}
      """)
    #expect(sessionize.meeting.sessions.map(\.isCancelled) == [true])
    #expect(sessionize.said.contains { $0.contains("rejected or withdrawn by its status") })
  }

  @Test(arguments: ["confirmed", "accepted", "Rejected Takes", "draft horse talk", "published"])
  func `Other words of a status tell nothing`(_ status: String) {
    var session = Session(id: "a", order: 1, title: "A")
    session.status = status
    #expect(session.standing == nil && !session.isCancelled)
  }
}
