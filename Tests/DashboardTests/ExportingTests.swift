import Programme
import Searching
import TerminalUI
import Testing
import Views

@testable import Dashboard

@Suite struct ExportingTests {
  @Test(arguments: [(1, "overview.txt"), (2, "agenda.txt"), (3, "speakers.txt"), (5, "checks.txt")])
  func `The name that is offered is the view's`(view: Int, name: String) throws {
    #expect(try Player("\(view)e<Enter>").exported?.name == name)
  }

  @Test(arguments: [("tongji", "speakers-tongji.txt"), ("xing LEI", "speakers-xing-lei.txt")])
  func `The name that is offered holds the query`(query: String, name: String) throws {
    #expect(try Player("3/\(query)<Enter>e<Enter>").exported?.name == name)
  }

  @Test func `A query cannot climb out of the folder by the name that is offered`() throws {
    let player = try Player(loaded([("speakers.csv", "name\na/../b\n")]), "3/a/../b<Enter>e<Enter>")
    #expect(player.exported?.name == "speakers-a-b.txt")
  }

  @Test func `An export holds all rows, not just those on screen`() throws {
    let player = try Player(crowd(300), rows: 14, "3e<Enter>")
    #expect(player.exported?.excerpt.rows.count == 300)
  }

  static let shapes: [(keys: String, rows: Int, heading: String)] = [
    ("3", 6, "by name · 6 of 6"), ("3/wang<Enter>", 2, "wang · by name · 2 of 6"),
    ("3/wang<Enter>S", 2, "wang · by name descending · 2 of 6"),
    ("2/tongji<Enter><Enter>", 2, "tongji · in programme order · 2 of 16"),
  ]

  @Test(arguments: shapes)
  func `An export is exactly what the view shows`(keys: String, rows: Int, heading: String) throws {
    let shown = try Player(keys)
    let player = try Player(keys + "e<Enter>")
    let excerpt = try #require(player.exported?.excerpt)
    #expect(excerpt.rows == shown.state.list.rows)
    #expect(excerpt.rows.count == rows)
    #expect(excerpt.heading == heading)
  }

  @Test func `Size and panes change nothing of an export`() throws {
    let wide = try #require(Player(columns: 200, rows: 60, "2e<Enter>").exported?.excerpt)
    let narrow = try #require(Player(columns: 30, rows: 8, "2pe<Enter>").exported?.excerpt)
    #expect(wide.columns == narrow.columns)
    #expect(wide.rows == narrow.rows)
  }

  @Test func `Another name can be typed`() throws {
    #expect(try Player("3e<C-u>people.txt<Enter>").exported?.name == "people.txt")
  }

  @Test func `The first try never replaces`() throws {
    #expect(try Player("3e<Enter>").exported?.replacing == false)
  }

  @Test func `A file that exists is asked about, and a yes replaces it`() throws {
    var player = try Player("3e<Enter>")
    player.perform(.exportExists(name: "speakers.txt"))
    #expect(player.screen.contains(Words.replaceQuestion("speakers.txt")))
    try player.play("y")
    #expect(player.exported?.replacing == true)
    #expect(player.effects.count == 2)
  }

  @Test(arguments: ["<Esc>", "n", "q", "x", "<Space>", "3", "<Down>"])
  func `Any other answer keeps the file`(key: String) throws {
    var player = try Player("3e<Enter>")
    player.perform(.exportExists(name: "speakers.txt"))
    try player.play(key)
    #expect(player.effects.count == 1)
    #expect(player.state.modeName == "browse")
  }

  @Test func `Exporting nothing is a notice, not an effect`() throws {
    let player = try Player("3/nobody<Enter>e")
    #expect(player.effects.isEmpty)
    #expect(player.notice == Words.nothingToExport)
  }

  static let reports: [(action: Action, notice: String)] = [
    (.exported(path: "out/speakers.txt", rows: 6), "Exported 6 rows to out/speakers.txt"),
    (.exported(path: "a.txt", rows: 1), "Exported 1 row to a.txt"),
    (.exportFailed(reason: "a.txt: the disk is full."), "a.txt: the disk is full."),
  ]

  @Test(arguments: reports.indices) func `What became of an export is said`(number: Int) throws {
    var player = try Player("3e<Enter>")
    player.perform(Self.reports[number].action)
    #expect(player.notice == Self.reports[number].notice)
    #expect(player.screen.contains(Self.reports[number].notice))
  }
}
