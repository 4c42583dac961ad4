internal import Programme
internal import Searching
internal import TerminalUI
internal import Views

/// A line of the detail as it is drawn.
struct DetailRow: Equatable {
  var indent: Int
  var text: String
  var style: Style
  /// Words before the text, in the style of secondary text.
  var lead = ""
  /// Words after the text, in the style of secondary text.
  var note = ""
  /// A position among the links of the detail.
  var link: Int?
  /// The fields that the text shows; words of no field are marked everywhere.
  var fields: [Field] = []
}

extension Field {
  /// What stands in front of a link: when and where.
  fileprivate static let ofSlot: [Field] = [.day, .time, .end, .room, .track]
  /// What is said of a link: what someone does, and is.
  fileprivate static let ofNote: [Field] = [.role, .position, .kind]
  /// What stands in front of the first heading; what else there is has links of its own.
  fileprivate static let ofFacts = allCases.filter { field in
    ![.people, .institution, .session].contains(field)
  }
}

extension State {
  /// The detail of the selection, wrapped to its pane.
  var detailLines: [DetailRow] {
    guard let detail else { return [] }
    return detail.rows(
      columns: (layout.detail?.columns ?? size.columns) - 2,
      title: view.nameColumn.fields(in: view), look: look)
  }

  func drawDetail(in area: Rect, divider: Rect?, on frame: inout Frame) {
    let lines = detailLines
    let filter = list.sought
    let top = min(reading.top, max(lines.count - area.rows, 0))
    for (y, line) in lines.dropFirst(top).prefix(area.rows).enumerated() {
      draw(line, marking: filter, in: area.row(y).dropping(columns: 1), on: &frame)
    }
    drawMore(above: top > 0, below: top + area.rows < lines.count, in: area, divider, on: &frame)
  }

  private func draw(
    _ line: DetailRow, marking filter: Filter, in area: Rect, on frame: inout Frame
  ) {
    var inside = area.dropping(columns: line.indent)
    let lead = write(
      line.lead, in: inside, style: .dim, marking: filter, fields: Field.ofSlot, on: &frame)
    inside = inside.dropping(columns: lead)
    let isChosen = focus == .detail && line.link != nil && line.link == reading.link
    let style: Style = isChosen ? .selected : line.style
    let used = write(
      line.text, in: inside, style: style, marking: filter, fields: line.fields, on: &frame)
    write(
      line.note, in: inside.dropping(columns: used), style: .dim, marking: filter,
      fields: Field.ofNote, on: &frame)
  }

  /// Arrows in the divider, or in the rules over and under the pane, say that the detail goes on.
  private func drawMore(
    above: Bool, below: Bool, in area: Rect, _ divider: Rect?, on frame: inout Frame
  ) {
    var (first, last): (Rect, Rect)
    if let divider, divider.columns == 1, divider.rows > 1 {
      (first, last) = (divider.row(0), divider.row(divider.rows - 1))
    } else {
      let x = area.x + area.columns - 2
      first = Rect(x: x, y: area.y - 1, columns: 1, rows: 1)
      last = Rect(x: x, y: area.y + area.rows, columns: 1, rows: 1)
      let lines = layout.rules.map(\.y) + (divider.map { [$0.y] } ?? [])
      if !lines.contains(first.y) { first.size.rows = 0 }
      if !lines.contains(last.y) { last.size.rows = 0 }
    }
    if above { frame.fill(first, look.glyphs.moreAbove, style: .heading) }
    if below { frame.fill(last, look.glyphs.moreBelow, style: .heading) }
  }
}

extension Detail {
  /// - Parameter names: the fields that its title is of.
  func rows(columns: Int, title names: [Field], look: State.Look) -> [DetailRow] {
    let width = max(columns, 4)
    var rows = title.wrapped(to: width, ambiguous: look.ambiguous).map {
      DetailRow(indent: 0, text: $0, style: .heading, fields: names)
    }
    var link = 0
    var fields = Field.ofFacts
    for line in lines {
      switch line {
      case .blank: rows.append(DetailRow(indent: 0, text: "", style: .plain))
      case .heading(let text):
        rows.append(DetailRow(indent: 0, text: text, style: .heading))
        fields = []
      case .text(let text): rows += Self.wrapped(text, lead: "", fields, width, look)
      case .bullet(let text):
        rows += Self.wrapped(text, lead: look.glyphs.bullet + " ", fields, width, look)
      case .link(let target):
        rows += target.rows(number: link, columns: width, look: look)
        link += 1
      }
    }
    return rows
  }

  private static func wrapped(
    _ text: String, lead: String, _ fields: [Field], _ width: Int, _ look: State.Look
  ) -> [DetailRow] {
    let indent = lead.columns(ambiguous: look.ambiguous)
    return text.wrapped(to: width - indent, ambiguous: look.ambiguous).enumerated().map {
      $0 == 0
        ? DetailRow(indent: 0, text: lead + $1, style: .plain, fields: fields)
        : DetailRow(indent: indent, text: $1, style: .plain, fields: fields)
    }
  }
}

extension Link {
  /// The fields of which what it leads to is a value.
  private var fields: [Field] {
    switch item {
    case .session: [.session]
    case .speaker: [.people]
    case .institution: [.institution]
    case nil: []
    }
  }

  /// When and where, the name, and what is said of it: on one line where all fits.
  func rows(number: Int, columns: Int, look: State.Look) -> [DetailRow] {
    let indent = isUnderLast ? 4 : 2
    let room = max(columns - indent, 4)
    let remark = [label, note].filter { !$0.isEmpty }.joined(separator: look.glyphs.separator)
    let parts = [lead, name, remark].filter { !$0.isEmpty }
    let whole = parts.joined(separator: look.glyphs.separator)
    if whole.columns(ambiguous: look.ambiguous) <= room {
      return [
        DetailRow(
          indent: indent, text: name, style: .link,
          lead: lead.isEmpty ? "" : lead + look.glyphs.separator,
          note: remark.isEmpty ? "" : look.glyphs.separator + remark, link: number,
          fields: fields)
      ]
    }
    guard !lead.isEmpty else { return named(number, remark, indent, room, look) }
    let above = lead.wrapped(to: room, ambiguous: look.ambiguous).map {
      DetailRow(indent: indent, text: $0, style: .dim, fields: Field.ofSlot)
    }
    return above + named(number, remark, indent + 2, max(room - 2, 4), look)
  }

  /// The name, then what is said of it, on the same line where it fits.
  private func named(
    _ number: Int, _ remark: String, _ indent: Int, _ room: Int, _ look: State.Look
  ) -> [DetailRow] {
    var rows = name.wrapped(to: room, ambiguous: look.ambiguous).map {
      DetailRow(indent: indent, text: $0, style: .link, link: number, fields: fields)
    }
    guard !remark.isEmpty, let last = rows.popLast() else { return rows }
    let joined = look.glyphs.separator + remark
    let used = last.text.columns(ambiguous: look.ambiguous)
    if used + joined.columns(ambiguous: look.ambiguous) <= room {
      var whole = last
      whole.note = joined
      return rows + [whole]
    }
    let below = remark.wrapped(to: room - 2, ambiguous: look.ambiguous).map {
      DetailRow(indent: indent + 2, text: $0, style: .dim, fields: Field.ofNote)
    }
    return rows + [last] + below
  }
}
