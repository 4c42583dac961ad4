import Programme
import Searching
import TerminalUI
import Testing
import Views

@testable import Dashboard

@Suite struct MarkingTests {
  static let marks: [(keys: String, marked: [String], selected: String)] = [
    ("3 ", ["fang-shouen"], "LEI Xinghui"), ("3  ", ["fang-shouen", "lei-xinghui"], "MAO Lijuan"),
    ("3 k ", [], "LEI Xinghui"), ("3G ", ["yu-lijuan"], "YU Lijuan"), ("3G  ", [], "YU Lijuan"),
    ("3<Enter> ", ["fang-shouen"], "FANG Shouen"), ("3/wang<Enter> ", ["wang-jun"], "WANG Ping"),
    ("3/nobody<Enter> x", [], "FANG Shouen"), ("3Sg ", ["yu-lijuan"], "WANG Ping"),
    ("3 2 3", ["fang-shouen"], "LEI Xinghui"), ("3 S", ["fang-shouen"], "LEI Xinghui"),
  ]

  @Test(arguments: marks)
  func `Space marks the selected row and goes on`(
    keys: String, marked: [String], selected: String
  ) throws {
    let player = try Player(keys)
    #expect(player.marked == marked)
    #expect(player.selected == selected)
  }

  static let onlyMarked = [
    Walk("3 M", "speakers: FANG Shouen /is:marked"), Walk("3 MM", "speakers: LEI Xinghui"),
    Walk("3 j Mx", "speakers: WANG Jun"),
    Walk("3 /tongji<Enter>M", "speakers: FANG Shouen /tongji is:marked"),
    Walk("3 /tongji | wang<Enter>M", "speakers: FANG Shouen /(tongji | wang) is:marked"),
    Walk("3 j M ", "speakers: MAO Lijuan /is:marked"), Walk("3 M ", "speakers: nothing /is:marked"),
    Walk("3 /-is:marked<Enter>", "speakers: LEI Xinghui /-is:marked"),
    Walk("3/-is:marked<Enter> ", "speakers: LEI Xinghui /-is:marked"),
    Walk("3M", "speakers: FANG Shouen"),
    Walk("3  M2M", "agenda: Meeting before the meeting"),
  ]

  @Test(arguments: onlyMarked)
  func `M shows what is marked, and all again`(walk: Walk) throws {
    #expect(try Player(walk.keys).standing == walk.expected)
  }

  @Test func `A mark stands in front of its row, and their number over the list`() throws {
    let player = try Player("3 ")
    #expect(player.screen.contains("\n◆  FANG Shouen"))
    #expect(player.screen.contains("1 marked"))
    #expect(try !Player("3 k ").screen.contains("marked"))
    let plain = try Player(builtIn, look: State.Look(glyphs: .ascii), "3 k")
    #expect(plain.screen.contains("\n*> FANG Shouen"))
  }

  @Test func `Marks are kept by identity, also of those who are away for a while`() throws {
    var player = try Player("3 jjj ")
    #expect(Set(player.marked) == ["fang-shouen", "wang-ping"])
    player.perform(.reloaded(builtIn.editing { $0.removeAll { $0.id == "fang-shouen" } }))
    #expect(player.state.list.marks.rows.count == 1)
    #expect(Set(player.marked) == ["fang-shouen", "wang-ping"])
    player.perform(.reloaded(builtIn))
    #expect(player.state.list.marks.rows.count == 2)
    #expect(player.state.list.marks.absent.isEmpty)
  }

  @Test func `Esc goes back from what is marked also after reading again`() throws {
    var player = try Player("3 /tongji<Enter>M")
    player.perform(.reloaded(builtIn))
    try player.play("<Esc>")
    #expect(player.standing == "speakers: FANG Shouen /tongji")
  }

  @Test func `Every view has marks of its own`() throws {
    #expect(try Player("3 2").marked.isEmpty)
    #expect(try Player("1 2 4 5 1").state.list.marks.rows.count == 1)
  }
}

