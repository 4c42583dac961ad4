import Programme
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
