internal import CNcurses
internal import Glibc
public import TerminalUI

extension CursesTerminal {
  /// Shows `frame`; where the terminal takes no output now, the newest frame is shown later.
  public mutating func present(_ frame: Frame) {
    guard ending == nil else { return }
    guard streams.takesOutput else {
      waiting = frame
      return
    }
    draw(frame)
  }

  mutating func draw(_ frame: Frame) {
    waiting = nil
    let window = cn_stdscr()
    Self.useWidths(frame.ambiguous)
    let before = comparableFrame(with: frame)
    if before == nil { werase(window) }
    if mustClear { clearok(window, true) }
    let hasChanged = drawCells(of: frame, since: before)
    let hasMoved = placeCursor(frame.cursor, before: shown?.cursor)
    shown = frame
    guard hasChanged || hasMoved || before == nil || mustClear else { return }
    mustClear = false
    refresh(window)
  }

  private func comparableFrame(with frame: Frame) -> Frame? {
    guard let shown, shown.size == frame.size, shown.ambiguous == frame.ambiguous else {
      return nil
    }
    return shown
  }

  private mutating func refresh(_ window: UnsafeMutablePointer<WINDOW>?) {
    errno = 0
    wrefresh(window)
    // ncurses gives up silently on a terminal that is gone.
    if [EIO, EPIPE, EBADF, ENXIO].contains(errno) { ending = ending ?? .closed }
  }

  /// - Returns: whether the terminal's cursor has to do something.
  private func placeCursor(_ cursor: Frame.Position?, before: Frame.Position?) -> Bool {
    let window = cn_stdscr()
    if (cursor == nil) != (before == nil) || shown == nil {
      curs_set(cursor == nil ? 0 : 1)
      // Hidden, it may stay where the last change left it.
      leaveok(window, cursor == nil)
    }
    if let cursor {
      wmove(
        window, Int32(min(max(cursor.y, 0), size.rows - 1)),
        Int32(min(max(cursor.x, 0), size.columns - 1)))
    }
    return cursor != before
  }
}
