extension QueryParser {
  /// The term that begins at `at`; `nil` where it asks nothing yet.
  ///
  /// - Parameter start: where its negations begin.
  mutating func term(from start: Int) -> Expression? {
    if let head = head() {
      at = head.end
      guard let asked = asked(of: head) else { return unknownTerm(head, from: start) }
      mark(head, .field)
      moveToValue(of: head, asked.measure)
      return term(Scope(head: head, asked: asked), from: start)
    }
    if isBegunConnective() {
      at = text.count
      return nil
    }
    if !sources.isEmpty { noteBegunConnective(["O", "N", "A"]) }
    if let scope { return term(scope, from: start) }
    let operands = operands()
    noteBegunNames(operands)
    return expression(asking: operands, of: nil, .contains, from: start)
  }

  /// What the values that stand here ask of what a name and a sign name.
  private mutating func term(_ scope: Scope, from start: Int) -> Expression? {
    switch scope.asked {
    case .status where asksState(), .state: stateTerm(scope.head, from: start)
    case .status(let comparison): fieldTerm(.status, comparison, from: start)
    case .moment: momentTerm(scope.head, from: start)
    case .existence(let exists): existenceTerm(scope.head, from: start, exists: exists)
    case .field(let field, let comparison): fieldTerm(field, comparison, from: start)
    }
  }

  /// What a name and a sign ask; `nil` where the name is none.
  func asked(of head: Head) -> Scope.Asked? {
    switch text.plain(head.name) {
    case "状态": return .status(head.comparison)
    case "is", "是": return .state
    // What runs at a time has no order; what begins has.
    case "at": return head.comparison.isOrdered ? .field(.time, head.comparison) : .moment
    case "has", "有": return .existence(true)
    case "no", "无", "没有": return .existence(false)
    case let name:
      guard case .this(let field) = Field.meaning(of: name) else { return nil }
      return .field(field, head.comparison)
    }
  }

  /// What is asked by one value, and the value as typed.
  private typealias Asked = (test: Test, typed: String)

  private mutating func expression(
    asking operands: [Operand], of field: Field?, _ comparison: Comparison, from start: Int
  ) -> Expression? {
    let asked = operands.compactMap { operand in
      question(operand, of: field, comparison).map { ($0, operand.content) }
    }
    return expression(asking: asked, of: field, comparison, from: start)
  }

  /// `nil` where nothing is asked.
  private mutating func expression(
    asking asked: [Asked], of field: Field?, _ comparison: Comparison, from start: Int
  ) -> Expression? {
    guard let test = asked.map(\.test).asOne else { return nil }
    sources.append(start..<at)
    return .term(
      Term(
        word: text.text(start..<at), field: field, test: test, comparison: comparison,
        typed: asked.map(\.typed)))
  }

  private mutating func unknownTerm(_ head: Head, from start: Int) -> Expression? {
    let name = text.plain(head.name)
    mark(head, .unknownField)
    remarks.append(.unknownField(Field.unclear(name, typed: text.text(head.name))))
    if case .unfinished = Field.meaning(of: name), text.endsWord(at: at) { return nil }
    return literal(head, from: start)
  }

  private mutating func fieldTerm(
    _ field: Field, _ comparison: Comparison, from start: Int
  ) -> Expression? {
    var parts = [bound(of: field, comparison, from: start)]
    while comparison.isOrdered {
      let begin = text.afterBlanks(from: at)
      guard let next = nextBound() else { break }
      parts.append(bound(of: field, next, from: begin))
    }
    return parts.compactMap(\.self).joined(Expression.all)
  }

  /// What one sign and the values behind it ask.
  private mutating func bound(
    of field: Field, _ comparison: Comparison, from start: Int
  ) -> Expression? {
    let comparison =
      comparison == .contains ? readBoundWord(of: field) : spanning(comparison, of: field)
    let operands = values(of: field, comparison, maySpan: !comparison.isOrdered)
    noteBegunBound(operands, of: field, comparison)
    if let first = operands.first, operands.count == 1, comparison == .equals, first.isEmptyPhrase {
      return expression(asking: [(.exists, "")], of: field, comparison, from: start)?.negated
    }
    if operands.contains(where: \.isExcluded) {
      return listTerm(operands, of: field, comparison, from: start)
    }
    return expression(asking: operands, of: field, comparison, from: start)
  }

