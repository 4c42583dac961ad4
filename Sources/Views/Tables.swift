internal import Parallel
public import Programme
internal import Searching

/// The tables of all views of a meeting, each made when it is first asked for.
public final class Tables: Sendable {
  public let loaded: LoadedMeeting
  private let made: [Once<Table>]

  public init(of loaded: LoadedMeeting) {
    self.loaded = loaded
    made = View.allCases.map { _ in Once<Table>() }
  }

  public subscript(view: View) -> Table {
    made[view.position].value { Table(view, of: loaded) }
  }

  /// Whether views are so long that their orders and indices are better made before they are asked
  /// for.
  public var areLong: Bool {
    max(loaded.meeting.speakers.count, loaded.meeting.sessions.count) >= Self.manyRows
  }

  /// Makes the orders and the indices of long views; for a thread beside the loop.
  public func prepare() {
    for view in [View.speakers, .agenda, .institutions] where self[view].count >= Self.manyRows {
      let table = self[view]
      _ = table.index
      _ = table.ownOrder
      _ = table.holdsHanNames
    }
  }

  private static let manyRows = 20_000
}

extension View {
  /// The place among the views, from 0.
  public var position: Int {
    switch self {
    case .overview: 0
    case .agenda: 1
    case .speakers: 2
    case .institutions: 3
    case .checks: 4
    }
  }
}
