import Programme

/// The clocks that stand behind the days of a column: `2026-05-13 09:00`.
struct DayClocks {
  /// How many rows have a clock in a column of its own.
  private var ownClocks = 0
  /// How many of those that have one behind the day have another in that column.
  private var otherClocks = 0
  /// Some clock behind a day is not midnight.
  var hasClock = false
  /// Whether the table has a column for such clocks, perhaps without any.
  var hasColumn = false
  private var first: WrittenClock?
  private var count = 0
  private var areAlike = true

  /// Takes in what stands in the column of the clocks, and what stands behind the day.
  mutating func note(_ own: WrittenClock?, behindDay clock: WrittenClock?) {
    if own != nil { ownClocks += 1 }
    guard let clock else { return }
    if let own, own.minutes != clock.minutes { otherClocks += 1 }
    if clock.minutes > 0 { hasClock = true }
    areAlike = areAlike && first.map { $0 == clock } ?? true
    (first, count) = (first ?? clock, count + 1)
  }

  /// Whether one clock stands behind all days that have one, beside a column in which a third of their
  /// rows have another: so programs write days.
  private var areOfDays: Bool { hasColumn && otherClocks * 3 >= count && isOneForAll }
  private var isOneForAll: Bool { otherClocks > 0 && count > 1 && areAlike }

  /// Whether one that no other stands beside is not read for that.
  func passesOver(_ clock: WrittenClock?, beside own: String?) -> Bool {
    guard let clock, clock.minutes > 0, own?.isLeftOpen ?? true else { return false }
    return areOfDays
  }

  /// Whether one that is read as a time may be the way in which a program writes days.
  func isDoubtful(_ clock: WrittenClock?, beside own: String?) -> Bool {
    isOneForAll && (clock?.minutes ?? 0) > 0 && tells(clock, beside: own)
  }

  /// Whether one tells a time of day where the row has no other: midnight in all rows, or beside
  /// clocks in a column of their own, is how spreadsheets write days.
  func tells(_ clock: WrittenClock?, beside own: String?) -> Bool {
    guard let clock, own?.isLeftOpen ?? true, !areOfDays else { return false }
    return ownClocks > 0 ? clock.minutes > 0 : hasClock
  }
}

extension TableTimes {
  /// The row with its days parted from the clocks behind them.
  mutating func parted(_ row: RowTimes) -> RowTimes {
    var parted = row
    if let text = row.day, let cell = dayWithClock(text) {
      parted.day = cell.dayText
      if startClocks.tells(cell.start, beside: row.start) { parted.start = text }
    }
    if let text = row.endDay, let cell = dayWithClock(text) {
      parted.endDay = cell.dayText
      if endClocks.tells(cell.start, beside: row.end) { parted.end = text }
    }
    return parted
  }

  /// A day whose clock is not that of the column of clocks, which is the one that counts.
  mutating func dayWithOtherClock(_ row: RowTimes) -> String? {
    if let text = row.day, let clock = dayWithClock(text)?.start,
      startClocks.passesOver(clock, beside: row.start)
    {
      doubts.add(.clockOfDay, line: row.line, text)
      return text
    }
    if let text = row.day, startClocks.isDoubtful(dayWithClock(text)?.start, beside: row.start) {
      doubts.add(.startOfDay, line: row.line, text)
    }
    guard let text = row.day, let start = row.start, !start.isLeftOpen,
      let clock = dayWithClock(text)?.start, clock.minutes > 0, cell(start)?.start != clock
    else { return nil }
    return text
  }

  mutating func noteDayClocks(_ row: RowTimes) {
    startClocks.note(
      row.start.flatMap { cell($0) }?.start,
      behindDay: row.day.flatMap { dayWithClock($0) }?.start)
    endClocks.note(
      row.end.flatMap { cell($0) }?.start,
      behindDay: row.endDay.flatMap { dayWithClock($0) }?.start)
  }

  /// A cell of a column of days that holds a clock as well.
  private mutating func dayWithClock(_ text: String) -> WrittenCell? {
    guard text.utf8.count > 8, day(text) == .unknown, let cell = cell(text), cell.dayText != nil,
      cell.start != nil, cell.end == nil, !isWeekday(cell.dayText, beforeNumber: text)
    else { return nil }
    return cell
  }

  /// Whether a number alone stands behind a weekday: `Wednesday 25` is no hour.
  private mutating func isWeekday(_ day: String?, beforeNumber text: String) -> Bool {
    guard let day, case .named(let named) = self.day(day), named.month == nil else { return false }
    return text.split(separator: " ").last.map { $0.allSatisfy(\.isNumber) } ?? false
  }
}

extension String {
  /// Whether it says nothing, as a dash or `N/A`: `TBA` says that the time is not set.
  fileprivate var isLeftOpen: Bool {
    guard isNotSet else { return false }
    return !contains(where: \.isLetter) || wordsForNothing.contains(trimmed.lowercased())
      || withUTF8Bytes(\.isSheetError)
  }
}

/// In lower case: there is none, while `TBA` says that there will be one.
private let wordsForNothing: Set<String> = ["n/a", "na", "none"]
