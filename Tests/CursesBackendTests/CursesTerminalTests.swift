import Foundation
import TerminalUI
import Testing

@testable import CursesBackend

/// One process has one curses screen, so these run one after the other.
@Suite(.serialized) struct CursesTerminalTests {
  private func taken(
    _ pty: PseudoTerminal, type: String = "xterm-256color", color: ColorUse = .always
  ) throws -> CursesTerminal {
    try CursesTerminal(type: type, output: pty.program, input: pty.program, color: color)
  }

  /// A terminal cannot be copied into an expectation; what it says can.
  private func fact<Value>(_ value: Value) -> Value { value }

  private func frame(_ terminal: borrowing CursesTerminal, _ lines: String...) -> Frame {
    var frame = Frame(size: terminal.size)
    for (y, line) in lines.enumerated() { frame.write(line, in: frame.bounds.row(y)) }
    return frame
  }

  // MARK: - Frames

  @Test(arguments: ["xterm-256color", "vt100", "linux", "screen", "ansi"])
  func `Frames reach every terminal as UTF-8`(type: String) throws {
    let pty = try PseudoTerminal()
    var terminal = try taken(pty, type: type)
    terminal.present(frame(terminal, "作者 é e\u{301} 𠮷"))
    #expect(fact(terminal.notice) == nil)
    #expect(pty.written().contains("作者 é e\u{301} 𠮷"))
  }

  @Test func `The same frame again is no byte`() throws {
    let pty = try PseudoTerminal()
    var terminal = try taken(pty)
    let picture = frame(terminal, "同济大学", "e\u{301}")
    terminal.present(picture)
    _ = pty.written()
    terminal.present(picture)
    #expect(pty.written() == "")
  }

  @Test(arguments: [(80, 24), (200, 60)])
  func `Moving a mark writes two dozen bytes`(columns: Int, rows: Int) throws {
    let pty = try PseudoTerminal(columns: columns, rows: rows)
    var terminal = try taken(pty)
    func marked(_ row: Int, _ size: Size) -> Frame {
      var frame = Frame(size: size)
      for y in 0..<rows { frame.write("  Person \(y), 同济大学", in: frame.bounds.row(y)) }
      frame.write("▸", in: frame.bounds.row(row))
      return frame
    }
    terminal.present(marked(3, terminal.size))
    _ = pty.written()
    terminal.present(marked(4, terminal.size))
    let bytes = pty.written().utf8.count
    #expect((4...24).contains(bytes))
  }

  @Test func `A redraw writes the same frame whole`() throws {
    let pty = try PseudoTerminal()
    var terminal = try taken(pty)
    let picture = frame(terminal, "the first line", "the second")
    terminal.present(picture)
    _ = pty.written()
    terminal.redraw()
    terminal.present(picture)
    let bytes = pty.written()
    #expect(bytes.contains("the first line") && bytes.contains("the second"))
  }

  @Test func `A new mark on an old character is drawn`() throws {
    let pty = try PseudoTerminal()
    var terminal = try taken(pty)
    terminal.present(frame(terminal, "e\u{301}"))
    _ = pty.written()
    terminal.present(frame(terminal, "e\u{300}"))
    #expect(pty.written().contains("e\u{300}"))
  }

  @Test func `A frame larger or smaller than the terminal is no fault`() throws {
    let pty = try PseudoTerminal(columns: 20, rows: 5)
    var terminal = try taken(pty)
    for size in [Size(columns: 90, rows: 40), Size(columns: 1, rows: 1)] {
      var picture = Frame(size: size)
      for y in 0..<size.rows {
        picture.write(String(repeating: "界", count: 60), in: picture.bounds.row(y))
      }
      picture.cursor = .init(x: 80, y: 30)
      terminal.present(picture)
    }
    #expect(pty.written().contains("界"))
  }

  // MARK: - Cursor and styles

