extension QueryParser {
  /// What one value asks of a field; `nil` where it asks nothing yet.
  mutating func question(_ operand: Operand, of field: Field?, _ comparison: Comparison) -> Test? {
    if operand.shape == .regex { return regexTest(operand) }
    let test = valueTest(operand, of: field, comparison)
    if comparison.isOrdered, case .text(.between) = test {
      remarks.append(.comparedByLetters(operand.content))
    }
    return test
  }

  private mutating func valueTest(
    _ operand: Operand, of field: Field?, _ comparison: Comparison
  ) -> Test? {
    if field != nil || operand.shape != .word {
      spans.append(Span(range: operand.range, role: .value))
    }
    switch operand.shape {
    case .word:
      guard let field else { return textTest(operand.content, .contains) }
      return wordTest(operand, of: field, comparison)
    case .phrase where comparison == .equals:
      // An open phrase is the beginning of the whole value.
      guard operand.isClosed else { return textTest(operand.content) { .begins($0) } }
      return operand.content.isEmpty ? nil : .text(.equals(folded(operand.content)))
    case .phrase: return textTest(operand.content, comparison)
    case .prefix: return textTest(operand.content) { .begins($0) }
    case .near:
      noteBegunNearWord(operand)
      return textTest(operand.content) { .near($0) }
    case .regex: return nil
    }
  }

  /// Notes that a short word that is like none may go on to one that is: `~lija` to `~lijau`.
  private mutating func noteBegunNearWord(_ operand: Operand) {
    let last = operand.range.upperBound - 1
    guard typing == .behindWord, operand.range.upperBound == text.count,
      last > operand.range.lowerBound + 1, Leeway(for: folded(operand.content)).isStrict
    else { return }
    doubts.begun = Doubts.Begun(place: last)
  }

  /// A bare word is read as what the field compares, else as text.
  private mutating func wordTest(
    _ operand: Operand, of field: Field, _ comparison: Comparison
  ) -> Test? {
    if isBegunBound(operand, of: field, comparison) {
      if operand.range.upperBound == text.count { begunTerm = operand.range.lowerBound }
      return unfinished(operand, of: field)
    }
    let (plain, stage) = (PlainWord(plain(operand)), stage(of: operand))
    switch measured(plain, as: field.measure, comparison, stage) {
    case .this(let test):
      if test == .nothing { remarks.append(.backwards(operand.content)) }
      if comparison.isOrdered, field.measure == .day,
        DaySpan.readings(of: plain).count(where: { !$0.isBegun }) > 1
      {
        let example = field.rawValue + comparison.written + field.measure.example
        remarks.append(.mayBeAnotherDay(operand.content, example: example))
      }
      return test
    case .unfinished: return unfinished(operand, of: field)
    case .unknown: break
    }
    if comparison.isOrdered, let noun = field.measure.noun {
      let example = field.rawValue + comparison.written + field.measure.example
      remarks.append(.unreadable(operand.content, noun, example: example))
      return test(ofBeginning: plain, as: field.measure, comparison, stage)
    }
    if field.measure.isText {
      let text =
        plain.bounds.map { between($0.low.text, $0.high.text) }
        ?? text(operand, of: field, comparison, stage)
      return field.mayHoldClocks ? clock(plain, comparison, stage, or: text) : text
    }
    if isFinished, let noun = field.measure.noun {
      remarks.append(.soughtAsText(operand.content, noun))
    }
    return textTest(operand.content, comparison)
  }

  /// A text, or the clock that a word is too; `now` is a text.
  private func clock(
    _ word: PlainWord, _ comparison: Comparison, _ stage: Stage, or text: Test?
  ) -> Test? {
    let clock: Test? =
      switch clockTest(word, comparison, stage) {
      case .this(.runsAt), .this(.beginsFromNow): nil
      case .this(let test): test
      case .unfinished where !isFinished: test(ofBeginning: word, as: .clock, comparison, stage)
      case .unfinished, .unknown: nil
      }
    guard let clock, clock != .nothing else { return text }
    return [clock, text].compactMap { $0 }.asOne
  }

  /// A text as it stands, or else what it goes on to while it is typed: a longer one, or counts.
  private func text(
    _ operand: Operand, of field: Field, _ comparison: Comparison, _ stage: Stage
  ) -> Test? {
    let test = textTest(operand.content, comparison)
    guard stage.asksWhatIsToCome, let test else { return test }
    var tests = [test]
    if comparison == .equals, let longer = textTest(operand.content, { .begins($0) }) {
      tests.append(longer)
    }
    if field.measure == .list,
      let counts = countToCome(of: PlainWord(plain(operand)), comparison, stage)
    {
      tests.append(counts)
    }
    return tests.asFirst
  }

  /// What is still being typed asks nothing; where nothing is to come, no row is meant.
  private mutating func unfinished(_ operand: Operand, of field: Field) -> Test? {
    if let noun = field.measure.noun { remarks.append(.unfinished(operand.content, noun)) }
    return isFinished ? .nothing : nil
  }

