extension QueryParser {
  /// The values of a field: those that commas join, with blanks beside them or without.
  ///
  /// Behind a name and a blank they are words to look for, unless no row has them all, or the name
  /// is excluded.
  /// - Parameter maySpan: whether words may join two values into the span between them.
  mutating func values(
    of field: Field, _ comparison: Comparison, maySpan: Bool
  ) -> [Operand] {
    let measure = field.measure
    var values = joined(
      operands(
        endingAtBounds: comparison.isOrdered,
        mayExclude: measure.isText && !comparison.isOrdered),
      measure, maySpan: maySpan)
    while !comparison.isOrdered, !values.isEmpty {
      var ahead = self
      guard let further = ahead.furtherValues(measure, comparison, maySpan: maySpan) else { break }
      let areCounts = further.allSatisfy { ahead.reads($0, as: measure, comparison) }
      if field.holdsCommas, !areCounts, !manner.listsNames, !isExcluding {
        doubts.hasListOfNames = true
        break
      }
      self = ahead
      values += further
    }
    return values
  }

  /// Those behind a comma and a blank, where they are values of the field.
  private mutating func furtherValues(
    _ measure: Measure, _ comparison: Comparison, maySpan: Bool
  ) -> [Operand]? {
    var place = text.afterBlanks(from: at)
    let wordEnd = endOfListingWord(at: place, measure)
    if hasComma(at: place) {
      place = text.afterBlanks(from: place + 1)
    } else if let wordEnd {
      place = text.afterBlanks(from: wordEnd)
    } else if at == 0 || !hasComma(at: at - 1) {
      return nil
    }
    guard isFurtherValue(at: place) else { return nil }
    var ahead = self
    ahead.at = place
    let values = ahead.joined(ahead.operands(), measure, maySpan: maySpan)
    guard !values.isEmpty,
      measure.isText && wordEnd == nil
        || values.allSatisfy({ ahead.reads($0, as: measure, comparison) })
    else { return nil }
    self = ahead
    return values
  }

  /// Where a word ends that stands between two values as a comma does: `d:5 and 7 jul`.
  private func endOfListingWord(at place: Int, _ measure: Measure) -> Int? {
    guard measure != .text, place > at, connective(at: place) == nil,
      let word = word(behind: place - 1, endingAtBounds: false),
      SpelledValue.lists(text.plain(word))
    else { return nil }
    return word.upperBound
  }

  /// A value with the words behind it that belong to it: `t:1 pm`, `dur:1 h 30 min`, `d:20 May`.
  ///
  /// Words are only taken where the whole of them is a value; quotes may stand around them.
  mutating func joined(
    _ operands: [Operand], _ measure: Measure, maySpan: Bool
  ) -> [Operand] {
    guard let operand = operands.first, operands.count == 1,
      let spelled = SpelledValue(measure, maySpan: maySpan)
    else { return operands }
    switch operand.shape {
    case .word: return [joined(operand, spelled)]
    case .phrase where operand.isClosed:
      return values(inPhrase: operand, spelled) ?? operands
    case .phrase, .prefix, .near, .regex: return operands
    }
  }

  /// The value of several words that stands in quotes, or those that words or commas list there.
  private func values(inPhrase operand: Operand, _ spelled: SpelledValue) -> [Operand]? {
    let inside = QueryText(operand.content)
    let clauses = inside.plain(0..<inside.count).split(separator: ",").map {
      $0.split(separator: " ").map { String($0) }
    }
    let words = Array(clauses.joined())
    guard words.count > 1 else { return nil }
    // `May 20, 2026`; numbers are a list.
    let isWhole = clauses.count == 1 || clauses[0].contains { !$0.utf8.allSatisfy(\.isDigit) }
    let isOne = isWhole && spelled.value(of: words) != nil
    let listed =
      isOne ? [words] : clauses.flatMap { $0.split { SpelledValue.lists($0) }.map(Array.init) }
    let values = listed.compactMap { words in
      spelled.readable(words).map { value in
        Operand(
          shape: .word, content: words.joined(separator: " "), range: operand.range, value: value,
          isQuoted: true)
      }
    }
    return values.count == listed.count ? values : nil
  }

