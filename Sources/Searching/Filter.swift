/// A query as it is meant. Every text is one: parsing never fails.
///
/// White space, also the full-width kind, separates words; a row must hold all of them, in any
/// order, as folded substrings.
public struct Filter: Hashable, Sendable {
  /// The query as typed, without white space around it.
  public let query: String
  /// What a row must hold; a word that folds to nothing (a lone hyphen) asks for nothing.
  public let terms: [Term]

  public init(_ query: String) {
    let words = query.unicodeScalars.split(whereSeparator: \.properties.isWhitespace)
    if let first = words.first, let last = words.last {
      self.query = String(query.unicodeScalars[first.startIndex..<last.endIndex])
    } else {
      self.query = ""
    }
    terms = words.map { Term(String($0)) }.filter { !$0.folded.isEmpty }
  }

  /// Whether every row matches.
  public var isEmpty: Bool { terms.isEmpty }
}

/// One condition of a filter.
public struct Term: Hashable, Sendable {
  /// The word as typed.
  public let word: String
  /// The bytes that a row must hold.
  let folded: [UInt8]

  init(_ word: String) {
    self.word = word
    folded = Searching.folded(word)
  }
}
