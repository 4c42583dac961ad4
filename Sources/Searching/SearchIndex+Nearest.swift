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
    bytes.forEachWord { nearest.consider($0) }
    return nearest.word
  }
}

extension SearchableBytes {
  /// Runs of letters and digits; beyond ASCII everything counts as a letter.
  fileprivate func forEachWord(_ body: (ArraySlice<UInt8>) -> Void) {
    var start = 0
    for (index, byte) in contents.enumerated() where byte.separatesWords {
      if index > start { body(contents[start..<index]) }
      start = index + 1
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