  /// While it is typed, what the longest beginning of whole parts asks that can be read.
  ///
  /// Nothing passes where there is none, and where nothing is to come: half a value is another one.
  private func test(
    ofBeginning word: PlainWord, as measure: Measure, _ comparison: Comparison, _ stage: Stage
  ) -> Test {
    guard !isFinished, word.rest.count <= Self.longestValue else { return .nothing }
    var beginning = word.withoutLastPart
    while !beginning.isEmpty {
      if case .this(let test) = measured(beginning, as: measure, comparison, stage) {
        guard case .firstOf(let tests) = test else { return test }
        return tests.first ?? .nothing
      }
      beginning = beginning.withoutLastPart
    }
    return .nothing
  }

  private static let longestValue = 32

  /// Whether a value is a word that the field compares as what it measures.
  func reads(_ operand: Operand, as measure: Measure, _ comparison: Comparison) -> Bool {
    guard operand.shape == .word else { return false }
    let word = PlainWord(plain(operand))
    if case .unknown = measured(word, as: measure, comparison, stage(of: operand)) { return false }
    return true
  }

  private func measured(
    _ word: PlainWord, as measure: Measure, _ comparison: Comparison, _ stage: Stage
  ) -> Meaning<Test> {
    switch measure {
    case .text: .unknown
    case .list: Meaning(countTest(word, comparison, stage))
    case .number: Meaning(numberTest(word, comparison, stage))
    case .clock: clockTest(word, comparison, stage)
    case .day: dayTest(word, comparison, stage)
    case .duration: Meaning(durationTest(word, comparison, stage))
    }
  }

  private mutating func regexTest(_ operand: Operand) -> Test? {
    if operand.content.isEmpty { return nil }
    let typed = typedPattern(operand.content, isClosed: operand.isClosed)
    patterns.append(typed)
    let isBroken = typed.pattern?.source != typed.source
    spans.append(Span(range: operand.range, role: isBroken ? .brokenRegex : .regex))
    if isBroken {
      remarks.append(
        .brokenRegex(
          typed.source, Pattern.fault(of: typed.source), kept: typed.pattern?.source))
    }
    return typed.pattern.map { .text(.regex($0)) }
  }

  /// Compiled, or what the expression in its place meant before this keystroke.
  private func typedPattern(_ source: String, isClosed: Bool) -> TypedPattern {
    if let same = previous.first(where: { $0.source == source }) { return same }
    let place = patterns.count
    let last = previous.indices.contains(place) ? previous[place].pattern : nil
    // How often is still to be said.
    if !isClosed, let last, source.endsInBegunRepeat {
      return TypedPattern(source: source, pattern: last)
    }
    return TypedPattern(source: source, pattern: Pattern(compiling: source) ?? last)
  }
}

extension String {
  /// Whether it ends in `{`, `{2` or `{2,3`, behind what would be repeated.
  fileprivate var endsInBegunRepeat: Bool {
    var signs = unicodeScalars.map(\.sign)
    while let last = signs.last, last.isDigit || last == UInt8(ascii: ",") { signs.removeLast() }
    return signs.count > 1 && signs.popLast() == UInt8(ascii: "{")
      && signs.last != UInt8(ascii: "\\")
  }
}

/// A folded text is asked for; one of which folding leaves nothing asks nothing.
private func textTest(_ text: String, _ test: ([UInt8]) -> TextTest) -> Test? {
  let bytes = folded(text)
  return bytes.isEmpty ? nil : .text(test(bytes))
}

private func textTest(_ text: String, _ comparison: Comparison) -> Test? {
  textTest(text) { bytes in
    switch comparison {
    case .contains: .contains(bytes)
    case .equals: .equals(bytes)
    case .below: .between([], bytes)
    case .atMost: .between([], bytes.afterAllThatBegin)
    case .above: .between(bytes.afterAllThatBegin, [])
    case .atLeast: .between(bytes, [])
    }
  }
}

private func between(_ low: String, _ high: String) -> Test? {
  let (low, high) = (folded(low), folded(high))
  return low.isEmpty && high.isEmpty ? nil : .text(.between(low, high.afterAllThatBegin))
}

extension [UInt8] {
  /// The first text behind those that begin with these bytes; no byte of UTF-8 is the last.
  fileprivate var afterAllThatBegin: [UInt8] {
    guard let last else { return [] }
    return dropLast() + [last &+ 1]
  }
}

extension Measure {
  /// What a value has to be; `nil` where any will do.
  var noun: String? {
    switch self {
    case .text: nil
    case .list, .number: "number"
    case .clock: "time"
    case .day: "day"
    case .duration: "duration"
    }
  }

  /// A value that can be compared.
  var example: String {
    switch self {
    case .text: ""
    case .list, .number: "2"
    case .clock: "14:00"
    case .day: "2026-05-20"
    case .duration: "30"
    }
  }

  var isText: Bool {
    switch self {
    case .text, .list: true
    case .number, .clock, .day, .duration: false
    }
  }
}
