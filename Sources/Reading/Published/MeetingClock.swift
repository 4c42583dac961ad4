import FoundationEssentials
import FoundationInternationalization
import Programme

/// A day and a clock where the meeting is, and the instant where one can be told.
struct WallMoment: Equatable {
  var day: Day
  var clock: Clock
  /// Minutes of UTC since the ordinal 0 of days; `nil` where no offset is written.
  var instant: Int?

  /// Minutes up to a later moment: by the instants, else by the clock.
  func minutes(to end: WallMoment) -> Int {
    if let instant, let other = end.instant { return other - instant }
    return (end.day.ordinal - day.ordinal) * 1_440 + end.clock.minutes - clock.minutes
  }
}

/// Turns written times into wall clock of the meeting, and counts what does not agree.
///
/// A clock is taken as written and its offset dropped; only `Z` says that no clock of the
/// meeting is meant, and is converted where the zone is known.
struct MeetingClock {
  private let name: String?
  /// Looked up when the first offset is met: it costs milliseconds.
  private lazy var zone = name.flatMap { TimeZone(identifier: $0) }
  private var contradicted: (count: Int, first: String) = (0, "")
  private var unzoned = 0

  /// - Parameter name: an IANA name; `nil` where none is stated or asked for.
  init(timeZone name: String?) { self.name = name }

  /// `nil` for what is no moment.
  mutating func moment(_ text: String) -> WallMoment? {
    let text = text.trimmed
    guard let written = WrittenMoment(iso: text), let day = written.day, let clock = written.clock
    else { return nil }
    guard let offset = written.offset else { return WallMoment(day: day, clock: clock) }
    let instant = day.ordinal * 1_440 + clock.minutes - offset
    if text.utf8.last == UInt8(ascii: "Z") {
      if let wall = wall(instant) { return wall }
      unzoned += 1
    } else if let here = self.offset(instant), here != offset {
      contradicted = (contradicted.count + 1, contradicted.count == 0 ? text : contradicted.first)
    }
    return WallMoment(day: day, clock: clock, instant: instant)
  }

  /// Minutes east of UTC at an instant; `nil` without a zone.
  private mutating func offset(_ instant: Int) -> Int? {
    guard let zone else { return nil }
    let seconds = (instant - Self.epoch) * 60
    return zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(seconds))) / 60
  }

  private mutating func wall(_ instant: Int) -> WallMoment? {
    guard let offset = offset(instant) else { return nil }
    return WallMoment(minutes: instant + offset, instant: instant)
  }

  private static let epoch = 719_468 * 1_440

  /// Says once for the whole file what did not agree.
  func report(_ draft: Draft) {
    if contradicted.count > 0 {
      draft.fault(
        contradicted.count == 1
          ? "1 offset is not that of \(name ?? "") then: \(contradicted.first.quoted)."
          : "\(contradicted.count) offsets are not those of \(name ?? "") then, the first in "
            + "\(contradicted.first.quoted).", "The clock is taken as written.")
    }
    if unzoned > 0 {
      draft.fault(
        unzoned == 1
          ? "1 time is written in UTC, and no zone is stated."
          : "\(unzoned) times are written in UTC, and no zone is stated.",
        "The clock is taken as written; --time-zone NAME converts it.", as: .note)
    }
  }
}

extension WallMoment {
  /// - Parameter minutes: of wall clock since the ordinal 0 of days.
  init?(minutes: Int, instant: Int? = nil) {
    guard minutes >= 0, let day = Day(ordinal: minutes / 1_440),
      let clock = Clock(minutes: minutes % 1_440)
    else { return nil }
    self.init(day: day, clock: clock, instant: instant)
  }

  /// Milliseconds that count wall clock from 1970 as if it were UTC.
  init?(epochMilliseconds: Int) {
    let (minutes, overflow) = (epochMilliseconds / 60_000).addingReportingOverflow(
      719_468 * 1_440)
    guard !overflow else { return nil }
    self.init(minutes: minutes)
  }
}

extension Draft {
  /// The zone the file states, where there is such a zone; what is not one is kept and a fault.
  mutating func readTimeZone(_ stated: String?, _ document: PublishedDocument) -> MeetingClock {
    if let stated = text(stated) {
      if isTimeZone(stated) {
        facts.timeZone = stated
      } else {
        facts.extras.append(Extra(name: "time zone", value: stated))
        let suggestion = closestTimeZone(to: stated).map { "Did you mean '\($0)'?" }
        fault(
          "there is no time zone \(stated.quoted).",
          suggestion ?? "Give an IANA name such as Europe/Berlin with --time-zone.")
      }
    }
    return MeetingClock(timeZone: facts.timeZone ?? document.timeZone)
  }
}
