extension Filter {
  /// How to write what was looked for as a word and is likely meant to join two: `or`, `not`.
  public var connectivesMeant: [String] {
    let terms = terms
    return terms.indices.compactMap { place -> String? in
      guard terms[place].isWord else { return nil }
      let next = place + 1 < terms.count ? terms[place + 1].word : nil
      return connectiveMeant(by: terms[place].word, isFirst: place == 0, before: next)
    }.eachOnce
  }

  private func connectiveMeant(by word: String, isFirst: Bool, before next: String?) -> String? {
    switch (word, next) {
    case ("or", .some) where !isFirst: "To find either, write OR in capitals."
    case ("oder", .some) where !isFirst, ("ou", .some) where !isFirst:
      "To find either, write OR for '\(word)'."
    case ("and", .some) where !isFirst: "Leave 'and' out: all words are looked for."
    case ("not", .some(let next)): "To leave rows out, write -\(next)"
    case _ where word.dropFirst().dropLast().contains("或"): "To find either, put blanks around 或."
    case _: nil
    }
  }
}
