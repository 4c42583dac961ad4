import Programme

extension Records {
  /// Each kind of records has its extras in the order in which their names turn up first.
  mutating func orderExtras() {
    var ranks = ExtraRanks(last: ["day", "start", "end", "duration"])
    for i in sessions.indices { ranks.order(&sessions[i].extras) }
    ranks = ExtraRanks(last: [])
    for i in institutions.indices { ranks.order(&institutions[i].extras) }
    ranks = ExtraRanks(last: ["declared", "registered", "present"])
    for i in facts.counts.indices { ranks.order(&facts.counts[i].extras) }
    ranks = ExtraRanks(last: [])
    if !speakers.extras.records.isEmpty {
      speakers = Speakers(
        speakers.map { speaker in
          var speaker = speaker
          ranks.order(&speaker.extras)
          return speaker
        })
    }
  }
}

/// The order of the names of extras.
private struct ExtraRanks {
  private var ranks: [String: Int] = [:]

  init(last: [String]) { self.last = last }

  /// Columns whose values may be kept as they are written: tables keep these behind all else.
  let last: [String]

  mutating func order(_ extras: inout [Extra]) {
    guard !extras.isEmpty else { return }
    for extra in extras where ranks[extra.name] == nil {
      let rank = last.firstIndex(of: extra.name).map { .max - last.count + $0 }
      ranks[extra.name] = rank ?? ranks.count
    }
    guard extras.count > 1 else { return }
    let ranks = ranks
    extras = extras.enumerated().sorted {
      (ranks[$0.element.name] ?? 0, $0.offset) < (ranks[$1.element.name] ?? 0, $1.offset)
    }.map(\.element)
  }
}
