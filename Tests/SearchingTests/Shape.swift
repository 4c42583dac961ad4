import Searching

/// What a query was understood as, in one line: `institution 'tongji' & !room 'b'`.
func shape(_ query: String, previous: Filter? = nil, isTyped: Bool = false) -> String {
  Filter(query, previous: previous, isTyped: isTyped).expression.map(shape) ?? ""
}

func shape(_ expression: Expression) -> String {
  switch expression {
  case .all(let parts): parts.map(bracketed).joined(separator: " & ")
  case .any(let parts): parts.map(bracketed).joined(separator: " | ")
  case .not(let part): "!" + bracketed(part)
  case .term(let term):
    (term.field.map { $0.rawValue + " " } ?? "") + shape(term.test)
  }
}

private func bracketed(_ expression: Expression) -> String {
  switch expression {
  case .all, .any: "(\(shape(expression)))"
  case .not, .term: shape(expression)
  }
}

private func shape(_ test: Searching.Test) -> String {
  switch test {
  case .text(let test): shape(test)
  case .number(let first, let last): "\(bound(first))...\(bound(last))"
  case .day(let test): shape(test)
  case .exists: "has"
  case .anyOf(let tests): tests.map(shape).joined(separator: ",")
  case .firstOf(let tests): tests.map(shape).joined(separator: " else ")
  case .state(let state): "is:\(state.rawValue)"
  case .runsAt(let minutes): "at:\(minutes.map(minuteRange) ?? "now")"
  case .beginsFromNow(let signs): "from now \(signs.lowerBound)...\(signs.upperBound)"
  }
}

private func minuteRange(_ minutes: ClosedRange<Int>) -> String {
  minutes.count == 1 ? String(minutes.lowerBound) : "\(minutes.lowerBound)...\(minutes.upperBound)"
}

private func shape(_ test: TextTest) -> String {
  switch test {
  case .contains(let text): quoted(text)
  case .equals(let text): "=" + quoted(text)
  case .begins(let text): "^" + quoted(text)
  case .near(let text): "~" + quoted(text)
  case .between(let low, let high): "\(quoted(low))..<\(quoted(high))"
  case .regex(let pattern): "/\(pattern.source)/"
  }
}

private func shape(_ test: DayTest) -> String {
  switch test {
  case .ofMonth(let days): "of month \(range(days))"
  case .ofYear(let dates): "of year \(range(dates))"
  case .weekday(let days): "weekday \(range(days))"
  case .beforeWeekday(let weekday): "before weekday \(weekday)"
  case .afterWeekday(let weekday): "after weekday \(weekday)"
  case .afterToday(let days): "after today \(range(days))"
  }
}

private func range(_ range: ClosedRange<Int>) -> String {
  let low = range.lowerBound == .min ? nil : range.lowerBound
  return "\(bound(low))...\(bound(range.upperBound == .max ? nil : range.upperBound))"
}

private func bound(_ value: Int?) -> String { value.map(String.init) ?? "" }

private func quoted(_ bytes: [UInt8]) -> String { "'\(String(decoding: bytes, as: UTF8.self))'" }
