internal import Programme
internal import Searching
internal import TerminalUI
internal import Views

/// A column of a list as it is drawn.
struct ListColumn: Equatable {
  let column: Column
  let x: Int
  let width: Int
}

extension State {
  func drawList(_ layout: Layout, on frame: inout Frame) {
    // One copy: the list is looked up in the state each time it is named.
    let list = list
    var area = layout.list
    let header = area.removeTop(layout.listHeader)
    if header.rows > 0 { drawListHeading(list, in: header.row(0), on: &frame) }
    guard !list.isEmpty else {
      drawNothing(list, in: area, on: &frame)
      return
    }
    if view == .overview {
      drawOverview(list, in: area, on: &frame)
      return
    }
    let columns = list.columns(for: view, width: area.columns)
    if header.rows > 1 { drawColumnTitles(columns, in: header.row(1), on: &frame) }
    for y in 0..<area.rows {
      guard let line = list.line(list.top + y) else { break }
      let shown = y == 0 && area.rows > 2 ? list.lineOnTop ?? line : line
      drawLine(shown, columns, list, in: area.row(y), on: &frame)
    }
  }

  /// `Speakers  2 of 7 · tongji · by name`
  private func drawListHeading(_ list: ViewList, in area: Rect, on frame: inout Frame) {
    let used = frame.write(" \(view.title)", in: area, style: .heading)
    // The overview is no list to its readers until it is filtered.
    let isWhole =
      view == .overview && list.filter.isEmpty && list.sort.isEmpty && list.awaited == nil
      && list.marks.rows.isEmpty
    let order = list.awaited == nil ? list.table.orderNote(list.sort) : Words.sorting
    let marks = list.marks.rows.count
    let marked = marks == 0 ? "" : Words.marked(marks)
    let parts =
      isWhole
      ? Words.figures(of: meeting)
      : [
        "\(list.found.count) of \(list.table.count)", list.filter.query, moment(of: list), order,
        marked,
      ]
    let text = parts.filter { !$0.isEmpty }.joined(separator: look.glyphs.separator)
    let rest = area.dropping(columns: used + 2)
    frame.write(text.fitted(to: rest.columns, ambiguous: look.ambiguous), in: rest, style: .dim)
  }

  private func moment(of list: ViewList) -> String {
    guard list.filter.asksClock, let moment = list.moment else { return "" }
    return Words.at(moment)
  }

  private func drawColumnTitles(_ columns: [ListColumn], in area: Rect, on frame: inout Frame) {
    for column in columns {
      let text = column.column.title.fitted(to: column.width, right: column.column.isNumeric)
      frame.write(text, in: area.dropping(columns: column.x), style: .heading)
    }
  }

  private func drawNothing(_ list: ViewList, in area: Rect, on frame: inout Frame) {
    let text = list.filter.isEmpty ? Words.nothing(in: view) : Words.noMatch(list.filter.query)
    frame.write(text, in: area.row(0).dropping(columns: 3))
    let lines = list.counselLines.flatMap {
      $0.wrapped(to: area.columns - 4, ambiguous: look.ambiguous)
    }
    for (y, line) in lines.enumerated() {
      frame.write(line, in: area.row(y + 1).dropping(columns: 3), style: .dim)
    }
  }

  private func drawLine(
    _ line: ViewList.Line, _ columns: [ListColumn], _ list: ViewList, in area: Rect,
    on frame: inout Frame
  ) {
    switch line {
    case .blank: break
    case .heading(let text):
      frame.write(text, in: area.dropping(columns: 1), style: .heading)
    case .row(let position):
      guard let row = list.rows.row(at: position) else { return }
      let isSelected = position == list.cursor
      if isSelected { drawMarker(in: area, on: &frame) }
      if list.marks.rows.contains(row) { drawMark(in: area, on: &frame) }
      let matches = list.matches.contains(row)
      for column in columns {
        let text = list.table.value(row, column.column).text
        let cell = Rect(x: area.x + column.x, y: area.y, columns: column.width, rows: 1)
        let own = cell.dropping(columns: column.column == .title ? indent(of: row, list) : 0)
        let marks = isSelected && column.column == view.nameColumn
        write(
          text, in: own, right: column.column.isNumeric,
          style: marks ? selectedStyle : matches ? .plain : .dim,
          marking: matches ? list.filter : Filter(""), fields: column.column.fields(in: view),
          pinyin: list.table.pinyin(of: row, column.column), on: &frame)
      }
    }
  }

