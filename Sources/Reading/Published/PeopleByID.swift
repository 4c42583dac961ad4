import Programme

/// The people of a file by the ids it gives them, which are not always those of one person.
struct PeopleByID {
  private var slots = ByteIndex()
  private var bearers: [[Int]] = []
  private static let mostBearers = 8

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
    let known = all(id)
    let found = known.prefix(Self.mostBearers).first {
      name == nil || draft.speakers[$0].name == name
    }
    if let found { return found }
    if let name, let nameless = known.first(where: { draft.speakers[$0].name == id }) {
      draft.speakers[nameless].name = name
      return nameless
    }
    if name == nil { draft.tallyUnnamed(line) }
    return add(Speaker(id: id, name: name ?? id), line, &draft)
  }

  /// A person who is listed, whoever else has the id.
  mutating func add(_ speaker: Speaker, _ line: Int, _ draft: inout Draft) -> Int {
    let position = draft.append(speaker, line)
    if let slot = slots.value(of: speaker.id) {
      bearers[slot].append(position)
    } else {
      slots.insert(speaker.id, bearers.count)
      bearers.append([position])
    }
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
  mutating func speaker(_ position: Int, isCalled names: [String]) {
    for name in names where name != speakers[position].name {
      if isNews(name, of: .nameOfPerson, position) {
        speakers[position].otherNames.append(OtherName(language: "", name: name))
      }
    }
  }
}
