internal import Programme
internal import Searching
internal import TerminalUI
internal import Views

/// The rows of one view as they stand: filtered, sorted, one of them selected.
struct ViewList: Sendable {
  let table: Table
  private(set) var filter = Filter("")
  private(set) var sort: [SortKey] = []
  /// The order that was asked for and is not known yet.
  private(set) var awaited: [SortKey]?
  /// What helps where the filter found nothing; `nil` until it is known.
  private(set) var counsel: Counsel?
  /// Rows of the table in the order they are shown.
  private(set) var rows: RowList
  /// The rows that the filter keeps, whatever their order.
  private(set) var matches: RowSet
  /// The same in the order of the list; all of `rows` unless the others are shown too.
  private(set) var found: RowList
  /// Whether the rows that do not match are shown too, dimmed.
  private(set) var dims = false
  private(set) var marks: Marks
  /// When the filter was asked, where its answer depends on the clock.
  private(set) var moment: Moment?
  /// Rows with the headings between them; `nil` where there are none.
  private(set) var lines: [Line]?
  /// A position in `rows`.
  private(set) var cursor = 0
  /// The first visible line.
  var top = 0
  /// The widest cell of each column of the list, from a sample of the rows.
  let naturalWidths: [Int]
  /// The columns that few rows of the sample fill.
  let sparseColumns: [Column]
  /// The order of the sort; `nil` for that of the table's numbers.
  private var order: Order?
  /// The first row under each heading.
  private var headings: [Int] = []
  /// The row that was chosen by hand: it is found again when a filter lets it back in.
  private var anchor: Int?
  /// The rows in the states that were asked for at ``moment``.
  private var knownStates: [RowState: RowSet] = [:]

  enum Line: Equatable, Sendable {
    case heading(String)
    case blank
    /// A position in `rows`.
    case row(Int)
  }

  init(_ table: Table) {
    self.table = table
    order = table.ownOrder
    matches = RowSet(all: table.count)
    rows = RowList(matches, in: order)
    found = rows
    marks = Marks(rows: RowSet([], universe: table.count))
    // The overview lays its lines out by section instead.
    let measured = table.view == .overview ? [] : table.listColumns
    let samples = measured.map { column in
      table.allRows.prefix(300).map { table.value($0, column).text.columns() }
    }
    naturalWidths = zip(measured, samples).map { max($0.title.columns(), $1.max() ?? 0) }
    sparseColumns = zip(measured, samples).compactMap { column, sample in
      sample.count { $0 > 0 } * 8 < sample.count ? column : nil
    }
    layOutLines()
  }

  var count: Int { rows.count }
  var isEmpty: Bool { rows.isEmpty }
  var selectedRow: Int? { rows.row(at: cursor) }
  var selectedIdentity: Identity? { selectedRow.flatMap { table.identity($0) } }
  var lineCount: Int { lines?.count ?? rows.count }
  /// What is exported: the rows that match, also where the others are shown.
  var excerpt: Excerpt {
    Excerpt(
      of: table, filter: filter, sort: sort, columns: nil, rows: found, moment: moment)
  }

  func line(_ position: Int) -> Line? {
    guard let lines else { return rows.indices.contains(position) ? .row(position) : nil }
    return lines.indices.contains(position) ? lines[position] : nil
  }

  /// The line the cursor stands on. O(headings).
  var cursorLine: Int {
    guard lines != nil else { return cursor }
    // Each heading but the first has a blank before it.
    let before = headings.count { $0 <= cursor }
    return cursor + max(2 * before - 1, 0)
  }

  /// What stands in the first row of the pane: a list that is scrolled goes on telling the heading.
  var lineOnTop: Line? {
    guard lines != nil, let line = line(top) else { return nil }
    guard case .row(let position) = line, let row = rows.row(at: position) else { return line }
    return table.section(row).map(Line.heading) ?? line
  }

  /// Moves the cursor, and keeps it inside.
  mutating func select(_ position: Int) {
    cursor = min(max(position, 0), max(rows.count - 1, 0))
    anchor = selectedRow ?? anchor
  }

  /// Goes to the first row under another heading; false where there is none.
  mutating func moveToHeading(by distance: Int) -> Bool {
    let own = headings.lastIndex { $0 <= cursor } ?? 0
    guard headings.indices.contains(own + distance) else { return false }
    select(headings[own + distance])
    return true
  }

  /// Makes the selected row the chosen one: a filter that is kept has found it.
  mutating func keepSelection() { select(cursor) }

  /// Selects a record; false when the filter hides it or the view has it not.
  mutating func select(_ identity: Identity) -> Bool {
    guard let row = table.row(of: identity), let position = rows.position(of: row) else {
      return false
    }
    select(position)
    return true
  }

