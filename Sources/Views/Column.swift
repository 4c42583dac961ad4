/// A column of a view, by the id that queries, exports and options use.
public enum Column: String, CaseIterable, Hashable, Sendable {
  case order, day, start, end, room, title, kind, track, language, people, institutions, status
  case name, other, role, position, institution, sessions
  case appearances, declared
  case severity, place, what
  case action = "do"
  case section, label, value
  /// What was and what is, in few words: how the dashboard shows ``from`` and ``to``.
  case change
  case from, to, who, since
  case id

  /// The word over the column.
  public var title: String {
    switch self {
    case .order: "No."
    case .start: "From"
    case .end: "To"
    case .other: "Other names"
    case .action: "What to do"
    case .id: "Id"
    case .day, .room, .title, .kind, .track, .language, .people, .institutions, .status, .name,
      .role, .position, .institution, .sessions, .appearances, .declared, .severity, .place,
      .what, .section, .label, .value, .change, .from, .to, .who, .since:
      rawValue.prefix(1).uppercased() + rawValue.dropFirst()
    }
  }

  /// Whether the column stands at the right edge of its cells.
  public var isNumeric: Bool {
    switch self {
    case .order, .appearances, .declared: true
    case .day, .start, .end, .room, .title, .kind, .track, .language, .people, .institutions,
      .status, .name, .other, .role, .position, .institution, .sessions, .severity, .place,
      .what, .action, .section, .label, .value, .id, .change, .from, .to, .who,
      .since:
      false
    }
  }

  /// Whether the column is left out unless it is asked for.
  var isHidden: Bool { self == .id || self == .other || self == .language }
}
