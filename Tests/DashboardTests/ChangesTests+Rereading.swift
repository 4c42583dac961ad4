import Programme
import TerminalUI
import Testing
import Views

@testable import Dashboard

/// Readings beside the loop: which of them counts, and what is said of one that failed.
extension ChangesTests {
  @Test func `A later request supersedes an earlier one`() throws {
    var player = try player("r")
    let first = try #require(player.rereading)
    try player.play("r")
    let second = try #require(player.rereading)
    player.perform(first.answer(Self.later))
    #expect(player.state.loaded == conference)
    player.perform(second.answer(Self.later))
    #expect(player.state.loaded == Self.later)
    player.perform(first.failure("Too late."))
    #expect(player.notice?.hasPrefix("Changed: ") == true)
  }

  @Test func `A save while reading is read after it`() throws {
    var player = try player("2")
    player.perform(.filesChanged)
    let first = try #require(player.rereading)
    player.perform(.filesChanged)
    #expect(player.effects.count == 1)
    player.perform(first.answer(Self.later))
    #expect(player.effects.count == 2)
    player.perform(try #require(player.rereading).answer(conference))
    #expect(player.state.reread == nil)
  }

  @Test func `While reading lasts keys are answered and the status tells how far it is`() throws {
    var player = try player("2r")
    #expect(player.state.patience != nil)
    player.perform(
      .progressed(ReadingProgress(bytes: 41_000_000, total: 82_000_000, rows: 512_000)))
    #expect(player.screen.contains("Reading again: 41 of 82 MB · 512,000 rows"))
    let before = player.selected
    try player.play("j")
    #expect(player.selected != before)
  }

  @Test func `A failure is told with what stays`() throws {
    var player = try player()
    player.perform(.filesChanged)
    player.perform(try #require(player.rereading).failure("'agenda.csv' is gone."))
    #expect(player.notice == Words.held("'agenda.csv' is gone."))
    #expect(player.state.loaded == conference)
    player.perform(.filesChanged)
    player.perform(try #require(player.rereading).answer(conference))
    #expect(player.notice == Words.reloaded(conference.meeting))
  }

  @Test func `Why a reading failed stands in the checks until one succeeds`() throws {
    let fault = Diagnostic(
      file: "agenda.csv", line: 7, column: 3, severity: .error, message: "A quote is open.")
    var player = try player("5")
    let before = player.names
    player.perform(.reloadFailed(reason: "agenda.csv: half of it is gone.", faults: [fault]))
    #expect(player.names == ["A quote is open."] + before)
    player.perform(.reloadFailed(reason: "agenda.csv: it is gone."))
    #expect(player.names == ["agenda.csv: it is gone."] + before)
    #expect(player.state.loaded == conference)
    player.perform(.reloaded(conference))
    #expect(player.names == before)
  }
}
