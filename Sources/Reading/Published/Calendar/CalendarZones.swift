import Programme

/// The zones of an iCalendar: the one of the meeting, and what its other times are in it.
struct CalendarZones {
  /// An IANA name; `nil` where no time has a zone, or the calendar defines that of the meeting.
  var meeting: String? { here?.standardName }
  /// What the calendar calls the zone of the meeting, where that is defined in it and has no name.
  var ownName: String? { here?.ownName }
  /// Whether ``meeting`` is only what the times are written in.
  let isAssumed: Bool
  /// Names that no zone is known for, with the number of times in them.
  private(set) var unknown: [String: Int] = [:]
  /// What the file calls the zone of the calendar, where there is no such zone.
  let unknownOfCalendar: String?
  /// Times of other zones, converted: by name.
  private(set) var converted: [String: Int] = [:]

  /// Times that the clocks of their own zone skip.
  private(set) var skipped: Set<String> = []

  /// Whether the time that is looked up is one to tell of.
  private var isTold = true
  private let here: CalendarZone?
  private var names: CalendarZoneNames
  private var zones: [CalendarZone: Zone] = [:]

  /// The zone of all events, else that of the calendar, of most events, the asked one, or UTC.
  ///
  /// UTC states no zone: calendars are sent in it wherever the meeting is.
  init(_ file: CalendarFile, asked: String?) {
    var names = CalendarZoneNames(file)
    let starts = file.events.compactMap { $0.start?.minute == nil ? nil : $0.start?.zone }
    var counts: [CalendarZone: Int] = [:]
    for case .named(let name) in starts {
      if let zone = names[name], zone != .utc { counts[zone, default: 0] += 1 }
    }
    let common = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }
    let ofCalendar = file.zone.flatMap { names[$0] }
    unknownOfCalendar = ofCalendar == nil ? file.zone : nil
    let isInUTC = starts.contains { $0 == .utc || $0.name.map { names[$0] == .utc } == true }
    let isOfAll = common?.value == starts.count && common?.key.standardName != nil
    self.names = names
    let ofCalendarItself = ofCalendar == .utc ? nil : ofCalendar
    let stated = isOfAll ? common?.key : ofCalendarItself ?? common?.key
    let wanted = asked.map(CalendarZone.standard)
    let known = stated?.standardName == nil ? wanted ?? stated : stated
    isAssumed = known == nil && isInUTC
    here = known ?? (isAssumed ? .utc : nil)
  }

  /// What the clocks of the meeting show at a time; `nil` for a whole day.
  ///
  /// - Parameter isShown: whether a session is shown by it, so that it is told how it was read.
  /// - Returns: also the instant, where the file states it and the clock is not in doubt.
  mutating func moment(
    of time: CalendarTime, isShown: Bool = true
  ) -> (moment: Moment, instant: Int?)? {
    isTold = isShown
    guard let minute = time.minute else { return nil }
    let moment = Moment(day: time.day, minute: minute)
    guard let source = source(of: time), let here, source != here else { return (moment, nil) }
    guard let from = zone(source), let to = zone(here) else { return (moment, nil) }
    let (instant, isCertain) = instant(moment, from, source.name)
    if let lost = [source, here].first(where: { names.end(of: $0) < instant }) {
      if isTold { unknown[lost.name, default: 0] += 1 }
      return (moment, nil)
    }
    guard let there = Moment(sinceEpoch: to.wall(at: instant)) else { return (moment, nil) }
    if isTold { converted[source.name, default: 0] += 1 }
    return (there, isCertain ? instant : nil)
  }

  /// The instant of a time, and whether the time can mean no other.
  private mutating func instant(
    _ moment: Moment, _ zone: Zone, _ name: String
  ) -> (instant: Int, isCertain: Bool) {
    switch zone.instant(ofWall: moment.sinceEpoch) {
    case .once(let only): return (only, true)
    case .twice(let earlier, _): return (earlier, false)
    case .skipped(let shifted, _):
      if isTold { skipped.insert("\(moment) in \(name)") }
      return (shifted, true)
    }
  }

  private mutating func source(of time: CalendarTime) -> CalendarZone? {
    switch time.zone {
    case .floating: return nil
    case .utc: return .utc
    case .named(let name):
      if let known = names[name] { return known }
      if isTold { unknown[name, default: 0] += 1 }
      return nil
    }
  }

  private mutating func zone(_ source: CalendarZone) -> Zone? {
    if let known = zones[source] { return known }
    let zone =
      switch source {
      case .standard(let name): Zone(name)
      case .own(let name): names.definition(of: name).map { Zone($0) }
      }
    zones[source] = zone
    return zone
  }
}
