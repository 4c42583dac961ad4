internal import Programme
internal import Searching

extension Table {
  /// The rows sorted, those that are alike in the order of the view, empty cells last.
  ///
  /// `nil` where no key is given and the rows stand as they are numbered. O(rows log rows).
  public func order(by keys: [SortKey]) -> Order? {
    guard !keys.isEmpty else { return ownOrder }
    let start = ownOrder?.rows ?? (0..<count).map { Int32(truncatingIfNeeded: $0) }
    let cells = keys.map { key in start.map { sortCell(Int($0), key.column) } }
    let places = start.indices.sorted { a, b in
      for (key, column) in zip(keys, cells) {
        if let first = column[a].precedes(column[b], descending: key.isDescending) { return first }
      }
      return a < b
    }
    return Order(places.map { start[$0] })
  }
}

extension Table {
  /// Severities stand by their weight, not by their letters.
  private func sortCell(_ row: Int, _ column: Column) -> SortCell {
    guard column == .severity, findings.indices.contains(row) else {
      return SortCell(value(row, column))
    }
    return .number(Severity.allCases.firstIndex(of: findings[row].severity) ?? 0)
  }
}

/// A cell as it is compared: numbers as numbers, text folded, empty last in either direction.
private enum SortCell {
  case empty
  case number(Int)
  case text([UInt8])

  init(_ value: Value) {
    if value.isAbsent {
      self = .empty
      return
    }
    switch value {
    case .absent: self = .empty
    case .number(let number): self = .number(number)
    case .moment(let day, let clock): self = .number((day?.ordinal ?? 0) * 1800 + clock.minutes)
    case .text, .list: self = .text(folded(value.text))
    }
  }

  /// `nil` when both are alike.
  func precedes(_ other: SortCell, descending: Bool) -> Bool? {
    switch (self, other) {
    case (.empty, .empty): return nil
    case (.empty, _): return false
    case (_, .empty): return true
    case (.number(let a), .number(let b)): return a == b ? nil : (a < b) != descending
    case (.text(let a), .text(let b)):
      return a == b ? nil : a.lexicographicallyPrecedes(b) != descending
    case (.number, .text): return true
    case (.text, .number): return false
    }
  }
}
