internal import CNcurses
internal import Glibc
internal import TerminalUI

extension CursesTerminal {
  /// Hands curses the cells that differ, and those alone.
  ///
  /// - Returns: whether there were any.
  mutating func drawCells(of frame: Frame, since before: Frame?) -> Bool {
    let columns = frame.size.columns
    let rows = min(frame.size.rows, size.rows)
    guard let before else {
      for y in 0..<rows { drawRun(of: frame, 0..<columns, y) }
      return true
    }
    let (old, new) = (before.cells, frame.cells)
    let hasMarks = !frame.marks.isEmpty || !before.marks.isEmpty
    var hasChanged = false
    for y in 0..<rows {
      let row = y * columns..<(y + 1) * columns
      if !hasMarks, Self.isSame(old, new, row) { continue }
      func differs(_ x: Int) -> Bool {
        let (was, now) = (old[row.lowerBound + x], new[row.lowerBound + x])
        return was != now || (now.marks != 0 && before.marks(of: was) != frame.marks(of: now))
      }
      var x = 0
      while x < columns {
        guard differs(x) else {
          x += 1
          continue
        }
        var end = x + 1
        while end < columns, differs(end) { end += 1 }
        let isHalf = x > 0 && new[row.lowerBound + x].isCovered
        drawRun(of: frame, (isHalf ? x - 1 : x)..<end, y)
        hasChanged = true
        x = end
      }
    }
    return hasChanged
  }

  /// Whether the bytes of a row are the same; a false "no" costs time only.
  private static func isSame(_ old: [Cell], _ new: [Cell], _ row: Range<Int>) -> Bool {
    guard row.upperBound <= min(old.count, new.count) else { return false }
    return old.withUnsafeBufferPointer { old in
      new.withUnsafeBufferPointer { new in
        guard let old = old.baseAddress, let new = new.baseAddress else { return false }
        let bytes = row.count * MemoryLayout<Cell>.stride
        return memcmp(old + row.lowerBound, new + row.lowerBound, bytes) == 0
      }
    }
  }

  /// Draws neighbouring cells at their absolute position; covered cells come with their left half.
  private mutating func drawRun(of frame: Frame, _ columns: Range<Int>, _ y: Int) {
    run.removeAll(keepingCapacity: true)
    for x in columns {
      let cell = frame[x, y]
      if !cell.isCovered { run.append(curses(cell, of: frame)) }
    }
    mvwadd_wchnstr(cn_stdscr(), Int32(y), Int32(columns.lowerBound), run, Int32(run.count))
  }

  private func curses(_ cell: Cell, of frame: Frame) -> cchar_t {
    let look = palette[cell.style]
    var drawn = cchar_t()
    if cell.marks != 0 {
      let scalars = [cell.scalar] + frame.marks(of: cell).unicodeScalars.map(\.value) + [0]
      let text = scalars.map { wchar_t(bitPattern: $0) }
      if setcchar(&drawn, text, look.attributes, look.pair, nil) == OK { return drawn }
    } else if cn_set_cell(&drawn, wchar_t(bitPattern: cell.scalar), look.attributes, look.pair)
      == OK
    {
      return drawn
    }
    // After a failure the cell holds whatever was in memory.
    var blank = cchar_t()
    _ = cn_set_cell(&blank, 0x20, look.attributes, look.pair)
    return blank
  }

  /// Makes curses count columns as the picture does.
  static func useWidths(_ ambiguous: AmbiguousWidth) {
    switch ambiguous {
    case .narrow: cn_use_widths { Int32(CursesTerminal.columns(of: $0, .narrow)) }
    case .wide: cn_use_widths { Int32(CursesTerminal.columns(of: $0, .wide)) }
    }
  }

  private static func columns(of character: wchar_t, _ ambiguous: AmbiguousWidth) -> Int {
    Unicode.Scalar(UInt32(bitPattern: character))?.columns(ambiguous: ambiguous) ?? 1
  }
}
