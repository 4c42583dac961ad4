import Programme
import TerminalUI
import Testing
import Views

@testable import Dashboard

/// What is shown of a meeting that was read again, and of what changed in it.
@Suite struct ChangesTests {
  static let later = loaded(
    conferenceFiles.map { name, text in
      (name, name == "agenda.csv" ? text.replacing(firstRoom, with: "Boathouse") : text)
    })
  /// The room of a session that is not the first.
  static let firstRoom = conference.meeting.sessions.compactMap(\.room).last ?? ""

  func player(_ keys: String = "", columns: Int = 100, rows: Int = 26) throws -> Player {
    try Player(conference, columns: columns, rows: rows, keys)
  }

  @Test func `Before anything changed the view says so`() throws {
    #expect(try player("D").screen.contains(Words.nothingChanged))
  }

  @Test func `A save nobody asked for is read, announced and listed`() throws {
    var player = try player("2")
    player.perform(.filesChanged)
    let rereading = try #require(player.rereading)
    player.perform(rereading.answer(Self.later))
    let moved = Self.later.meeting.sessions.count { $0.room == "Boathouse" }
    #expect(player.notice == "Changed: \(moved) moved. D lists what.")
    try player.play("D")
    #expect(player.names.count == moved)
    try player.play("2/is:changed<Enter>")
    #expect(player.names.count == moved)
  }

  @Test func `A row of the changes leads to its record`() throws {
    var player = try player()
    player.perform(.reloaded(Self.later))
    try player.play("D")
    let name = player.selected
    try player.play("<Enter><Enter>")
    #expect(player.standing == "agenda: \(name) (detail)")
  }

  @Test func `What changed twice is told since the last reload and since the start`() throws {
    var player = try player()
    player.perform(.reloaded(Self.later))
    player.perform(.reloaded(conference))
    try player.play("D")
    #expect(player.screen.contains("Since the last reload"))
    #expect(!player.screen.contains("Since the start"))
    try player.play("/since:start<Enter>")
    #expect(player.names.isEmpty)
  }

  @Test func `A save that changes nothing is not announced`() throws {
    var player = try player("2")
    player.perform(.filesChanged)
    player.perform(try #require(player.rereading).answer(conference))
    #expect(player.notice == nil)
    // Nothing is read any more: only the place waits to be kept.
    var state = player.state
    #expect(state.keepWhenIdle() != nil)
    #expect(state.patience == nil)
  }

  @Test func `The selected record stays on its line of the screen`() throws {
    var player = try Player(crowd(200), columns: 80, rows: 24, "3<PgDn><PgDn>jjj")
    let (name, line) = (player.selected, player.state.list.cursorLine - player.state.list.top)
    player.perform(.reloaded(crowd(190)))
    #expect(player.selected == name)
    #expect(player.state.list.cursorLine - player.state.list.top == line)
  }

  @Test func `Selection, marks and places follow a record whose id is made of its name`() throws {
    let before = loaded([("agenda.csv", "title,start,people\nTides,9:00,Ana\nPorts,10:00,Bo\n")])
    let after = loaded([
      ("agenda.csv", "title,start,people\nDawn,8:00,\nTides,9:00,Ana\nHarbours,10:00,Bo\n")
    ])
    var player = try Player(before, "2j <Enter><Enter>")
    #expect(player.standing == "speakers: Bo (detail)")
    player.perform(.reloaded(after))
    try player.play("<lt>")
    #expect(player.standing == "agenda: Harbours (detail)")
    #expect(player.state.list.isMarked)
  }

  @Test func `A prompt left by Esc after a reload shows the new meeting`() throws {
    var player = try player("2/zzz")
    player.perform(.reloaded(Self.later))
    try player.play("<Esc>")
    #expect(player.state.list.table.loaded == Self.later)
  }

  @Test func `What is said while a query is typed stays until it can be seen`() throws {
    var player = try player("2/o")
    player.perform(.reloaded(Self.later))
    try player.play("p<Enter>")
    #expect(player.screen.contains("Changed: "))
    try player.play("j")
    #expect(player.notice == nil)
  }

  static let sizes = [Size(columns: 80, rows: 24), Size(columns: 120, rows: 40)]

  @Test(arguments: sizes) func `Changes are drawn as recorded`(size: Size) throws {
    var player = try player(columns: size.columns, rows: size.rows)
    player.perform(.reloaded(Self.later))
    try player.play("D")
    try expectScreen(player.state.frame, "changes-moved-\(size.columns)x\(size.rows)")
  }
}
