import Programme

extension Gathering {
  /// Takes in what a published file holds, before any table that overlays it.
  mutating func take(_ draft: Draft) {
    var repairs = draft.repairs
    let (name, hasZone) = (records.facts.title, (records.facts.timeZone ?? timeZone) != nil)
    records.facts = draft.facts
    if !hasZone, draft.facts.timeZone == nil, let offset = draft.commonOffset {
      records.facts.extras.append(Extra(name: "offset from UTC", value: offset.asOffset))
    }
    records.facts.title = repairs.tidied(draft.facts.title) ?? name
    records.sessions = draft.sessions
    sessionKeys = draft.orders
    (instants, offsets, measured) = (draft.instants, draft.offsets, draft.measured)
    (dayless, dayGroups) = (draft.dayless, draft.dayGroups)
    claimSessions(&repairs)
    takePeople(of: draft, &repairs)
    takeInstitutions(of: draft, &repairs)
    records.appearances = draft.appearances
    records.affiliations = draft.affiliations
    records.tidy(&repairs)
    draft.repeatedIDs.report(faults) { file(of: $0, draft) }
    draft.reportTallies()
    repairs.report(draft.file, faults)
    reportUnheld(draft)
    tellStandings(draft.file)
  }

  /// Says what ``Records/tidy(_:)`` makes an extra of.
  private func reportUnheld(_ draft: Draft) {
    if let zone = draft.facts.timeZone, !isTimeZone(zone) {
      let unknown = UnknownZone(zone)
      draft.fault(unknown.message, unknown.action)
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

  /// The draft has told the ids apart already; here the tables that follow learn of them.
  private mutating func claimSessions(_ repairs: inout Repairs) {
    for position in records.sessions.indices {
      let wanted =
        repairs.tidied(records.sessions[position].id)
        ?? records.sessions[position].title.id(or: "session")
      records.sessions[position].id = sessions.claim(wanted, for: position) ?? wanted
    }
  }

  /// People told apart by their position get an id of their own where two state the same.
  private mutating func takePeople(of draft: Draft, _ repairs: inout Repairs) {
    var repeated = RepeatedIDs()
    for (position, var speaker) in draft.speakers.enumerated() {
      let stated = repairs.tidied(speaker.id)
      let claim = speakers.claim(
        stated, or: speaker.name.id(or: "person"), for: position, of: speaker.name)
      if let stated, claim.id != stated {
        let first = speakers.position(ofID: stated) ?? position
        let kept = draft.speakers.indices.contains(first) ? draft.speakers[first] : speaker
        repeated.note(stated, claim, first: kept.place, at: speaker.place)
      } else {
        draft.fault(claim, in: file(of: speaker.place, draft), line: Int(speaker.place.line))
      }
      speaker.id = claim.id
      records.speakers.append(speaker)
    }
    repeated.report(faults) { file(of: $0, draft) }
  }

  private mutating func takeInstitutions(of draft: Draft, _ repairs: inout Repairs) {
    for (position, var institution) in draft.institutions.enumerated() {
      let claim = institutions.claim(
        repairs.tidied(institution.id), or: institution.name.id(or: "institution"),
        for: position, of: institution.name)
      draft.fault(claim, in: file(of: institution.place, draft), line: Int(institution.place.line))
      institution.id = claim.id
      records.institutions.append(institution)
    }
  }
}

extension Draft {
  /// Minutes east of UTC that all starts are written with; `nil` where some are not.
  fileprivate var commonOffset: Int? {
    guard let first = offsets.values.first, offsets.values.allSatisfy({ $0 == first }),
      sessions.indices.allSatisfy({ sessions[$0].start == nil || offsets[$0] != nil }),
      !facts.extras.contains(where: { $0.name == "offset from UTC" })
    else { return nil }
    return first
  }
}

extension Int {
  /// Minutes as `+02:00`.
  var asOffset: String {
    "\(self < 0 ? "-" : "+")\((magnitude / 60).padded):\((magnitude % 60).padded)"
  }
}

extension UInt {
  fileprivate var padded: String { self < 10 ? "0\(self)" : "\(self)" }
}
