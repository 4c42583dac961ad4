/// A doubt about the meeting, as opposed to a fault in a file.
public struct Check: Equatable, Sendable {
  /// Stable between runs: the rule and the ids it concerns.
  public var id: String
  public var severity: Severity
  public var what: String
  public var action: String
  /// The records concerned; each can be jumped to.
  public var items: [Item]
  /// The position of the head count concerned.
  public var count: Int?

  public init(
    id: String, severity: Severity, what: String, action: String, items: [Item], count: Int? = nil
  ) {
    (self.id, self.severity, self.what) = (id, severity, what)
    (self.action, self.items, self.count) = (action, items, count)
  }
}

extension Check {
  /// Whether somebody or a room is wanted in two places at once.
  public var isClash: Bool { id.hasPrefix("person-clash:") || id.hasPrefix("room-clash:") }
}

extension Meeting {
  /// `agenda.csv:14`, where the first record concerned was read; its name where no file has it.
  public func place(of check: Check) -> String? {
    placedItem(of: check).flatMap { placeInWords(of: $0) } ?? check.items.first.map { name(of: $0) }
  }

  /// Where the first record concerned was read; ``RecordPlace/none`` where no file has it.
  public func recordPlace(of check: Check) -> RecordPlace {
    placedItem(of: check).map { place(of: $0) } ?? .none
  }

  /// The first record concerned that a file has.
  private func placedItem(of check: Check) -> Item? {
    // Who is in two places is mended where one of these stands.
    let items = check.isClash ? check.items.drop { !$0.isSession } : check.items[...]
    return items.first { placeInWords(of: $0) != nil }
  }
}

extension Item {
  fileprivate var isSession: Bool { if case .session = self { true } else { false } }
}
