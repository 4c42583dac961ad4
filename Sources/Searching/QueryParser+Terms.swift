extension QueryParser {
  /// The term that begins at `at`; `nil` where it asks nothing yet.
  ///
  /// - Parameter start: where its negations begin.
  mutating func term(from start: Int) -> Expression? {
    guard let head = head() else {
      let test = operands().compactMap { question($0, of: nil, .contains) }.asOne
      return test.map { expression(asking: $0, of: nil, from: start) }
    }
    at = head.end
    switch text.plain(head.name) {
    case "is", "是": return stateTerm(head, from: start)
    case "at": return momentTerm(head, from: start)
    case "has", "有": return existenceTerm(head, from: start, exists: true)
    case "no", "无", "没有": return existenceTerm(head, from: start, exists: false)
    case let name: return fieldTerm(name, head, from: start)
    }
  }

  mutating func expression(asking test: Test, of field: Field?, from start: Int) -> Expression {
    let word = text.text(start..<at)
    sources.append(start..<at)
    return .term(Term(word: word, field: field, test: test))
  }

  private mutating func fieldTerm(_ name: String, _ head: Head, from start: Int) -> Expression? {
    switch Field.meaning(of: name) {
    case .this(let field):
      mark(head, .field)
      return fieldTerm(field, head.comparison, from: start)
    case .unfinished where text.endsWord(at: at):
      mark(head, .unknownField)
      remarks.append(.unknownField(text.text(head.name)))
      return nil
    case .unfinished, .unknown:
      mark(head, .unknownField)
      remarks.append(.unknownField(text.text(head.name)))
      return literal(head, from: start)
    }
  }

  private mutating func fieldTerm(
    _ field: Field, _ comparison: Comparison, from start: Int
  ) -> Expression? {
    let operands = self.operands()
    if let first = operands.first, operands.count == 1, comparison == .equals, first.isEmptyPhrase {
      return expression(asking: .exists, of: field, from: start).negated
    }
    let test = operands.compactMap { question($0, of: field, comparison) }.asOne
    return test.map { expression(asking: $0, of: field, from: start) }
  }

  private mutating func stateTerm(_ head: Head, from start: Int) -> Expression? {
    mark(head, .field)
    let test = operands().compactMap { operand -> Test? in
      switch RowState.meaning(of: text.plain(operand.range)) {
      case .this(let state):
        spans.append(Span(range: operand.range, role: .state))
        return .state(state)
      case .unfinished: return nil
      case .unknown: return unknown(operand, head)
      }
    }.asOne
    return test.map { expression(asking: $0, of: nil, from: start) }
  }

  private mutating func momentTerm(_ head: Head, from start: Int) -> Expression? {
    mark(head, .field)
    let test = operands().compactMap { operand -> Test? in
      let word = text.plain(operand.range)
      if "now".hasPrefix(word) || word == "现在" { return .runsAt(minute: nil) }
      if let span = ClockSpan(word) { return .runsAt(minute: span.first) }
      return unknown(operand, head)
    }.asOne
    return test.map { expression(asking: $0, of: nil, from: start) }
  }

  private mutating func existenceTerm(
    _ head: Head, from start: Int, exists: Bool
  ) -> Expression? {
    mark(head, .field)
    guard let operand = operands().first else { return nil }
    switch Field.meaning(of: text.plain(operand.range)) {
    case .this(let field):
      spans.append(Span(range: operand.range, role: .state))
      let term = expression(asking: .exists, of: field, from: start)
      return exists ? term : term.negated
    case .unfinished: return nil
    case .unknown:
      return unknown(operand, head).map { expression(asking: $0, of: nil, from: start) }
    }
  }

  /// What is asked by a word that names no state: to be found as it stands.
  private mutating func unknown(_ operand: Operand, _ head: Head) -> Test? {
    spans.append(Span(range: operand.range, role: .unknownState))
    remarks.append(.unknownState(text.text(operand.range)))
    let literal = folded(text.text(head.name.lowerBound..<head.end) + text.text(operand.range))
    return literal.isEmpty ? nil : .text(.contains(literal))
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
    return bytes.isEmpty
      ? nil : expression(asking: .text(.contains(bytes)), of: nil, from: start)
  }

  private mutating func mark(_ head: Head, _ role: Span.Role) {
    spans.append(Span(range: head.name, role: role))
    spans.append(Span(range: head.name.upperBound..<head.end, role: .comparison))
  }
}

extension [Test] {
  /// One of them has to pass; `nil` where there is none.
  var asOne: Test? { count > 1 ? .anyOf(self) : first }
}
