internal import Programme
public import TerminalUI
internal import Views

extension State {
  /// The whole screen for this state.
  public var frame: Frame {
    guard statusRows > 1 else { return drawn }
    // A long message takes rows from the panes while it stands, and the selection stays in sight.
    var squeezed = self
    squeezed.reveal()
    if focus == .detail { squeezed.revealLink() }
    return squeezed.drawn
  }

  private var drawn: Frame {
    var frame = Frame(size: size, ambiguous: look.ambiguous)
    if isTiny { drawTiny(on: &frame) } else { draw(layout, on: &frame) }
    if look.glyphs == .ascii { frame.spellInASCII() }
    return frame
  }

  private func draw(_ layout: Layout, on frame: inout Frame) {
    if let title = layout.title { drawTitle(in: title, on: &frame) }
    if let tabs = layout.tabs { drawTabs(in: tabs, on: &frame) }
    for rule in layout.rules { frame.fill(rule, look.glyphs.horizontal, style: .dim) }
    drawBody(layout, on: &frame)
    drawStatus(in: layout.status, on: &frame)
    if let rule = layout.rules.last { drawEcho(in: rule, on: &frame) }
  }

  private func drawBody(_ layout: Layout, on frame: inout Frame) {
    if case .menu(let menu) = mode {
      drawMenu(menu, in: layout.body, on: &frame)
      return
    }
    if let divider = layout.divider { drawDivider(divider, layout, on: &frame) }
    if !layout.list.isEmpty { drawList(layout, on: &frame) }
    if let detail = layout.detail { drawDetail(in: detail, divider: layout.divider, on: &frame) }
  }

  private func drawDivider(_ divider: Rect, _ layout: Layout, on frame: inout Frame) {
    guard divider.columns == 1 else {
      frame.fill(divider, look.glyphs.horizontal, style: .dim)
      return
    }
    frame.fill(divider, look.glyphs.vertical, style: .dim)
    guard layout.rules.count == 2 else { return }
    let above = Rect(x: divider.x, y: divider.y - 1, columns: 1, rows: 1)
    let below = Rect(x: divider.x, y: divider.y + divider.rows, columns: 1, rows: 1)
    frame.fill(above, look.glyphs.crossingDown, style: .dim)
    frame.fill(below, look.glyphs.crossingUp, style: .dim)
  }

  /// One line of the selected item, and the line that is typed where there is a second row.
  private func drawTiny(on frame: inout Frame) {
    let name = list.selectedRow.map { list.table.value($0, view.nameColumn).text }
    frame.write(name ?? Words.nothingHere, in: frame.bounds.row(0), style: .selected)
    if frame.size.rows > 1 {
      drawStatus(in: frame.bounds.row(frame.size.rows - 1), on: &frame)
    }
  }

  private func drawTitle(in area: Rect, on frame: inout Frame) {
    let facts = meeting.facts
    let name = " dais"
    var rest = area.dropping(columns: frame.write(name, in: area, style: .dim) + 2)
    // What is on the screen is not what is on the disk until a reading succeeds.
    if let when = isBehind ? Words.behind : pretended.map(Words.pretending) ?? tables.when {
      let columns = when.columns(ambiguous: look.ambiguous) + 1
      if rest.columns >= columns + facts.title.columns(ambiguous: look.ambiguous) + 2 {
        frame.write(
          when, in: rest.removeRight(columns),
          style: isBehind || pretended != nil ? .warning : .plain)
      }
    }
    let title = facts.title.fitted(to: rest.columns, ambiguous: look.ambiguous)
    frame.write(title, in: rest, style: .heading)
  }

  private func drawTabs(in area: Rect, on frame: inout Frame) {
    let names = View.tabs.enumerated().map { "\($0 + 1) \($1.title)" }
    let isWide = area.columns >= names.map { $0.count + 3 }.reduce(1, +)
    var rest = area.dropping(columns: 1)
    for (number, (name, tab)) in zip(names, View.tabs).enumerated() {
      let text = isWide || tab == view ? name : "\(number + 1)"
      let used = frame.write(text, in: rest, style: tab == view ? .current : .dim)
      rest = rest.dropping(columns: used + (isWide ? 3 : 2))
    }
  }
}
