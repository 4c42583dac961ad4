import Testing

@testable import CursesBackend

struct TerminalTypeTests {
  static let notices: [(String?, String, String?)] = [
    ("vt100", "vt100", nil),
    (
      "nosuchterm", "xterm-256color",
      "The terminal type 'nosuchterm' is unknown here; going on as xterm-256color."
    ),
    (nil, "xterm-256color", "The terminal type (TERM) is not set; going on as xterm-256color."),
    ("", "vt100", "The terminal type (TERM) is not set; going on as vt100."),
    ("../x", "xterm", "The terminal type (TERM) is not a name; going on as xterm."),
  ]

  @Test(arguments: notices)
  func `A notice says what was meant and what is used`(
    name: String?, used: String, notice: String?
  ) {
    #expect(TerminalType(name).notice(using: used) == notice)
  }

  @Test(arguments: [
    "a\u{1B}[31mb", "../../etc/passwd", "-xterm", ".x", "xt erm", "xterm\n", "终端",
    String(repeating: "x", count: 65),
  ])
  func `A name that no terminal bears is neither looked up nor repeated`(name: String) {
    let type = TerminalType(name)
    #expect(type.candidates == TerminalType.fallbacks)
    #expect(type.notice(using: "xterm")?.contains(name) == false)
  }

  @Test func `A known name is tried first and once`() {
    #expect(
      TerminalType("vt100").candidates == ["vt100", "xterm-256color", "xterm", "ansi", "linux"])
  }

  @Test(arguments: [
    (
      TerminalError.outputIsNoTerminal,
      "standard output is not a terminal. To get text, use: dais list speakers"
    ),
    (
      .inputIsNoTerminal, "standard input is not a terminal. To get text, use: dais list speakers"
    ),
    (
      .cannotPlaceCursor(type: "dumb"),
      "the terminal type 'dumb' cannot place its cursor. "
        + "To get text, use: dais list speakers, or dais --plain"
    ),
  ])
  func `An error says what is wrong and what to do`(error: TerminalError, text: String) {
    #expect(error.description == text)
  }
}
