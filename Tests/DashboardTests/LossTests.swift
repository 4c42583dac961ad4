import Programme
import Testing

@testable import Dashboard

/// Saves that are whole in themselves and lose a file of the meeting.
@Suite struct LossTests {
  private static let agenda = ("agenda.csv", "id,title\na,Talk\n")
  private static let published =
    "id,title,people\n" + (0..<20).map { "s\($0),Talk \($0),Person \($0)\n" }.joined()

  private static func folder(_ facts: String, published: String = published) -> LoadedMeeting {
    loaded([("meeting.toml", facts), ("p.csv", published), agenda])
  }

  private static let plain = "title = \"Good\"\ntimezone = \"Europe/Lisbon\"\n"
  private static let overlaid = "title = \"Good\"\n[published]\nfile = \"p.csv\"\n"

  private static func people(_ table: String) -> LoadedMeeting {
    loaded([agenda, ("speakers.csv", table)])
  }

  private static let schedule =
    "<schedule><day date='2031-05-20'><room name='R'><event id='1'><title>A</title></event>"
    + "<event id='2'><title>B</title></event></room></day></schedule>"

  private static let events =
    "BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:One\nDTSTART:20310521T090000\nEND:VEVENT\n"
    + "BEGIN:VEVENT\nSUMMARY:Two\nDTSTART:20310522T090000\nEND:VEVENT\nEND:VCALENDAR\n"

  private static func calendar(dropping end: String = "") -> LoadedMeeting {
    loaded([
      ("meeting.toml", "[published]\nfile = \"p.ics\"\n"),
      ("p.ics", String(events.dropLast(end.count))),
    ])
  }

  private static let losses: [(former: LoadedMeeting, next: LoadedMeeting, notice: String)] = [
    (folder(plain), folder("title = \"Go"), "meeting.toml:1:12: "),
    (folder(plain), folder(plain + "dates = ["), "meeting.toml:3:10: "),
    (folder(overlaid), folder("title = \"Go"), "meeting.toml:1:12: "),
    (
      folder(overlaid), folder(overlaid, published: "%PDF-1.7\n"),
      "meeting.toml:3:1: the published file 'p.csv' "
    ),
    (
      folder(overlaid), folder("title = \"Good\"\n"),
      "meeting.toml names no published file. Only 1 of 41 records are left."
    ),
    (people("id,name\na,Ann\n"), people("id,nome\na,Ann\n"), "speakers.csv:1: "),
    // Cut between two events, inside of the last one, and inside of the last cell of a table.
    (calendar(), calendar(dropping: "END:VCALENDAR\n"), "p.ics:9: the calendar ends too soon."),
    (
      calendar(), calendar(dropping: "DTSTART:20310522T090000\nEND:VEVENT\nEND:VCALENDAR\n"),
      "p.ics:7: the calendar ends too soon inside of an event."
    ),
    (
      people("id,name,biography\na,Ann,\"Sails, and rows\"\n"),
      people("id,name,biography\na,Ann,\"Sails, an"), "speakers.csv:2:7: the quote that opens here"
    ),
    (
      folder(overlaid, published: schedule),
      folder(overlaid, published: String(schedule.dropLast(30))),
      "p.csv:1:"
    ),
    // Cut inside of the last row, and behind the header.
    (
      people("id,name,role\na,Ann,x\nb,Bo,y\n"), people("id,name,role\na,Ann,x\nb,B"),
      "speakers.csv:3:1: the table ends too soon: its last row has 2 cells, and no other has less"
    ),
    (
      people("id,name\na,Ann\nb,Bo\nc,Cy\n"), people("id,name\n"),
      "speakers.csv: 0 of 3 people are left"
    ),
    (people("id,name\na,Ann\n"), people("\u{7}\u{1}x\n\u{2}y,z\n;\n"), "speakers.csv:1: "),
  ]

  @Test(arguments: losses.indices) func `The last good meeting stays until r takes the files`(
    index: Int
  ) throws {
    let (former, next, notice) = Self.losses[index]
    var player = try Player(former)
    player.perform(.filesChanged)
    player.perform(try #require(player.rereading).answer(next))
    #expect(player.state.loaded == former)
    let said = try #require(player.notice)
    #expect(said.hasPrefix(notice) && said.hasSuffix("r reads it as it is."), "\(said)")
    try player.play("5")
    #expect(
      next.diagnostics.isEmpty
        || player.names.contains { $0 == next.diagnostics.first?.message }, "\(player.names)")
    try player.play("r")
    player.perform(try #require(player.rereading).answer(next))
    #expect(player.state.loaded == next)
  }

  @Test func `What was broken from the start is no loss`() throws {
    let former = Self.folder("title = \"Go")
    let next = Self.folder("title = \"Goo\ndates = [")
    var player = try Player(former)
    player.perform(.filesChanged)
    player.perform(try #require(player.rereading).answer(next))
    #expect(player.state.loaded == next)
  }

  @Test(arguments: [
    ("\"Sails", "\"Sails, an"), ("Sails", "\"Sails\" and"), ("Sails", "\"Sails\nand rows\""),
  ]) func `A cut that was there before is no loss, and other quotes are none`(
    before: String, now: String
  ) throws {
    let former = Self.people("id,name,biography\na,Ann,\(before)")
    let next = Self.people("id,name,biography\na,Ann,\(now)")
    var player = try Player(former)
    player.perform(.filesChanged)
    player.perform(try #require(player.rereading).answer(next))
    #expect(player.state.loaded == next)
  }

  @Test func `A published file that adds little may be left out`() throws {
    let table = "id,title\na,Talk\nb,Tides\n"
    let former = Self.folder(Self.overlaid, published: table)
    let next = Self.folder(Self.plain, published: table)
    var player = try Player(former)
    player.perform(.filesChanged)
    player.perform(try #require(player.rereading).answer(next))
    #expect(player.state.loaded == next)
  }
}
