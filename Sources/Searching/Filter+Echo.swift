import Programme

extension Filter {
  /// How the query was understood, in one short line; empty where it is only words to look for.
  ///
  /// `institution: tongji · time ≥ 14:00 · unknown field 'foo'`
  public var echo: String {
    let isPlain = terms.allSatisfy(\.isWord) && (expression?.isPlain ?? true)
    let meant = isPlain ? [] : expression?.joinedEchoes ?? []
    return (meant + remarks.map(\.echo)).joined(separator: EchoWords.separator)
  }
}

extension Remark {
  /// What could not be understood, in a few words.
  public var echo: String {
    switch self {
    case .unknownField(let name): EchoWords.unknownField(name)
    case .unknownState(let name): EchoWords.unknownState(name)
    case .brokenRegex(let source, let kept): EchoWords.unfinished(source, kept)
    }
  }
}

extension Term {
  /// Whether it is a word to look for in all of a row.
  fileprivate var isWord: Bool { field == nil && !folded.isEmpty }

  /// What it asks, and what it asks for where that is missing.
  fileprivate func echo(isNegated: Bool = false) -> String {
    if case .exists = test {
      return (isNegated ? EchoWords.no : EchoWords.has) + (field?.rawValue ?? "")
    }
    return (isNegated ? EchoWords.not : "") + echo(of: test)
  }

  private func echo(of test: Test) -> String {
    switch test {
    case .text(let test): echo(of: test)
    case .number(let first, let last): name + " " + range(first, last)
    case .day(let test): name + " " + test.echo
    case .exists: EchoWords.has + name
    case .anyOf(let tests): tests.map(echo).joined(separator: EchoWords.or)
    case .state(let state): state.rawValue
    case .runsAt(let minute): EchoWords.runsAt(minute.map(\.clock))
    case .beginsFromNow(let signs): EchoWords.beginsFromNow(signs)
    }
  }

  private func echo(of test: TextTest) -> String {
    switch test {
    case .contains(let text): (field.map { $0.rawValue + ": " } ?? "") + text.decoded
    case .equals(let text): phrase("= ", text.decoded)
    case .begins(let text): phrase(EchoWords.begins, text.decoded)
    case .near(let text): phrase(EchoWords.near, text.decoded)
    // Bounds are bytes that may be no text; the word as typed is.
    case .between: phrase("", String(word.drop { !":<>=≤≥：＜＞＝".contains($0) }.drop { $0 == ":" }))
    case .regex(let pattern): phrase("", "/\(pattern.source)/")
    }
  }

  private var name: String { field?.rawValue ?? "" }

  private func phrase(_ verb: String, _ value: String) -> String {
    (field.map { $0.rawValue + " " } ?? "") + verb + value
  }

  private func range(_ first: Int?, _ last: Int?) -> String {
    switch (first.map(written), last.map(written)) {
    case (let first?, let last?): first == last ? "= " + first : "\(first)–\(last)"
    case (let first?, nil): "≥ " + first
    case (nil, let last?): "≤ " + last
    case (nil, nil): ""
    }
  }

  private func written(_ value: Int) -> String {
    switch field?.measure {
    case .clock: value.clock
    case .day: Day(ordinal: value)?.description ?? String(value)
    case .duration: EchoWords.minutes(value)
    case .text, .list, .number, nil: String(value)
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

extension Int {
  fileprivate var clock: String { Clock(minutes: self)?.description ?? String(self) }
}

extension [UInt8] {
  fileprivate var decoded: String { String(decoding: self, as: UTF8.self) }
}
