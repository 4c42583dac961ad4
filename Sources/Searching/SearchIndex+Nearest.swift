extension SearchIndex {
  /// The folded word most like the first term that no row holds: what may have been meant.
  ///
  /// One edit for three to five characters, two for more; the beginning of a word counts as well, a
  /// little less. Nil if every term is held by some row, nothing is near, or the query finds
  /// nothing with it either. O(text).
  public func nearestWord(to filter: Filter, states: RowStates? = nil) -> String? {
    let term = filter.terms.first { term in
      term.field?.measure.isText != false && !term.sought.isEmpty
        && !holds(term.sought, in: term.field)
    }
    guard let term, var nearest = Nearest(to: term.sought) else { return nil }
    let missing = term.sought
    for field in fields(for: term.field) where !field.names.contains(.id) {
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
    guard let expression = filter.expression else { return nil }
    return nearest.words.first { word in
      let meant = Filter(expression.mappingTerms { $0 == term ? $0.seeking(word) : $0 })
      return !rows(matching: meant, states: states).isEmpty
    }
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

  /// The fields that a query asks and that no row here has anything in. O(rows).
  public func emptyFields(of filter: Filter) -> [Field] {
    filter.terms.compactMap { term in
      if case .exists = term.test { return nil }
      guard let name = term.field else { return nil }
      let isHeld =
        fields.contains { $0.answers(to: name) && $0.holdsSomething(in: 0..<count) }
        || linked.contains { $0.name == name && $0.holdsSomething }
      return isHeld || count == 0 || missingFields(of: filter).contains(name) ? nil : name
    }
  }

  /// The terms that no row has as they are likeliest meant, but otherwise: `d:20` in 2024; and
  /// those that rows have in several whole readings: `d:5/7/2025` from May to July.
  public func looseTerms(of filter: Filter, states: RowStates? = nil) -> [LooseTerm] {
    filter.terms.compactMap { term in
      guard case .firstOf(let tests) = term.test else { return nil }
      func isHeld(_ place: Int) -> Bool {
        let test = Term(word: "", field: term.field, test: tests[place])
        return !rows(matching: Filter(.term(test)), states: states).isEmpty
      }
      guard let held = tests.indices.first(where: isHeld) else { return nil }
      let others = term.wholeReadings.filter { $0 > held && isHeld($0) }
      guard held > 0 || !others.isEmpty else { return nil }
      return LooseTerm(
        word: term.word, meant: term.meant(byReading: held),
        others: others.map { term.meant(byReading: $0) },
        exact: term.field.map { "\($0.rawValue):\($0.measure.example)" } ?? "at:14:00")
    }
  }

  /// What a query is read as where no row passes as it is likeliest meant: `name:lee or name:ann`.
  public func otherReading(of filter: Filter, states: RowStates? = nil) -> String? {
    func isFound(_ expression: Expression?) -> Bool {
      !rows(matching: Filter(expression), states: states).isEmpty
    }
    guard !filter.otherwise.isEmpty, !isFound(filter.expression) else { return nil }
    return filter.otherwise.first(where: isFound).map { Filter($0).echo }
  }

  /// Where a term looks: the field, also of other records, or what plain words look in.
  private func fields(for name: Field?) -> [FieldIndex] {
    fields.filter { $0.answers(to: name) }
      + (name == nil ? [] : linked.filter { $0.name == name }.flatMap(\.fields))
  }

  /// Whether a text is anywhere that a term with that field looks.
  private func holds(_ text: [UInt8], in name: Field?) -> Bool {
    fields(for: name).contains { $0.texts?.holds(text) == true }
  }
}

/// A term that is not read as it is likeliest meant, or may be meant otherwise.
public struct LooseTerm: Hashable, Sendable {
  /// As typed.
  public let word: String
  /// What it is read as.
  public let meant: String
  /// What it may be read as too, with rows of its own.
  public let others: [String]
  /// One that has a single meaning.
  public let exact: String
}

extension Term {
  /// The text that a row must hold.
  var sought: [UInt8] {
    switch test {
    case .text(.contains(let text)), .text(.begins(let text)): text
    case .text, .number, .day, .exists, .anyOf, .firstOf, .state, .runsAt, .beginsFromNow:
      whole ?? []
    }
  }

  /// The same of another word.
  fileprivate func seeking(_ word: String) -> Term {
    Term(word: word, field: field, test: .text(test.seeking(word, isWhole: whole != nil)))
  }
}

extension Test {
  fileprivate func seeking(_ word: String, isWhole: Bool) -> TextTest {
    switch self {
    case _ where isWhole: .equals(folded(word))
    case .text(.begins): .begins(folded(word))
    case .text, .number, .day, .exists, .anyOf, .firstOf, .state, .runsAt, .beginsFromNow:
      .contains(folded(word))
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
