import Programme

extension TimeCell {
  var publishedColumn: PublishedColumn {
    switch self {
    case .day: .day
    case .start: .start
    case .endDay: .endDay
    case .end: .end
    case .duration: .duration
    }
  }
}

extension TableRows<PublishedColumn> {
  var times: RowTimes {
    RowTimes(
      day: text(.day), start: text(.start), endDay: text(.endDay), end: text(.end),
      duration: text(.duration), line: Int(place.line), isPart: text(.parent) != nil)
  }

  /// Whether the table says of people what it would not say of sessions.
  var isAboutPeople: Bool {
    layout.cell(of: PublishedColumn.affiliation) != nil
      || layout.cell(of: PublishedColumn.biography) != nil
  }

  /// Whether its days are the dates of the starts: no column of days, or one that says "date".
  var statesDates: Bool {
    guard layout.cell(of: PublishedColumn.day) != nil else { return true }
    let key = header(of: .day).headerKey
    return ["date", "datum", "日期"].contains { key.contains($0) }
  }

  /// Whether the column is one of a native table.
  func isNative(_ column: PublishedColumn) -> Bool {
    header(of: column).headerKey == "people"
  }
}
