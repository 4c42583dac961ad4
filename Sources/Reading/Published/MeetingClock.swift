import Programme

/// A day and a clock where the meeting is, and the instant where one can be told.
struct WallMoment: Equatable {
  var day: Day
  var clock: Clock
  /// Minutes of UTC since the beginning of 1970; `nil` where no offset is written.
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
  private lazy var zone = name.flatMap { Zone($0) }
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
    let instant = Moment(day: day, minute: clock.minutes).sinceEpoch - offset
    if text.utf8.last == UInt8(ascii: "Z") {
      if let wall = wall(at: instant) { return wall }
      unzoned += 1
    } else if let here = zone?.offset(at: instant), here != offset {
      contradicted = (contradicted.count + 1, contradicted.count == 0 ? text : contradicted.first)
    }
    return WallMoment(day: day, clock: clock, instant: instant)
  }

  /// What the clocks of the meeting show at a moment that is written with an offset; `nil` where
  /// their zone is not known.
  mutating func wall(of written: WrittenMoment) -> WallMoment? {
    guard let day = written.day, let clock = written.clock, let offset = written.offset else {
      return nil
    }
    return wall(at: Moment(day: day, minute: clock.minutes).sinceEpoch - offset)
  }

  private mutating func wall(at instant: Int) -> WallMoment? {
    zone.flatMap { Moment(sinceEpoch: $0.wall(at: instant)) }
      .flatMap { WallMoment($0, instant: instant) }
  }

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
  init?(_ moment: Moment, instant: Int? = nil) {
    guard let clock = Clock(minutes: moment.minute) else { return nil }
    self.init(day: moment.day, clock: clock, instant: instant)
  }

  /// - Parameter minutes: of wall clock since the ordinal 0 of days.
  init?(minutes: Int) {
    guard let moment = Moment(ordinal: minutes) else { return nil }
    self.init(moment)
  }

  /// Milliseconds that count wall clock from 1970 as if it were UTC.
  init?(epochMilliseconds: Int) {
    guard let moment = Moment(sinceEpoch: epochMilliseconds / 60_000) else { return nil }
    self.init(moment)
  }
}

extension Draft {
  /// The zone the file states, where there is such a zone; what is not one is kept and a fault.
  mutating func readTimeZone(_ stated: String?, _ document: PublishedDocument) -> MeetingClock {
    if let stated = text(stated) {
      if isTimeZone(stated) {
        facts.timeZone = stated
      } else {
        facts.extras.append(Extra(name: "time zone as written", value: stated))
        let unknown = UnknownZone(stated)
        fault(unknown.message, unknown.action)
      }
    }
    return MeetingClock(timeZone: facts.timeZone ?? document.timeZone)
  }

  /// The same where an offset from UTC may stand, which is no zone and not that of every date.
  mutating func readTimeZone(orOffset stated: String?, _ document: PublishedDocument)
    -> MeetingClock
  {
    guard let offset = text(stated), let sign = offset.utf8.first,
      sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-")
    else { return readTimeZone(stated, document) }
    keepFact("offset from UTC", offset)
    if document.timeZone == nil {
      fault(
        "the offset \(offset) from UTC is stated, and no zone.", "Give the zone with --time-zone.",
        as: .note)
    }
    return readTimeZone(nil, document)
  }
}
