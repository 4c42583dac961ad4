public import Programme

/// Everything about one item: what the detail pane shows and `dais show` prints.
public struct Detail: Equatable, Sendable {
  public var title: String
  public var lines: [DetailLine]

  /// The links in the order of the lines.
  public var links: [Link] {
    lines.compactMap { line in
      switch line {
      case .link(let link): link
      case .heading, .text, .bullet, .blank: nil
      }
    }
  }
}

/// A line of a detail before it is wrapped to a width.
public enum DetailLine: Equatable, Sendable {
  case heading(String)
  case text(String)
  case bullet(String)
  case link(Link)
  case blank
}

/// A name that leads to another item, or to a line of the overview.
public struct Link: Hashable, Sendable {
  /// Where it leads.
  public enum Destination: Hashable, Sendable {
    case item(Item)
    case line(Identity)
  }

  /// When and where, in front of the name.
  public var lead: String
  /// A role.
  public var label: String
  public var name: String
  /// Words after the name: a position, a kind.
  public var note: String
  public var destination: Destination
  /// Whether it belongs to the link before it.
  public var isUnderLast: Bool

  public init(
    lead: String = "", label: String = "", name: String, note: String = "", item: Item,
    isUnderLast: Bool = false
  ) {
    (self.lead, self.label, self.name, self.note) = (lead, label, name, note)
    (destination, self.isUnderLast) = (.item(item), isUnderLast)
  }

  /// To a line of the overview.
  init(to line: OverviewLine) {
    (lead, label, name, note) = ("", "", line.label, line.value)
    (destination, isUnderLast) = (.line(line.identity), false)
  }

  /// `nil` where it leads to no record.
  public var item: Item? {
    switch destination {
    case .item(let item): item
    case .line: nil
    }
  }

  /// What survives a reload of where it leads.
  public func identity(in meeting: Meeting) -> Identity? {
    switch destination {
    case .item(let item): meeting.identity(of: item)
    case .line(let identity): identity
    }
  }
}

extension Table {
  /// All about a row; `nil` outside the table.
  public func detail(_ row: Int) -> Detail? {
    if let item = item(row) { return meeting.detail(of: item) }
    switch view {
    case .overview:
      guard lines.indices.contains(row) else { return nil }
      return loaded.detail(of: lines[row], findings)
    case .checks: return findings.indices.contains(row) ? findings[row].detail(in: meeting) : nil
    case .changes:
      return changes.rows.indices.contains(row) ? changes.rows[row].detail(in: meeting) : nil
    case .agenda, .speakers, .institutions: return nil
    }
  }
}

extension Finding {
  func detail(in meeting: Meeting) -> Detail {
    var lines: [DetailLine] = [.text(what), .blank]
    if !action.isEmpty { lines += [.heading("What to do"), .text(action), .blank] }
    if !place.isEmpty, place != items.first.map({ meeting.name(of: $0) }) {
      lines += [.heading("Place"), .text(place), .blank]
    }
    if !items.isEmpty {
      lines.append(.heading("Concerns"))
      lines += items.map { .link(meeting.link(to: $0)) }.bounded
    }
    if let nearby {
      let isRecord = nearby.item != nil
      lines += [.blank, .heading(isRecord ? "Nearby" : "In the overview"), .link(nearby)]
    }
    return Detail(title: severity.rawValue.capitalizedFirst, lines: lines.tidy)
  }
}

extension Meeting {
  /// All about a record and what it is linked to; `nil` when it is outside the meeting.
  public func detail(of item: Item) -> Detail? {
    switch item {
    case .session(let i): sessions.indices.contains(i) ? sessionDetail(i) : nil
    case .speaker(let i): speakers.indices.contains(i) ? speakerDetail(i) : nil
    case .institution(let i): institutions.indices.contains(i) ? institutionDetail(i) : nil
    }
  }
}

extension String {
  /// Text of several paragraphs and lists, a line of the detail for each of its lines.
  var detailLines: [DetailLine] {
    split(omittingEmptySubsequences: false) { $0.isNewline }.map { line in
      if line.allSatisfy(\.isWhitespace) { return .blank }
      return line.hasPrefix("- ") ? .bullet(String(line.dropFirst(2))) : .text(String(line))
    }
  }
}
