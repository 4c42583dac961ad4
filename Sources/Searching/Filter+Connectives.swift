extension Filter {
  /// How to write what was looked for as a word and is likely meant to join two: `or`, `not`.
  public var connectivesMeant: [String] {
    let terms = terms
    return terms.indices.compactMap { place -> String? in
      guard !terms[place].folded.isEmpty else { return nil }
      let next = place + 1 < terms.count ? terms[place + 1].word : nil
      return connectiveMeant(by: terms[place].word, isFirst: place == 0, before: next)
    }.eachOnce
  }

  private func connectiveMeant(by word: String, isFirst: Bool, before next: String?) -> String? {
    switch (Self.connectives[word], next) {
    case (.or, .some) where !isFirst:
      word == "or"
        ? "To find either, write OR in capitals." : "To find either, write OR for '\(word)'."
    case (.and, .some) where !isFirst: "Leave '\(word)' out: all words are looked for."
    case (.not, .some(let next)): "To leave rows out, write -\(next)"
    case _ where word.dropFirst().dropLast().contains("或"): "To find either, put blanks around 或."
    case _: nil
    }
  }

  /// Words that join others where people write, and are looked for where they stand in a query.
  private static let connectives: [String: QueryParser.Connective] = [
    "or": .or, "oder": .or, "ou": .or, "and": .and, "und": .and, "et": .and, "not": .not,
    "nicht": .not,
  ]
}
