/// One of two instants that the clocks show alike, in the night in which they are set back.
public enum ClockTwin: String, Sendable {
  case earlier, later

  fileprivate static let extra = "clock"

  /// What stands before the clock: `the later of two 02:30`.
  fileprivate var words: String { "the \(rawValue) of two " }
}

extension Session {
  /// Which of two equal clocks its start is; `nil` where that is not said.
  public var clockTwin: ClockTwin? {
    guard !extras.isEmpty, let text = extras.first(where: { $0.name == ClockTwin.extra })?.value
    else { return nil }
    return [.earlier, .later].first { text.hasPrefix($0.words) }
  }

  /// Says which of two equal clocks its start is, where it has one.
  public mutating func mark(_ twin: ClockTwin) {
    guard let start else { return }
    extras.append(Extra(name: ClockTwin.extra, value: "\(twin.words)\(start)"))
  }
}