@Suite struct DimmingTests {
  static let walks = [
    Walk("3/wang<Enter>z", "speakers: WANG Jun /wang"),
    Walk("3/wang<Enter>zj", "speakers: WANG Ping /wang"),
    Walk("3/wang<Enter>zG", "speakers: YU Lijuan /wang"),
    Walk("3/wang<Enter>zGz", "speakers: WANG Jun /wang"),
    Walk("3jjz/wang<Enter>", "speakers: MAO Lijuan /wang"),
    Walk("3jjz/wang<Enter>n", "speakers: WANG Jun /wang"),
    Walk("3jjz/wang<Enter>nn", "speakers: WANG Ping /wang"),
    Walk("3jjz/wang<Enter>nnn", "speakers: WANG Jun /wang"),
    Walk("3jjz/wang<Enter>N", "speakers: WANG Ping /wang"),
    Walk("3jjz/wang<Enter>Gn", "speakers: WANG Jun /wang"),
    Walk("3jjz/wang<Enter>GN", "speakers: WANG Ping /wang"),
    Walk("3z/nobody<Enter>j", "speakers: LEI Xinghui /nobody"),
    Walk("3z/nobody<Enter>n", "speakers: FANG Shouen /nobody"),
    Walk("3/wang<Enter>n", "speakers: WANG Ping /wang"),
    Walk("3/wang<Enter>nn", "speakers: WANG Jun /wang"),
    Walk("3/wang<Enter>N", "speakers: WANG Ping /wang"),
    Walk("3/wang<Enter>Sn", "speakers: WANG Ping /wang"),
    Walk("3jjn", "speakers: MAO Lijuan"), Walk("3jjz", "speakers: MAO Lijuan"),
  ]

  @Test(arguments: walks) func `z dims, n and N go from match to match`(walk: Walk) throws {
    #expect(try Player(walk.keys).standing == walk.expected)
  }

  @Test func `Dimmed, all rows are shown in their order and the count is of the matches`() throws {
    let player = try Player("3/wang<Enter>z")
    #expect(player.names == (try Player("3")).names)
    #expect(player.screen.contains("2 of 6 · wang"))
    let lines = player.state.frame.styleText.split(separator: "\n")
    let styles = try #require(lines.first { $0.contains("M") })
    #expect(styles.filter { $0 == "d" }.count == 1, "the divider")
    #expect(lines.filter { $0.hasPrefix("   d") }.count == 4)
  }

  @Test(arguments: [
    (
      "3/wang org:nowhere<Enter>z",
      ["Nothing matches 'wang org:nowhere'.", "Without org:nowhere: 2"]
    ),
    (
      "3z/wang org:nowhere<Enter>",
      ["Nothing matches 'wang org:nowhere'.", "Without org:nowhere: 2"]
    ),
    ("3z/wnag<Enter>", ["Nothing matches 'wnag'.", "Did you mean 'wang'?"]),
  ]) func `Where all is dimmed stands over the rows what helps`(keys: String, lines: [String])
    throws
  {
    let player = try Player(keys)
    #expect(player.names == (try Player("3")).names)
    #expect(lines.allSatisfy { player.screen.contains($0) })
    #expect(player.screen.contains("▸"))
    for key in ["G", "jj", "Gk"] {
      #expect(try Player(columns: 60, rows: 14, keys + key).screen.contains("▸"), "\(key)")
    }
    #expect(!(try Player(keys + "z")).screen.contains("▸"))
  }

  @Test func `Every view dims for itself`() throws {
    #expect(try Player("3z2").state.list.dims == false)
    #expect(try Player("3z23").state.list.dims)
  }

  @Test func `What is dimmed is not exported`() throws {
    let player = try Player("3/wang<Enter>ze<Enter>")
    #expect(player.exported?.excerpt.rows.count == 2)
    #expect(try Player("3/nobody<Enter>ze").notice == Words.nothingToExport)
  }

  static let notices: [(keys: String, notice: String?)] = [
    ("3n", Words.noMatches), ("3/nobody<Enter>n", Words.noOtherMatch),
    ("3/wang<Enter>n", nil), ("3/wang<Enter>nn", Words.fromTheStart),
    ("3/wang<Enter>N", Words.fromTheEnd), ("3z", Words.dimming), ("3zz", Words.hiding),
    ("3M", Words.nothingMarked),
  ]

  @Test(arguments: notices) func `What cannot be seen is said`(keys: String, notice: String?) throws
  {
    #expect(try Player(keys).notice == notice)
  }

  @Test func `The overview dims in its place`() throws {
    let player = try Player("1/tongji<Enter>z")
    #expect(player.state.list.rows.count > player.state.list.found.count)
    #expect(player.screen.contains("▸"))
  }

  @Test func `Reading again keeps what is dimmed`() throws {
    var player = try Player("3/wang<Enter>z")
    player.perform(.reloaded(builtIn))
    #expect(player.standing == "speakers: WANG Jun /wang")
    #expect(player.state.list.dims && player.names.count == 6)
  }
}

extension Player {
  fileprivate var marked: [String] { state.list.marks.keys(in: state.list.table) }
}
