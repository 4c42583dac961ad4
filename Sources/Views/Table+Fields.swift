internal import Programme
public import Searching

extension Table {
  /// What queries look in: the columns by their names, and what a row hides. O(text).
  var searchIndex: SearchIndex {
    SearchIndex(rows: count, fields: shownFields + hiddenFields, linked: linkedFields)
  }

  private var shownFields: [FieldIndex] {
    view == .speakers ? speakerFields : view.columns.map { field(of: $0) }
  }

  /// A field made of the cells of a column.
  private func field(of column: Column) -> FieldIndex {
    let names = column.fields(in: view)
    switch column {
    case .order, .appearances, .declared:
      return FieldIndex(names, texts: texts(of: column), numbers: numbers(of: column))
    case .start, .end:
      return FieldIndex(
        names, texts: texts(of: column), numbers: numbers(of: column), forPlainWords: true)
    case .day: return FieldIndex(names, texts: dayTexts, numbers: numbers(of: column))
    case .people where view != .overview:
      return FieldIndex(names, texts: peopleNames, values: peopleOfRows)
    case .institutions where view == .agenda:
      return FieldIndex(
        names, texts: institutionNames,
        values: values(meeting.appearancesOfSession, meeting.appearances.institutions))
    case .room, .title, .kind, .track, .language, .people, .institutions, .status, .name, .other,
      .role, .position, .institution, .sessions, .severity, .place, .what, .action, .section,
      .label, .value, .change, .from, .to, .who, .since, .id:
      return FieldIndex(names, texts: texts(of: column))
    }
  }

  private func texts(of column: Column) -> FoldedTexts {
    FoldedTexts(
      entries: count,
      asNames: column.fields(in: view).contains(where: \.holdsNames) && column != .title
    ) { row in
      let value = value(row, column)
      return switch value {
      case .absent: []
      // A session can be held in several languages.
      case .text(let text):
        column == .language
          ? text.split { $0 == ";" || $0 == "," }.map { $0.trimmingPrefix(" ") }.map { String($0) }
          : [text]
      case .list(let elements): elements
      case .number(let number): [String(number)]
      case .moment, .later: [value.text]
      }
    }
  }

  /// Days as they are shown, and as files write them.
  private var dayTexts: FoldedTexts {
    FoldedTexts(entries: count) { row in
      let session = meeting.sessions[row]
      return session.day.map { [$0.longName, $0.description] }
        ?? session.dayName.map { [$0] } ?? []
    }
  }

  private func numbers(of column: Column) -> [Int32] {
    (0..<count).map { row in
      switch value(row, column) {
      case .number(let number): Int32(clamping: number)
      case .moment(_, let clock): Int32(clamping: clock.minutes)
      case .later(_, let days, let clock): Int32(clamping: days * 1_440 + clock.minutes)
      case .absent, .text, .list:
        column == .day
          ? meeting.sessions[row].day.map { Int32(clamping: $0.ordinal) } ?? FieldIndex.absent
          : FieldIndex.absent
      }
    }
  }

  var peopleOfRows: RowValues {
    if view == .agenda { return values(meeting.appearancesOfSession, meeting.appearances.speakers) }
    return RowValues(rows: count) { meeting.people(of: $0) }
  }
}

extension Table {
  /// Texts that the view does not show, and numbers that only a field's name asks for.
  private var hiddenFields: [FieldIndex] {
    switch view {
    case .agenda:
      [
        hidden([.other, .name]) { meeting.sessions[$0].otherTitles.map(\.name) },
        hidden([]) { meeting.sessions[$0].extras.map(\.value) },
        otherRooms, tagsOfSessions, clocks(.from, of: .start), clocks(.to, of: .end),
        FieldIndex([.duration], numbers: durations),
        only([.role]) { row in
          meeting.appearancesOfSession[row].map { meeting.appearances[$0].role }.withoutRepeats
        },
      ]
    case .speakers: []
    case .institutions:
      [
        hidden([]) { meeting.institutions[$0].extras.map(\.value) },
        only([.session]) { row in
          meeting.appearances(of: row).map { meeting.appearances[$0].session }.withoutRepeats
            .map { meeting.sessions[$0].title }
        },
      ]
    case .overview: [hidden([]) { hiddenTexts(ofLine: $0) }]
    case .checks: [hidden([]) { findings[$0].items.prefix(1_000).map { meeting.name(of: $0) } }]
    case .changes: []
    }
  }

  func hidden(
    _ names: [Field], asNames: Bool = false, _ texts: @escaping @Sendable (Int) -> [String]
  ) -> FieldIndex {
    FieldIndex(names, texts: FoldedTexts(entries: count, asNames: asNames, elements: texts))
  }

  private func only(
    _ names: [Field], asNames: Bool = false, _ texts: @escaping @Sendable (Int) -> [String]
  ) -> FieldIndex {
    FieldIndex(
      names, texts: FoldedTexts(entries: count, asNames: asNames, elements: texts),
      forPlainWords: false)
  }

  private var otherRooms: FieldIndex {
    only([.room], asNames: true) { meeting.sessions[$0].otherRooms }
  }

  /// What a name means of sessions, for the views whose rows lead to them.
  func sessionFields(_ name: Field) -> [FieldIndex] {
    switch name {
    case .duration: [FieldIndex([name], numbers: durations)]
    case .room: [field(of: .room), otherRooms]
    case .tag: [tagsOfSessions]
    case .from: [clocks(.from, of: .start)]
    case .to: [clocks(.to, of: .end)]
    case _: view.columns.filter { $0.fields(in: view).contains(name) }.map { field(of: $0) }
    }
  }

  private var durations: [Int32] {
    meeting.sessions.map { $0.minutes.map { Int32(clamping: $0) } ?? FieldIndex.absent }
  }

  /// The clocks of a column by the word over it.
  private func clocks(_ name: Field, of column: Column) -> FieldIndex {
    FieldIndex([name], numbers: numbers(of: column))
  }

  private func hiddenTexts(ofLine row: Int) -> [String] {
    guard lines.indices.contains(row), case .count(let position) = lines[row].topic else {
      return []
    }
    return meeting.facts.counts[position].extras.map(\.value)
  }
}

extension View {
  /// Whether its rows have names, which beginnings without a field are looked for in.
  public var holdsNames: Bool { columns.contains { $0.fields(in: self).contains(.name) } }
}

extension Column {
  /// The names that queries give a column of a view.
  public func fields(in view: View) -> [Field] {
    switch self {
    case .order: [.order]
    case .day: [.day]
    case .start: [.time]
    case .end: [.end]
    case .room: [.room]
    case .title: [.title, .session, .name]
    case .kind: [.kind]
    case .track: [.track]
    case .language: [.language]
    case .people: [.people]
    case .institutions, .institution: [.institution]
    case .status: [.status]
    case .name: view == .institutions ? [.name, .institution] : [.name]
    case .other: view == .institutions ? [.other, .name, .institution] : [.other, .name]
    case .role: [.role]
    case .position: [.position, .title]
    case .sessions: [.session]
    case .appearances: [.appearances]
    case .declared: [.declared]
    case .severity: [.severity]
    case .place: [.place]
    case .what: [.what]
    case .action: [.action]
    case .section: [.section]
    case .label: [.label]
    case .value: [.value]
    case .change: [.from, .to]
    case .from: [.from]
    case .to: [.to]
    case .who: [.who]
    case .since: [.since]
    case .id: [.id]
    }
  }
}
