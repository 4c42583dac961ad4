internal import Programme
internal import Searching
internal import TerminalUI
internal import Views

extension State {
  func drawList(_ layout: Layout, on frame: inout Frame) {
    // One copy: the list is looked up in the state each time it is named.
    let list = list
    var area = layout.list
    let header = area.removeTop(layout.listHeader)
    if header.rows > 0 { drawListHeading(list, in: header.row(0), on: &frame) }
    if list.dimsAll { drawNothing(list, in: area.removeTop(layout.noteRows), on: &frame) }
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
      isGrid
      ? ""
      : list.awaited == nil ? list.table.orderNote(list.sorting, list.arrangement) : Words.sorting
    let brief = list.awaited == nil ? list.table.briefOrderNote(list.sorting) : Words.sorting
    let isDivided = list.sorting.division.map { $0 != .none } ?? false
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
    let text = heading(
      parts, query: isWhole ? nil : list.filter.query,
      // What the rows are put under is told before how they stand there.
      order: (order, isGrid || isDivided && list.filter.query.isEmpty ? "" : brief),
      isOwn: list.sorting == Sorting(), columns: rest.columns)
    frame.write(text.fitted(to: rest.columns, ambiguous: look.ambiguous), in: rest, style: .dim)
  }

  /// The cells of a query in a heading that are worth more than what stands behind it.
  private static let leastOfQuery = 12
  /// The cells of an order that still tell something.
  private static let leastOfOrder = 8

  /// The parts of a heading where there is no room for them all: the order is told in fewer words; the
  /// order that the view has anyway is left out if the query can stand whole then; else the middle of
  /// the query is, as what is typed stands at its end, and the order only where too little of the
  /// query would be left.
  private func heading(
    _ parts: [String], query: String?, order: (whole: String, brief: String), isOwn: Bool,
    columns: Int
  ) -> String {
    let whole = joined(parts)
    guard missing(whole, in: columns) > 0 else { return whole }
    guard let query, !query.isEmpty else {
      let isBrief = !order.brief.isEmpty
      return isBrief ? joined(parts.map { $0 == order.whole ? order.brief : $0 }) : whole
    }
    let own = query.columns(ambiguous: look.ambiguous)
    let least = min(own, Self.leastOfQuery)
    var (parts, brief) = (parts, parts)
    let place = parts.lastIndex(of: order.whole)
    if let place {
      brief.remove(at: place)
      parts[place] = order.brief
    }
    if !order.brief.isEmpty, missing(joined(parts), in: columns) <= 0 { return joined(parts) }
    if isOwn, missing(joined(brief), in: columns) <= 0 { return joined(brief) }
    if let place, order.brief.isEmpty { parts[place] = order.whole }
    if own - missing(joined(parts), in: columns) < least {
      let room = -missing(joined(brief), in: columns) - look.glyphs.separator.count
      if let place, room >= Self.leastOfOrder {
        parts[place] = parts[place].fitted(to: room, ambiguous: look.ambiguous)
        return joined(parts)
      }
      parts = brief
    }
    let rest = missing(joined(parts), in: columns)
    guard rest > 0, let place = parts.firstIndex(of: query) else { return joined(parts) }
    parts[place] = query.fittedInMiddle(to: max(own - rest, least), ambiguous: look.ambiguous)
    return joined(parts)
  }

  private func joined(_ parts: [String]) -> String {
    parts.filter { !$0.isEmpty }.joined(separator: look.glyphs.separator)
  }

  private func missing(_ text: String, in columns: Int) -> Int {
    text.columns(ambiguous: look.ambiguous) - columns
  }

  /// Of a grid the day, and which rooms can be seen.
  private func gridNote(_ list: ViewList) -> String {
    guard isGrid, let grid = list.grid, let row = list.selectedRow else { return "" }
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
    let lines = counselLines(list, columns: area.columns).prefix(max(area.rows - 1, 0))
    for (y, line) in lines.enumerated() {
      frame.write(line, in: area.row(y + 1).dropping(columns: 3), style: .dim)
    }
  }

  /// What is said below an empty result, as it stands in an area so wide.
  func counselLines(_ list: ViewList, columns: Int) -> [String] {
    list.counselLines.flatMap { $0.wrapped(to: columns - 4, ambiguous: look.ambiguous) }
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
    _ line: ViewList.Line, _ columns: [ListColumn], _ list: ViewList,
    in area: Rect, on frame: inout Frame
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
      let sought = matches ? list.sought : Filter("")
      for column in columns {
        let text = list.cellText(row, column.column)
        let cell = Rect(x: area.x + column.x, y: area.y, columns: column.width, rows: 1)
        let own = cell.dropping(columns: column.column == .title ? indent(of: row, list) : 0)
        let marks = isSelected && column.column == view.nameColumn
        let fields = column.column.fields(in: view)
        let isMatch =
          matches && list.measured.contains { fields.contains($0.field) && $0.contains(row) }
        write(
          text, in: own, right: column.column.isNumeric,
          keeping: list.table.keptEnd(row, column.column),
          style: marks ? selectedStyle : matches ? .plain : .dim,
          marking: sought, fields: fields, whole: isMatch,
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
  /// - Parameters:
  ///   - end: what stays of a text that is cut.
  ///   - isMatch: whether all of the cell is what matched.
  /// - Returns: the number of columns written.
  @discardableResult
  func write(
    _ text: String, in area: Rect, right: Bool = false, keeping end: String = "", style: Style,
    marking filter: Filter,
    fields: [Field]? = nil, whole isMatch: Bool = false, pinyin: String? = nil,
    on frame: inout Frame
  ) -> Int {
    let fits = text.columns(ambiguous: look.ambiguous) <= area.columns
    let shown =
      fits && !right
      ? text
      : right
        ? text.fitted(to: area.columns, right: true, ambiguous: look.ambiguous)
        : text.fitted(to: area.columns, keeping: end, ambiguous: look.ambiguous)
    let matchStyle: Style = style == .selected ? .selectedMatch : .match
    guard !filter.isEmpty, !right, !isMatch else {
      return frame.write(shown, in: area, style: isMatch ? matchStyle : style)
    }
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
  /// The filter as it looks into the columns.
  var sought: Filter { table.view.holdsNames ? reading.withBeginningsOfNames : reading }

  /// What is said below an empty result.
  fileprivate var counselLines: [String] {
    guard !filter.isEmpty else { return [] }
    guard let counsel else { return [Words.lookingForWhy] }
    let missing = counsel.missing.map { Words.noField($0.rawValue) }
    let empty = counsel.empty.map { table.view.hasNoField($0.rawValue) }
    return (missing + empty).withoutRepeats + counsel.obstacles.map(Words.obstacle)
      + counsel.omissions.prefix(4).map { Words.without($0.term, rows: $0.rows) }
      + counsel.broader.prefix(4).map { Words.broader($0.term, rows: $0.rows) }
      + counsel.instead.prefix(4).map { Words.instead($0.term, rows: $0.rows) }
      + (counsel.absent.isEmpty ? [] : [Words.nothingHas(counsel.absent)])
      + filter.remarks.map { Words.notUnderstood($0.echo) }
      + filter.countsMeant(without: counsel.missing).map(Words.toCount)
      + filter.connectivesMeant + counsel.values
      + (counsel.word.map { [Words.didYouMean($0)] } ?? [])
  }
}
