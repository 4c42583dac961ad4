extension String {
  /// Whether a title says that the session is called off, set apart from what it is about.
  ///
  /// "Cancelled projects and what they teach" is not called off.
  var saysCancelled: Bool {
    mayHoldWord
      && Self.words.contains { word in
        isSetApart(word.uppercased(), anyCase: false) || isSetApart(word, anyCase: true)
      }
  }

  private static let words = ["cancelled", "canceled", "abgesagt", "entfällt", "annulé", "取消"]

  /// Whether a word of that kind begins anywhere; nearly all titles are done with this. O(bytes).
  private var mayHoldWord: Bool {
    var last: UInt32 = 0
    for byte in utf8 {
      last = last << 8 | UInt32(byte.lowercasedASCII)
      if Self.beginnings.contains(last) { return true }
    }
    return false
  }

  /// The first four bytes of each word.
  private static let beginnings = words.map { word in
    word.utf8.prefix(4).reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
  }

  /// Whether a word stands at the beginning or the end: in capitals, in brackets or before a colon.
  private func isSetApart(_ word: String, anyCase: Bool) -> Bool {
    let text = anyCase ? lowercased() : self
    for (open, close) in [("[", "]"), ("(", ")"), ("*", "*"), ("【", "】"), ("（", "）")] {
      let bracketed = open + word + close
      if text.hasPrefix(bracketed) || text.hasSuffix(bracketed) { return true }
    }
    if anyCase {
      return [":", "：", " -", " –", " —", " |"].contains { text.hasPrefix(word + $0) }
        || text == word
    }
    guard word.utf8.allSatisfy({ $0 < 0x80 }) else { return false }
    return text.hasPrefix(word + " ") || text.hasSuffix(" " + word)
  }
}
