extension Filter {
  /// Whether only the rows that `other` keeps need to be looked at for those that this keeps.
  ///
  /// Told by the queries alone; where that cannot be told it is false. States can change between
  /// two queries, so they are looked at anew. Other readings, where the first finds none, are asked
  /// of all rows all the same.
  public func narrows(_ other: Filter) -> Bool {
    guard let expression, let wider = other.expression else { return false }
    let parts = expression.conditions
    return wider.conditions.allSatisfy { condition in
      !condition.asksStates && parts.contains { $0.implies(condition) }
    }
  }
}

extension SearchIndex {
  /// Whether only the rows of `other` need to be looked at for those of a filter.
  ///
  /// Not where Latin words stand in front of Han: `bigaida` runs on past the blank into Big AI 大会,
  /// and `bigai` is not in it.
  public func narrows(_ filter: Filter, _ other: Filter) -> Bool {
    guard filter.narrows(other) else { return false }
    let asked = filter.terms.compactMap(\.field)
    let linked = linked.filter { asked.contains($0.name) }.flatMap(\.fields)
    return !(fields + linked).contains { $0.texts?.pinyin.hasWordsBeforeHan == true }
  }
}

extension Expression {
  /// What all has to hold.
  var conditions: [Expression] {
    switch self {
    case .all(let parts): parts.flatMap(\.conditions)
    case .any, .not, .term: [self]
    }
  }

  fileprivate var asksStates: Bool {
    terms.contains { $0.test.asksStates }
  }

  fileprivate func implies(_ other: Expression) -> Bool {
    if self == other { return true }
    guard case .term(let term) = self, case .term(let wider) = other, term.field == wider.field,
      case .text(let test) = term.test, case .text(let widerTest) = wider.test
    else { return false }
    return test.implies(widerTest)
  }
}

extension Test {
  fileprivate var asksStates: Bool {
    switch self {
    case .state, .runsAt, .beginsFromNow, .day(.afterToday): true
    case .anyOf(let tests), .firstOf(let tests): tests.contains(where: \.asksStates)
    case .text, .number, .day, .exists: false
    }
  }
}

extension TextTest {
  /// A longer text that begins alike; also through pinyin, where a match begins at a syllable.
  ///
  /// Blanks are no pinyin, but letters behind them are: `wan gw` is met by `wang 伟`, and `wan g` is
  /// not.
  fileprivate func implies(_ other: TextTest) -> Bool {
    switch (self, other) {
    case (.contains(let text), .contains(let wider)), (.begins(let text), .contains(let wider)),
      (.begins(let text), .begins(let wider)):
      self == other || text.starts(with: wider) && !wider.isEmpty && !wider.contains(0x20)
    case (.contains, _), (.begins, _), (.equals, _), (.near, _), (.between, _), (.regex, _):
      self == other
    }
  }
}
