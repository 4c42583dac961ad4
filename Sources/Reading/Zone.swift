import FoundationEssentials
import FoundationInternationalization
import Programme

/// What the clocks of a place show; minutes count from the beginning of 1970.
///
/// The zones are the program's own, so that the answer is the same on every machine.
struct Zone {
  private enum Source {
    case standard(TimeZone)
    case stated(StatedZone)
  }

  private let source: Source

  /// - Parameter name: an IANA name; `nil` when there is none such.
  init?(_ name: String) {
    guard let zone = TimeZone(identifier: name) else { return nil }
    source = .standard(zone)
  }

  init(_ zone: StatedZone) { source = .stated(zone) }

  private init(_ zone: TimeZone) { source = .standard(zone) }

  /// That of the machine.
  static var current: Zone { Zone(TimeZone.current) }

  /// A minute of the wall clock as an instant.
  enum Instant: Equatable {
    case once(Int)
    /// The clocks are set back and show it twice.
    case twice(earlier: Int, later: Int)
    /// The clocks are set forward past it; the instant that the clock before would have meant.
    case skipped(Int, by: Int)
  }

  /// Minutes east of UTC at an instant.
  func offset(at instant: Int) -> Int {
    switch source {
    case .standard(let zone):
      zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(instant) * 60)) / 60
    case .stated(let zone): zone.offset(at: instant)
    }
  }

  /// What the clocks show at an instant.
  func wall(at instant: Int) -> Int { instant + offset(at: instant) }

  func instant(ofWall minute: Int) -> Instant {
    let (before, after) = (offset(at: minute - 1_440), offset(at: minute + 1_440))
    guard before != after else { return .once(minute - before) }
    let (early, late) = (minute - before, minute - after)
    switch (offset(at: early) == before, offset(at: late) == after) {
    case (true, true): return .twice(earlier: min(early, late), later: max(early, late))
    case (true, false): return .once(early)
    case (false, true): return .once(late)
    case (false, false): return .skipped(early, by: wall(at: early) - minute)
    }
  }

  /// The offset on a day and in the hours about it; `nil` where the clocks are set in them.
  func steadyOffset(on day: Day) -> Int? {
    let midnight = Moment(day: day, minute: 0).sinceEpoch
    let offset = offset(at: midnight - 840)
    return offset == self.offset(at: midnight + 1_440 + 840) ? offset : nil
  }
}

extension Moment {
  /// Minutes since the beginning of 1970.
  var sinceEpoch: Int { ordinal - Self.epoch }

  init?(sinceEpoch minutes: Int) {
    let (ordinal, isTooFar) = minutes.addingReportingOverflow(Self.epoch)
    guard !isTooFar else { return nil }
    self.init(ordinal: ordinal)
  }

  /// The ordinal of 1970-01-01.
  private static let epoch = 719_468 * 1_440
}
