import Programme
import Searching
import TerminalUI
import Testing
import Views

@testable import Dashboard

@Suite struct SortingTests {
  static let orders: [(keys: String, first: String, note: String)] = [
    ("3", "FANG Shouen", "by name"), ("3S", "YU Lijuan", "by name descending"),
    ("3SS", "FANG Shouen", "by name"), ("3sposition<Enter>", "MAO Lijuan", "by position"),
    ("3sposition<Enter>S", "LEI Xinghui", "by position descending"),
    ("3sposition<Enter>sview's<Enter>", "FANG Shouen", "by name"),
    ("2S", "Exchange report · Shanghai Academy of Educational Sciences", "by order descending"),
    ("2s<Down><Down><Down><Enter>", "Address · MAO Lijuan", "by title"),
  ]

  @Test(arguments: orders)
  func `s sorts by a column and S reverses`(keys: String, first: String, note: String) throws {
    let player = try Player(keys)
    #expect(player.names.first == first)
    #expect(player.screen.contains(note))
  }

  @Test func `A long query gives way to what the list is sorted by`() throws {
    let player = try Player("3/lijuan org:tongji role:speaker has:name has:role<Enter>")
    #expect(player.screen.contains("lijuan org:"))
    #expect(player.screen.contains("has:role · by name"))
  }

  static let several: [(keys: String, keys2: String, note: String)] = [
    ("3srole<Space><C-u>posi<Space><Esc>", "role,position", "by role, position"),
    ("3srole+<C-u>posi＋<Esc>", "role,position", "by role, position"),
    ("3srole<Space><Space><Esc>", "", "by name"),
    ("3srole<Space><C-u>posi<Space><C-u>role<Space><Esc>", "position", "by position"),
    ("3srole<Space><C-u>posi<Space><Esc>S", "-role,position", "by role descending, position"),
    ("3srole<Space>posi<Enter>", "role,position", "by role, position"),
    ("3srole<Space><Enter>", "role", "by role"),
    ("3srole<Space>posi<Space><Enter>", "role,position", "by role, position"),
    ("3srole<Space>view's<Enter>", "", "by name"),
    ("3srole<Space>posi<Enter>sposi<Enter>", "position", "by position"),
    (
      "3srole<Space>posi<Enter>sinst<Space>name<Enter>", "role,position,institution,name", "by role"
    ),
    ("3sid<Enter>", "id", "by id"),
  ]

  @Test(arguments: several)
  func `Space sorts by more than one column`(keys: String, keys2: String, note: String) throws {
    let player = try Player(columns: 140, keys)
    #expect(player.state.list.sort == (try View.speakers.sortKeys(keys2)))
    #expect(player.screen.contains(note))
    #expect(player.state.modeName == "browse")
  }

  @Test func `The menu numbers the keys of a sort and stays open`() throws {
    let player = try Player("3srole<Space><C-u>posi<Space><C-u>")
    let lines = player.screen.split(separator: "\n")
    #expect(lines.contains { $0.contains("1") && $0.hasSuffix("Role") })
    #expect(lines.contains { $0.contains("2") && $0.hasSuffix("Position") })
    #expect(player.screen.contains(Words.sortMoreHints))
    #expect(try Player("3s").screen.contains(Words.sortHints))
  }

  @Test func `Names in Han can stand by their strokes, and say so`() throws {
    let player = try Player(conference, columns: 140, "3sstrokes<Enter>")
    #expect(player.state.list.sort == [SortKey(.name, names: .strokes)])
    #expect(player.names.prefix(2) == ["李嘉", "林晓梅"])
    #expect(player.screen.contains("by name (strokes)"))
    let kept = try #require(Keepsake(player.state.keepsake.bytes))
    #expect(kept[.speakers].sort == player.state.list.sort)
    #expect(try !Player("3s").screen.contains(Words.byStrokes))
  }

  @Test func `The overview has one order to reverse`() throws {
    #expect(try Player("1S").notice == Words.noReverse)
  }

  @Test func `A sorted overview still shows its rows`() throws {
    let player = try Player("1slabel<Enter>")
    #expect(player.screen.contains("▸"))
    #expect(player.screen.contains(player.selected))
  }

  @Test func `The menu marks the order that holds`() throws {
    let before = try Player("3s").screen.split(separator: "\n")
    #expect(before.contains { $0.contains("•") && $0.contains(Words.programmeOrder) })
    let after = try Player("3sposition<Enter>s").screen.split(separator: "\n")
    #expect(after.contains { $0.contains("•") && $0.contains("Position") })
  }
}
