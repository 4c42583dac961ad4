extension Meeting {
  /// The people of an institution: its own first, then those who appeared for it. No repeats.
  public func people(of institution: Int) -> [Int] {
    let own = affiliationsOfInstitution.members(of: institution)
      .map { Int(affiliations.speakers[$0]) }
    let appeared = appearancesOfInstitution.members(of: institution)
      .map { Int(appearances.speakers[$0]) }.filter { $0 >= 0 }
    return (own + appeared).withoutRepeats
  }

  /// The people who appear in a session. No repeats.
  public func people(inSession session: Int) -> [Int] {
    appearancesOfSession.members(of: session).map { Int(appearances.speakers[$0]) }
      .filter { $0 >= 0 }.withoutRepeats
  }

  /// The institutions of a person: their own first, then those they appeared for. No repeats.
  public func institutions(of speaker: Int) -> [Int] {
    let own = affiliationsOfSpeaker.members(of: speaker)
      .map { Int(affiliations.institutions[$0]) }
    let appeared = appearancesOfSpeaker.members(of: speaker)
      .map { Int(appearances.institutions[$0]) }.filter { $0 >= 0 }
    return (own + appeared).withoutRepeats
  }

  /// The appearances of an institution and of its people, in programme order.
  public func appearances(of institution: Int) -> [Int] {
    let own = appearancesOfInstitution[institution]
    let people = affiliationsOfInstitution.members(of: institution)
      .flatMap { appearancesOfSpeaker.members(of: Int(affiliations.speakers[$0])) }
    return (own + people).withoutRepeats.sorted()
  }

  /// The sessions a person appears in, in programme order.
  public func sessions(of speaker: Int) -> [Int] {
    appearancesOfSpeaker.members(of: speaker)
      .map { Int(appearances.sessions[$0]) }.withoutRepeats.sorted()
  }

  /// The institutions that a count of institutions can be set against; `nil` without a kind.
  public func named(in count: Count) -> [Int]? {
    guard count.of == "institutions", let kind = count.kind else { return nil }
    return institutions.indices.filter { institutions[$0].kind == kind }
  }
}

extension Array where Element: Hashable {
  /// The elements in order, each once. O(n).
  @inlinable
  public var withoutRepeats: [Element] {
    guard count > 1 else { return self }
    // A few elements are compared sooner than a set is made.
    if count <= 16 {
      var kept: [Element] = []
      for element in self where !kept.contains(element) { kept.append(element) }
      return kept
    }
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
