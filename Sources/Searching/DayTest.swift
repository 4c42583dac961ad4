public import Programme

/// A day that is meant without its year, or by its distance from today.
public enum DayTest: Hashable, Sendable {
  /// `d:20`: one of these days of any month.
  case ofMonth(ClosedRange<Int>)
  /// `d:20.5.`: 32 times the month and the day, so that they compare as dates do.
  case ofYear(ClosedRange<Int>)
  /// `d:sat`; 0 is Monday.
  case weekday(ClosedRange<Int>)
  /// `d:today`: so many days after today.
  case afterToday(ClosedRange<Int>)

  /// - Parameter today: the day of the query; without one no day is today.
  public func passes(_ day: Day, today: Day?) -> Bool {
    switch self {
    case .ofMonth(let days): days.contains(day.day)
    case .ofYear(let dates): dates.contains(32 * day.month + day.day)
    case .weekday(let days): days.contains(day.weekday)
    case .afterToday(let days): today.map { days.contains(day.ordinal - $0.ordinal) } ?? false
    }
  }

  /// - Parameter ordinal: of a day, as the index keeps it.
  func passes(ordinal: Int, today: Day?) -> Bool {
    Day(ordinal: ordinal).map { passes($0, today: today) } ?? false
  }
}
