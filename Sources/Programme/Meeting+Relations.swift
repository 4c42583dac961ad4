extension Meeting {
  /// The people of an institution: its own first, then those who appeared for it. No repeats.
  public func people(of institution: Int) -> [Int] {
    let own = affiliationsOfInstitution[institution].map { affiliations[$0].speaker }
    let appeared = appearancesOfInstitution[institution].compactMap { appearances[$0].speaker }
    return (own + appeared).withoutRepeats
  }

  /// The institutions of a person: their own first, then those they appeared for. No repeats.
  public func institutions(of speaker: Int) -> [Int] {
    let own = affiliationsOfSpeaker[speaker].map { affiliations[$0].institution }
    let appeared = appearancesOfSpeaker[speaker].compactMap { appearances[$0].institution }
    return (own + appeared).withoutRepeats
  }

  /// The appearances of an institution and of its people, in programme order.
  public func appearances(of institution: Int) -> [Int] {
    let own = appearancesOfInstitution[institution]
    let people = affiliationsOfInstitution[institution]
      .flatMap { appearancesOfSpeaker[affiliations[$0].speaker] }
    return (own + people).withoutRepeats.sorted()
  }

  /// The sessions a person appears in, in programme order.
  public func sessions(of speaker: Int) -> [Int] {
    appearancesOfSpeaker[speaker].map { appearances[$0].session }.withoutRepeats.sorted()
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
