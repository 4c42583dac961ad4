import Programme

/// The clocks that stand behind the days of a column: `2026-05-13 09:00`.
struct DayClocks {
  private var (hasOwnColumn, hasClock) = (false, false)

  /// Takes in what stands in the column of the clocks, and what stands behind the day.
  mutating func note(_ own: String?, behindDay clock: WrittenClock?) {
    if own != nil { hasOwnColumn = true }
    if let clock, clock.minutes > 0 { hasClock = true }
  }

  /// Whether they tell a time of day: midnight in all rows is how spreadsheets write days.
  var areTimes: Bool { hasClock && !hasOwnColumn }
}

extension TableTimes {
  /// The row with its days parted from the clocks behind them.
  mutating func parted(_ row: RowTimes) -> RowTimes {
    var parted = row
    if let text = row.day, let cell = dayWithClock(text) {
      parted.day = cell.dayText
      if startClocks.areTimes { parted.start = text }
    }
    if let text = row.endDay, let cell = dayWithClock(text) {
      parted.endDay = cell.dayText
      if endClocks.areTimes { parted.end = text }
    }
    return parted
  }

  mutating func noteDayClocks(_ row: RowTimes) {
    startClocks.note(row.start, behindDay: row.day.flatMap { dayWithClock($0) }?.start)
    endClocks.note(row.end, behindDay: row.endDay.flatMap { dayWithClock($0) }?.start)
  }

  /// A cell of a column of days that holds a clock as well.
  private mutating func dayWithClock(_ text: String) -> WrittenCell? {
    guard text.utf8.count > 8, day(text) == .unknown, let cell = cell(text), cell.dayText != nil,
      cell.start != nil, cell.end == nil
    else { return nil }
    return cell
  }
}
