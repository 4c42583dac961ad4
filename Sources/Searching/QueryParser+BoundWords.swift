extension QueryParser {
  /// Moves behind a word that bounds the time or the day behind it: `t:after 15` asks what `t>=15`
  /// does, and `d:from 5 to 6 july` what the span does.
  ///
  /// - Returns: what is asked of what stands there then.
  mutating func readBoundWord(of field: Field) -> Comparison {
    guard field.measure == .clock || field.measure == .day else { return .contains }
    var end = at
    while !text.endsWord(at: end), end - at <= Self.longestBoundWord { end += 1 }
    let place = text.afterBlanks(from: end)
    guard let comparison = Self.boundWords[text.plain(at..<end)], place > end, isValue(at: place)
    else { return .contains }
    var ahead = self
    ahead.at = place
    guard let (bound, isSpan) = ahead.boundedValue(of: field, comparison) else { return .contains }
    spans.append(Span(range: at..<end, role: .comparison))
    at = place
    return isSpan ? .contains : bound
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
    if comparison == .atLeast, let spanEnd = read(.contains, maySpan: true), spanEnd > end ?? 0 {
      return (comparison, true)
    }
    return end.map { _ in (comparison, false) }
  }

  private static let longestBoundWord = 6

  private static let boundWords: [String: Comparison] = [
    "after": .atLeast, "from": .atLeast, "since": .atLeast, "ab": .atLeast, "von": .atLeast,
    "seit": .atLeast, "before": .below, "vor": .below, "until": .atMost, "till": .atMost,
    "bis": .atMost,
  ]
}
