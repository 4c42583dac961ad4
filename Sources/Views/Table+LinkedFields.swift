internal import Parallel
internal import Programme
internal import Searching

extension Table {
  /// What queries find by the records that a row leads to: people by the rooms of their sessions.
  var linkedFields: [LinkedField] {
    switch view {
    case .agenda: [institutionsOfPeople, positionsOfPeople(.position)]
    case .speakers:
      fieldsOfSessions([.kind]) + [
        kindsOfInstitutions, ownTags { meeting.speakers.extras(of: $0) },
      ]
    case .institutions:
      fieldsOfSessions([]) + [
        positionsOfPeople(.position), positionsOfPeople(.title),
        ownTags { meeting.institutions[$0].extras },
      ]
    case .overview, .checks, .changes: []
    }
  }

  private func fieldsOfSessions(_ further: [Field]) -> [LinkedField] {
    let rows = Once<RowValues>()
    let names: [Field] = [
      .room, .day, .time, .from, .end, .to, .duration, .track, .tag, .language, .status,
    ]
    return (names + further).map { name in
      LinkedField(name) {
        LinkedField.Link(
          records: meeting.sessions.count,
          fields: Table(.agenda, of: loaded).sessionFields(name),
          rows: rows.value { sessionsOfRows }, count: count)
      }
    }
  }

  private var sessionsOfRows: RowValues {
    if view == .speakers {
      return values(meeting.appearancesOfSpeaker, meeting.appearances.sessions)
    }
    return RowValues(rows: count) { row in
      meeting.appearances(of: row).map { meeting.appearances[$0].session }.withoutRepeats
    }
  }

  private var kindsOfInstitutions: LinkedField {
    LinkedField(.kind) {
      let kinds = FoldedTexts(entries: meeting.institutions.count) { institution in
        meeting.institutions[institution].kind.map { [$0] } ?? []
      }
      return LinkedField.Link(
        records: meeting.institutions.count, fields: [FieldIndex([.kind], texts: kinds)],
        rows: RowValues(rows: count) { meeting.institutions(of: $0) }, count: count)
    }
  }

  private var institutionsOfPeople: LinkedField {
    LinkedField(.institution) {
      let rows = RowValues(rows: count) { session in
        meeting.people(inSession: session).flatMap { person in
          meeting.affiliationsOfSpeaker.members(of: person)
            .map { Int(meeting.affiliations.institutions[$0]) }
        }.withoutRepeats
      }
      return LinkedField.Link(
        records: meeting.institutions.count,
        fields: [FieldIndex([.institution], texts: institutionNames)], rows: rows, count: count)
    }
  }

  private func positionsOfPeople(_ name: Field) -> LinkedField {
    LinkedField(name) {
      let positions = FoldedTexts(entries: meeting.speakers.count) { person in
        meeting.speakers.positions[person].map { [$0] } ?? []
      }
      return LinkedField.Link(
        records: meeting.speakers.count, fields: [FieldIndex([name], texts: positions)],
        rows: peopleOfRows, count: count)
    }
  }
}
