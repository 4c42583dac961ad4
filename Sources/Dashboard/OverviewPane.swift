internal import Programme
internal import Searching
internal import TerminalUI
internal import Views

extension State {
  /// The overview: the facts on top, the other sections in newspaper columns.
  func drawOverview(in area: Rect, columns: Int, on frame: inout Frame) {
    guard let flow = overviewFlow else { return }
    var rest = area
    for line in flow.head { drawOverviewLine(line, in: rest.removeTop(1), on: &frame) }
    if !flow.head.isEmpty { _ = rest.removeTop(1) }
    let width = rest.columns / max(columns, 1)
    for (number, lines) in flow.columns.dropFirst(list.top).prefix(columns).enumerated() {
      let column = Rect(x: rest.x + number * width, y: rest.y, columns: width, rows: rest.rows)
      for (y, line) in lines.enumerated() { drawOverviewLine(line, in: column.row(y), on: &frame) }
    }
  }

  private func drawOverviewLine(_ line: ViewList.Line, in area: Rect, on frame: inout Frame) {
    switch line {
    case .blank: break
    case .heading(let text):
      frame.write(text, in: area.dropping(columns: 1), style: .heading)
    case .row(let position):
      guard list.rows.indices.contains(position) else { return }
      let isSelected = position == list.cursor
      if isSelected { drawMarker(in: area, on: &frame) }
      let inside = Rect(x: area.x + 3, y: area.y, columns: area.columns - 4, rows: 1)
      drawFact(list.rows[position], isSelected, in: inside, on: &frame)
    }
  }

  /// A label and its value, with a bar between them where there is room.
  private func drawFact(_ row: Int, _ isSelected: Bool, in area: Rect, on frame: inout Frame) {
    let label = list.table.value(row, .label).text
    let value = list.table.value(row, .value).text
    let widths = widths(of: row, in: area.columns)
    var rest = area
    let own = rest.removeLeft(value.isEmpty ? area.columns : widths.label)
    let style: Style = isSelected ? selectedStyle : .plain
    write(label, in: own, style: style, on: &frame)
    _ = rest.removeLeft(2)
    guard let share = list.table.share(row), rest.columns >= widths.value + 6 else {
      write(value, in: rest, style: .dim, on: &frame)
      return
    }
    let figure = rest.removeRight(widths.value)
    _ = rest.removeRight(2)
    drawBar(share, in: rest, on: &frame)
    write(value, in: figure, style: .dim, on: &frame)
  }

  /// The labels of a section end at one column, and its values begin at one.
  private func widths(of row: Int, in room: Int) -> (label: Int, value: Int) {
    let section = list.table.section(row)
    var (label, value) = (0, 0)
    for other in list.rows where list.table.section(other) == section {
      let text = list.table.value(other, .value).text
      guard !text.isEmpty else { continue }
      value = max(value, text.columns(ambiguous: look.ambiguous))
      label = max(label, list.table.value(other, .label).text.columns(ambiguous: look.ambiguous))
    }
    return (min(label, max(room - 2 - value, room * 55 / 100)), value)
  }

  private func drawBar(_ share: Double, in area: Rect, on frame: inout Frame) {
    let halves = Int((share * Double(area.columns * 2)).rounded())
    var bar = area
    frame.fill(bar.removeLeft(halves / 2), look.glyphs.bar, style: .bar)
    if halves % 2 == 1 { frame.fill(bar.removeLeft(1), look.glyphs.halfBar, style: .bar) }
  }
}
