internal import TerminalUI

extension State {
  /// A menu in the place of the panes: its name, what is typed, and the entries that match.
  func drawMenu(_ menu: Menu, in area: Rect, on frame: inout Frame) {
    var rest = area
    let heading = rest.removeTop(1)
    let used = frame.write(" \(menu.title)", in: heading, style: .heading)
    let found = menu.found
    let parts = ["\(found.count) of \(menu.entries.count)", Words.typeToFind]
    frame.write(
      parts.joined(separator: look.glyphs.separator), in: heading.dropping(columns: used + 2),
      style: .dim)
    _ = rest.removeTop(rest.rows > 3 ? 1 : 0)
    let keys = min(menu.entries.map { $0.keys.columns() }.max() ?? 0, 18)
    let top = max(menu.cursor - rest.rows + 1, 0)
    for (y, entry) in found.dropFirst(top).prefix(rest.rows).enumerated() {
      let line = rest.row(y)
      let isChosen = top + y == menu.cursor
      if isChosen { drawMarker(in: line, on: &frame) }
      frame.write(entry.keys.fitted(to: keys), in: line.dropping(columns: 3), style: .dim)
      let text = line.dropping(columns: keys > 0 ? keys + 5 : 3)
      frame.write(entry.text, in: text, style: isChosen ? .selected : .plain)
    }
    if found.isEmpty {
      frame.write(Words.noMatch(menu.line.text), in: rest.row(0).dropping(columns: 3))
    }
  }
}
