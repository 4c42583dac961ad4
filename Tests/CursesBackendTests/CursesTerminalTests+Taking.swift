import Foundation
import TerminalUI
import Testing

@testable import CursesBackend

/// How the terminal is taken and given back.
extension CursesTerminalTests {
  @Test func `Settings and screen are given back`() throws {
    let pty = try PseudoTerminal()
    let before = pty.settings
    do {
      var terminal = try taken(pty)
      terminal.present(frame(terminal, "a"))
      #expect(pty.settings != before)
      #expect(pty.written().contains("\u{1B}[?2004h"))
    }
    let bytes = pty.written()
    #expect(pty.settings == before)
    for end in ["\u{1B}[?2004l", "\u{1B}[?25h", "\u{1B}[?1049l", "\u{1B}[?1l"] {
      #expect(bytes.contains(end))
    }
  }

  @Test func `An unknown terminal is used as another`() throws {
    let pty = try PseudoTerminal()
    let terminal = try taken(pty, type: "nosuchterm")
    #expect(
      fact(terminal.notice)?.hasPrefix("The terminal type 'nosuchterm' is unknown here;") == true)
  }

  @Test func `A dumb terminal is refused`() throws {
    let pty = try PseudoTerminal()
    #expect(throws: TerminalError.cannotPlaceCursor(type: "dumb")) {
      _ = try taken(pty, type: "dumb").size
    }
  }

  @Test func `A pipe is not a terminal`() throws {
    let pty = try PseudoTerminal()
    let pipe = Pipe()
    let end = pipe.fileHandleForReading.fileDescriptor
    #expect(throws: TerminalError.outputIsNoTerminal) {
      _ = try CursesTerminal(type: "vt100", output: end, input: pty.program).size
    }
    #expect(throws: TerminalError.inputIsNoTerminal) {
      _ = try CursesTerminal(type: "vt100", output: pty.program, input: end).size
    }
  }
}
