import Programme
import TerminalUI
import Testing
import Views

@testable import Dashboard

struct ClockTests {
  @Test(arguments: ["/is:now<Enter>", "/d:today<Enter>", "/at:now<Enter>", "/d:today<Enter>r"])
  func `What depends on the clock is found as it is typed, and after reading again`(keys: String)
    throws
  {
    let start = State(
      conference, size: .init(columns: 100, rows: 30), view: .agenda)
    let day = try #require(conference.meeting.sessions.compactMap(\.begins).first)
    let state = start.after(try Input.inputs(keys: keys), at: day) { .reloaded(conference) }
    #expect(!state.list.isEmpty)
    #expect(state.list.count < conference.meeting.sessions.count)
    #expect(state.list.moment == day)
  }
}
