internal import Programme
internal import Searching
internal import TerminalUI
internal import Views

/// The rows of one view as they stand: filtered, sorted, one of them selected.
struct ViewList: Sendable {
  let table: Table
  private(set) var filter = Filter("")
  /// How the filter is read: what it is likeliest to mean, or what it found its rows by.
  private(set) var reading = Filter("")
  private(set) var sorting = Sorting()
  /// What was asked for and is not known yet.
  private(set) var awaited: Sorting?
  /// The columns that were chosen; `nil` for those that hold something.
  private(set) var chosen: [Column]?
  /// What helps where the filter found nothing; `nil` until it is known.
  private(set) var counsel: Counsel?
  /// Rows of the table in the order they are shown.
  private(set) var rows: RowList
  /// Whether the rows are those of what the query may go on to, and none of the query itself.
  private(set) var awaitsMore = false
  /// What is said of words that likely join others.
  private var connectives: [String] = []
  /// The rows that the filter keeps, whatever their order.
  private(set) var matches: RowSet
  /// The same in the order of the list; all of `rows` unless the others are shown too.
  private(set) var found: RowList
  /// The rows of which a time, a day or a number is what the filter asks.
  private(set) var measured: [MeasuredRows] = []
  /// Whether the rows that do not match are shown too, dimmed.
  private(set) var dims = false
  private(set) var marks: Marks
  /// When the filter was asked, where its answer depends on the clock.
  var moment: Moment?
  /// The first row under each heading; empty where there are none.
  private(set) var headings: [Int] = []
  /// A position in `rows`.
  private(set) var cursor = 0
  /// The first visible line.
  var top = 0
  /// The widest cell of each column of the list, from a sample of the rows.
  private(set) var naturalWidths: [Int] = []
  /// The columns that few rows of the sample fill.
  private(set) var sparseColumns: [Column] = []
  /// How all rows of the table stand.
  private(set) var arrangement: Arrangement
  /// Before only what is marked was asked for, the query.
  var beforeMarked: Restorable?
  /// The row that was chosen by hand: it is found again when a filter lets it back in.
  private var anchor: Int?
  /// The rows in the states that were asked for at ``moment``.
  private var knownStates: [RowState: RowSet] = [:]
  /// Of these rows on the day of the selection; `nil` until it was asked to be made.
  private var madeGrid: Grid?

  enum Line: Equatable, Sendable {
    case heading(String)
    case blank
    /// A position in `rows`.
    case row(Int)
  }

  /// A query, and the one to go back to from it.
  struct Restorable: Equatable, Sendable {
    let query: String
    let before: String
  }

  init(_ table: Table) {
    self.table = table
    arrangement = table.arrangement()
    matches = RowSet(all: table.count)
    rows = RowList(matches, in: arrangement.order)
    found = rows
    marks = Marks(rows: RowSet([], universe: table.count))
    headings = arrangement.headings(of: rows)
    measure()
  }

  /// Looks how wide the columns are. O(columns).
  private mutating func measure() {
    // The overview lays its lines out by section instead.
    let measured = table.view == .overview ? [] : shownColumns
    let samples = measured.map { column in
      table.allRows.prefix(300).map { table.cellText($0, column).columns() }
    }
    naturalWidths = zip(measured, samples).map { max($0.title.columns(), $1.max() ?? 0) }
    sparseColumns = zip(measured, samples).compactMap { column, sample in
      sample.count { $0 > 0 } * 8 < sample.count ? column : nil
    }
  }

  /// The columns of the list, whether or not there is room for them.
  var shownColumns: [Column] { chosen ?? table.listColumns }

  /// A cell as it is shown: where what it holds is counted to order the rows, with the number.
  func cellText(_ row: Int, _ column: Column) -> String {
    let text = table.cellText(row, column)
    guard table.countsElements(of: column), sort.contains(where: { $0.column == column }),
      !text.isEmpty
    else { return text }
    return "\(table.value(row, column).elements.count): \(text)"
  }

  /// Shows these columns and no others; `nil` for those that hold something.
  mutating func choose(_ columns: [Column]?) {
    chosen = columns == table.listColumns ? nil : columns
    measure()
  }

  /// The rows by rooms and times; made anew each time unless ``makeGrid()`` was called.
  var grid: Grid? { madeGrid ?? Grid(self) }

  /// Keeps the grid for as long as rows and day are the same. O(sessions of the day × log rows).
  mutating func makeGrid() { madeGrid = grid }

