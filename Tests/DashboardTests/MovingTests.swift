import TerminalUI
import Testing
import Views

@testable import Dashboard

@Suite struct MovingTests {
  static let moves = [
    Walk("2", "agenda: Meeting before the meeting"),
    Walk("2j", "agenda: Address · YU Lijuan"),
    Walk("2<Down><Down>", "agenda: Online session"),
    Walk("2jjk", "agenda: Address · YU Lijuan"),
    Walk("2j<Up>", "agenda: Meeting before the meeting"),
    Walk("2k", "agenda: Meeting before the meeting"),
    Walk("2G", "agenda: Exchange report · Shanghai Academy of Educational Sciences"),
    Walk("2<End>", "agenda: Exchange report · Shanghai Academy of Educational Sciences"),
    Walk("2Gj", "agenda: Exchange report · Shanghai Academy of Educational Sciences"),
    Walk("2Gg", "agenda: Meeting before the meeting"),
    Walk("2G<Home>", "agenda: Meeting before the meeting"),
  ]

  @Test(arguments: moves) func `Moving selects`(walk: Walk) throws {
    #expect(try Player(walk.keys).standing == walk.expected)
  }

  static let pages = [
    ("<PgDn>", 10), ("<C-f>", 10), ("<C-d>", 5), ("<C-d><C-d>", 10), ("<PgDn><PgUp>", 0),
    ("<C-f><C-b>", 0), ("<C-d><C-u>", 0), ("<PgDn><PgDn><PgDn><PgDn>", 39), ("<PgUp>", 0),
  ]

  @Test(arguments: pages) func `A page is what can be seen of the list`(keys: String, row: Int)
    throws
  {
    // 16 rows: title, tabs, two rules, status, heading; 10 lines of people are left.
    var player = try Player(crowd(40), rows: 17, "3")
    try #require(player.state.layout.listRows == 10)
    try player.play(keys)
    #expect(player.state.list.cursor == row)
  }

  static let visits = [
    Walk("1", "overview"), Walk("2", "agenda"), Walk("3", "speakers"), Walk("4", "institutions"),
    Walk("5", "checks"), Walk("54321", "overview"),
  ]

  @Test(arguments: visits) func `A number opens its view`(walk: Walk) throws {
    #expect(try Player(walk.keys).state.view.rawValue == walk.expected)
  }

  @Test func `A view is found again as it was left`() throws {
    #expect(try Player("3/wang<Enter>j24jj3").standing == "speakers: WANG Ping /wang")
  }

  @Test func `The detail beside the list is hidden and shown by p`() throws {
    var player = try Player("3p")
    #expect(player.state.layout.detail == nil)
    try player.play("p")
    #expect(player.state.layout.detail != nil)
  }

  @Test func `Hiding the detail takes the keyboard back to the list`() throws {
    #expect(try Player("3<Enter>p").state.focus == .list)
  }

  @Test func `The selection stays on screen while it moves`() throws {
    var player = try Player(crowd(60), rows: 17, "3")
    for key in Array(repeating: "j", count: 59) + Array(repeating: "k", count: 59) {
      try player.play(key)
      #expect(player.screen.contains("▸ \(player.selected)"), "\(player.selected)")
    }
  }
}

@Suite struct ResizingTests {
  static let kept = [
    Walk("3jj", "speakers: MAO Lijuan"), Walk("3jj<Enter>", "speakers: MAO Lijuan (detail)"),
    Walk("3/wang<Enter>j", "speakers: WANG Ping /wang"),
    Walk("3/wang", "speakers: WANG Jun /wang"),
    Walk("2jjj", "agenda: Exchange of views · the two commissions"),
  ]
  static let sizes = [(40, 10), (20, 5), (1, 1), (80, 24), (200, 60), (5000, 5000), (0, -3)]

  @Test(arguments: kept, sizes)
  func `Another size keeps selection, filter and mode`(walk: Walk, size: (Int, Int)) throws {
    var player = try Player(walk.keys)
    let mode = player.state.modeName
    player.play(.resized(Size(columns: size.0, rows: size.1)))
    #expect(player.standing == walk.expected)
    #expect(player.state.modeName == mode)
    player.play(.resized(Size(columns: 100, rows: 26)))
    #expect(player.standing == walk.expected)
  }

  @Test func `A notice outlives another size`() throws {
    var player = try Player("~")
    let notice = try #require(player.notice)
    player.play(.resized(Size(columns: 90, rows: 30)))
    #expect(player.notice == notice)
  }
}
