/// A day or the span between two.
func dayTest(
  _ word: PlainWord, _ comparison: Comparison, _ stage: Stage = Stage()
) -> Meaning<Test> {
  if word.isEmpty { return .unfinished }
  let readings = DaySpan.readings(of: word)
  guard let whole = readings.first else {
    return comparison.isOrdered ? .unknown : dayTest(between: word, stage)
  }
  // Of several days none is the one to be before or after.
  if comparison.isOrdered, whole.count > 1 { return .unfinished }
  let meant = stage.meant(of: readings, comparison, isBegun: \.isBegun)
  let tests = meant.compactMap { $0.test(comparison) }
  return tests.asFirst.map(Meaning.this) ?? .unfinished
}

private func dayTest(between word: PlainWord, _ stage: Stage) -> Meaning<Test> {
  // Dates in digits have dashes of their own.
  let isDigits = word.rest.first.map { ("0"..."9").contains($0) } ?? false
  let bounds = word.bounds(dividedBy: isDigits ? "~–—到至" : "-~–—到至")
  guard let bounds, let test = dayTest(between: bounds) else { return .unknown }
  let readings = DaySpan.readings(of: bounds.high)
  let goesOn =
    readings.count > 1 || readings.first?.isBegun ?? (bounds.high.isEmpty && word.bounds == nil)
  return stage == Stage(isNegated: true) && goesOn ? .unfinished : .this(test)
}

private func dayTest(between bounds: (low: PlainWord, high: PlainWord)?) -> Test? {
  guard let (low, high) = bounds else { return nil }
  let first = DaySpan.readings(of: low).first?.first
  let ends = DaySpan.readings(of: high)
  guard let first else { return low.isEmpty ? ends.first?.first?.test(.atMost) : nil }
  if high.isEmpty { return first.test(.atLeast) }
  guard !ends.isEmpty else { return nil }
  return first.scale.test(from: first.first, to: end(of: ends, from: first))
}

/// The last day of a span: the first that is not before its beginning, of those on its scale.
///
/// Without one it goes over the end of the week or the month; where none is on the scale yet, there
/// is no end.
private func end(of readings: [[DaySpan]], from first: DaySpan) -> Int? {
  let ends = readings.compactMap { spans in
    spans.filter { $0.scale == first.scale }.map(\.last).max()
  }
  return ends.first { $0 >= first.first } ?? ends.first
}

extension [DaySpan] {
  /// Whether they are what a value may go on to, and not what it is.
  var isBegun: Bool { count > 1 || contains(where: \.isBegun) }

  /// One of these days.
  fileprivate func test(_ comparison: Comparison) -> Test? { map { $0.test(comparison) }.asOne }
}

extension DaySpan {
  /// What more digits may still make lie on the asked side is asked for too.
  func test(_ comparison: Comparison) -> Test {
    switch comparison {
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
    if self == .date { return .number(atLeast: first, atMost: last) }
    let (low, high) = (first ?? .min, last ?? .max)
    if low <= high { return .day(test(low...high)) }
    // From Saturday to Monday goes over the end of the week.
    let (begin, end) = self == .weekday ? (0, 6) : (Int.min, Int.max)
    return .anyOf([.day(test(low...max(low, end))), .day(test(min(begin, high)...high))])
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
