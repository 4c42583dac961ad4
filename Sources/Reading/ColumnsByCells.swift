import Programme

extension TableLayout {
  /// Chooses by their cells between columns that may be of titles, of starts and of days.
  ///
  /// - Parameter texts: those of a column in the first rows.
  mutating func settle<Column: TableColumn>(
    _ slot: (day: Column, start: Column, title: Column, id: Column),
    _ texts: (Int) -> [String]
  ) {
    settleTitle(slot.title, texts)
    settleStart(slot.start, texts)
    settleWeekday(slot.day, slot.start, texts)
  }

  /// Takes a column of different phrases for the titles, where the one that was taken holds figures
  /// which repeat: `session,name` with `1` for several.
  private mutating func settleTitle<Column: TableColumn>(
    _ title: Column, _ texts: (Int) -> [String]
  ) {
    guard let taken = cell(of: title), keys.indices.contains(taken), keys[taken] != "title",
      let other = keys.indices.first(where: { $0 != taken && Self.titles.contains(keys[$0]) })
    else { return }
    let numbers = texts(taken)
    guard numbers.count > 1, numbers.allSatisfy(\.isOfFigures), Set(numbers).count < numbers.count
    else { return }
    let titles = texts(other)
    guard titles.arePhrases(of: 2), !titles.areNamesOfPeople else { return }
    for column in Column.allCases where cell(of: column) == other { drop(column) }
    set(title, other)
    findExtras()
  }

  private static let titles: Set<String> = ["name", "title", "titel", "titre", "名称"]

  /// Takes a column of clocks for the starts, where no cell of the one that was taken is any:
  /// `slot,time` with `Block A`.
  private mutating func settleStart<Column: TableColumn>(
    _ start: Column, _ texts: (Int) -> [String]
  ) {
    guard let taken = cell(of: start) else { return }
    let others = extras.map(\.cell).filter {
      keys.indices.contains($0) && start.names.contains(keys[$0])
    }
    guard !others.isEmpty else { return }
    let cells = texts(taken)
    guard !cells.isEmpty, !cells.contains(where: \.isClock),
      let other = others.first(where: { cell in
        let clocks = texts(cell)
        return clocks.count(where: \.isClock) * 2 > clocks.count
      })
    else { return }
    set(start, other)
    findExtras()
  }

  /// Gives up a column of weekdays as that of the days, where the starts have dates.
  private mutating func settleWeekday<Column: TableColumn>(
    _ day: Column, _ start: Column, _ texts: (Int) -> [String]
  ) {
    guard let taken = cell(of: day), let starts = cell(of: start) else { return }
    let days = texts(taken)
    guard !days.isEmpty, days.allSatisfy(\.isWeekday) else { return }
    let moments = texts(starts)
    guard !moments.isEmpty, moments.allSatisfy(\.isMoment) else { return }
    drop(day)
    findExtras()
  }
}

extension String {
  /// Whether it is read as a clock, or two of them.
  fileprivate var isClock: Bool { WrittenCell(self, order: nil)?.start != nil }

  /// Whether it is a weekday alone.
  fileprivate var isWeekday: Bool {
    guard case .named(let named) = WrittenDay(self, order: nil) else { return false }
    return named.weekday != nil && named.month == nil
  }

  /// Whether it is a date with a clock.
  fileprivate var isMoment: Bool {
    guard utf8.count > 10, let cell = WrittenCell(self, order: nil), cell.start != nil else {
      return false
    }
    return cell.dayText?.isDate ?? false
  }
}
