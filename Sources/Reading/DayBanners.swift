import Programme

/// The day that stands alone on a row, above those that are on it.
struct DayAbove {
  /// What a text is that stands alone on a row.
  enum Lone {
    /// That of the rows below.
    case day
    /// Like a day, and no date: the rows below have none.
    case unread
    /// It names a day as well, and is none.
    case other(namesDay: Bool)
  }

  /// `nil` above the first, and below one that cannot be read.
  private(set) var day: String?
  /// What stands above the rows that follow in place of a day.
  private(set) var unread: String?
  /// The whole text of either.
  private var text = ""
  private var days = BannerDays()

  /// - Parameter isWithDays: it stands where days do, and may be one that cannot be read.
  mutating func take(_ lone: String, _ order: DateOrder?, isWithDays: Bool) -> Lone {
    let read = days.day(in: lone, order)
    if case .day(let day) = read {
      (self.day, unread, text) = (day, nil, lone)
      return .day
    }
    guard isWithDays else { return .other(namesDay: false) }
    let telling = lone.wordsTellingDay
    if read == .dateAmongWords || telling.isEmpty || !lone.namesDay {
      return .other(namesDay: read == .dateAmongWords || lone.namesDay)
    }
    // `Friday evening` below `Friday, 8 May 2026`.
    guard !text.hasBannerWords(telling) else { return .other(namesDay: false) }
    (day, unread, text) = (nil, lone, lone)
    return .unread
  }

  mutating func rewind() { self = DayAbove() }

  /// What is said of a text that is ``Lone/unread``, and what to do.
  static func words(onUnread text: String) -> (message: String, action: String) {
    (
      "\(text.quoted) stands above rows like a day and is no date; the rows below have none.",
      "Write its date, as in 2026-05-20."
    )
  }
}

/// The days of a table without a column of days: each stands alone on a row above its sessions.
struct DayBanners {
  private let areRead: Bool
  private(set) var above = DayAbove()
  /// The cells in which days stand alone.
  private var cells: Set<Int> = []

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
    guard areRead, let lone = rows.lone, !lone.text.isNotSet else { return false }
    switch above.take(lone.text, nil, isWithDays: cells.contains(lone.cell)) {
    case .day:
      cells.insert(lone.cell)
      return true
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

  private func tell(
    _ rows: TableRows<some TableColumn>, _ message: String, _ action: String, _ severity: Severity
  ) {
    rows.faults.add(
      rows.file, line: Int(rows.place.line), column: 1, message, action, as: severity)
  }

  /// Goes back above the first row, and keeps in mind where days stand.
  mutating func rewind() { above.rewind() }
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
