extension QueryParser {
  /// Moves behind a word that bounds the time or the day behind it: `t:after 15` asks what `t>=15`
  /// does, `d:after 15 may` what `d>15 may` does, and `d:from 5 to 6 july` what the span does.
  ///
  /// - Returns: what is asked of what stands there then.
  mutating func readBoundWord(of field: Field) -> Comparison {
    guard field.isBoundByWords else { return .contains }
    var end = at
    while !text.endsWord(at: end), end - at <= Self.longestBoundWord { end += 1 }
    let place = text.afterBlanks(from: end)
    guard let word = Self.boundWords[text.plain(at..<end)], place > end, isValue(at: place)
    else { return .contains }
    let comparison = field.measure == .day ? word.ofDays : word.ofClocks
    var ahead = self
    ahead.at = place
    guard let (bound, isSpan) = ahead.boundedValue(of: field, comparison) else { return .contains }
    spans.append(Span(range: at..<end, role: .comparison))
    at = place
    return isSpan ? .contains : bound
  }

  /// What is asked of what stands behind a sign: `t>=9 to 10` is the span, as `t:from 9 to 10` is.
  func spanning(_ comparison: Comparison, of field: Field) -> Comparison {
    guard comparison == .atLeast, boundedValue(of: field, comparison)?.isSpan == true else {
      return comparison
    }
    return .contains
  }

  /// Whether one value is there for such a sign, or the span that begins with it.
  private func boundedValue(
    of field: Field, _ comparison: Comparison
  ) -> (comparison: Comparison, isSpan: Bool)? {
    func read(_ comparison: Comparison, maySpan: Bool) -> Int? {
      var ahead = self
      let values = ahead.values(of: field, comparison, maySpan: maySpan)
      guard values.count == 1, ahead.reads(values[0], as: field.measure, comparison) else {
        return nil
      }
      return ahead.at
    }
    let end = read(comparison, maySpan: false)
    if comparison == .atLeast || comparison == .above,
      let spanEnd = read(.contains, maySpan: true), spanEnd > end ?? 0
    {
      return (comparison, true)
    }
    return end.map { _ in (comparison, false) }
  }

  /// Whether a value is a word that bounds what is still to come: `t:before ` does what `t<` does.
  ///
  /// Where it begins the name of a time as well, `t:after`, a blank behind it tells that it does.
  func isBegunBound(_ operand: Operand, of field: Field, _ comparison: Comparison) -> Bool {
    guard comparison == .contains, field.isBoundByWords, operand.shape == .word,
      Self.boundWords[text.plain(operand.range)] != nil
    else { return false }
    let isEnded = typing == .behindBlank && operand.range.upperBound == text.count
    return isEnded || !reads(operand, as: field.measure, comparison)
  }

  /// Notes that the letters that stand last may be going to bound a time or a day: `t:bef`.
  mutating func noteBegunBound(_ operands: [Operand], of field: Field, _ comparison: Comparison) {
    guard typing == .behindWord, comparison == .contains, field.isBoundByWords,
      let word = operands.last, operands.count == 1, word.shape == .word,
      word.range.upperBound == text.count, word.value == nil
    else { return }
    let plain = text.plain(word.range)
    if Self.boundWords.keys.contains(where: { $0.hasPrefix(plain) }) {
      doubts.begun = Doubts.Begun(place: word.range.lowerBound)
    }
  }

  private static let longestBoundWord = 6

  private static let boundWords: [String: BoundWord] = [
    "after": .after, "from": .from, "since": .from, "ab": .from, "von": .from, "seit": .from,
    "before": .before, "vor": .before, "until": .until, "till": .until, "bis": .until,
  ]
}

/// What a word makes of the time or the day behind it.
private enum BoundWord {
  case after, from, before, until

  /// What begins at 15:00 is after 15:00.
  var ofClocks: Comparison { self == .after ? .atLeast : ofDays }

  var ofDays: Comparison {
    switch self {
    case .after: .above
    case .from: .atLeast
    case .before: .below
    case .until: .atMost
    }
  }
}

extension Field {
  /// Whether words bound its values.
  fileprivate var isBoundByWords: Bool { measure == .clock || measure == .day }
}
