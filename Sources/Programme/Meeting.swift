/// One meeting: what its files say, checked, resolved and indexed. Immutable after loading.
///
/// Records refer to one another by their position in the arrays of this value.
public struct Meeting: Equatable, Sendable {
  public let facts: Facts
  public let sessions: [Session]
  public let speakers: Speakers
  public let institutions: [Institution]
  public let appearances: Appearances
  public let affiliations: Affiliations
  /// Base names of the files that were read; ``RecordPlace/file`` counts in here.
  public let files: [String]

  public let appearancesOfSession: Grouping
  public let appearancesOfSpeaker: Grouping
  public let appearancesOfInstitution: Grouping
  public let affiliationsOfSpeaker: Grouping
  public let affiliationsOfInstitution: Grouping
  public let childrenOfSession: Grouping

  /// References to records that are not there are dropped: after this, positions hold. O(records).
  public init(_ stated: Records) {
    let records = stated.withoutLooseEnds
    facts = records.facts
    sessions = records.sessions
    speakers = records.speakers
    institutions = records.institutions
    appearances = records.appearances
    affiliations = records.affiliations
    files = records.files
    appearancesOfSession = Grouping(of: sessions.count, owners: appearances.sessions)
    appearancesOfSpeaker = Grouping(of: speakers.count, owners: appearances.speakers)
    appearancesOfInstitution = Grouping(of: institutions.count, owners: appearances.institutions)
    affiliationsOfSpeaker = Grouping(of: speakers.count, owners: affiliations.speakers)
    affiliationsOfInstitution = Grouping(of: institutions.count, owners: affiliations.institutions)
    childrenOfSession = Grouping(of: sessions.count, by: sessions) { $0.parent }
  }
}

/// What a reader gathers, still to be made a ``Meeting``.
public struct Records: Equatable, Sendable {
  public var facts: Facts
  public var sessions: [Session] = []
  public var speakers = Speakers()
  public var institutions: [Institution] = []
  public var appearances = Appearances()
  public var affiliations = Affiliations()
  public var files: [String] = []

  public init(facts: Facts) { self.facts = facts }

  public init(_ meeting: Meeting) {
    facts = meeting.facts
    sessions = meeting.sessions
    speakers = meeting.speakers
    institutions = meeting.institutions
    appearances = meeting.appearances
    affiliations = meeting.affiliations
    files = meeting.files
  }
}

extension Meeting {
  /// The same meeting without file names and lines: what a round trip has to keep.
  public var withoutPlaces: Meeting {
    var records = Records(self)
    records.files = []
    for i in records.sessions.indices { records.sessions[i].place = .none }
    records.speakers = records.speakers.withoutPlaces
    for i in records.institutions.indices { records.institutions[i].place = .none }
    for i in records.facts.counts.indices { records.facts.counts[i].place = .none }
    return Meeting(records)
  }
}

extension Records {
  /// The records without references to others that are not there.
  fileprivate var withoutLooseEnds: Records {
    var records = self
    records.dropLooseAppearances()
    records.dropLooseAffiliations()
    for i in sessions.indices {
      guard let parent = sessions[i].parent, !sessions.indices.contains(parent) else { continue }
      records.sessions[i].parent = nil
    }
    for i in institutions.indices {
      guard let parent = institutions[i].parent, !institutions.indices.contains(parent)
      else { continue }
      records.institutions[i].parent = nil
    }
    return records
  }

  private mutating func dropLooseAppearances() {
    let loose = (0..<appearances.count).count { isLoose(appearance: $0) }
    guard loose > 0 else { return }
    let all = appearances
    appearances = all.picked(
      (0..<all.count).filter { !isLoose(appearance: $0) }.map { Int32(truncatingIfNeeded: $0) })
  }

  private func isLoose(appearance i: Int) -> Bool {
    !sessions.isPosition(appearances.sessions[i])
      || appearances.speakers[i] < -1 || Int(appearances.speakers[i]) >= speakers.count
      || appearances.institutions[i] < -1
      || Int(appearances.institutions[i]) >= institutions.count
  }

  private mutating func dropLooseAffiliations() {
    let loose = (0..<affiliations.count).count { isLoose(affiliation: $0) }
    guard loose > 0 else { return }
    affiliations = Affiliations(
      (0..<affiliations.count).filter { !isLoose(affiliation: $0) }.map { affiliations[$0] })
  }

  private func isLoose(affiliation i: Int) -> Bool {
    affiliations.speakers[i] < 0 || Int(affiliations.speakers[i]) >= speakers.count
      || !institutions.isPosition(affiliations.institutions[i])
  }
}

extension Array {
  fileprivate func isPosition(_ number: Int32) -> Bool { number >= 0 && Int(number) < count }
}
