extension SearchIndex {
  /// The folded word most like the first term that no row holds: what may have been meant.
  ///
  /// One edit for three or four characters, two for more; a word's beginning counts as well, a
  /// little less. Nil if every term is held by some row, or nothing is near. O(text).
  public func nearestWord(to filter: Filter) -> String? {
    let missing = filter.terms.lazy.map(\.folded).first { !$0.isEmpty && !holds($0) }
    guard let missing, var nearest = Nearest(to: missing) else { return nil }
    for field in fields where field.isForPlainWords && !field.names.contains(.id) {
      field.texts?.own.bytes.forEachWord { range, letters, bytes in
        if nearest.mayBe(near: letters, count: range.count) { nearest.consider(bytes[range]) }
      }
      guard PinyinQuery.letters(of: missing) != nil, let texts = field.texts else { continue }
      texts.pinyin.forEachRun(in: 0..<texts.count) { _, run in
        run.forEachWord(upTo: nearest.reach) { word in
          if nearest.mayBe(near: LetterSet(word), count: word.count) { nearest.consider(word) }
        }
      }
    }
    return nearest.word
  }

  /// The fields that a query asks and that these rows have none of; `at:` asks of their sessions.
  public func missingFields(of filter: Filter) -> [Field] {
    filter.terms.compactMap { term in
      guard let field = term.field, !fields.contains(where: { $0.answers(to: field) }),
        !linked.contains(where: { $0.name == field })
      else { return nil }
      return switch term.test {
      case .text, .number, .day, .exists, .anyOf, .firstOf: field
      case .state, .runsAt, .beginsFromNow: nil
      }
    }
  }

  /// Whether a text is anywhere.
  private func holds(_ text: [UInt8]) -> Bool {
    fields.contains { field in
      field.isForPlainWords && field.texts?.holds(text) == true
    }
  }
}

extension SearchableBytes {
  /// Runs of letters and digits, with the bytes they are made of; all beyond ASCII is a letter.
  fileprivate func forEachWord(_ body: (Range<Int>, LetterSet, [UInt8]) -> Void) {
    let bytes = storage.span
    var (start, letters) = (0, LetterSet())
    for index in 0..<count {
      let byte = bytes[index]
      if !byte.separatesWords {
        letters.insert(byte)
      } else {
        if index > start { body(start..<index, letters, storage) }
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
