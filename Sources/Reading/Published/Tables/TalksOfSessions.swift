import Programme

extension TableRows<PublishedColumn> {
  /// With the titles of talks as titles, where the table names the sessions that they are in beside
  /// them: `Session Title,Title,Authors`, `Session,Talk,Speaker`.
  var withTalksApart: TableRows {
    guard let session = layout.cell(of: PublishedColumn.title),
      layout.key(of: PublishedColumn.title)?.namesSessions == true,
      let talk = layout.keys.indices.first(where: { mayBeOfTalks($0, beside: session) }),
      hasTalks(at: talk, in: session)
    else { return self }
    var layout = layout
    layout.set(PublishedColumn.title, talk)
    if layout.cell(of: PublishedColumn.position) == talk { layout.drop(PublishedColumn.position) }
    if layout.cell(of: PublishedColumn.series) == nil {
      layout.set(PublishedColumn.series, session)
    }
    layout.spareTitle = nil
    layout.findExtras()
    return with(layout)
  }

  private func mayBeOfTalks(_ cell: Int, beside session: Int) -> Bool {
    guard cell != session, Self.talks.contains(layout.keys[cell]) else { return false }
    return layout.spareTitle == cell || layout.cell(of: PublishedColumn.position) == cell
      || layout.extras.contains { $0.cell == cell }
  }

  private static let talks: Set<String> = [
    "title", "titel", "titre", "talk", "paper", "presentation", "lecture", "contribution",
    "submission", "vortrag", "beitrag", "communication", "exposé", "报告", "演讲", "论文", "発表", "講演",
  ]

  /// Whether the first rows name sessions again with other talks, and no positions of people.
  private func hasTalks(at talk: Int, in session: Int) -> Bool {
    var ahead = part(from: standing, faults: Faults())
    var (rows, positions) = (0, 0)
    var (sessions, talks): (Set<String>, Set<String>) = ([], [])
    while rows < Self.sample, ahead.advance() {
      guard let title = ahead.text(at: talk), let name = ahead.text(at: session) else { continue }
      rows += 1
      if title.isPosition { positions += 1 }
      sessions.insert(name)
      talks.insert(title)
    }
    return positions * 4 <= rows && talks.count * 2 > rows && sessions.count < talks.count
  }

  /// So many rows tell.
  private static let sample = 256

  /// The session that a row names beside the title of a talk, as it may be the title of another row.
  var sessionOfTalk: String? {
    guard text(.title) != nil, layout.key(of: PublishedColumn.series)?.namesSessions == true else {
      return nil
    }
    return text(.series)
  }
}

extension String {
  /// Whether a header is called after sessions, which may hold several talks.
  var namesSessions: Bool {
    ["session", "sessiontitle", "sessionname", "sitzung", "séance", "セッション", "分会场"].contains(self)
  }
}
