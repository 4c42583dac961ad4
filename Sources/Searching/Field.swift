/// What a query can name in front of a colon; the columns of the views go by the same names.
public enum Field: String, CaseIterable, Hashable, Sendable {
  case name, other, role, position, institution, kind, session, track, room
  case day, time, end, duration, tag, language, id
  case people, order, status, title
  case appearances, declared
  case severity, place, what
  case action = "do"
  case section, label, value
}

extension Field {
  /// Whether the values are names of people or bodies, which are found however they are spaced.
  public var holdsNames: Bool {
    switch self {
    case .name, .other, .institution, .people: true
    case .role, .position, .kind, .session, .track, .room, .day, .time, .end, .duration, .tag,
      .language, .id, .order, .status, .title, .appearances, .declared, .severity, .place, .what,
      .action, .section, .label, .value:
      false
    }
  }
}
