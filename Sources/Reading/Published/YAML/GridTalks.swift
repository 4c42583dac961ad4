import Programme

/// The talks of a day that rows of a grid may name, by their titles.
struct GridTalks {
  /// Those that were not taken yet, the first last.
  private var byTitle: [String: [Int]]
  /// The first and the last word of the name of each of their speakers: middle names come and go.
  private var speakers: [Int: [Set<Substring>]] = [:]

  init(_ talks: [Int], _ draft: Draft) {
    byTitle = Dictionary(grouping: talks.reversed()) { draft.sessions[$0].title.keyOfWords }
    let wanted = Set(talks)
    for (session, speaker) in zip(draft.appearances.sessions, draft.appearances.speakers)
    where wanted.contains(Int(session)) && draft.speakers.indices.contains(Int(speaker)) {
      let words = draft.speakers[Int(speaker)].name.lowercased().split { !$0.isLetter }
      let ends = Set([words.first, words.last].compactMap(\.self))
      if !ends.isEmpty { speakers[Int(session), default: []].append(ends) }
    }
  }

  /// Takes the talk that an item of a row names: by its title, by that and who speaks, `Knots with Ann
  /// Bell` and `Knots: Ann Bell`, or the other way round, `Ann Bell: Knots`.
  ///
  /// A title with more than that behind it names a talk alone where one of its speakers is in that.
  mutating func take(named item: String) -> Int? {
    if let talk = byTitle[item.keyOfWords]?.popLast() { return talk }
    for (first, last) in item.halvesAtNames {
      if let talk = take(titled: first, of: last) ?? take(titled: last, of: first) { return talk }
    }
    return nil
  }

  private mutating func take(titled title: String, of names: String) -> Int? {
    let key = title.keyOfWords
    guard let talks = byTitle[key], !talks.isEmpty else { return nil }
    let words = Set(names.lowercased().split { !$0.isLetter })
    let place = talks.lastIndex { talk in
      speakers[talk]?.contains { $0.isSubset(of: words) } ?? false
    }
    return place.flatMap { byTitle[key]?.remove(at: $0) }
  }
}

extension String {
  /// What stands on both sides of each colon, dash and word that may part a title from names.
  fileprivate var halvesAtNames: [(String, String)] {
    guard utf8.count <= Self.mostOfItem else { return [] }
    return [": ", " - ", " – ", " — ", " | ", " / ", " with ", " by "].flatMap { mark in
      ranges(of: mark).map { (String(self[..<$0.lowerBound]), String(self[$0.upperBound...])) }
    }
  }

  /// Longer ones are not searched for names, in bytes.
  private static let mostOfItem = 500
}