  /// Parts of a session stand a little to the right of their titles.
  private func indent(of row: Int, _ list: ViewList) -> Int {
    guard list.sort.isEmpty, case .session(let index) = list.table.item(row) else { return 0 }
    return meeting.sessions[index].parent == nil ? 0 : 2
  }

  func drawMarker(in area: Rect, on frame: inout Frame) {
    let place = Rect(x: area.x + 1, y: area.y, columns: 1, rows: 1)
    frame.fill(place, look.glyphs.marker, style: .plain)
  }

  func drawMark(in area: Rect, on frame: inout Frame) {
    let place = Rect(x: area.x, y: area.y, columns: 1, rows: 1)
    frame.fill(place, look.glyphs.mark, style: .match)
  }

  var selectedStyle: Style { focus == .list ? .selected : .unfocused }

  /// Writes a cell: cut with `…`, and with the characters that the filter matched marked.
  ///
  /// - Returns: the number of columns written.
  @discardableResult
  func write(
    _ text: String, in area: Rect, right: Bool = false, style: Style, marking filter: Filter,
    fields: [Field]? = nil, pinyin: String? = nil, on frame: inout Frame
  ) -> Int {
    let fits = text.columns(ambiguous: look.ambiguous) <= area.columns
    let shown =
      fits && !right
      ? text : text.fitted(to: area.columns, right: right, ambiguous: look.ambiguous)
    guard !filter.isEmpty, !right else {
      return frame.write(shown, in: area, style: style)
    }
    let matchStyle: Style = style == .selected ? .selectedMatch : .match
    let scalars = Array(shown.unicodeScalars)
    // What stands before the sign that a text was cut.
    let end = fits ? scalars.count : scalars.lastIndex(of: "…") ?? scalars.count
    var rest = area
    var place = 0
    func write(to next: Int, _ style: Style, on frame: inout Frame) {
      var part = String.UnicodeScalarView()
      part.append(contentsOf: scalars[place..<next])
      rest = rest.dropping(columns: frame.write(String(part), in: rest, style: style))
      place = next
    }
    for hit in matches(of: filter, in: text, fields: fields, pinyin: pinyin)
    where hit.lowerBound < end {
      write(to: hit.lowerBound, style, on: &frame)
      write(to: min(hit.upperBound, end), matchStyle, on: &frame)
    }
    write(to: scalars.count, style, on: &frame)
    return area.columns - rest.columns
  }
}

extension ViewList {
  /// What is said below an empty result.
  fileprivate var counselLines: [String] {
    guard !filter.isEmpty else { return [] }
    guard let counsel else { return [Words.lookingForWhy] }
    let missing = counsel.missing.map { Words.noField($0.rawValue) }
    return missing.withoutRepeats + counsel.obstacles.map(Words.obstacle)
      + counsel.omissions.prefix(4).map { Words.without($0.term, rows: $0.rows) }
      + (counsel.absent.isEmpty ? [] : [Words.nothingHas(counsel.absent)])
      + filter.remarks.map { Words.notUnderstood($0.echo) }
      + (counsel.word.map { [Words.didYouMean($0)] } ?? [])
  }

  /// The columns that a pane of this width has room for, in the order of the view.
  func columns(for view: View, width: Int) -> [ListColumn] {
    let gutter = 3
    let gap = 2
    let room = width - gutter - 1
    let natural = Dictionary(zip(table.listColumns, naturalWidths)) { first, _ in first }
    var chosen: [Column] = []
    var used = 0
    // What the list is sorted by is seen in it.
    let worth = columnsByWorth(in: view)
    let sorted = sort.map(\.column)
    let name = min(view.leastNameWidth, room * 3 / 5)
    for column in worth.prefix(1) + sorted + worth.dropFirst() where !chosen.contains(column) {
      // In programme order the day stands in the headings, or is the same for all.
      guard let own = natural[column], column != .day || !sort.isEmpty else { continue }
      let least =
        column == view.nameColumn
        ? name : column.isRigid(in: view) ? own : column.leastWidth(in: room)
      // Where a session is matters more than the end of its title.
      let yielded = column == .room && view == .agenda ? max(name - room / 2, 0) : 0
      guard chosen.isEmpty || used + gap + min(own, least) <= room + yielded else { continue }
      used += min(own, least) + (chosen.isEmpty ? 0 : gap)
      chosen.append(column)
    }
    let shown = table.listColumns.filter { chosen.contains($0) }
    let widths = Self.widths(
      of: shown.map { natural[$0] ?? 0 }, name: shown.firstIndex(of: view.nameColumn),
      rigid: shown.map { $0.isRigid(in: view) }, least: room >= 60 ? name : 0, room: room,
      gap: gap)
    var x = gutter
    return zip(shown, widths).map { column, width in
      defer { x += width + gap }
      return ListColumn(column: column, x: x, width: width)
    }
  }
}

