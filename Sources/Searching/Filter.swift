/// A query as it is meant. Every text is one: parsing never fails.
///
/// White space, also the full-width kind, separates words; a row must hold all of them, in any
/// order, as folded substrings.
public struct Filter: Hashable, Sendable {
  /// The query as typed, without white space around it.
  public let query: String
  /// What is asked of a row; `nil` when every row matches.
  public let expression: Expression?

  public init(_ query: String) {
    let words = query.unicodeScalars.split(whereSeparator: \.properties.isWhitespace)
    if let first = words.first, let last = words.last {
      self.query = String(query.unicodeScalars[first.startIndex..<last.endIndex])
    } else {
      self.query = ""
    }
    let terms = words.map { word in
      Expression.term(Term(word: String(word), test: .text(.contains(folded(String(word))))))
    }.filter { $0.terms.first?.folded.isEmpty == false }
    expression = terms.isEmpty ? nil : .all(terms)
  }

  /// A query that was not typed.
  public init(_ expression: Expression) { (query, self.expression) = ("", expression) }

  /// Whether every row matches.
  public var isEmpty: Bool { expression == nil }

  /// The conditions, as they stand in the query.
  public var terms: [Term] { expression?.terms ?? [] }
}

extension Expression {
  var terms: [Term] {
    switch self {
    case .all(let parts), .any(let parts): parts.flatMap(\.terms)
    case .not(let part): part.terms
    case .term(let term): [term]
    }
  }
}

extension Term {
  /// The bytes that a row must hold.
  var folded: [UInt8] {
    if case .text(.contains(let text)) = test { text } else { [] }
  }
}
