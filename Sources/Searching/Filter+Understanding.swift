/// A part of a query that is more than a word to look for.
public struct Span: Hashable, Sendable {
  public enum Role: Hashable, Sendable {
    case field, unknownField, comparison, negation, connective, bracket, state, unknownState
    case value, regex, brokenRegex
  }

  /// Scalars of the query without white space around it.
  public let range: Range<Int>
  public let role: Role
}

/// Something in a query that could not be understood.
public enum Remark: Hashable, Sendable {
  /// It is looked for as text, or nothing is asked where it is only begun.
  case unknownField(Unclear)
  /// It is looked for as text, or nothing is asked where it is only begun.
  case unknownState(Unclear)
  /// `kept` is the last one that compiled; without one the term asks nothing.
  case brokenRegex(String, PatternFault, kept: String?)
  /// A value that is compared and is no time, day or number: while it is typed, its parts that can
  /// be read count. `example` is a term that can be read.
  case unreadable(String, String, example: String)
  /// A value of a finished query that is no time, day or duration: it is looked for as text.
  case soughtAsText(String, String)
  /// A range that ends before it begins; no row passes.
  case backwards(String)
  /// A value that is only the beginning of one; nothing is asked.
  case unfinished(String, String)
  /// A day to be before or behind that may be another one, with a day that may not: `d<4/9`.
  case mayBeAnotherDay(String, example: String)
  /// A text that is compared by order: not as numbers, nor as lists put names.
  case comparedByLetters(String)
  /// Brackets that are too many to mean anything, and the most that do.
  case tooDeep(Int)
}

extension Filter {
  /// The spans moved to where they stand in the text of a prompt, which may begin with white space.
  public func spans(in typed: String) -> [Span] {
    let offset = typed.unicodeScalars.prefix { $0.properties.isWhitespace }.count
    return spans.map { span in
      let range = span.range.lowerBound + offset..<span.range.upperBound + offset
      return Span(range: range, role: span.role)
    }
  }
}
