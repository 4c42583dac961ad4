internal import Programme

/// One of the lists that the dashboard and the commands show.
public enum View: String, CaseIterable, Hashable, Sendable {
  case overview, agenda, speakers, institutions, checks, changes

  /// The views that stand in the line of tabs, each with a number.
  public static let tabs: [View] = [.overview, .agenda, .speakers, .institutions, .checks]

  /// The name on the tab and in the header of an export.
  public var title: String { rawValue.capitalizedFirst }

  /// Every column of the view, in order; JSON has them all.
  public var columns: [Column] {
    switch self {
    case .overview: [.section, .label, .value]
    case .agenda:
      [
        .order, .day, .start, .end, .room, .title, .kind, .track, .language, .people,
        .institutions, .status, .id,
      ]
    case .speakers: [.name, .other, .role, .position, .institution, .sessions, .id]
    case .institutions:
      [.name, .other, .kind, .role, .people, .appearances, .declared, .id]
    case .checks: [.severity, .place, .what, .action, .id]
    case .changes: [.kind, .what, .from, .to, .who, .since, .id]
    }
  }

  /// The column that names a row: the one that is marked when the row is selected.
  public var nameColumn: Column {
    switch self {
    case .overview: .label
    case .agenda: .title
    case .speakers, .institutions: .name
    case .checks, .changes: .what
    }
  }

  /// How the rows stand when nothing else is asked for.
  public var orderNote: String {
    switch self {
    case .overview: "as told"
    case .agenda: "in programme order"
    case .speakers, .institutions: "by name"
    case .checks: "worst first"
    case .changes: "latest first"
    }
  }
}
