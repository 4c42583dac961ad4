import Programme
import Searching
import TerminalUI
import Testing
import Views

@testable import Dashboard

@Suite struct KeepsakeTests {
  /// A second run, after the first ended with these keys.
  private func resumed(
    after keys: String, view: View? = nil, query: String = "", on next: LoadedMeeting = builtIn
  ) throws -> State {
    let bytes = try Player(keys).state.keepsake.bytes
    let keepsake = try #require(Keepsake(bytes))
    return State(
      next, size: Size(columns: 100, rows: 26), view: view, query: query, keepsake: keepsake)
  }

  static let places = [
    Walk("3jj", "speakers: MAO Lijuan"), Walk("3/wang<Enter>j", "speakers: WANG Ping /wang"),
    Walk("3/wang<Enter>z", "speakers: WANG Jun /wang"), Walk("2G1", "overview: What"),
    Walk("3/wa", "speakers: WANG Jun /wa"), Walk("3S", "speakers: FANG Shouen"),
    Walk("5", "checks: nothing"), Walk("", "overview: What"),
  ]

  @Test(arguments: places) func `A run begins where the last one ended`(walk: Walk) throws {
    let last = try Player(walk.keys).state
    let state = try resumed(after: walk.keys)
    #expect(state.view == last.view)
    #expect(state.standing.hasPrefix(last.standing))
    #expect(state.list.dims == last.list.dims)
    #expect(state.list.rows == last.list.rows)
    #expect(state.list.sort == last.list.sort)
  }

  @Test func `Every view comes back as it was left`() throws {
    var state = try resumed(after: "2jjj3/wang<Enter>4S1")
    _ = state.update(.visit(.agenda))
    #expect(state.list.cursor == 3)
    _ = state.update(.visit(.speakers))
    #expect(state.standing == "speakers: WANG Jun /wang")
    #expect(state.frame.text.contains("2 of 6 · wang"))
    _ = state.update(.visit(.institutions))
    #expect(state.list.sort == [SortKey(.name, descending: true)])
  }

  @Test func `What is asked for wins over what was kept, and marks and queries stay`() throws {
    let asked = try resumed(after: "3 /wang<Enter>", view: .speakers)
    #expect(asked.standing == "speakers: FANG Shouen")
    #expect(asked.list.marks.rows.count == 1)
    #expect(asked.history == ["wang"])
    let filtered = try resumed(after: "3/wang<Enter>", view: .speakers, query: "lei")
    #expect(filtered.standing == "speakers: LEI Xinghui /lei")
    #expect(try resumed(after: "3", query: "tongji").view == .overview)
  }

  @Test func `Marks of records that are away are kept for the next run`() throws {
    let fewer = builtIn.editing { $0.removeAll { $0.id == "fang-shouen" } }
    let state = try resumed(after: "3 j ", on: fewer)
    #expect(state.list.marks.rows.count == 1)
    #expect(state.keepsake[.speakers].marks.contains("fang-shouen"))
  }

  @Test func `Views that are not opened keep what they had`() throws {
    let state = try resumed(after: "3/wang<Enter> 1")
    #expect(state.keepsake[.speakers].query == "wang")
    #expect(state.keepsake[.speakers].marks == ["wang-jun"])
  }

  @Test(arguments: [
    "", "dais", "dais 2\nview speakers\n", "\u{0}", "view speakers", "dais 1x", " dais 1",
  ])
  func `Any other text is no keepsake`(text: String) {
    #expect(Keepsake(Array(text.utf8)) == nil)
  }

  @Test(arguments: [
    ("dais 2\nmark x", true), ("dais 10", true), ("dais 1\n", false), ("dais x", false),
    ("dais", false), ("dais 2 x", false), ("", false),
  ]) func `A record of a later version is told from one that is damaged`(
    text: String, isLater: Bool
  ) {
    #expect(Keepsake.isLater(Array(text.utf8)) == isLater)
  }

