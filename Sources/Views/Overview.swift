public import Programme

/// One line of the overview: a fact of the meeting, a count, a part of the programme.
public struct OverviewLine: Equatable, Sendable {
  public var section: String
  public var label: String
  public var value: String
  /// The part of the largest line of its section, drawn as a bar: 0 to 1.
  public var share: Double?
  /// Where the line leads.
  public var item: Item?
  /// Whether it is so at one moment only.
  var isOfMoment = false
  /// What the detail pane tells about a line that is no record.
  var topic = Topic.meeting

  enum Topic: Equatable, Sendable {
    case meeting
    /// A position among the counts of the meeting.
    case count(Int)
    case statement(Int)
    case group([Item])
    /// Positions among the findings.
    case findings(Range<Int>)
  }

  init(_ section: String, _ label: String, _ value: String) {
    (self.section, self.label, self.value) = (section, label, value)
  }

  var identity: Identity { .line("\(section)\u{1F}\(label)\u{1F}\(value)") }

  func value(_ column: Column) -> Value {
    switch column {
    case .section: .text(section)
    case .label: .text(label)
    case .value: value.isEmpty ? .absent : .text(value)
    case .order, .day, .start, .end, .room, .title, .kind, .track, .language, .people,
      .institutions, .status, .name, .other, .role, .position, .institution, .sessions,
      .appearances, .declared, .severity, .place, .what, .action, .change, .from, .to, .who, .since,
      .id:
      .absent
    }
  }
}

extension LoadedMeeting {
  /// The dashboard of a meeting, line by line.
  func overview(_ findings: [Finding]) -> [OverviewLine] {
    meetingLines + countLines + lines(of: findings) + programmeLines + hourLines + kindLines
      + roleLines + statementLines
  }

  var meetingLines: [OverviewLine] {
    let facts = meeting.facts
    let pairs: [(String, String?)] = [
      ("What", facts.title),
      ("When", meeting.when.map { meeting.whenIsDerived ? "\($0) · by its sessions" : $0 }),
      ("Where", [facts.venue, facts.city].compactMap { $0 }.nonEmpty?.joined(separator: ", ")),
      ("Convened by", facts.convenors.nonEmpty?.joined(separator: ", ")),
      ("Time zone", facts.timeZone ?? "not stated"),
    ]
    let kept = facts.extras.map { (Self.label(of: $0), Optional($0.value)) }
    return (pairs + kept).compactMap { label, value in
      guard let value else { return nil }
      var line = OverviewLine("Meeting", label, value)
      if label == "Where", let venue = facts.venue {
        line.item = meeting.institutions.firstIndex { $0.name == venue }.map(Item.institution)
      }
      return line
    }
  }

  /// What a key that is only kept is called.
  static func label(of extra: Extra) -> String { extra.name.plainWords.capitalizedFirst }

  var countLines: [OverviewLine] {
    // A count that belongs to one record stands in its detail.
    let counts = meeting.facts.counts
    let whole = counts.indices.filter { counts[$0].id == nil }.prefix(Self.briefLength)
    let most = whole.compactMap { counts[$0].figure }.max() ?? 0
    return whole.map { position in
      let count = counts[position]
      var line = OverviewLine("Head counts", meeting.label(of: count), meeting.brief(of: count))
      line.topic = .count(position)
      if let number = count.figure, most > 0 {
        line.share = Double(number) / Double(most)
      }
      return line
    }
  }

  private var programmeLines: [OverviewLine] {
    let top = meeting.sessions.indices.filter { meeting.sessions[$0].parent == nil }
    let days = top.count > Self.briefLength ? dayLines(of: top) : []
    if days.count > 1 { return days }
    let brief = top.prefix(Self.briefLength).map { i in
      let session = meeting.sessions[i]
      let people = meeting.people(inSession: i)
      let names = people.prefix(Self.mostNames).map { meeting.name(of: .speaker($0)) }
      let further = people.count - names.count
      let parts = meeting.childrenOfSession.count(of: i)
      let value =
        names.nonEmpty.map {
          $0.joined(separator: ", ") + (further > 0 ? " and \(further.grouped) more" : "")
        } ?? (parts > 0 ? "\(parts) parts" : "")
      var line = OverviewLine("Programme", meeting.briefLabel(of: session), value)
      line.item = .session(i)
      return line
    }
    guard top.count > Self.briefLength else { return brief }
    return brief + [OverviewLine("Programme", "…", "\(top.count - Self.briefLength) more")]
  }

  private static let briefLength = 12
  /// So many people are named in a line of the programme.
  private static let mostNames = 100

  /// Of a long programme each day: from when to when, and how many sessions. O(sessions).
  private func dayLines(of sessions: [Int]) -> [OverviewLine] {
    let all = meeting.sessions
    let days = sessions.map { all[$0].day?.ordinal ?? -1 }.withoutRepeats.sorted()
    let byDay = Dictionary(grouping: sessions) { all[$0].day?.ordinal ?? -1 }
    let most = byDay.values.map(\.count).max() ?? 1
    let lines = days.prefix(Self.briefLength).map { ordinal -> OverviewLine in
      let own = byDay[ordinal] ?? []
      let day = Day(ordinal: ordinal).map(\.alignedName) ?? "No day"
      let span = own.compactMap { all[$0].start }.min().map { start in
        " \(start)" + (own.compactMap { all[$0].end }.max().map { "–\($0)" } ?? "")
      }
      var line = OverviewLine("Programme", day + (span ?? ""), String(own.count))
      line.share = Double(own.count) / Double(most)
      line.topic = .group(own.prefix(Self.mostItems).map(Item.session))
      return line
    }
    guard days.count > Self.briefLength else { return lines }
    return lines + [OverviewLine("Programme", "…", "\(days.count - Self.briefLength) more days")]
  }

