import Foundation
import Testing

extension EndToEnd {
  @Suite(.serialized) struct LoadingTests {
    @Test(arguments: [("\u{3}", SIGCONT, 130), ("", SIGTERM, 143), ("", SIGHUP, 129)])
    func `A long load tells how far it is and can be stopped`(
      keys: String, signal: Int32, code: Int32
    ) throws {
      let workplace = try Workplace()
      // People without ids take longest: each is given one.
      let people = String(repeating: "Ann Bell Cho Dee Eck\n", count: 2_000_000)
      try Data(("name\n" + people).utf8).write(to: URL(filePath: workplace.at("people.csv")))
      let terminal = try PseudoTerminal([Executable.path, "info", workplace.at("people.csv")])
      #expect(terminal.shows { $0.contains("Reading people.csv") && $0.contains("^C stops") })
      terminal.type(keys)
      terminal.send(signal)
      #expect(terminal.ended() == .exited(code))
      #expect(terminal.output.hasSuffix(" \r"))
      // The last line is blanked whole, with the ^C that the terminal writes behind it.
      let lines = terminal.output.split(separator: "\r").suffix(2)
      #expect(lines.last?.allSatisfy { $0 == " " } == true)
      #expect(lines.last?.count ?? 0 >= lines.first?.count ?? .max)
    }

    @Test func `Without a terminal nothing is told`() throws {
      let workplace = try Workplace()
      let people = String(repeating: "Ann Bell Cho Dee Eck\n", count: 300_000)
      try Data(("name\n" + people).utf8).write(to: URL(filePath: workplace.at("people.csv")))
      let run = try Run.dais("info", workplace.at("people.csv"))
      #expect(run.ending == .exited(0))
      #expect(run.errors == "")
    }
  }
}
