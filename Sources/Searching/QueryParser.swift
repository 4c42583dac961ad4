/// Reads a query from the left to the right, once.
///
/// Brackets are kept on a stack of bounded depth, not by recursion: deeper ones mean nothing, as
/// does a bracket that closes none.
struct QueryParser {
  let text: QueryText
  var at = 0
  var sources: [Range<Int>] = []
  var spans: [Span] = []
  var remarks: [Remark] = []
  var patterns: [TypedPattern] = []
  /// What would close all that the query leaves open.
  var unclosed = ""
  /// Whether the last scalar is a backslash that would escape what follows.
  var endsInEscape = false
  /// Where the last term begins if its value or all behind its opening quote is still to come.
  var begunTerm: Int?
  let previous: [TypedPattern]
  /// Whether nothing is still to be typed.
  let isFinished: Bool
  let typing: Typing
  let manner: Manner
  var doubts = Doubts()
  /// The brackets and lists of several terms that are closed, the inner ones first.
  var groups: [TermGroup] = []
  private var levels = [Level()]
  /// Brackets that were opened beyond the depth.
  private var ignored = 0
  /// Where the negations of the next term begin.
  private var negationStart: Int?

  private static let deepest = 64

  init(
    _ query: String, previous: [TypedPattern], isFinished: Bool = false,
    typing: Typing = .ended, manner: Manner = Manner()
  ) {
    text = QueryText(query)
    (self.previous, self.isFinished) = (previous, isFinished)
    (self.typing, self.manner) = (typing, manner)
  }

  /// The query without a backslash at the end that escapes nothing.
  var withoutEscape: String { text.text(0..<text.count - (endsInEscape ? 1 : 0)) }

  /// How far a value is typed, and whether it is asked for or excluded.
  ///
  /// A comma ends it, as a blank does.
  func stage(of operand: Operand) -> Stage {
    Stage(
      isFinished: isFinished,
      isTyped: typing == .behindWord && operand.range.upperBound == text.count
        && !operand.isQuoted,
      isNegated: isExcluding)
  }

  /// Whether what is read next is excluded.
  var isExcluding: Bool { levels.count { $0.isNegated } % 2 == 1 }

  mutating func expression() -> Expression? {
    while let sign = text.sign(at: at) { read(sign) }
    unclosed += String(repeating: ")", count: levels.count - 1 + ignored)
    while levels.count > 1 { closeBracket() }
    return levels[0].expression
  }

  private mutating func read(_ sign: UInt8) {
    switch sign {
    case UInt8(ascii: " "): at += 1
    case UInt8(ascii: "("): openBracket(from: negationStart ?? at)
    case UInt8(ascii: ")"): readClosingBracket()
    case UInt8(ascii: "|"): readAlternative(1)
    case UInt8(ascii: "-"), UInt8(ascii: "!"): readNegationSigns()
    default: if !readConnective(), !readScope() { readTerm() }
    }
  }

  /// - Parameters:
  ///   - scope: what its words are asked of; without one, what the bracket around it asks.
  ///   - start: where it begins, with its field and what excludes it.
  private mutating func openBracket(_ scope: Scope? = nil, from start: Int) {
    spans.append(Span(range: at..<at + 1, role: .bracket))
    at += 1
    if levels.count < Self.deepest {
      levels.append(Level(scope: scope ?? self.scope, start: start, firstTerm: sources.count))
    } else {
      ignored += 1
      let remark = Remark.tooDeep(Self.deepest - 1)
      if !remarks.contains(remark) { remarks.append(remark) }
      levels[levels.count - 1].isNegated = false
    }
    negationStart = nil
  }

  /// What the words of the bracket that is open are asked of.
  var scope: Scope? { levels.last?.scope }

  /// Moves into the bracket of `track:(rust | go)`; blanks may stand in front of it.
  private mutating func readScope() -> Bool {
    guard let head = head(), let asked = asked(of: head) else { return false }
    let exclusion = exclusion(from: text.afterBlanks(from: head.end))
    guard text.sign(at: exclusion.end) == UInt8(ascii: "(") else { return false }
    let start = negationStart ?? at
    mark(head, .field)
    if head.excludes { excludeValue() }
    read(exclusion)
    openBracket(Scope(head: head, asked: asked), from: start)
    return true
  }

  private mutating func readClosingBracket() {
    spans.append(Span(range: at..<at + 1, role: .bracket))
    at += 1
    if ignored > 0 { ignored -= 1 } else if levels.count > 1 { closeBracket() }
    negationStart = nil
  }

  private mutating func closeBracket() {
    guard let level = levels.popLast(), let part = level.expression else {
      levels[levels.count - 1].isNegated = false
      return
    }
    groups.append(TermGroup(terms: level.firstTerm..<sources.count, source: level.start..<at))
    levels[levels.count - 1].append(part)
  }

