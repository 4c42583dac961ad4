import Programme

/// The days and headings that stand alone on rows of a table of sessions, or above its header.
struct DayBanners {
  private let areRead: Bool
  /// The cell of titles in a table with a column of days, where no day is written as a title.
  private let titleBesideDays: Int?
  private(set) var above = DayAbove()
  private(set) var headings = Headings()
  /// The lines above the header.
  private let lines: [LineAbove]
  /// The line whose day is that of the rows below the header, until another day is named.
  private var first: LineAbove?
  /// Whether the first day stands among the words of a title.
  private var isOfTitle = false
  /// The cells in which days stand alone.
  private var cells: Set<Int> = []
  private var hasToldAmongWords = false
  /// Whether some row states a date of its own.
  private var statesDates = false
  /// Whether what was taken last stands in the column of days for a day: days do not go on below it.
  private(set) var endsDay = false
  /// A text with another date that ended the day above, until a row stands below it.
  private var ending: LineAbove?

  init<Column: TableColumn>(_ rows: TableRows<Column>) {
    let slot = Column.slot
    areRead = slot.map { rows.layout.count(of: [$0.day, $0.start]) > 0 } ?? false
    titleBesideDays = slot.flatMap { slot in
      rows.layout.cell(of: slot.day).flatMap { _ in rows.layout.cell(of: slot.title) }
    }
    lines = areRead ? rows.above.filter(\.isLone) : []
    first = lines.dayOfRows
    begin()
  }

  /// Goes above the first row.
  private mutating func begin() {
    (hasToldAmongWords, ending) = (false, nil)
    headings = Headings()
    if let first { above.begin(with: first.text) }
  }

  /// Whether a row is such a day or heading, and no session.
  ///
  /// One that names a day where others stand, and cannot be read, is told: no day is that of the
  /// rows below it. One that may be the title of a session is one, and that is told too.
  mutating func take<Column: TableColumn>(_ rows: TableRows<Column>) -> Bool {
    guard areRead else { return false }
    endsDay = false
    let beside = rows.dayBesideHalf
    guard let lone = rows.lone ?? beside.map({ ($0.cell, $0.text) }), !lone.text.isNotSet,
      lone.cell != titleBesideDays
    else {
      tellEnding(rows)
      let own = Column.slot.flatMap { rows.text($0.day) ?? rows.day($0.day) }
      statesDates = above.pass(day: own) || statesDates
      return false
    }
    switch above.take(lone.text, nil, isWithDays: cells.contains(lone.cell)) {
    case .day:
      if let beside { above.take(heading: beside.half) }
      cells.insert(lone.cell)
      headings.end()
      endsDay = rows.standsForDay
      return true
    // As a title it may be a session as well.
    case .half: return rows.mayHoldHeading(lone.cell, lone.text)
    case .dayAmongWords:
      cells.insert(lone.cell)
      headings.end()
      tellAmongWords(rows, lone.text)
      endsDay = rows.standsForDay
      return true
    case .untried:
      tell(
        rows,
        "over \(BannerDays.mostTries.grouped) texts stand alone on rows; from here on a day among "
          + "other words is none.", "Write nothing but its date.", .note)
      return false
    case .unread:
      headings.end()
      let words = DayAbove.words(onUnread: lone.text)
      tell(rows, words.message, words.action, .warning)
      endsDay = rows.standsForDay
      return true
    case .other(let namesDay): return take(rows, other: lone, namesDay: namesDay)
    }
  }

  /// Whether a text that is no day is a heading.
  private mutating func take(
    _ rows: TableRows<some TableColumn>, other lone: (cell: Int, text: String), namesDay: Bool
  ) -> Bool {
    if rows.mayHoldHeading(lone.cell, lone.text) {
      let line = Int(rows.place.line)
      if above.end(by: lone.text) {
        ending = LineAbove(text: lone.text, line: line, isLone: true)
      }
      above.take(heading: lone.text)
      headings.take(lone.text, line: line)
      endsDay = rows.standsForDay && (ending?.line == line || lone.text.speaksOfDay)
      return true
    }
    if namesDay {
      tell(
        rows, "\(lone.text.quoted) stands alone on its row and is read as a session.",
        "Write nothing but its date if it is the day of the rows below, as in 2026-05-20.", .note)
    }
    return false
  }

