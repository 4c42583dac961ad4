/// Whether the rows of a table stand in the order of time, day by day, as a programme is written.
///
/// The hours after midnight may stand below the evening of the day that runs on into them.
struct NightOrder {
  private(set) var isAscending = true
  private var days: Set<String> = []
  private var last: (day: String, start: Int)?

  /// From here on it is evening, and before the other it is still night.
  private static let (evening, morning) = (18 * 60, 5 * 60)

  /// Whether a start is of the night behind another one of the same day.
  static func isOfNight(_ start: Int, after last: Int) -> Bool {
    isSmall(start) && last >= evening
  }

  /// Whether a start is of the hours behind midnight.
  static func isSmall(_ start: Int) -> Bool { start < morning }

  /// Takes in the day and the start of the next row.
  mutating func note(_ day: String, _ minutes: Int) {
    guard isAscending else { return }
    var start = minutes
    if let last, last.day == day {
      if start < last.start, Self.isOfNight(start, after: last.start) { start += 1_440 }
      isAscending = start >= last.start
    } else {
      isAscending = days.insert(day).inserted
    }
    last = (day, start)
  }
}
