/// The minutes since midnight that a written time covers: a whole hour, ten minutes or one.
///
/// `9`, `9:3`, `9:30`, `0930`, `9am`, `9:30pm`, `9点半`, `下午2点30分`; up to 29:59.
struct ClockSpan {
  let first: Int
  let last: Int

  init?(_ plain: String) {
    var word = PlainWord(plain)
    self.init(&word)
    if !word.isEmpty { return nil }
  }

  init?(_ word: inout PlainWord) {
    let isMorning = word.take("上午", "早上", "凌晨")
    var isAfternoon = !isMorning && word.take("下午", "晚上", "中午")
    guard let number = word.takeNumber(), let parts = Self.parts(number, &word) else { return nil }
    var hour = parts.hour
    if word.take("am", "a") {
      if hour == 12 { hour = 0 }
    } else if word.take("pm", "p") {
      isAfternoon = true
    }
    if isAfternoon, hour < 12 { hour += 12 }
    guard hour < 30 else { return nil }
    (first, last) = (hour * 60 + parts.minutes.lowerBound, hour * 60 + parts.minutes.upperBound)
  }

  private static func parts(
    _ number: (value: Int, digits: Int), _ word: inout PlainWord
  ) -> (hour: Int, minutes: ClosedRange<Int>)? {
    if number.digits > 4 { return nil }
    if number.digits > 2 {
      let minute = number.value % 100
      return minute < 60 ? (number.value / 100, minute...minute) : nil
    }
    guard word.take(":", ".", "点", "时", "h") else { return (number.value, 0...59) }
    return minutes(&word).map { (number.value, $0) }
  }

  /// What stands behind the hour; one digit is the beginning of two.
  private static func minutes(_ word: inout PlainWord) -> ClosedRange<Int>? {
    if word.take("半") { return 30...30 }
    guard let (value, digits) = word.takeNumber() else { return 0...59 }
    _ = word.take("分")
    switch digits {
    case 1 where value < 6: return value * 10...value * 10 + 9
    case 2 where value < 60: return value...value
    default: return nil
    }
  }
}

/// A time, the span between two in which something begins, or what begins from now on.
func clockTest(_ word: PlainWord, _ comparison: Comparison) -> Meaning<Test> {
  let text = word.text
  if text == "now" || text == "现在" { return .this(fromNow(comparison)) }
  if !text.isEmpty, "now".hasPrefix(text) { return .unfinished }
  return Meaning(writtenClockTest(word, comparison))
}

private func fromNow(_ comparison: Comparison) -> Test {
  switch comparison {
  case .contains, .equals: .runsAt(minute: nil)
  case .below: .beginsFromNow(-1...(-1))
  case .atMost: .beginsFromNow(-1...0)
  case .above: .beginsFromNow(1...1)
  case .atLeast: .beginsFromNow(0...1)
  }
}

private func writtenClockTest(_ word: PlainWord, _ comparison: Comparison) -> Test? {
  if comparison == .contains || comparison == .equals,
    let (low, high) = word.bounds(dividedBy: "-–—~到至"),
    let test = clockTest(from: low.text, to: high.text)
  {
    return test
  }
  guard let span = ClockSpan(word.text) else { return nil }
  return comparison == .contains
    ? .number(atLeast: span.first, atMost: span.last) : .number(comparison, span.first)
}

private func clockTest(from low: String, to high: String) -> Test? {
  let (first, last) = (ClockSpan(low)?.first, ClockSpan(high)?.first)
  guard low.isEmpty || first != nil, high.isEmpty || last != nil, (first ?? last) != nil else {
    return nil
  }
  guard let first, let last, last < first else { return .number(atLeast: first, atMost: last) }
  // From 22 to 2 ends in the night after the day.
  return .number(atLeast: first, atMost: last + 24 * 60)
}
