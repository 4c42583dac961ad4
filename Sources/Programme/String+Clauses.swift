extension StringProtocol {
  /// The words in lower case, clause by clause; a hyphen or an apostrophe parts words only.
  var clauses: [[String]] {
    var (clauses, word) = ([[String]](), "")
    var clause: [String] = []
    for character in lowercased() {
      if character.isLetter || character.isNumber {
        word.append(character)
        continue
      }
      let isInside = character.isWhitespace || (!word.isEmpty && "-_'’‑".contains(character))
      if !word.isEmpty { clause.append(word) }
      word = ""
      guard !isInside, !clause.isEmpty else { continue }
      clauses.append(clause)
      clause = []
    }
    if !word.isEmpty { clause.append(word) }
    return clause.isEmpty ? clauses : clauses + [clause]
  }
}

extension Unicode.Scalar {
  /// Whether it is written without blanks between words: Han, Kana.
  var joinsWords: Bool {
    switch value {
    case 0x3040...0x30FF, 0x3400...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF: true
    default: false
    }
  }
}
