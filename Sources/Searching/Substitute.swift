/// A query with other words in the place of some: `people:lee` for `name:lee`.
public struct Substitute: Hashable, Sendable {
  /// The other words.
  public let words: String
  /// The whole of the query with them.
  public let filter: Filter
}

extension SearchIndex {
  /// What may be meant by terms that no row passes: their values of other fields, and words as
  /// times and days. O(text × fields) for each of a few terms.
  public func substitutes(in filter: Filter, states: RowStates? = nil) -> [Substitute] {
    let terms = filter.terms
    let lost = terms.indices.prefix(8).filter { place in
      rows(matching: Filter(.term(terms[place])), states: states).isEmpty
    }
    let ofFields = lost.flatMap { place in
      otherFields(holding: terms[place]).compactMap { name in
        terms[place].written(as: name).flatMap { filter.replacing(place..<place + 1, by: $0) }
      }
    }
    let ofWords = lost.flatMap { filter.momentsMeant(around: $0) }
    return (ofFields + ofWords).eachOnce
  }

  /// The fields in which the text of a term is, other than the one that it names.
  private func otherFields(holding term: Term) -> [Field] {
    guard let own = term.field, own.measure.isText, case .text = term.test, term.saysMuch else {
      return []
    }
    let names =
      fields.filter { !$0.answers(to: own) }.compactMap(\.names.first)
      + linked.map(\.name).filter { $0 != own }
    return names.eachOnce.filter { name in
      !rows(matching: Filter(.term(Term(word: "", field: name, test: term.test)))).isEmpty
    }
  }
}

extension Filter {
  /// With other words in the place of terms that are asked for; `nil` for those that are excluded.
  ///
  /// Also `nil` where all around the words would not stay as it is.
  func replacing(_ places: Range<Int>, by words: String) -> Substitute? {
    guard let expression, let first = places.first, let last = places.last,
      sources.indices.contains(last), !expression.excludes(anyOf: places)
    else { return nil }
    let range = sources[first].lowerBound..<sources[last].upperBound
    var scalars = Array(query.unicodeScalars)
    guard range.upperBound <= scalars.count else { return nil }
    scalars.replaceSubrange(range, with: words.unicodeScalars)
    let filter = Filter(String(String.UnicodeScalarView(scalars)), isFinished: true)
    guard filter.expression?.form == expression.form(joining: places) else { return nil }
    return Substitute(words: words, filter: filter)
  }

  /// A word read as a time or a day, with those next to it: `time:9 uhr` of `9 uhr`.
  fileprivate func momentsMeant(around place: Int) -> [Substitute] {
    [Field.time, .day].compactMap { field in
      guard let spelled = SpelledValue(field.measure, maySpan: true) else { return nil }
      return runs(around: place).lazy.compactMap { places -> Substitute? in
        let words = terms[places].map(\.word.plain)
        guard words.nameMoments, spelled.value(of: words) != nil else { return nil }
        return replacing(places, by: "\(field.rawValue):" + words.joined(separator: " "))
      }.first
    }
  }

  /// The runs of a few words to look for that a term is of, the longest first.
  private func runs(around place: Int) -> [Range<Int>] {
    let terms = terms
    let scalars = Array(query.unicodeScalars)
    func areNeighbours(_ place: Int) -> Bool {
      guard sources.indices.contains(place), sources[place].upperBound <= scalars.count,
        sources[place - 1].upperBound <= sources[place].lowerBound
      else { return false }
      return scalars[sources[place - 1].upperBound..<sources[place].lowerBound]
        .allSatisfy { $0.sign == UInt8(ascii: " ") }
    }
    return (1...4).reversed().flatMap { length in
      (max(place - length + 1, 0)...place).map { $0..<$0 + length }
    }.filter { places in
      places.upperBound <= terms.count && terms[places].allSatisfy(\.isWord)
        && places.dropFirst().allSatisfy(areNeighbours)
    }
  }
}

extension Expression {
  /// Whether one of some terms is excluded, whatever in the query excludes it.
  fileprivate func excludes(anyOf places: Range<Int>) -> Bool {
    let exclusions = exclusions
    return places.contains { exclusions.indices.contains($0) && exclusions[$0] }
  }

  /// Of each of the terms whether it is excluded.
  private var exclusions: [Bool] {
    switch self {
    case .all(let parts), .any(let parts): parts.flatMap(\.exclusions)
    case .not(let part): part.exclusions.map { !$0 }
    case .term: [false]
    }
  }

  /// How its terms are joined, whatever they ask.
  fileprivate var form: Expression { mappingTerms { _ in Term(word: "", test: .exists) } }

  /// The form with one term in the place of several that are next to each other.
  fileprivate func form(joining places: Range<Int>) -> Expression? {
    var place = -1
    return filteringTerms { _ in
      place += 1
      return place == places.lowerBound || !places.contains(place)
    }?.form
  }
}

extension [String] {
  /// Whether they are more than numbers, and no beginning of a name.
  fileprivate var nameMoments: Bool {
    let scalars = joined().unicodeScalars
    guard scalars.contains(where: \.properties.isAlphabetic) else { return false }
    return scalars.contains { ("0"..."9").contains($0) }
      || allSatisfy { DaySpan.isName($0) || ClockSpan.isName($0) }
  }
}

extension Term {
  /// Whether its value is more than a letter or two, which are found in every field.
  fileprivate var saysMuch: Bool {
    typed.joined().unicodeScalars.prefix(3).reduce(0) { $0 + ($1.value < 0x3000 ? 1 : 3) } > 2
  }

  /// The same asked of another field; `nil` where it cannot be written so.
  fileprivate func written(as field: Field) -> String? {
    guard let value = typed.first, typed.count == 1 else { return nil }
    let sign = comparison == .equals ? "=" : ":"
    let quoted = value.unicodeScalars.contains { $0.sign.endsWord } ? "\"\(value)\"" : value
    let written = field.rawValue + sign + quoted
    return Filter(written, isFinished: true).terms.map(\.test) == [test] ? written : nil
  }
}