  @Test func `Lines that say nothing known are passed over`() throws {
    let text = """
      dais 1
      view nowhere
      view
      colour blue
      speakers
      speakers sort shoe-size
      speakers at
      speakers filter \u{202E}<1B>[31m
      agenda sort title,-start,
      query one\\ntwo\\
      speakers mark nobody-here
      """
    let keepsake = try #require(Keepsake(Array(text.utf8)))
    let state = State(
      builtIn, size: Size(columns: 80, rows: 24), keepsake: keepsake)
    #expect(state.view == .overview)
    #expect(state.history == ["one\ntwo"])
    #expect(keepsake[.agenda].sort == [SortKey(.title), SortKey(.start, descending: true)])
    #expect(keepsake[.speakers].marks == ["nobody-here"])
  }

  @Test func `What is kept is bounded`() throws {
    var keepsake = Keepsake()
    keepsake.history = (0..<300).map { "query \($0)" }
    keepsake[.speakers].marks = (0..<60_000).map { "a-rather-long-identifier-\($0)" }
    let bytes = keepsake.bytes
    #expect(bytes.count <= Keepsake.longest)
    let read = try #require(Keepsake(bytes))
    #expect(read.history == (200..<300).map { "query \($0)" })
    #expect(read[.speakers].marks.count > 20_000)
    #expect(Keepsake(Array("dais 1\n".utf8) + [UInt8](repeating: 97, count: 1 << 20)) == nil)
  }

  @Test func `Random bytes are no trap, and random texts come back as they were`() {
    let seed = UInt64.random(in: 0 ... .max)
    var random = Seeded(seed)
    let words = [
      "view ", "speakers ", "filter ", "mark ", "at ", "\n", "\\", "n", "李", "\r\n", " ", "\0",
    ]
    for _ in 0..<3_000 {
      let parts = (0..<Int.random(in: 0...12, using: &random)).map { _ in
        words[Int.random(in: words.indices, using: &random)]
      }
      let text = parts.joined()
      var bytes = Array("dais 1\n\(text)".utf8)
      if Bool.random(using: &random) { bytes.append(UInt8.random(in: 0...255, using: &random)) }
      #expect(Keepsake(bytes) != nil, "seed \(seed)")
      var keepsake = Keepsake()
      keepsake.history = [text]
      keepsake[.checks].selected = text
      keepsake[.speakers].marks = [text, ""]
      #expect(Keepsake(keepsake.bytes) == keepsake, "seed \(seed): \(parts)")
    }
  }

  static let worthKeeping: [(keys: String, times: Int)] = [
    ("3jjG12", 0), ("3 ", 1), ("3  ", 2), ("3/wang<Enter>", 1), ("3/wang<Enter>x", 2), ("q", 0),
  ]

  @Test(arguments: worthKeeping)
  func `Marks and filters are worth keeping, moves wait for the end`(keys: String, times: Int)
    throws
  {
    var kept = 0
    var terminal = try ScriptedTerminal(keys)
    let state = State(builtIn, size: terminal.size)
    _ = run(state, on: &terminal) { effect, _ in
      if case .keep = effect { kept += 1 }
      return nil
    }
    #expect(kept == times + 1)
  }

  @Test(arguments: [("3jj", 1), ("3 jj", 2)])
  func `A while without a key keeps the place, once`(keys: String, times: Int) throws {
    var kept: [Keepsake] = []
    var terminal = try ScriptedTerminal(keys, then: [.elapsed, .elapsed])
    let state = State(builtIn, size: terminal.size)
    _ = run(state, on: &terminal) { effect, _ in
      if case .keep(let keepsake) = effect { kept.append(keepsake()) }
      return nil
    }
    #expect(kept.count == times + 1)
    #expect(kept.dropLast().last?.view == .speakers)
    #expect(kept.dropLast().last?[.speakers].selected == kept.last?[.speakers].selected)
  }
}
