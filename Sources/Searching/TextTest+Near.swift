extension UnsafeBufferPointer<UInt8> {
  /// Whether a word of the text, or its beginning, is within the edits that `word` allows.
  ///
  /// A term with a space may run over the ends of words. O(text), as at most two edits branch.
  func hasWord(near word: [UInt8]) -> Bool {
    let edits = Edits.allowed(for: word)
    let isPhrase = word.contains(UInt8(ascii: " "))
    let letters = LetterSet(word)
    // An edit replaces one character: one byte, or up to four.
    let missing = word.allSatisfy { $0 < 0x80 } ? edits : 4 * edits
    var start = 0
    while start < count {
      let (end, found) = run(at: start)
      if end > start, isPhrase || letters.countMissing(in: found) <= missing,
        Edits(word, self, isPhrase ? count : end).reach(from: 0, start, edits)
      {
        return true
      }
      start = end + 1
    }
    return false
  }

  /// Where the word at `start` ends, and the letters it is made of.
  private func run(at start: Int) -> (end: Int, letters: LetterSet) {
    var (end, letters) = (start, LetterSet())
    while end < count, self[end].isOfWord {
      letters.insert(self[end])
      end += 1
    }
    return (end, letters)
  }
}

/// The edits that make the beginning of a text of a word.
private struct Edits {
  private let word: [UInt8]
  private let text: UnsafeBufferPointer<UInt8>
  private let end: Int

  init(_ word: [UInt8], _ text: UnsafeBufferPointer<UInt8>, _ end: Int) {
    (self.word, self.text, self.end) = (word, text, end)
  }

  /// By the number of characters: none for one or two, which any word is near to.
  static func allowed(for word: [UInt8]) -> Int {
    let characters = word.count { $0 & 0xC0 != 0x80 }
    return characters < 3 ? 0 : characters < 5 ? 1 : 2
  }

  /// Whether the rest of the word is spent within `limit` edits. Recurses once an edit.
  func reach(from place: Int, _ textPlace: Int, _ limit: Int) -> Bool {
    var (at, other) = (place, textPlace)
    while at < word.count, other < end, word[at] == text[other] {
      (at, other) = (at + 1, other + 1)
    }
    if at == word.count { return true }
    if limit == 0 { return false }
    // Bytes may part within a character: an edit takes a whole one.
    while at > place, word[at] & 0xC0 == 0x80 { (at, other) = (at - 1, other - 1) }
    let (next, nextOther) = (afterCharacter(at), afterTextCharacter(other))
    return reach(from: next, other, limit - 1)
      || other < end
        && (reach(from: next, nextOther, limit - 1) || reach(from: at, nextOther, limit - 1))
  }

  private func afterCharacter(_ place: Int) -> Int {
    var next = place + 1
    while next < word.count, word[next] & 0xC0 == 0x80 { next += 1 }
    return next
  }

  private func afterTextCharacter(_ place: Int) -> Int {
    var next = place + 1
    while next < end, text[next] & 0xC0 == 0x80 { next += 1 }
    return Swift.min(next, end)
  }
}

extension UInt8 {
  /// Whether a folded byte is one of a word; all beyond ASCII is a letter.
  var isOfWord: Bool {
    switch self {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "_"), 0x80...:
      true
    default: false
    }
  }
}
