import Programme

extension Gathering {
  /// Takes in a table of people over those of the published file.
  mutating func overlay(_ people: PeoplePart, _ file: SourceFile, _ late: inout LateFaults) {
    let rows = people.speakers(file: file, ids: people.ids, names: people.names)
    speakers.learn(records.speakers.ids)
    var all = Array(records.speakers)
    var positions: [Int] = []
    for row in 0..<people.count {
      var stated = rows[row]
      if let known = overlaidPerson(stated, row, &late) {
        let isByID = !stated.id.isEmpty && speakers.position(ofID: stated.id) == known
        if !isByID {
          let kept = keptName(
            stated.name.isEmpty ? nil : stated.name, all[known].name, all[known].otherNames)
          late.add(row, .name, kept)
          stated.name = all[known].name
        }
        all[known] = stated.over(all[known])
        overlay?.speakers.insert(known)
        let name = rows[row].name
        speakers.call(known, id: people.ids[row], name: name.isEmpty ? nil : name)
        positions.append(known)
      } else {
        positions.append(all.count)
        all.append(added(stated, row, at: all.count, &late))
      }
    }
    giveRoles(of: people, to: &all, positions)
    records.speakers = Speakers(all)
    affiliate(people, positions, &late)
    appear(people, positions, &late)
  }

  private mutating func overlaidPerson(
    _ stated: Speaker, _ row: Int, _ late: inout LateFaults
  ) -> Int? {
    let id = stated.id.isEmpty ? nil : stated.id
    let name = stated.name.isEmpty ? nil : stated.name
    let published = FirstRecords(base: records.speakers, count: overlay?.published.speakers ?? 0)
    switch speakers.target(id: id, name: name, in: published) {
    case .new:
      if let name {
        late.add(row, .name, newRow("person", name, id, speakers.nearName(name, in: published)))
      } else if let id, speakers.position(ofID: id) == nil {
        late.add(
          row, .id, strayRow("person", "name", id, speakers.suggestedID(for: id, in: published)))
      }
      return nil
    case .shared:
      let words = overlayFault("people", name)
      late.add(row, .name, words.message, words.action)
      return nil
    case .record(let position):
      return overlay?.speakers.contains(position) == true ? nil : position
    }
  }

  private mutating func added(
    _ stated: Speaker, _ row: Int, at position: Int, _ late: inout LateFaults
  ) -> Speaker {
    var speaker = stated
    let wanted = stated.id.isEmpty ? stated.name.id(or: "person") : stated.id
    let other = speakers.claim(wanted, for: position)
    speaker.id = other ?? wanted
    if speaker.name.isEmpty { speaker.name = speaker.id }
    if !stated.id.isEmpty,
      let fault = claimFault(stated.id, other: other, lookalike: speakers.lookalike(of: stated.id))
    {
      late.add(row, .id, fault.message, fault.action, as: fault.severity)
    }
    return speaker
  }

  /// Roles in the meeting as a whole, where the row names no session.
  private func giveRoles(of people: PeoplePart, to all: inout [Speaker], _ positions: [Int]) {
    let (cells, roles) = (people.sessions.column, people.roles.column)
    for (row, position) in positions.enumerated() where cells.entry(of: row) == nil {
      if let role = roles[row] { all[position].roles = role.listParts }
    }
  }

  /// A row that names institutions names all of them.
  private mutating func affiliate(
    _ people: PeoplePart, _ positions: [Int], _ late: inout LateFaults
  ) {
    let cells = people.institutions.column
    guard cells.count > 0 else { return }
    let named = named(in: cells, .institutions, &late) { gathering, name, report in
      gathering.institution(name, report)
    }
    let anew = Set(
      positions.enumerated().filter { cells.entry(of: $0.offset) != nil }.map(\.element))
    var affiliations = records.affiliations.filter { !anew.contains($0.speaker) }
    for (row, position) in positions.enumerated() {
      named.visit(cells, row) { institution, earlier in
        guard !earlier.contains(institution) else { return }
        affiliations.append(Affiliation(speaker: position, institution: Int(institution)))
      }
    }
    records.affiliations = Affiliations(affiliations)
  }

  private mutating func appear(
    _ people: PeoplePart, _ positions: [Int], _ late: inout LateFaults
  ) {
    let (cells, roles) = (people.sessions.column, people.roles.column)
    guard cells.count > 0 else { return }
    let named = named(in: cells, .session, &late) { gathering, name, report in
      gathering.session(name, report)
    }
    for (row, position) in positions.enumerated() {
      named.visit(cells, row) { session, _ in
        appearancesOfPeople.append(
          Appearance(session: Int(session), speaker: position, role: roles[row] ?? ""))
      }
    }
  }

  /// Of one person in one session, what states a role stands for what states none.
  mutating func joinOverlaidAppearances() {
    let stated = Set(appearancesOfPeople.map { OverlaidAppearance($0) })
    let withRole = Set(
      (records.appearances + appearancesOfPeople).filter { !$0.role.isEmpty }
        .map { OverlaidAppearance($0) })
    var kept: Set<OverlaidAppearance> = []
    let all = records.appearances + appearancesOfPeople
    let joined = all.filter { appearance in
      let key = OverlaidAppearance(appearance)
      guard appearance.role.isEmpty, stated.contains(key) else { return true }
      return !withRole.contains(key) && kept.insert(key).inserted
    }
    (records.appearances, appearancesOfPeople) = (Appearances(Array(joined)), Appearances())
  }
}

private struct OverlaidAppearance: Hashable {
  let session: Int
  let speaker: Int?

  init(_ appearance: Appearance) { (session, speaker) = (appearance.session, appearance.speaker) }
}

extension LateFaults {
  fileprivate mutating func add(_ row: Int, _ column: PeopleColumn, _ fault: OverlayFault?) {
    guard let fault else { return }
    add(row, column, fault.message, fault.action, as: fault.severity)
  }
}
