extension Meeting {
  /// Head counts that do not agree with what the files name.
  var shortCounts: [Check] {
    let kinds = facts.counts.enumerated().compactMap { position, count -> Check? in
      guard count.of == "institutions", let declared = count.declared ?? count.present,
        let named = named(in: count), named.count != declared
      else { return nil }
      let category = count.category ?? count.kind ?? "institutions"
      return Check(
        id: "declared:\(category)", severity: .note,
        what: "\(category.capitalizedFirst): \(named.count) of \(declared) named.",
        action: "Add the others to institutions.csv, or leave the count as it stands.",
        items: named.map(Item.institution), count: position)
    }
    return kinds + facts.counts.indices.compactMap(wholeCount)
  }

  /// A count of all records of a kind. More people may be present than are named, never fewer.
  private func wholeCount(_ position: Int) -> Check? {
    let count = facts.counts[position]
    guard count.id == nil, count.kind == nil, let declared = count.declared ?? count.present
    else { return nil }
    let loaded: Int
    switch count.of {
    case "sessions": loaded = sessions.count
    case "speakers": loaded = speakers.count
    case "institutions" where count.category == nil: loaded = institutions.count
    case "people" where count.category == nil && speakers.count > declared: loaded = speakers.count
    default: return nil
    }
    guard loaded != declared, count.category == nil else { return nil }
    return Check(
      id: "declared:all-\(count.of)", severity: .note,
      what: "\(count.of.capitalizedFirst): \(declared) declared and \(loaded) loaded.",
      action: "Correct the count, or the tables.", items: [], count: position)
  }
}
