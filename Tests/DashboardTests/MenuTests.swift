import Searching
import TerminalUI
import Testing
import Views

@testable import Dashboard

@Suite struct MenuTests {
  static let commands = [
    Walk(":agenda<Enter>", "agenda: Meeting before the meeting"),
    Walk("?agenda<Enter>", "agenda: Meeting before the meeting"),
    Walk("3:last line<Enter>", "speakers: YU Lijuan"),
    Walk("3:LAST LINE<Enter>", "speakers: YU Lijuan"),
    Walk("3:line last<Enter>", "speakers: YU Lijuan"),
    Walk("3:down<Enter>", "speakers: LEI Xinghui"),
    Walk("3/wang<Enter>:clear the filter<Enter>", "speakers: WANG Jun"),
    Walk("3:no such command<Enter><Esc>", "speakers: FANG Shouen"),
    Walk("3:no such command<Enter><C-u>down<Enter>", "speakers: LEI Xinghui"),
    Walk("3:<Esc>j", "speakers: LEI Xinghui"),
  ]

  @Test(arguments: commands) func `A command is found by typing and run by Enter`(walk: Walk) throws
  {
    let player = try Player(walk.keys)
    #expect(player.standing == walk.expected)
    #expect(player.state.modeName == "browse")
  }

  @Test(arguments: ["?", ":", "s"])
  func `Typing narrows a menu and moving stays inside it`(key: String) throws {
    var player = try Player("3" + key)
    let all = try menu(player)
    try player.play("o<Down><Down>")
    let some = try menu(player)
    #expect(some.found.count < all.found.count)
    #expect(some.found.indices.contains(some.cursor))
    try player.play("<PgDn><PgDn><PgDn><PgDn><PgDn>")
    #expect(try menu(player).cursor == some.found.count - 1)
  }

  private func menu(_ player: Player) throws -> Menu {
    guard case .menu(let menu) = player.state.mode else { throw NoMenu() }
    return menu
  }

  private struct NoMenu: Error {}

  @Test func `The help tells what a query can be, and choosing one opens the filter`() throws {
    var player = try Player("2?regular")
    #expect(player.screen.contains("/tong.uni/"))
    try player.play("<Enter>")
    guard case .filter = player.state.mode else {
      Issue.record("\(player.state.modeName)")
      return
    }
    #expect(player.screen.contains("room:A"))
    try player.play("a")
    #expect(!player.screen.contains("room:A"))
  }

  @Test func `A menu that finds nothing says so`() throws {
    #expect(try Player("?zzz").screen.contains("Nothing matches 'zzz'."))
  }

  @Test func `The chosen entry of a menu stays on screen`() throws {
    var player = try Player(rows: 12, "?")
    for _ in 0..<50 {
      try player.play("<Down>")
      #expect(player.screen.contains("▸"))
    }
  }

  @Test func `A command of a menu can open a menu`() throws {
    #expect(try Player("3:sort by<Enter>").state.modeName == Words.sortTitle)
  }
}

@Suite struct LeavingTests {
  static let leaving: [(keys: String, reason: Effect.Reason?)] = [
    ("q", nil), ("qq", .asked), ("qy", .asked), ("q<Enter>", .asked), ("qY", .asked), ("qn", nil),
    ("q<Esc>", nil), ("qj", nil), ("q ", nil), ("ｑｙ", .asked), ("qnq", nil), (":leave<Esc>", nil),
    ("<C-c>", .interrupted), ("3/wang<C-c>", .interrupted), ("?<C-c>", .interrupted),
    ("e<C-c>", .interrupted), ("q<C-c>", .interrupted), ("3<Enter><C-c>", .interrupted),
    ("3/q", nil), ("eq", nil), ("?q", nil),
  ]

  @Test(arguments: leaving)
  func `q asks once and ^C leaves at once`(keys: String, reason: Effect.Reason?) throws {
    #expect(try Player(keys).reason == reason)
  }

  @Test(arguments: [Ending.hangUp, .terminate, .interrupt, .closed], ["", "3/wa", "q", "?"])
  func `The end of the input ends the dashboard`(ending: Ending, keys: String) throws {
    var player = try Player(keys)
    player.play(.ended(ending))
    #expect(player.reason == .ended(ending))
  }

  @Test func `The question is asked on the screen`() throws {
    #expect(try Player("q").screen.contains(Words.leaveQuestion))
  }
}

@Suite struct NoticeTests {
  static let notices: [(keys: String, notice: String)] = [
    ("~", "~ does nothing here. ? shows the keys."),
    ("<F9>", "F9 does nothing here. ? shows the keys."),
    ("<C-y>", "^Y does nothing here. ? shows the keys."), ("x", Words.noFilter),
    ("<lt>", Words.noBack), (">", Words.noForward), ("<Esc>", Words.noBack),
    ("3/nobody<Enter><Enter>", Words.nothingHere), ("3/nobody<Enter><Tab>", Words.noDetail),
  ]

  @Test(arguments: notices) func `A key that cannot act says why`(keys: String, notice: String)
    throws
  {
    let player = try Player(keys)
    #expect(player.notice == notice)
    #expect(player.screen.contains(notice))
  }

  @Test(arguments: notices) func `A notice goes with the next key`(keys: String, notice: String)
    throws
  {
    #expect(try Player(keys + "3g").notice == nil)
  }

  @Test func `A detail without a link says that it leads nowhere`() throws {
    #expect(try Player(empty, "1<Enter><Enter>").notice == Words.noLink)
  }

  @Test(arguments: ["r", "<F5>"]) func `Reading again is the shell's work`(key: String) throws {
    guard case .reload = try Player(key).effects.last else {
      Issue.record("no reload")
      return
    }
  }

  @Test func `Redrawing and suspending are the terminal's work`() throws {
    var effects: [String] = []
    for effect in try Player("<C-l><C-z>3/<C-l>").effects {
      switch effect {
      case .redraw: effects.append("redraw")
      case .suspend: effects.append("suspend")
      case .export, .reload, .tellTime, .compute, .keep, .copy, .quit: effects.append("other")
      }
    }
    #expect(effects == ["redraw", "suspend", "redraw"])
  }
}

@Suite struct PastingTests {
  @Test(arguments: ["", "3", "3<Enter>", "q", "2/wang<Enter>"])
  func `Pasted text is never a command`(keys: String) throws {
    var player = try Player(keys)
    let before = (player.standing, player.state.modeName)
    player.play(.pasted("qqy3jG\n:e\n"))
    #expect((player.standing, player.state.modeName) == before)
    #expect(player.effects.isEmpty)
  }

  @Test func `Pasted text goes into the prompt on one line`() throws {
    var player = try Player("3/")
    player.play(.pasted("wa\nng\t"))
    #expect(player.state.list.filter.query == "wang")
    #expect(player.state.modeName == "filter")
  }

  @Test func `A pasted file name is not exported until Enter`() throws {
    var player = try Player("3e<C-u>")
    player.play(.pasted("people.txt\n"))
    #expect(player.effects.isEmpty)
    try player.play("<Enter>")
    #expect(player.exported?.name == "people.txt")
  }

  @Test func `A pasted escape sequence reaches no cell`() throws {
    var player = try Player("3/")
    player.play(.pasted("\u{1B}[31m\u{202E}"))
    #expect(player.screen.contains("<1B>[31m<202E>"))
  }
}
