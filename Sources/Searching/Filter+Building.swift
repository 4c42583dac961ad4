import Programme

extension Filter {
  /// The words of a query that asks for exactly this value, and for no other when read again.
  ///
  /// Quoted, as quotes make text of numbers and signs; a quote in the value is doubled. An empty
  /// value asks for rows without one.
  public static func term(field: Field, equals value: String, negated: Bool = false) -> String {
    if value.isEmpty { return (negated ? "has:" : "no:") + field.rawValue }
    let sign = negated ? "-" : ""
    return "\(sign)\(field.rawValue)=\(field.isMeasured(value) ? value : value.quoted)"
  }

  /// The query that asks for a further term as well.
  public func adding(_ term: String) -> String {
    guard !query.isEmpty else { return term }
    let closed = closed
    guard !closed.isEmpty else { return term }
    return Filter(closed).endsInPart ? "(\(closed)) \(term)" : "\(closed) \(term)"
  }

  /// The query without one of its `terms`, read anew.
  public func removing(termAt index: Int) -> Filter {
    guard sources.indices.contains(index) else { return self }
    var scalars = Array(query.unicodeScalars)
    scalars.replaceSubrange(sources[index], with: [" "])
    return Filter(
      String(String.UnicodeScalarView(scalars)), previous: self, isFinished: isFinished)
  }

  /// What is asked without some of the `terms`; the others mean what they did.
  public func askingAllBut(termsAt places: Range<Int>) -> Filter {
    guard places.overlaps(terms.indices) else { return self }
    var place = -1
    let rest = expression?.filteringTerms { _ in
      place += 1
      return !places.contains(place)
    }
    return Filter(rest)
  }

  /// Whether a further term would belong to its last part only.
  private var endsInPart: Bool {
    if case .any = expression { return true }
    guard let last = spans.last, last.range.upperBound == query.unicodeScalars.count else {
      return false
    }
    return last.role == .connective || last.role == .negation
  }

  /// The query with what the end of the line closes closed before it.
  ///
  /// A phrase of which only the quote is there asks nothing, and would ask for what is empty; a
  /// sign without a value would take the next word for it; a backslash at the end of an expression
  /// would keep it open.
  private var closed: String {
    var rest = query
    while true {
      var parser = QueryParser(rest, previous: [])
      _ = parser.expression()
      guard let start = parser.begunTerm else { return parser.withoutEscape + parser.unclosed }
      rest = Filter(String(String.UnicodeScalarView(rest.unicodeScalars.prefix(start)))).query
    }
  }
}

extension Field {
  /// Whether the field compares such a value as a number, whole and unambiguously.
  fileprivate func isMeasured(_ value: String) -> Bool {
    let bytes = Array(value.utf8)
    switch measure {
    case .text, .list: return false
    case .number: return (1...9).contains(bytes.count) && bytes.allSatisfy(\.isDigit)
    case .clock: return bytes.count == 5 && bytes[2] == UInt8(ascii: ":") && ClockSpan(value) != nil
    case .day: return Day(iso: value) != nil
    case .duration: return (1...6).contains(bytes.count) && bytes.allSatisfy(\.isDigit)
    }
  }
}

extension String {
  fileprivate var quoted: String {
    var quoted = "\""
    for scalar in unicodeScalars {
      if scalar.sign == UInt8(ascii: "\"") { quoted += "\"" }
      quoted.unicodeScalars.append(scalar)
    }
    return quoted + "\""
  }
}
