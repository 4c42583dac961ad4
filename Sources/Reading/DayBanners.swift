import Programme

/// The days of a table without a column of days: each stands alone on a row above its sessions.
struct DayBanners {
  private let areRead: Bool
  /// Of the rows that follow; `nil` above the first.
  private(set) var day: String?

  /// - Parameters:
  ///   - day: the column of days, which the table must lack.
  ///   - start: the column of starts, which it must have.
  init<Column: TableColumn>(_ layout: TableLayout, day: Column, start: Column) {
    areRead = layout.cell(of: day) == nil && layout.cell(of: start) != nil
  }

  /// Whether a row is such a day, which then is that of the rows below.
  mutating func take(_ rows: TableRows<some TableColumn>) -> Bool {
    guard areRead, let text = rows.loneText, !text.isNotSet,
      WrittenDay(text, order: nil) != .unknown
    else { return false }
    day = text
    return true
  }
}

extension RowTimes {
  /// With the day above where the row has no own one, and none in front of its start.
  func under(_ banners: DayBanners) -> RowTimes {
    guard day == nil, let day = banners.day else { return self }
    if let start, WrittenCell(start, order: nil, hyphenIsSign: false)?.dayText != nil {
      return self
    }
    var row = self
    row.day = day
    return row
  }
}
