extension Meeting {
  /// The doubts about this meeting: worst first, then in the order of the rules. O(n log n).
  public var checks: [Check] { checks(spelling: nil) }

  /// The same with those that rest on how names of other scripts are written in Latin letters.
  ///
  /// - Parameters:
  ///   - compared: the names of the people, where they have been compared already.
  ///   - sharing: does the parts of the work; none takes more than half of it.
  public func checks(
    spelling: NameSpelling?, compared: ComparedNames? = nil, sharing: some Sharing = OneByOne()
  ) -> [Check] {
    let compared = compared ?? ComparedNames(speakers.names, sharing)
    let found = sharing.results(of: Part.allCases.count) { part in
      Part(rawValue: part).map { checks(of: $0, compared, spelling, sharing) } ?? []
    }
    return found.joined().sorted { $0.place < $1.place }.flatMap(\.checks)
      .enumerated().sorted { ($0.element.severity, $0.offset) < ($1.element.severity, $1.offset) }
      .map(\.element)
  }

  /// The parts of the work, of which none waits for another.
  private enum Part: Int, CaseIterable {
    case scripts, nearNames, institutions, sessions, others
  }

  /// What a rule found, and where it stands among the rules.
  private typealias Found = (place: Int, checks: [Check])

  private func checks(
    of part: Part, _ compared: ComparedNames, _ spelling: NameSpelling?, _ sharing: some Sharing
  ) -> [Found] {
    let (scan, namesakes) = (compared.scan, compared.namesakes)
    switch part {
    case .scripts:
      return [(3, spelling.map { scriptTwins(scan, namesakes, $0, sharing) } ?? [])]
    case .institutions: return [(4, institutionTwins + roomTwins)]
    case .nearNames: return [(2, nearTwins(scan))]
    case .sessions:
      return [
        (0, personClashes + roomClashes + outsideDates + durations),
        (1, checks(of: namesakes)),
        (6, absentPeople + emptySessions + unplaced + nobodyNamed + shortCounts),
      ]
    case .others: return [(5, sharedCells + suspiciousIDs + placeholders(scan))]
    }
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
