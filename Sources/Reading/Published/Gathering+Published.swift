import Programme

extension Gathering {
  /// Takes in what a published file holds, before any table that overlays it.
  mutating func take(_ draft: Draft) {
    draft.repairs.report(draft.file, faults)
    records.facts = draft.facts
    records.sessions = draft.sessions
    sessionKeys = draft.orders
    instants = draft.instants
    (dayless, dayGroups) = (draft.dayless, draft.dayGroups)
    for (position, session) in draft.sessions.enumerated() {
      _ = sessions.claim(session.id, for: position)
    }
    takePeople(of: draft)
    takeInstitutions(of: draft)
    records.appearances = draft.appearances
    records.affiliations = draft.affiliations
  }

  /// People told apart by their position get an id of their own where two state the same.
  private mutating func takePeople(of draft: Draft) {
    for (position, var speaker) in draft.speakers.enumerated() {
      let stated = speaker.id
      let wanted = stated.isEmpty ? speaker.name.id(or: "person") : stated
      let other = speakers.claim(wanted, for: position)
      speaker.id = other ?? wanted
      if let other, !stated.isEmpty {
        draft.fault(
          line: Int(speaker.place.line), "the id \(stated.quoted) is there twice.",
          "Change one; \(speaker.name.quoted) is read as '\(other)'.")
      }
      records.speakers.append(speaker)
    }
  }

  private mutating func takeInstitutions(of draft: Draft) {
    for (position, var institution) in draft.institutions.enumerated() {
      let stated = institution.id
      let wanted = stated.isEmpty ? institution.name.id(or: "institution") : stated
      institution.id = institutions.claim(wanted, for: position) ?? wanted
      records.institutions.append(institution)
    }
  }
}
