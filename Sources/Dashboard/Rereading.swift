public import Programme
internal import Searching
internal import Views

/// The meeting as it is to be read again beside the loop: what the answer is compared with.
public struct Rereading: Sendable {
  let ticket: Int
  /// Whether somebody asked: then the files are read as they are, else only while they are whole.
  public let isAsked: Bool
  let tables: Tables
  /// What is looked at once the answer is there.
  let openViews: [View]

  /// What came of it: the tables of the meeting, ready to be shown.
  public struct Answer: Sendable {
    let ticket: Int
    let tables: Tables
  }

  /// The last good meeting.
  public var loaded: LoadedMeeting { tables.loaded }

  /// Compares and prepares, on any thread. O(records).
  public func answer(_ next: LoadedMeeting) -> Action {
    if !isAsked, let loss = loaded.loss(in: next) {
      return failure(Words.held(loss), next.diagnostics)
    }
    let tables = tables.followed(by: next, asked: isAsked)
    for view in openViews {
      _ = tables[view].index
      _ = tables[view].ownOrder
    }
    tables.prepare()
    return .reloaded(next, Answer(ticket: ticket, tables: tables))
  }

  /// The meeting cannot be read, for a reason in a sentence or two.
  public func failure(_ reason: String) -> Action {
    // Of several files the others can be read without one that cannot.
    let isOne = loaded.meeting.files.count < 2
    return failure(isAsked || isOne ? reason : Words.held(reason), [])
  }

  private func failure(_ reason: String, _ faults: [Diagnostic]) -> Action {
    .reloadFailed(reason: reason, faults: faults, ticket: ticket)
  }
}

/// How far reading has come.
public struct ReadingProgress: Equatable, Sendable {
  public let bytes: Int
  /// 0 while it is not known.
  public let total: Int
  public let rows: Int

  public init(bytes: Int, total: Int, rows: Int) {
    (self.bytes, self.total, self.rows) = (bytes, total, rows)
  }
}
