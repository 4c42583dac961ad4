public import Programme
internal import Searching

/// One view of one meeting: rows by number, in the view's own order, and what their cells hold.
///
/// Cells are made when they are asked for, so that a view of a million rows costs its order.
public struct Table: Sendable {
  public let view: View
  public let loaded: LoadedMeeting
  /// Positions in the meeting's arrays, in the order of the view.
  let records: [Int]
  /// The lines of the overview; empty for other views.
  let lines: [OverviewLine]
  /// Faults of files, then doubts: the rows of the checks view; empty for other views.
  let findings: [Finding]
  /// The declared numbers of institutions, by id; empty for other views.
  let declared: [String: Int]
  /// The columns that hold something, without those that are hidden unless asked for.
  public private(set) var defaultColumns: [Column]

  public var meeting: Meeting { loaded.meeting }
  public var count: Int {
    switch view {
    case .overview: lines.count
    case .agenda, .speakers, .institutions: records.count
    case .checks: findings.count
    }
  }

  /// O(rows log rows) for views that are sorted by name.
  public init(_ view: View, of loaded: LoadedMeeting) {
    self.view = view
    self.loaded = loaded
    let meeting = loaded.meeting
    switch view {
    case .overview: (records, lines, findings) = ([], loaded.overview, [])
    case .agenda: (records, lines, findings) = (Array(meeting.sessions.indices), [], [])
    case .speakers:
      (records, lines, findings) = (foldedOrder(of: meeting.speakers.map(\.name)), [], [])
    case .institutions:
      (records, lines, findings) = (foldedOrder(of: meeting.institutions.map(\.name)), [], [])
    case .checks: (records, lines, findings) = ([], [], loaded.findings)
    }
    declared = view == .institutions ? meeting.declaredOfInstitutions : [:]
    defaultColumns = []
    defaultColumns = view.columns.filter { !$0.isHidden && holdsSomething($0) }
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
    case .agenda: records.indices.contains(row) ? sessionValue(records[row], column) : .absent
    case .speakers: records.indices.contains(row) ? speakerValue(records[row], column) : .absent
    case .institutions:
      records.indices.contains(row) ? institutionValue(records[row], column) : .absent
    }
  }

  /// The record that a row stands for; `nil` for rows that are none.
  public func item(_ row: Int) -> Item? {
    switch view {
    case .overview: lines.indices.contains(row) ? lines[row].item : nil
    case .checks: nil
    case .agenda: records.indices.contains(row) ? .session(records[row]) : nil
    case .speakers: records.indices.contains(row) ? .speaker(records[row]) : nil
    case .institutions: records.indices.contains(row) ? .institution(records[row]) : nil
    }
  }

  /// What survives a reload: the record by its id, a check or a line by its name.
  public func identity(_ row: Int) -> Identity? {
    switch view {
    case .overview: lines.indices.contains(row) ? lines[row].identity : nil
    case .checks: findings.indices.contains(row) ? .check(findings[row].id) : nil
    case .agenda, .speakers, .institutions: item(row).flatMap { meeting.identity(of: $0) }
    }
  }

  /// The row of a record or line. O(rows).
  public func row(of identity: Identity) -> Int? {
    (0..<count).first { self.identity($0) == identity }
  }

  /// The heading that a row stands under in the dashboard; `nil` where there are no groups.
  public func section(_ row: Int) -> String? {
    switch view {
    case .overview: lines.indices.contains(row) ? lines[row].section : nil
    case .agenda: spansDays ? sessionDay(row) : nil
    case .speakers, .institutions, .checks: nil
    }
  }

  private var spansDays: Bool {
    guard let first = meeting.sessions.first?.day else { return false }
    return meeting.sessions.last?.day != first
  }

  private func sessionDay(_ row: Int) -> String? {
    guard records.indices.contains(row) else { return nil }
    return meeting.sessions[records[row]].day.map(\.longName) ?? "No day"
  }

  /// A share of the whole, drawn as a bar in the overview: 0 to 1.
  public func share(_ row: Int) -> Double? {
    view == .overview && lines.indices.contains(row) ? lines[row].share : nil
  }
}

/// Positions in the order of the folded names; equal ones keep their order.
func foldedOrder(of names: [String]) -> [Int] {
  let keys = names.map { folded($0) }
  return names.indices.sorted { a, b in
    keys[a] == keys[b] ? a < b : keys[a].lexicographicallyPrecedes(keys[b])
  }
}
