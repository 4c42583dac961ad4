internal import Programme
internal import Searching
internal import TerminalUI
internal import Views

extension State {
  /// The overview: the facts on top, the other sections in newspaper columns.
  func drawOverview(_ list: ViewList, in area: Rect, on frame: inout Frame) {
    guard let flow = overviewFlow else { return }
    let columns = shownColumns(of: flow)
    let facts = facts(of: list)
    var rest = area
    for line in flow.head {
      drawOverviewLine(line, facts, list, in: rest.removeTop(1), on: &frame)
    }
    if !flow.head.isEmpty { _ = rest.removeTop(1) }
    let width = rest.columns / columns
    for (number, lines) in flow.columns.dropFirst(list.top).prefix(columns).enumerated() {
      let column = Rect(x: rest.x + number * width, y: rest.y, columns: width, rows: rest.rows)
      for (y, line) in lines.enumerated() {
        drawOverviewLine(line, facts, list, in: column.row(y), on: &frame)
      }
    }
  }

  /// A row of the overview as it is drawn, with what it shares with its section.
  private struct DrawnLine {
    let label: String
    let value: String
    let section: String
    let share: Double?
    let matches: Bool
    let isMarked: Bool
  }

  /// What is drawn of the rows, by their position, and the widest cells of each section.
  private struct DrawnLines {
    var rows: [DrawnLine] = []
    var sections: [String] = []
    var labels: [Int] = []
    var values: [Int] = []

    /// The labels of a section end at one column, and its values begin at one.
    func widths(of section: String, in room: Int) -> (label: Int, value: Int) {
      guard let number = sections.firstIndex(of: section) else { return (0, 0) }
      return (min(labels[number], max(room - 2 - values[number], room * 55 / 100)), values[number])
    }
  }

  private func facts(of list: ViewList) -> DrawnLines {
    var facts = DrawnLines()
    let table = list.table
    for row in list.rows {
      let section = table.section(row) ?? ""
      let fact = DrawnLine(
        label: table.value(row, .label).text, value: table.value(row, .value).text,
        section: section, share: table.share(row), matches: list.matches.contains(row),
        isMarked: list.marks.rows.contains(row))
      facts.rows.append(fact)
      guard !fact.value.isEmpty else { continue }
      let label = fact.label.columns(ambiguous: look.ambiguous)
      let value = fact.value.columns(ambiguous: look.ambiguous)
      if facts.sections.last != section {
        facts.sections.append(section)
        facts.labels.append(0)
        facts.values.append(0)
      }
      let last = facts.sections.count - 1
      facts.labels[last] = max(facts.labels[last], label)
      facts.values[last] = max(facts.values[last], value)
    }
    return facts
  }

  private func drawOverviewLine(
    _ line: ViewList.Line, _ facts: DrawnLines, _ list: ViewList, in area: Rect,
    on frame: inout Frame
  ) {
    switch line {
    case .blank: break
    case .heading(let text):
      frame.write(text, in: area.dropping(columns: 1), style: .heading)
    case .row(let position):
      guard facts.rows.indices.contains(position) else { return }
      let isSelected = position == list.cursor
      if isSelected { drawMarker(in: area, on: &frame) }
      if facts.rows[position].isMarked { drawMark(in: area, on: &frame) }
      let inside = Rect(x: area.x + 3, y: area.y, columns: area.columns - 4, rows: 1)
      let fact = facts.rows[position]
      let widths = facts.widths(of: fact.section, in: inside.columns)
      let filter = fact.matches ? list.reading : Filter("")
      draw(fact, widths, isSelected, filter: filter, in: inside, on: &frame)
    }
  }

  /// A label and its value, with a bar between them where there is room.
  private func draw(
    _ fact: DrawnLine, _ widths: (label: Int, value: Int), _ isSelected: Bool, filter: Filter,
    in area: Rect, on frame: inout Frame
  ) {
    var rest = area
    let own = rest.removeLeft(fact.value.isEmpty ? area.columns : widths.label)
    let style: Style = isSelected ? selectedStyle : fact.matches ? .plain : .dim
    write(fact.label, in: own, style: style, marking: filter, on: &frame)
    _ = rest.removeLeft(2)
    guard let share = fact.share, rest.columns >= widths.value + 6 else {
      write(fact.value, in: rest, style: .dim, marking: filter, on: &frame)
      return
    }
    let figure = rest.removeRight(widths.value)
    _ = rest.removeRight(2)
    drawBar(share, in: rest, on: &frame)
    write(fact.value, in: figure, style: .dim, marking: filter, on: &frame)
  }

  private func drawBar(_ share: Double, in area: Rect, on frame: inout Frame) {
    let halves = Int((share * Double(area.columns * 2)).rounded())
    var bar = area
    frame.fill(bar.removeLeft(halves / 2), look.glyphs.bar, style: .bar)
    if halves % 2 == 1 { frame.fill(bar.removeLeft(1), look.glyphs.halfBar, style: .bar) }
  }
}
