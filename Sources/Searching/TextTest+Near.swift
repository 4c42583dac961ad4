extension UnsafeBufferPointer<UInt8> {
  /// Whether a word of the text, or its beginning, is within the edits that `word` allows.
  ///
  /// A term with a space may run over the ends of words. O(text), as at most two edits branch.
  func hasWord(near word: [UInt8]) -> Bool {
    let leeway = Leeway(for: word)
    let isPhrase = word.contains(UInt8(ascii: " "))
    let letters = LetterSet(word)
    // An edit replaces one character: one byte, or up to four.
    let missing = word.allSatisfy { $0 < 0x80 } ? leeway.edits : 4 * leeway.edits
    var start = 0
    while start < count {
      let (end, found) = run(at: start)
      if end > start, isPhrase || letters.countMissing(in: found) <= missing,
        isNear(word, start..<(isPhrase ? count : end), leeway)
      {
        return true
      }
      start = end + 1
    }
    return false
  }

  /// Whether a range of the text, or its beginning, is a word but for the edits that it allows.
  func isNear(_ word: [UInt8], _ range: Range<Int>, _ leeway: Leeway) -> Bool {
    if leeway.isStrict, range.isEmpty || word.first != self[range.lowerBound] { return false }
    let edits = Edits(word, self, range.upperBound, isStrict: leeway.isStrict)
    return edits.reach(from: 0, range.lowerBound, leeway.edits)
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

/// How far a word may be from what it is like.
struct Leeway {
  /// One from three characters on, two from eight; two neighbours that changed places are one.
  let edits: Int
  /// Whether an edit leaves the first letter and makes the whole of a word: of short words too many
  /// begin alike.
  let isStrict: Bool

  init(for word: [UInt8]) {
    let characters = word.count { $0 & 0xC0 != 0x80 }
    edits = characters < 3 ? 0 : characters < 8 ? 1 : 2
    isStrict = characters < 5 && word.allSatisfy { $0 < 0x80 && $0 != UInt8(ascii: " ") }
  }

  private init(_ edits: Int, isStrict: Bool) { (self.edits, self.isStrict) = (edits, isStrict) }

  /// No further than so many edits.
  func limited(to edits: Int) -> Leeway { Leeway(min(edits, self.edits), isStrict: isStrict) }
}

/// The edits that make the beginning of a text of a word.
private struct Edits {
  private let word: [UInt8]
  private let text: UnsafeBufferPointer<UInt8>
  private let end: Int
  private let isStrict: Bool

  init(_ word: [UInt8], _ text: UnsafeBufferPointer<UInt8>, _ end: Int, isStrict: Bool) {
    (self.word, self.text, self.end, self.isStrict) = (word, text, end, isStrict)
  }

  /// Whether the rest of the word is spent within `limit` edits. Recurses once an edit.
  func reach(from place: Int, _ textPlace: Int, _ limit: Int, isEdited: Bool = false) -> Bool {
    var (at, other) = (place, textPlace)
    while at < word.count, other < end, word[at] == text[other] {
      (at, other) = (at + 1, other + 1)
    }
    if at == word.count { return !isStrict || !isEdited || other == end }
    if limit == 0 { return false }
    // Bytes may part within a character: an edit takes a whole one.
    while at > place, word[at] & 0xC0 == 0x80 { (at, other) = (at - 1, other - 1) }
    let (next, nextOther) = (afterCharacter(at), afterTextCharacter(other))
    func goesOn(_ at: Int, _ other: Int) -> Bool {
      reach(from: at, other, limit - 1, isEdited: true)
    }
    if goesOn(next, other) { return true }
    guard other < end else { return false }
    return goesOn(next, nextOther) || goesOn(at, nextOther)
      || swapped(at, next, other, nextOther).map { goesOn($0.0, $0.1) } ?? false
  }

  /// Behind two characters that stand in the text the other way round.
  private func swapped(_ at: Int, _ next: Int, _ other: Int, _ nextOther: Int) -> (Int, Int)? {
    guard next < word.count, nextOther < end else { return nil }
    let (behind, behindOther) = (afterCharacter(next), afterTextCharacter(nextOther))
    guard word[at..<next].elementsEqual(text[nextOther..<behindOther]),
      word[next..<behind].elementsEqual(text[other..<nextOther])
    else { return nil }
    return (behind, behindOther)
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
