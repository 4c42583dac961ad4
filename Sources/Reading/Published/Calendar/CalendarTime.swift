import Programme

/// A date or a date with a time as iCalendar writes it (RFC 5545, 3.3.4 and 3.3.5).
struct CalendarTime: Equatable {
  enum Zone: Equatable {
    /// The wall clock wherever one is.
    case floating
    case utc
    /// As the file calls it.
    case named(String)

    var name: String? {
      if case .named(let name) = self { name } else { nil }
    }
  }
  var day: Day
  /// Since midnight; `nil` for a whole day.
  var minute: Int?
  var zone: Zone = .floating

  /// The times in the value of a property, and how many of its parts are none.
  static func all(of property: CalendarProperty) -> (times: [CalendarTime], faults: Int) {
    let parts = property.value.split(separator: ",")
    let times = parts.compactMap { CalendarTime($0, zone: property.parameter("TZID")) }
    return (times, parts.count - times.count)
  }

  /// Reads `YYYYMMDD`, `YYYYMMDDTHHMM[SS][Z]`, a period's beginning, and ISO 8601 with hyphens.
  init?(_ text: some StringProtocol, zone name: String? = nil) {
    let begin = String(text.prefix { $0 != "/" }).trimmed
    guard let time = CalendarTime(compact: begin, name) ?? CalendarTime(iso: begin, name) else {
      return nil
    }
    self = time
  }

  private init?(compact text: String, _ name: String?) {
    let bytes = Array(text.utf8)
    guard let day = Day(compact: bytes.prefix(8)) else { return nil }
    self.day = day
    guard bytes.count > 8 else { return }
    guard bytes[8] == UInt8(ascii: "T"), let clock = CompactClock(bytes.dropFirst(9)) else {
      return nil
    }
    minute = clock.minute
    zone = clock.isUTC ? .utc : name.map(Zone.named) ?? .floating
  }

  private init?(iso text: String, _ name: String?) {
    if let day = Day(iso: text) {
      self.day = day
      return
    }
    guard let moment = WrittenMoment(iso: text), let day = moment.day, let clock = moment.clock
    else { return nil }
    (self.day, minute) = (day, clock.minutes)
    zone = name.map(Zone.named) ?? .floating
    guard let offset = moment.offset else { return }
    guard let instant = Moment(ordinal: day.ordinal * 1_440 + clock.minutes - offset) else {
      return nil
    }
    (self.day, minute, zone) = (instant.day, instant.minute, .utc)
  }

  /// The same time of day so many days later.
  func moved(days: Int) -> CalendarTime? {
    var moved = self
    guard let day = Day(ordinal: day.ordinal + days) else { return nil }
    moved.day = day
    return moved
  }

  /// Minutes to a later time; of days where either is a day, and `nil` across zones.
  func minutes(to other: CalendarTime) -> Int? {
    guard zone == other.zone, (minute == nil) == (other.minute == nil) else { return nil }
    return (other.day.ordinal - day.ordinal) * 1_440 + (other.minute ?? 0) - (minute ?? 0)
  }
}

/// `HHMM`, `HHMMSS`, with `Z` where it is UTC; 24:00 is the end of the day.
private struct CompactClock {
  var minute: Int
  var isUTC: Bool

  init?(_ text: ArraySlice<UInt8>) {
    isUTC = text.last == UInt8(ascii: "Z")
    let digits = isUTC ? text.dropLast() : text
    guard digits.count == 4 || digits.count == 6, let hour = Int(digits: digits.prefix(2)),
      let minute = Int(digits: digits.dropFirst(2).prefix(2)), minute < 60, hour < 24,
      digits.count == 4 || Int(digits: digits.suffix(2)).map({ $0 <= 60 }) == true
    else { return nil }
    self.minute = hour * 60 + minute
  }
}

/// A time with its own end or duration: `20260520T090000Z/PT1H` (RFC 5545, 3.3.9).
struct CalendarPeriod: Equatable {
  var start: CalendarTime
  var end: CalendarTime?
  var duration: String?

  /// Those in the value of a property; times without an end are none.
  static func all(of property: CalendarProperty) -> [CalendarPeriod] {
    guard property.value.utf8.contains(UInt8(ascii: "/")) else { return [] }
    let zone = property.parameter("TZID")
    return property.value.split(separator: ",").compactMap { part in
      let halves = part.split(separator: "/", maxSplits: 1)
      guard halves.count == 2, let start = CalendarTime(halves[0], zone: zone) else { return nil }
      let tail = String(halves[1]).trimmed
      if let end = CalendarTime(tail, zone: zone) {
        return CalendarPeriod(start: start, end: end)
      }
      return CalendarPeriod(start: start, duration: tail)
    }
  }
}

extension Day {
  /// Reads `YYYYMMDD`.
  fileprivate init?(compact bytes: ArraySlice<UInt8>) {
    guard bytes.count == 8, let number = Int(digits: bytes) else { return nil }
    self.init(year: number / 10_000, month: number / 100 % 100, day: number % 100)
  }
}

extension Moment {
  /// The inverse of ``ordinal``; the minute is within its day.
  init?(ordinal: Int) {
    let (days, minute) = ordinal.quotientAndRemainder(dividingBy: 1_440)
    guard minute >= 0, let day = Day(ordinal: days) else { return nil }
    self.init(day: day, minute: minute)
  }
}
