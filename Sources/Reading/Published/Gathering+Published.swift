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
    claimSessions()
    takePeople(of: draft)
    takeInstitutions(of: draft)
    records.appearances = draft.appearances
    records.affiliations = draft.affiliations
    records.tidy()
  }

  /// An id loses the blanks at its ends, as the cell of a table does.
  private mutating func claimSessions() {
    for position in records.sessions.indices {
      let id = records.sessions[position].id.trimmed
      let wanted = id.isEmpty ? records.sessions[position].title.id(or: "session") : id
      records.sessions[position].id = sessions.claim(wanted, for: position) ?? wanted
    }
  }

  /// People told apart by their position get an id of their own where two state the same.
  private mutating func takePeople(of draft: Draft) {
    for (position, var speaker) in draft.speakers.enumerated() {
      let stated = speaker.id.trimmed
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
      let stated = institution.id.trimmed
      let wanted = stated.isEmpty ? institution.name.id(or: "institution") : stated
      institution.id = institutions.claim(wanted, for: position) ?? wanted
      records.institutions.append(institution)
    }
  }
}