  /// `role:chair,-staff`: any of those that are asked for, and none of those that are excluded.
  private mutating func listTerm(
    _ operands: [Operand], of field: Field, _ comparison: Comparison, from start: Int
  ) -> Expression? {
    // Behind what is excluded the list goes on.
    if isExcluding { return expression(asking: operands, of: field, comparison, from: start) }
    let begin = operands.first?.range.lowerBound ?? start
    let firstTerm = sources.count
    func part(_ operands: [Operand], _ place: Place) -> Expression? {
      let asked = operands.compactMap { operand in
        question(operand, of: field, comparison).map { ($0, operand.content) }
      }
      guard let test = asked.map(\.0).asOne else { return nil }
      return term(asking: (test, asked.map(\.1)), of: field, comparison, place)
    }
    let sign = text.text(start..<begin)
    let sought = operands.filter { !$0.isExcluded }
    let range = start..<(sought.last?.range.upperBound ?? begin)
    var parts = [part(sought, Place(range: range, word: text.text(range)))]
    for operand in operands where operand.isExcluded {
      let word = "-" + sign + text.text(operand.range)
      parts.append(part([operand], Place(range: operand.range, word: word))?.negated)
    }
    if sources.count > firstTerm + 1 {
      groups.append(TermGroup(terms: firstTerm..<sources.count, source: start..<at))
    }
    return parts.compactMap(\.self).joined(Expression.all)
  }

  /// `状态:取消` is `is:取消`; other values are looked for in what a row says of its status.
  private func asksState() -> Bool {
    var ahead = self
    guard let operand = ahead.operands().first else { return false }
    let word = text.plain(operand.range)
    // Of Latin letters any may begin a state.
    guard word.utf8.allSatisfy({ $0 > 0x7F }), case .this = RowState.meaning(of: word) else {
      return false
    }
    return true
  }

  private mutating func stateTerm(_ head: Head, from start: Int) -> Expression? {
    let asked = operands().compactMap { operand -> Asked? in
      let word = text.plain(operand.range)
      switch RowState.meaning(of: word) {
      case .this(let state):
        spans.append(Span(range: operand.range, role: .state))
        return (.state(state), operand.content)
      case .unfinished:
        remarks.append(.unknownState(RowState.unclear(word, typed: text.text(operand.range))))
        return isFinished && !word.isEmpty ? (.nothing, operand.content) : nil
      case .unknown:
        remarks.append(.unknownState(RowState.unclear(word, typed: text.text(operand.range))))
        return literal(operand, head)
      }
    }
    return expression(asking: asked, of: nil, .contains, from: start)
  }

  private mutating func momentTerm(_ head: Head, from start: Int) -> Expression? {
    let values = values(of: .time, .contains, maySpan: false)
    let asked = values.compactMap { operand -> Asked? in
      let word = plain(operand)
      if "now".hasPrefix(word) || word == "现在" {
        return (.runsAt(minutes: nil), operand.content)
      }
      let readings = ClockSpan.readings(of: word)
      let moments = stage(of: operand).meant(of: readings, .contains, isBegun: \.isBegun).map {
        span in
        let isSpan = span.isBegun || span.isPartOfDay
        return Test.runsAt(minutes: span.first...(isSpan ? span.last : span.first))
      }
      if let test = moments.asFirst { return (test, operand.content) }
      if !readings.isEmpty {
        remarks.append(.unfinished(operand.content, "time"))
        return nil
      }
      remarks.append(.soughtAsText(operand.content, "time"))
      return literal(operand, head)
    }
    return expression(asking: asked, of: nil, .contains, from: start)
  }

