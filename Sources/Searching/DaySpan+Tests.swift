import Programme

/// A day or the span between two.
func dayTest(
  _ word: PlainWord, _ comparison: Comparison, _ stage: Stage = Stage()
) -> Meaning<Test> {
  if word.isEmpty { return .unfinished }
  let readings = DaySpan.readings(of: word)
  guard let whole = readings.first else {
    return comparison.isOrdered ? .unknown : dayTest(between: word, stage)
  }
  // A year that is excluded may yet go on to one of its days.
  if stage.excludesWhatGoesOn, stage.isTyped, word.beginsInDigits,
    whole.contains(where: \.isMonthOrYear)
  {
    return .unfinished
  }
  // Of several days none is the one to be before or after.
  if comparison.isOrdered, whole.count > 1 { return .unfinished }
  let meant = stage.meant(of: readings, comparison, isBegun: \.isBegun)
  var tests = meant.compactMap { $0.test(comparison) }
  if stage.asksWhatIsToCome {
    tests += DaySpan.testToCome(of: word, comparison, read: whole).map { [$0] } ?? []
  }
  // A file may give its days such names.
  if comparison == .contains, DaySpan.isForeign(word) {
    tests.append(.text(.contains(folded(word.text))))
  }
  return tests.asFirst.map(Meaning.this) ?? .unfinished
}

private func dayTest(between word: PlainWord, _ stage: Stage) -> Meaning<Test> {
  guard let (low, high) = word.dayBounds, let test = dayTest(from: low, to: high, stage) else {
    return .unknown
  }
  let readings = DaySpan.readings(of: high)
  let goesOn =
    readings.count > 1 || readings.first?.isBegun ?? (high.isEmpty && word.bounds == nil)
  return stage.excludesWhatGoesOn && goesOn ? .unfinished : .this(test)
}

/// The days from one to another; no row passes where the end is before the beginning.
///
/// - Returns: `nil` where one of them is no day, or the end is on no scale of the beginning.
private func dayTest(from low: PlainWord, to high: PlainWord, _ stage: Stage) -> Test? {
  let ends = DaySpan.readings(of: high).filter { !stage.isFinished || !$0.isBegun }
  guard let first = DaySpan.readings(of: low).first?.first else {
    return low.isEmpty ? ends.first?.first?.test(.atMost) : nil
  }
  if high.isEmpty { return first.test(.atLeast) }
  if let span = first.span(to: ends) {
    return span.first.scale.test(from: span.first.first, to: span.last)
  }
  // Of the end more is to come.
  return stage.isFinished || ends.isEmpty ? nil : first.test(.atLeast)
}

extension DaySpan {
  /// The beginning of a span, and its last day: the first that is not before it, on its scale.
  ///
  /// Without one it goes over the end of the week or the month. A day of a month alone is of the
  /// month at the other side, `20.5.-22`, `20.-22.5.`, or of the one before the end: `28.-3.5.`.
  fileprivate func span(to readings: [[DaySpan]]) -> (first: DaySpan, last: Int)? {
    let begin = readings.first?.first.map { inMonth(of: $0, isBegin: true) } ?? self
    func ends(_ isMeant: (DaySpan) -> Bool) -> [Int] {
      readings.compactMap { spans in
        spans.filter(isMeant).map { $0.inMonth(of: begin) }
          .filter { $0.scale == begin.scale }.map(\.last).max()
      }
    }
    let last =
      ends { $0.scale == begin.scale || !$0.isBegun }.first { $0 >= begin.first }
      ?? ends { $0.scale != begin.scale }.first { $0 >= begin.first }
      ?? ends { $0.scale == begin.scale }.first
    return last.map { (begin, $0) }
  }

  /// As a day of the month of another one; as it is, where that month has no such day.
  ///
  /// - Parameter isBegin: whether it must not be behind the other one.
  private func inMonth(of day: DaySpan, isBegin: Bool = false) -> DaySpan {
    guard scale == .ofMonth, day.first == day.last, var month = day.month else { return self }
    if isBegin, first > month.day {
      let isJanuary = month.month == 1
      month.year -= isJanuary ? 1 : 0
      month.month = isJanuary ? 12 : month.month - 1
      if first > Day.length(ofMonth: month.month, year: month.year) { return self }
    }
    if day.scale == .ofYear { return .ofMonth(month.month, first...last) }
    return .ofMonth(month.month, month.year, from: first, to: last) ?? self
  }

  /// The month that its first day is of; of any year as of one with a 29th of February.
  private var month: (year: Int, month: Int, day: Int)? {
    switch scale {
    case .ofYear: (2_000, first / 32, first % 32)
    case .date: Day(ordinal: first).map { ($0.year, $0.month, $0.day) }
    case .ofMonth, .weekday, .afterToday: nil
    }
  }
}

extension PlainWord {
  /// What stands on both sides of what divides two days.
  ///
  /// Dates in digits have dashes of their own: only one with days on both sides, and no bare digits
  /// in front, divides.
  fileprivate var dayBounds: (low: PlainWord, high: PlainWord)? {
    if let bounds = bounds(dividedBy: "~–—到至") { return bounds }
    return dashes.prefix(8).lazy.map(parts).first { low, high in
      if low.isDigits { return false }
      guard let first = DaySpan.readings(of: low).first?.first else { return low.isEmpty }
      return high.isEmpty || first.span(to: DaySpan.readings(of: high)) != nil
    }
  }
}

extension [DaySpan] {
  /// Whether they are what a value may go on to, and not what it is.
  var isBegun: Bool { count > 1 || contains(where: \.isBegun) }

  /// One of these days.
  fileprivate func test(_ comparison: Comparison) -> Test? { map { $0.test(comparison) }.asOne }
}

extension DaySpan {
  var isMonthOrYear: Bool { first != last && (scale == .date || scale == .ofYear) }

  /// What more digits may still make lie on the asked side is asked for too.
  func test(_ comparison: Comparison) -> Test {
    switch comparison {
    case .below where scale == .weekday && !isBegun: .day(.beforeWeekday(first))
    case .above where scale == .weekday && !isBegun: .day(.afterWeekday(last))
    case .contains, .equals: scale.test(from: first, to: last)
    case .below: scale.test(from: nil, to: isBegun ? last : first - 1)
    case .atMost: scale.test(from: nil, to: last)
    case .above: scale.test(from: isBegun ? first : last + 1, to: nil)
    case .atLeast: scale.test(from: first, to: nil)
    }
  }
}

extension DaySpan.Scale {
  fileprivate func test(from first: Int?, to last: Int?) -> Test {
    let (low, high) = (first ?? .min, last ?? .max)
    if low > high, !comesAgain { return .nothing }
    if self == .date { return .number(atLeast: first, atMost: last) }
    if low <= high { return .day(test(low...high)) }
    // From Saturday to Monday goes over the end of the week.
    let (begin, end) = self == .weekday ? (0, 6) : (Int.min, Int.max)
    return .anyOf([.day(test(low...max(low, end))), .day(test(min(begin, high)...high))])
  }

  /// Whether its days come again behind its last one.
  private var comesAgain: Bool {
    switch self {
    case .ofMonth, .ofYear, .weekday: true
    case .date, .afterToday: false
    }
  }

  private func test(_ days: ClosedRange<Int>) -> DayTest {
    switch self {
    case .ofMonth: .ofMonth(days)
    case .ofYear: .ofYear(days)
    case .weekday: .weekday(days)
    case .afterToday, .date: .afterToday(days)
    }
  }
}
