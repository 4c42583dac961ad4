/// Which scalars of a text a pinyin query means: sorted ranges, apart, leftmost and longest first.
///
/// - Parameter pinyin: how the data says the text is read; where it has as many syllables as the
///   text has Han characters each stands for one of them, else all of them are meant.
public func pinyinMatches(
  of query: PinyinQuery, in text: String, pinyin: String? = nil
) -> [Range<Int>] {
  PinyinText(text, readAs: pinyin).matches(of: query)
}

/// Which scalars of a text are read like a folded word, but for the edits that it allows.
func pinyinMatches(near word: [UInt8], in text: String, pinyin: String?) -> [Range<Int>] {
  guard let letters = PinyinQuery.letters(of: word) else { return [] }
  return PinyinText(text, readAs: pinyin).matches(near: letters)
}

/// The units of one text and the scalars they belong to.
private struct PinyinText {
  private var units: [UInt16] = []
  /// For each unit the scalars it stands for.
  private var scalars: [Range<Int>] = []

  init(_ text: String, readAs pinyin: String?) {
    let own = PinyinText(text)
    self = pinyin.flatMap { PinyinText(pinyin: $0, of: own) } ?? own
  }

  private init(_ text: String) {
    var text = text
    text.withUTF8 { source in
      forEachPinyinUnit(in: source) { unit, scalar in
        units.append(unit)
        scalars.append(scalar..<scalar + 1)
      }
    }
  }

  /// `nil` where nothing is given or the text has no Han.
  private init?(pinyin: String, of text: PinyinText) {
    var (pinyin, words) = (pinyin, PinyinWords())
    pinyin.withUTF8 { source in words.forEachReading(in: source) { units.append($0) } }
    let han = zip(text.units, text.scalars).filter { PinyinUnit.isHan($0.0) }.map(\.1)
    guard let first = han.first, let last = han.last, !units.isEmpty else { return nil }
    let whole = units.prefix { $0 != PinyinUnit.end }
    let isOneEach = whole.count(where: PinyinUnit.isBeginning) == han.count
    var next = han.makeIterator()
    var current = first.lowerBound..<last.upperBound
    for unit in units {
      // The initials are read from the first character on again.
      if unit == PinyinUnit.end { next = han.makeIterator() }
      if isOneEach, PinyinUnit.isBeginning(unit), let one = next.next() { current = one }
      scalars.append(current)
    }
  }

  func matches(of query: PinyinQuery) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var at = 0
    while at < units.count {
      if let end = longestMatch(of: query, from: at) {
        ranges.append(scalars[at].lowerBound..<scalars[end].upperBound)
        at = end
      }
      at += 1
    }
    return ranges.joinedWhereTouching
  }

  func matches(near word: [UInt8]) -> [Range<Int>] {
    var (run, places, ranges) = (PinyinLetters(), [Range<Int>](), [Range<Int>]())
    for (unit, scalar) in zip(units, scalars) + [(PinyinUnit.end, 0..<0)] {
      if unit == PinyinUnit.end {
        ranges += run.syllables(near: word).map { part in
          places[part.lowerBound].lowerBound..<places[part.upperBound - 1].upperBound
        }
        run.removeAll()
        places.removeAll()
      } else {
        run.append(unit)
        if PinyinUnit.isBeginning(unit) { places.append(scalar) }
      }
    }
    return ranges.sorted { $0.lowerBound < $1.lowerBound }.joinedWhereTouching
  }

  /// The last unit of the longest match that begins with a unit.
  private func longestMatch(of query: PinyinQuery, from start: Int) -> Int? {
    var (places, longest) = (UInt64(1), Int?.none)
    query.steps.withUnsafeBufferPointer { steps in
      guard let steps = steps.baseAddress else { return }
      for at in start..<units.count where places != 0 {
        places = PinyinQuery.places(behind: Int(units[at]), from: places, steps)
        if places & query.end != 0 { longest = at }
      }
    }
    return longest
  }
}

extension [Range<Int>] {
  /// Sorted ranges, those that touch or overlap made one.
  fileprivate var joinedWhereTouching: [Range<Int>] {
    reduce(into: []) { joined, range in
      if let last = joined.last, range.lowerBound <= last.upperBound {
        joined[joined.count - 1] =
          last.lowerBound..<Swift.max(last.upperBound, range.upperBound)
      } else {
        joined.append(range)
      }
    }
  }
}
