import Programme
import Searching
import TerminalUI
import Testing
import Views

@testable import Dashboard

/// The agenda as rooms by times.
@Suite struct GridTests {
  private func grid(_ keys: String) throws -> (grid: Grid, list: ViewList) {
    let list = try Player(conference, keys).state.list
    return (try #require(Grid(list)), list)
  }

  private func texts(_ grid: Grid, _ list: ViewList) -> [String] {
    grid.lines.indices.map { line in
      let cells = grid.rooms.indices.map { room in
        grid.position(line: line, room: room).flatMap { list.rows.row(at: $0) }
          .map { list.table.value($0, .title).text }
          ?? (grid.isTaken(line: line, room: room) ? "|" : "")
      }
      return ([grid.lines[line].time] + cells).joined(separator: ";")
    }
  }

  @Test func `Sessions of a day stand under their rooms beside their starts`() throws {
    let (grid, list) = try grid("2")
    #expect(grid.rooms == ["Aula", "Foyer", "Room 2"])
    #expect(
      texts(grid, list) == [
        "08:30;;Registration;", "09:00;Opening of the conference;;",
        "09:30;Reading the tides;;Modèles de marée à haute résolution",
        "10:00;Silt, sand and the cost of depth;;|", "10:45;;Coffee;",
        "11:15;;;东海港口的长期潮位观测与防洪调度",
      ])
  }

  @Test func `Sessions that begin together in one room stand below each other`() throws {
    let (grid, list) = try grid("2]")
    #expect(
      texts(grid, list) == [
        "09:00;Panel: whose water is it?", ";A port speaks", "09:20;A dredger answers",
        "10:30;Closing",
      ])
  }

  @Test func `Nothing of a day is left out, whatever it lacks`() throws {
    let odd = loaded([
      (
        "agenda.csv",
        """
        title,day,start,end,room
        A,2026-05-20,09:00,10:00,Hall 10
        B,2026-05-20,09:00,09:30,Hall 9
        C,2026-05-20,,,Hall 9
        D,2026-05-20,09:30,,
        E,,,,
        """
      )
    ])
    let list = try Player(odd, "2").state.list
    let days = list.rows.indices.compactMap { position -> [Int]? in
      var own = list
      own.select(position)
      return Grid(own).map { $0.positions.sorted() }
    }
    for (position, shown) in days.enumerated() { #expect(shown.contains(position)) }
    #expect(Set(days).map(\.count).reduce(0, +) == list.count)
    #expect(Grid(list)?.rooms == ["Hall 9", "Hall 10", ""])
  }

  static let walks = [
    Walk("2v", "agenda: Registration"), Walk("2vj", "agenda: Coffee"),
    Walk("2vjj", "agenda: Coffee"),
    Walk("2vh", "agenda: Opening of the conference"), Walk("2vhj", "agenda: Reading the tides"),
    Walk("2vhG", "agenda: Silt, sand and the cost of depth"),
    Walk("2vhGg", "agenda: Opening of the conference"),
    Walk("2vl", "agenda: Modèles de marée à haute résolution"),
    Walk("2vll", "agenda: Modèles de marée à haute résolution (detail)"),
    Walk("2vllh", "agenda: Modèles de marée à haute résolution"),
    Walk("2v]", "agenda: Panel: whose water is it?"), Walk("2v][", "agenda: Registration"),
    Walk("2v]j", "agenda: A port speaks"), Walk("2v<Enter>", "agenda: Registration (detail)"),
    Walk("2v/tide<Enter>", "agenda: Reading the tides /tide"),
    Walk("2vhjv", "agenda: Reading the tides"),
    Walk("2vh ", "agenda: Reading the tides"), Walk("2vv", "agenda: Registration"),
    Walk("2v3", "speakers: Ana Ribeiro"),
  ]

  @Test(arguments: walks) func `Keys go through the rooms and the times`(walk: Walk) throws {
    #expect(try Player(conference, walk.keys).standing == walk.expected)
  }

  static let notices: [(keys: String, notice: String)] = [
    ("3v", Words.oneLayout), ("2vhh", Words.noOtherRoom), ("2vjj", Words.noOtherInRoom),
    ("2v[", Words.noOtherDay), ("2v]]", Words.noOtherDay),
  ]

  @Test(arguments: notices) func `A key that cannot go on says why`(keys: String, notice: String)
    throws
  {
    #expect(try Player(conference, keys).notice == notice)
  }

  @Test(arguments: [(80, 24), (120, 40), (40, 12), (24, 9), (20, 5), (200, 60), (30, 30)])
  func `The selection is in sight at every size, and where it is stands over the grid`(
    size: (Int, Int)
  ) throws {
    for keys in ["", "G", "h", "hG", "l", "lG", "]", "]G", "llG", " k", " g"] {
      let state = try Player(conference, columns: size.0, rows: size.1, "2v" + keys).state
      #expect(state.faults(in: state.frame) == nil, "\(keys)")
    }
  }

  @Test func `A line without anything in the rooms that are seen takes no room`() throws {
    let player = try Player(conference, columns: 27, rows: 24, "2vh")
    let grid = try #require(player.state.grid)
    #expect(player.state.gridWindow(grid, player.state.list).lines == [1, 2, 3])
    #expect(!player.screen.contains("08:30") && player.screen.contains("09:00"))
  }

  @Test func `Rooms that have no place side by side are turned over like pages`() throws {
    let screen = try Player(conference, columns: 44, rows: 24, "2v").screen
    #expect(screen.contains("Aula") && screen.contains("Foyer") && !screen.contains("Room 2"))
    let next = try Player(conference, columns: 44, rows: 24, "2vl").screen
    #expect(!next.contains("Foyer") && next.contains("Room 2"))
    #expect(try Player(conference, columns: 90, rows: 24, "2vl").screen.contains("Wed 20 May 2026"))
  }

  @Test func `The grid is kept for the next run`() throws {
    let keepsake = try #require(Keepsake(Player(conference, "2v").state.keepsake.bytes))
    #expect(State(conference, size: Size(columns: 80, rows: 24), keepsake: keepsake).isGrid)
  }

  @Test func `A meeting with nothing in it has nothing in its grid`() throws {
    #expect(try Player(empty, "2vjhl").state.list.isEmpty)
  }
}

extension Grid {
  fileprivate var positions: [Int] {
    lines.indices.flatMap { line in rooms.indices.compactMap { position(line: line, room: $0) } }
  }
}