  private mutating func existenceTerm(
    _ head: Head, from start: Int, exists: Bool
  ) -> Expression? {
    let (operands, firstTerm) = (operands(), sources.count)
    var (parts, alternatives): ([Expression], [Expression]) = ([], [])
    func close() {
      if let part = alternatives.joined(Expression.any) { parts.append(part) }
      alternatives = []
    }
    let sign = text.text(min(start, head.name.lowerBound)..<head.end)
    for operand in operands {
      let range = operands.count == 1 ? start..<at : operand.range
      // Only the first of several values, or of those in a bracket, has the name in front of it.
      let isWhole = operands.count == 1 && start <= head.name.lowerBound
      let place = Place(range: range, word: (isWhole ? "" : sign) + text.text(range))
      guard let part = existence(operand, head, exists: exists, place) else { continue }
      // Of those that are asked for one is enough; none that is excluded may be there.
      if text.sign(at: operand.range.lowerBound)?.negates == true {
        close()
        parts.append(part)
      } else {
        alternatives.append(part)
      }
    }
    close()
    if sources.count > firstTerm + 1 {
      groups.append(TermGroup(terms: firstTerm..<sources.count, source: start..<at))
    }
    return parts.joined(Expression.all)
  }

  /// Where a term stands, and as what it is told: one of several values is told with its name.
  private struct Place {
    let range: Range<Int>
    let word: String
  }

  private mutating func existence(
    _ operand: Operand, _ head: Head, exists: Bool, _ place: Place
  ) -> Expression? {
    let start = min(afterNegations(from: operand.range.lowerBound), operand.range.upperBound)
    let name = text.plain(start..<operand.range.upperBound)
    let isExcluded = (start - operand.range.lowerBound) % 2 == 1
    let meaning = Field.meaning(of: name)
    if case .this(let field) = meaning {
      spans.append(Span(range: operand.range, role: .state))
      let term = term(asking: (.exists, [""]), of: field, .contains, place)
      return exists != isExcluded ? term : term.negated
    }
    if name.isEmpty { return nil }
    remarks.append(.unknownField(Field.unclear(name, typed: text.text(operand.range))))
    if case .unfinished = meaning {
      return isFinished
        ? term(asking: (.nothing, [operand.content]), of: nil, .contains, place) : nil
    }
    return literal(operand, head).map { test, typed in
      term(asking: (test, [typed]), of: nil, .contains, place)
    }
  }

  private mutating func term(
    asking asked: (test: Test, typed: [String]), of field: Field?, _ comparison: Comparison,
    _ place: Place
  ) -> Expression {
    sources.append(place.range)
    return .term(
      Term(
        word: place.word, field: field, test: asked.test, comparison: comparison,
        typed: asked.typed))
  }

  /// What is not understood is looked for as it stands.
  private mutating func literal(_ operand: Operand, _ head: Head) -> Asked? {
    spans.append(Span(range: operand.range, role: .unknownState))
    let typed = text.text(head.name.lowerBound..<head.end) + text.text(operand.range)
    let literal = folded(typed)
    return literal.isEmpty ? nil : (.text(.contains(literal)), typed)
  }

  /// A name that is no field is text, with its sign and its value.
  private mutating func literal(_ head: Head, from start: Int) -> Expression? {
    var literal = text.text(head.name.lowerBound..<head.end)
    if let sign = text.sign(at: at), sign.opensPhrase {
      literal += phrase(from: at).content
    } else {
      let begin = at
      while !text.endsWord(at: at) { at += 1 }
      literal += text.text(begin..<at)
    }
    let bytes = folded(literal)
    let asked: [Asked] = bytes.isEmpty ? [] : [(.text(.contains(bytes)), literal)]
    return expression(asking: asked, of: nil, .contains, from: start)
  }

  mutating func mark(_ head: Head, _ role: Span.Role) {
    spans.append(Span(range: head.name, role: role))
    spans.append(Span(range: head.sign, role: .comparison))
  }
}

extension [Test] {
  /// One of them has to pass; `nil` where there is none.
  var asOne: Test? { count > 1 ? .anyOf(self) : first }
}
