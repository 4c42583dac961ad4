import Programme

extension Term {
  /// Whether it is a word to look for in all of a row.
  var isWord: Bool { field == nil && !folded.isEmpty }

  /// What it asks, and what it asks for where that is missing.
  func echo(isNegated: Bool = false) -> String {
    if case .exists = test {
      return (isNegated ? EchoWords.no : EchoWords.has) + (field?.rawValue ?? "")
    }
    let echo = echo
    guard isNegated else { return echo }
    return EchoWords.not + (hasAlternatives ? "(\(echo))" : echo)
  }

  /// Whether it is told as one thing or another: `not (room: a or room: b)`.
  private var hasAlternatives: Bool {
    guard case .anyOf(let tests) = test else { return false }
    return tests.count > 1
  }

  /// What one of the readings of its value means: `day 3.–4.`, `what begins with '20'`.
  func meant(byReading place: Int) -> String {
    guard case .firstOf(let tests) = test, tests.indices.contains(place) else { return echo() }
    let typed = typed.first ?? ""
    return wholeReadings.contains(place)
      ? echo(of: tests[place], typed: typed) : EchoWords.beginning(typed)
  }

  /// The places of the readings in which its value is whole.
  var wholeReadings: Range<Int> {
    guard case .firstOf(let tests) = test else { return 0..<0 }
    return 0..<wholeReadings(of: tests, typed.first ?? "")
  }

  private func wholeReadings(of tests: [Test], _ typed: String) -> Int {
    let readings = field?.measure == .day ? DaySpan.readings(of: PlainWord(typed.plain)) : []
    return min(max(readings.count { !$0.isBegun }, 1), tests.count)
  }

  private var echo: String {
    if case .anyOf(let tests) = test, tests.count == typed.count {
      return zip(tests, typed).map { echo(of: $0, typed: $1) }.joined(separator: EchoWords.or)
    }
    return echo(of: test, typed: typed.first)
  }

  /// - Parameter typed: the value as typed.
  private func echo(of test: Test, typed: String?) -> String {
    switch test {
    case .text(let test): echo(of: test, typed: typed)
    case .number(let first, let last):
      name + " " + (begunBound(typed) ?? range(first, last))
    case .day(let test): name + " " + test.echo(comparison)
    case .exists: EchoWords.has + name
    case .anyOf(let tests) where tests.isEmpty: phrase(comparison.sign, typed ?? "")
    case .anyOf(let tests):
      tests.map { echo(of: $0, typed: typed) }.joined(separator: EchoWords.or)
    case .firstOf(let tests): echo(ofFirst: tests, typed: typed ?? "")
    case .state(let state): state.rawValue
    case .runsAt(let minutes): EchoWords.runsAt(minutes.map { $0.echo { $0.clock } })
    case .beginsFromNow(let signs): EchoWords.beginsFromNow(signs)
    }
  }

  /// Further readings of a whole value, and that it may be a beginning.
  private func echo(ofFirst tests: [Test], typed: String) -> String {
    let whole = wholeReadings(of: tests, typed)
    let meant = tests.prefix(whole).map { echo(of: $0, typed: typed) }
    return meant.joined(separator: EchoWords.otherwise)
      + (tests.count > whole ? EchoWords.otherwise + EchoWords.beginning(typed) : "")
  }

  /// A bound that is only begun, as typed: what it goes on to has no one minute or day.
  private func begunBound(_ typed: String?) -> String? {
    guard comparison.isOrdered, let typed else { return nil }
    let plain = typed.plain
    let isBegun =
      switch field?.measure {
      case .clock: ClockSpan.readings(of: plain).first?.isBegun ?? false
      case .day: DaySpan.readings(of: PlainWord(plain)).first?.isBegun ?? false
      case .text, .list, .number, .duration, nil: false
      }
    return isBegun ? comparison.sign + typed : nil
  }

  private func echo(of test: TextTest, typed: String?) -> String {
    switch test {
    case .contains(let text):
      (field.map { $0.rawValue + ": " } ?? "") + (typed ?? text.decoded)
    case .equals(let text): phrase("= ", typed ?? text.decoded)
    case .begins(let text): phrase(EchoWords.begins, typed ?? text.decoded)
    case .near(let text): phrase(EchoWords.near, typed ?? text.decoded)
    // Bounds are bytes that may be no text; the value as typed is.
    case .between: phrase(comparison.sign, typed ?? "")
    case .regex(let pattern): phrase("", "/\(pattern.source)/")
    }
  }

