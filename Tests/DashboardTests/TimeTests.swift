import Programme
import TerminalUI
import Testing
import Views

@testable import Dashboard

/// The time: told, pretended, and what depends on it.
@Suite struct TimeTests {
  private func state(_ keys: String, at moment: String?) throws -> State {
    let start = State(conference, size: Size(columns: 100, rows: 30), view: .overview)
    return start.after(try Input.inputs(keys: keys), at: moment.flatMap(Moment.init)) { nil }
  }

  static let steps: [(keys: String, at: String?, moment: String?)] = [
    (".", "2026-05-20 09:40", "2026-05-20 10:00"), ("..", "2026-05-20 09:40", "2026-05-20 10:15"),
    (",", "2026-05-20 09:40", "2026-05-20 09:30"), ("..,,", "2026-05-20 09:40", "2026-05-20 09:30"),
    (".", nil, "2026-05-20 08:30"), ("..", nil, "2026-05-20 09:00"),
    (".", "2030-01-01 09:00", "2026-05-20 08:30"), (",,", nil, "2026-05-20 08:30"),
    ("2..", "2026-05-20 11:20", "2026-05-21 09:00"), (".t", "2026-05-20 09:40", nil),
    ("。，", "2026-05-20 09:40", "2026-05-20 09:30"), ("3.", "2026-05-20 09:40", "2026-05-20 10:00"),
  ]

  @Test(arguments: steps) func `The pretended moment goes to when something begins or ends`(
    keys: String, at: String?, moment: String?
  ) throws {
    let state = try state(keys, at: at)
    #expect(state.pretended == moment.flatMap(Moment.init))
    #expect(state.frame.text.contains("as if at") == (moment != nil))
  }

  @Test func `In the agenda the selection follows, and filters by the clock are asked anew`() throws
  {
    #expect(try state("2.", at: "2026-05-20 09:40").selectedName == "Reading the tides")
    #expect(try state("2..", at: "2026-05-20 09:40").selectedName.hasPrefix("Silt"))
    let filtered = try state("2/is:now<Enter>...", at: "2026-05-20 09:40")
    #expect(filtered.list.rows.count == 1)
    #expect(filtered.frame.text.contains("at 2026-05-20 10:45"))
    #expect(try state(".3/is:now<Enter>", at: "2026-05-20 09:40").list.rows.count == 4)
  }

  @Test func `At the ends of the programme that is said`() throws {
    #expect(try state(",,", at: nil).notice == Words.noTurn)
    let late = try state(".", at: "2026-05-21 10:45")
    #expect(late.pretended == Moment("2026-05-21 11:00"))
  }

  @Test func `A programme without clocks has nothing to pretend`() throws {
    #expect(try Player(".").notice == Words.noClocks)
  }

  static let overviews: [(at: String?, now: [String], next: [String])] = [
    (nil, [], []),
    (
      "2026-05-20 09:40",
      ["Reading the tides: –10:15 Aula", "Modèles de marée à haute résolution: –10:15 Room 2"],
      [
        "Silt, sand and the cost of depth: 10:00 Aula", "Coffee: 10:45 Foyer",
        "东海港口的长期潮位观测与防洪调度: 11:15 Room 2",
      ]
    ),
    (
      "2026-05-20 23:00", [],
      ["Panel: whose water is it?: Thu 21 09:00 Aula", "A port speaks: Thu 21 09:00 Aula"]
    ),
    ("2026-06-01 09:00", [], []),
  ]

  @Test(arguments: overviews.indices) func `The overview tells what is on and what is next`(
    number: Int
  ) throws {
    let (at, now, next) = Self.overviews[number]
    let table = try state("", at: at).list.table
    func lines(_ section: String) -> [String] {
      (0..<table.count).filter { table.section($0)?.hasPrefix(section) == true }.map {
        "\(table.value($0, .label).text): \(table.value($0, .value).text)"
      }
    }
    #expect(lines("Now") == now)
    #expect(lines("Next") == next)
    #expect(table.count == Table(.overview, of: conference).count + now.count + next.count)
  }

  @Test func `The overview is told the time anew while no key comes, and keeps its selection`()
    throws
  {
    var terminal = try ScriptedTerminal("1jj", then: [.elapsed, .elapsed])
    var asked = 0
    let moments = ["2026-05-20 09:40", "2026-05-20 10:05", "2026-05-20 10:20"].compactMap(
      Moment.init)
    let start = State(conference, size: terminal.size, view: .overview)
    #expect(start.patience == 30_000)
    _ = run(start, on: &terminal) { effect, _ in
      guard case .tellTime = effect else { return nil }
      asked += 1
      return .timeTold(moments[min(asked, moments.count) - 1])
    }
    #expect(asked == 3)
    #expect(terminal.frames.first?.text.contains("Now · 09:40") == true)
    #expect(terminal.frames.last?.text.contains("Now · 10:20") == true)
    #expect(terminal.frames.last?.text.contains("▸ Where") == true)
  }

  @Test func `What is said at the start stays when the time is told`() throws {
    let start = State(conference, size: Size(columns: 90, rows: 30), view: .overview).noting(
      "Said.")
    #expect(start.after([], at: Moment("2026-05-20 09:40")) { nil }.notice == "Said.")
  }
}

/// The clipboard.
@Suite struct CopyingTests {
  @Test func `The selected item is copied on one line, its name first`() throws {
    var terminal = try ScriptedTerminal("2jjy3<Enter>jy")
    _ = run(State(conference, size: terminal.size), on: &terminal) { _, _ in nil }
    #expect(
      terminal.copied == [
        "Reading the tides · 2026-05-20 · 09:30 · 10:15 · Aula · talk · Water · Åsa Öberg; Ana Ribeiro",
        "Reading the tides",
      ])
    #expect(terminal.frames.last?.text.contains(Words.copied("Reading the tides")) == true)
  }

  @Test func `What is copied is bounded and harmless`() throws {
    let name = "A\u{1B}]52" + String(repeating: "x", count: 9_000)
    let player = try Player(loaded([("speakers.csv", "name\n\(name)\n")]), "3y")
    guard case .copy(let text, _) = player.effects.last else {
      Issue.record("nothing was copied")
      return
    }
    #expect(text.count == 4_096 && text.hasPrefix("A<1B>]52xx"))
  }

  static let long: [(name: String, characters: Int, bytes: Int)] = [
    (String(repeating: "水", count: 2_000), 1_365, 4_095),
    (String(repeating: "e\u{301}", count: 3_000), 1_365, 4_095),
    (String(repeating: "水", count: 3), 3, 9),
  ]

  @Test(arguments: long) func `The bound is one of bytes, at the end of a character`(
    name: String, characters: Int, bytes: Int
  ) throws {
    let player = try Player(loaded([("agenda.csv", "title\n\(name)\n")]), "2y")
    guard case .copy(let text, _) = player.effects.last else {
      Issue.record("nothing was copied")
      return
    }
    #expect(text.count == characters && text.utf8.count == bytes)
    #expect(name.hasPrefix(text))
  }

  @Test func `Where nothing can be copied that is said`() throws {
    #expect(try Player("3/nobody<Enter>y").notice == Words.noCopy)
    var player = try Player("3y")
    player.perform(.copied(name: "x", isSent: false))
    #expect(player.notice == Words.noClipboard)
  }
}
