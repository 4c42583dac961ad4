import Programme
import Searching
import TerminalUI
import Testing
import Views

@testable import Dashboard

@Suite struct PlacesTests {
  static let links = [
    Walk("3/lei<Enter><Enter>", "speakers: LEI Xinghui /lei (detail)"),
    Walk("3/lei<Enter><Enter><Enter>", "agenda: Exchange report · Tongji University (detail)"),
    Walk("2/report tongji<Enter><Enter><Enter>", "speakers: LEI Xinghui (detail)"),
    Walk(
      "2/report tongji<Enter><Enter><Enter>j<Enter>", "institutions: Tongji University (detail)"),
    Walk("4/tongji<Enter><Enter><Enter>", "speakers: FANG Shouen (detail)"),
    Walk("4/tongji<Enter><Enter>j<Enter>", "speakers: LEI Xinghui (detail)"),
  ]

  @Test(arguments: links) func `Enter follows a link`(walk: Walk) throws {
    #expect(try Player(walk.keys).standing == walk.expected)
  }

  @Test func `Links lead from session to speaker to institution to session`() throws {
    var player = try Player("2/report tongji<Enter>")
    var path: [String] = []
    for keys in ["<Enter><Enter>", "j<Enter>", "jj<Enter>"] {
      try player.play(keys)
      path.append(player.standing)
    }
    #expect(
      path == [
        "speakers: LEI Xinghui (detail)", "institutions: Tongji University (detail)",
        "agenda: Meeting before the meeting (detail)",
      ])
  }

  static let back = [
    Walk("23", "speakers: FANG Shouen"), Walk("23<lt>", "agenda: Meeting before the meeting"),
    Walk("23<lt><lt>", "overview: What"), Walk("23<lt>>", "speakers: FANG Shouen"),
    Walk("2j3j<lt>", "agenda: Address · YU Lijuan"),
    Walk("2j3j<lt>>", "speakers: LEI Xinghui"),
    Walk("2j3j<lt>4>", "institutions: Commercial Aircraft Corporation of China, Ltd."),
    Walk("3j<Enter><Enter><lt>", "speakers: LEI Xinghui (detail)"),
    Walk("3j<Enter>j<Enter><lt><Enter>", "institutions: Tongji University (detail)"),
  ]

  @Test(arguments: back) func `Places are visited back and forward`(walk: Walk) throws {
    #expect(try Player(walk.keys).standing == walk.expected)
  }

  static let escapes = [
    Walk("3<Esc>", "overview: What"),
    Walk("3/wang<Esc>", "speakers: FANG Shouen"),
    Walk("3/wang<Enter><Esc>", "speakers: WANG Jun"),
    Walk("3/wang<Enter><Enter><Esc>", "speakers: WANG Jun /wang"),
    Walk("3/wang<Enter><Enter><Esc><Esc><Esc>", "overview: What"),
    Walk("3j<Enter><Enter><Esc>", "speakers: LEI Xinghui (detail)"),
    Walk("3j<Enter><Enter><Esc><Esc>", "speakers: LEI Xinghui"),
    Walk("3j<Enter>j<Enter><Enter><Esc><Esc><Esc>", "speakers: LEI Xinghui"),
    Walk("3?<Esc>", "speakers: FANG Shouen"), Walk("3:<Esc>", "speakers: FANG Shouen"),
    Walk("3s<Esc>", "speakers: FANG Shouen"), Walk("3e<Esc>", "speakers: FANG Shouen"),
    Walk("3q<Esc>", "speakers: FANG Shouen"),
  ]

  @Test(arguments: escapes) func `Esc goes one step back`(walk: Walk) throws {
    let player = try Player(walk.keys)
    #expect(player.standing == walk.expected)
    #expect(player.state.modeName == "browse")
  }

  @Test func `Esc never quits`() throws {
    let keys = String(repeating: "<Esc>", count: 30)
    for start in ["", "2", "3/wang<Enter><Enter>", "q", "e", "?help", ":", "4<Enter><Enter>"] {
      let player = try Player(start + keys)
      #expect(player.effects.isEmpty, "after '\(start)'")
      #expect(player.standing == "overview: What", "after '\(start)'")
      #expect(player.notice == Words.noBack, "after '\(start)'")
    }
  }

  static let panes = [
    Walk("3<Tab>", "speakers: FANG Shouen (detail)"), Walk("3<Tab><Tab>", "speakers: FANG Shouen"),
    Walk("3<S-Tab>", "speakers: FANG Shouen (detail)"),
    Walk("3l", "speakers: FANG Shouen (detail)"), Walk("3ll", "speakers: FANG Shouen (detail)"),
    Walk("3<Right>", "speakers: FANG Shouen (detail)"), Walk("3lh", "speakers: FANG Shouen"),
    Walk("3l<Left>", "speakers: FANG Shouen"), Walk("3h", "speakers: FANG Shouen"),
    Walk("3/wang<Tab>", "speakers: WANG Jun /wang (detail)"),
  ]

  @Test(arguments: panes) func `Tab and arrows change panes`(walk: Walk) throws {
    #expect(try Player(walk.keys).standing == walk.expected)
  }

  @Test func `A link to what a filter hides clears the filter and says so`() throws {
    let player = try Player("2/comac<Enter>3/yu lijuan<Enter><Enter><Enter>")
    #expect(player.standing == "agenda: Meeting before the meeting (detail)")
    #expect(player.notice == Words.filterCleared("comac"))
  }

  @Test func `A place whose item is gone is still a place`() throws {
    var player = try Player("3jj2")
    player.perform(.reloaded(builtIn.editing { $0 = [] }))
    try player.play("<lt>")
    #expect(player.standing == "speakers: nothing")
  }

  @Test func `The back stack has a bottom`() throws {
    var player = try Player(String(repeating: "23", count: 300))
    for _ in 0..<1000 { player.perform(.goBack) }
    #expect(player.notice == Words.noBack)
    #expect(player.state.forward.count <= 101)
  }

  @Test func `The detail is read line by line where nothing leads further`() throws {
    var player = try Player(rows: 14, "1G<Enter>")
    let before = player.state.reading.top
    try player.play("jjjj")
    #expect(player.state.reading.top >= before)
    #expect(player.state.focus == .detail)
  }

  @Test func `Every line of a long detail can be read`() throws {
    var player = try Player(columns: 80, rows: 14, "4/tongji<Enter><Enter>")
    let lines = player.state.detailLines
    try #require(lines.count > player.state.layout.detailRows)
    var seen: Set<Int> = []
    for _ in 0..<60 {
      let top = player.state.reading.top
      seen.formUnion(top..<min(top + player.state.layout.detailRows, lines.count))
      try player.play("j")
    }
    #expect(seen == Set(lines.indices))
  }

  private static let doubtful = loaded([
    (
      "meeting.toml",
      "title = \"Tides\"\nvenu = \"Pier\"\n[[counts]]\nof = \"sessions\"\ndeclared = 9\n"
    ),
    ("agenda.csv", "id,title\na,Dawn\n"), ("speakers.csv", "id,nam\nann,Ann\n"),
  ])

  static let leads: [(query: String, standing: String)] = [
    ("declared", "overview: Sessions"), ("venu", "overview: Venu"),
    ("column", "speakers: ann (detail)"),
  ]

  @Test(arguments: leads.indices) func `A doubt about no record leads to what stands beside it`(
    index: Int
  ) throws {
    let (query, standing) = Self.leads[index]
    var player = try Player(Self.doubtful, "5/\(query)<Enter>")
    let before = player.standing
    try player.play("<Enter><Enter>")
    #expect(player.standing == standing)
    try player.play("<Esc>")
    #expect(player.standing == before + " (detail)")
  }
}
