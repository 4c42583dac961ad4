/// A part of a query that a row has to pass, whatever else is asked.
public struct FilterPart: Hashable, Sendable {
  /// As typed, with its brackets and what stands in front of them.
  public let typed: String
  /// Where its terms are among those of the filter.
  public let terms: Range<Int>
}

/// Several terms that stand in a query as one part.
struct TermGroup: Hashable {
  /// Their places among those of the filter.
  let terms: Range<Int>
  /// Scalars of the query, with the bracket and what stands in front of it.
  let source: Range<Int>
}

extension Filter {
  /// What a row has to pass, each for itself: terms, and brackets with alternatives.
  ///
  /// The terms where the query is nothing but alternatives.
  public var parts: [FilterPart] {
    let terms = terms
    let conditions = expression?.conditions ?? []
    let lengths = conditions.count > 1 ? conditions.map(\.terms.count) : terms.map { _ in 1 }
    var end = 0
    return lengths.map { length in
      let places = end..<end + length
      end = places.upperBound
      return FilterPart(typed: typed(places), terms: places)
    }
  }

  /// Terms as they stand in the query, with the bracket around just them.
  private func typed(_ places: Range<Int>) -> String {
    let group = places.count > 1 ? groups.last { $0.terms == places } : nil
    guard let source = group?.source else {
      return terms[places].map(\.word).joined(separator: " ")
    }
    return String(String.UnicodeScalarView(Array(query.unicodeScalars)[source]))
  }

  /// For each term that asks for a whole value and is not excluded, the one for a part of it.
  ///
  /// `track:rust` of `track=rust`.
  public var wholeValuesAsParts: [Substitute] {
    let terms = terms
    return terms.indices.compactMap { place in
      terms[place].partOfValue.flatMap { replacing(place..<place + 1, by: $0) }
    }
  }
}

extension Term {
  /// What asks for a part of the whole value that it asks for; `nil` where it asks for none.
  fileprivate var partOfValue: String? {
    guard comparison == .equals, let field, let whole, let value = typed.first else { return nil }
    let shown = value.unicodeScalars.contains { $0.sign.endsWord } ? "\"\(value)\"" : value
    let words = "\(field.rawValue):\(shown)"
    return Filter(words, isFinished: true).terms.map(\.folded) == [whole] ? words : nil
  }
}