extension ViewList {
  /// The widths of columns in a line: the name keeps up to three fifths, the others give way;
  /// a rigid one does so only where the others would vanish.
  private static func widths(
    of natural: [Int], name: Int?, rigid: [Bool], least: Int, room: Int, gap: Int
  ) -> [Int] {
    let room = max(room, 1)
    guard let name, natural.count > 1 else { return shrunk(natural, to: room, gap: gap) }
    let others = natural.indices.filter { $0 != name }
    let stiff = others.filter { rigid[$0] }.reduce(0) { $0 + natural[$1] + gap }
    let soft = others.filter { !rigid[$0] }
    // Beside numbers and times that cannot give way the name keeps two fifths of it, or some words.
    let share = rigid.contains(true) ? max(room * 2 / 5, min(room / 2, 20), least) : room * 3 / 5
    let least = min(natural[name], share)
    let rest = room - least - gap - stiff
    guard rest > 6 * soft.count || !rigid.contains(true) else {
      return widths(
        of: natural, name: name, rigid: rigid.map { _ in false }, least: 0, room: room, gap: gap)
    }
    let narrowed = Dictionary(
      zip(soft, shrunk(soft.map { natural[$0] }, to: rest, gap: gap))
    ) { first, _ in first }
    var widths = others.map { narrowed[$0] ?? natural[$0] }
    let left = room - widths.reduce(0, +) - gap * widths.count
    widths.insert(max(min(natural[name], left), 1), at: name)
    return widths
  }
}

extension ViewList {
  /// The columns in the order in which they are given room.
  private func columnsByWorth(in view: View) -> [Column] {
    // What the clock orders needs no numbers, and what few rows hold comes after the others.
    let isTimed = view == .agenda && table.listColumns.contains(.start)
    func yields(_ column: Column) -> Bool {
      sparseColumns.contains(column) || isTimed && column == .order
    }
    let worth = view.columnsByWorth
    return worth.prefix(1) + worth.dropFirst().filter { !yields($0) }
      + worth.dropFirst().filter(yields)
  }
}

extension Column {
  /// Whether a part of its values would say something else: half a time is none.
  fileprivate func isRigid(in view: View) -> Bool {
    switch self {
    case .order, .day, .start, .end, .appearances, .declared: true
    case .kind: view == .changes
    case .room, .title, .track, .language, .people, .institutions, .status, .name, .other,
      .role, .position, .institution, .sessions, .severity, .place, .what, .action, .section,
      .label, .value, .change, .from, .to, .who, .since, .id:
      false
    }
  }
}

extension Column {
  /// The cells without which a column that gives way is left out.
  fileprivate func leastWidth(in room: Int) -> Int {
    switch self {
    case .change: 30
    case .room: room >= 60 ? 20 : 8
    default: 12
    }
  }
}

extension View {
  /// The cells a name keeps before another column is given room.
  fileprivate var leastNameWidth: Int {
    switch self {
    case .checks: 48
    case .changes: 24
    case .overview, .agenda, .speakers, .institutions: 30
    }
  }

  /// The columns in the order in which they are given room.
  fileprivate var columnsByWorth: [Column] {
    switch self {
    case .overview: [.label, .value]
    case .agenda:
      [.title, .start, .room, .order, .people, .end, .kind, .institutions, .day, .track, .status]
    case .speakers: [.name, .institution, .role, .position, .sessions]
    case .institutions: [.name, .kind, .people, .role, .appearances, .declared]
    case .checks: [.what, .severity, .place, .action]
    case .changes: [.what, .kind, .change, .who, .since]
    }
  }
}
