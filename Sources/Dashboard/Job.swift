internal import Programme
internal import Searching
internal import Views

/// Work that may take longer than a key may: done beside the loop, answered by an action.
public struct Job: Sendable {
  let ticket: Int
  let errand: Errand

  /// Pure, on any thread. O(rows log rows).
  public func run() -> Action { .answered(Answer(ticket: ticket, finding: errand.finding)) }
}

/// What came of a job.
public struct Answer: Sendable {
  let ticket: Int
  let finding: Finding

  enum Finding: Sendable {
    case order(View, Sorting, Arrangement)
    case counsel(View, Filter, Counsel)
  }
}

/// What a list wants to know that takes a pass over all its rows.
enum Errand: Sendable {
  case order(Table, by: Sorting)
  case counsel(Table, on: Filter, states: RowStates, [Obstacle])

  var finding: Answer.Finding {
    switch self {
    case .order(let table, let sorting):
      .order(table.view, sorting, table.arrangement(sorting))
    case .counsel(let table, let filter, let states, let obstacles):
      .counsel(
        table.view, filter,
        Counsel(on: filter, in: table, states: states, obstacles: obstacles))
    }
  }
}

extension State {
  /// Lists of fewer rows have their work done at once.
  static let manyRows = 20_000

  /// What has to be done before the first key.
  public mutating func begin() -> Effect? { timely ?? workOn() }

  /// Asks for the time where what is shown has changed and depends on it.
  var timely: Effect? {
    mutating get {
      guard asksTime, asksClock else { return nil }
      asksTime = false
      if let pretended {
        take(pretended)
        return nil
      }
      return .tellTime(zone: meeting.facts.timeZone)
    }
  }

  /// Does the little work that the list wants, and hands out the large: one job at a time.
  mutating func workOn() -> Effect? {
    settle()
    guard job == nil, let errand = list.errand else { return nil }
    tickets += 1
    job = tickets
    return .compute(Job(ticket: tickets, errand: errand))
  }

  /// Does what takes no time to speak of.
  mutating func settle() {
    guard list.errand != nil else { return }
    list.settle()
    reveal()
  }

  /// Takes what a job found; what was asked before the meeting was read again comes too late.
  mutating func take(_ answer: Answer) {
    guard answer.ticket == job else { return }
    job = nil
    lists[answer.finding.view]?.learn(answer.finding)
    reveal()
  }
}

extension ViewList {
  /// Does its errands at once where the rows are few.
  mutating func settle() {
    guard table.count < State.manyRows else { return }
    while let errand { learn(errand.finding) }
  }
}

extension Answer.Finding {
  var view: View {
    switch self {
    case .order(let view, _, _), .counsel(let view, _, _): view
    }
  }
}
