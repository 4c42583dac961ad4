extension Meeting {
  /// The doubts about this meeting: worst first, then in the order of the rules. O(n log n).
  public var checks: [Check] { checks(spelling: nil) }

  /// The same with those that rest on how names of other scripts are written in Latin letters.
  public func checks(spelling: NameSpelling?) -> [Check] {
    checks(spelling: spelling) { parts, work in (0..<parts).map(work) }
  }

  /// The same in two parts of about the same length.
  ///
  /// - Parameter share: the results of so many parts of work, done one after the other or at once.
  public func checks(
    spelling: NameSpelling?,
    sharing share: (_ parts: Int, _ work: @Sendable (Int) -> [[Check]]) -> [[[Check]]]
  ) -> [Check] {
    let found = share(2) { part in
      part == 0
        ? [twins(spelling)]
        : [
          personClashes + roomClashes + outsideDates + durations,
          institutionTwins + sharedCells + suspiciousIDs + placeholders + absentPeople
            + emptySessions + unplaced + nobodyNamed + shortCounts,
        ]
    }
    let (names, rest) = (found.first ?? [], found.dropFirst().joined())
    let inOrder = (rest.prefix(1) + names + rest.dropFirst()).joined()
    return inOrder.enumerated()
      .sorted { ($0.element.severity, $0.offset) < ($1.element.severity, $1.offset) }
      .map(\.element)
  }

  /// One check for many items of one kind, or none for none.
  func summary(
    _ id: String, _ severity: Severity, _ items: [Item], one: String, many: String, action: String
  ) -> [Check] {
    guard !items.isEmpty else { return [] }
    let what = items.count == 1 ? "1 \(one): \(name(of: items[0]))." : "\(items.count) \(many)."
    return [Check(id: id, severity: severity, what: what, action: action, items: items)]
  }
}

extension String {
  /// The same text beginning with a capital letter.
  public var capitalizedFirst: String { String(prefix(1)).uppercased() + String(dropFirst()) }
}
