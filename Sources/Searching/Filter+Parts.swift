/// A part of a query that a row has to pass, whatever else is asked.
public struct FilterPart: Hashable, Sendable {
  /// As typed, with its brackets and what stands in front of them.
  public let typed: String
  /// Where its terms are among those of the filter.
  public let terms: Range<Int>
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
      let words = terms[places].map(\.word)
      return FilterPart(
        typed: words.count > 1 ? typed(places) ?? words.joined(separator: " ") : words.joined(),
        terms: places)
    }
  }

  /// Several terms as they stand in the query; `nil` where they stand nowhere.
  private func typed(_ places: Range<Int>) -> String? {
    guard sources.indices.contains(places.upperBound - 1) else { return nil }
    let scalars = Array(query.unicodeScalars)
    let first = sources[places.lowerBound].lowerBound
    let before = places.lowerBound > 0 ? sources[places.lowerBound - 1].upperBound : 0
    let brackets = spans.filter { $0.role == .bracket }.map(\.range)
    let (closing, opening) = (
      brackets.filter { scalars[$0.lowerBound].sign == UInt8(ascii: ")") },
      brackets.filter { scalars[$0.lowerBound].sign != UInt8(ascii: ")") }
    )
    let connectives = spans.filter { $0.role == .connective }.map(\.range)
    let low =
      (closing + connectives).filter { $0.lowerBound >= before && $0.upperBound <= first }
      .map(\.upperBound).max() ?? before
    var high = sources[places.upperBound - 1].upperBound
    let begins = opening.count { $0.lowerBound >= low && $0.upperBound <= high }
    let ends = closing.count { $0.lowerBound >= low && $0.upperBound <= high }
    if begins > ends {
      high = closing.filter { $0.lowerBound >= high }.prefix(begins - ends).last?.upperBound ?? high
    }
    return low < high ? Filter(String(String.UnicodeScalarView(scalars[low..<high]))).query : nil
  }

  /// For each term that asks for a whole value and is not excluded, the one for a part of it.
  ///
  /// `track:rust` of `track=rust`.
  public var wholeValuesAsParts: [Filter] {
    parts.compactMap { part in
      guard part.terms.count == 1, let term = terms[part.terms].first, term.comparison == .equals,
        let field = term.field, case .text(.equals(let text)) = term.test,
        let value = term.typed.first, part.typed.unicodeScalars.first?.sign.negates == false
      else { return nil }
      let shown = value.unicodeScalars.contains { $0.sign.endsWord } ? "\"\(value)\"" : value
      let meant = Filter("\(field.rawValue):\(shown)", isFinished: true)
      return meant.terms.map(\.folded) == [text] ? meant : nil
    }
  }
}
