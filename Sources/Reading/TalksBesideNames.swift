import Programme

extension ProgrammeHeader {
  /// Whether titles beside names are those of talks: `name,title,abstract`.
  ///
  /// The titles are phrases which differ. Abstracts of them decide; with clocks, programme days or
  /// slides there are more of those than of what is said of people alone. Beside abstracts a day, a
  /// start and an end in nearly all rows leave titles their lengths.
  ///
  /// - Parameter texts: those of a column in the first rows.
  func holdsTalks(_ texts: (Int) -> [String]) -> Bool {
    guard let title, people.keys.indices.contains(title),
      ["title", "titel", "titre"].contains(people.keys[title]),
      let name = people.cell(of: PeopleColumn.name), name != title
    else { return false }
    if let cell = cellOfAbstracts(of: title),
      texts(title).areTitlesOfTalks(withAbstracts: texts(cell))
    {
      return true
    }
    if let dayCell, texts(dayCell).areMomentsOfProgramme,
      texts(title).areTitlesOfTalks(words: 3, mayRepeat: true)
    {
      return true
    }
    let contents = people.keys.count { $0 == "abstract" || $0.hasPrefix("slides") }
    guard contents > 0 || dayCell != nil || !clockCells.isEmpty else { return false }
    let hasClocks = clockCells.contains { texts($0).areTimes }
    let hasDays = isProgrammeDay && dayCell.map { texts($0).areTimes } ?? false
    // Who registered has addresses; speakers have institutions, also where nothing is scheduled.
    var marks = people.count(ofPeople: [PeopleColumn.country, .email, .phone, .unit])
    if !hasClocks, !hasDays { marks += people.count(ofPeople: [PeopleColumn.institutions]) }
    guard contents + (hasClocks ? 2 : 0) + (hasDays ? 1 : 0) > marks else { return false }
    if contents > 0, isScheduled(beside: texts(title).count, texts) {
      return !texts(title).arePositions
    }
    // Of what has abstracts and times a short title is one as well.
    let isShort = contents > 0 && (hasClocks || hasDays)
    let areOfSlides = people.keys.contains { $0.hasPrefix("slides") }
    return texts(title).areTitlesOfTalks(words: isShort ? 2 : 3, mayRepeat: areOfSlides)
  }

  /// Whether a day, a start and an end stand beside nearly all of so many titles.
  private func isScheduled(beside titles: Int, _ texts: (Int) -> [String]) -> Bool {
    guard titles > 1, let dayCell, clockCells.count == 2 else { return false }
    return ([dayCell] + clockCells).map(texts).allSatisfy {
      $0.areTimes && $0.count * 10 >= titles * 9
    }
  }

  /// The column of abstracts that stands directly beside the titles, or that has no biographies
  /// beside it which it may be of.
  private func cellOfAbstracts(of title: Int) -> Int? {
    guard let cell = people.keys.firstIndex(of: "abstract"),
      abs(cell - title) == 1 || people.cell(of: PeopleColumn.biography) == nil
    else { return nil }
    return cell
  }

  /// Whether the column of days is called one: those who registered have a date as well.
  private var isProgrammeDay: Bool {
    guard let dayCell, people.keys.indices.contains(dayCell) else { return false }
    return !["date", "datum", "日期"].contains { people.keys[dayCell].contains($0) }
  }
}

extension [String] {
  /// Whether most are of so many words or more, nearly all are different, and few are positions.
  ///
  /// - Parameter mayRepeat: each may stand beside two people who speak together.
  fileprivate func areTitlesOfTalks(words: Int, mayRepeat: Bool = false) -> Bool {
    let stated = filter { !$0.isNotSet }
    let titles = mayRepeat && Set(stated).count * 2 >= stated.count ? Array(Set(stated)) : stated
    return stated.count > 1 && titles.arePhrases(of: words) && !arePositions
  }

  /// Whether these are of what the abstracts are of: short ones too where most abstracts are there,
  /// and some that sound like an institution, `The class group`.
  fileprivate func areTitlesOfTalks(withAbstracts abstracts: [String]) -> Bool {
    let stated = filter { !$0.isNotSet }
    let areThere = abstracts.count { !$0.isNotSet } * 2 > stated.count
    guard stated.count > 1, stated.arePhrases(of: areThere ? 2 : 3) else { return false }
    if !stated.arePhrases(of: 3), stated.contains(where: \.isPosition) { return false }
    return stated.count { $0.isPosition || $0.isOrganisation } * 2 < stated.count
  }

  /// Whether a fourth or more say what somebody is or where.
  fileprivate var arePositions: Bool {
    let stated = filter { !$0.isNotSet }
    return stated.count { $0.isPosition || $0.isOrganisation } * 4 >= stated.count
  }

  /// Whether most are of so many words or more, and nearly all are different.
  func arePhrases(of words: Int) -> Bool {
    let stated = filter { !$0.isNotSet }
    let phrases = stated.count { $0.split(separator: " ").count >= words }
    return phrases * 2 > stated.count && Set(stated).count * 10 >= stated.count * 9
  }

  /// Whether most are a day and a clock as programmes have them, and nobody registers.
  ///
  /// All are on five minutes, a few on quarters of hours, and hardly one is at midnight.
  fileprivate var areMomentsOfProgramme: Bool {
    let starts = compactMap { text -> Int? in
      guard let cell = WrittenCell(text, order: nil), cell.dayText != nil else { return nil }
      return cell.start?.minutes
    }
    let step = starts.count < 4 ? 15 : 5
    return starts.count > 1 && starts.count * 2 > count
      && starts.allSatisfy { $0.isMultiple(of: step) }
      && starts.count { $0 == 0 } * 2 < starts.count
  }

  /// Whether most are read as days or clocks.
  fileprivate var areTimes: Bool {
    count { WrittenCell($0, order: nil) != nil } * 2 > count
  }
}
