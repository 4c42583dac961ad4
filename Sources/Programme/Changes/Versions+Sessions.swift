extension Versions {
  /// Of sessions: in programme order, and then those that are gone.
  var sessionChanges: [Change] {
    let present = new.sessions.indices.flatMap { position -> [Change] in
      guard let former = sessions.before[position] else {
        return [change(.new, position, nil, to: [new.sessions[position].slot.text])]
      }
      return changes(ofSession: position, former)
    }
    return present + sessions.gone.map { removal(of: $0) }
  }

  private func changes(ofSession position: Int, _ former: Int) -> [Change] {
    let (was, now) = (old.sessions[former], new.sessions[position])
    if was.withoutPlace == now.withoutPlace, isSameAround(position, former) { return [] }
    var found: [Change] = []
    func add(_ kind: Change.Kind, _ from: [String], _ to: [String]) {
      found.append(change(kind, position, former, from: from, to: to))
    }
    let turned = was.isCancelled != now.isCancelled
    if turned {
      let kind: Change.Kind = now.isCancelled ? .cancelled : .restored
      add(kind, [was.slot.text], [now.status ?? now.slot.text])
    }
    if was.slot != now.slot { add(.moved, [was.slot.text], [now.slot.text]) }
    if was.title != now.title, !(turned && now.title.isMarkedOrUnmarked(was.title)) {
      add(.renamed, [was.title], [now.title])
    }
    let (gone, come) = difference(position, former)
    if !gone.isEmpty { add(.peopleDropped, gone, []) }
    if !come.isEmpty { add(.peopleAdded, [], come) }
    for edit in new.fields(ofSession: position).edits(since: old.fields(ofSession: former))
    where !(turned && edit.name == "status") {
      add(.edited, Change.words(edit.name, edit.from), Change.words(edit.name, edit.to))
    }
    if gone.isEmpty, come.isEmpty, let roles = roleEdit(position, former) {
      add(.edited, Change.words(roles.name, roles.from), Change.words(roles.name, roles.to))
    }
    return found
  }

  /// Whether the session is part of the same one, and the same people appear in it.
  private func isSameAround(_ position: Int, _ former: Int) -> Bool {
    let parent = old.sessions[former].parent.map { sessions.now[$0] }
    guard parent == new.sessions[position].parent.map({ Optional($0) }) else { return false }
    let (was, now) = (old.appearances(in: former), new.appearances(in: position))
    return was.count == now.count
      && zip(was, now).allSatisfy { a, b in
        a.role == b.role && a.speaker.map { speakers.now[$0] } == b.speaker.map { Optional($0) }
          && a.institution.map { institutions.now[$0] } == b.institution.map { Optional($0) }
      }
  }

  /// Who appears no longer, and who does so newly, by name.
  private func difference(_ position: Int, _ former: Int) -> (gone: [String], come: [String]) {
    let (before, now) = (old.who(inSession: former), new.who(inSession: position))
    let kept = Set(before.people.compactMap { speakers.now[$0] })
    let keptBodies = Set(before.institutions.compactMap { institutions.now[$0] })
    let (present, presentBodies) = (Set(now.people), Set(now.institutions))
    func isGone(_ partner: Int?, _ present: Set<Int>) -> Bool {
      partner.map { !present.contains($0) } ?? true
    }
    let gone =
      before.people.filter { isGone(speakers.now[$0], present) }.map { old.name(of: .speaker($0)) }
      + before.institutions.filter { isGone(institutions.now[$0], presentBodies) }
      .map { old.name(of: .institution($0)) }
    let come =
      now.people.filter { !kept.contains($0) }.map { new.name(of: .speaker($0)) }
      + now.institutions.filter { !keptBodies.contains($0) }
      .map { new.name(of: .institution($0)) }
    return (gone, come)
  }

  /// The same people in other roles.
  private func roleEdit(_ position: Int, _ former: Int) -> Edit? {
    let (was, now) = (old.roles(inSession: former), new.roles(inSession: position))
    return was == now ? nil : ("roles", was.joined(separator: "; "), now.joined(separator: "; "))
  }

  private func removal(of former: Int) -> Change {
    let session = old.sessions[former]
    let who = old.who(inSession: former)
    return Change(
      kind: .gone, identity: .session(session.id), item: nil, name: session.title,
      from: [session.slot.text].filter { !$0.isEmpty }, to: [],
      people: who.people.compactMap { speakers.now[$0] },
      institutions: (who.institutions + who.people.flatMap { old.institutions(of: $0) })
        .withoutRepeats.compactMap { institutions.now[$0] },
      who: old.names(inSession: former), formerSlot: session.slot,
      sharesTitle: twinTitles.contains(session.title))
  }

  private func change(
    _ kind: Change.Kind, _ position: Int, _ former: Int?, from: [String] = [], to: [String] = []
  ) -> Change {
    let now = new.who(inSession: position)
    let was = former.map { old.who(inSession: $0) }
    let people = (now.people + (was?.people ?? []).compactMap { speakers.now[$0] }).withoutRepeats
    let bodies =
      now.institutions + (was?.institutions ?? []).compactMap { institutions.now[$0] }
      + people.flatMap { new.institutions(of: $0) }
    let names = new.names(inSession: position) + (former.map { old.names(inSession: $0) } ?? [])
    return Change(
      kind: kind, identity: .session(new.sessions[position].id), item: .session(position),
      name: new.sessions[position].title, from: from.filter { !$0.isEmpty },
      to: to.filter { !$0.isEmpty }, people: people, institutions: bodies.withoutRepeats,
      who: names.withoutRepeats, formerSlot: former.map { old.sessions[$0].slot },
      slot: new.sessions[position].slot,
      sharesTitle: twinTitles.contains(new.sessions[position].title))
  }
}

/// A field, and what it was and is.
typealias Edit = (name: String, from: String, to: String)

extension String {
  /// Whether one of two titles is the other with a word that says that the session is called off.
  fileprivate func isMarkedOrUnmarked(_ other: String) -> Bool {
    let (marked, plain) = saysCancelled ? (self, other) : (other, self)
    return marked.saysCancelled && !plain.isEmpty && marked.contains(plain)
  }
}

extension Change {
  /// `track: Web`; nothing for an empty value.
  static func words(_ name: String, _ value: String) -> [String] {
    value.isEmpty ? [] : ["\(name): \(value)"]
  }
}

extension Meeting {
  fileprivate func appearances(in session: Int) -> [Appearance] {
    appearancesOfSession[session].map { appearances[$0] }
  }

  /// Who appears in a session, each once.
  fileprivate func who(inSession session: Int) -> (people: [Int], institutions: [Int]) {
    let members = appearances(in: session)
    return (
      members.compactMap(\.speaker).withoutRepeats, members.compactMap(\.institution).withoutRepeats
    )
  }

  /// `LEI Xinghui: chair`, for each who appears with a role.
  fileprivate func roles(inSession session: Int) -> [String] {
    appearances(in: session).filter { !$0.role.isEmpty }
      .map { appearance in
        let person = appearance.speaker.map { name(of: .speaker($0)) }
        let body = appearance.institution.map { name(of: .institution($0)) }
        return "\(person ?? body ?? ""): \(appearance.role)"
      }
  }
}
