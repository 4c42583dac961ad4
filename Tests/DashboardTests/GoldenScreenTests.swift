import Programme
import TerminalUI
import Testing
import Views

@testable import Dashboard

@Suite struct GoldenScreenTests {
  static let sizes = [
    Size(columns: 80, rows: 24), Size(columns: 120, rows: 40), Size(columns: 40, rows: 12),
  ]

  private func expect(
    _ loaded: LoadedMeeting, _ size: Size, _ keys: String, _ name: String,
    look: State.Look = State.Look()
  ) throws {
    let player = try Player(loaded, columns: size.columns, rows: size.rows, look: look, keys)
    try expectScreen(player.state.frame, "\(name)-\(size.columns)x\(size.rows)")
  }

  @Test(arguments: View.allCases, sizes)
  func `A view of the built-in meeting is drawn as recorded`(view: View, size: Size) throws {
    try expect(builtIn, size, view.key, view.rawValue)
  }

  @Test(arguments: View.allCases, sizes)
  func `A view of a conference is drawn as recorded`(view: View, size: Size) throws {
    try expect(conference, size, view.key, "conference-\(view.rawValue)")
  }

  static let moments: [(name: String, keys: String)] = [
    ("speakers-filtered", "3/tongji"), ("speakers-nothing", "3/tonji"),
    ("speakers-detail", "3j<Enter>"), ("help", "?"), ("palette", ":sort"), ("sort", "3s"),
    ("export", "3/tongji<Enter>e"), ("quit", "q"), ("notice", "~"),
    ("agenda-followed", "3j<Enter><Enter>"), ("echo", "3/org:tong foo:bar"),
    ("columns", "3cid<Space>"), ("sort-more", "3srole<Space>"),
    ("emptied", "3/role:chair wang"), ("values", "3jj="), ("marked", "3 /wang<Enter>z"),
  ]

  @Test(arguments: moments, sizes)
  func `A moment is drawn as recorded`(moment: (name: String, keys: String), size: Size) throws {
    try expect(builtIn, size, moment.keys, moment.name)
  }

  static let conferenceMoments: [(name: String, keys: String)] = [
    ("conference-filtered", "2/李"), ("conference-detail", "2jj<Enter>"),
    ("conference-institution", "4/ocean<Enter><Enter>"), ("conference-by-room", "2sroom<Enter>"),
    ("conference-grouped", "2oroom<Enter>"), ("conference-groups", "2o"),
    ("conference-letters", "3oletter<Enter>"), ("conference-pretended", "2..."),
    ("conference-grid", "2vh"), ("conference-grid-detail", "2vh<Enter>"),
  ]

  @Test(arguments: conferenceMoments)
  func `A moment of a conference is drawn as recorded`(moment: (name: String, keys: String)) throws
  {
    try expect(conference, Self.sizes[0], moment.keys, moment.name)
  }

  @Test(arguments: [(name: "conference-grid-filtered", keys: "2v/tide<Enter>z")], sizes)
  func `The grid is drawn as recorded`(moment: (name: String, keys: String), size: Size) throws {
    try expect(conference, size, moment.keys, moment.name)
  }

  @Test(arguments: sizes) func `The overview at a moment is drawn as recorded`(size: Size) throws {
    let start = State(conference, size: size, view: .overview)
    let state = start.after([], at: Moment("2026-05-20 09:40")) { nil }
    try expectScreen(state.frame, "conference-now-\(size.columns)x\(size.rows)")
  }

  @Test func `The ASCII look is drawn as recorded`() throws {
    try expect(builtIn, Self.sizes[0], "1", "ascii", look: State.Look(glyphs: .ascii))
  }

  @Test func `A meeting with nothing in it is drawn as recorded`() throws {
    try expect(empty, Self.sizes[0], "1", "empty")
  }
}
