import TerminalUI
import Testing
import Views

@testable import Dashboard

@Suite struct LayoutTests {
  static let moments: [(name: String, keys: String)] = [
    ("list", ""), ("detail", "<Enter>"), ("end of the detail", "<Enter>G"), ("filter", "/a"),
    ("menu", "?"), ("question", "q"), ("export", "e"), ("end of the list", "G"),
  ]

  @Test(arguments: View.allCases, moments.indices)
  func `Every size is drawn whole`(view: View, number: Int) throws {
    let keys = view.key + Self.moments[number].keys
    var state = try Player(conference, keys).state
    for (columns, rows) in Self.sizes(offset: number) {
      let size = Size(columns: columns, rows: rows)
      _ = state.update(.resize(size))
      let frame = state.frame
      #expect(frame.size == size)
      #expect(frame.cells.count == columns * rows)
      if let fault = state.faults(in: frame) {
        Issue.record("\(view) \(Self.moments[number].name) at \(columns)x\(rows): \(fault)")
        return
      }
    }
  }

  /// The small sizes one by one, the others by strides that differ between the moments.
  private static func sizes(offset: Int) -> [(Int, Int)] {
    let columns = Array(1...24) + Array(stride(from: 25 + offset, through: 130, by: 9)) + [71, 72]
    let rows = Array(1...13) + Array(stride(from: 14 + offset % 4, through: 45, by: 6))
    return rows.flatMap { row in
      // Every third width of every row, so that the suite stays light.
      columns.enumerated().filter { ($0.offset + row + offset) % 4 == 0 }.map { ($0.element, row) }
    }
  }

  @Test(arguments: [(19, 5), (20, 4), (19, 4), (10, 3), (8, 2), (6, 1), (1, 1), (200, 4), (10, 60)])
  func `Below 20 by 5 one line of the selected item remains`(columns: Int, rows: Int) throws {
    let player = try Player(columns: columns, rows: rows, "3j")
    let lines = player.screen.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.first == "LEI Xinghui".prefix(columns).trimmingBlanks[...])
    #expect(lines.dropFirst().dropLast().allSatisfy { $0.isEmpty })
  }

  @Test func `At 20 by 5 the list is still a list`() throws {
    let player = try Player(columns: 20, rows: 5, "3j")
    #expect(player.screen.contains("▸ LEI Xinghui"))
  }

  static let details: [(columns: Int, rows: Int, detail: String)] = [
    (100, 26, "beside"), (72, 12, "beside"), (71, 26, "below"), (40, 12, "below"),
    (100, 11, "none"), (40, 11, "none"),
  ]

  @Test(arguments: details)
  func `The detail finds its place by the size`(columns: Int, rows: Int, detail: String) throws {
    let layout = try Player(columns: columns, rows: rows, "3").state.layout
    let place = layout.detail.map { $0.x > 0 ? "beside" : $0.y > layout.list.y ? "below" : "over" }
    #expect((place ?? "none") == detail)
  }

  @Test func `A query stands whole over the list, before the order the view has anyway`() throws {
    let query = "room:aula kind:session"
    let player = try Player(conference, columns: 80, rows: 24, "2/\(query)<Enter>")
    #expect(player.screen.contains(query))
    #expect(!player.screen.contains("programme order"))
    let sorted = try Player(conference, columns: 80, rows: 24, "2/\(query)<Enter>stitle<Enter>")
    #expect(sorted.screen.contains("by title"))
    #expect(try Player(conference, "2").screen.contains("in programme order"))
  }

  @Test func `Below 12 rows the detail opens over the list`() throws {
    let layout = try Player(columns: 100, rows: 11, "3<Enter>").state.layout
    #expect(layout.list.isEmpty && layout.detail == layout.body)
  }

  @Test(arguments: View.allCases)
  func `The rectangles of a layout lie on the screen and apart`(view: View) {
    for columns in stride(from: 20, through: 200, by: 7) {
      for rows in stride(from: 5, through: 60, by: 1) {
        for focus in [State.Focus.list, .detail] {
          let size = Size(columns: columns, rows: rows)
          let layout = Layout(size: size, view: view, showsDetail: true, focus: focus)
          let all =
            [layout.title, layout.tabs, layout.detail, layout.divider].compactMap { $0 }
            + layout.rules + [layout.status, layout.list]
          let area = all.reduce(0) { $0 + $1.columns * $1.rows }
          #expect(area == columns * rows, "\(view) at \(columns)x\(rows)")
        }
      }
    }
  }
}

extension Substring {
  /// The text without blanks at its end.
  fileprivate var trimmingBlanks: String {
    var text = String(self)
    while text.last == " " { text.removeLast() }
    return text
  }
}

/// Messages that are longer than a line.
@Suite struct MessageTests {
  private static let long =
    "agenda.csv:31:12: 'Opening' ends (09:30) before it starts (10:00), and the rest of the file "
    + "holds 12 columns where the first line names 14. Correct its end, and look for a quote that "
    + "is never closed. r reads it as it is."

  @Test(arguments: [(80, 24), (120, 40), (40, 30), (100, 12)], ["2", "1", "2G", "3G<Enter>"])
  func `A long message is read whole, and the selection stays in sight`(
    size: (Int, Int), keys: String
  ) throws {
    var player = try Player(conference, columns: size.0, rows: size.1, keys)
    let top = player.state.list.top
    player.perform(.reloadFailed(reason: Self.long))
    let screen = player.screen.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(screen.contains(Self.long))
    #expect(player.state.faults(in: player.state.frame) == nil)
    try player.play("~")
    #expect(player.state.statusRows == 1)
    #expect(player.state.list.top == top)
  }

  @Test func `When a long message goes, columns stand again where the selection is seen`() throws {
    for rows in 8...30 {
      var player = try Player(conference, columns: 80, rows: rows, "1G")
      player.perform(.reloadFailed(reason: Self.long))
      for key in ["p", "S", "<Esc>"] {
        try player.play(key)
        #expect(player.state.faults(in: player.state.frame) == nil, "\(rows) rows, \(key)")
      }
    }
  }

  @Test func `Where there is no room for it the message is cut`() throws {
    var player = try Player(conference, columns: 40, rows: 8, "2")
    player.perform(.reloadFailed(reason: Self.long))
    #expect(player.state.statusRows == 2)
    #expect(player.screen.hasSuffix("reads it as it is."))
  }
}
