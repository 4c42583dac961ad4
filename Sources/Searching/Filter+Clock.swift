extension Filter {
  /// Whether the answer depends on the moment it is asked.
  public var asksClock: Bool { terms.contains { $0.test.asksClock } }
}

extension Filter {
  /// Whether it names a state.
  public func asks(_ state: RowState) -> Bool { states.contains(state) }

  /// Whether what it asks of the clock is what day it is.
  public var asksOnlyDays: Bool { !terms.contains { $0.test.asksClock && !$0.test.asksToday } }

  /// What it asks, with its words looked for in names and titles only.
  public var ofNames: Filter {
    Filter(
      expression?.mappingTerms { term in
        term.isWord ? Term(word: "", field: .name, test: term.test) : term
      })
  }

  /// With its beginnings without a field as they are looked for where rows have names.
  public var withBeginningsOfNames: Filter {
    guard terms.contains(where: \.isBareBeginning) else { return self }
    return Filter(
      expression?.mappingTerms { term in
        term.isBareBeginning ? Term(word: term.word, field: .name, test: term.test) : term
      })
  }

  /// How to ask for so many elements where numbers were looked for as text: `people=2,3`.
  ///
  /// - Parameter missing: fields that no row has, of which nothing can be counted.
  public func countsMeant(without missing: [Field] = []) -> [String] {
    terms.compactMap { term in
      guard let field = term.field, field.measure == .list, case .contains = term.comparison,
        !term.typed.isEmpty, !missing.contains(field)
      else { return nil }
      let numbers = term.typed.map { folded($0) }
      guard numbers.allSatisfy({ (1...6).contains($0.count) && $0.allSatisfy(\.isDigit) }) else {
        return nil
      }
      let digits = numbers.map { String(decoding: $0, as: UTF8.self) }.joined(separator: ",")
      return "\(field == .session ? "sessions" : field.rawValue)=\(digits)"
    }
  }

  /// The states that it names.
  var states: [RowState] { terms.flatMap(\.test.states) }
}

extension Test {
  fileprivate var states: [RowState] {
    switch self {
    case .state(let state): [state]
    case .anyOf(let tests), .firstOf(let tests): tests.flatMap(\.states)
    case .text, .number, .day, .exists, .runsAt, .beginsFromNow: []
    }
  }

  fileprivate var asksToday: Bool {
    switch self {
    case .anyOf(let tests), .firstOf(let tests): tests.contains(where: \.asksToday)
    case .day(.afterToday): true
    case .day, .text, .number, .exists, .state, .runsAt, .beginsFromNow: false
    }
  }

  fileprivate var asksClock: Bool {
    switch self {
    case .anyOf(let tests), .firstOf(let tests): tests.contains(where: \.asksClock)
    case .state(let state):
      switch state {
      case .now, .next, .past: true
      case .marked, .changed, .cancelled, .clash, .chair, .pause: false
      }
    case .runsAt(let minutes): minutes == nil
    case .beginsFromNow, .day(.afterToday): true
    case .day, .text, .number, .exists: false
    }
  }
}

extension Term {
  /// `^lei`
  fileprivate var isBareBeginning: Bool {
    guard field == nil, case .text(.begins) = test else { return false }
    return true
  }
}
