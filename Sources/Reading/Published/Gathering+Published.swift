import Programme

extension Gathering {
  /// Takes in what a published file holds, before any table that overlays it.
  mutating func take(_ draft: Draft) {
    draft.repairs.report(draft.file, faults)
    let name = records.facts.title
    records.facts = draft.facts
    records.facts.title = draft.facts.title.tidied ?? name
    records.sessions = draft.sessions
    sessionKeys = draft.orders
    instants = draft.instants
    (dayless, dayGroups) = (draft.dayless, draft.dayGroups)
    claimSessions()
    takePeople(of: draft)
    takeInstitutions(of: draft)
    records.appearances = draft.appearances
    records.affiliations = draft.affiliations
    reportUnheld(draft)
    records.tidy()
  }

  /// Says what ``Records/tidy()`` makes an extra of.
  private func reportUnheld(_ draft: Draft) {
    if let zone = draft.facts.timeZone, !isTimeZone(zone) {
      draft.fault(
        "unknown time zone \(zone.quoted).", "Give the zone by its IANA name: --time-zone ZONE.")
    }
    for session in draft.sessions {
      guard let minutes = session.minutes, !Session.lengths.contains(minutes) else { continue }
      faults.add(
        file(of: session.place, draft), line: Int(session.place.line),
        "\(session.title.quoted) lasts \(minutes) minutes.",
        "Correct its start, its end or its duration.")
    }
  }

  /// The file that a record came from, which may lie beside the one of the draft.
  private func file(of place: RecordPlace, _ draft: Draft) -> SourceFile {
    let position = Int(place.file)
    guard records.files.indices.contains(position) else { return draft.file }
    return SourceFile(position: position, name: records.files[position])
  }

  /// An id loses the blanks at its ends, as the cell of a table does.
  private mutating func claimSessions() {
    for position in records.sessions.indices {
      let wanted =
        records.sessions[position].id.tidied
        ?? records.sessions[position].title.id(or: "session")
      records.sessions[position].id = sessions.claim(wanted, for: position) ?? wanted
    }
  }

  /// People told apart by their position get an id of their own where two state the same.
  private mutating func takePeople(of draft: Draft) {
    for (position, var speaker) in draft.speakers.enumerated() {
      let stated = speaker.id.tidied ?? ""
      let wanted = stated.isEmpty ? speaker.name.id(or: "person") : stated
      let other = speakers.claim(wanted, for: position)
      speaker.id = other ?? wanted
      if let other, !stated.isEmpty {
        faults.add(
          file(of: speaker.place, draft), line: Int(speaker.place.line),
          "the id \(stated.quoted) is there twice.",
          "Change one; \(speaker.name.quoted) is read as '\(other)'.")
      }
      records.speakers.append(speaker)
    }
  }

  private mutating func takeInstitutions(of draft: Draft) {
    for (position, var institution) in draft.institutions.enumerated() {
      let stated = institution.id.tidied ?? ""
      let wanted = stated.isEmpty ? institution.name.id(or: "institution") : stated
      institution.id = institutions.claim(wanted, for: position) ?? wanted
      records.institutions.append(institution)
    }
  }
}
