/// One meeting: what its files say, checked, resolved and indexed. Immutable after loading.
///
/// Records refer to one another by their position in the arrays of this value.
public struct Meeting: Equatable, Sendable {
  public let facts: Facts
  public let sessions: [Session]
  public let speakers: [Speaker]
  public let institutions: [Institution]
  public let appearances: [Appearance]
  public let affiliations: [Affiliation]
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
    appearancesOfSession = Grouping(of: sessions.count, by: appearances) { $0.session }
    appearancesOfSpeaker = Grouping(of: speakers.count, by: appearances) { $0.speaker }
    appearancesOfInstitution = Grouping(of: institutions.count, by: appearances) { $0.institution }
    affiliationsOfSpeaker = Grouping(of: speakers.count, by: affiliations) { $0.speaker }
    affiliationsOfInstitution = Grouping(of: institutions.count, by: affiliations) {
      $0.institution
    }
    childrenOfSession = Grouping(of: sessions.count, by: sessions) { $0.parent }
  }
}

/// What a reader gathers, still to be made a ``Meeting``.
public struct Records: Equatable, Sendable {
  public var facts: Facts
  public var sessions: [Session] = []
  public var speakers: [Speaker] = []
  public var institutions: [Institution] = []
  public var appearances: [Appearance] = []
  public var affiliations: [Affiliation] = []
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
    for i in records.speakers.indices { records.speakers[i].place = .none }
    for i in records.institutions.indices { records.institutions[i].place = .none }
    for i in records.facts.counts.indices { records.facts.counts[i].place = .none }
    return Meeting(records)
  }
}

extension Records {
  /// The records without references to others that are not there.
  fileprivate var withoutLooseEnds: Records {
    var records = self
    records.appearances.removeAll { appearance in
      appearance.session < 0 || appearance.session >= sessions.count
        || (appearance.speaker ?? 0) < 0 || (appearance.speaker ?? -1) >= speakers.count
        || (appearance.institution ?? 0) < 0
        || (appearance.institution ?? -1) >= institutions.count
    }
    records.affiliations.removeAll { affiliation in
      affiliation.speaker < 0 || affiliation.speaker >= speakers.count
        || affiliation.institution < 0 || affiliation.institution >= institutions.count
    }
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
}
