import Programme
import Searching
import TerminalUI
import Testing
import Views

@testable import Dashboard

/// Rows under headings of the reader's choice.
@Suite struct GroupingTests {
  private static let meetings = [builtIn, conference]

  /// The lines of a list, row by row, as they would be made one after the other.
  private func slowLines(_ list: ViewList) -> [ViewList.Line] {
    var (lines, last) = ([ViewList.Line](), String?.none)
    for (position, row) in list.rows.enumerated() {
      let own = list.table.section(row, by: list.sorting.division)
      if own != last { lines += (last == nil ? [] : [.blank]) + [.heading(own)] }
      last = own
      lines.append(.row(position))
    }
    return lines
  }

  static let choices: [(keys: String, headings: [String])] = [
    ("2oroom<Enter>", ["Aula", "Foyer", "Room 2"]),
    ("2oroom<Enter>/tide<Enter>", ["Aula"]),
    ("2otrack<Enter>", ["Models", "Water", "No track"]),
    ("2oany<Enter>stitle<Enter>", ["Wed 20 May 2026", "Thu 21 May 2026"]),
    ("2oroom<Enter>stitle<Enter>", ["Aula", "Foyer", "Room 2"]),
    ("3oletter<Enter>", ["A", "B", "D", "L", "Z"]),
    // Sorted backwards by what they stand under, the headings come backwards too; else not.
    ("3oletter<Enter>S", ["Z", "L", "D", "B", "A"]),
    ("2oroom<Enter>sroom<Enter>S", ["Room 2", "Foyer", "Aula"]),
    ("2oroom<Enter>stitle<Enter>S", ["Aula", "Foyer", "Room 2"]),
    ("3oinst<Enter>/b<Enter>", ["Dredge, Dock & Sons", "Port Society", "Tidal Institute"]),
    ("4okind<Enter>", ["association", "enterprise", "institute", "university", "venue"]),
  ]

  @Test(arguments: choices) func `Rows stand under the headings that were chosen`(
    keys: String, headings: [String]
  ) throws {
    let list = try Player(conference, keys).state.list
    let lines = (0..<list.lineCount).compactMap { list.line($0) }
    let shown = lines.compactMap { if case .heading(let text) = $0 { text } else { nil } }
    #expect(shown == headings)
    #expect(lines == slowLines(list))
    #expect(list.lines == lines)
    #expect(list.line(-1) == nil && list.line(list.lineCount) == nil)
    #expect(list.line(list.cursorLine) == .row(list.cursor))
  }

  @Test(arguments: ["2ono head<Enter>", "3oletter<Enter>ono head<Enter>"])
  func `Rows can stand without headings`(keys: String) throws {
    let list = try Player(conference, keys).state.list
    #expect(!list.hasHeadings)
    #expect(list.lineCount == list.count)
  }