  var count: Int { rows.count }
  var isEmpty: Bool { rows.isEmpty }
  var selectedRow: Int? { rows.row(at: cursor) }
  var selectedIdentity: Identity? { selectedRow.flatMap { table.identity($0) } }
  var sort: [SortKey] { sorting.keys }
  /// What is exported: the rows that match, also where the others are shown.
  var excerpt: Excerpt {
    Excerpt(
      of: table, filter: filter, sorting: sorting, columns: chosen, rows: found, in: arrangement,
      moment: moment)
  }

  /// Moves the cursor, and keeps it inside.
  mutating func select(_ position: Int) {
    let last = selectedRow
    cursor = min(max(position, 0), max(rows.count - 1, 0))
    anchor = selectedRow ?? anchor
    guard table.view == .agenda, let last, let next = selectedRow else { return }
    let sessions = table.meeting.sessions
    if !sessions[last].isOnDay(of: sessions[next]) { madeGrid = nil }
  }

  /// Goes to the first row under another heading; false where there is none.
  mutating func moveToHeading(by distance: Int) -> Bool {
    let own = ownHeading
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
    let narrows = !filter.isEmpty && table.index.narrows(next, filter)
    filter = next
    var states = states(for: next)
    states.learn(next)
    knownStates = states.known
    if next.isEmpty {
      (matches, reading) = (RowSet(all: table.count), next)
    } else {
      let hits = table.index.hits(of: next, within: narrows ? matches : nil, states: states)
      (matches, reading) = (hits.rows, hits.reading)
    }
    // Without a query the index is not asked for: a start would wait until it is made.
    measured = next.isEmpty ? [] : table.index.measuredRows(of: reading, states: states)
    connectives = next.isEmpty ? [] : connectives(of: next, states)
    awaitsMore = !matches.isEmpty && hasNoMatch(asItStands: next, states)
    counsel = nil
    layOut()
  }

  /// Among many rows a word is one of its own somewhere, and to look for it would take long.
  private func connectives(of filter: Filter, _ states: RowStates) -> [String] {
    switch matches.count {
    case 0: filter.connectivesMeant
    case ...Self.fewRows:
      table.index.connectivesMeant(in: filter, within: matches, states: states)
    case _: []
    }
  }

  private static let fewRows = 2_000

  private func hasNoMatch(asItStands filter: Filter, _ states: RowStates) -> Bool {
    guard let whole = filter.whole, !whole.isEmpty else { return false }
    return table.index.rows(matching: whole, within: matches, states: states).isEmpty
  }

  /// How the query is understood, and that its rows go when it is ended as it stands.
  var echo: String {
    (awaitsMore ? Words.foundUntilEnter : "") + filter.echo(connectives: connectives)
  }

  /// Asks for an order; the rows stand as they are until it is known.
  mutating func sort(by keys: [SortKey]) {
    arrange(Sorting(keys, division: wantedSorting.division))
  }

  /// Asks for an order and its headings.
  mutating func arrange(_ wanted: Sorting) { awaited = wanted == sorting ? nil : wanted }

  /// Shows rows that do not match too, or hides them; the same row stays selected.
  mutating func dims(_ dims: Bool) {
    keepSelection()
    self.dims = dims
    layOut()
  }

  mutating func setMarks(_ marks: Marks) {
    self.marks = marks
    guard filter.asksMarks else { return }
    let (row, position) = (selectedRow, cursor)
    filter(filter)
    // Where its mark kept a row in the list, the next one takes its place.
    if row.flatMap({ rows.position(of: $0) }) == nil { select(position) }
  }

  /// Whether the rows that are shown are all dimmed, as the filter keeps none.
  var dimsAll: Bool { dims && !filter.isEmpty && found.isEmpty && !rows.isEmpty }

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

  /// What holds, or will when it is known.
  var wantedSorting: Sorting { awaited ?? sorting }
  var wantedSort: [SortKey] { wantedSorting.keys }

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
    case .order(_, let wanted, let arrangement):
      guard wanted == awaited else { return }
      (sorting, self.arrangement, awaited) = (wanted, arrangement, nil)
      layOut()
    case .counsel(_, let query, let counsel):
      if query == filter { self.counsel = counsel }
    }
  }

  /// Shows these rows, and finds the chosen row again or else the first.
  private mutating func layOut() {
    let wanted = anchor ?? selectedRow
    found = RowList(matches, in: arrangement.order)
    rows = dims ? RowList(RowSet(all: table.count), in: arrangement.order) : found
    headings = arrangement.headings(of: rows)
    cursor = wanted.flatMap { rows.position(of: $0) } ?? 0
    madeGrid = nil
    anchor = wanted
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
