/// The minutes since midnight that a written time covers: a whole hour, ten minutes or one.
///
/// `9`, `9:3`, `9:30`, `0930`, `9am`, `9:30pm`, `9点半`, `下午2点30分`; up to 29:59.
struct ClockSpan {
  let first: Int
  let last: Int
  /// Whether more digits are to come.
  let isBegun: Bool
  /// Whether it says which half of the day it is in.
  var namesHalf = false
  var isAfternoon = false

  private init(begun minutes: ClosedRange<Int>) {
    (first, last, isBegun) = (minutes.lowerBound, minutes.upperBound, true)
  }

  init?(_ plain: String) {
    var word = PlainWord(plain)
    self.init(&word)
    if !word.isEmpty { return nil }
  }

  private init?(_ word: inout PlainWord) {
    let isMorning = word.take("上午", "早上", "凌晨")
    var isAfternoon = !isMorning && word.take("下午", "晚上", "中午")
    guard let number = word.takeNumber(), let parts = Self.parts(number, &word) else { return nil }
    var hour = parts.hour
    let isBeforeNoon = word.take("am", "a")
    if isBeforeNoon {
      if hour == 12 { hour = 0 }
    } else if word.take("pm", "p") {
      isAfternoon = true
    }
    if isAfternoon, hour < 12 { hour += 12 }
    guard hour < 30 else { return nil }
    (first, last) = (hour * 60 + parts.minutes.lowerBound, hour * 60 + parts.minutes.upperBound)
    isBegun = parts.isBegun
    (self.isAfternoon, namesHalf) = (isAfternoon, isAfternoon || isMorning || isBeforeNoon)
  }

  private typealias Parts = (hour: Int, minutes: ClosedRange<Int>, isBegun: Bool)

  private static func parts(
    _ number: (value: Int, digits: Int), _ word: inout PlainWord
  ) -> Parts? {
    if number.digits > 4 { return nil }
    if number.digits > 2 {
      let minute = number.value % 100
      return minute < 60 ? (number.value / 100, minute...minute, false) : nil
    }
    let isWhole = word.take("点", "时", "h")
    guard isWhole || word.take(":", ".") else { return (number.value, 0...59, false) }
    if isWhole, word.isEmpty { return (number.value, 0...59, false) }
    return minutes(&word).map { (number.value, $0.minutes, $0.isBegun) }
  }

  /// What stands behind the hour; one digit is the beginning of two.
  private static func minutes(
    _ word: inout PlainWord
  ) -> (minutes: ClosedRange<Int>, isBegun: Bool)? {
    if word.take("半") { return (30...30, false) }
    guard let (value, digits) = word.takeNumber() else { return (0...59, true) }
    let isWhole = word.take("分")
    switch digits {
    case 1 where value < 6 && !isWhole: return (value * 10...value * 10 + 9, true)
    case 1, 2: return value < 60 ? (value...value, false) : nil
    default: return nil
    }
  }
}

extension ClockSpan {
  /// What a time may mean, the likeliest first: 1 is one o'clock, and the beginning of 14:30.
  static func readings(of plain: String) -> [ClockSpan] {
    [ClockSpan(plain), begun(plain)].compactMap { $0 }
  }

  /// One digit of two of an hour, or three of four of a time without a colon.
  private static func begun(_ plain: String) -> ClockSpan? {
    var word = PlainWord(plain)
    guard let (value, digits) = word.takeNumber(), word.isEmpty else { return nil }
    switch digits {
    case 1 where value < 3: return ClockSpan(begun: value * 600...value * 600 + 599)
    case 3 where value < 300 && value % 10 < 6:
      let first = value / 10 * 60 + value % 10 * 10
      return ClockSpan(begun: first...first + 9)
    default: return nil
    }
  }
}

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
    let test = clockTest(from: low.text, to: high.text)
  {
    let readings = ClockSpan.readings(of: high.text)
    let goesOn =
      readings.count > 1 || readings.first?.isBegun ?? (high.isEmpty && word.bounds == nil)
    return stage == Stage(isNegated: true) && goesOn ? .unfinished : .this(test)
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
    case .equals where !isBegun: .number(.equals, first)
    case .contains: .clock(first, last)
    case .equals: .number(atLeast: first, atMost: last)
    case .below, .atMost: isBegun ? .number(.atMost, last) : .number(comparison, first)
    case .above, .atLeast: isBegun ? .number(.atLeast, first) : .number(comparison, first)
    }
  }
}

private func clockTest(from low: String, to high: String) -> Test? {
  let (begin, close) = (ClockSpan(low), ClockSpan(high))
  guard low.isEmpty || begin != nil, high.isEmpty || close != nil, !(low.isEmpty && high.isEmpty)
  else { return nil }
  let first = begin.map { $0.first(before: close) }
  let last = end(of: high, from: first)
  if let begin, let close, begin.isAfternoon, !close.namesHalf, close.first < noon,
    close.first < begin.first
  {
    return .clock(begin.first, close.first + noon)
  }
  guard let first, let last else { return .number(atLeast: first, atMost: last) }
  return .clock(first, last)
}

private let noon = 12 * 60

extension ClockSpan {
  /// `2-3pm` begins in the afternoon too, and `10-2pm` does not.
  fileprivate func first(before end: ClockSpan?) -> Int {
    guard let end, end.isAfternoon, !namesHalf, first < noon, first + noon <= end.first else {
      return first
    }
    return first + noon
  }
}

extension Test {
  /// Between two minutes of a day; those of the night are also the last ones of the day before.
  fileprivate static func clock(_ first: Int, _ last: Int) -> Test {
    let own = Test.number(atLeast: first, atMost: last)
    let day = 24 * 60
    guard last < ClockSpan.endOfNight else { return own }
    return .anyOf([own, .number(atLeast: first + day, atMost: last + day)])
  }
}

extension ClockSpan {
  /// A day goes on to its thirtieth hour.
  fileprivate static let endOfNight = 6 * 60
}

/// The last minute of a span; an end that is still typed is the last minute that begins so.
///
/// `9-1` is on the way to `9-10`, but `22-2` ends in the night after the day.
private func end(of high: String, from first: Int?) -> Int? {
  let readings = ClockSpan.readings(of: high)
  guard let whole = readings.first else { return nil }
  let longer = readings.dropFirst().last
  guard let first else { return longer?.last ?? whole.end(from: 0) }
  if whole.last >= first { return whole.end(from: first) }
  if let longer, longer.last >= first, first < evening { return longer.last }
  let night = whole.first + 24 * 60
  // A day ends before its thirtieth hour.
  return night < 30 * 60 ? night : nil
}

/// What begins so late may well end in the night.
private let evening = 18 * 60

extension ClockSpan {
  fileprivate func end(from first: Int) -> Int { isBegun || self.first < first ? last : self.first }
}

extension [Test] {
  /// The first that any row passes; `nil` of none.
  var asFirst: Test? { count > 1 ? .firstOf(self) : first }
}
