/// Where the next key of a query is typed.
enum Typing {
  /// Somewhere else, or there is none.
  case ended
  case behindWord
  case behindBlank
}

/// How far a query is typed, which decides what a value means that may go on.
struct Stage: Hashable {
  /// Nothing is to come: a command's query.
  var isFinished = false
  /// It stands where the next key is typed: a year may go on to one of its days, and what no row
  /// has as it stands is the beginning of something else.
  var isTyped = false
  /// What is asked is excluded, so that what is only begun must not exclude what it goes on to.
  var isNegated = false

  /// Whether what is only begun must not be asked yet.
  var excludesWhatGoesOn: Bool { isNegated && !isFinished }

  /// Whether what is still to be typed is asked for where no row has what is typed.
  var asksWhatIsToCome: Bool { isTyped && !isNegated && !isFinished }

  /// Those of the readings of a value that count; none where it is still being typed.
  ///
  /// - Parameter isBegun: whether a reading is the beginning of what is to come.
  func meant<Reading>(
    of readings: [Reading], _ comparison: Comparison, isBegun: (Reading) -> Bool
  ) -> [Reading] {
    // What is equal is equal to the whole, and a bound that is ended is the whole.
    if comparison == .equals || comparison.isOrdered && (isFinished || !isTyped) {
      return readings.prefix(1).filter { isFinished || !isNegated || !isBegun($0) }
    }
    guard isNegated else { return readings }
    let whole = readings.filter { !isBegun($0) }
    if isFinished { return whole.isEmpty ? readings : whole }
    return comparison.isOrdered && readings.count > 1 ? [] : whole
  }
}

extension Comparison {
  var isOrdered: Bool { self != .contains && self != .equals }
}

extension Test {
  /// No row passes.
  static var nothing: Test { .anyOf([]) }
}
