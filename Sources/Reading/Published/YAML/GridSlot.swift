import Programme

/// The times of a row of the grid, whose rows follow one another through a day and its night.
struct GridSlot {
  private(set) var start: Clock?
  private(set) var minutes: Int?
  /// When the last row that states a time began.
  private var latest: Clock?

  /// What is before noon and earlier than the evening before it belongs to the night.
  mutating func move(to start: Clock?, _ end: Clock?) {
    (self.start, minutes) = (start, nil)
    guard let start else { return }
    let isNight = latest.map { $0.minutes >= 18 * 60 && start.minutes < 12 * 60 } ?? false
    let begin = isNight ? Clock(minutes: start.minutes + 1_440) ?? start : start
    (self.start, latest) = (begin, begin)
    guard let end else { return }
    // An end before its start is that of the next morning, if that is near.
    let length = end.minutes - start.minutes
    if length >= 0 {
      minutes = length
    } else if length + 1_440 <= 12 * 60 {
      minutes = length + 1_440
    }
  }
}
