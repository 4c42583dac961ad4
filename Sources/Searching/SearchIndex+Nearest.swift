extension SearchIndex {
  /// The folded word most like the first term that no row holds: what may have been meant.
  ///
  /// One edit for three or four characters, two for more; a word's beginning counts as well, a
  /// little less. Nil if every term is held by some row, or nothing is near. O(text).
  public func nearestWord(to filter: Filter) -> String? {
    let missing = filter.terms.first {
      bytes.firstPlace(of: $0.folded, in: 0..<bytes.count) == nil
    }
    guard let missing, var nearest = Nearest(to: missing.folded) else { return nil }
    bytes.forEachWord { range, letters in
      if nearest.mayBe(near: letters, count: range.count) { nearest.consider(bytes.storage[range]) }
    }
    return nearest.word
  }
}

extension SearchableBytes {
  /// Runs of letters and digits, with the bytes they are made of; all beyond ASCII is a letter.
  fileprivate func forEachWord(_ body: (Range<Int>, LetterSet) -> Void) {
    let bytes = storage.span
    var (start, letters) = (0, LetterSet())
    for index in 0..<count {
      let byte = bytes[index]
      if !byte.separatesWords {
        letters.insert(byte)
      } else {
        if index > start { body(start..<index, letters) }
        (start, letters) = (index + 1, LetterSet())
      }
    }
  }
}

extension UInt8 {
  fileprivate var separatesWords: Bool {
    switch self {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"), 0x80...:
      false
    default: true
    }
  }
}
