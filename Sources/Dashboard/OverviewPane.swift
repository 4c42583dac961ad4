internal import Programme
internal import TerminalUI
internal import Views

extension State {
  /// The lines of the overview in newspaper columns, each as high as the pane.
  func drawOverview(in area: Rect, columns: Int, on frame: inout Frame) {
    let width = area.columns / max(columns, 1)
    for number in 0..<columns {
      let column = Rect(x: area.x + number * width, y: area.y, columns: width, rows: area.rows)
      for y in 0..<area.rows {
        guard let line = list.line(list.top + number * area.rows + y) else { return }
        drawOverviewLine(line, in: column.row(y), on: &frame)
      }
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

  /// A label and its value, or its bar.
  private func drawFact(_ row: Int, _ isSelected: Bool, in area: Rect, on frame: inout Frame) {
    let label = list.table.value(row, .label).text
    let value = list.table.value(row, .value).text
    let width = labelWidth(row, value: value, in: area.columns)
    let own = Rect(x: area.x, y: area.y, columns: min(width, area.columns), rows: 1)
    let isBar = list.table.share(row) != nil
    let style: Style = isSelected ? selectedStyle : value.isEmpty || isBar ? .plain : .dim
    write(label, in: own, style: style, on: &frame)
    var rest = area.dropping(columns: width + 2)
    if let share = list.table.share(row) {
      drawBar(share, in: rest.removeLeft(max(rest.columns - 5, 0)), on: &frame)
      write(value, in: rest, right: true, style: .plain, on: &frame)
    } else {
      write(value, in: rest, style: .plain, on: &frame)
    }
  }

  /// The labels of a section end at the same column, and leave room for the value.
  private func labelWidth(_ row: Int, value: String, in room: Int) -> Int {
    let section = list.table.section(row)
    var widest = 0
    for line in list.lines ?? [] {
      guard case .row(let position) = line, list.rows.indices.contains(position) else { continue }
      let other = list.rows[position]
      guard list.table.section(other) == section else { continue }
      widest = max(widest, list.table.value(other, .label).text.columns())
    }
    if value.isEmpty { return room }
    let own = list.table.value(row, .label).text.columns()
    let needed = value.columns()
    if widest + 2 + needed <= room { return widest }
    return min(widest, max(room * 45 / 100, min(own, room - 2 - needed)))
  }

  private func drawBar(_ share: Double, in area: Rect, on frame: inout Frame) {
    let halves = Int((share * Double(area.columns * 2)).rounded())
    var bar = area
    frame.fill(bar.removeLeft(halves / 2), look.glyphs.bar, style: .bar)
    if halves % 2 == 1 { frame.fill(bar.removeLeft(1), look.glyphs.halfBar, style: .bar) }
  }
}