  @Test func `The cursor is shown where the frame says, and hidden otherwise`() throws {
    let pty = try PseudoTerminal()
    var terminal = try taken(pty)
    var picture = frame(terminal, "a")
    terminal.present(picture)
    #expect(pty.written().contains("\u{1B}[?25l"))
    picture.cursor = .init(x: 7, y: 9)
    terminal.present(picture)
    let shown = pty.written()
    #expect(shown.contains("\u{1B}[?25h") || shown.contains("\u{1B}[?12l\u{1B}[?25h"))
    #expect(shown.hasSuffix("\u{1B}[10;8H"))
    picture.cursor = nil
    terminal.present(picture)
    #expect(pty.written().contains("\u{1B}[?25l"))
  }

  @Test(arguments: [
    (ColorUse.always, "", true), (.auto, "", true), (.auto, "1", false), (.never, "", false),
  ])
  func `Colour is a choice`(use: ColorUse, noColor: String, isColored: Bool) throws {
    setenv("NO_COLOR", noColor, 1)
    defer { unsetenv("NO_COLOR") }
    let pty = try PseudoTerminal()
    var terminal = try taken(pty, color: use)
    var picture = Frame(size: terminal.size)
    picture.write("match", in: picture.bounds, style: .match)
    terminal.present(picture)
    #expect(fact(terminal.hasColors) == isColored)
    #expect(pty.written().contains("33m") == isColored)
  }

  @Test(arguments: [("vt100", ColorUse.always), ("xterm-256color", .always), ("linux", .never)])
  func `Styles differ without colour where they meet`(type: String, use: ColorUse) throws {
    let pty = try PseudoTerminal()
    let terminal = try taken(pty, type: type, color: use)
    let meeting: [[Style]] = [
      [.plain, .heading, .current, .selected, .match, .selectedMatch],
      [.plain, .unfocused, .selected, .match, .selectedMatch],
      [.plain, .warning, .match, .selected],
    ]
    for styles in meeting {
      let looks = Set(styles.map { terminal.palette[$0].attributes })
      #expect(looks.count == styles.count)
    }
    #expect(terminal.palette[.link] != terminal.palette[.plain])
  }

  // MARK: - The terminal

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

  @Test(arguments: [
    (0, 0, 80, 24), (1, 1, 1, 1), (9_999, 9_999, 500, 200), (65_535, 65_535, 500, 200),
    (300, 2, 300, 2),
  ])
  func `The size is bounded`(columns: Int, rows: Int, drawnColumns: Int, drawnRows: Int) throws {
    let pty = try PseudoTerminal(columns: columns, rows: rows)
    let terminal = try taken(pty)
    #expect(fact(terminal.size) == Size(columns: drawnColumns, rows: drawnRows))
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

  @Test(arguments: [
    ("TERMINFO", "/nonexistent"), ("LINES", "99999999"), ("COLUMNS", "7"), ("ESCDELAY", "99999"),
    ("NCURSES_ASSUMED_COLORS", "9,9"), ("LC_ALL", "C"),
  ])
  func `The environment changes nothing`(name: String, value: String) throws {
    let before = ProcessInfo.processInfo.environment[name]
    setenv(name, value, 1)
    defer { if let before { setenv(name, before, 1) } else { unsetenv(name) } }
    let home = getenv("HOME").map { String(cString: $0) }
    let pty = try PseudoTerminal()
    var terminal = try taken(pty)
    terminal.present(frame(terminal, "同济"))
    #expect(fact(terminal.size) == Size(columns: 80, rows: 24))
    #expect(pty.written().contains("同济"))
    #expect(getenv("HOME").map { String(cString: $0) } == home)
  }

  // MARK: - Input

  @Test func `Keys, pastes and resizes arrive in order`() throws {
    let pty = try PseudoTerminal()
    var terminal = try taken(pty)
    pty.type("j\u{1B}OP\u{1B}OBü\u{1B}[200~two\rlines\u{1B}[201~")
    let inputs = (0..<5).map { _ in terminal.nextInput(within: 5_000) }
    #expect(
      inputs == [
        .key(.character("j")), .key(.function(1)), .key(.down), .key(.character("ü")),
        .pasted("two\rlines"),
      ])
    let input = terminal.nextInput(within: 0)
    #expect(input == .elapsed)
  }

