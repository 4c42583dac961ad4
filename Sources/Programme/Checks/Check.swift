/// A doubt about the meeting, as opposed to a fault in a file.
public struct Check: Equatable, Sendable {
  /// Stable between runs: the rule and the ids it concerns.
  public var id: String
  public var severity: Severity
  public var what: String
  public var action: String
  /// The records concerned; each can be jumped to.
  public var items: [Item]

  public init(id: String, severity: Severity, what: String, action: String, items: [Item]) {
    (self.id, self.severity, self.what) = (id, severity, what)
    (self.action, self.items) = (action, items)
  }
}

extension Check {
  /// Whether somebody or a room is wanted in two places at once.
  public var isClash: Bool { id.hasPrefix("person-clash:") || id.hasPrefix("room-clash:") }
}

extension Meeting {
  /// `agenda.csv:14`, where the first record concerned was read; its name where no file has it.
  public func place(of check: Check) -> String? {
    // Who is in two places is mended where one of these stands.
    let items = check.isClash ? check.items.drop { !$0.isSession } : check.items[...]
    return items.lazy.compactMap { placeInWords(of: $0) }.first
      ?? check.items.first.map { name(of: $0) }
  }
}

extension Item {
  fileprivate var isSession: Bool { if case .session = self { true } else { false } }
}
