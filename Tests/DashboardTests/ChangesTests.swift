import Programme
import TerminalUI
import Testing
import Views

@testable import Dashboard

/// What is shown of a meeting that was read again, and of what changed in it.
@Suite struct ChangesTests {
  private static let later = loaded(
    conferenceFiles.map { name, text in
      (name, name == "agenda.csv" ? text.replacing(firstRoom, with: "Boathouse") : text)
    })
  /// The room of a session that is not the first.
  private static let firstRoom = conference.meeting.sessions.compactMap(\.room).last ?? ""

  private func player(_ keys: String = "", columns: Int = 100, rows: Int = 26) throws -> Player {
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

  @Test func `A later request supersedes an earlier one`() throws {
    var player = try player("r")
    let first = try #require(player.rereading)
    try player.play("r")
    let second = try #require(player.rereading)
    player.perform(first.answer(Self.later))
    #expect(player.state.loaded == conference)
    player.perform(second.answer(Self.later))
    #expect(player.state.loaded == Self.later)
    player.perform(first.failure("Too late."))
    #expect(player.notice?.hasPrefix("Changed: ") == true)
  }

  @Test func `A save while reading is read after it`() throws {
    var player = try player()
    player.perform(.filesChanged)
    let first = try #require(player.rereading)
    player.perform(.filesChanged)
    #expect(player.effects.count == 1)
    player.perform(first.answer(Self.later))
    #expect(player.effects.count == 2)
    player.perform(try #require(player.rereading).answer(conference))
    #expect(player.state.reread == nil)
  }

  @Test func `While reading lasts keys are answered and the status tells how far it is`() throws {
    var player = try player("2r")
    #expect(player.state.patience != nil)
    player.perform(
      .progressed(ReadingProgress(bytes: 41_000_000, total: 82_000_000, rows: 512_000)))
    #expect(player.screen.contains("Reading again: 41 of 82 MB · 512,000 rows"))
    let before = player.selected
    try player.play("j")
    #expect(player.selected != before)
  }

  @Test func `A file that lost records to an error leaves the last good meeting`() throws {
    let broken = loaded(
      conferenceFiles.map { name, text in
        (name, name == "agenda.csv" ? String(text.prefix(text.count / 2)) + "\n\"open" : text)
      })
    #expect(broken.diagnostics.contains { $0.severity == .error })
    var player = try player()
    player.perform(.filesChanged)
    player.perform(try #require(player.rereading).answer(broken))
    #expect(player.state.loaded == conference)
    #expect(player.notice?.contains("r reads it as it is") == true)
    try player.play("r")
    player.perform(try #require(player.rereading).answer(broken))
    #expect(player.state.loaded == broken)
  }

  private static func agenda(_ rows: Int) -> LoadedMeeting {
    let lines = (0..<rows).map { "s\($0),Talk \($0)" }
    return loaded([
      ("agenda.csv", "id,title\n" + lines.map { $0 + "\n" }.joined()),
      ("speakers.csv", "name\nAna\n"),
    ])
  }

  @Test(arguments: [
    (before: 40, now: 0, isHeld: true), (40, 19, true), (40, 20, false), (40, 60, false),
    (10, 4, true), (9, 0, false),
  ])
  func `A table that lost most of its rows leaves the last good meeting`(
    before: Int, now: Int, isHeld: Bool
  ) throws {
    let (former, next) = (Self.agenda(before), Self.agenda(now))
    var player = try Player(former)
    player.perform(.filesChanged)
    player.perform(try #require(player.rereading).answer(next))
    #expect(player.state.loaded == (isHeld ? former : next))
    guard isHeld else { return }
    #expect(
      player.notice == "agenda.csv: \(now) of \(before) sessions are left; save it whole. "
        + "r reads it as it is.")
    try player.play("r")
    player.perform(try #require(player.rereading).answer(next))
    #expect(player.state.loaded == next)
  }

  static let partialLosses: [(before: Int, now: Int, notice: String)] = [
    (40, 28, "Read again: 12 of 40 sessions are gone; D lists them."),
    (40, 36, "Read again: 4 of 40 sessions are gone; D lists them."),
    (40, 38, "Changed: 2 gone. D lists what."), (100, 95, "Changed: 5 gone. D lists what."),
    (40, 41, "Changed: 1 new. D lists what."),
  ]

  @Test(arguments: partialLosses.indices)
  func `A loss of less than half is told with how many there were`(index: Int) throws {
    let (before, now, notice) = Self.partialLosses[index]
    var player = try Player(Self.agenda(before))
    player.perform(.filesChanged)
    player.perform(try #require(player.rereading).answer(Self.agenda(now)))
    #expect(player.notice == notice)
    #expect(player.state.isGoodNews == notice.hasPrefix("Changed"))
    try player.play("D/kind:gone<Enter>")
    #expect(player.names.count == max(before - now, 0))
  }

  @Test func `A loss is told with what else changed and with what went along`() throws {
    let table = { (rows: Int, first: String) in
      "id,title,people\n"
        + (0..<rows).map { "s\($0),\($0 == 0 ? first : "Talk \($0)"),Person \($0)\n" }.joined()
    }
    var player = try Player(loaded([("agenda.csv", table(40, "Talk 0"))]))
    player.perform(.filesChanged)
    player.perform(
      try #require(player.rereading).answer(loaded([("agenda.csv", table(30, "Dawn"))])))
    #expect(
      player.notice == "Read again: 10 of 40 sessions and 10 of 40 people are gone, 1 renamed; "
        + "D lists them.")
  }

  @Test func `A table of people that lost its rows is told though the agenda names them`() throws {
    let names = (0..<12).map { "Person \($0)" }
    let agenda = ("agenda.csv", "id,title,people\na,Talk,\(names.joined(separator: "; "))\n")
    let former = loaded([agenda, ("speakers.csv", "name\n" + names.joined(separator: "\n"))])
    let next = loaded([agenda, ("speakers.csv", "name\n")])
    #expect(former.meeting.speakers.count == next.meeting.speakers.count)
    var player = try Player(former)
    player.perform(.filesChanged)
    player.perform(try #require(player.rereading).answer(next))
    #expect(player.notice?.hasPrefix("speakers.csv: 0 of 12 people are left") == true)
    #expect(player.state.loaded == former)
  }

  @Test func `Another published file may state less`() throws {
    let table = { (rows: Int) in "id,title\n" + (0..<rows).map { "s\($0),T\($0)\n" }.joined() }
    let former = loaded([
      ("meeting.toml", "[published]\nfile = \"old.csv\"\n"), ("old.csv", table(30)),
      ("new.csv", table(2)),
    ])
    let next = loaded([
      ("meeting.toml", "[published]\nfile = \"new.csv\"\n"), ("old.csv", table(30)),
      ("new.csv", table(2)),
    ])
    var player = try Player(former)
    player.perform(.filesChanged)
    player.perform(try #require(player.rereading).answer(next))
    #expect(player.state.loaded == next)
  }

  @Test func `A failure is told with what stays`() throws {
    var player = try player()
    player.perform(.filesChanged)
    player.perform(try #require(player.rereading).failure("'agenda.csv' is gone."))
    #expect(player.notice == Words.held("'agenda.csv' is gone."))
    #expect(player.state.loaded == conference)
    player.perform(.filesChanged)
    player.perform(try #require(player.rereading).answer(conference))
    #expect(player.notice == Words.reloaded(conference.meeting))
  }

  @Test func `Why a reading failed stands in the checks until one succeeds`() throws {
    let fault = Diagnostic(
      file: "agenda.csv", line: 7, column: 3, severity: .error, message: "A quote is open.")
    var player = try player("5")
    let before = player.names
    player.perform(.reloadFailed(reason: "agenda.csv: half of it is gone.", faults: [fault]))
    #expect(player.names == ["A quote is open."] + before)
    player.perform(.reloadFailed(reason: "agenda.csv: it is gone."))
    #expect(player.names == ["agenda.csv: it is gone."] + before)
    #expect(player.state.loaded == conference)
    player.perform(.reloaded(conference))
    #expect(player.names == before)
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
