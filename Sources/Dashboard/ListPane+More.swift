internal import TerminalUI

extension State {
  /// Arrows at the ends of the line of names say that there are more to that side.
  func drawMoreRooms(left: Bool, right: Bool, in area: Rect, on frame: inout Frame) {
    guard !area.isEmpty else { return }
    if left { frame.fill(area.prefix(1), look.glyphs.moreLeft, style: .heading) }
    let last = Rect(x: area.x + area.columns - 1, y: area.y, columns: 1, rows: 1)
    if right { frame.fill(last, look.glyphs.moreRight, style: .heading) }
  }
}
