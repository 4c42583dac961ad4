import Programme

/// The zones of an iCalendar: the one of the meeting, and what its other times are in it.
struct CalendarZones {
  /// An IANA name; `nil` where no time has a zone.
  let meeting: String?
  /// Whether ``meeting`` is only what the times are written in.
  let isAssumed: Bool
  /// Names that no zone is known for, with the number of times in them.
  private(set) var unknown: [String: Int] = [:]
  /// What the file calls the zone of the calendar, where there is no such zone.
  let unknownOfCalendar: String?
  /// Times of other zones, converted: by IANA name.
  private(set) var converted: [String: Int] = [:]

  /// Times that the clocks of their own zone skip.
  private(set) var skipped: Set<String> = []

  private let names: [String: String]
  private var zones: [String: Zone] = [:]

  /// The zone of all events, else that of the calendar, of most events, the asked one, or UTC.
  init(_ file: CalendarFile, asked: String?) {
    let starts = file.events.compactMap { $0.start?.minute == nil ? nil : $0.start?.zone }
    var counts: [String: Int] = [:]
    for case .named(let name) in starts { counts[name, default: 0] += 1 }
    var (names, seen) = ([String: String](), Set<String>())
    for event in file.events {
      for case .named(let name)? in [event.start?.zone, event.end?.zone]
      where seen.insert(name).inserted {
        names[name] = Self.standardName(name, file.locations)
      }
    }
    self.names = names
    let common = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }
    let commonZone = common.flatMap { names[$0.key] }
    let ofCalendar = file.zone.flatMap { Self.standardName($0, file.locations) }
    unknownOfCalendar = ofCalendar == nil ? file.zone : nil
    let stated =
      common?.value == starts.count ? commonZone ?? ofCalendar : ofCalendar ?? commonZone
    let known = stated ?? asked
    isAssumed = known == nil && starts.contains(.utc)
    meeting = known ?? (isAssumed ? "UTC" : nil)
  }

  /// The IANA name of what calendars call a zone.
  private static func standardName(_ name: String, _ locations: [String: String]) -> String? {
    let parts = name.split(separator: "/")
    let ends = [2, 3].filter { $0 <= parts.count }.map { parts.suffix($0).joined(separator: "/") }
    let candidates =
      [name, locations[name], windowsZones[name]].compactMap { $0 }
      + (name.hasPrefix("/") ? ends : [])
    return candidates.first(where: isTimeZone)
  }

  /// What the clocks of the meeting show at a time; `nil` for a whole day.
  ///
  /// - Returns: also whether the file states the instant, so that the clock is not in doubt.
  mutating func moment(of time: CalendarTime) -> (moment: Moment, isInstant: Bool)? {
    guard let minute = time.minute else { return nil }
    let moment = Moment(day: time.day, minute: minute)
    guard let source = source(of: time), let meeting, source != meeting else {
      return (moment, false)
    }
    guard let from = zone(source), let to = zone(meeting) else { return (moment, false) }
    let (instant, isCertain) = instant(moment, from, source)
    guard let there = Moment(sinceEpoch: to.wall(at: instant)) else { return (moment, false) }
    converted[source, default: 0] += 1
    return (there, isCertain)
  }

  /// The instant of a time, and whether the time can mean no other.
  private mutating func instant(
    _ moment: Moment, _ zone: Zone, _ name: String
  ) -> (instant: Int, isCertain: Bool) {
    switch zone.instant(ofWall: moment.sinceEpoch) {
    case .once(let only): return (only, true)
    case .twice(let earlier, _): return (earlier, false)
    case .skipped(let shifted, _):
      skipped.insert("\(moment) in \(name)")
      return (shifted, true)
    }
  }

  private mutating func source(of time: CalendarTime) -> String? {
    switch time.zone {
    case .floating: return nil
    case .utc: return "UTC"
    case .named(let name):
      if let known = names[name] { return known }
      unknown[name, default: 0] += 1
      return nil
    }
  }

  private mutating func zone(_ name: String) -> Zone? {
    if let known = zones[name] { return known }
    let zone = Zone(name)
    zones[name] = zone
    return zone
  }
}
