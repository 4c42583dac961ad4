extension Test {
  /// What a sign and a number ask.
  static func number(_ comparison: Comparison, _ value: Int) -> Test {
    switch comparison {
    case .contains, .equals: .number(atLeast: value, atMost: value)
    case .below: .number(atLeast: nil, atMost: value - 1)
    case .atMost: .number(atLeast: nil, atMost: value)
    case .above: .number(atLeast: value + 1, atMost: nil)
    case .atLeast: .number(atLeast: value, atMost: nil)
    }
  }
}

/// A count: `3`, `1..3`, `1-3`, `..3`, `3..`.
func numberTest(_ word: PlainWord, _ comparison: Comparison, _ stage: Stage) -> Test? {
  rangeTest(word, comparison, stage, dividedBy: dividers) { word in
    word.takeNumber()?.value
  }
}

/// A count beside texts, of which `2` may be a part, as may `24-7`; `1-3` and `1..3` are counts.
func countTest(_ word: PlainWord, _ comparison: Comparison, _ stage: Stage) -> Test? {
  guard let test = numberTest(word, comparison, stage) else { return nil }
  if word.bounds != nil { return test }
  guard word.bounds(dividedBy: dividers) != nil else {
    return comparison == .contains ? nil : test
  }
  return word.countsWithDash && test.isClosedSpan ? test : nil
}

/// The counts that a text is on the way to: `10-2` to `10-20`.
func countToCome(of word: PlainWord, _ comparison: Comparison, _ stage: Stage) -> Test? {
  guard stage.asksWhatIsToCome, word.countsWithDash,
    let test = numberTest(word, comparison, stage), !test.isClosedSpan
  else { return nil }
  return test
}

extension PlainWord {
  /// Whether it is two numbers with a dash between them, and not two dots.
  fileprivate var countsWithDash: Bool {
    guard bounds == nil, let (low, high) = bounds(dividedBy: dividers) else { return false }
    return low.isDigits && high.isDigits
  }
}

extension Test {
  /// Whether it asks for a number between two others.
  fileprivate var isClosedSpan: Bool {
    if case .number(.some, .some) = self { true } else { false }
  }
}

/// What stands between two numbers.
private let dividers = "-–—~到至"

/// A duration: `30`, `30min`, `1h`, `1h30`, `1:30`, `1小时30分钟`, `30..60`.
func durationTest(
  _ word: PlainWord, _ comparison: Comparison, _ stage: Stage = Stage()
) -> Test? {
  let test = rangeTest(word, comparison, stage, dividedBy: dividers, minutes, beside: hours)
  guard let test, comparison == .contains, stage.asksWhatIsToCome,
    let toCome = durationToCome(of: word)
  else { return test }
  return .firstOf([test, toCome])
}

/// What a number may go on to: `6` to `60`, and `1` to `1h30`.
private func durationToCome(of word: PlainWord) -> Test? {
  var word = word
  guard let (number, digits) = word.takeNumber(), word.isEmpty, digits < 3, number > 0 else {
    return nil
  }
  let longer = [10, 100].prefix(3 - digits).map { more in
    Test.number(atLeast: number * more, atMost: number * more + more - 1)
  }
  return .anyOf(longer + [.number(atLeast: number * 60, atMost: number * 60 + 59)])
}

/// The hours of a number that has no unit beside one that has, `1-2h`; not those of `30-2h`.
private func hours(_ low: PlainWord, beside high: PlainWord) -> Int? {
  guard high.endsInHours, low.isNumber, let last = value(of: high, minutes),
    let first = value(of: PlainWord(low.text + "h"), minutes), first <= last
  else { return nil }
  return first
}

extension PlainWord {
  fileprivate var endsInHours: Bool {
    ["小时", "hours", "hour", "hrs", "hr", "h", "时"].contains { text.hasSuffix($0) }
  }

  /// Digits, and perhaps a dot or a comma.
  fileprivate var isNumber: Bool {
    rest.allSatisfy { ("0"..."9").contains($0) || $0 == "." || $0 == "," }
  }
}

private func minutes(_ word: inout PlainWord) -> Int? {
  if word.take("半小时") { return 30 }
  guard let (value, digits) = word.takeNumber(), digits < 7 else { return nil }
  if let hours = hours(value, &word) { return hours }
  guard word.take("小时", "hours", "hour", "hrs", "hr", "h", "时", ":") else {
    _ = word.take("minutes", "minute", "mins", "min", "m", "分钟", "分", "'", "′")
    return value
  }
  if word.take("半") { return value * 60 + 30 }
  guard let rest = word.takeNumber() else { return value * 60 }
  _ = word.take("minutes", "mins", "min", "m", "分钟", "分")
  return rest.value < 60 ? value * 60 + rest.value : nil
}

/// The tenths of `1.5h`; other dots are not of hours.
private func hours(_ whole: Int, _ word: inout PlainWord) -> Int? {
  var rest = word
  guard rest.take(".", ","), let (part, digits) = rest.takeNumber(), digits < 3,
    rest.take("小时", "hours", "hour", "hrs", "hr", "h", "时")
  else { return nil }
  word = rest
  return whole * 60 + part * 60 / (digits == 1 ? 10 : 100)
}

/// The whole of a word.
private func value(of word: PlainWord, _ read: (inout PlainWord) -> Int?) -> Int? {
  var word = word.withHanNumbersInDigits
  let value = read(&word)
  // One dot is the first of two.
  return word.isEmpty || word.text == "." ? value : nil
}

/// One value, or two bounds of which one may be missing; `nil` where `read` makes no sense of them.
///
/// - Parameter readLow: what the lower bound is beside the upper one, where that says more of it.
private func rangeTest(
  _ word: PlainWord, _ comparison: Comparison, _ stage: Stage, dividedBy signs: String,
  _ read: (inout PlainWord) -> Int?,
  beside readLow: (_ low: PlainWord, _ high: PlainWord) -> Int? = { _, _ in nil }
) -> Test? {
  if let value = value(of: word, read) { return .number(comparison, value) }
  guard comparison == .contains || comparison == .equals,
    let (low, high) = word.bounds(dividedBy: signs)
  else { return nil }
  let (first, last) = (readLow(low, high) ?? value(of: low, read), value(of: high, read))
  guard low.isEmpty || first != nil, high.isEmpty || last != nil, (first ?? last) != nil else {
    return nil
  }
  if let first, let last, first > last {
    // More digits may come.
    let goesOn = stage.asksWhatIsToCome && high.isDigits
    return goesOn ? .number(atLeast: first, atMost: nil) : .nothing
  }
  return .number(atLeast: first, atMost: last)
}
