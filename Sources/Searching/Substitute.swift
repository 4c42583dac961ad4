/// A query with other words in the place of some that find nothing: `people:lee` for `name:lee`.
public struct Substitute: Hashable, Sendable {
  /// The other words.
  public let words: String
  /// The whole of the query with them.
  public let filter: Filter
}

extension SearchIndex {
  /// What may be meant by terms that no row passes: their values of other fields, and words as times
  /// and days. O(text × fields) for each of a few terms.
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
  fileprivate func replacing(_ places: Range<Int>, by words: String) -> Substitute? {
    guard let first = places.first, let last = places.last, sources.indices.contains(last) else {
      return nil
    }
    let range = sources[first].lowerBound..<sources[last].upperBound
    var scalars = Array(query.unicodeScalars)
    guard range.upperBound <= scalars.count, !scalars[range.lowerBound].sign.negates else {
      return nil
    }
    scalars.replaceSubrange(range, with: words.unicodeScalars)
    let text = String(String.UnicodeScalarView(scalars))
    return Substitute(words: words, filter: Filter(text, isFinished: true))
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
