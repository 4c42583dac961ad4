import Programme
import Searching
import TerminalUI
import Testing
import Views

@testable import Dashboard

/// The grid beside one that holds every cell, and the grid that is kept beside one made anew.
@Suite struct GridOracleTests {
  /// Line by line, for each room a position and whether something goes on there.
  private struct SlowGrid {
    var cells: [[Int?]] = []
    var taken: [[Bool]] = []

    init(_ list: ViewList, rooms: [String]) {
      let sessions = list.table.meeting.sessions
      let shown = (list.rowsOfDay ?? 0..<0).compactMap { row in
        list.rows.position(of: row).map { ($0, sessions[row]) }
      }
      for start in Set(shown.map { $0.1.start?.minutes ?? .max }).sorted() {
        let own = shown.filter { ($0.1.start?.minutes ?? .max) == start }
        let byRoom = rooms.map { room in own.filter { ($0.1.room ?? "") == room }.map(\.0) }
        for number in 0..<(byRoom.map(\.count).max() ?? 0) {
          cells.append(byRoom.map { number < $0.count ? $0[number] : nil })
          taken.append(
            rooms.indices.map { room in
              start != .max && byRoom[room].count <= number
                && shown.contains { _, session in
                  guard (session.room ?? "") == rooms[room], let begin = session.start?.minutes
                  else { return false }
                  return begin < start && begin + (session.minutes ?? 0) > start
                }
            })
        }
      }
    }

    func nearest(_ line: Int, in room: Int, among lines: some Sequence<Int>) -> Int? {
      lines.filter { cells[$0][room] != nil }.min { abs($0 - line) < abs($1 - line) }
        .flatMap { cells[$0][room] }
    }
  }

  private static func meeting(_ random: inout Seeded) -> LoadedMeeting {
    let rows = (0..<Int.random(in: 0..<40, using: &random) + 1).map { number in
      let day = Int.random(in: 0..<2, using: &random) + 20
      let start = Int.random(in: 0..<6, using: &random)
      let length = Int.random(in: 0..<4, using: &random)
      let times = start == 0 ? "," : "\(start + 8):00,\(start + 8 + length):30"
      return
        "S\(number),2026-05-\(day),\(times),\(["", "A", "B", "C 10", "C 9"][Int.random(in: 0..<5, using: &random)])"
    }
    return loaded([
      ("agenda.csv", "title,day,start,end,room\n" + rows.joined(separator: "\n"))
    ])
  }

  @Test(arguments: 0..<20) func `Cells and ways are those of a grid that holds them all`(seed: Int)
  {
    var random = Seeded(UInt64(seed))
    var list = ViewList(Tables(of: Self.meeting(&random))[.agenda])
    list.select(Int.random(in: 0..<list.count, using: &random))
    guard let grid = Grid(list) else { return }
    let slow = SlowGrid(list, rooms: grid.rooms)
    #expect(grid.lines.count == slow.cells.count)
    for (line, cells) in slow.cells.enumerated() {
      for room in grid.rooms.indices {
        #expect(grid.position(line: line, room: room) == cells[room])
        #expect(grid.isTaken(line: line, room: room) == slow.taken[line][room])
        guard let position = cells[room] else { continue }
        let place = Grid.Place(line: line, room: room)
        #expect(grid.place(of: position) == place)
        for distance in [-99, -3, -1, 1, 2, 99] {
          let others = distance < 0 ? 0..<line : line + 1..<slow.cells.count
          #expect(
            grid.position(from: place, by: distance)
              == slow.nearest(line + distance, in: room, among: others))
        }
        if room > 0 {
          #expect(
            grid.position(from: place, roomsAway: -1)
              == slow.nearest(line, in: room - 1, among: slow.cells.indices))
        }
      }
    }
    for first in grid.rooms.indices {
      let rooms = first..<min(first + 2, grid.rooms.count)
      let held = slow.cells.indices.filter { line in rooms.contains { slow.cells[line][$0] != nil }
      }
      #expect(grid.lines(in: rooms) == held)
    }
  }

  @Test(arguments: 0..<12) func `What is kept is what would be made anew`(seed: Int) throws {
    var random = Seeded(UInt64(seed))
    let steps = [
      "j", "k", "l", "h", "G", "g", "]", "[", " ", "z", "v", "S", "x", "/S1<Enter>", "/A<Enter>",
      "/zzz<Enter>", "stitle<Enter>", "oroom<Enter>", "3", "2", ".", ",", "M", "n",
    ]
    var player = try Player(Self.meeting(&random), "2v")
    for _ in 0..<60 {
      let keys = steps[Int.random(in: 0..<steps.count, using: &random)]
      try player.play(keys)
      if Int.random(in: 0..<20, using: &random) == 0 {
        player.perform(.reloaded(Self.meeting(&random)))
      }
      #expect(player.state.list.grid == Grid(player.state.list), "\(keys)")
    }
  }

  @Test func `Many rooms by many starts take the room of their sessions alone`() throws {
    let rows = (0..<6_000).map { number in
      "S\(number),R\(number),\(8 + number % 12):\(10 + number / 12 % 50)"
    }
    let odd = loaded([("agenda.csv", "title,room,start\n" + rows.joined(separator: "\n"))])
    let alike = (0..<6_000).map { "T\($0),R\($0 % 2)\n" }.joined()
    for loaded in [odd, loaded([("agenda.csv", "title,room\n" + alike)])] {
      let player = try Player(loaded, "2vjjllG")
      let grid = try #require(player.state.grid)
      #expect(grid.rooms.indices.count * grid.lines.count >= 6_000)
      #expect(grid.place(of: 0) != nil && grid.place(of: 5_999) != nil)
    }
  }
}
