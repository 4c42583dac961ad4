import TerminalUI
import Testing
import Views

@testable import Dashboard

/// Which columns find room.
@Suite struct ColumnRoomTests {
  private static let sizes = [(80, 24), (120, 40), (72, 24), (100, 26)]

  static let orders = [
    "2sroom<Enter>", "2stitle<Enter>", "2speople<Enter>S", "2strack<Enter>", "2S", "2skind<Enter>",
    "2oroom<Enter>", "2otrack<Enter>", "2okind<Enter>", "2ono head<Enter>", "2sto<Enter>",
    "2oroom<Enter>stitle<Enter>",
  ]

  @Test(arguments: orders, sizes)
  func `Out of programme order each row tells its day and its time`(
    keys: String, size: (Int, Int)
  ) throws {
    let state = try Player(conference, columns: size.0, rows: size.1, keys).state
    let columns = state.list.columns(for: .agenda, width: state.layout.list.columns)
    for column in [Column.day, .start] {
      let drawn = try #require(columns.first { $0.column == column }, "\(column) at \(size)")
      #expect(drawn.width >= (column == .day ? 6 : 5))
    }
    let title = try #require(columns.first { $0.column == .title })
    #expect(title.width >= 10)
    #expect(columns.last.map { $0.x + $0.width <= state.layout.list.columns } == true)
    #expect(state.frame.text.contains("Thu 21  ") || state.list.top > 0 || size.1 < 30)
  }

  @Test func `In programme order the headings tell the day`() throws {
    for keys in ["2", "2oany<Enter>", "2oany<Enter>stitle<Enter>"] {
      let state = try Player(conference, columns: 120, rows: 40, keys).state
      let columns = state.list.columns(for: .agenda, width: state.layout.list.columns)
      #expect(!columns.contains { $0.column == .day }, "\(keys)")
    }
  }

  @Test func `What is grouped by a column does not repeat it`() throws {
    let state = try Player(conference, columns: 160, rows: 40, "2oroom<Enter>").state
    let columns = state.list.columns(for: .agenda, width: state.layout.list.columns)
    #expect(!columns.contains { $0.column == .room })
  }

  @Test func `A column that is counted tells the number`() throws {
    #expect(try Player(conference, columns: 160, "3ssess<Enter>S").screen.contains("5: Opening"))
    #expect(try !Player(conference, columns: 160, "3").screen.contains("5: Opening"))
  }
}

/// What goes on beyond its place says so.
@Suite struct CutTests {
  @Test func `A pane below the list says that it goes on, in the rules around it`() throws {
    var player = try Player(conference, columns: 60, rows: 20, "2jj<Enter>")
    #expect(player.screen.contains("↓─\n") && !player.screen.contains("↑"))
    try player.play("G")
    #expect(player.screen.contains("↑─\n") && !player.screen.contains("↓"))
  }

  @Test func `A long query that finds nothing is cut with a sign`() throws {
    let query = String(repeating: "nobody", count: 20)
    let lines = try Player(columns: 80, "3/\(query)<Enter>").screen.split(separator: "\n")
    #expect(lines.contains { $0.contains("Nothing matches 'nobody") && $0.contains("…") })
  }

  static let undone = [
    Walk("3 /tongji<Enter>M<Esc>", "speakers: LEI Xinghui /tongji"),
    Walk("3 /tongji<Enter>M<Esc><Esc>", "speakers: LEI Xinghui"),
    Walk("3 M<Esc>", "speakers: LEI Xinghui"),
    Walk("3 /tongji is:marked<Enter><Esc>", "speakers: FANG Shouen"),
    Walk("3 /tongji<Enter>M<Esc>M<Esc>", "speakers: LEI Xinghui /tongji"),
  ]

  @Test(arguments: undone) func `Esc after M takes back M alone`(walk: Walk) throws {
    #expect(try Player(walk.keys).standing == walk.expected)
  }
}