  @Test func `Every choice of every view has the rows of the view, each once`() throws {
    for loaded in Self.meetings {
      for view in View.allCases {
        for division in view.divisions {
          for keys in [[], [SortKey(view.nameColumn, descending: true)]] {
            var list = ViewList(Tables(of: loaded)[view])
            list.arrange(Sorting(keys, division: division))
            list.settle()
            let own = (0..<list.lineCount).compactMap { list.line($0) }
            #expect(Set(list.rows.all) == Set(0..<list.table.count), "\(view) by \(division)")
            if division != .none { #expect(own == slowLines(list), "\(view) by \(division)") }
          }
        }
      }
    }
  }

  @Test func `Brackets go from heading to heading, also of people`() throws {
    #expect(try Player(conference, "3oletter<Enter>]]").selected == "Dirk van den Berg")
    #expect(try Player(conference, "3oletter<Enter>]][").selected == "Benoît Lefèvre")
  }

  @Test func `The same row stays selected, and the heading over the list tells the choice`() throws
  {
    let player = try Player(conference, columns: 160, "2jjjoroom<Enter>")
    #expect(player.selected == "Modèles de marée à haute résolution")
    #expect(player.screen.contains("11 of 11 · grouped by room "))
  }

  @Test(arguments: ["1o", "5o", "Do"]) func `Where nothing can be grouped that is said`(
    keys: String
  )
    throws
  {
    #expect(try Player(conference, keys).notice == Words.noGroups)
  }

  @Test func `A choice that has nothing is not offered`() throws {
    let screen = try Player("2o").screen
    #expect(!screen.contains("room") && screen.contains("kind"))
  }

  @Test func `Groups and columns are kept for the next run, and by reading again`() throws {
    var player = try Player("3oinst<Enter>cid<Enter>2okind<Enter>")
    let keepsake = try #require(Keepsake(player.state.keepsake.bytes))
    let next = State(builtIn, size: Size(columns: 100, rows: 26), keepsake: keepsake)
    #expect(next.list.sorting == Sorting(division: .kind))
    #expect(keepsake[.speakers].division == .institution)
    #expect(keepsake[.speakers].columns?.last == .id)
    player.perform(.reloaded(builtIn))
    try player.play("3")
    #expect(player.state.list.sorting == Sorting(division: .institution))
    #expect(player.state.list.shownColumns.last == .id)
  }

  @Test func `Groups of a long list are made beside the loop`() throws {
    var player = try Player(crowd(State.manyRows), "3oletter<Enter>")
    guard case .compute(let job) = player.effects.last else {
      Issue.record("no job")
      return
    }
    #expect(!player.state.list.hasHeadings)
    player.perform(job.run())
    #expect(player.state.list.line(0) == .heading("P"))
  }

  @Test func `An export is grouped as the view is`() throws {
    let player = try Player(conference, "2oroom<Enter>e<Enter>")
    let excerpt = try #require(player.exported?.excerpt)
    #expect(excerpt.headings == player.state.list.headings)
    #expect(excerpt.heading == "grouped by room · 11 of 11")
    #expect(try #require(Player(conference, "2e<Enter>").exported?.excerpt).headings.isEmpty)
  }
}

/// The columns of a list, chosen by the reader.
@Suite struct ColumnChoiceTests {
  static let choices: [(keys: String, columns: [Column])] = [
    ("3cid<Enter>", [.name, .role, .position, .institution, .sessions, .id]),
    ("3cid<Space><Enter>", [.name, .role, .position, .institution, .sessions, .id]),
    ("3cid<Space>role<Space><Esc>", [.name, .position, .institution, .sessions, .id]),
    ("3crole<Enter>crole<Enter>", [.name, .role, .position, .institution, .sessions]),
    ("3crole<Enter>cthose<Enter>", [.name, .role, .position, .institution, .sessions]),
    ("3crole<Space><Space><Esc>", [.name, .role, .position, .institution, .sessions]),
  ]

  @Test(arguments: choices) func `Columns are shown and hidden, in the order of the view`(
    keys: String, columns: [Column]
  ) throws {
    let player = try Player(keys)
    #expect(player.state.list.shownColumns == columns)
    #expect(player.state.modeName == "browse")
    let exported = try #require(Player(keys + "e<Enter>").exported?.excerpt)
    #expect(exported.columns == columns)
  }

  @Test func `What was asked for is given room before the others`() throws {
    #expect(try !Player("3").screen.contains("fang-shouen"))
    #expect(try Player("3cid<Enter>").screen.contains("fang-shouen"))
  }

  @Test func `The menu marks what is shown`() throws {
    let lines = try Player("3cid<Space>").screen.split(separator: "\n")
    #expect(lines.contains { $0.contains("▸ •") && $0.hasSuffix("Id") })
    #expect(lines.contains { $0.contains("•") && $0.hasSuffix("Role") })
    #expect(lines.contains { !$0.contains("•") && $0.hasSuffix("Other names") })
  }

  @Test(arguments: ["1c", "Dc"]) func `Where columns are fixed that is said`(keys: String) throws {
    #expect(try Player(keys).notice == Words.fixedColumns)
  }
}
