import Programme

extension Gathering {
  /// Looks up what the cells name, puts the records in order and makes the meeting of them.
  mutating func meeting() -> Meeting {
    for reference in references { resolve(reference) }
    if overlay != nil { joinOverlaidAppearances() }
    settleAddresses()
    cutCircles()
    setDays()
    settleClockChanges()
    orderSessions()
    orderAppearances()
    orderAffiliations()
    return Meeting(records)
  }

  mutating func resolve(_ reference: PendingReference) {
    let (owner, text) = (reference.owner, reference.text)
    let (faults, at) = (self.faults, reference.at)
    let report = { (fault: NameFault) in faults.add(fault, at) }
    switch reference.kind {
    case .people: appear(in: owner, text.peopleEntries(), report)
    case .institutionsOfSession:
      for entry in text.institutionEntries {
        let institution = entry.name.withUTF8Bytes { self.institution($0, report) }
        records.appearances.append(
          Appearance(session: owner, institution: institution, role: entry.role))
      }
    case .parentOfSession:
      // A session that only a part names is not made: it would stand in the programme.
      if let parent = text.withUTF8Bytes({ knownSession($0, report) }) {
        records.sessions[owner].parent = parent
      } else {
        records.sessions[owner].extras.append(Extra(name: "parent", value: text))
      }
    case .parentOfInstitution:
      let parent = text.withUTF8Bytes { institution($0, report) }
      records.institutions[owner].parent = parent
    case .countedInstitution:
      let counted = text.withUTF8Bytes { institution($0, report) }
      records.facts.counts[owner].id = records.institutions[counted].id
    case .countedSession:
      // Of a session that only a count names none is made where there is a table of them.
      let counted = text.withUTF8Bytes {
        sessions.isListed ? knownSession($0, report) : session($0, report)
      }
      if let counted { records.facts.counts[owner].id = records.sessions[counted].id }
    }
  }

  private mutating func appear(
    in session: Int, _ entries: [PeopleEntry], _ report: (NameFault) -> Void
  ) {
    for var entry in entries {
      if entry.name.isOfFigures, !knowsSpeaker(entry.name) {
        report(.figures(entry.name))
        records.sessions[session].keep("people", entry.name)
        entry.name = ""
      }
      if entry.name.isEmpty {
        if let email = entry.email { records.sessions[session].keep("email", email) }
        if let handle = entry.handle { records.sessions[session].keep("handle", handle) }
        if entry.institution == nil { continue }
      }
      var appearance = Appearance(session: session, role: entry.role)
      if !entry.name.isEmpty {
        let position = entry.name.withUTF8Bytes { speaker($0, report) }
        appearance.speaker = position
        if entry.email != nil || entry.handle != nil {
          addresses.append((position, session, entry.email, entry.handle))
        }
      }
      if let name = entry.institution {
        appearance.institution = name.withUTF8Bytes { institution($0, report) }
      }
      records.appearances.append(appearance)
    }
  }

  /// Whether somebody has this id or name.
  private mutating func knowsSpeaker(_ name: String) -> Bool {
    speakers.learn(records.speakers.ids)
    return name.withUTF8Bytes { speakers.reference(to: $0, in: records.speakers) } != .unknown
  }

  /// Nothing may be a part of itself, by whatever detour.
  private mutating func cutCircles() {
    for i in circles(records.sessions.map(\.parent)) {
      let session = records.sessions[i]
      records.sessions[i].parent = nil
      report(circle: session.title, session.place)
    }
    for i in circles(records.institutions.map(\.parent)) {
      let institution = records.institutions[i]
      records.institutions[i].parent = nil
      report(circle: institution.name, institution.place)
    }
  }

  private func report(circle name: String, _ place: RecordPlace) {
    let position = Int(place.file)
    guard records.files.indices.contains(position) else { return }
    faults.add(
      SourceFile(position: position, name: records.files[position]), line: Int(place.line),
      column: 1,
      "\(name.quoted) is a part of itself.", "Correct its parent.", as: .error)
  }

  /// A meeting of one day gives its day to sessions that state none.
  private mutating func setDays() {
    guard let day = onlyDay else { return }
    for i in records.sessions.indices
    where records.sessions[i].day == nil && !dayless.contains(i) && dayGroups[i] == nil {
      records.sessions[i].day = day
    }
  }

  /// The day of a meeting of one day.
  var onlyDay: Day? {
    records.facts.firstDay.flatMap { (records.facts.lastDay ?? $0) == $0 ? $0 : nil }
  }

  /// By session, people before institutions alone, else as stated.
  private mutating func orderAppearances() {
    var all = records.appearances
    if all.isEmpty {
      all = appearancesOfPeople
    } else {
      all.append(contentsOf: appearancesOfPeople)
    }
    let places = zip(all.sessions, all.speakers).map { $0 * 2 + ($1 < 0 ? 1 : 0) }
    guard !places.isAscending else {
      records.appearances = all
      return
    }
    records.appearances = all.picked(places.ranked(below: records.sessions.count * 2))
  }

  /// By person, else as stated.
  private mutating func orderAffiliations() {
    let all = records.affiliations
    guard !all.speakers.isAscending else { return }
    records.affiliations = Affiliations(
      all.speakers.ranked(below: records.speakers.count).map { all[Int($0)] })
  }
}

extension [Int32] {
  fileprivate var isAscending: Bool { zip(self, dropFirst()).allSatisfy { $0 <= $1 } }

  /// The positions of numbers in 0 ..< `limit`, the smallest first, else in order. O(n + limit).
  fileprivate func ranked(below limit: Int) -> [Int32] {
    var next = [Int32](repeating: 0, count: limit + 1)
    for number in self { next[Int(number) + 1] += 1 }
    for i in 0..<limit { next[i + 1] += next[i] }
    var positions = self
    var position: Int32 = 0
    for number in self {
      positions[Int(next[Int(number)])] = position
      next[Int(number)] += 1
      position += 1
    }
    return positions
  }
}

/// One record of each circle of parents. O(records).
func circles(_ parents: [Int?]) -> [Int] {
  var walk = [Int](repeating: 0, count: parents.count)
  var found: [Int] = []
  for start in parents.indices where walk[start] == 0 {
    var at = start
    while walk[at] == 0 {
      walk[at] = start + 1
      guard let parent = parents[at], parents.indices.contains(parent) else { break }
      if walk[parent] == start + 1 { found.append(at) }
      at = parent
    }
  }
  return found
}
