import Programme
import Searching
import TerminalUI
import Testing
import Views

@testable import Dashboard

/// Work beside the loop: on a list that is too long to be sorted between two keys.
@Suite struct JobTests {
  static let many = crowd(State.manyRows)

  private func jobs(_ player: Player) -> [Job] {
    player.effects.compactMap { if case .compute(let job) = $0 { job } else { nil } }
  }

  @Test func `A short list is sorted at once, a long one beside the loop`() throws {
    #expect(try jobs(Player(crowd(200), "3S")).isEmpty)
    #expect(try jobs(Player(Self.many, "3S")).count == 1)
  }

  @Test func `While a job runs the heading says so and the rows stand`() throws {
    var player = try Player(Self.many, "3S")
    #expect(player.screen.contains(Words.sorting))
    #expect(player.selected == "Person 001")
    player.perform(try #require(jobs(player).first).run())
    #expect(!player.screen.contains(Words.sorting))
    #expect(player.screen.contains("by name des"))
    #expect(player.names.first == "Person 9999")
    #expect(player.selected == "Person 001")
    try player.play("j")
    #expect(jobs(player).count == 1)
  }

  @Test func `An answer to what is asked no longer is dropped, and the next job begins`() throws {
    var player = try Player(Self.many, "3SS")
    #expect(jobs(player).count == 1)
    player.perform(try #require(jobs(player).first).run())
    #expect(player.names.first == "Person 001")
    let last = try #require(jobs(player).last)
    #expect(jobs(player).count == 2)
    player.perform(last.run())
    #expect(player.state.list.sort == [SortKey(.name)])
    #expect(player.state.list.awaited == nil)
    player.perform(last.run())
    #expect(player.state.job == nil)
  }

  @Test func `An answer about a meeting that was read again is dropped`() throws {
    var player = try Player(Self.many, "3S")
    let old = try #require(jobs(player).first)
    player.perform(.reloaded(crowd(State.manyRows + 5)))
    #expect(jobs(player).count == 2)
    player.perform(old.run())
    #expect(player.names.first == "Person 001")
    player.perform(try #require(jobs(player).last).run())
    #expect(player.names.first == "Person 9999")
    #expect(player.names.count == State.manyRows + 5)
  }

  @Test func `An order is found though its view was left, and a prompt left by Esc`() throws {
    var player = try Player(Self.many, "3S4")
    player.perform(try #require(jobs(player).first).run())
    try player.play("3")
    #expect(player.names.first == "Person 9999")
    player = try Player(Self.many, "3S/7")
    player.perform(try #require(jobs(player).first).run())
    try player.play("<Esc>")
    player.perform(try #require(jobs(player).last).run())
    #expect(player.names.first == "Person 9999")
  }

  @Test(arguments: [
    ("name:yu role:chair", ["name:yu", "role:chair"]), ("lei fang yu", ["fang yu"]),
    ("lei tongji fang", ["lei", "fang"]),
  ]) func `An empty list names the terms that emptied it, together where no one did alone`(
    query: String, terms: [String]
  ) {
    let table = Table(.speakers, of: builtIn)
    let counsel = Counsel(on: Filter(query), in: table, states: table.states())
    #expect(counsel.omissions.map(\.term) == terms)
    #expect(counsel.omissions.allSatisfy { $0.rows > 0 })
  }

  @Test func `Counsel about a long list comes later`() throws {
    var player = try Player(Self.many, "3/persxn")
    #expect(player.screen.contains("Nothing matches 'persxn'."))
    #expect(player.screen.contains(Words.lookingForWhy))
    #expect(!player.screen.contains("Did you mean"))
    while let job = jobs(player).last, player.state.job != nil { player.perform(job.run()) }
    #expect(player.screen.contains("Did you mean 'person'?"))
  }

  @Test func `A snapshot performs jobs at once`() throws {
    let start = State(Self.many, size: Size(columns: 80, rows: 24))
    let state = start.after(try Input.inputs(keys: "3S")) { nil }
    #expect(state.frame.text.contains("Person 017"))
    let long = State(Self.many, size: start.size, view: .speakers, query: "persxn")
    #expect(long.after([]) { nil }.frame.text.contains("Did you mean 'person'?"))
  }

  @Test func `The loop takes answers when it is woken up`() throws {
    var found: [Action] = []
    var terminal = try ScriptedTerminal("3S", then: [.woken, .woken])
    let state = State(Self.many, size: terminal.size)
    _ = run(state, on: &terminal) {
      found.popLast()
    } perform: { effect, _ in
      if case .compute(let job) = effect { found.append(job.run()) }
      return nil
    }
    #expect(terminal.frames.count == 5)
    #expect(terminal.frames[2].text.contains(Words.sorting))
    #expect(terminal.frames[3].text.contains("Person 017"))
  }
}
