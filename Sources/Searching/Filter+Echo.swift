extension Filter {
  /// How the query was understood, in one short line.
  ///
  /// Empty where it is only words to look for, of which none is likely meant to join others.
  ///
  /// `institution: tongji · time ≥ 14:00 · unknown field 'foo'`
  public var echo: String { echo(connectives: connectivesMeant) }

  /// The same with what is said of words that likely join others: ``connectivesMeant``, or as much of
  /// it as the rows do not speak against.
  public func echo(connectives: [String]) -> String {
    let isPlain = terms.allSatisfy(\.isWord) && (expression?.isPlain ?? true)
    let begun = begunNames.isEmpty ? [] : [EchoWords.begun(begunNames)]
    return ((isPlain ? [] : meant) + remarks.map(\.echo) + connectives + begun)
      .joined(separator: EchoWords.separator)
  }

  /// What is asked and, where that is a choice, what instead: `day 20.3., else day 20. · mar`.
  private var meant: [String] {
    let others = isAmbiguous ? otherwise.compactMap(\.self) : []
    guard let expression else { return [] }
    let likely = expression.joinedEchoes
    // What asks for all that and more is found nowhere where that is not.
    let further = others.map(\.joinedEchoes).filter { other in !likely.allSatisfy(other.contains) }
    if further.isEmpty { return likely }
    let readings = ([likely] + further).map { $0.joined(separator: EchoWords.separator) }
    return [readings.eachOnce.joined(separator: EchoWords.otherwise)]
  }
}

extension Filter {
  /// What a regular expression of the query is that does not compile; `nil` of none.
  public var brokenEcho: String? {
    remarks.first { remark in
      if case .brokenRegex = remark { true } else { false }
    }?.echo
  }
}

extension Remark {
  /// What could not be understood, in a few words.
  public var echo: String {
    switch self {
    case .unknownField(let unclear): EchoWords.unclear("field", unclear)
    case .unknownState(let unclear): EchoWords.unclear("state", unclear)
    case .brokenRegex(let source, let fault, let kept): EchoWords.broken(source, fault, kept)
    case .unreadable(let value, let noun, _), .soughtAsText(let value, let noun):
      EchoWords.unreadable(value, noun)
    case .backwards(let value): EchoWords.backwards(value)
    case .unfinished(let value, let noun): EchoWords.unfinished(value, noun)
    case .mayBeAnotherDay(let value, _): EchoWords.mayBeAnotherDay(value)
    case .comparedByLetters(let value): EchoWords.comparedByLetters(value)
    case .tooDeep(let depth): EchoWords.tooDeep(depth)
    }
  }
}

extension Expression {
  /// Whether the words are asked for together, as a query without signs does.
  fileprivate var isPlain: Bool {
    switch self {
    case .term: true
    case .all(let parts): parts.allSatisfy(\.isPlain)
    case .any, .not: false
    }
  }

  fileprivate var joinedEchoes: [String] {
    if case .all(let parts) = self { parts.map(\.bracketed) } else { [echo] }
  }

  private var echo: String {
    switch self {
    case .term(let term): term.echo()
    case .not(.term(let term)): term.echo(isNegated: true)
    case .not(let part): EchoWords.not + part.bracketed
    case .all(let parts): parts.map(\.bracketed).joined(separator: EchoWords.and)
    case .any(let parts): parts.map(\.bracketed).joined(separator: EchoWords.or)
    }
  }

  private var bracketed: String {
    switch self {
    case .term, .not: echo
    case .all, .any: "(\(echo))"
    }
  }
}
