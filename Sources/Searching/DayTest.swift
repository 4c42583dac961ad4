public import Programme

/// A day that is meant without its year, or by its distance from today.
public enum DayTest: Hashable, Sendable {
  /// `d:20`: one of these days of any month.
  case ofMonth(ClosedRange<Int>)
  /// `d:20.5.`: 32 times the month and the day, so that they compare as dates do.
  case ofYear(ClosedRange<Int>)
  /// `d:sat`; 0 is Monday, and 7 the Monday behind a Sunday. `d>=sat` has no last one.
  case weekday(ClosedRange<Int>)
  /// `d:today`: so many days after today.
  case afterToday(ClosedRange<Int>)

  /// - Parameter today: the day of the query; without one no day is today.
  public func passes(_ day: Day, today: Day?) -> Bool {
    switch self {
    case .ofMonth(let days): days.contains(day.day)
    case .ofYear(let dates): dates.contains(32 * day.month + day.day)
    case .weekday(let days): days.contains(day.weekday) || days.contains(day.weekday + 7)
    case .afterToday(let days): today.map { days.contains(day.ordinal - $0.ordinal) } ?? false
    }
  }

  /// - Parameter ordinal: of a day, as the index keeps it.
  func passes(ordinal: Int, today: Day?) -> Bool {
    Day(ordinal: ordinal).map { passes($0, today: today) } ?? false
  }
}

extension DayTest {
  /// Weekdays from one on or up to one, in weeks that begin with the first day there is: of a meeting
  /// from Saturday to Wednesday all days are up to Wednesday. `nil` where no day can pass.
  ///
  /// Up to the weekday before that of the first day are all days where one of them has it, else none.
  func inWeeks(of field: FieldIndex) -> DayTest? {
    guard case .weekday(let days) = self, days.lowerBound == .min || days.upperBound == .max,
      let ordinals = field.numbers?.filter({ $0 != FieldIndex.absent }), let least = ordinals.min(),
      let begin = Day(ordinal: Int(least))?.weekday
    else { return self }
    func place(of weekday: Int) -> Int { (weekday - begin + 14) % 7 }
    if days.upperBound == .max {
      return days.lowerBound == .min
        ? self : .weekday(begin + place(of: days.lowerBound)...begin + 6)
    }
    let last = place(of: days.upperBound)
    if last == 6, !ordinals.contains(where: { ($0 &- least) % 7 == 6 }) { return nil }
    return .weekday(begin...begin + last)
  }
}
