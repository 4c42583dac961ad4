extension Filter {
  /// Whether the answer depends on the moment it is asked.
  public var asksClock: Bool { terms.contains { $0.test.asksClock } }
}

extension Test {
  fileprivate var asksClock: Bool {
    switch self {
    case .anyOf(let tests): tests.contains(where: \.asksClock)
    case .state(let state):
      switch state {
      case .now, .next, .past: true
      case .marked, .changed, .cancelled, .clash, .chair, .pause: false
      }
    case .runsAt(let minute): minute == nil
    case .day(.afterToday): true
    case .day, .text, .number, .exists: false
    }
  }
}