  private var name: String { field?.rawValue ?? "" }

  private func phrase(_ verb: String, _ value: String) -> String {
    (field.map { $0.rawValue + " " } ?? "") + verb + value
  }

  /// With the sign that was typed, and the value that it was typed with.
  private func range(_ first: Int?, _ last: Int?) -> String {
    switch (first, last) {
    case (let first?, let last?):
      first == last ? "= " + written(first) : "\(written(first))–\(written(last))"
    case (let first?, nil):
      comparison == .above ? "> " + written(first - 1) : "≥ " + written(first)
    case (nil, let last?): comparison == .below ? "< " + written(last + 1) : "≤ " + written(last)
    case (nil, nil): ""
    }
  }

  private func written(_ value: Int) -> String {
    switch field?.measure {
    case .clock: value.clock
    // Numbers beside texts that may be clocks are clocks.
    case .text where field?.mayHoldClocks == true: value.clock
    case .day: Day(ordinal: value)?.description ?? String(value)
    case .duration: EchoWords.minutes(value)
    case .text, .list, .number, nil: String(value)
    }
  }
}

extension Comparison {
  /// As the echo shows it in front of a text.
  fileprivate var sign: String {
    switch self {
    case .contains, .equals: ""
    case .below: "< "
    case .atMost: "≤ "
    case .above: "> "
    case .atLeast: "≥ "
    }
  }
}

extension DayTest {
  fileprivate func echo(_ comparison: Comparison) -> String {
    switch self {
    case .ofMonth(let days): days.echo(comparison) { "\($0)." }
    case .ofYear(let dates): dates.wholeMonths(comparison) ?? dates.echo(comparison, dayOfYear)
    case .weekday(let days): days.echo(comparison, Self.weekdayName)
    case .beforeWeekday(let weekday): "< " + Self.weekdayName(weekday)
    case .afterWeekday(let weekday): "> " + Self.weekdayName(weekday)
    case .afterToday(let days): days.echo(comparison, EchoWords.afterToday)
    }
  }

  private static func weekdayName(_ weekday: Int) -> String {
    EchoWords.weekdays.indices.contains(weekday) ? EchoWords.weekdays[weekday] : ""
  }
}

extension ClosedRange<Int> {
  fileprivate func echo(
    _ comparison: Comparison = .contains, _ write: (Int) -> String
  ) -> String {
    switch (lowerBound == .min, upperBound == .max) {
    case (true, true): ""
    case (true, false):
      comparison == .below ? "< " + write(upperBound + 1) : "≤ " + write(upperBound)
    case (false, true):
      comparison == .above ? "> " + write(lowerBound - 1) : "≥ " + write(lowerBound)
    case (false, false):
      lowerBound == upperBound
        ? write(lowerBound) : "\(write(lowerBound))–\(write(upperBound))"
    }
  }
}

/// The last day of a month stands for all behind it that are none.
private func dayOfYear(_ date: Int) -> String {
  let (month, day) = (date / 32, date % 32)
  guard (1...12).contains(month) else { return "" }
  return "\(min(day, Day.length(ofMonth: month, year: 2_000))).\(month)."
}

extension ClosedRange<Int> {
  /// `September`, where all of one month is meant.
  fileprivate func wholeMonths(_ comparison: Comparison) -> String? {
    let month = lowerBound / 32
    guard !comparison.isOrdered, EchoWords.months.indices.contains(month - 1),
      lowerBound == 32 * month + 1, upperBound == 32 * month + 31
    else { return nil }
    return EchoWords.months[month - 1]
  }
}

extension String {
  var plain: String {
    let text = QueryText(self)
    return text.plain(0..<text.count)
  }
}

extension Int {
  fileprivate var clock: String { Clock(minutes: self)?.description ?? String(self) }
}

extension [UInt8] {
  fileprivate var decoded: String { String(decoding: self, as: UTF8.self) }
}
