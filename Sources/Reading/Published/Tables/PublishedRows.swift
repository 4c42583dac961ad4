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

  /// Whether a column of institutions is about the session: `institutions`, as a native table has
  /// it, and roles before names.
  func statesHosts(_ column: PublishedColumn) -> Bool {
    guard column == .institutions else { return false }
    return layout.key(of: column) == "institutions"
      || (text(column) ?? "").contains { ":：".contains($0) }
  }

  /// Whether its days are the dates of the starts: no column of days, or one that says "date".
  var statesDates: Bool {
    guard layout.cell(of: PublishedColumn.day) != nil else { return true }
    let key = layout.key(of: PublishedColumn.day) ?? ""
    return ["date", "datum", "日期"].contains { key.contains($0) }
  }

  /// Whether the column is one of a native table.
  func isNative(_ column: PublishedColumn) -> Bool {
    layout.key(of: column) == "people"
  }
}
