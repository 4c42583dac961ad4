import Programme

/// The people of a file by the ids it gives them, which are not always those of one person.
struct PeopleByID {
  private var slots = ByteIndex()
  private var bearers: [[Int]] = []
  /// The first of each name among those of one id; only of ids that several people have.
  private var named: [Bearer: Int] = [:]
  /// So many of one id are told and put into a session that names it.
  private static let mostBearers = 8

  private struct Bearer: Hashable {
    /// That of the id.
    var slot: Int
    var name: String
  }

  /// Everybody with an id, as listed. O(1).
  func all(_ id: String) -> [Int] {
    guard let slot = slots.value(of: id), bearers.indices.contains(slot) else { return [] }
    return bearers[slot]
  }

  /// The person with an id and a name, made where it is new; two names are two people.
  ///
  /// Without an id people are told apart by their names.
  mutating func position(
    id: String?, name: String?, line: Int, _ draft: inout Draft
  ) -> Int? {
    guard let id else {
      if name == nil { draft.tallyNameless(line) }
      return name.map { draft.speaker(named: $0, line: line) }
    }
    if let found = bearer(of: id, name: name, draft) { return found }
    if let name, let nameless = bearer(of: id, name: id, draft) {
      rename(nameless, id: id, to: name, &draft)
      return nameless
    }
    if name == nil { draft.tallyUnnamed(line) }
    return add(Speaker(id: id, name: name ?? id), line, &draft)
  }

  /// Whoever has an id and a name; without a name the first who has the id. O(1).
  private func bearer(of id: String, name: String?, _ draft: Draft) -> Int? {
    guard let slot = slots.value(of: id), bearers.indices.contains(slot),
      let first = bearers[slot].first
    else { return nil }
    guard let name, bearers[slot].count > 1 else {
      return name == nil || draft.name(of: first) == name ? first : nil
    }
    return named[Bearer(slot: slot, name: name)]
  }

  private mutating func rename(
    _ position: Int, id: String, to name: String, _ draft: inout Draft
  ) {
    guard draft.speakers.indices.contains(position) else { return }
    draft.speakers[position].name = name
    guard let slot = slots.value(of: id),
      named.removeValue(forKey: Bearer(slot: slot, name: id)) != nil
    else { return }
    know(position, name, slot)
  }

  private mutating func know(_ position: Int, _ name: String, _ slot: Int) {
    let bearer = Bearer(slot: slot, name: name)
    if named[bearer] == nil { named[bearer] = position }
  }

  /// A person who is listed, whoever else has the id.
  mutating func add(_ speaker: Speaker, _ line: Int, _ draft: inout Draft) -> Int {
    let position = draft.append(speaker, line)
    guard let slot = slots.value(of: speaker.id), bearers.indices.contains(slot) else {
      slots.insert(speaker.id, bearers.count)
      bearers.append([position])
      return position
    }
    if bearers[slot].count == 1, let first = bearers[slot].first, let name = draft.name(of: first) {
      know(first, name, slot)
    }
    know(position, speaker.name, slot)
    bearers[slot].append(position)
    return position
  }

  /// Puts the person whom a session names by id into it.
  ///
  /// Where several people share the id each of them appears as `unclear`, with a fault.
  func appear(
    id: String, in session: Int, role: String = "", institution: Int? = nil, line: Int,
    _ draft: inout Draft
  ) {
    let bearers = all(id)
    if bearers.count > 1 {
      let names = bearers.prefix(5).map { draft.speakers[$0].name }.joined(separator: ", ")
      draft.fault(
        line: line,
        "\(draft.sessions[session].title.quoted) names \(id.quoted), the id of "
          + "\(bearers.count) people: \(names).",
        bearers.count > Self.mostBearers
          ? "Give each an id; till then the first \(Self.mostBearers) are listed as unclear."
          : "Give each an id; till then all are listed as unclear.", as: .error)
    } else if bearers.isEmpty {
      draft.fault(
        line: line,
        "\(draft.sessions[session].title.quoted) names the unknown person \(id.quoted).",
        "Add the person, or take the id out.")
    }
    // So many of one id are a fault of the file and not of a session.
    for bearer in bearers.prefix(Self.mostBearers) {
      let role = bearers.count > 1 ? "unclear" : role
      draft.appear(in: session, speaker: bearer, institution: institution, role: role)
    }
  }
}

extension Draft {
  /// What somebody is called; `nil` where nobody has the position.
  func name(of speaker: Int) -> String? {
    speakers.indices.contains(speaker) ? speakers[speaker].name : nil
  }

  /// Somebody who has an id alone.
  mutating func tallyUnnamed(_ line: Int) {
    tally("a person has no name", "The id is shown; give the name.", line: line)
  }

  mutating func tallyNameless(_ line: Int) {
    tally("a person has neither a name nor an id", "Give one; nothing of them is read.", line: line)
  }
}

extension Draft {
  /// Takes in names of a person, of which one may be that by which the person is known.
  ///
  /// - Returns: whether one of them is new. O(names).
  @discardableResult
  mutating func speaker(_ position: Int, isCalled names: [String]) -> Bool {
    guard speakers.indices.contains(position) else { return false }
    var isNew = false
    for name in names where name != speakers[position].name {
      guard isNews(name, of: .nameOfPerson, position) else { continue }
      speakers[position].otherNames.append(OtherName(language: "", name: name))
      isNew = true
    }
    return isNew
  }
}
