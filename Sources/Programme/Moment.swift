/// A day and a minute of the wall clock where the meeting is.
public struct Moment: Hashable, Sendable, Comparable, CustomStringConvertible {
  public var day: Day
  /// Since midnight.
  public var minute: Int

  public init(day: Day, minute: Int) { (self.day, self.minute) = (day, minute) }

  /// Minutes since a day far back: programme times after midnight count on from their day.
  public var ordinal: Int { day.ordinal * 1_440 + minute }

  /// Reads `YYYY-MM-DD HH:MM`, also with a `T` between the two.
  public init?(_ text: String) {
    let parts = text.split { $0 == " " || $0 == "T" }
    guard parts.count == 2, let day = Day(iso: String(parts[0])), let clock = Clock(parts[1])
    else { return nil }
    self.init(day: day, minute: clock.minutes)
  }

  public var description: String {
    "\(day) \((minute / 60).padded(to: 2)):\((minute % 60).padded(to: 2))"
  }

  public static func < (a: Moment, b: Moment) -> Bool { a.ordinal < b.ordinal }
}

extension Session {
  /// When the session begins; `nil` without a day or a clock.
  public var begins: Moment? {
    guard let day, let start else { return nil }
    return Moment(day: day, minute: start.minutes)
  }

  /// Whether it has begun and not ended; never without a length.
  public func runs(at moment: Moment) -> Bool {
    guard let begins, let shownMinutes else { return false }
    return begins <= moment && moment.ordinal < begins.ordinal + shownMinutes
  }

  /// Whether it runs at a minute of its own day; 01:30 may be that of the night after, 25:30.
  public func runs(atOneOf minutes: ClosedRange<Int>) -> Bool {
    guard let start, let length = shownMinutes else { return false }
    let span = start.minutes..<start.minutes + max(length, 0)
    let inNight = minutes.lowerBound + 1_440...minutes.upperBound + 1_440
    return span.overlaps(minutes) || span.overlaps(inNight)
  }

  /// Whether it has ended, or has begun where its length is not known.
  public func isPast(at moment: Moment) -> Bool {
    guard let begins else { return false }
    return begins.ordinal + (shownMinutes ?? 0) <= moment.ordinal && begins < moment
  }
}