  private mutating func joined(_ operand: Operand, _ spelled: SpelledValue) -> Operand {
    let ranges = words(from: operand, spelled)
    let words = ranges.map { text.plain($0) + (hasComma(at: $0.upperBound) ? "," : "") }
    let isReadable = spelled.isReadable(text.plain(operand.range))
    for count in ranges.indices.reversed().map({ $0 + 1 }) where count > 1 || !isReadable {
      let last = ranges[count - 1]
      let isLast = count > 1 && last.upperBound == text.count
      if isLast, !manner.joinsLast { continue }
      guard let value = spelled.value(of: words.prefix(count - 1) + [text.plain(last)]),
        spelled.measure != .list || countsUp(value, isLast: isLast)
      else { continue }
      if isLast { doubts.hasJoinedLast = true }
      at = last.upperBound
      let range = operand.range.lowerBound..<at
      noteBegunValue(ranges, words, from: count, spelled)
      takeBegunUnit()
      return Operand(shape: .word, content: text.text(range), range: range, value: value)
    }
    noteBegunValue(ranges, words, from: isReadable ? 1 : 0, spelled)
    takeBegunUnit()
    return operand
  }

  /// Whether a text is a count or a span of them that does not end before it begins; where it is
  /// typed, more digits may come. Other texts are words to look for.
  private func countsUp(_ value: String, isLast: Bool) -> Bool {
    let stage = Stage(isFinished: isFinished, isTyped: isLast && typing == .behindWord)
    return countTest(PlainWord(value), .contains, stage).map { $0 != .nothing } ?? false
  }

  /// The word of a value and those behind it, with one blank or more between them.
  private func words(from operand: Operand, _ spelled: SpelledValue) -> [Range<Int>] {
    var words = [operand.range]
    while words.count < SpelledValue.longest, let end = words.last?.upperBound,
      let word = word(
        behind: mayHoldComma(words, spelled) && hasComma(at: end) ? end + 1 : end,
        endingAtBounds: !spelled.maySpan)
    {
      words.append(word)
    }
    return words
  }

  /// Whether a comma may stand behind the first words of a day, `May 20, 2026`; numbers are a list.
  private func mayHoldComma(_ words: [Range<Int>], _ spelled: SpelledValue) -> Bool {
    spelled.measure == .day && words.contains { !text.signs[$0].allSatisfy(\.isDigit) }
  }

  private func hasComma(at place: Int) -> Bool { text.sign(at: place) == UInt8(ascii: ",") }

  private func word(behind place: Int, endingAtBounds endsAtBounds: Bool) -> Range<Int>? {
    let start = text.afterBlanks(from: place)
    var end = start
    while !text.endsWord(at: end), !hasComma(at: end), !endsAtBounds || !isBound(at: end) {
      end += 1
    }
    return start > place && end > start ? start..<end : nil
  }

  /// Moves behind the last word where it is one letter of what the value goes on to: `t:2 p`.
  private mutating func takeBegunUnit() {
    guard manner.joinsLast, typing == .behindWord, let place = doubts.begun?.place, place > at,
      place + 1 == text.count, text.sign(at: place)?.isDigit == false
    else { return }
    doubts.hasJoinedLast = true
    at = text.count
  }

  /// Notes where the last word begins, if it may go on to a part of the value before it.
  ///
  /// - Parameter count: how many of the words are the value as it stands.
  private mutating func noteBegunValue(
    _ ranges: [Range<Int>], _ words: [String], from count: Int, _ spelled: SpelledValue
  ) {
    guard typing != .ended, count < words.count, let word = words.last, let range = ranges.last,
      range.upperBound == text.count
    else { return }
    let run = word.lastRun
    // Behind a blank a name goes on no more, but a span does.
    let goesOnBehindBlank =
      run.first?.isNumber == true || SpelledValue.isJoint(run) || SpelledValue.lists(run)
    if typing == .behindBlank, !goesOnBehindBlank { return }
    let length = run.unicodeScalars.count
    let front = String(word.unicodeScalars.dropLast(length))
    if spelled.goesOn(words.dropLast() + (front.isEmpty ? [] : [front]), run) {
      doubts.begun = Doubts.Begun(place: range.upperBound - length)
    }
  }
}

extension String {
  /// The letters or the digits at its end.
  fileprivate var lastRun: String {
    let scalars = unicodeScalars
    guard let last = scalars.last else { return "" }
    let isDigit = ("0"..."9").contains(last)
    var run = UnicodeScalarView()
    run.append(
      contentsOf: scalars.reversed().prefix { scalar in
        isDigit
          ? ("0"..."9").contains(scalar)
          : scalar.properties.isAlphabetic || scalar.properties.isGraphemeExtend
      }.reversed())
    return String(run)
  }
}
