internal import Programme

extension Table {
  func sessionValue(_ record: Int, _ column: Column) -> Value {
    let session = meeting.sessions[record]
    switch column {
    case .order: return .number(session.order)
    case .day: return Value(session.day?.description ?? session.dayName)
    case .start: return session.start.map { .moment(session.day, $0) } ?? .absent
    case .end: return endValue(session)
    case .room: return Value(session.room)
    case .title: return .text(session.title)
    case .kind: return Value(session.kind)
    case .track: return Value(session.track)
    case .language: return Value(session.language)
    case .people: return .list(people(in: record))
    case .institutions: return .list(institutions(in: record))
    case .status: return Value(session.status)
    case .id: return .text(session.id)
    case .name, .other, .role, .position, .institution, .sessions, .appearances, .declared,
      .severity, .place, .what, .action, .section, .label, .value, .change, .from, .to, .who,
      .since:
      return .absent
    }
  }

  private func endValue(_ session: Session) -> Value {
    if let end = session.end { return .moment(session.day, end) }
    return session.lateEnd.map { .later(session.day, days: $0.days, $0.clock) } ?? .absent
  }

  private func people(in session: Int) -> [String] {
    meeting.appearancesOfSession[session]
      .compactMap { meeting.appearances[$0].speaker }
      .withoutRepeats.map { meeting.speakers.names[$0] ?? "" }
  }

  private func institutions(in session: Int) -> [String] {
    meeting.appearancesOfSession[session]
      .compactMap { meeting.appearances[$0].institution }
      .withoutRepeats.map { meeting.institutions[$0].name }
  }

  func speakerValue(_ record: Int, _ column: Column) -> Value {
    let speakers = meeting.speakers
    switch column {
    case .name: return .text(speakers.names[record] ?? "")
    case .other: return .list(speakers[record].otherNames.map(\.name))
    case .role: return .list(roles(ofSpeaker: record))
    case .position: return Value(speakers.positions[record])
    case .institution:
      return .list(meeting.institutions(of: record).map { meeting.institutions[$0].name })
    case .sessions:
      return .list(meeting.sessions(of: record).map { meeting.sessions[$0].title })
    case .id: return .text(speakers.ids[record] ?? "")
    case .order, .day, .start, .end, .room, .title, .kind, .track, .language, .people,
      .institutions, .status, .appearances, .declared, .severity, .place, .what, .action,
      .section, .label, .value, .change, .from, .to, .who,
      .since:
      return .absent
    }
  }

  func roles(ofSpeaker record: Int) -> [String] {
    let inSessions = meeting.appearancesOfSpeaker[record].map { meeting.appearances[$0].role }
    return (meeting.speakers.roles[record] + inSessions).filter { !$0.isEmpty }.withoutRepeats
  }

  func institutionValue(_ record: Int, _ column: Column) -> Value {
    let institution = meeting.institutions[record]
    switch column {
    case .name: return .text(institution.name)
    case .other: return .list(institution.otherNames.map(\.name))
    case .kind: return Value(institution.kind)
    case .role: return .list(roles(ofInstitution: record))
    case .people: return .list(meeting.people(of: record).map { meeting.speakers.names[$0] ?? "" })
    case .appearances: return .number(meeting.appearances(of: record).count)
    case .declared: return Value(declared[institution.id])
    case .id: return .text(institution.id)
    case .order, .day, .start, .end, .room, .title, .track, .language, .institutions, .status,
      .position, .institution, .sessions, .severity, .place, .what, .action, .section, .label,
      .value, .change, .from, .to, .who,
      .since:
      return .absent
    }
  }

  private func roles(ofInstitution record: Int) -> [String] {
    let inSessions = meeting.appearancesOfInstitution[record].map { meeting.appearances[$0].role }
    return (meeting.institutions[record].roles + inSessions).filter { !$0.isEmpty }.withoutRepeats
  }

}

extension Meeting {
  /// The declared numbers of those institutions that have one, by id; the first one counts.
  var declaredOfInstitutions: [String: Int] {
    var numbers: [String: Int] = [:]
    for count in facts.counts where count.of == "institution" {
      guard let id = count.id, let declared = count.declared, numbers[id] == nil else { continue }
      numbers[id] = declared
    }
    return numbers
  }
}
