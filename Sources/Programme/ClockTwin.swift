/// One of two instants that the clocks show alike, in the night in which they are set back.
public enum ClockTwin: String, CaseIterable, Sendable {
  case earlier, later

  /// What stands before the clock: `the later of two 02:30`.
  fileprivate var words: String { "the \(rawValue) of two " }
}

extension Extra {
  fileprivate static let clock = "clock"

  fileprivate func isMark(of start: Clock, _ twin: ClockTwin) -> Bool {
    baseName == Self.clock && value == "\(twin.words)\(start)"
  }

  /// Whether it says of some start which of two equal clocks it is.
  fileprivate var isMark: Bool {
    baseName == Self.clock && ClockTwin.allCases.contains { value.hasPrefix($0.words) }
  }
}

extension Session {
  /// Which of two equal clocks its start is; `nil` where that is not said of the clock it has now.
  public var clockTwin: ClockTwin? {
    guard !extras.isEmpty, let start else { return nil }
    return ClockTwin.allCases.first { twin in extras.contains { $0.isMark(of: start, twin) } }
  }

  /// Says which of two equal clocks its start is, where it has one; what was said of another goes.
  public mutating func mark(_ twin: ClockTwin) {
    guard let start else { return }
    extras.removeAll(where: \.isMark)
    extras.append(Extra(name: Extra.clock, value: "\(twin.words)\(start)"))
  }
}
