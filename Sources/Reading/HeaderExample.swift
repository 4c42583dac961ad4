import Programme

/// Headers that show in brackets how their cells are to be written: `Date (4/21/2011)`,
/// `Time Start (1:30 PM)`.
extension String {
  /// Whether it is a day below a word for days, or a clock below one for times.
  func isExample(below head: String) -> Bool {
    guard utf8.count <= 40, contains(where: \.isNumber) else { return false }
    let key = head.headerKey
    if [PublishedColumn.day, .endDay].contains(where: { $0.names.contains(key) }) {
      return isWrittenDate
    }
    guard [PublishedColumn.start, .end].contains(where: { $0.names.contains(key) }),
      Int(digits: utf8) == nil, let cell = WrittenCell(self, order: nil)
    else { return false }
    return cell.start != nil && cell.dayText == nil
  }

  /// The only order of days in which it is a date: `4/21/2011`.
  var orderOfExample: DateOrder? {
    guard utf8.count <= 40, contains(where: \.isNumber) else { return nil }
    let orders = [DateOrder.dayMonthYear, .monthDayYear].filter { order in
      if case .day = WrittenDay(self, order: order) { true } else { false }
    }
    return orders.count == 1 ? orders.first : nil
  }

  private var isWrittenDate: Bool {
    switch WrittenDay(self, order: nil) {
    case .day, .ambiguous, .wrongWeekday: true
    case .named, .notSet, .unknown: false
    }
  }
}
