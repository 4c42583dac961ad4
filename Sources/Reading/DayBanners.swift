import Programme

/// The day that stands alone on a row, above those that are on it.
struct DayAbove {
  /// What a text is that stands alone on a row.
  enum Lone {
    /// That of the rows below.
    case day
    /// Likewise, where the table has such dates among words alone.
    case dayAmongWords
    /// Like a day, and no date: the rows below have none.
    case unread
    /// It names a day as well, and is none.
    case other(namesDay: Bool)
    /// The first of those that are too many to be looked into.
    case untried
  }

  /// `nil` above the first, and below one that cannot be read.
  private(set) var day: String?
  /// What stands above the rows that follow in place of a day.
  private(set) var unread: String?
  /// The whole text of either.
  private var text = ""
  private var days = BannerDays()
  private var seen = LoneTexts()
  /// Whether a date among words is that of the rows below; see ``settle(rowsHaveDays:)``.
  private var takesAmongWords: Bool

  init(takesAmongWords: Bool = false) { self.takesAmongWords = takesAmongWords }

  /// - Parameter isWithDays: it stands where days do, and may be one that cannot be read.
  mutating func take(_ lone: String, _ order: DateOrder?, isWithDays: Bool) -> Lone {
    let read = days.day(in: lone, order)
    seen.note(read)
    switch read {
    case .day(let day): return begin(day, lone, .day)
    case .dateAmongWords(let day?) where takesAmongWords: return begin(day, lone, .dayAmongWords)
    case .dateAmongWords: return .other(namesDay: true)
    case .untried: return .untried
    case .other: return isWithDays ? takeOther(lone) : .other(namesDay: false)
    }
  }

  private mutating func begin(_ day: String, _ lone: String, _ kind: Lone) -> Lone {
    (self.day, unread, text) = (day, nil, lone)
    return kind
  }

  /// Takes in a text without a date where days stand.
  private mutating func takeOther(_ lone: String) -> Lone {
    let telling = lone.wordsTellingDay
    if telling.isEmpty || !lone.namesDay { return .other(namesDay: lone.namesDay) }
    // `Friday evening` below `Friday, 8 May 2026`.
    guard !text.hasBannerWords(telling) else { return .other(namesDay: false) }
    (day, unread, text) = (nil, lone, lone)
    return .unread
  }

  /// Goes past a row on which nothing stands alone.
  mutating func pass() { seen.pass() }

  /// Goes back above the first row, knowing all: where no day is written otherwise, dates among
  /// words are days.
  ///
  /// - Parameter rowsHaveDays: some row states a day of its own.
  /// - Returns: whether the same texts mean something else from now on.
  mutating func settle(rowsHaveDays: Bool) -> Bool {
    let isNew = !takesAmongWords && !rowsHaveDays && seen.areDatesAmongWords
    self = DayAbove(takesAmongWords: takesAmongWords || isNew)
    return isNew
  }

  /// What is said of a text that is ``Lone/unread``, and what to do.
  static func words(onUnread text: String) -> (message: String, action: String) {
    (
      "\(text.quoted) stands above rows like a day and is no date; the rows below have none.",
      "Write its date, as in 2026-05-20."
    )
  }

  /// What is said of the first text that is ``Lone/dayAmongWords``, and what to do.
  static func words(onAmongWords text: String) -> (message: String, action: String) {
    (
      "\(text.quoted) is read as the day of the rows below, and so are others like it.",
      "Give it a time or a room if it is a session."
    )
  }
}

/// What stands alone on the rows of a table, as a whole.
private struct LoneTexts {
  private var (count, days, amongWords) = (0, 0, 0)
  private var isAtTop = true
  private var beginAtTop = false

  mutating func note(_ read: BannerDays.Lone) {
    count += 1
    switch read {
    case .day: days += 1
    case .dateAmongWords(_?):
      amongWords += 1
      beginAtTop = beginAtTop || isAtTop
    case .dateAmongWords, .untried, .other: break
    }
    isAtTop = false
  }

  mutating func pass() { isAtTop = false }

  /// Whether most are a date among words, the first row is one, and none is a date alone.
  var areDatesAmongWords: Bool { days == 0 && beginAtTop && amongWords * 2 > count }
}

/// The days of a table without a column of days: each stands alone on a row above its sessions.
struct DayBanners {
  private let areRead: Bool
  private(set) var above = DayAbove()
  /// The cells in which days stand alone.
  private var cells: Set<Int> = []
  private var hasToldAmongWords = false

  /// - Parameters:
  ///   - day: the column of days, which the table must lack.
  ///   - start: the column of starts, which it must have.
  init<Column: TableColumn>(_ layout: TableLayout, day: Column, start: Column) {
    areRead = layout.cell(of: day) == nil && layout.cell(of: start) != nil
  }

  /// Whether a row is such a day, which then is that of the rows below.
  ///
  /// One that names a day where others stand, and cannot be read, is told: no day is that of the
  /// rows below it. One that may be the title of a session is one, and that is told too.
  mutating func take(_ rows: TableRows<some TableColumn>) -> Bool {
    guard areRead else { return false }
    guard let lone = rows.lone, !lone.text.isNotSet else {
      above.pass()
      return false
    }
    switch above.take(lone.text, nil, isWithDays: cells.contains(lone.cell)) {
    case .day:
      cells.insert(lone.cell)
      return true
    case .dayAmongWords:
      cells.insert(lone.cell)
      tellAmongWords(rows, lone.text)
      return true
    case .untried:
      tell(
        rows,
        "over \(BannerDays.mostTries.grouped) texts stand alone on rows; from here on a day among "
          + "other words is none.", "Write nothing but its date.", .note)
      return false
    case .unread:
      let words = DayAbove.words(onUnread: lone.text)
      tell(rows, words.message, words.action, .warning)
      return true
    case .other(namesDay: true):
      tell(
        rows, "\(lone.text.quoted) stands alone on its row and is read as a session.",
        "Write nothing but its date if it is the day of the rows below, as in 2026-05-20.", .note)
      return false
    case .other(namesDay: false): return false
    }
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
  mutating func settle(rowsHaveDays: Bool) -> Bool {
    hasToldAmongWords = false
    return above.settle(rowsHaveDays: rowsHaveDays)
  }
}

extension RowTimes {
  /// With the day above where the row has no own one, and none in front of its start.
  func under(_ banners: DayBanners) -> RowTimes {
    let above = banners.above
    guard day == nil, above.day != nil || above.unread != nil else { return self }
    if let start, WrittenCell(start, order: nil, hyphenIsSign: false)?.dayText != nil {
      return self
    }
    var row = self
    (row.day, row.unreadDay) = (above.day, above.unread)
    return row
  }
}
