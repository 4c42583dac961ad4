internal import Parallel
public import Programme
internal import Searching

/// The tables of all views of a meeting, each made when it is first asked for.
public final class Tables: Sendable {
  public let loaded: LoadedMeeting
  /// What is otherwise than it was.
  public let changes: Changes
  /// The meeting as it was read first.
  private let start: Meeting
  /// Faults of files that could not be shown: why the meeting is not as they are.
  private let faults: [Diagnostic]
  private let made: [Once<Table>]
  /// The time that the overview tells of; `nil` while it is not known.
  public let moment: Moment?
  private let times: Times

  public convenience init(of loaded: LoadedMeeting) {
    self.init(of: loaded, changes: Changes(), start: loaded.meeting)
  }

  private init(
    of loaded: LoadedMeeting, changes: Changes, start: Meeting, faults: [Diagnostic] = [],
    made: [Once<Table>] = View.allCases.map { _ in Once<Table>() }, moment: Moment? = nil,
    times: Times = Times()
  ) {
    (self.loaded, self.changes, self.start) = (loaded, changes, start)
    (self.faults, self.made, self.moment, self.times) = (faults, made, moment, times)
  }

  /// The same tables with what is on at a moment, and what is next, in the overview.
  public func at(_ moment: Moment) -> Tables {
    let overview = self[.overview].at(moment)
    var made = made
    made[View.overview.position] = Once<Table>()
    _ = made[View.overview.position].value { overview }
    return Tables(
      of: loaded, changes: changes, start: start, faults: faults, made: made, moment: moment,
      times: times)
  }

  /// The sessions by their clocks. O(sessions log sessions), then O(1).
  public var timetable: Timetable { times.timetable.value { Timetable(of: loaded.meeting) } }

  /// The same tables after a reading that failed: the checks begin with its faults.
  public func noting(_ faults: [Diagnostic]) -> Tables {
    guard faults != self.faults else { return self }
    var made = made
    made[View.checks.position] = Once<Table>()
    return Tables(
      of: loaded, changes: changes, start: start, faults: faults, made: made, moment: moment,
      times: times)
  }

  /// The tables of the meeting as it was read again, with what changed since the start and since
  /// these tables. O(records).
  ///
  /// - Parameter asked: whether somebody asked for it: else a file that was saved as it was is no
  ///   reload, and what is new since the last one stays so.
  public func followed(by next: LoadedMeeting, asked: Bool = true) -> Tables {
    if !asked, next.meeting == loaded.meeting {
      return Tables(of: next, changes: changes.told, start: start)
    }
    return Tables(
      of: next, changes: Changes(of: next.meeting, start: start, last: loaded.meeting),
      start: start)
  }

  public subscript(view: View) -> Table {
    made[view.position].value { Table(view, of: loaded, changes: changes, faults: faults) }
  }

  /// When the meeting is, in a few words. O(sessions), then O(1).
  public var when: String? { times.when.value { loaded.meeting.when } }

  /// Whether any session has a day and a clock. O(sessions), then O(1).
  public var hasClocks: Bool {
    times.hasClocks.value { loaded.meeting.sessions.contains { $0.begins != nil } }
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

/// What is known of the times of a meeting, each made when it is first asked for.
private struct Times: Sendable {
  let when = Once<String?>()
  let timetable = Once<Timetable>()
  let hasClocks = Once<Bool>()
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
    case .changes: 5
    }
  }
}
