/// Where a filter hits in a text that is shown: ranges of its Unicode scalars, sorted, apart.
///
/// Every occurrence of every term that is wanted counts. A range covers whole scalars (ß where an s
/// is meant), the marks on the last of them, and what folding drops in between, but no hyphen at
/// its ends.
///
/// - Parameter fields: the names of the column, so that terms of other fields do not count and
///   names are found with their words joined; `nil` for a text of no column.
/// - Parameter pinyin: how the data says the text is read.
public func matches(
  of filter: Filter, in text: String, fields: [Field]? = nil, pinyin: String? = nil
) -> [Range<Int>] {
  let tests = filter.wantedTests(in: fields)
  if tests.isEmpty { return [] }
  let written = writtenMatches(of: tests, in: text, fields)
  // Below this lead byte are no Han characters.
  guard text.utf8.contains(where: { $0 >= 0xE3 }) else { return written }
  let read = tests.flatMap { test -> [Range<Int>] in
    switch test {
    case .contains(let part), .begins(let part):
      PinyinQuery(part).map { pinyinMatches(of: $0, in: text, pinyin: pinyin) } ?? []
    case .near(let word): pinyinMatches(near: word, in: text, pinyin: pinyin)
    case .equals, .between, .regex: []
    }
  }
  return read.isEmpty ? written : (written + read).merged
}

private func writtenMatches(
  of tests: [TextTest], in text: String, _ fields: [Field]?
) -> [Range<Int>] {
  let signed = signedMatches(of: tests, in: text)
  if signed.isEmpty { return foldedMatches(of: tests, in: text, fields) }
  // An expression that is found in the text as it stands is not sought in what is left of it.
  let rest = tests.indices.filter { tests[$0].pattern == nil || signed[$0] == nil }
  return
    (signed.values.flatMap(\.self) + foldedMatches(of: rest.map { tests[$0] }, in: text, fields))
    .merged
}

/// Where expressions hit in a text with its signs, and phrases with dashes for their spaces; by
/// the position of the test.
private func signedMatches(of tests: [TextTest], in text: String) -> [Int: [Range<Int>]] {
  if tests.allSatisfy({ $0.pattern == nil && $0.phrase == nil }) { return [:] }
  let bytes = SearchableBytes(signed: text)
  lazy var spaced = SearchableBytes(signed: text, spacedAtDashes: true)
  lazy var origins = Origins(text, signed: true)
  var found: [Int: [Range<Int>]] = [:]
  for (position, test) in tests.enumerated() {
    var places: [Range<Int>] = []
    if let pattern = test.pattern { places += bytes.places(of: pattern, signed: true) }
    if let phrase = test.phrase { places += spaced.places(of: phrase) }
    if !places.isEmpty { found[position] = origins.scalars(of: places).shortest }
  }
  return found
}

private func foldedMatches(
  of tests: [TextTest], in text: String, _ fields: [Field]?
) -> [Range<Int>] {
  let bytes = SearchableBytes(folding: text)
  let isName = fields?.contains(where: \.holdsNames) == true
  let places = tests.map { bytes.places(of: $0, isName: isName) }
  if places.allSatisfy(\.isEmpty) { return [] }
  // Most text is ASCII of which nothing was dropped: its bytes are its scalars.
  let isSame = bytes.count == text.utf8.count && text.utf8.allSatisfy { $0 < 0x80 }
  if isSame { return places.flatMap(\.self).merged }
  let origins = Origins(text)
  return places.flatMap { origins.scalars(of: $0).shortest }.merged
}

extension Filter {
  /// The terms that a row passes, rather than fails, to be kept.
  var wantedTerms: [Term] { expression?.wantedTerms ?? [] }

  /// The tests of texts that a row passes, rather than fails, to be kept.
  fileprivate func wantedTests(in fields: [Field]?) -> [TextTest] {
    wantedTerms.filter { term in
      guard let fields, let field = term.field else { return true }
      return fields.contains(field)
    }.flatMap { $0.test.textTests }
  }
}

extension Expression {
  /// The terms outside negations.
  fileprivate var wantedTerms: [Term] {
    switch self {
    case .all(let parts), .any(let parts): parts.flatMap(\.wantedTerms)
    case .not: []
    case .term(let term): [term]
    }
  }
}

extension Test {
  fileprivate var textTests: [TextTest] {
    switch self {
    case .text(let test): [test]
    case .anyOf(let tests), .firstOf(let tests): tests.flatMap(\.textTests)
    case .number, .day, .exists, .state, .runsAt, .beginsFromNow: []
    }
  }
}

extension TextTest {
  fileprivate var pattern: Pattern? { if case .regex(let pattern) = self { pattern } else { nil } }

  /// A text of several words.
  fileprivate var phrase: [UInt8]? {
    if case .contains(let text) = self, text.contains(0x20) { text } else { nil }
  }
}

extension SearchableBytes {
  fileprivate init(signed text: String, spacedAtDashes isSpaced: Bool = false) {
    var bytes: [UInt8] = []
    appendSigned(text, to: &bytes)
    if isSpaced { bytes.putSpacesForDashes() }
    self.init(bytes)
  }

