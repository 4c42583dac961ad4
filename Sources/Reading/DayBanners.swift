import Programme

/// The days of a table without a column of days: each stands alone on a row above its sessions.
struct DayBanners {
  private let areRead: Bool
  /// Of the rows that follow; `nil` above the first, and below one that cannot be read.
  private(set) var day: String?
  /// What stands above the rows that follow in place of a day.
  private(set) var unread: String?
  /// The whole text that ``day`` was read from.
  private var text = ""
  /// The cells in which days stand alone.
  private var cells: Set<Int> = []
  private var days = BannerDays()

  /// - Parameters:
  ///   - day: the column of days, which the table must lack.
  ///   - start: the column of starts, which it must have.
  init<Column: TableColumn>(_ layout: TableLayout, day: Column, start: Column) {
    areRead = layout.cell(of: day) == nil && layout.cell(of: start) != nil
  }

  /// Whether a row is such a day, which then is that of the rows below.
  ///
  /// One that names a day where others stand, and cannot be read, is told: no day is that of the
  /// rows below it.
  mutating func take(_ rows: TableRows<some TableColumn>) -> Bool {
    guard areRead, let lone = rows.lone, !lone.text.isNotSet else { return false }
    if let day = days.day(in: lone.text, nil) {
      (self.day, unread, text) = (day, nil, lone.text)
      cells.insert(lone.cell)
      return true
    }
    guard cells.contains(lone.cell), lone.text.namesAnotherDay(than: text) else { return false }
    (day, unread, text) = (nil, lone.text, lone.text)
    rows.faults.add(
      rows.file, line: Int(rows.place.line), column: 1,
      "\(lone.text.quoted) stands above rows like a day and is no date; the rows below have none.",
      "Write its date, as in 2026-05-20.", as: .warning)
    return true
  }

  /// Goes back above the first row, and keeps in mind where days stand.
  mutating func rewind() { (day, unread, text, days) = (nil, nil, "", BannerDays()) }
}

extension RowTimes {
  /// With the day above where the row has no own one, and none in front of its start.
  func under(_ banners: DayBanners) -> RowTimes {
    guard day == nil, banners.day != nil || banners.unread != nil else { return self }
    if let start, WrittenCell(start, order: nil, hyphenIsSign: false)?.dayText != nil {
      return self
    }
    var row = self
    (row.day, row.unreadDay) = (banners.day, banners.unread)
    return row
  }
}
