/// A day or the span between two.
func dayTest(_ word: PlainWord, _ comparison: Comparison) -> Meaning<Test> {
  switch DaySpan.meaning(of: word) {
  case .this(let span): .this(span.test(comparison))
  case .unfinished: .unfinished
  case .unknown where comparison == .contains || comparison == .equals:
    dayTest(between: word.bounds(dividedBy: "~–—到至")).map(Meaning.this) ?? .unknown
  case .unknown: .unknown
  }
}

private func dayTest(between bounds: (low: PlainWord, high: PlainWord)?) -> Test? {
  guard let (low, high) = bounds else { return nil }
  switch (DaySpan.meaning(of: low), DaySpan.meaning(of: high)) {
  case (.this(let first), .this(let last)) where first.scale == last.scale:
    return first.scale.test(from: first.first, to: last.last)
  case (.this(let first), _) where high.isEmpty: return first.test(.atLeast)
  case (_, .this(let last)) where low.isEmpty: return last.test(.atMost)
  case _: return nil
  }
}

extension DaySpan {
  func test(_ comparison: Comparison) -> Test {
    switch comparison {
    case .contains, .equals: scale.test(from: first, to: last)
    case .below: scale.test(from: nil, to: first - 1)
    case .atMost: scale.test(from: nil, to: last)
    case .above: scale.test(from: last + 1, to: nil)
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
