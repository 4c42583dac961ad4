import Programme
import TerminalUI
import Testing
import Views

@testable import Dashboard

/// Days of a programme: their headings, going from one to another, and to now.
@Suite struct DaysTests {
  static let walks = [
    Walk("2]", "agenda: Panel: whose water is it?"), Walk("2j]j", "agenda: A port speaks"),
    Walk("2][", "agenda: Registration"), Walk("2]j[", "agenda: Registration"),
    Walk("2[", "agenda: Registration"), Walk("2]]", "agenda: Panel: whose water is it?"),
    Walk("2】", "agenda: Panel: whose water is it?"),
    Walk("2<Enter>]", "agenda: Panel: whose water is it?"),
    Walk("2/aula<Enter>]", "agenda: Panel: whose water is it? /aula"),
  ]

  @Test(arguments: walks) func `A bracket goes to the first session of another day`(walk: Walk)
    throws
  {
    #expect(try Player(conference, walk.keys).standing == walk.expected)
  }

  @Test(arguments: ["2[", "2]]", "2s<Down><Enter>]", "3]"])
  func `Where no other day is, that is said`(keys: String) throws {
    #expect(try Player(conference, keys).notice == Words.noOtherDay)
  }

  @Test func `A day that is gone to stands at the top with its heading`() throws {
    let player = try Player(conference, rows: 12, "2]")
    #expect(player.state.list.line(player.state.list.top) == .heading("Thu 21 May 2026"))
  }

  @Test func `A list that is scrolled goes on telling its day`() throws {
    var player = try Player(conference, rows: 14, "2")
    for key in Array(repeating: "j", count: 10) + Array(repeating: "k", count: 10) {
      let day = player.state.list.selectedRow.flatMap { player.state.list.table.section($0) }
      let lines = player.screen.split(separator: "\n")
      #expect(lines.contains { $0.contains(" \(day ?? "none") ") }, "\(player.selected)")
      #expect(player.screen.contains("▸ "), "\(player.selected)")
      try player.play(key)
    }
  }

  static let moments: [(moment: String, standing: String, notice: String?)] = [
    ("2026-05-20 09:40", "agenda: Reading the tides", nil),
    (
      "2026-05-20 13:00", "agenda: Panel: whose water is it?",
      "Nothing is on at 2026-05-20 13:00: this is next."
    ),
    (
      "2026-05-19 08:00", "agenda: Registration",
      "Nothing is on at 2026-05-19 08:00: this is next."
    ),
    (
      "2026-06-01 08:00", "agenda: Registration", "Everything here is over at 2026-06-01 08:00."
    ),
  ]

  @Test(arguments: moments.indices) func `Now leads to what is on, or next`(number: Int) throws {
    let (text, standing, notice) = Self.moments[number]
    let moment = try #require(Moment(text))
    for keys in ["t", "2t", "3<Enter>t"] {
      let start = State(conference, size: .init(columns: 100, rows: 30), view: .overview)
      let state = start.after(try Input.inputs(keys: keys), at: moment) { nil }
      #expect(state.standing == standing)
      #expect(state.notice == notice)
    }
  }

  @Test func `Where nobody knows the time that is said`() throws {
    let start = State(conference, size: .init(columns: 100, rows: 30), view: .overview)
    let state = start.after(try Input.inputs(keys: "t")) { nil }
    #expect(state.notice == Words.noTime)
    #expect(state.view == .overview)
  }

  @Test func `A programme without clocks has no now`() throws {
    let morning = Moment("2021-01-16 09:00")
    let start = State(builtIn, size: .init(columns: 100, rows: 30), view: .agenda)
    let state = start.after(try Input.inputs(keys: "t"), at: morning) { nil }
    #expect(state.notice == Words.noClocks)
  }
}
