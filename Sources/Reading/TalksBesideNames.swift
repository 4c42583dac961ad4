import Programme

extension ProgrammeHeader {
  /// Whether titles beside names are those of talks: `name,title,abstract`.
  ///
  /// Times, abstracts or slides stand beside them, and the titles are phrases which differ.
  ///
  /// - Parameter texts: those of a column in the first rows.
  func holdsTalks(_ texts: (Int) -> [String]) -> Bool {
    guard let title, people.keys.indices.contains(title),
      ["title", "titel", "titre"].contains(people.keys[title]),
      let name = people.cell(of: PeopleColumn.name), name != title
    else { return false }
    let isOfTalks = people.keys.contains { $0 == "abstract" || $0.hasPrefix("slides") }
    guard isOfTalks || !timeCells.isEmpty else { return false }
    let hasTimes = timeCells.contains { texts($0).areTimes }
    // Of what has abstracts and times a short title is one as well.
    return (isOfTalks || hasTimes)
      && texts(title).areTitlesOfTalks(words: isOfTalks && hasTimes ? 2 : 3)
  }
}

extension [String] {
  /// Whether most are of so many words or more, nearly all are different, and few are positions.
  fileprivate func areTitlesOfTalks(words: Int) -> Bool {
    let stated = filter { !$0.isNotSet }
    guard stated.count > 1, arePhrases(of: words) else { return false }
    return stated.count { $0.isPosition || $0.isOrganisation } * 4 < stated.count
  }

  /// Whether most are of so many words or more, and nearly all are different.
  func arePhrases(of words: Int) -> Bool {
    let stated = filter { !$0.isNotSet }
    let phrases = stated.count { $0.split(separator: " ").count >= words }
    return phrases * 2 > stated.count && Set(stated).count * 10 >= stated.count * 9
  }

  /// Whether most are read as days or clocks.
  fileprivate var areTimes: Bool {
    count { WrittenCell($0, order: nil) != nil } * 2 > count
  }
}
