internal import Parallel
public import Programme
public import Searching

/// One view of one meeting: rows by number, and what their cells hold.
///
/// Rows are numbered as the meeting numbers its records; the order of the view is a value of its
/// own. Cells, order and index are made when they are asked for.
public struct Table: Sendable {
  public let view: View
  public let loaded: LoadedMeeting
  /// The lines of the overview; empty for other views.
  let lines: [OverviewLine]
  /// Faults of files and doubts: the rows of the checks view, and what the overview tells of them.
  let findings: [Finding]
  /// What is otherwise than it was: the rows of the changes view, and the states of others.
  let changes: Changes
  /// The declared numbers of institutions, by id; empty for other views.
  let declared: [String: Int]
  private var madeIndex = Once<SearchIndex>()
  private(set) var madeOrder = Once<Order>()
  private(set) var hanNames = Once<Bool>()
  private(set) var hanInstitutions = Once<Bool>()
  /// The columns that hold something, without those that are hidden unless asked for.
  public private(set) var defaultColumns: [Column]

  public var meeting: Meeting { loaded.meeting }
  public var count: Int {
    switch view {
    case .overview: lines.count
    case .agenda: meeting.sessions.count
    case .speakers: meeting.speakers.count
    case .institutions: meeting.institutions.count
    case .checks: findings.count
    case .changes: changes.rows.count
    }
  }

  /// - Parameter faults: those of files that are not shown, beside those of the meeting.
  public init(
    _ view: View, of loaded: LoadedMeeting, changes: Changes = Changes(), faults: [Diagnostic] = []
  ) {
    self.view = view
    self.loaded = loaded
    self.changes = changes
    let meeting = loaded.meeting
    switch view {
    case .overview: findings = loaded.findings
    case .checks: findings = loaded.findings(after: faults)
    case .agenda, .speakers, .institutions, .changes: findings = []
    }
    lines = view == .overview ? loaded.overview(findings) : []
    declared = view == .institutions ? meeting.declaredOfInstitutions : [:]
    defaultColumns = []
    defaultColumns = view.columns.filter { !$0.isHidden && holdsSomething($0) }
  }

  /// The overview at a moment: what is on then, and what is next.
  func at(_ moment: Moment) -> Table {
    var lines = lines.filter { !$0.isOfMoment }
    let place = lines.firstIndex { $0.section != lines.first?.section } ?? lines.count
    lines.insert(contentsOf: loaded.momentLines(at: moment), at: place)
    return Table(self, lines: lines)
  }

  private init(_ other: Table, lines: [OverviewLine]) {
    (view, loaded, self.lines) = (other.view, other.loaded, lines)
    (findings, changes, declared) = (other.findings, other.changes, other.declared)
    defaultColumns = other.defaultColumns
  }

  private func holdsSomething(_ column: Column) -> Bool {
    if column == view.nameColumn { return true }
    return (0..<count).contains { !value($0, column).isAbsent }
  }

  /// What a row's cell holds; `absent` outside the table.
  public func value(_ row: Int, _ column: Column) -> Value {
    switch view {
    case .overview: lines.indices.contains(row) ? lines[row].value(column) : .absent
    case .checks: findings.indices.contains(row) ? findings[row].value(column) : .absent
    case .changes: isRow(row) ? changes.rows[row].value(column) : .absent
    case .agenda: isRow(row) ? sessionValue(row, column) : .absent
    case .speakers: isRow(row) ? speakerValue(row, column) : .absent
    case .institutions: isRow(row) ? institutionValue(row, column) : .absent
    }
  }

  private func isRow(_ row: Int) -> Bool { row >= 0 && row < count }

  /// The columns of a list on the screen: those that hold something, in the shape that is read
  /// most easily.
  public var listColumns: [Column] {
    guard view == .changes else { return defaultColumns }
    return [.kind, .what, .change, .who, .since].filter {
      $0 == .change || defaultColumns.contains($0)
    }
  }