  fileprivate mutating func readAlternative(_ length: Int) {
    spans.append(Span(range: at..<at + length, role: .connective))
    at += length
    levels[levels.count - 1].beginAlternative()
    negationStart = nil
  }

  /// Signs negate what they touch; on their own they ask nothing.
  private mutating func readNegationSigns() {
    var end = at
    while let sign = text.sign(at: end), sign.negates { end += 1 }
    spans.append(Span(range: at..<end, role: .negation))
    if text.endsWord(at: end), text.sign(at: end) != UInt8(ascii: "(") {
      at = end
    } else {
      negate(to: end, isOdd: (end - at) % 2 == 1)
    }
  }

  private mutating func negate(to end: Int, isOdd: Bool) {
    negationStart = negationStart ?? at
    if isOdd { excludeValue() }
    at = end
  }

  /// What is read next is excluded, or asked for again.
  mutating func excludeValue() { levels[levels.count - 1].isNegated.toggle() }

  private mutating func readTerm() {
    let start = negationStart ?? at
    negationStart = nil
    let begin = at
    let first = sources.count
    // A term moves on by one scalar at least.
    let part = term(from: start)
    at = max(at, begin + 1)
    if begunTerm != nil { begunTerm = start }
    if let part {
      levels[levels.count - 1].append(part)
    } else {
      sources.removeSubrange(first...)
      levels[levels.count - 1].isNegated = false
    }
  }
}

/// What stands between two brackets.
private struct Level {
  var isNegated = false
  let scope: Scope?
  /// Where its bracket begins, and the first of its terms.
  let start, firstTerm: Int
  private var parts: [Expression] = []
  private var alternatives: [Expression] = []

  init(scope: Scope? = nil, start: Int = 0, firstTerm: Int = 0) {
    (self.scope, self.start, self.firstTerm) = (scope, start, firstTerm)
  }

  mutating func append(_ part: Expression) {
    parts.append(isNegated ? part.negated : part)
    isNegated = false
  }

  mutating func beginAlternative() {
    if let part = parts.joined(Expression.all) { alternatives.append(part) }
    parts = []
    isNegated = false
  }

  var expression: Expression? {
    let last = parts.joined(Expression.all)
    return (alternatives + (last.map { [$0] } ?? [])).joined(Expression.any)
  }
}

extension Expression {
  var negated: Expression {
    if case .not(let part) = self { part } else { .not(self) }
  }
}

extension [Expression] {
  /// Nothing of none, and one as it is.
  func joined(_ join: ([Expression]) -> Expression) -> Expression? {
    count > 1 ? join(self) : first
  }
}

extension QueryParser {
  /// `AND`, `OR` and `NOT` are words of their own in upper case; so are 且, 或 and 非.
  private mutating func readConnective() -> Bool {
    guard let (connective, length) = connective(at: at) else { return false }
    switch connective {
    case .and:
      spans.append(Span(range: at..<at + length, role: .connective))
      at += length
    case .or: readAlternative(length)
    case .not:
      spans.append(Span(range: at..<at + length, role: .negation))
      negate(to: at + length, isOdd: true)
    }
    return true
  }

  enum Connective { case and, or, not }

  /// The connective that stands there; `nil` for a word that begins so.
  func connective(at place: Int) -> (Connective, length: Int)? {
    guard let (connective, length) = text.beginning(at: place),
      text.endsWord(at: place + length) || length == 1 && isField(at: place + 1)
    else { return nil }
    return (connective, length)
  }
}

extension QueryText {
  fileprivate func beginning(at place: Int) -> (QueryParser.Connective, length: Int)? {
    guard place < count else { return nil }
    return switch signs[place] {
    case UInt8(ascii: "A") where holds("AND", at: place): (.and, 3)
    case UInt8(ascii: "O") where holds("OR", at: place): (.or, 2)
    case UInt8(ascii: "N") where holds("NOT", at: place): (.not, 3)
    case Sign.other where scalars[place] == "且": (.and, 1)
    case Sign.other where scalars[place] == "或": (.or, 1)
    case Sign.other where scalars[place] == "非": (.not, 1)
    case _: nil
    }
  }

  private func holds(_ word: StaticString, at place: Int) -> Bool {
    guard place + word.utf8CodeUnitCount <= count else { return false }
    for index in 0..<word.utf8CodeUnitCount where signs[place + index] != word.utf8Start[index] {
      return false
    }
    return true
  }

  /// Whether nothing of a word stands there.
  func endsWord(at place: Int) -> Bool { sign(at: place)?.endsWord ?? true }
}

extension UInt8 {
  var negates: Bool { self == UInt8(ascii: "-") || self == UInt8(ascii: "!") }

  var endsWord: Bool {
    switch self {
    case UInt8(ascii: " "), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "|"): true
    default: false
    }
  }
}
