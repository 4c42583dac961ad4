import Programme

/// What a header that names people and titles tells: times make it that of a programme.
struct ProgrammeHeader {
  let people: TableLayout
  /// Of titles; `nil` where there is none.
  var title: Int?
  /// The columns of days and clocks.
  var times: Int
  var abstracts: Int
  /// The columns of rooms and tracks.
  private let places: Int
  /// The column of days and those of clocks, by their positions.
  let dayCell: Int?
  let clockCells: [Int]
  /// Whether a day is all that it tells of times and places.
  private let hasDayAlone: Bool
  /// Whether it has clocks, which people have not.
  private let hasClocks: Bool

  init(_ agenda: TableLayout, people: TableLayout) {
    self.people = people
    title = agenda.cell(of: AgendaColumn.title)
    times = agenda.count(of: [AgendaColumn.day, .start, .end])
    abstracts = agenda.count(of: [AgendaColumn.abstract])
    places = agenda.count(of: [AgendaColumn.room, .track])
    hasClocks = agenda.count(of: [AgendaColumn.start, .end]) > 0
    dayCell = agenda.cell(of: AgendaColumn.day)
    clockCells = [AgendaColumn.start, .end].compactMap { agenda.cell(of: $0) }
    hasDayAlone =
      agenda.cell(of: AgendaColumn.day) != nil
      && agenda.count(of: [AgendaColumn.start, .end, .duration, .room, .track]) == 0
  }

  init(published: TableLayout, people: TableLayout) {
    self.people = people
    title = published.cell(of: PublishedColumn.title)
    times = published.count(of: [PublishedColumn.day, .start, .end])
    abstracts = published.count(of: [PublishedColumn.abstract])
    places = published.count(of: [PublishedColumn.room, .track])
    hasClocks = published.count(of: [PublishedColumn.start, .end]) > 0
    dayCell = published.cell(of: PublishedColumn.day)
    clockCells = [PublishedColumn.start, .end].compactMap { published.cell(of: $0) }
    hasDayAlone =
      published.cell(of: PublishedColumn.day) != nil
      && published.count(of: [PublishedColumn.start, .end, .duration, .room, .track]) == 0
  }

  /// The column whose cells tell whether it is of titles of sessions or of people: it is called a
  /// title alone, and what else may be one is not there.
  var openTitle: Int? {
    guard let title, people.keys.indices.contains(title), abstracts == 0,
      let name = people.cell(of: PeopleColumn.name), title != name,
      ["title", "titel", "titre"].contains(people.keys[title])
    else { return nil }
    let others = people.keys.indices.filter { $0 != title && $0 != name }
    return others.contains { Self.titles.contains(people.keys[$0]) } ? nil : title
  }

  /// What the cells of the columns tell; `nil` where the header has to.
  ///
  /// - Parameter texts: those of a column in the first rows.
  func content(_ texts: (Int) -> [String]) -> Content? {
    if let content = contentByTitle(texts) { return content }
    return content == nil && holdsTalks(texts) ? .sessions : nil
  }

  /// What the cells of an open title tell; `nil` where they are none or tell nothing.
  private func contentByTitle(_ texts: (Int) -> [String]) -> Content? {
    guard let title = openTitle else { return nil }
    let texts = texts(title).filter { !$0.isNotSet }
    if texts.areTitlesOfPeople { return .people }
    let positions = texts.count(where: \.isPosition)
    if hasClocks, positions * 2 < texts.count { return .sessions }
    let descriptions = texts.count { $0.isPosition || $0.isOrganisation }
    let hasSpeakers = namesSpeakers || people.keys.contains(where: Self.speaking.contains)
    if times == 0, !hasSpeakers, descriptions * 2 > texts.count { return .people }
    return namesSpeakers && positions * 4 < texts.count ? .sessions : nil
  }

  /// Whether those whom it names are called speakers: what they speak about is what has a title.
  private var namesSpeakers: Bool {
    people.key(of: PeopleColumn.name).map(Self.speaking.contains) ?? false
  }

  /// `nil` where other columns have to tell.
  var content: Content? {
    guard let name = people.cell(of: PeopleColumn.name), title != name else { return nil }
    guard let title else { return people.hasNameParts ? .people : nil }
    let marks = people.count(ofPeople: [
      PeopleColumn.otherNames, .pinyin, .honorific, .unit, .role, .country, .email, .phone,
    ])
    let words = people.keys.indices.contains(title) ? people.keys[title] : ""
    if PublishedColumn.isSureTitle(words), abstracts > 0 || places > marks { return .sessions }
    let isOpen = Self.openTitles.contains(words)
    if people.hasNameParts {
      // A list of those who registered has a date as well, and titles that are theirs.
      let times = isOpen && hasDayAlone ? 0 : times
      return times + 2 * abstracts > marks ? .sessions : .people
    }
    let isTold = !isOpen || !Self.anybody.contains(people.key(of: PeopleColumn.name) ?? "")
    return times > marks && isTold ? .sessions : nil
  }

  private static let titles = Set(AgendaColumn.title.names + PublishedColumn.title.names)
    .subtracting(["name", "名称"])
  /// What both a person and a session may have.
  private static let openTitles: Set<String> = ["title", "titel", "titre", "name", "名称"]
  /// Whoever is called as sessions call their people speaks.
  private static let speaking = Set(AgendaColumn.people.names + PublishedColumn.people.names)
    .subtracting(anybody)
  /// Whoever is called so need not speak.
  private static let anybody: Set<String> = [
    "name", "fullname", "person", "participant", "attendee", "姓名", "名字", "teilnehmer",
  ]
}
