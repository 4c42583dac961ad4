/// Two versions of a meeting, and which record of the one is which of the other.
///
/// A record is itself by its id. Formats without ids get them from titles and names: there a
/// record with another id is the same where its title is, or its slot and its people.
struct Versions {
  let old: Meeting
  let new: Meeting
  let sessions: Pairing
  let speakers: Pairing
  let institutions: Pairing
  /// Titles that several sessions of one version have.
  let twinTitles: Set<String>

  init(_ old: Meeting, _ new: Meeting) {
    (self.old, self.new) = (old, new)
    twinTitles = old.twinTitles.union(new.twinTitles)
    sessions = Self.sessions(old, new, twinTitles)
    speakers = Self.people(old, new, sessions)
    institutions = Self.institutions(old, new)
  }

  /// The present identity of each former record that has another id now.
  var successors: [Identity: Identity] {
    var found: [Identity: Identity] = [:]
    func add(_ pairing: Pairing, _ item: (Int) -> Item) {
      for (former, position) in pairing.now.enumerated() {
        guard let position, let was = old.identity(of: item(former)),
          let now = new.identity(of: item(position)), was != now
        else { continue }
        found[was] = now
      }
    }
    add(sessions) { .session($0) }
    add(speakers) { .speaker($0) }
    add(institutions) { .institution($0) }
    return found
  }

  private static func sessions(
    _ old: Meeting, _ new: Meeting, _ twinTitles: Set<String>
  ) -> Pairing {
    var pairing = Pairing(before: old.sessions.count, now: new.sessions.count)
    func key(_ session: Session) -> [String] { [session.id, session.title] + session.slot.key }
    pairing.pairEnds {
      let (a, b) = (old.sessions[$0], new.sessions[$1])
      return a.id == b.id && a.title == b.title && a.slot == b.slot
    }
    pairing.pairRest(before: { key(old.sessions[$0]) }, now: { key(new.sessions[$0]) })
    // Ids that number twins of one title go on counting when one more comes.
    func twinKey(_ session: Session) -> [String]? {
      twinTitles.contains(session.title) ? [session.title] + session.slot.key : nil
    }
    pairing.pairRest(before: { twinKey(old.sessions[$0]) }, now: { twinKey(new.sessions[$0]) })
    pairing.pairRest(before: { old.sessions[$0].id }, now: { new.sessions[$0].id })
    pairing.pairRest(
      before: { old.sessions[$0].title.orNil }, now: { new.sessions[$0].title.orNil })
    pairing.pairRest(
      unique: true, before: { old.placeAndNames(ofSession: $0) },
      now: { new.placeAndNames(ofSession: $0) })
    return pairing
  }

  private static func people(_ old: Meeting, _ new: Meeting, _ sessions: Pairing) -> Pairing {
    var pairing = Pairing(before: old.speakers.count, now: new.speakers.count)
    pairing.pairEnds {
      old.speakers.ids[$0] == new.speakers.ids[$1]
    }
    pairing.pairRest(before: { old.speakers.ids[$0] }, now: { new.speakers.ids[$0] })
    pairing.pairRest(before: { old.speakers.names[$0] }, now: { new.speakers.names[$0] })
    pairing.pairRest(
      unique: true, before: { old.speakers.emails[$0] }, now: { new.speakers.emails[$0] })
    // Another spelling of a name keeps its first or its last word, and its sessions.
    for word in [\[Substring].first, \[Substring].last] {
      pairing.pairRest(
        unique: true,
        before: { old.wordAndSessions(of: $0, word) { sessions.now[$0] } },
        now: { new.wordAndSessions(of: $0, word) { $0 } })
    }
    return pairing
  }

  private static func institutions(_ old: Meeting, _ new: Meeting) -> Pairing {
    let (before, now) = (old.institutions, new.institutions)
    var pairing = Pairing(before: before.count, now: now.count)
    pairing.pairEnds { before[$0].id == now[$1].id }
    pairing.pairRest(before: { before[$0].id }, now: { now[$0].id })
    pairing.pairRest(before: { before[$0].name }, now: { now[$0].name })
    return pairing
  }
}

extension Meeting {
  /// Titles that several sessions have.
  fileprivate var twinTitles: Set<String> {
    var (seen, twins) = (Set<String>(), Set<String>())
    for session in sessions where !seen.insert(session.title).inserted {
      twins.insert(session.title)
    }
    return twins
  }

  /// The slot of a session and who appears in it; `nil` where it has no slot.
  fileprivate func placeAndNames(ofSession session: Int) -> [String]? {
    let slot = sessions[session].slot
    guard !slot.isEmpty else { return nil }
    return slot.key + names(inSession: session)
  }

  /// A word of a name and the sessions of the person; `nil` where there are none.
  fileprivate func wordAndSessions(
    of speaker: Int, _ word: KeyPath<[Substring], Substring?>, _ position: (Int) -> Int?
  ) -> [String]? {
    let words = (speakers.names[speaker] ?? "").lowercased().split { $0 == " " || $0 == "," }
    let sessions = sessions(of: speaker).compactMap(position)
    guard let word = words[keyPath: word], !sessions.isEmpty else { return nil }
    return [String(word)] + sessions.map { String($0) }
  }

  /// The names of those who appear in a session, people first.
  func names(inSession session: Int) -> [String] {
    let members = appearancesOfSession[session].map { appearances[$0] }
    let people = members.compactMap { $0.speaker }.withoutRepeats
    let bodies = members.compactMap { $0.institution }.withoutRepeats
    return people.map { name(of: .speaker($0)) } + bodies.map { name(of: .institution($0)) }
  }
}

extension String {
  /// `nil` where there is nothing to go by.
  fileprivate var orNil: String? { isEmpty ? nil : self }
}
