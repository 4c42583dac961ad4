/// What a query can name in front of a colon; the columns of the views go by the same names.
public enum Field: String, CaseIterable, Hashable, Sendable {
  case name, other, role, position, institution, kind, session, track, room
  case day, time, end, duration, tag, language, id
  case people, order, status, title
  case appearances, declared
  case severity, place, what
  case action = "do"
  case section, label, value
  case from, to, who, since
}

extension Field {
  /// Whether the values are names of people, bodies or rooms, found however they are spaced.
  public var holdsNames: Bool {
    switch self {
    case .name, .other, .institution, .people, .who, .room: true
    case .role, .position, .kind, .session, .track, .day, .time, .end, .duration, .tag,
      .language, .id, .order, .status, .title, .appearances, .declared, .severity, .place, .what,
      .action, .section, .label, .value, .from, .to, .since:
      false
    }
  }
}

extension Field {
  /// Whether a comma may be a part of a value: `LOPEZ, Maria`, `University of Tides, Ulm`.
  var holdsCommas: Bool {
    switch self {
    case .name, .other, .institution, .session, .title, .position, .people, .who, .what, .value:
      true
    case .role, .kind, .track, .room, .day, .time, .end, .duration, .tag, .language, .id, .order,
      .status, .appearances, .declared, .severity, .place, .action, .section, .label, .from, .to,
      .since:
      false
    }
  }
}

extension Field {
  /// Whether the values are texts in one view and clocks in another: what was and what is, or when
  /// a session begins and ends.
  var mayHoldClocks: Bool { self == .from || self == .to }
}

/// What kind of values a field compares.
enum Measure {
  case text
  /// Texts, and how many of them there are.
  case list
  case number, clock, day, duration
}

extension Field {
  var measure: Measure {
    switch self {
    case .time, .end: .clock
    case .day: .day
    case .duration: .duration
    case .order, .appearances, .declared: .number
    case .people, .session, .institution: .list
    case .name, .other, .role, .position, .kind, .track, .room, .tag, .language, .id, .status,
      .title, .severity, .place, .what, .action, .section, .label, .value, .from, .to, .who, .since:
      .text
    }
  }
}