  fileprivate init(folding text: String) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count + Self.room)
    appendFolded(text, to: &bytes)
    self.init(bytes)
  }

  fileprivate func places(of test: TextTest, isName: Bool) -> [Range<Int>] {
    switch test {
    case .contains(let text):
      let places = places(of: text)
      return places.isEmpty && isName ? joinedPlaces(of: text) : places
    case .equals(let text): return places(of: text)
    case .begins(let text):
      let places = places(of: text)
      let first = places.filter { beginsValue(at: $0.lowerBound) }
      return first.isEmpty ? places : first
    case .regex(let pattern): return places(of: pattern, signed: false)
    case .near: return words.filter { word in passes(test, word) }
    case .between: return []
    }
  }

  fileprivate func places(of pattern: Pattern, signed: Bool) -> [Range<Int>] {
    storage.withUnsafeBufferPointer { all in
      // What stands further to the right is not seen, and each start costs what a match is long.
      let text = UnsafeBufferPointer(rebasing: all[..<Swift.min(count, 400)])
      guard signed ? pattern.matchesSigned(text) : pattern.matches(text) else { return [] }
      var places: [Range<Int>] = []
      var at = 0
      while at <= text.count, let place = pattern.firstRange(in: text, from: at, signed: signed) {
        if !place.isEmpty { places.append(place) }
        at = Swift.max(place.upperBound, at + 1)
      }
      return places
    }
  }

  /// Whether a value begins there: the first, or one behind a comma or a semicolon and a blank.
  private func beginsValue(at place: Int) -> Bool {
    guard place > 0 else { return true }
    guard place > 1, storage[place - 1] == space else { return false }
    return [UInt8(ascii: ","), UInt8(ascii: ";")].contains(storage[place - 2])
  }

  private func passes(_ test: TextTest, _ range: Range<Int>) -> Bool {
    storage.withUnsafeBufferPointer { test.passes(UnsafeBufferPointer(rebasing: $0[range])) }
  }

  /// Runs without spaces.
  private var words: [Range<Int>] {
    storage[..<count].split(separator: space).map(\.indices)
  }

  /// Every place of a pattern, from the left, also where two overlap.
  fileprivate func places(of pattern: [UInt8]) -> [Range<Int>] {
    var places: [Range<Int>] = []
    var at = 0
    while let place = firstPlace(of: pattern, in: at..<count) {
      places.append(place..<place + pattern.count)
      at = place + 1
    }
    return places
  }

  /// The places of a pattern that runs over several words, from the start of one.
  private func joinedPlaces(of pattern: [UInt8]) -> [Range<Int>] {
    guard storage[..<count].contains(space) else { return [] }
    return (0..<count).compactMap { start in
      guard storage[start] != space, start == 0 || storage[start - 1] == space else { return nil }
      return joinedEnd(of: pattern, from: start).map { start..<$0 }
    }
  }

  private func joinedEnd(of pattern: [UInt8], from start: Int) -> Int? {
    var at = start
    for byte in pattern {
      while at < count, storage[at] == space { at += 1 }
      guard at < count, storage[at] == byte else { return nil }
      at += 1
    }
    return at
  }

  private var space: UInt8 { 0x20 }
}

extension [Range<Int>] {
  /// The ranges that hold no other one, of ranges whose bounds both ascend: of two ß in a row each
  /// is an ss, and so is the end of the first with the beginning of the second.
  fileprivate var shortest: [Range<Int>] {
    indices.filter { place in
      let range = self[place]
      let holdsLast =
        place > 0 && self[place - 1] != range && self[place - 1].lowerBound == range.lowerBound
      let holdsNext =
        place + 1 < count && self[place + 1] != range
        && self[place + 1].upperBound == range.upperBound
      return !holdsLast && !holdsNext
    }.map { self[$0] }
  }

  /// The ranges sorted, those that touch made one.
  fileprivate var merged: [Range<Int>] {
    var merged: [Range<Int>] = []
    for range in sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = merged.last, range.lowerBound <= last.upperBound {
        merged[merged.count - 1] = last.lowerBound..<Swift.max(last.upperBound, range.upperBound)
      } else {
        merged.append(range)
      }
    }
    return merged
  }
}

/// Which scalars of a text each byte of its folded text comes from.
private struct Origins {
  /// One range for each folded byte.
  private var scalars: [Range<Int>] = []

  /// - Parameter signed: whether the bytes are those of text with its signs.
  init(_ text: String, signed: Bool = false) {
    var text = text
    scalars.reserveCapacity(text.utf8.count)
    text.withUTF8 { source in
      var (at, scalar) = (0, 0)
      var bytes: [UInt8] = []
      while at < source.count {
        let start = at
        bytes.removeAll(keepingCapacity: true)
        let end =
          scalar
          + (signed
            ? appendSignedUnit(of: source, at: &at, to: &bytes)
            : appendUnit(of: source, at: &at, to: &bytes))
        scalars.append(contentsOf: repeatElement(scalar..<end, count: bytes.count))
        if bytes.isEmpty, isMark(in: source, at: start) { extend(to: end) }
        scalar = end
      }
    }
  }

  func scalars(of places: [Range<Int>]) -> [Range<Int>] {
    places.map { scalars[$0.lowerBound].lowerBound..<scalars[$0.upperBound - 1].upperBound }
  }

  private func isMark(in source: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
    var at = start
    let value = decodedScalar(in: source, at: &at)
    return value >= 0x300 && Unicode.Scalar(value)?.properties.isGraphemeExtend == true
  }

  /// A mark belongs to the character before it: to each byte of that.
  private mutating func extend(to end: Int) {
    guard let last = scalars.last, last.upperBound == end - 1 else { return }
    var index = scalars.count - 1
    while index >= 0, scalars[index] == last {
      scalars[index] = last.lowerBound..<end
      index -= 1
    }
  }
}
