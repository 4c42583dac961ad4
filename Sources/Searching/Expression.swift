/// What a query asks of a row.
public indirect enum Expression: Hashable, Sendable {
  case all([Expression])
  case any([Expression])
  case not(Expression)
  case term(Term)
}

/// One condition of a query.
public struct Term: Hashable, Sendable {
  /// As typed, with its field and marks.
  public let word: String
  /// What it is asked of; `nil` for all that the view shows or hides of a row.
  public let field: Field?
  public let test: Test
  /// How its values are compared.
  let comparison: Comparison
  /// The values as typed, without their marks: one for each test; none where nobody typed it.
  let typed: [String]

  public init(word: String, field: Field? = nil, test: Test) {
    self.init(word: word, field: field, test: test, comparison: .contains, typed: [])
  }

  init(word: String, field: Field?, test: Test, comparison: Comparison, typed: [String]) {
    (self.word, self.field, self.test) = (word, field, test)
    (self.comparison, self.typed) = (comparison, typed)
  }

  public static func == (a: Term, b: Term) -> Bool {
    a.field == b.field && a.test == b.test && a.word == b.word
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(field)
    hasher.combine(test)
    hasher.combine(word)
  }
}

/// What is asked of the values of a field: one of them has to pass.
public indirect enum Test: Hashable, Sendable {
  case text(TextTest)
  /// The field as a number: elements of a list, minutes since midnight, minutes of a duration,
  /// the ordinal of a day. Without a bound, any number.
  case number(atLeast: Int?, atMost: Int?)
  /// The field as a day, where the query names no whole date.
  case day(DayTest)
  /// `has:`
  case exists
  /// One of these.
  case anyOf([Test])
  /// The first of these that any row passes: a value that may be whole is meant so where a row has
  /// it, and else as the beginning of what is still to be typed.
  case firstOf([Test])
  /// `is:`; asks the row as a whole.
  case state(RowState)
  /// The session runs at one of these minutes of its day, `at:09:45`; `nil` at the moment of the
  /// query.
  case runsAt(minutes: ClosedRange<Int>?)
  /// `t>now`: the session begins before (-1), at (0) or after (1) the moment of the query.
  case beginsFromNow(ClosedRange<Int>)
}

/// A test of one text; all texts are folded.
public enum TextTest: Hashable, Sendable {
  case contains([UInt8])
  case equals([UInt8])
  case begins([UInt8])
  /// Within one edit, or two from five characters on, of a word of the value or of its beginning.
  case near([UInt8])
  /// From the first text on and below the second, byte by byte; an empty bound is open.
  case between([UInt8], [UInt8])
  case regex(Pattern)
}

extension Expression {
  /// The conditions, as they stand in the query.
  public var terms: [Term] {
    switch self {
    case .all(let parts), .any(let parts): parts.flatMap(\.terms)
    case .not(let part): part.terms
    case .term(let term): [term]
    }
  }
}

extension Expression {
  /// With other terms in the place of its own.
  func mappingTerms(_ other: (Term) -> Term) -> Expression {
    switch self {
    case .all(let parts): .all(parts.map { $0.mappingTerms(other) })
    case .any(let parts): .any(parts.map { $0.mappingTerms(other) })
    case .not(let part): .not(part.mappingTerms(other))
    case .term(let term): .term(other(term))
    }
  }

  /// Without the terms that are not kept, asked in their order; `nil` where nothing is left.
  func filteringTerms(_ isKept: (Term) -> Bool) -> Expression? {
    switch self {
    case .all(let parts): parts.compactMap { $0.filteringTerms(isKept) }.joined(Expression.all)
    case .any(let parts): parts.compactMap { $0.filteringTerms(isKept) }.joined(Expression.any)
    case .not(let part): part.filteringTerms(isKept).map(\.negated)
    case .term(let term): isKept(term) ? self : nil
    }
  }
}

extension Term {
  /// The bytes that a row must hold; none where the test is not for a part of a text.
  var folded: [UInt8] {
    if case .text(.contains(let text)) = test { text } else { [] }
  }

  /// The whole value that is asked for, if it may not be the beginning of one only.
  var whole: [UInt8]? {
    switch test {
    case .text(.equals(let text)): text
    case .firstOf(let tests):
      if case .text(.equals(let text)) = tests.first { text } else { nil }
    case .text, .number, .day, .exists, .anyOf, .state, .runsAt, .beginsFromNow: nil
    }
  }
}