  /// Keeps the rows that match; a filter that extends the last one looks only at its rows.
  mutating func filter(_ next: Filter) {
    let narrows = !filter.isEmpty && next.narrows(filter)
    filter = next
    var states = states(for: next)
    states.learn(next)
    knownStates = states.known
    matches =
      next.isEmpty
      ? RowSet(all: table.count)
      : table.index.rows(
        matching: next, within: narrows ? matches : nil, states: states)
    counsel = nil
    arrange()
  }

  /// Asks for an order; the rows stand as they are until it is known.
  mutating func sort(by keys: [SortKey]) { awaited = keys == sort ? nil : keys }

  /// Shows rows that do not match too, or hides them; the same row stays selected.
  mutating func dims(_ dims: Bool) {
    keepSelection()
    self.dims = dims
    arrange()
  }

  mutating func setMarks(_ marks: Marks) {
    self.marks = marks
    guard filter.asksMarks else { return }
    let (row, position) = (selectedRow, cursor)
    filter(filter)
    // Where its mark kept a row in the list, the next one takes its place.
    if row.flatMap({ rows.position(of: $0) }) == nil { select(position) }
  }

  private func states(for filter: Filter) -> RowStates {
    var states = table.states(at: moment, marked: filter.asksMarks ? marks.rows.rows : [])
    states.known = knownStates
    return states
  }

  /// Filters anew for this moment.
  mutating func tellTime(_ moment: Moment) {
    if moment != self.moment { knownStates = [:] }
    self.moment = moment
    filter(filter)
  }

  /// The order that holds, or will when it is known.
  var wantedSort: [SortKey] { awaited ?? sort }

  /// What the list wants to know and does not.
  var errand: Errand? {
    if let awaited { return .order(table, by: awaited) }
    guard matches.isEmpty, !filter.isEmpty, counsel == nil else { return nil }
    let obstacles = table.obstacles(to: filter, at: moment, isMarked: !marks.rows.isEmpty)
    return .counsel(table, on: filter, states: states(for: filter), obstacles)
  }

  /// Takes what was found out, unless it is about what is asked no longer.
  mutating func learn(_ finding: Answer.Finding) {
    switch finding {
    case .order(_, let keys, let order):
      guard keys == awaited else { return }
      (sort, self.order, awaited) = (keys, order, nil)
      arrange()
    case .counsel(_, let query, let counsel):
      if query == filter { self.counsel = counsel }
    }
  }

  /// Shows these rows, and finds the chosen row again or else the first.
  private mutating func arrange() {
    let wanted = anchor ?? selectedRow
    found = RowList(matches, in: order)
    rows = dims ? RowList(RowSet(all: table.count), in: order) : found
    layOutLines()
    cursor = wanted.flatMap { rows.position(of: $0) } ?? 0
    anchor = wanted
  }

  /// Headings stand between rows while these keep the order of the view.
  private mutating func layOutLines() {
    (lines, headings) = (nil, [])
    guard sort.isEmpty, let first = rows.first, table.section(first) != nil else { return }
    var lines: [Line] = []
    var section: String?
    for (position, row) in rows.enumerated() {
      let own = table.section(row)
      if own != section, let own {
        if !lines.isEmpty { lines.append(.blank) }
        lines.append(.heading(own))
        headings.append(position)
        section = own
      }
      lines.append(.row(position))
    }
    self.lines = lines
  }

  /// The same list over a meeting that was read again: query, order and selection by identity.
  ///
  /// The selected record stays on its line of the screen. O(rows).
  func reloaded(from tables: Tables) -> ViewList {
    var next = ViewList(tables[table.view])
    next.moment = moment
    if !wantedSort.isEmpty { next.sort(by: wantedSort) }
    next.mark(marks.keys(in: table, successors: tables.changes.successors))
    if !filter.isEmpty { next.filter(filter) }
    next.settle()
    next.dims(dims)
    next.top = top
    if next.select(as: self, tables.changes.successors) {
      // The overview counts its columns instead.
      if table.view != .overview { next.top = next.cursorLine - (cursorLine - top) }
    } else {
      next.select(cursor)
    }
    return next
  }

  /// Selects the record that is selected in another list; most stand where they stood.
  private mutating func select(as other: ViewList, _ successors: [Identity: Identity]) -> Bool {
    guard let row = other.selectedRow, let former = other.table.identity(row) else {
      return false
    }
    let identity = successors[former] ?? former
    guard table.identity(row) == identity, let position = rows.position(of: row) else {
      return select(identity)
    }
    select(position)
    return true
  }
}

/// The lists of the views that were opened.
struct ViewLists: Sendable {
  private var lists = [ViewList?](repeating: nil, count: View.allCases.count)

  subscript(view: View) -> ViewList? {
    get { lists[view.position] }
    set { lists[view.position] = newValue }
  }

  func mapLists(_ change: (ViewList) -> ViewList) -> ViewLists {
    var changed = self
    changed.lists = lists.map { $0.map(change) }
    return changed
  }
}
