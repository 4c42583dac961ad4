internal import CNcurses
internal import Glibc
public import TerminalUI

/// The real terminal, taken over from `init` to `deinit`.
///
/// Noncopyable, because curses has one current screen and it must be given back once. Signals
/// are taken with it: what asks the program to end comes as ``Input/ended(_:)``, and 500 ms
/// later the program is ended anyway, with exit status 128 + number and the terminal given back.
public struct CursesTerminal: Terminal, ~Copyable {
  /// One sentence for the status line when the terminal is not what the environment said.
  public let notice: String?
  /// Whether styles are shown in colour.
  public var hasColors: Bool { palette.hasColors }

  let screen: OpaquePointer
  let streams: Streams
  let palette: Palette
  /// What switches bracketed paste on and off; empty where the terminal does not know it.
  let pasteMarks: PasteMarks
  /// Whether the terminal is of a kind that takes text for the clipboard.
  let hasClipboard: Bool

  var decoder: KeyDecoder
  var queued: [Input] = []
  var ending: Ending?
  /// When bytes came last, in milliseconds of the monotonic clock.
  var lastBytes = 0
  var lastResize = Int.min / 2
  var isResizeDue = false

  /// What the screen holds; `nil` when that is not known.
  var shown: Frame?
  /// The newest frame, while the terminal takes no output.
  var waiting: Frame?
  var mustClear = false
  var run: [cchar_t] = []

  /// - Parameters:
  ///   - type: a terminfo name; `nil` asks `TERM`.
  ///   - output: the descriptor of a terminal, where frames are written.
  ///   - input: the descriptor of a terminal, where keys are read.
  public init(
    type: String? = nil, output: Int32 = 1, input: Int32 = 0, color: ColorUse = .auto
  ) throws(TerminalError) {
    guard isatty(output) == 1 else { throw .outputIsNoTerminal }
    guard isatty(input) == 1 else { throw .inputIsNoTerminal }
    let wanted = TerminalType(type ?? Environment.value("TERM"))
    if wanted.asked == "dumb" { throw .cannotPlaceCursor(type: "dumb") }
    let streams = try Streams(output: output, input: input)
    let opened: (name: String, screen: OpaquePointer)
    do {
      opened = try Self.open(wanted, streams)
    } catch {
      streams.close()
      throw error
    }
    self.streams = streams
    screen = opened.screen
    notice = wanted.notice(using: opened.name)
    palette = Palette(color)
    decoder = KeyDecoder(described: KeyDecoder.DescribedKey.ofCurrentTerminal)
    pasteMarks = PasteMarks(type: opened.name)
    hasClipboard = TerminalType.isXtermLike(opened.name)
    enterModes()
    applySize()
  }

  deinit {
    streams.write(pasteMarks.off)
    endwin()
    delscreen(screen)
    streams.close()
  }

  public var size: Size {
    Size(columns: Int(getmaxx(cn_stdscr())), rows: Int(getmaxy(cn_stdscr()))).clamped
  }

  public mutating func redraw() {
    shown = nil
    mustClear = true
  }

  private func enterModes() {
    raw()
    noecho()
    nonl()
    keypad(cn_stdscr(), true)
    // A picture is never left half drawn because a key is waiting.
    typeahead(-1)
    curs_set(0)
    leaveok(cn_stdscr(), true)
    streams.write(pasteMarks.on)
    cn_prepare_restore(pasteMarks.off)
    cn_watch_crashes()
  }

  /// Opens the first description that is known here; in the end the one the program carries.
  private static func open(_ type: TerminalType, _ streams: Streams) throws(TerminalError) -> (
    name: String, screen: OpaquePointer
  ) {
    Environment.chooseUTF8()
    let opened = Environment.prepared(for: streams.announcedSize) {
      // ncurses believes any size a client announces: it learns ours, which is bounded.
      use_env(true)
      use_tioctl(false)
      return firstKnown(type.candidates, streams) ?? carried(streams)
    }
    guard let opened else { throw .noDescription }
    set_term(opened.screen)
    guard cn_capability("cup") != nil else {
      endwin()
      delscreen(opened.screen)
      throw .cannotPlaceCursor(type: opened.name)
    }
    return opened
  }

  private static func firstKnown(_ names: [String], _ streams: Streams) -> (
    name: String, screen: OpaquePointer
  )? {
    for name in names {
      // newterm reports failure; initscr would print a message and end the process.
      if let screen = newterm(name, streams.output, streams.input) { return (name, screen) }
    }
    return nil
  }

  private static func carried(_ streams: Streams) -> (name: String, screen: OpaquePointer)? {
    setenv("TERMINFO", TerminalType.carried, 1)
    defer { unsetenv("TERMINFO") }
    return firstKnown(["xterm"], streams)
  }
}

/// The bytes that switch bracketed paste.
struct PasteMarks {
  let on: String
  let off: String

  /// Call it after `newterm`, with the name that was opened.
  init(type: String) {
    let described = (cn_capability("BE"), cn_capability("BD"))
    if let on = described.0, let off = described.1 {
      (self.on, self.off) = (String(cString: on), String(cString: off))
    } else {
      let isKnown = TerminalType.isXtermLike(type)
      (on, off) = isKnown ? ("\u{1B}[?2004h", "\u{1B}[?2004l") : ("", "")
    }
  }
}
