import Programme

extension TimeCell {
  var publishedColumn: PublishedColumn {
    switch self {
    case .day: .day
    case .start: .start
    case .endDay: .endDay
    case .end: .end
    case .duration: .duration
    }
  }
}

extension TableRows<PublishedColumn> {
  var times: RowTimes {
    RowTimes(
      day: day(.day), start: text(.start), endDay: text(.endDay), end: text(.end),
      duration: text(.duration), line: Int(place.line), isPart: text(.parent) != nil,
      place: text(.room),
      half: text(.half).flatMap { HalfOfDay(cell: $0) }, halfText: text(.half))
  }

  /// Whether the table says of people what it would not say of sessions.
  var isAboutPeople: Bool {
    layout.cell(of: PublishedColumn.affiliation) != nil
      || layout.cell(of: PublishedColumn.biography) != nil
  }

  /// Whether a name in it is that of somebody, by its header or by those beside it.
  var namesPeople: Bool {
    isAboutPeople
      || layout.key(of: PublishedColumn.person).map(PublishedColumn.wordsForNames.contains) == true
  }

  /// With names that are nobody's as a column without a meaning.
  var withoutPersons: TableRows {
    var layout = layout
    layout.drop(PublishedColumn.person)
    layout.findExtras()
    return with(layout)
  }

  /// With a title that holds what people are called as their position, where another column may
  /// name sessions: `Session,Title,Speaker` with `Dr.`
  var withTitlesOfPeopleApart: TableRows {
    guard let plain = layout.cell(of: PublishedColumn.title),
      ["title", "titel", "titre"].contains(layout.key(of: PublishedColumn.title)),
      layout.cell(of: PublishedColumn.people) != nil,
      let other = layout.keys.firstIndex(where: Self.titlesBeside.contains),
      layout.extras.contains(where: { $0.cell == other }), firstTexts(at: plain).areTitlesOfPeople
    else { return self }
    var layout = layout
    layout.set(PublishedColumn.title, other)
    if layout.cell(of: PublishedColumn.position) == nil {
      layout.set(PublishedColumn.position, plain)
    }
    layout.findExtras()
    return with(layout)
  }

  private static let titlesBeside: Set<String> = [
    "session", "talk", "topic", "subject", "event", "thema", "vortrag", "sujet",
  ]

  /// With the column of positions as that of the only ones whom the table names, where its cells say
  /// what somebody may be: `Speaker,Position,Company`.
  var withPositionsOfSpeakers: TableRows {
    let people = PublishedColumn.roles.filter { layout.cell(of: $0.column) != nil }
    guard layout.cell(of: PublishedColumn.position) == nil, people.count == 1,
      people.first?.column != .person || namesPeople,
      let cell = layout.keys.firstIndex(where: Self.positions.contains),
      layout.extras.contains(where: { $0.cell == cell }), SpeakerColumns(layout).isEmpty
    else { return self }
    let texts = firstTexts(at: cell)
    guard texts.contains(where: { !$0.isNotSet }),
      !texts.contains(where: { $0.first?.isNumber == true }), !texts.areNumbered,
      let named = layout.cell(of: people[0].column), isOneForEach(of: named, cell)
    else { return self }
    var found = layout
    found.set(PublishedColumn.position, cell)
    found.findExtras()
    return with(found)
  }

  /// Whether the first rows have the same in a column where they have the same in another: what
  /// somebody is goes on, what somebody does in a session does not.
  private func isOneForEach(of other: Int, _ position: Int) -> Bool {
    var (ahead, known, rows) = (part(from: standing, faults: Faults()), [String: String](), 0)
    while rows < 64, ahead.advance() {
      rows += 1
      guard let key = ahead.text(at: other), let text = ahead.text(at: position) else { continue }
      if let before = known.updateValue(text, forKey: key), before != text { return false }
    }
    return true
  }

  /// Words for what somebody does; a title may be that of a talk.
  private static let positions = Set(PeopleColumn.position.names)
    .subtracting(["title", "titel", "titre", "function", "funktion", "fonction"])

  private func firstTexts(at position: Int) -> [String] {
    var (ahead, texts) = (part(from: standing, faults: Faults()), [String]())
    while texts.count < 64, ahead.advance() {
      if let text = ahead.text(at: position) { texts.append(text) }
    }
    return texts
  }

  /// Whether a column of institutions is about the session: `institutions`, as a native table has
  /// it, and roles before names.
  func statesHosts(_ column: PublishedColumn) -> Bool {
    guard column == .institutions else { return false }
    return layout.key(of: column) == "institutions"
      || (text(column) ?? "").contains { ":：".contains($0) }
  }

  /// Whether its days are the dates of the starts: no column of days, or one that says "date".
  var statesDates: Bool {
    guard layout.cell(of: PublishedColumn.day) != nil else { return true }
    let key = layout.key(of: PublishedColumn.day) ?? ""
    return ["date", "datum", "日期"].contains { key.contains($0) }
  }

  /// Whether the column is one of a native table.
  func isNative(_ column: PublishedColumn) -> Bool {
    layout.key(of: column) == "people"
  }
}

extension [String] {
  /// Whether most hold figures and are no positions of people: `Board 12`, `A7`.
  fileprivate var areNumbered: Bool {
    count { $0.contains(where: \.isNumber) && !$0.isPosition } * 2 > count
  }
}
