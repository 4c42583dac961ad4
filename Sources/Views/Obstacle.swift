public import Programme
public import Searching

/// Why a query can find nothing, whatever else it asks.
public enum Obstacle: Hashable, Sendable, CaseIterable {
  /// It asks for the time, and the sessions have none.
  case noClocks
  /// It asks for the time, and what time it is is not known.
  case unknownTime
  case nothingMarked
  case nothingChanged
}

extension View {
  /// `No session here has a 'role'.`
  public func hasNoField(_ name: String) -> String {
    switch self {
    case .agenda: "No session here has a '\(name)'."
    case .speakers: "Nobody here has a '\(name)'."
    case .institutions: "No institution here has a '\(name)'."
    case .overview, .checks, .changes: "Nothing here has a '\(name)'."
    }
  }
}

extension Table {
  /// What stands in the way of a query. O(sessions).
  ///
  /// - Parameters:
  ///   - moment: `nil` where the clock is not known.
  ///   - isMarked: whether any row of the view is marked.
  public func obstacles(to filter: Filter, at moment: Moment?, isMarked: Bool) -> [Obstacle] {
    Obstacle.allCases.filter { obstacle in
      switch obstacle {
      case .noClocks: filter.asksClock && !holdsTimes(for: filter)
      case .unknownTime: filter.asksClock && holdsTimes(for: filter) && moment == nil
      case .nothingMarked: filter.asks(.marked) && !isMarked
      case .nothingChanged: filter.asks(.changed) && changes.rows.isEmpty
      }
    }
  }

  /// Today has a day without a clock.
  private func holdsTimes(for filter: Filter) -> Bool {
    meeting.sessions.contains { filter.asksOnlyDays ? $0.day != nil : $0.begins != nil }
  }
}
