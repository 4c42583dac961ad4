import TerminalUI
import Testing
import Views

@testable import Dashboard

@Suite struct DetailScrollingTests {
  @Test func `A detail that was at its end scrolls again after the screen grew`() throws {
    var player = try Player(columns: 100, rows: 14, "2jjjjjjjj<Enter>G")
    player.perform(.resize(Size(columns: 100, rows: 26)))
    let end = player.state.detailLines.count
    try player.play("<PgUp>")
    #expect(player.state.reading.top < max(end - player.state.layout.detailRows, 1))
    try player.play("g")
    #expect(player.state.reading.top == 0)
  }

  @Test func `On one line the keys move the list, whatever had the focus`() throws {
    var player = try Player("3<Enter>")
    player.perform(.resize(Size(columns: 10, rows: 2)))
    try player.play("j")
    #expect(player.selected == "LEI Xinghui")
  }

  @Test func `A chosen link is in sight after every resize`() throws {
    var player = try Player("4jj<Enter>jj")
    for rows in [12, 16, 40, 13] {
      player.perform(.resize(Size(columns: 80, rows: rows)))
      let state = player.state
      let shown = state.detailLines.dropFirst(state.reading.top).prefix(state.layout.detailRows)
      #expect(shown.contains { $0.link == state.reading.link }, "\(rows) rows")
    }
  }
}

@Suite struct UnderneathTests {
  @Test(arguments: ["e", "?", ":", "s", "q"])
  func `Tab does not reach the panes under a prompt`(key: String) throws {
    var player = try Player(columns: 80, rows: 10, "3" + key)
    let before = player.state.modeName
    try player.play("<Tab>")
    #expect(player.state.focus == .list)
    #expect(player.state.modeName == before || key == "q")
  }

  @Test func `Back restores the filter that a link had cleared`() throws {
    var player = try Player("3/wang<Enter>2/lei<Enter>")
    #expect(player.standing.contains("/lei"))
    try player.play("<Enter><Enter>")
    #expect(player.standing == "speakers: LEI Xinghui (detail)")
    #expect(player.notice == Words.filterCleared("wang"))
    try player.play("<lt>")
    #expect(player.standing.contains("/lei"))
    try player.play("<lt>")
    #expect(player.standing == "speakers: WANG Jun /wang")
  }

  @Test func `Reading files with faults again is no good news`() throws {
    var player = try Player("3")
    player.perform(.reloaded(loaded([("meeting.toml", "title = "), ("speakers.csv", "name\nA")])))
    #expect(player.notice?.contains("meeting.toml:1") == true)
    #expect(!player.state.isGoodNews)
  }

  @Test func `A pane without room says so`() throws {
    #expect(try Player(columns: 80, rows: 24, "p").notice == Words.noRoomForPane)
  }

  @Test func `Worse checks stand before lesser ones, and after them reversed`() throws {
    let doubtful = loaded([
      ("agenda.csv", "id,title,start,end,day\na,A,09:00,08:00,2026-01-01\nb,B,,,\n"),
      ("speakers.csv", "id,name\nx,Same\ny,Same\n"),
    ])
    var player = try Player(doubtful, "5")
    let order = { (player: Player) in
      player.state.list.rows.map { player.state.list.table.value($0, .severity).text }
    }
    let worstFirst = ["error", "warning", "note"]
    let ranks = order(player).compactMap { worstFirst.firstIndex(of: $0) }
    #expect(Set(ranks).count > 1)
    #expect(ranks == ranks.sorted())
    try player.play("S")
    let reversed = order(player).compactMap { worstFirst.firstIndex(of: $0) }
    #expect(reversed == ranks.sorted(by: >))
  }
}
