internal import CNcurses
internal import TerminalUI

extension CursesTerminal {
  /// Stops the program as ^Z does, with the terminal given back, until it is continued.
  ///
  /// ``Input/resumed`` follows.
  public mutating func suspend() { stop(wholeGroup: true) }

  /// Makes the terminal in use answer ``Input/woken``; from any thread, and nothing without one.
  public static func wake() { cn_wake() }

  mutating func obeySignals(_ bits: UInt32) {
    func says(_ bit: Int) -> Bool { bits & UInt32(bit) != 0 }
    if says(CN_HANGUP) { ending = ending ?? .hangUp }
    if says(CN_TERMINATE) { ending = ending ?? .terminate }
    if says(CN_INTERRUPT) { ending = ending ?? .interrupt }
    if says(CN_RESIZED) { isResizeDue = true }
    if says(CN_WOKEN) { queued.append(.woken) }
    guard ending == nil else { return }
    if says(CN_STOP) {
      stop(wholeGroup: false)
    } else if says(CN_CONTINUED) {
      // Stopped without being asked: another program may have set the terminal meanwhile.
      endwin()
      resume()
    }
  }

  private mutating func stop(wholeGroup: Bool) {
    streams.write(pasteMarks.off)
    endwin()
    cn_stop_here(wholeGroup)
    let missed = cn_take_signals() & ~UInt32(CN_STOP | CN_CONTINUED)
    resume()
    obeySignals(missed)
  }

  private mutating func resume() {
    reset_prog_mode()
    streams.write(pasteMarks.on)
    let before = size
    applySize()
    queued.append(.resumed)
    if size != before { queued.append(.resized(size)) }
  }

  /// Tells curses the size of the terminal, bounded, and forgets what it shows.
  mutating func applySize() {
    let size = streams.announcedSize
    // resizeterm would put a key into curses' queue.
    if size != self.size { resize_term(Int32(size.rows), Int32(size.columns)) }
    redraw()
  }
}
