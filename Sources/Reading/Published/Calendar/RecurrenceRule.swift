import Programme

/// A rule by which an event repeats, as far as it is read (RFC 5545, 3.3.10).
struct RecurrenceRule: Equatable {
  enum Frequency: String {
    case daily = "DAILY"
    case weekly = "WEEKLY"
    case monthly = "MONTHLY"
    case yearly = "YEARLY"
  }
  /// 0 is Monday; the number says which of the month, from its end where negative.
  struct Weekday: Equatable {
    var number: Int?
    var weekday: Int
  }
  var frequency: Frequency
  var interval = 1
  var count: Int?
  var until: CalendarTime?
  var weekdays: [Weekday] = []
  var monthDays: [Int] = []
  var months: [Int] = []
  var positions: [Int] = []
  var weekStart = 0

  /// `nil` for what is no rule, and for rules with parts that are not read.
  init?(_ text: String) {
    var parts: [String: String] = [:]
    for part in text.uppercased().split(separator: ";") {
      let halves = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard halves.count == 2,
        parts.updateValue(String(halves[1]), forKey: String(halves[0])) == nil
      else { return nil }
    }
    guard let frequency = parts.removeValue(forKey: "FREQ").flatMap(Frequency.init(rawValue:))
    else { return nil }
    self.frequency = frequency
    for (name, value) in parts { guard set(name, value) else { return nil } }
    let hasNumbers = weekdays.contains { $0.number != nil }
    if hasNumbers && frequency != .monthly && (frequency != .yearly || months.isEmpty) {
      return nil
    }
    // Weeks have no days of months (RFC 5545, 3.3.10).
    if frequency == .weekly, !monthDays.isEmpty { return nil }
  }

  /// The months of each year in which a yearly rule gives days; days without a month are of all.
  func monthsOfYear(from start: Day) -> [Int] {
    guard months.isEmpty else { return months }
    return weekdays.isEmpty && monthDays.isEmpty ? [start.month] : Array(1...12)
  }

  /// At most so many days it gives from this one on; more than any calendar has without an end.
  func most(from start: Day) -> Int {
    if let count { return count }
    guard let until else { return .max / 2 }
    let span = max(until.day.ordinal - start.ordinal, 0) + 1
    let (length, days) =
      switch frequency {
      case .daily: (1, 1)
      case .weekly: (7, 7)
      case .monthly: (28, 31)
      case .yearly: (365, 366)
      }
    let isPlain = monthDays.isEmpty && months.isEmpty
    let each = frequency == .weekly || weekdays.isEmpty && isPlain ? max(weekdays.count, 1) : days
    return min(span, (span / length / interval + 2) * each) + 1
  }

  private mutating func set(_ name: String, _ value: String) -> Bool {
    switch name {
    case "INTERVAL":
      interval = Int(digits: value.utf8) ?? 0
      return interval > 0
    case "COUNT":
      count = Int(digits: value.utf8)
      return count.map { $0 > 0 } == true
    case "UNTIL":
      until = CalendarTime(value)
      return until != nil
    case "WKST": return set(\.weekStart, Self.weekday(value[...]))
    case "BYDAY": return set(\.weekdays, value.parts(Self.numberedWeekday))
    case "BYMONTHDAY": return set(\.monthDays, value.parts { $0.number(within: 31) })
    case "BYMONTH":
      return set(\.months, value.parts { $0.number(within: 12).flatMap { $0 > 0 ? $0 : nil } })
    case "BYSETPOS": return set(\.positions, value.parts { $0.number(within: 366) })
    default: return name.hasPrefix("X-")
    }
  }

  private mutating func set<Value>(
    _ path: WritableKeyPath<RecurrenceRule, Value>, _ value: Value?
  ) -> Bool {
    guard let value else { return false }
    self[keyPath: path] = value
    return true
  }

  private static func weekday(_ text: Substring) -> Int? {
    ["MO", "TU", "WE", "TH", "FR", "SA", "SU"].firstIndex { $0 == text }
  }

  private static func numberedWeekday(_ text: Substring) -> Weekday? {
    guard let weekday = weekday(text.suffix(2)) else { return nil }
    let number = text.dropLast(2)
    if number.isEmpty { return Weekday(number: nil, weekday: weekday) }
    return number.number(within: 53).map { Weekday(number: $0, weekday: weekday) }
  }
}

extension String {
  /// The values between commas; `nil` when one is none.
  fileprivate func parts<Value>(_ value: (Substring) -> Value?) -> [Value]? {
    let parts = split(separator: ",", omittingEmptySubsequences: false)
    // No list that says something is longer than the days of a year.
    guard parts.count <= 366 else { return nil }
    let values = parts.compactMap(value)
    return values.count == parts.count ? values : nil
  }
}

extension Substring {
  /// A number other than 0, with a sign or without, of at most this size.
  fileprivate func number(within most: Int) -> Int? {
    let isNegative = first == "-"
    let digits = isNegative || first == "+" ? dropFirst() : self
    guard let number = Int(digits: digits.utf8), (1...most).contains(number) else { return nil }
    return isNegative ? -number : number
  }
}
