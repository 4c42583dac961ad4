internal import Programme

/// Where one test is asked: the field of an index, with what can be known before the rows are seen.
struct Probe: Sendable {
  let field: FieldIndex
  let question: Question
  /// The text as it may be typed for Han, where the field has any.
  private let pinyin: PinyinQuery?

  enum Question: Sendable {
    /// Of each row's own texts.
    case texts(TextTest)
    /// The values, shared by rows, that pass.
    case values(Bits)
    case numbers(ClosedRange<Int32>)
    case days(DayTest, today: Day?)
    case exists
  }

  /// `nil` where no row can pass.
  init?(_ test: Test, of field: FieldIndex, today: Day?) {
    self.field = field
    pinyin = field.texts?.pinyin.isEmpty == false ? PinyinQuery(test) : nil
    switch test {
    case .text(let test):
      guard let texts = field.texts else { return nil }
      if field.values == nil {
        question = .texts(test)
      } else {
        var values = texts.entries(passing: test, in: 0..<texts.count)
        if let pinyin { texts.mark(pinyin, test, &values) }
        if values.isEmpty { return nil }
        question = .values(values)
      }
    case .number(let low, let high):
      let low = Int32(clamping: max(low ?? 0, Int(Int32.min) + 1))
      let high = Int32(clamping: high ?? Int(Int32.max))
      guard low <= high else { return nil }
      question = .numbers(low...high)
    case .day(let test):
      guard let test = test.inWeeks(of: field) else { return nil }
      question = .days(test, today: today)
    case .exists: question = .exists
    case .anyOf, .firstOf, .state, .runsAt, .beginsFromNow: return nil
    }
  }

  /// How much work a row is: the least comes first.
  var cost: Int {
    switch question {
    case .numbers, .days, .exists: 1
    case .values: 2
    case .texts(let test): test.cost
    }
  }

  /// Sets the bits of the candidates that pass; others may be set as well.
  func mark(_ candidates: Bits, _ found: inout Bits) {
    switch question {
    case .texts(let test):
      field.texts?.mark(test, candidates, &found)
      if let pinyin { field.texts?.mark(pinyin, test, &found) }
    case .values(let values): field.values?.mark(values, candidates, &found)
    case .numbers(let range):
      candidates.forEachNumber { if range.contains(field.number(of: $0)) { found.insert($0) } }
    case .days(let test, let today):
      candidates.forEachNumber {
        if test.passes(ordinal: Int(field.number(of: $0)), today: today) { found.insert($0) }
      }
    case .exists: candidates.forEachNumber { if field.holdsSomething($0) { found.insert($0) } }
    }
  }
}

extension TextTest {
  var cost: Int {
    switch self {
    case .equals, .begins: 3
    case .contains(let text): 5 + 8 / max(text.count, 1)
    case .between: 6
    case .near, .regex: 30
    }
  }
}

extension PinyinQuery {
  /// `nil` for tests that are not of a part of a text.
  fileprivate init?(_ test: Test) {
    switch test {
    case .text(.contains(let text)), .text(.begins(let text)): self.init(text)
    case .text, .number, .day, .exists, .anyOf, .firstOf, .state, .runsAt, .beginsFromNow:
      return nil
    }
  }
}

extension FoldedTexts {
  /// Sets the bits of the entries that hold Han characters of which one reading passes.
  fileprivate func mark(_ query: PinyinQuery, _ test: TextTest, _ found: inout Bits) {
    var entries: [Int32] = []
    if case .begins = test {
      pinyin.appendBeginnings(with: query, in: found.range, to: &entries)
    } else {
      pinyin.appendMatches(of: query, in: found.range, to: &entries)
    }
    for entry in entries { found.insert(Int(entry)) }
  }

  /// The entries of which an element passes.
  func entries(passing test: TextTest, in entries: Range<Int>) -> Bits {
    var found = Bits(entries)
    mark(test, Bits(allOf: entries), &found)
    return found
  }

