import Foundation
import Testing

extension EndToEnd {
  @Suite(.serialized) struct LeavingTests {
    @Test(arguments: [false, true])
    func `A cut line leaves no process and takes no processor`(ignoring: Bool) throws {
      let terminal = try PseudoTerminal([Executable.path], ignoringHangUp: ignoring)
      #expect(terminal.shows { $0.contains("Overview") })
      terminal.hangUp()
      let ending = terminal.ended(within: 1)
      #expect(ending != .running)
      if !ignoring { #expect(ending == .exited(129)) }
      #expect(terminal.processorTime < 0.5)
    }

    @Test(arguments: [("\u{3}", SIGCONT, 130), ("", SIGTERM, 143)])
    func `The terminal is given back`(keys: String, signal: Int32, code: Int32) throws {
      let terminal = try PseudoTerminal([Executable.path])
      #expect(terminal.shows { $0.contains("Overview") })
      #expect(!terminal.isCooked)
      terminal.type(keys)
      terminal.send(signal)
      #expect(terminal.ended() == .exited(code))
      #expect(terminal.output.contains("\u{1B}[?1049l"))
      #expect(terminal.isCooked)
    }

    @Test func `An unknown terminal type is a notice`() throws {
      var environment = plainEnvironment
      environment["TERM"] = "nosuchterm"
      let terminal = try PseudoTerminal([Executable.path], environment: environment)
      #expect(terminal.shows { $0.contains("nosuchterm") && $0.contains("Overview") })
      terminal.type("\u{3}")
      #expect(terminal.ended() == .exited(130))
    }

    @Test func `Without a terminal one line says what to do instead`() throws {
      let run = try Run.dais()
      #expect(run.ending == .exited(2))
      #expect(run.text == "")
      #expect(run.errors.hasPrefix("dais: "))
      #expect(run.errors.split(separator: "\n").count == 1)
    }
  }
}
