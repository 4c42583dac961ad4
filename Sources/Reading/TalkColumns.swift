import Programme

extension TableLayout {
  /// Takes what a header says of single talks for what another says of the meeting, where its cells
  /// bear that out: `报告时间` for `会议时间`.
  ///
  /// Clocks have to stand in most rows, and rooms in all.
  ///
  /// - Parameters:
  ///   - rows: the number of the first rows.
  ///   - texts: those of a column in them.
  mutating func settleTalks<Column: TableColumn>(
    _: Column.Type, rows: () -> Int, texts: (Int) -> [String]
  ) {
    for (_, cell) in extras.prefix(Limit.peopleBeside) {
      guard keys.indices.contains(cell), let talks = ChineseHeader(keys[cell]), talks.isOfTalks,
        talks.meaning == .start || talks.meaning == .room,
        let column = Column.column(of: talks.meaning), let taken = self.cell(of: column),
        keys.indices.contains(taken), let meeting = ChineseHeader(keys[taken]),
        meeting.isOfMeeting, meeting.meaning == talks.meaning
      else { continue }
      let found = texts(cell)
      let isBorneOut =
        talks.meaning == .room
        ? found.count(where: { !$0.isNotSet }) == rows()
        : found.count(where: \.isClock) * 2 > rows() && !texts(taken).contains(where: \.isDated)
      if isBorneOut { set(column, cell) }
    }
    if extras.contains(where: { cells.contains($0.cell) }) { findExtras() }
  }
}

extension String {
  /// Whether it is a time of the day with its minutes, and no bare number and no length.
  fileprivate var isClock: Bool {
    contains { ":：点點".contains($0) } && WrittenCell(self, order: nil)?.start != nil
  }

  /// Whether a day stands in it, before a time or alone.
  fileprivate var isDated: Bool { WrittenCell(self, order: nil)?.dayText != nil }
}