  /// A cell as a line of text has room for it: long texts of a change are named and not told.
  public func lineText(_ row: Int, _ column: Column) -> String {
    guard view == .changes, column == .from || column == .to else {
      return value(row, column).text
    }
    return value(row, column).elements.map(\.bounded).joined(separator: "; ")
  }

  /// A cell of a list on the screen: days as they are spoken of, `Tue 26`.
  public func cellText(_ row: Int, _ column: Column) -> String {
    guard view == .agenda, column == .day, isRow(row), let day = meeting.sessions[row].day else {
      return value(row, column).text
    }
    return meeting.short(day)
  }

  /// The last characters of a cell that say more than what is before them: the line of a place, the
  /// day of one of several sessions; empty where there are none.
  public func keptEnd(_ row: Int, _ column: Column) -> String {
    guard isRow(row) else { return "" }
    if view == .checks, column == .place { return findings[row].lineAndColumn }
    return view == .changes && column == .what ? changes.rows[row].change.occurrence ?? "" : ""
  }

  /// The record that a row stands for; `nil` for rows that are none.
  public func item(_ row: Int) -> Item? {
    switch view {
    case .overview: lines.indices.contains(row) ? lines[row].item : nil
    case .checks, .changes: nil
    case .agenda: isRow(row) ? .session(row) : nil
    case .speakers: isRow(row) ? .speaker(row) : nil
    case .institutions: isRow(row) ? .institution(row) : nil
    }
  }

  /// How the data says the name in a cell is read.
  public func pinyin(of row: Int, _ column: Column) -> String? {
    column == .name && view == .speakers ? meeting.speakers.pinyin[row] : nil
  }

  /// What survives a reload: the record by its id, a check or a line by its name.
  public func identity(_ row: Int) -> Identity? {
    switch view {
    case .overview: lines.indices.contains(row) ? lines[row].identity : nil
    case .checks: findings.indices.contains(row) ? .check(findings[row].id) : nil
    case .changes: isRow(row) ? .change(changes.rows[row].id) : nil
    case .agenda, .speakers, .institutions: item(row).flatMap { meeting.identity(of: $0) }
    }
  }

  /// The row of a record or line. O(rows).
  public func row(of identity: Identity) -> Int? {
    if view == .speakers, case .speaker(let id) = identity {
      return meeting.speakers.ids.record(with: id)
    }
    return (0..<count).first { self.identity($0) == identity }
  }

  /// The heading that a row stands under in the dashboard; `nil` where there are no groups.
  public func section(_ row: Int) -> String? {
    switch view {
    case .overview: lines.indices.contains(row) ? lines[row].section : nil
    case .agenda: spansDays ? sessionDay(row) : nil
    case .changes: isRow(row) ? changes.rows[row].section : nil
    case .speakers, .institutions, .checks: nil
    }
  }

  /// Whether sessions are on several days.
  public var spansDays: Bool {
    guard let first = meeting.sessions.first, let last = meeting.sessions.last,
      first.day != nil || first.dayName != nil
    else { return false }
    return last.day != first.day || last.dayName != first.dayName
  }

  func sessionDay(_ row: Int) -> String? {
    guard isRow(row) else { return nil }
    let session = meeting.sessions[row]
    return session.day.map(\.longName) ?? session.dayName ?? "No day"
  }

  /// A share of the whole, drawn as a bar in the overview: 0 to 1.
  public func share(_ row: Int) -> Double? {
    view == .overview && lines.indices.contains(row) ? lines[row].share : nil
  }
}

extension Table {
  /// What a query looks in; made when it is first asked for. O(text), then O(1).
  public var index: SearchIndex { madeIndex.value { unmade.searchIndex } }

  /// The same table without what it has made: an index holds it, and is held by what was made.
  private var unmade: Table {
    var table = self
    (table.madeIndex, table.madeOrder) = (Once(), Once())
    (table.hanNames, table.hanInstitutions) = (Once(), Once())
    return table
  }
}
