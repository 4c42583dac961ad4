/// A query as it is meant. Every text is one: parsing never fails.
///
/// White space, also the full-width kind, separates words; a row must hold all of them, in any
/// order, as folded substrings. What is typed half asks nothing yet.
public struct Filter: Hashable, Sendable {
  /// The query as typed, without white space around it.
  public let query: String
  /// What is asked of a row; `nil` when every row matches.
  public let expression: Expression?
  /// Where each of `terms` stands in `query`, with its negation: ranges of scalars.
  public let sources: [Range<Int>]
  /// Where several terms stand as one part: brackets, the inner ones first.
  let groups: [TermGroup]
  /// What the parts of `query` are, ascending; words that are only looked for have no span.
  public let spans: [Span]
  /// What could not be understood, in the order of the query.
  public let remarks: [Remark]
  /// The regular expressions as typed, with those in force: the next query may need them.
  let patterns: [TypedPattern]
  /// Whether nothing is still to be typed.
  let isFinished: Bool
  /// The names of fields that the last word may be going to be, where it is still typed.
  let begunNames: [String]
  /// What is asked instead where no row passes, the first that finds one: of a query that is typed.
  let otherwise: [Expression?]
  /// Whether it is whole in several readings, and not only on the way to another one.
  let isAmbiguous: Bool

  /// - Parameter previous: the filter of the query before this keystroke; a regular expression
  ///   that does not compile means what it meant there.
  /// - Parameter isFinished: whether it is all there is, as that of a command is.
  /// - Parameter isTyped: whether the next key may be typed behind it, and its last word go on, to
  ///   `room:` or `NOT`; a space ends a value.
  public init(
    _ query: String, previous: Filter? = nil, isFinished: Bool = false, isTyped: Bool = false
  ) {
    self.isFinished = isFinished
    let endsInBlank = query.unicodeScalars.last?.properties.isWhitespace == true
    self.query = query.trimmed.shortened(to: Self.longest)
    guard !self.query.isEmpty else {
      (expression, sources, groups, spans, remarks, patterns) = (nil, [], [], [], [], [])
      (begunNames, otherwise, isAmbiguous) = ([], [], false)
      return
    }
    var parser = QueryParser(
      self.query, previous: previous?.patterns ?? [], isFinished: isFinished,
      typing: isTyped ? endsInBlank ? .behindBlank : .behindWord : .ended)
    expression = parser.expression()
    sources = parser.sources
    groups = parser.groups
    spans = parser.spans
    remarks = parser.remarks
    patterns = parser.patterns
    begunNames = parser.doubts.begun?.names ?? []
    otherwise = parser.otherReadings
    isAmbiguous = parser.isAmbiguous
  }

  /// The longest query that is asked, in scalars; of a longer one the beginning is.
  private static let longest = 1_000

  /// A query that was not typed: its terms stand nowhere.
  public init(_ expression: Expression?) {
    (query, self.expression, isFinished, isAmbiguous) = ("", expression, true, false)
    (sources, groups, spans, remarks, patterns) = ([], [], [], [], [])
    (begunNames, otherwise) = ([], [])
  }

  /// Whether every row matches.
  public var isEmpty: Bool { expression == nil }

  /// What is asked when no more is typed; `nil` where that is the same, or a name is still awaited.
  public var whole: Filter? {
    guard begunNames.isEmpty else { return nil }
    let whole = Filter(query, previous: self, isFinished: isFinished)
    return whole.expression == expression && whole.otherwise == otherwise ? nil : whole
  }

  /// The conditions, as they stand in the query.
  public var terms: [Term] { expression?.terms ?? [] }
}

/// A regular expression as typed, and the last of its place that compiled.
struct TypedPattern: Hashable, Sendable {
  let source: String
  let pattern: Pattern?
}

extension String {
  fileprivate func shortened(to length: Int) -> String {
    unicodeScalars.count <= length ? self : String(unicodeScalars.prefix(length)).trimmed
  }

  fileprivate var trimmed: String {
    let scalars = unicodeScalars
    guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
      let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
    else { return "" }
    return String(scalars[first...last])
  }
}
