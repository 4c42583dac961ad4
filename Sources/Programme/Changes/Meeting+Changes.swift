extension Meeting {
  /// What is otherwise than it was: sessions in programme order, then people, then institutions.
  ///
  /// O(records), with a text for each field of each record that is compared.
  public func changes(since old: Meeting) -> [Change] { comparison(with: old).changes }

  /// The same, and the present identity of each record that had another one. O(records).
  public func comparison(
    with old: Meeting
  ) -> (changes: [Change], successors: [Identity: Identity]) {
    guard self != old else { return ([], [:]) }
    let versions = Versions(old, self)
    let changes =
      versions.sessionChanges + versions.personChanges + versions.institutionChanges
      + versions.factChanges
    return (changes, versions.successors)
  }
}

extension Versions {
  var personChanges: [Change] {
    let present = new.speakers.indices.flatMap { position -> [Change] in
      guard let former = speakers.before[position] else {
        return [change(.new, speaker: position)]
      }
      return changes(ofSpeaker: position, former)
    }
    return present + speakers.gone.map { removal(ofSpeaker: $0) }
  }

  private func removal(ofSpeaker former: Int) -> Change {
    let name = old.name(of: .speaker(former))
    return Change(
      kind: .gone, identity: .speaker(old.speakers.ids[former] ?? ""), item: nil, name: name,
      from: [], to: [], people: [],
      institutions: old.institutions(of: former).compactMap { institutions.now[$0] }, who: [name])
  }

  private func changes(ofSpeaker position: Int, _ former: Int) -> [Change] {
    let (was, now) = (old.speakers[former], new.speakers[position])
    var found: [Change] = []
    if was.withoutPlace != now.withoutPlace {
      if was.name != now.name {
        found.append(change(.renamed, speaker: position, from: [was.name], to: [now.name]))
      }
      let edits = new.fields(ofSpeaker: position).edits(since: old.fields(ofSpeaker: former))
      found += edits.map { edit in
        change(
          .edited, speaker: position, from: Change.words(edit.name, edit.from),
          to: Change.words(edit.name, edit.to))
      }
    }
    let (bodies, present) = (old.bodies(of: former), new.bodies(of: position))
    if bodies.map({ institutions.now[$0] }) != present.map({ Optional($0) }) {
      let edit = Edit(
        "institution", bodies.map { old.institutions[$0].name }.joined(separator: "; "),
        present.map { new.institutions[$0].name }.joined(separator: "; "))
      found.append(
        change(
          .edited, speaker: position, from: Change.words(edit.name, edit.from),
          to: Change.words(edit.name, edit.to)))
    }
    return found
  }

  private func change(
    _ kind: Change.Kind, speaker: Int, from: [String] = [], to: [String] = []
  ) -> Change {
    let name = new.name(of: .speaker(speaker))
    return Change(
      kind: kind, identity: .speaker(new.speakers.ids[speaker] ?? ""), item: .speaker(speaker),
      name: name, from: from, to: to, people: [speaker],
      institutions: new.institutions(of: speaker), who: [name])
  }

  var institutionChanges: [Change] {
    let present = new.institutions.indices.flatMap { position -> [Change] in
      guard let former = institutions.before[position] else {
        return [change(.new, institution: position)]
      }
      let (was, now) = (old.institutions[former].name, new.institutions[position].name)
      let names =
        was == now ? [] : [change(.renamed, institution: position, from: [was], to: [now])]
      let fields = new.fields(ofInstitution: position)
      return names
        + fields.edits(since: old.fields(ofInstitution: former)).map { edit in
          change(
            .edited, institution: position, from: Change.words(edit.name, edit.from),
            to: Change.words(edit.name, edit.to))
        }
    }
    return present
      + institutions.gone.map { former in
        let body = old.institutions[former]
        return Change(
          kind: .gone, identity: .institution(body.id), item: nil, name: body.name, from: [],
          to: [], people: old.people(of: former).compactMap { speakers.now[$0] },
          institutions: [], who: [body.name])
      }
  }

  private func change(
    _ kind: Change.Kind, institution: Int, from: [String] = [], to: [String] = []
  ) -> Change {
    let name = new.institutions[institution].name
    return Change(
      kind: kind, identity: .institution(new.institutions[institution].id),
      item: .institution(institution), name: name, from: from, to: to, people: [],
      institutions: [institution], who: [name])
  }

  /// Whether a title is only the name of its file.
  private var isUntitled: Bool {
    [new, old].contains { meeting in
      meeting.files.first?.hasPrefix(meeting.facts.title + ".") == true
    }
  }

  /// Of the meeting as a whole.
  var factChanges: [Change] {
    new.factFields.edits(since: old.factFields).filter { $0.name != "title" || !isUntitled }.map {
      edit in
      Change(
        kind: .edited, identity: .line("meeting"), item: nil, name: new.facts.title,
        from: Change.words(edit.name, edit.from), to: Change.words(edit.name, edit.to), people: [],
        institutions: [], who: [])
    }
  }
}

extension Meeting {
  /// The institutions a person belongs to.
  fileprivate func bodies(of speaker: Int) -> [Int] {
    affiliationsOfSpeaker.members(of: speaker).map { Int(affiliations.institutions[$0]) }
  }
}
