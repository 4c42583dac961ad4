/// A time, the span between two in which something begins, or what begins from now on.
func clockTest(
  _ word: PlainWord, _ comparison: Comparison, _ stage: Stage = Stage()
) -> Meaning<Test> {
  let text = word.text
  if text == "现在" || !text.isEmpty && "now".hasPrefix(text) { return .this(fromNow(comparison)) }
  return writtenClockTest(word, comparison, stage)
}

private func fromNow(_ comparison: Comparison) -> Test {
  switch comparison {
  case .contains, .equals: .runsAt(minutes: nil)
  case .below: .beginsFromNow(-1...(-1))
  case .atMost: .beginsFromNow(-1...0)
  case .above: .beginsFromNow(1...1)
  case .atLeast: .beginsFromNow(0...1)
  }
}

private func writtenClockTest(
  _ word: PlainWord, _ comparison: Comparison, _ stage: Stage
) -> Meaning<Test> {
  if comparison == .contains || comparison == .equals,
    let (low, high) = word.bounds(dividedBy: "-–—~到至"),
    let test = clockTest(from: low.text, to: high.text, stage)
  {
    let readings = ClockSpan.readings(of: high.text)
    let goesOn =
      readings.count > 1 || readings.first?.isBegun ?? (high.isEmpty && word.bounds == nil)
    return stage.excludesWhatGoesOn && goesOn ? .unfinished : .this(test)
  }
  let readings = ClockSpan.readings(of: word.text)
  if readings.isEmpty { return .unknown }
  let meant = stage.meant(of: readings, comparison, isBegun: \.isBegun)
  return meant.map { $0.test(comparison) }.asFirst.map(Meaning.this) ?? .unfinished
}

extension ClockSpan {
  /// What more digits may still make lie on the asked side is asked for too.
  fileprivate func test(_ comparison: Comparison) -> Test {
    switch comparison {
    case .equals where !isBegun && !isPartOfDay: .number(.equals, first)
    case .contains: .clock(first, last)
    case .equals: .number(atLeast: first, atMost: last)
    case .above where isPartOfDay, .atMost where isPartOfDay: .number(comparison, last)
    case .below, .atMost: isBegun ? .number(.atMost, last) : .number(comparison, first)
    case .above, .atLeast: isBegun ? .number(.atLeast, first) : .number(comparison, first)
    }
  }
}

/// The span between two times; no row passes where it ends before it begins.
///
/// - Returns: `nil` where one of them is no time.
private func clockTest(from low: String, to high: String, _ stage: Stage) -> Test? {
  let begin = ClockSpan(low)
  // Of a finished query nothing is to come.
  let ends =
    stage.isFinished ? [ClockSpan(high)].compactMap(\.self) : ClockSpan.readings(of: high)
  guard low.isEmpty || begin != nil, high.isEmpty || !ends.isEmpty else { return nil }
  guard let begin else { return ends.last.map { .number(atLeast: nil, atMost: $0.end(from: 0)) } }
  guard let close = ends.first else { return .number(atLeast: begin.first, atMost: nil) }
  if let longer = ends.last, begin.mayEnd(in: longer, insteadOf: close) {
    return .clock(begin.first, longer.last)
  }
  let spans = ends.lazy.compactMap { end -> Test? in
    let first = begin.first(before: end)
    let last = end.end(of: begin, at: first, isPadded: high.hasPrefix("0"))
    return last.map { .clock(first, $0) }
  }
  return spans.first ?? .nothing
}

private let endOfNight = 6 * 60

extension ClockSpan {
  /// `2-3pm` begins in the afternoon too, and `10-2pm` does not.
  fileprivate func first(before end: ClockSpan) -> Int {
    guard end.isAfternoon, !namesHalf, first < noon, first + noon <= end.first else {
      return first
    }
    return first + noon
  }

  /// `9-1` is on the way to `9-10`, but `22-2` ends in the night after the day.
  fileprivate func mayEnd(in longer: ClockSpan, insteadOf whole: ClockSpan) -> Bool {
    !isAfternoon && first < evening && whole.last < first && longer.last >= first
  }

  /// The last minute of a span that ends with this time; `nil` where it ends before it begins.
  ///
  /// `9-1` ends in the afternoon, as does `1pm-2`; `22-2`, `9pm-1` and `9-01` in the night.
  fileprivate func end(of begin: ClockSpan, at start: Int, isPadded: Bool) -> Int? {
    let hasTwelveHours =
      !namesHalf && !isPadded && first < noon + 60 && (begin.isAfternoon || start < noon + 60)
    let distances = hasTwelveHours ? [0, noon, 2 * noon] : [0, 2 * noon]
    let distance = distances.first { last + $0 >= start && first + $0 <= 2 * noon + endOfNight }
    return distance.map { $0 + end(from: start - $0) }
  }

  fileprivate func end(from start: Int) -> Int { isBegun || first < start ? last : first }
}

extension Test {
  /// Between two minutes of a day; those of the night are also the last ones of the day before.
  fileprivate static func clock(_ first: Int, _ last: Int) -> Test {
    let own = Test.number(atLeast: first, atMost: last)
    let day = 24 * 60
    guard last < endOfNight else { return own }
    return .anyOf([own, .number(atLeast: first + day, atMost: last + day)])
  }
}

extension [Test] {
  /// The first that any row passes; `nil` of none.
  var asFirst: Test? { count > 1 ? .firstOf(self) : first }
}