  private var kindLines: [OverviewLine] {
    let kinds = groups(of: Array(meeting.institutions.indices)) {
      meeting.institutions[$0].kind ?? "kind not stated"
    }
    guard kinds.count > 1 else { return [] }
    return bars("Institutions by kind", kinds) { .institution($0) }
  }

  private var roleLines: [OverviewLine] {
    bars("Appearances by role", roleGroups) {
      .session(Int(meeting.appearances.sessions[$0]))
    }
  }

  /// Of each role the first appearance in each of its first sessions, and how many there are.
  private var roleGroups: [Group] {
    let (sessions, roles) = (meeting.appearances.sessions, meeting.appearances.roles)
    guard let codes = roles.codes else {
      return groups(of: sessions.indices.filter { roles.entry(of: $0) != nil }) { roles[$0] ?? "" }
    }
    var groups = (0..<roles.texts.count).map { Group(name: roles.texts[$0], members: [], count: 0) }
    for (position, code) in codes.enumerated() where code >= 0 {
      groups[Int(code)].count += 1
      let last = groups[Int(code)].members.last
      // Appearances are in the order of their sessions.
      guard last.map({ sessions[$0] != sessions[position] }) ?? true,
        groups[Int(code)].members.count < Self.mostItems
      else { continue }
      groups[Int(code)].members.append(position)
    }
    return groups.filter { $0.count > 0 }
  }

  /// So many records a line leads to.
  private static let mostItems = 200

  private var hourLines: [OverviewLine] {
    let timed = meeting.sessions.indices.filter { meeting.sessions[$0].start != nil }
    let hours = groups(of: timed) { i in
      ((meeting.sessions[i].start?.minutes ?? 0) / 60).padded(to: 2) + ":00"
    }
    guard hours.count > 1 else { return [] }
    let lines = bars("Sessions per hour", hours, most: hours.count) { .session($0) }
    return lines.sorted { $0.label < $1.label }
  }

  /// One line a group, largest first; the rest of many stands in its view.
  private func bars(
    _ section: String, _ groups: [Group], most: Int = 12, item: (Int) -> Item
  ) -> [OverviewLine] {
    let largest = groups.reduce(1) { max($0, $1.count) }
    let ordered = groups.sorted { ($1.count, $0.name) < ($0.count, $1.name) }
    return ordered.prefix(most).map { group in
      let members = group.members
      var line = OverviewLine(section, group.name.capitalizedFirst, String(group.count))
      line.share = Double(group.count) / Double(largest)
      line.topic = .group(Array(members.map(item).withoutRepeats.prefix(Self.mostItems)))
      return line
    }
  }

  private var statementLines: [OverviewLine] {
    meeting.facts.statements.enumerated().map { position, statement in
      var line = OverviewLine("Aims and outcome", statement.kind.capitalizedFirst, statement.text)
      line.topic = .statement(position)
      return line
    }
  }

  /// The first doubts, and how many more there are.
  private func lines(of found: [Finding]) -> [OverviewLine] {
    guard !found.isEmpty else { return [OverviewLine("Checks", "Nothing doubtful", "")] }
    let shown = found.count > 5 ? 4 : found.count
    var lines = found.prefix(shown).enumerated().map { position, finding in
      var line = OverviewLine("Checks", finding.severity.rawValue.capitalizedFirst, finding.what)
      line.topic = .findings(position..<position + 1)
      return line
    }
    if found.count > shown {
      var rest = OverviewLine("Checks", "More", "\(found.count - shown), in the view Checks")
      rest.topic = .findings(shown..<found.count)
      lines.append(rest)
    }
    return lines
  }
}

extension Array {
  /// The array, or `nil` when it is empty.
  var nonEmpty: Self? { isEmpty ? nil : self }
}

extension Count {
  /// The number that is drawn as a bar.
  fileprivate var figure: Int? { present ?? declared ?? registered }
}

extension LoadedMeeting {
  /// What the detail pane says about a line of the overview that is no record.
  func detail(of line: OverviewLine, _ findings: [Finding]) -> Detail {
    let lines: [DetailLine] =
      switch line.topic {
      case .meeting: [.text(line.value), .blank] + meeting.inferenceLines + meeting.sourceLines
      case .count(let position): meeting.remarks(on: meeting.facts.counts[position])
      case .statement(let position): meeting.remarks(on: meeting.facts.statements[position])
      case .group(let items):
        items.map { .link(meeting.link(to: $0)) }
      case .findings(let range):
        range.count == 1
          ? findings[range.lowerBound].detail(in: meeting).lines
          : findings[range].prefix(50).map { .bullet($0.what) }
      }
    return Detail(title: line.label, lines: lines.tidy)
  }
}

/// Records that have a word in common.
private struct Group {
  var name: String
  var members: [Int]
  /// Also of those that are left out of ``members``.
  var count: Int
}

/// The positions under the word each has, in the order of the words. O(n log n).
private func groups(of positions: [Int], word: (Int) -> String) -> [Group] {
  let words = positions.map(word)
  let ordered = positions.indices.sorted { (words[$0], $0) < (words[$1], $1) }
  var groups: [Group] = []
  for i in ordered {
    if let last = groups.last, last.name == words[i] {
      groups[groups.count - 1].members.append(positions[i])
      groups[groups.count - 1].count += 1
    } else {
      groups.append(Group(name: words[i], members: [positions[i]], count: 1))
    }
  }
  return groups
}
