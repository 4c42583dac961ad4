extension QueryParser {
  /// The term that begins at `at`; `nil` where it asks nothing yet.
  ///
  /// - Parameter start: where its negations begin.
  mutating func term(from start: Int) -> Expression? {
    guard let head = head() else {
      if isBegunConnective() {
        at = text.count
        return nil
      }
      let operands = operands()
      noteBegunNames(operands)
      return expression(asking: operands, of: nil, .contains, from: start)
    }
    at = head.end
    switch text.plain(head.name) {
    case "状态" where asksState(head): return stateTerm(head, from: start)
    case "is", "是": return stateTerm(head, from: start)
    case "at": return momentTerm(head, from: start)
    case "has", "有": return existenceTerm(head, from: start, exists: true)
    case "no", "无", "没有": return existenceTerm(head, from: start, exists: false)
    case let name: return fieldTerm(name, head, from: start)
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

  private mutating func fieldTerm(_ name: String, _ head: Head, from start: Int) -> Expression? {
    switch Field.meaning(of: name) {
    case .this(let field):
      mark(head, .field)
      moveToValue(of: head, field.measure)
      return fieldTerm(field, head.comparison, from: start)
    case .unfinished, .unknown:
      mark(head, .unknownField)
      remarks.append(.unknownField(Field.unclear(name, typed: text.text(head.name))))
      if case .unfinished = Field.meaning(of: name), text.endsWord(at: at) { return nil }
      return literal(head, from: start)
    }
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
    let operands = values(of: field.measure, comparison)
    if let first = operands.first, operands.count == 1, comparison == .equals, first.isEmptyPhrase {
      return expression(asking: [(.exists, "")], of: field, comparison, from: start)?.negated
    }
    return expression(asking: operands, of: field, comparison, from: start)
  }

  /// `状态:取消` is `is:取消`; other values are looked for in what a row says of its status.
  private func asksState(_ head: Head) -> Bool {
    var ahead = self
    ahead.moveToValue(of: head)
    guard let operand = ahead.operands().first else { return false }
    let word = text.plain(operand.range)
    // Of Latin letters any may begin a state.
    guard word.utf8.allSatisfy({ $0 > 0x7F }), case .this = RowState.meaning(of: word) else {
      return false
    }
    return true
  }

  private mutating func stateTerm(_ head: Head, from start: Int) -> Expression? {
    mark(head, .field)
    moveToValue(of: head)
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
    mark(head, .field)
    moveToValue(of: head, .clock)
    let asked = joined(operands(), .clock, maySpan: false).compactMap { operand -> Asked? in
      let word = plain(operand)
      if "now".hasPrefix(word) || word == "现在" {
        return (.runsAt(minutes: nil), operand.content)
      }
      let readings = ClockSpan.readings(of: word)
      let moments = stage(of: operand).meant(of: readings, .contains, isBegun: \.isBegun).map {
        span in
        Test.runsAt(minutes: span.first...(span.isBegun ? span.last : span.first))
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
    mark(head, .field)
    moveToValue(of: head)
    guard let operand = operands().first else { return nil }
    let name = text.plain(operand.range)
    switch Field.meaning(of: name) {
    case .this(let field):
      spans.append(Span(range: operand.range, role: .state))
      let term = expression(asking: [(.exists, "")], of: field, .contains, from: start)
      return exists ? term : term?.negated
    case .unfinished where !name.isEmpty:
      remarks.append(.unknownField(Field.unclear(name, typed: text.text(operand.range))))
      let asked: [Asked] = isFinished ? [(.nothing, operand.content)] : []
      return expression(asking: asked, of: nil, .contains, from: start)
    case .unfinished: return nil
    case .unknown:
      remarks.append(.unknownField(Field.unclear(name, typed: text.text(operand.range))))
      let asked = literal(operand, head).map { [$0] } ?? []
      return expression(asking: asked, of: nil, .contains, from: start)
    }
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

  private mutating func mark(_ head: Head, _ role: Span.Role) {
    spans.append(Span(range: head.name, role: role))
    spans.append(Span(range: head.sign, role: .comparison))
  }
}

extension [Test] {
  /// One of them has to pass; `nil` where there is none.
  var asOne: Test? { count > 1 ? .anyOf(self) : first }
}
