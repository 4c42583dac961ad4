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

  public init(word: String, field: Field? = nil, test: Test) {
    (self.word, self.field, self.test) = (word, field, test)
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
  /// `is:`; asks the row as a whole.
  case state(RowState)
  /// The session runs at this minute of its day, `at:09:45`; `nil` at the moment of the query.
  case runsAt(minute: Int?)
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

extension Term {
  /// The bytes that a row must hold; none where the test is not for a part of a text.
  var folded: [UInt8] {
    if case .text(.contains(let text)) = test { text } else { [] }
  }
}
