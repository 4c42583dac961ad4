import CNcurses
import Glibc
import TerminalUI
import Testing

@testable import CursesBackend

extension CursesTerminalTests {
  /// Latin, Greek, Cyrillic, Hebrew, Thai, kana, Han, Hangul, full width, symbols, emoji.
  static let sample: [ClosedRange<UInt32>] = [
    0x20...0x7E, 0xA1...0xAC, 0xAE...0x377, 0x391...0x3A1, 0x400...0x45F, 0x5D0...0x5EA,
    0xE01...0xE3A, 0x1E00...0x1EFF, 0x2010...0x2027, 0x2500...0x259F, 0x3001...0x303E,
    0x3041...0x3096, 0x30A1...0x30FF, 0x4E00...0x4E80, 0x9F00...0x9FA5, 0xAC00...0xAC80,
    0xFF01...0xFFE6, 0x1F300...0x1F320, 0x20000...0x20080,
  ]

  @Test(arguments: [AmbiguousWidth.narrow, .wide])
  func `Curses counts columns as the picture does`(ambiguous: AmbiguousWidth) throws {
    let pty = try PseudoTerminal()
    let terminal = try CursesTerminal(type: "xterm", output: pty.program, input: pty.program)
    CursesTerminal.useWidths(ambiguous)
    for scalar in Self.sample.joined().compactMap(Unicode.Scalar.init)
    where scalar.visibleForm == nil && scalar.columns() > 0 {
      var cell = cchar_t()
      try #require(cn_set_cell(&cell, wchar_t(scalar.value), 0, 0) == OK)
      mvwadd_wchnstr(cn_stdscr(), 0, 0, [cell], 1)
      mvwadd_wch(cn_stdscr(), 1, 0, &cell)
      #expect(
        Int(getcurx(cn_stdscr())) == scalar.columns(ambiguous: ambiguous),
        "U+\(String(scalar.value, radix: 16))")
    }
    _ = terminal.size
  }

  @Test func `The table agrees with the C library's`() throws {
    let library = try #require(dlopen("libc.so.6", RTLD_LAZY))
    let symbol = try #require(dlsym(library, "wcwidth"))
    typealias Width = @convention(c) (wchar_t) -> Int32
    let width = unsafeBitCast(symbol, to: Width.self)
    Environment.chooseUTF8()
    for scalar in Self.sample.joined().compactMap(Unicode.Scalar.init)
    where scalar.visibleForm == nil {
      let theirs = width(wchar_t(scalar.value))
      guard theirs >= 0 else { continue }
      #expect(scalar.columns() == Int(theirs), "U+\(String(scalar.value, radix: 16))")
    }
  }
}
