import Foundation
import TerminalUI
import Testing

@testable import CursesBackend

/// One process has one curses screen, so these run one after the other.
@Suite(.serialized) struct CursesTerminalTests {
  func taken(
    _ pty: PseudoTerminal, type: String = "xterm-256color", color: ColorUse = .always
  ) throws -> CursesTerminal {
    try CursesTerminal(type: type, output: pty.program, input: pty.program, color: color)
  }

  /// A terminal cannot be copied into an expectation; what it says can.
  func fact<Value>(_ value: Value) -> Value { value }

  func frame(_ terminal: borrowing CursesTerminal, _ lines: String...) -> Frame {
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

  @Test(arguments: [
    (0, 0, 80, 24), (1, 1, 1, 1), (9_999, 9_999, 500, 200), (65_535, 65_535, 500, 200),
    (300, 2, 300, 2),
  ])
  func `The size is bounded`(columns: Int, rows: Int, drawnColumns: Int, drawnRows: Int) throws {
    let pty = try PseudoTerminal(columns: columns, rows: rows)
    let terminal = try taken(pty)
    #expect(fact(terminal.size) == Size(columns: drawnColumns, rows: drawnRows))
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
}
