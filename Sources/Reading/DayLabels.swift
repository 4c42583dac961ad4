extension TableLayout {
  /// Takes the column of dates for the day, where one of weekdays or numbers of days stands beside it.
  mutating func preferDate(to day: some TableColumn) {
    guard let taken = cell(of: day), keys.indices.contains(taken) else { return }
    let others = keys.indices.filter { !cells.contains($0) && headers[$0].extraName == nil }
    if wordsOfLabels.contains(keys[taken]) {
      let dates = Set(day.names).subtracting(wordsOfLabels)
      let found = others.compactMap { place in
        ([keys[place], LooseHeader(headers[place])?.key].compactMap(\.self)
          .first(where: dates.contains)).map { (place, $0) }
      }
      guard let (place, key) = found.first else { return }
      set(day, place)
      name(place, by: key)
      dayLabel = taken
    } else {
      dayLabel = others.first { wordsOfLabels.contains(keys[$0]) }
    }
  }

  /// Takes the label for the day after all, where its cells are the dates.
  ///
  /// - Parameter texts: those of a column in the first rows.
  mutating func settleDayLabel(_ day: some TableColumn, _ texts: (Int) -> [String]) {
    guard let label = dayLabel, let taken = cell(of: day) else { return }
    let (labels, dates) = (texts(label).count(where: \.isDate), texts(taken).count(where: \.isDate))
    guard labels > dates || labels > 0 && labels == dates && keys[label] == "day" else { return }
    set(day, label)
    dayLabel = nil
    findExtras()
  }
}

/// Headers of columns that may hold weekdays or numbers of days.
private let wordsOfLabels: Set<String> = [
  "day", "tag", "jour", "dayofweek", "weekday", "wochentag", "星期", "周几", "曜日",
]

extension TableRows where Column: TableColumn {
  /// The day of the row, with the weekday of a column of its own before it; that alone where the row
  /// has no date, and it is no tag.
  func day(_ column: Column) -> String? {
    guard let place = layout.dayLabel, let label = text(at: place) else { return text(column) }
    guard let date = text(column) else { return mayBeDay(label) ? label : nil }
    return DayLabel(label, date).day ?? date
  }

  /// Whether a cell is that of a label which says no more than the day of the row.
  func isSpentLabel(_ cell: Int) -> Bool {
    guard cell == layout.dayLabel, let day = Column.slot?.day, let label = text(at: cell) else {
      return false
    }
    return text(day).map { DayLabel(label, $0).isSpent } ?? mayBeDay(label)
  }

  /// Whether a label tells a day by itself: `Tag` is also what something is marked with.
  private func mayBeDay(_ label: String) -> Bool {
    guard let place = layout.dayLabel, layout.keys.indices.contains(place) else { return false }
    return layout.keys[place] != "tag" || label.isDay
  }
}

/// What stands beside a date: its weekday, `Day 2`, or something else.
private struct DayLabel {
  /// The weekday and the date; `nil` where they are not one day in words.
  private(set) var day: String?
  private(set) var isSpent = false

  init(_ label: String, _ date: String) {
    guard label.utf8.count <= 40, case .named(let named) = WrittenDay(label, order: nil),
      named.month == nil
    else { return }
    if named.weekday == nil {
      isSpent = true
    } else if !label.utf8.contains(where: { (0x30...0x39).contains($0) }) {
      let whole = "\(label) \(date)"
      if WrittenDay(whole, order: .dayMonthYear) != .unknown
        || WrittenDay(whole, order: .monthDayYear) != .unknown
      {
        (day, isSpent) = (whole, true)
      }
    }
  }
}

extension String {
  /// Whether it is read as a day, or says that it is open.
  fileprivate var isDay: Bool {
    WrittenDay(self, order: nil) != .unknown || WrittenCell(self, order: nil)?.day != nil
  }

  /// Whether it is a day of a month.
  var isDate: Bool {
    switch WrittenDay(self, order: nil) {
    case .day, .ambiguous, .wrongWeekday: true
    case .named(let named): named.month != nil
    case .notSet, .unknown: WrittenCell(self, order: nil)?.day != nil
    }
  }
}
