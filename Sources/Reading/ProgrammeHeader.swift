/// What a header that names people and titles tells: times make it that of a programme.
struct ProgrammeHeader {
  let people: TableLayout
  /// Of titles; `nil` where there is none.
  var title: Int?
  /// The columns of days and clocks.
  var times: Int
  var abstracts: Int
  /// Whether a day is all that it tells of times and places.
  private let hasDayAlone: Bool

  init(_ agenda: TableLayout, people: TableLayout) {
    self.people = people
    title = agenda.cell(of: AgendaColumn.title)
    times = agenda.count(of: [AgendaColumn.day, .start, .end])
    abstracts = agenda.count(of: [AgendaColumn.abstract])
    hasDayAlone =
      agenda.cell(of: AgendaColumn.day) != nil
      && agenda.count(of: [AgendaColumn.start, .end, .duration, .room, .track]) == 0
  }

  init(published: TableLayout, people: TableLayout) {
    self.people = people
    title = published.cell(of: PublishedColumn.title)
    times = published.count(of: [PublishedColumn.day, .start, .end])
    abstracts = published.count(of: [PublishedColumn.abstract])
    hasDayAlone =
      published.cell(of: PublishedColumn.day) != nil
      && published.count(of: [PublishedColumn.start, .end, .duration, .room, .track]) == 0
  }

  /// `nil` where other columns have to tell.
  var content: Content? {
    guard let name = people.cell(of: PeopleColumn.name), title != name else { return nil }
    guard let title else { return people.hasNameParts ? .people : nil }
    let marks = people.count(ofPeople: [
      PeopleColumn.otherNames, .pinyin, .honorific, .unit, .role, .country, .email, .phone,
    ])
    let words = people.keys.indices.contains(title) ? people.keys[title] : ""
    let isOpen = Self.openTitles.contains(words)
    if people.hasNameParts {
      // A list of those who registered has a date as well, and titles that are theirs.
      let times = isOpen && hasDayAlone ? 0 : times
      return times + 2 * abstracts > marks ? .sessions : .people
    }
    let isTold = !isOpen || !Self.anybody.contains(people.key(of: PeopleColumn.name) ?? "")
    return times > marks && isTold ? .sessions : nil
  }

  /// What both a person and a session may have.
  private static let openTitles: Set<String> = ["title", "titel", "name", "名称"]
  /// Whoever is called so need not speak.
  private static let anybody: Set<String> = [
    "name", "fullname", "person", "participant", "attendee", "姓名", "名字", "teilnehmer",
  ]
}
