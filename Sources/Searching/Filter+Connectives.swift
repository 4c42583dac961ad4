extension Filter {
  /// How to write what was looked for as a word and is likely meant to join two: `or`, `not`.
  public var connectivesMeant: [String] { likelyConnectives.map(\.hint).eachOnce }

  fileprivate var likelyConnectives: [(term: Term, hint: String)] {
    let terms = terms
    return terms.indices.compactMap { place in
      guard !terms[place].folded.isEmpty else { return nil }
      let next = place + 1 < terms.count ? terms[place + 1].word : nil
      return connectiveMeant(by: terms[place].word, isFirst: place == 0, before: next)
        .map { (terms[place], $0) }
    }
  }

  private func connectiveMeant(by word: String, isFirst: Bool, before next: String?) -> String? {
    switch (Self.connectives[word], next) {
    case (.or, .some) where !isFirst:
      word == "or"
        ? "To find either, write OR in capitals." : "To find either, write OR for '\(word)'."
    case (.and, .some) where !isFirst: "Leave '\(word)' out: all words are looked for."
    case (.not, .some(let next)): "To leave rows out, write -\(next)"
    case _ where word.dropFirst().dropLast().contains("或"): "To find either, put blanks around 或."
    case _ where word.first == "非" && word.count > 1:
      "To leave rows out, put a blank behind 非."
    case _: nil
    }
  }

  /// Words that join others where people write, and are looked for where they stand in a query.
  private static let connectives: [String: QueryParser.Connective] = [
    "or": .or, "oder": .or, "ou": .or, "and": .and, "und": .and, "et": .and, "not": .not,
    "nicht": .not,
  ]
}

extension SearchIndex {
  /// What ``Filter/connectivesMeant`` says of words that no row found has as a word of its own:
  /// `research and development` and `Li Ou Yang` are found as they are.
  public func connectivesMeant(
    in filter: Filter, within scope: RowSet? = nil, states: RowStates? = nil
  ) -> [String] {
    let likely = filter.likelyConnectives
    guard !likely.isEmpty, let expression = filter.expression else { return [] }
    return likely.filter { term, _ in
      let word = Expression.term(term.asOwnWord)
      return rows(matching: Filter(.all([expression, word])), within: scope, states: states)
        .isEmpty
    }.map(\.hint).eachOnce
  }
}

extension Term {
  /// The same where it stands between other words; of letters that are written without blanks, itself.
  fileprivate var asOwnWord: Term {
    guard word.utf8.allSatisfy({ $0 < 0x80 }),
      case .term(let own)? = Filter("/\\b\(word)\\b/", isFinished: true).expression
    else { return self }
    return Term(word: word, field: field, test: own.test)
  }
}
