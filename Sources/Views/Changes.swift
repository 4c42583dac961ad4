public import Programme

/// What is otherwise in a meeting than it was, since one earlier version or two.
public struct Changes: Sendable {
  /// Those since the last reload first, each change once.
  public let rows: [Row]
  /// How many of the rows came with the reading that these are made for.
  public let latest: Int
  /// The present identity of each record that had another one before the last reload.
  public let successors: [Identity: Identity]
  /// Positions of sessions that changed, of people and of institutions that did or are touched.
  let sessions: [Int]
  let people: [Int]
  let institutions: [Int]

  /// Nothing changed.
  public init() { self.init(rows: [], latest: 0, successors: [:]) }

  /// Since one earlier version, called by its name. O(records).
  public init(of meeting: Meeting, since old: LoadedMeeting) {
    let rows = meeting.changes(since: old.meeting).map { change in
      Row(change: change, since: [old.sourceName], section: nil, id: change.id)
    }
    self.init(rows: rows, latest: 0, successors: [:])
  }

  /// Since the start and since the last reload. O(records).
  init(of meeting: Meeting, start: Meeting, last: Meeting) {
    let (recent, successors) = meeting.comparison(with: last)
    let all = start == last ? recent : meeting.changes(since: start)
    let known = Dictionary(all.map { ($0.id, $0) }) { first, _ in first }
    let news = Set(recent.map(\.id))
    let first = recent.map { change in
      let isWhole = known[change.id] == change
      return Row(
        change: change, since: isWhole ? [Row.start, Row.lastReload] : [Row.lastReload],
        section: "Since the last reload",
        // Moved twice: once since the last reload, and once since the start.
        id: isWhole ? change.id : change.id + " \(Row.lastReload)")
    }
    let recentByID = Dictionary(recent.map { ($0.id, $0) }) { first, _ in first }
    let rest = all.filter { !news.contains($0.id) || recentByID[$0.id] != $0 }.map { change in
      Row(change: change, since: [Row.start], section: "Since the start", id: change.id)
    }
    self.init(rows: first + rest, latest: first.count, successors: successors)
  }

  private init(rows: [Row], latest: Int, successors: [Identity: Identity]) {
    (self.rows, self.latest, self.successors) = (rows, latest, successors)
    sessions =
      rows.compactMap { row in
        if case .session(let position) = row.change.item { position } else { nil }
      }.withoutRepeats
    people = rows.flatMap(\.change.people).withoutRepeats
    institutions = rows.flatMap(\.change.institutions).withoutRepeats
  }

  /// The same, none of them news.
  var told: Changes { Changes(rows: rows, latest: 0, successors: [:]) }

  /// A change as the view shows it.
  public struct Row: Equatable, Sendable {
    public let change: Change
    /// Since which versions it holds.
    let since: [String]
    let section: String?
    let id: String

    static let start = "start"
    static let lastReload = "last reload"
  }

  /// How many records of each sort are gone since the last reload, as `sessions`.
  public var latestLosses: [(records: String, count: Int)] {
    let gone = rows.prefix(latest).filter { $0.change.kind == .gone }.compactMap(\.records)
    return ["sessions", "people", "institutions"].compactMap { records in
      let count = gone.count { $0 == records }
      return count == 0 ? nil : (records, count)
    }
  }

  /// How many changes of each kind there are since the last reload, the gravest first.
  public var latestKinds: [(kind: Change.Kind, count: Int)] {
    Change.Kind.allCases.compactMap { kind in
      let count = rows.prefix(latest).count { $0.change.kind == kind }
      return count == 0 ? nil : (kind, count)
    }
  }
}

extension Changes.Row {
  /// The sort of record it is about; `nil` for the meeting itself.
  fileprivate var records: String? {
    switch change.identity {
    case .session: "sessions"
    case .speaker: "people"
    case .institution: "institutions"
    case .check, .line, .change: nil
    }
  }

  func value(_ column: Column) -> Value {
    switch column {
    case .kind: .text(change.kind.rawValue)
    case .what: .text(change.title)
    case .change: .text(change.brief)
    case .from: .list(change.from)
    case .to: .list(change.to)
    case .who: .list(change.who)
    case .since: .list(since)
    case .id: .text(id)
    case .order, .day, .start, .end, .room, .title, .track, .language, .people, .institutions,
      .status, .name, .other, .role, .position, .institution, .sessions, .appearances, .declared,
      .severity, .place, .action, .section, .label, .value:
      .absent
    }
  }

  func detail(in meeting: Meeting) -> Detail {
    var lines: [DetailLine] = [.text(change.kind.rawValue.capitalizedFirst), .blank]
    if let item = change.item { lines.append(.link(meeting.link(to: item))) }
    lines += section("From", change.from.map { .text($0) })
    // The new name stands over all this.
    lines += section("To", change.to.filter { $0 != change.name }.map { .text($0) })
    lines += section("Touches", touched(in: meeting))
    return Detail(title: change.title, lines: lines.tidy)
  }

  /// Those who are there as links, and the names of the others.
  private func touched(in meeting: Meeting) -> [DetailLine] {
    let items = change.people.map(Item.speaker) + change.institutions.map(Item.institution)
    let others = items.filter { $0 != change.item }
    let names = Set(items.map { meeting.name(of: $0) } + [change.name])
    return others.map { .link(Link(name: meeting.name(of: $0), item: $0)) }
      + change.who.filter { !names.contains($0) }.map { .text($0) }
  }

  private func section(_ title: String, _ lines: [DetailLine]) -> [DetailLine] {
    lines.isEmpty ? [] : [.blank, .heading(title)] + lines.bounded
  }
}
