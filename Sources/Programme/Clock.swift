/// A wall-clock time of a programme day, in minutes from its midnight: 00:00 to 29:59.
///
/// Hours 24 to 29 belong to the night after the day, as programmes write them.
public struct Clock: Hashable, Sendable, Comparable, CustomStringConvertible {
  public let minutes: Int

  /// `nil` outside 0 to 1,799 minutes.
  public init?(minutes: Int) {
    guard (0..<1800).contains(minutes) else { return nil }
    self.minutes = minutes
  }

  /// Reads `H:MM`, `HH:MM` or `HH:MM:00`.
  public init?(_ text: some StringProtocol) {
    let parts = text.utf8.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    guard parts.count == 2 || parts.count == 3, parts[0].count <= 2, parts[1].count == 2,
      let hour = Int(digits: parts[0]), let minute = Int(digits: parts[1]), minute < 60
    else { return nil }
    if parts.count == 3 {
      guard parts[2].count == 2, Int(digits: parts[2]) == 0 else { return nil }
    }
    self.init(minutes: hour * 60 + minute)
  }

  public static func < (a: Clock, b: Clock) -> Bool { a.minutes < b.minutes }

  public var description: String {
    "\((minutes / 60).padded(to: 2)):\((minutes % 60).padded(to: 2))"
  }
}
