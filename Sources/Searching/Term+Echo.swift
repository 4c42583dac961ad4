import Programme

extension Term {
  /// Whether it is a word to look for in all of a row.
  var isWord: Bool { field == nil && !folded.isEmpty }

  /// What it asks, and what it asks for where that is missing.
  func echo(isNegated: Bool = false) -> String {
    if case .exists = test {
      return (isNegated ? EchoWords.no : EchoWords.has) + (field?.rawValue ?? "")
    }
    return (isNegated ? EchoWords.not : "") + echo
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
    case .number(let first, let last): name + " " + range(first, last)
    case .day(let test): name + " " + test.echo(comparison)
    case .exists: EchoWords.has + name
    case .anyOf(let tests):
      tests.map { echo(of: $0, typed: typed) }.joined(separator: EchoWords.or)
    case .firstOf(let tests):
      (tests.first.map { echo(of: $0, typed: typed) } ?? "") + EchoWords.elseBegins(typed ?? "")
    case .state(let state): state.rawValue
    case .runsAt(let minutes): EchoWords.runsAt(minutes.map { $0.echo { $0.clock } })
    case .beginsFromNow(let signs): EchoWords.beginsFromNow(signs)
    }
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
    case .ofYear(let dates): dates.echo(comparison) { "\($0 % 32).\($0 / 32)." }
    case .weekday(let days):
      days.echo(comparison) {
        EchoWords.weekdays.indices.contains($0) ? EchoWords.weekdays[$0] : ""
      }
    case .afterToday(let days): days.echo(comparison, EchoWords.afterToday)
    }
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

extension Int {
  fileprivate var clock: String { Clock(minutes: self)?.description ?? String(self) }
}

extension [UInt8] {
  fileprivate var decoded: String { String(decoding: self, as: UTF8.self) }
}
