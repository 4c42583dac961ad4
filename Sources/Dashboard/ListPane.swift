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
    if isGrid {
      drawGrid(list, header: header.row(1), in: area, on: &frame)
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
      view == .overview && list.filter.isEmpty && list.sorting == Sorting() && list.awaited == nil
      && list.marks.rows.isEmpty
    let order =
      isGrid ? "" : list.awaited == nil ? list.table.orderNote(list.sorting) : Words.sorting
    let marks = list.marks.rows.count
    let marked = marks == 0 ? "" : Words.marked(marks)
    let parts =
      isWhole
      ? Words.figures(of: meeting)
      : [
        "\(list.found.count) of \(list.table.count)", list.filter.query, moment(of: list), order,
        marked, gridNote(list),
      ]
    let rest = area.dropping(columns: used + 2)
    let text = heading(parts, query: isWhole ? nil : list.filter.query, columns: rest.columns)
    frame.write(text.fitted(to: rest.columns, ambiguous: look.ambiguous), in: rest, style: .dim)
  }

  /// The cells of a query in a heading that are worth more than what stands behind it.
  private static let leastOfQuery = 8

  /// The parts of a heading; where there is no room for them all, the query gives way first.
  private func heading(_ parts: [String], query: String?, columns: Int) -> String {
    let separator = look.glyphs.separator
    let text = parts.filter { !$0.isEmpty }.joined(separator: separator)
    let missing = text.columns(ambiguous: look.ambiguous) - columns
    guard missing > 0, let query, let place = parts.firstIndex(of: query), !query.isEmpty else {
      return text
    }
    let room = query.columns(ambiguous: look.ambiguous) - missing
    var parts = parts
    let least = min(query.columns(ambiguous: look.ambiguous), Self.leastOfQuery)
    parts[place] = query.fitted(to: max(room, least), ambiguous: look.ambiguous)
    return parts.filter { !$0.isEmpty }.joined(separator: separator)
  }

  /// Of a grid the day, and which rooms can be seen.
  private func gridNote(_ list: ViewList) -> String {
    guard isGrid, let grid = Grid(list), let row = list.selectedRow else { return "" }
    let rooms = gridWindow(grid, list).rooms
    return Words.grid(list.table.section(row, by: .day), rooms, of: grid.rooms.count)
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
    write(text, cutIn: area.row(0).dropping(columns: 3), style: .plain, on: &frame)
    let lines = list.counselLines.flatMap {
      $0.wrapped(to: area.columns - 4, ambiguous: look.ambiguous)
    }
    for (y, line) in lines.enumerated() {
      frame.write(line, in: area.row(y + 1).dropping(columns: 3), style: .dim)
    }
  }

  /// Writes a line of our own words, with `…` where it is longer than its place.
  private func write(
    _ text: String, cutIn area: Rect, style: Style, on frame: inout Frame
  ) {
    let room = area.columns
    let fits = text.columns(ambiguous: look.ambiguous) <= room
    let shown = fits ? text : text.fitted(to: room, ambiguous: look.ambiguous)
    frame.write(shown, in: area, style: style)
  }

  private func drawLine(
    _ line: ViewList.Line, _ columns: [ListColumn], _ list: ViewList, in area: Rect,
    on frame: inout Frame
  ) {
    switch line {
    case .blank: break
    case .heading(let text):
      write(text, cutIn: area.dropping(columns: 1), style: .heading, on: &frame)
    case .row(let position):
      guard let row = list.rows.row(at: position) else { return }
      let isSelected = position == list.cursor
      if isSelected { drawMarker(in: area, on: &frame) }
      if list.marks.rows.contains(row) { drawMark(in: area, on: &frame) }
      let matches = list.matches.contains(row)
      for column in columns {
        let text = list.cellText(row, column.column)
        let cell = Rect(x: area.x + column.x, y: area.y, columns: column.width, rows: 1)
        let own = cell.dropping(columns: column.column == .title ? indent(of: row, list) : 0)
        let marks = isSelected && column.column == view.nameColumn
        write(
          text, in: own, right: column.column.isNumeric,
          keeping: list.table.keptEnd(row, column.column),
          style: marks ? selectedStyle : matches ? .plain : .dim,
          marking: matches ? list.filter : Filter(""), fields: column.column.fields(in: view),
          pinyin: list.table.pinyin(of: row, column.column), on: &frame)
      }
    }
  }

  /// Parts of a session stand a little to the right of their titles.
  private func indent(of row: Int, _ list: ViewList) -> Int {
    guard list.sort.isEmpty, [nil, .day].contains(list.sorting.division),
      case .session(let index) = list.table.item(row)
    else { return 0 }
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
  /// - Parameter end: what stays of a text that is cut.
  /// - Returns: the number of columns written.
  @discardableResult
  func write(
    _ text: String, in area: Rect, right: Bool = false, keeping end: String = "", style: Style,
    marking filter: Filter,
    fields: [Field]? = nil, pinyin: String? = nil, on frame: inout Frame
  ) -> Int {
    let fits = text.columns(ambiguous: look.ambiguous) <= area.columns
    let shown =
      fits && !right
      ? text
      : right
        ? text.fitted(to: area.columns, right: true, ambiguous: look.ambiguous)
        : text.fitted(to: area.columns, keeping: end, ambiguous: look.ambiguous)
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
    let empty = counsel.empty.map { table.view.hasNoField($0.rawValue) }
    return (missing + empty).withoutRepeats + counsel.obstacles.map(Words.obstacle)
      + counsel.omissions.prefix(4).map { Words.without($0.term, rows: $0.rows) }
      + (counsel.absent.isEmpty ? [] : [Words.nothingHas(counsel.absent)])
      + filter.remarks.map { Words.notUnderstood($0.echo) }
      + filter.countsMeant.map(Words.toCount)
      + (counsel.word.map { [Words.didYouMean($0)] } ?? [])
  }

  /// The columns that a pane of this width has room for, in the order of the view.
  func columns(for view: View, width: Int) -> [ListColumn] {
    let (gutter, gap) = (3, 2)
    let room = width - gutter - 1
    let natural = Dictionary(zip(shownColumns, naturalWidths)) { first, _ in first }
    let name = min(view.leastNameWidth, room * 3 / 5)
    let chosen = columnsWithRoom(in: view, room: room, gap: gap, name: name, natural)
    let shown = shownColumns.filter { chosen.contains($0) }
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

  private func columnsWithRoom(
    in view: View, room: Int, gap: Int, name: Int, _ natural: [Column: Int]
  ) -> [Column] {
    var chosen: [Column] = []
    var used = 0
    let worth = columnsByWorth(in: view)
    let needed = neededColumns(in: view)
    for column in worth.prefix(1) + needed + worth.dropFirst() where !chosen.contains(column) {
      guard let own = natural[column], !isTold(column) else { continue }
      let isNeeded = view == .agenda && needed.contains(column)
      let least =
        column == view.nameColumn
        ? name
        : column.isRigid(in: view) ? own : isNeeded ? 8 : column.leastWidth(in: room)
      // When and where a session is matters more than the end of its title.
      let yielded =
        isNeeded
        ? max(name - Self.leastOfTitle, 0)
        : column == .room && view == .agenda ? max(name - room / 2, 0) : 0
      guard chosen.isEmpty || used + gap + min(own, least) <= room + yielded else { continue }
      used += min(own, least) + (chosen.isEmpty ? 0 : gap)
      chosen.append(column)
    }
    return chosen
  }

  /// The cells that a title keeps beside what has to be seen.
  private static let leastOfTitle = 14

  /// What is seen before all but the name: when sessions are, where no heading tells it, and what
  /// the list is sorted by, and columns that were asked for.
  private func neededColumns(in view: View) -> [Column] {
    let time: [Column] = view == .agenda && !isInProgrammeOrder ? [.day, .start] : []
    let added = (chosen ?? []).filter { !table.listColumns.contains($0) }
    return time + sort.map(\.column) + added
  }

  private var isInProgrammeOrder: Bool {
    sorting == Sorting() || sorting == Sorting(division: .day)
  }

  /// Whether a heading tells the values of a column, or they are the same for all.
  private func isTold(_ column: Column) -> Bool {
    if column == .day { return headsDays || !table.spansDays }
    return switch sorting.division {
    case .room, .track, .kind: hasHeadings && sorting.division?.column == column
    case nil, .day, .role, .institution, .letter, .none?: false
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
    let yielding = room - gap - stiff - 8 * soft.count - gap * max(soft.count - 1, 0)
    if rest <= 6 * soft.count, rigid.contains(true), yielding >= 10, yielding < least {
      return widths(
        of: natural.enumerated().map { $0 == name ? min($1, yielding) : $1 }, name: name,
        rigid: rigid, least: 0, room: room, gap: gap)
    }
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
    let isTimed = view == .agenda && shownColumns.contains(.start)
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