  @Test func `A key whose rest came while the program was busy is whole`() throws {
    let pty = try PseudoTerminal()
    var terminal = try taken(pty)
    pty.type("\u{1B}")
    let first = terminal.nextInput(within: 0)
    #expect(first == .elapsed)
    terminal.lastBytes -= 60
    pty.type("[A")
    let input = terminal.nextInput(within: 5_000)
    #expect(input == .key(.up))
  }

  @Test func `Waiting input can be seen beforehand`() throws {
    let pty = try PseudoTerminal()
    var terminal = try taken(pty)
    #expect(!fact(terminal.hasPendingInput))
    pty.type("jk")
    let input = terminal.nextInput(within: 5_000)
    #expect(input == .key(.character("j")))
    #expect(fact(terminal.hasPendingInput))
    let input2 = terminal.nextInput(within: 5_000)
    #expect(input2 == .key(.character("k")))
    #expect(!fact(terminal.hasPendingInput))
  }

  @Test func `Another thread can wake the loop up, and nobody where there is no terminal`() throws {
    CursesTerminal.wake()
    do {
      let pty = try PseudoTerminal()
      var terminal = try taken(pty)
      let before = terminal.nextInput(within: 0)
      #expect(before == .elapsed)
      CursesTerminal.wake()
      CursesTerminal.wake()
      let input = terminal.nextInput(within: 5_000)
      #expect(input == .woken)
      let after = terminal.nextInput(within: 0)
      #expect(after == .elapsed)
    }
    CursesTerminal.wake()
  }

  @Test func `Resizes are answered once, with the last size`() throws {
    let pty = try PseudoTerminal()
    var terminal = try taken(pty)
    for columns in 10...60 {
      pty.resize(columns: columns, rows: 20)
      kill(getpid(), SIGWINCH)
    }
    let input = terminal.nextInput(within: 5_000)
    #expect(input == .resized(Size(columns: 60, rows: 20)))
    #expect(fact(terminal.size) == Size(columns: 60, rows: 20))
    let input2 = terminal.nextInput(within: 0)
    #expect(input2 == .elapsed)
  }

  @Test func `A terminal that has hung up ends the input for good`() throws {
    let pty = try PseudoTerminal()
    let other = dup(pty.program)
    var terminal = try CursesTerminal(type: "vt100", output: other, input: other)
    terminal.present(frame(terminal, "a"))
    pty.hangUp()
    let input = terminal.nextInput(within: 5_000)
    #expect(input == .ended(.closed))
    let input2 = terminal.nextInput(within: nil)
    #expect(input2 == .ended(.closed))
    close(other)
  }

  @Test(arguments: [(SIGTERM, Ending.terminate), (SIGINT, .interrupt)])
  func `A signal asks the loop to end`(number: Int32, ending: Ending) throws {
    let pty = try PseudoTerminal()
    var terminal = try taken(pty)
    // The threads of tests block signals; another thread of the process takes it.
    kill(getpid(), number)
    let input = terminal.nextInput(within: 5_000)
    #expect(input == .ended(ending))
  }

  @Test func `While nobody reads, the newest frame waits and keys are heard`() throws {
    let pty = try PseudoTerminal(columns: 200, rows: 60)
    var terminal = try taken(pty)
    var letter = 0
    // Fill what lies between the program and its reader.
    while terminal.waiting == nil, letter < 200 {
      let text = String(repeating: letter % 2 == 0 ? "a" : "b", count: 200)
      var picture = Frame(size: terminal.size)
      for y in 0..<(terminal.streams.takesOutput ? 1 : 60) {
        picture.write(text, in: picture.bounds.row(y))
      }
      terminal.present(picture)
      letter += 1
    }
    #expect(fact(terminal.waiting) != nil)
    terminal.present(frame(terminal, "the newest"))
    pty.type("j")
    let input = terminal.nextInput(within: 5_000)
    #expect(input == .key(.character("j")))
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while read(pty.reader, &buffer, buffer.count) > 0 {}
    let input2 = terminal.nextInput(within: 200)
    #expect(input2 == .elapsed)
    #expect(fact(terminal.waiting) == nil)
    #expect(pty.written().contains("the newest"))
  }
}
