import Programme
import Testing
import Views

@testable import Dashboard

/// Saves that hold less than the meeting did: what is held back, and what is shown and told.
@Suite struct PartialLossTests {
  @Test func `A file that lost records to an error leaves the last good meeting`() throws {
    let broken = loaded(
      conferenceFiles.map { name, text in
        (name, name == "agenda.csv" ? String(text.prefix(text.count / 2)) + "\n\"open" : text)
      })
    #expect(broken.diagnostics.contains { $0.severity == .error })
    var player = try Player(conference)
    player.perform(.filesChanged)
    player.perform(try #require(player.rereading).answer(broken))
    #expect(player.state.loaded == conference)
    #expect(player.notice?.contains("r reads it as it is") == true)
    try player.play("r")
    player.perform(try #require(player.rereading).answer(broken))
    #expect(player.state.loaded == broken)
  }

  private static func agenda(_ rows: Int) -> LoadedMeeting {
    let lines = (0..<rows).map { "s\($0),Talk \($0)" }
    return loaded([
      ("agenda.csv", "id,title\n" + lines.map { $0 + "\n" }.joined()),
      ("speakers.csv", "name\nAna\n"),
    ])
  }

  @Test(arguments: [
    (before: 40, now: 0, isHeld: true), (40, 19, true), (40, 20, false), (40, 60, false),
    (10, 4, true), (9, 1, false), (9, 0, true), (3, 0, true), (2, 0, false),
  ])
  func `A table that lost most of its rows leaves the last good meeting`(
    before: Int, now: Int, isHeld: Bool
  ) throws {
    let (former, next) = (Self.agenda(before), Self.agenda(now))
    var player = try Player(former)
    player.perform(.filesChanged)
    player.perform(try #require(player.rereading).answer(next))
    #expect(player.state.loaded == (isHeld ? former : next))
    guard isHeld else { return }
    #expect(
      player.notice == "agenda.csv: \(now) of \(before) sessions are left; save it whole. "
        + "r reads it as it is.")
    try player.play("r")
    player.perform(try #require(player.rereading).answer(next))
    #expect(player.state.loaded == next)
  }

  static let partialLosses: [(before: Int, now: Int, notice: String)] = [
    (40, 28, "Read again: 12 of 40 sessions are gone; D lists them."),
    (40, 36, "Read again: 4 of 40 sessions are gone; D lists them."),
    (40, 38, "Changed: 2 gone. D lists what."), (100, 95, "Changed: 5 gone. D lists what."),
    (40, 41, "Changed: 1 new. D lists what."),
  ]

  @Test(arguments: partialLosses.indices)
  func `A loss of less than half is told with how many there were`(index: Int) throws {
    let (before, now, notice) = Self.partialLosses[index]
    var player = try Player(Self.agenda(before))
    player.perform(.filesChanged)
    player.perform(try #require(player.rereading).answer(Self.agenda(now)))
    #expect(player.notice == notice)
    #expect(player.state.isGoodNews == notice.hasPrefix("Changed"))
    try player.play("D/kind:gone<Enter>")
    #expect(player.names.count == max(before - now, 0))
  }

  @Test func `A loss is told with what else changed and with what went along`() throws {
    let table = { (rows: Int, first: String) in
      "id,title,people\n"
        + (0..<rows).map { "s\($0),\($0 == 0 ? first : "Talk \($0)"),Person \($0)\n" }.joined()
    }
    var player = try Player(loaded([("agenda.csv", table(40, "Talk 0"))]))
    player.perform(.filesChanged)
    player.perform(
      try #require(player.rereading).answer(loaded([("agenda.csv", table(30, "Dawn"))])))
    #expect(
      player.notice == "Read again: 10 of 40 sessions and 10 of 40 people are gone, 1 renamed; "
        + "D lists them.")
  }

  @Test func `A table of people that lost its rows is told though the agenda names them`() throws {
    let names = (0..<12).map { "Person \($0)" }
    let agenda = ("agenda.csv", "id,title,people\na,Talk,\(names.joined(separator: "; "))\n")
    let former = loaded([agenda, ("speakers.csv", "name\n" + names.joined(separator: "\n"))])
    let next = loaded([agenda, ("speakers.csv", "name\n")])
    #expect(former.meeting.speakers.count == next.meeting.speakers.count)
    var player = try Player(former)
    player.perform(.filesChanged)
    player.perform(try #require(player.rereading).answer(next))
    #expect(player.notice?.hasPrefix("speakers.csv: 0 of 12 people are left") == true)
    #expect(player.state.loaded == former)
  }

  @Test func `Another published file may state less`() throws {
    let table = { (rows: Int) in "id,title\n" + (0..<rows).map { "s\($0),T\($0)\n" }.joined() }
    let former = loaded([
      ("meeting.toml", "[published]\nfile = \"old.csv\"\n"), ("old.csv", table(30)),
      ("new.csv", table(2)),
    ])
    let next = loaded([
      ("meeting.toml", "[published]\nfile = \"new.csv\"\n"), ("old.csv", table(30)),
      ("new.csv", table(2)),
    ])
    var player = try Player(former)
    player.perform(.filesChanged)
    player.perform(try #require(player.rereading).answer(next))
    #expect(player.state.loaded == next)
  }
}
