public import Programme

/// A day that is meant without its year, or by its distance from today.
public enum DayTest: Hashable, Sendable {
  /// `d:20`: one of these days of any month.
  case ofMonth(ClosedRange<Int>)
  /// `d:20.5.`: 32 times the month and the day, so that they compare as dates do.
  case ofYear(ClosedRange<Int>)
  /// `d:sat`; 0 is Monday, and 7 the Monday behind a Sunday. `d>=sat` has no last one.
  case weekday(ClosedRange<Int>)
  /// `d<sat`, in the weeks of the meeting.
  case beforeWeekday(Int)
  /// `d>sat`, in the weeks of the meeting.
  case afterWeekday(Int)
  /// `d:today`: so many days after today.
  case afterToday(ClosedRange<Int>)

  /// - Parameter today: the day of the query; without one no day is today.
  public func passes(_ day: Day, today: Day?) -> Bool {
    switch self {
    case .ofMonth(let days): days.contains(day.day)
    case .ofYear(let dates): dates.contains(32 * day.month + day.day)
    case .weekday(let days): days.contains(day.weekday) || days.contains(day.weekday + 7)
    case .beforeWeekday(let weekday): day.weekday < weekday
    case .afterWeekday(let weekday): day.weekday > weekday
    case .afterToday(let days): today.map { days.contains(day.ordinal - $0.ordinal) } ?? false
    }
  }

  /// - Parameter ordinal: of a day, as the index keeps it.
  func passes(ordinal: Int, today: Day?) -> Bool {
    Day(ordinal: ordinal).map { passes($0, today: today) } ?? false
  }
}

extension DayTest {
  /// Weekdays from one on or up to one, in weeks that begin with the first day there is: of a
  /// meeting from Saturday to Wednesday all days are up to Wednesday.
  ///
  /// The weekday before that of the first day, where no day has it, lies before them all.
  ///
  /// - Returns: `nil` where no day can pass.
  func inWeeks(of field: FieldIndex) -> DayTest? {
    guard let bound = weekdayBound,
      let ordinals = field.numbers?.filter({ $0 != FieldIndex.absent }), let least = ordinals.min(),
      let begin = Day(ordinal: Int(least))?.weekday
    else { return self }
    let place = (bound.weekday - begin + 14) % 7
    let isBefore = place == 6 && !ordinals.contains { ($0 &- least) % 7 == 6 }
    let places =
      switch bound.comparison {
      case .below: isBefore ? 0..<0 : 0..<place
      case .atMost: isBefore ? 0..<0 : 0..<place + 1
      case .above: isBefore ? 0..<7 : place + 1..<7
      case .atLeast: isBefore ? 0..<7 : place..<7
      case .contains, .equals: 0..<7
      }
    guard let first = places.first, let last = places.last else { return nil }
    return .weekday(begin + first...begin + last)
  }

  /// The weekday that days are compared with, in the order of the week.
  private var weekdayBound: (comparison: Comparison, weekday: Int)? {
    switch self {
    case .beforeWeekday(let weekday): (.below, weekday)
    case .afterWeekday(let weekday): (.above, weekday)
    case .weekday(let days) where days.upperBound != .max && days.lowerBound == .min:
      (.atMost, days.upperBound)
    case .weekday(let days) where days.upperBound == .max && days.lowerBound != .min:
      (.atLeast, days.lowerBound)
    case .ofMonth, .ofYear, .weekday, .afterToday: nil
    }
  }
}
