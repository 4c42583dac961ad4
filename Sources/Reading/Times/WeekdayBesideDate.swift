import Programme

/// A weekday alone in the column of days, beside a start with its date: which programme day it is.
struct WeekdayBesideDate {
  /// The date of the start.
  let date: Day
  /// Whether the weekday is that of the day before, on whose programme a start at night goes on.
  let isOfEve: Bool
  /// Whether it is that of the date, or of its eve.
  let isBorneOut: Bool
  /// The hours after midnight in which a programme may run on from the day before.
  private static let smallHours = 5 * 60

  /// `nil` for any other day, and without a date.
  init?(_ written: WrittenDay, date: WrittenDay?, _ clock: WrittenClock?) {
    guard case .named(let named) = written, named.isWeekdayAlone, let weekday = named.weekday,
      case .day(let date)? = date
    else { return nil }
    self.date = date
    let isEve = Day(ordinal: date.ordinal - 1)?.weekday == weekday
    isOfEve = isEve && clock.map { $0.minutes < Self.smallHours } ?? false
    isBorneOut = isOfEve || date.weekday == weekday
  }
}