  /// Sets the bits of the candidates that pass; others may be set as well.
  func mark(_ test: TextTest, _ candidates: Bits, _ found: inout Bits) {
    switch test {
    case .contains(let text):
      var rest = letters.entries(holdingAllOf: text, among: candidates)
      if LetterSets.tellAll(of: text) { return found.formUnion(rest) }
      own.mark(text, rest, &found)
      markHyphened(text, rest, &found)
      // One byte in joined words is in the words too.
      guard text.count > 1, let joined else { return }
      rest = letters.entries(joiningWordsTo: text, among: rest)
      joined.mark(text, afterMark: true, rest, &found)
    case .equals(let text), .begins(let text):
      let rest = letters.entries(holdingAllOf: text.filter { $0 != 0x20 }, among: candidates)
      own.mark(rest, &found) { test.passes($0) }
      let joinedTest = test.withoutSpaces
      joined?.mark(rest, &found) { form in
        form.first == Self.allWords
          && joinedTest.passes(UnsafeBufferPointer(rebasing: form.dropFirst()))
      }
    case .near(let word):
      own.mark(candidates, &found) { test.passes($0) }
      pinyin.forEachEntry(near: word, in: candidates.range) { found.insert($0) }
    case .between: own.mark(candidates, &found) { test.passes($0) }
    case .regex(let pattern):
      var passing = Bits(candidates.range)
      own.mark(candidates, &passing) { test.passes($0) }
      markSigned(pattern, candidates, &passing)
      found.formUnion(passing)
    }
  }

  /// A phrase is in words with dashes between them too: `open source` in `open-source`.
  private func markHyphened(
    _ phrase: [UInt8], _ candidates: Bits, _ found: inout Bits
  ) {
    guard phrase.contains(0x20),
      let longest = phrase.split(separator: 0x20).max(by: { $0.count < $1.count })
    else { return }
    var likely = Bits(candidates.range)
    own.mark(Array(longest), candidates, &likely)
    candidates.forEachNumber { entry in
      guard likely[entry], dropsSigns(entry), !found[entry] else { return }
      let isHit = elements(entry).contains { element in
        foldedWithDashesAsSpaces(element).withUnsafeBufferPointer {
          TextTest.contains(phrase).passes($0)
        }
      }
      if isHit { found.insert(entry) }
    }
  }

  /// An expression may mean the signs that folding drops: `a.b` is in `a-b`, `^[^-]+$` is not.
  private func markSigned(_ pattern: Pattern, _ candidates: Bits, _ found: inout Bits) {
    guard pattern.readsSigns else { return }
    var bytes: [UInt8] = []
    candidates.forEachNumber { entry in
      guard dropsSigns(entry), pattern.needsSigns || !found[entry] else { return }
      let isHit = elements(entry).contains { element in
        bytes.removeAll(keepingCapacity: true)
        appendSigned(element, to: &bytes)
        return bytes.withUnsafeBufferPointer(pattern.matchesSigned)
      }
      if isHit { found.insert(entry) } else { found.remove(entry) }
    }
  }
}

extension TextTest {
  /// The test of joined words: a whole name may be spaced in any way.
  fileprivate var withoutSpaces: TextTest {
    if case .equals(let text) = self { .equals(text.joinedWords) } else { self }
  }
}

extension [UInt8] {
  /// Without spaces, but for one between two digits.
  fileprivate var joinedWords: [UInt8] {
    split(separator: 0x20).reduce(into: []) { joined, word in
      if joined.last?.isDigit == true, word.first?.isDigit == true { joined.append(0x20) }
      joined += word
    }
  }
}

extension PackedEntries {
  fileprivate func mark(
    _ text: [UInt8], afterMark: Bool = false, _ candidates: Bits, _ found: inout Bits
  ) {
    // Entries far apart are looked at one by one, near ones in one go.
    if candidates.count * 8 < candidates.range.count {
      var rest = candidates
      rest.subtract(found)
      scan(for: text, afterMark: afterMark, each: rest, &found)
    } else {
      scan(for: text, afterMark: afterMark, candidates.range, &found)
    }
  }

  /// Sets the bits of the candidates of which one element passes, or one form of joined words.
  fileprivate func mark(
    _ candidates: Bits, _ found: inout Bits, _ passes: (UnsafeBufferPointer<UInt8>) -> Bool
  ) {
    bytes.storage.withUnsafeBufferPointer { all in
      candidates.forEachNumber { entry in
        if Elements(of: all, in: range(entry)).contains(where: passes) { found.insert(entry) }
      }
    }
  }
}

/// The elements of an entry without the bytes that end them, or its forms with their marks.
struct Elements: Sequence, IteratorProtocol {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var at: Int
  private let end: Int

  init(of bytes: UnsafeBufferPointer<UInt8>, in range: Range<Int>) {
    (self.bytes, at, end) = (bytes, range.lowerBound, range.upperBound)
  }

  mutating func next() -> UnsafeBufferPointer<UInt8>? {
    guard at < end else { return nil }
    let isForm = bytes[at] < FoldedTexts.endOfElement
    var stop = isForm ? at + 1 : at
    while stop < end, bytes[stop] >= 0x20 { stop += 1 }
    defer { at = stop < end && bytes[stop] == FoldedTexts.endOfElement ? stop + 1 : stop }
    return UnsafeBufferPointer(rebasing: bytes[at..<stop])
  }
}
