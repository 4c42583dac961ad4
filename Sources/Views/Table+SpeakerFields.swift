internal import Programme
internal import Searching

extension Table {
  /// The fields of people, column by column: what many of them share is folded once.
  var speakerFields: [FieldIndex] {
    let people = meeting.speakers
    return [
      FieldIndex([.name], texts: peopleNames),
      field([.position, .title], people.positions), roleField, institutionField,
      FieldIndex(
        [.session],
        texts: FoldedTexts(entries: meeting.sessions.count) { [meeting.sessions[$0].title] },
        values: values(meeting.appearancesOfSpeaker, meeting.appearances.sessions)),
      field([.id], people.ids), field([], people.pinyin, asNames: true), field([], people.units),
      field([], people.emails), field([], people.countries),
      people.otherNames.records.isEmpty
        ? nil : hidden([.other, .name], asNames: true) { people.otherNames[$0].everySecond },
      people.extras.records.isEmpty ? nil : hidden([]) { people.extras[$0].everySecond },
    ].compactMap { $0 }
  }

  var peopleNames: FoldedTexts {
    let (names, others) = (meeting.speakers.names, meeting.speakers.otherNames)
    // In the list of people their other names are a column of its own.
    guard view == .speakers || others.records.isEmpty else {
      return FoldedTexts(entries: meeting.speakers.count, asNames: true) { person in
        [names[person] ?? ""] + others[person].everySecond
      }
    }
    if names.codes == nil {
      return FoldedTexts(names.texts, asNames: true, pinyin: meeting.speakers.pinyin)
    }
    return FoldedTexts(entries: meeting.speakers.count, asNames: true) {
      names[$0].map { [$0] } ?? []
    }
  }

  /// `nil` for a column without any text.
  private func field(
    _ names: [Field], _ column: TextColumn, asNames: Bool = false
  ) -> FieldIndex? {
    guard column.count == count, count > 0 else { return nil }
    return FieldIndex(
      names, texts: FoldedTexts(column.texts, asNames: asNames),
      values: column.codes.map(RowValues.one))
  }

  private var institutionField: FieldIndex {
    return FieldIndex(
      [.institution], texts: institutionNames,
      values: institutionsAreOwn
        ? values(meeting.affiliationsOfSpeaker, meeting.affiliations.institutions)
        : RowValues(rows: count) { meeting.institutions(of: $0) })
  }

  /// Each with its other names.
  var institutionNames: FoldedTexts {
    FoldedTexts(entries: meeting.institutions.count, asNames: true) {
      [meeting.institutions[$0].name] + meeting.institutions[$0].otherNames.map(\.name)
    }
  }

  /// Whether people appear for no other institutions than their own.
  var institutionsAreOwn: Bool { meeting.appearances.institutions.allSatisfy { $0 < 0 } }

  /// Roles in sessions and in the meeting as a whole.
  private var roleField: FieldIndex {
    let roles = meeting.appearances.roles
    guard let codes = roles.codes, meeting.speakers.roles.records.isEmpty else {
      return hidden([.role]) { self.roles(ofSpeaker: $0) }
    }
    return FieldIndex(
      [.role], texts: FoldedTexts(roles.texts), values: values(meeting.appearancesOfSpeaker, codes))
  }

  /// Which values each row has by what it owns; -1 is none, and each counts once.
  func values(_ owned: Grouping, _ values: [Int32]) -> RowValues {
    if (0..<count).allSatisfy({ owned.count(of: $0) <= 1 }) {
      return .one((0..<count).map { row in owned.members(of: row).first.map { values[$0] } ?? -1 })
    }
    return RowValues(rows: count) { row in
      owned.members(of: row).compactMap { values[$0] < 0 ? nil : Int(values[$0]) }.withoutRepeats
    }
  }
}

extension [String] {
  /// Of pairs the second ones.
  fileprivate var everySecond: [String] { indices.filter { $0 % 2 == 1 }.map { self[$0] } }
}
