import Programme

/// The days on which a rule lets an event happen, one period of the rule after another.
struct RecurrenceDays {
  private let rule: RecurrenceRule
  private let start: Day

  init(_ rule: RecurrenceRule, from start: Day) { (self.rule, self.start) = (rule, start) }

  /// Periods without end are looked at only so far, and those in which nothing happens less far.
  private static let mostPeriods = 20_000
  private static let mostEmptyPeriods = 1_500

  /// The days in order, the first being that of the start, and whether the limit cut them.
  ///
  /// - Parameter isPast: whether a day is behind the end of the rule.
  func days(limit: Int, isPast: (Day) -> Bool) -> (days: [Day], isCut: Bool) {
    var (days, empty) = ([start], 0)
    for period in 0..<Self.mostPeriods where empty < Self.mostEmptyPeriods {
      guard let candidates = candidates(of: period) else { break }
      empty = candidates.isEmpty ? empty + 1 : 0
      for day in candidates where day > start {
        if isPast(day) || rule.count.map({ days.count >= $0 }) == true { return (days, false) }
        if days.count >= limit { return (days, true) }
        days.append(day)
      }
    }
    return (days, false)
  }

  /// `nil` behind the last year there is.
  private func candidates(of period: Int) -> [Day]? {
    let steps = period * rule.interval
    switch rule.frequency {
    case .daily: return Day(ordinal: start.ordinal + steps).map { picked([$0].filter(holds)) }
    case .weekly: return weekdays(after: steps).map { picked($0.filter(holdsInMonth)) }
    case .monthly:
      return month(after: steps).map { month in
        picked(holds(month.number) ? days(in: month) : [])
      }
    case .yearly:
      let months = rule.monthsOfYear(from: start).sorted()
      let year = start.year + steps
      return year > 9_999 ? nil : picked(months.flatMap { days(in: Month(year: year, number: $0)) })
    }
  }

  private struct Month {
    var year: Int
    var number: Int

    var length: Int { Day.length(ofMonth: number, year: year) }
    func day(_ day: Int) -> Day? {
      Day(year: year, month: number, day: day < 0 ? length + 1 + day : day)
    }
  }

  private func month(after steps: Int) -> Month? {
    let months = start.year * 12 + start.month - 1 + steps
    return months / 12 > 9_999 ? nil : Month(year: months / 12, number: months % 12 + 1)
  }

  private func weekdays(after weeks: Int) -> [Day]? {
    let monday = start.ordinal - offset(of: start.weekday) + 7 * weeks
    let offsets = rule.weekdays.isEmpty ? [start.weekday] : rule.weekdays.map(\.weekday)
    guard Day(ordinal: max(monday, 0) + 7) != nil else { return nil }
    return Set(offsets.map(offset)).sorted().compactMap { Day(ordinal: monday + $0) }
  }

  /// From the day on which weeks begin.
  private func offset(of weekday: Int) -> Int { (weekday + 7 - rule.weekStart) % 7 }

  private func days(in month: Month) -> [Day] {
    var days = rule.monthDays.compactMap(month.day)
    if rule.monthDays.isEmpty, rule.weekdays.isEmpty {
      days = month.day(start.day).map { [$0] } ?? []
    } else if rule.monthDays.isEmpty {
      days = (1...month.length).compactMap(month.day)
    }
    return Set(days).filter(holdsAmongWeekdays).sorted()
  }

  private func holds(_ month: Int) -> Bool { rule.months.isEmpty || rule.months.contains(month) }
  private func holdsInMonth(_ day: Day) -> Bool { holds(day.month) }

  private func holds(_ day: Day) -> Bool {
    let fromEnd = day.day - Day.length(ofMonth: day.month, year: day.year) - 1
    let isOfDays =
      rule.monthDays.isEmpty || rule.monthDays.contains(day.day) || rule.monthDays.contains(fromEnd)
    return isOfDays && holds(day.month) && holdsAmongWeekdays(day)
  }

  /// Whether a day is one of the weekdays, and the one of the month that is asked for.
  private func holdsAmongWeekdays(_ day: Day) -> Bool {
    let fromEnd = (day.day - Day.length(ofMonth: day.month, year: day.year)) / 7 - 1
    return rule.weekdays.isEmpty
      || rule.weekdays.contains { wanted in
        wanted.weekday == day.weekday
          && (wanted.number.map { $0 == (day.day - 1) / 7 + 1 || $0 == fromEnd } ?? true)
      }
  }

  /// The days of a period at the positions that the rule asks for.
  private func picked(_ days: [Day]) -> [Day] {
    guard !rule.positions.isEmpty else { return days }
    let positions = rule.positions.map { $0 < 0 ? days.count + $0 : $0 - 1 }
    return Set(positions).sorted().filter(days.indices.contains).map { days[$0] }
  }
}
