import Programme

/// A part of the year in which the clocks of a zone show one offset (RFC 5545, 3.6.5).
struct CalendarObservance {
  /// By the clocks before it begins.
  private(set) var start: CalendarTime?
  /// Minutes east of UTC before and from then on.
  private(set) var (from, to) = (Int?.none, Int?.none)
  private(set) var rule: String?
  private(set) var dates: [CalendarTime] = []
  /// More dates are stated than are followed.
  private(set) var isCut = false

  mutating func set(_ property: CalendarProperty) {
    switch property.name {
    case "DTSTART": start = CalendarTime(property.value)
    case "TZOFFSETFROM": from = Self.offset(property.value.trimmed)
    case "TZOFFSETTO": to = Self.offset(property.value.trimmed)
    case "RRULE": rule = property.value.trimmed
    case "RDATE": add(CalendarTime.all(of: property).times)
    default: break
    }
  }

  private mutating func add(_ times: [CalendarTime]) {
    let room = StatedZone.most - dates.count
    dates += times.prefix(room)
    isCut = isCut || times.count > room
  }

  /// Reads `±HHMM` and `±HHMMSS`; seconds are left out.
  private static func offset(_ text: String) -> Int? {
    let digits = text.utf8.dropFirst()
    guard let sign = text.utf8.first, digits.count == 4 || digits.count == 6,
      let hours = Int(digits: digits.prefix(2)),
      let minutes = Int(digits: digits.dropFirst(2).prefix(2)), hours < 24, minutes < 60
    else { return nil }
    switch sign {
    case UInt8(ascii: "+"): return hours * 60 + minutes
    case UInt8(ascii: "-"): return -hours * 60 - minutes
    default: return nil
    }
  }
}

/// A zone that a calendar defines itself: when its clocks are set, and to what.
struct StatedZone {
  /// The minutes of UTC since the beginning of 1970, in order, and the offset from then on.
  private var changes: [(instant: Int, offset: Int)] = []
  /// Before all changes.
  private let first: Int

  /// The last minute of UTC up to which all changes are followed.
  private(set) var end = Int.max

  /// So many changes of one part are followed: of one a year, to the year 2759.
  static let most = 800

  /// `nil` where a part says too little, or repeats by a rule that is not read.
  init?(_ parts: [CalendarObservance]) {
    guard let earliest = parts.first?.from else { return nil }
    var (found, before) = ([(instant: Int, offset: Int)](), (instant: Int.max, offset: earliest))
    for part in parts {
      guard let from = part.from, let to = part.to, let walls = part.walls(before: from) else {
        return nil
      }
      for wall in walls.minutes {
        found.append((wall - from, to))
        if wall - from < before.instant { before = (wall - from, from) }
      }
      if walls.isCut { end = min(end, (walls.minutes.max() ?? 0) - from) }
    }
    first = before.offset
    changes = found.sorted { $0.instant < $1.instant }
  }

  /// Minutes east of UTC at an instant. O(log changes).
  func offset(at instant: Int) -> Int {
    var (low, high) = (0, changes.count)
    while low < high {
      let middle = (low + high) / 2
      if changes[middle].instant <= instant { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? first : changes[low - 1].offset
  }
}

extension CalendarObservance {
  /// When the part begins, in minutes since 1970 by the clocks before it, and whether more follow.
  fileprivate func walls(before from: Int) -> (minutes: [Int], isCut: Bool)? {
    guard let start else { return nil }
    let minute = start.minute ?? 0
    let dates = dates.map { Moment(day: $0.day, minute: $0.minute ?? 0).sinceEpoch }
    guard let rule else { return ([start.day.sinceEpoch + minute] + dates, isCut) }
    guard let rule = RecurrenceRule(rule), rule.frequency == .yearly else { return nil }
    let late = rule.late(start.day)
    let found = RecurrenceDays(late?.rule ?? rule, from: late?.eve ?? start.day).days(
      limit: StatedZone.most
    ) { day in
      guard let until = rule.until else { return false }
      let end = until.day.sinceEpoch + (until.minute ?? 1_440)
      let shift = until.zone == .utc ? from : 0
      return day.sinceEpoch + minute - shift > end
    }
    let days = late == nil ? found.days[...] : found.days.dropFirst()
    return (days.map { $0.sinceEpoch + minute } + dates, found.isCut || isCut)
  }
}

extension RecurrenceRule {
  /// No meeting is before it.
  private static let firstYear = 1960

  /// A yearly rule that begins long before any meeting, from the last day before the years that
  /// count; `nil` where it begins late enough, or how often it holds is counted.
  fileprivate func late(_ start: Day) -> (rule: RecurrenceRule, eve: Day)? {
    let missing = Self.firstYear - start.year
    guard missing > 0, count == nil, interval <= missing,
      until.map({ $0.day.year > Self.firstYear }) ?? true
    else { return nil }
    let year = start.year + missing / interval * interval
    guard let eve = Day(year: year, month: 12, day: 31) else { return nil }
    var rule = self
    rule.months = rule.monthsOfYear(from: start)
    if rule.monthDays.isEmpty, rule.weekdays.isEmpty { rule.monthDays = [start.day] }
    return (rule, eve)
  }
}

extension Day {
  /// Minutes of its midnight since the beginning of 1970.
  fileprivate var sinceEpoch: Int { Moment(day: self, minute: 0).sinceEpoch }
}