  /// Says what ended the day above, at the first row below.
  private mutating func tellEnding(_ rows: TableRows<some TableColumn>) {
    guard let ending else { return }
    self.ending = nil
    guard above.unread == ending.text else { return }
    let words = DayAbove.words(onUnread: ending.text)
    rows.faults.add(
      rows.file, line: ending.line, column: 1, words.message, words.action, as: .warning)
  }

  private mutating func tellAmongWords(_ rows: TableRows<some TableColumn>, _ text: String) {
    guard !hasToldAmongWords else { return }
    hasToldAmongWords = true
    let words = DayAbove.words(onAmongWords: text)
    tell(rows, words.message, words.action, .note)
  }

  private func tell(
    _ rows: TableRows<some TableColumn>, _ message: String, _ action: String, _ severity: Severity
  ) {
    rows.faults.add(
      rows.file, line: Int(rows.place.line), column: 1, message, action, as: severity)
  }

  /// Goes back above the first row, and keeps in mind where days stand; see
  /// ``DayAbove/settle(rowsHaveDays:)``.
  ///
  /// Where no day is written otherwise, the only date of a title above the header is that of all.
  mutating func settle(rowsHaveDays: Bool) -> Bool {
    var isNew = above.settle(rowsHaveDays: rowsHaveDays)
    // A date above rows with days of their own says when the table was printed.
    if statesDates, first != nil { (first, isNew) = (nil, true) }
    if !isNew, !rowsHaveDays, cells.isEmpty, first == nil, let title = titleWithDay {
      (first, isOfTitle, isNew) = (title, true, true)
    }
    begin()
    return isNew
  }

  /// The line above the header that has a date in it, where it is the only one.
  private var titleWithDay: LineAbove? {
    let titles = lines.filter { line in
      var days = BannerDays()
      guard case .dateAmongWords(_?) = days.day(in: line.text, nil) else { return false }
      return !line.text.namesOtherDate(amongWords: true)
    }
    return titles.count == 1 ? titles.first : nil
  }

  /// Says once what was made of headings, and of the lines above the header.
  func report(_ rows: TableRows<some TableColumn>) {
    rows.tellAbove { [first] in $0.line == first?.line }
    if let first,
      isOfTitle || first.text.hasOtherLabel
        || !first.text.contains(where: \.isLetter)
    {
      rows.faults.add(
        rows.file, line: first.line, column: 1,
        "the day of the rows is the one in \(first.text.quoted), above the header.",
        "Give the table a column of days if it is another.", as: .note)
    }
    headings.report { line, message, action in
      rows.faults.add(rows.file, line: line, column: 1, message, action, as: .note)
    }
  }
}

extension DayAbove {
  /// Begins the rows with the day in a line above the header.
  fileprivate mutating func begin(with text: String) {
    let takes = takesAmongWords
    self = DayAbove(takesAmongWords: true)
    _ = take(text, nil, isWithDays: false)
    self = DayAbove(day: day, half: half, takesAmongWords: takes)
  }
}

extension TableRows where Column: TableColumn {
  /// Whether a text that stands alone in a cell may be a heading of the rows below: it stands at the
  /// left or where days and clocks do, and names no session there.
  fileprivate func mayHoldHeading(_ cell: Int, _ text: String) -> Bool {
    guard let slot = Column.slot else { return false }
    let times = [slot.day, slot.start].map { layout.cell(of: $0) }
    let names = [slot.title, slot.id].map { layout.cell(of: $0) } + [layout.spareTitle]
    guard cell == 0 || times.contains(cell), !names.contains(cell),
      !layout.keys.indices.contains(cell) || !layout.keys[cell].namesSessions
    else { return false }
    return WrittenCell(text, order: nil) == nil
  }
}

extension RowTimes {
  /// With the day above where the row has no own one, and none in front of its start.
  func under(_ banners: DayBanners) -> RowTimes {
    let above = banners.above
    var row = self
    row.half = half ?? above.half
    if let day {
      row.day = above.day(of: day)
      return row
    }
    guard above.day != nil || above.unread != nil else { return row }
    if let start, WrittenCell(start, order: nil, hyphenIsSign: false)?.dayText != nil {
      return row
    }
    (row.day, row.unreadDay) = (above.day, above.unread)
    return row
  }
}

extension TableRows where Column: TableColumn {
  /// Whether the only text of the row stands in the column of days.
  fileprivate var standsForDay: Bool {
    guard let slot = Column.slot, let day = layout.cell(of: slot.day) else { return false }
    return lone?.cell == day
  }
}
