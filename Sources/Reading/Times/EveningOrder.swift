/// Whether hours from 7 to 11 behind an afternoon are of its evening, in a column that counts to 12
/// and does not say am or pm.
///
/// They are where the programme ends with them. Where earlier ones follow on the same day it has
/// begun anew, as a list of one room after another does, and they are of the morning.
struct EveningOrder {
  private(set) var areEvenings = true
  private var last: (day: String?, start: Int, isGuess: Bool)?

  /// Takes in the day and the start of the next row.
  mutating func note(_ day: String?, _ clock: WrittenClock) {
    let before = last.flatMap { $0.day == day ? $0 : nil }
    let isOpen = clock.half == nil && clock.hour < 12
    let isGuess = isOpen && Self.mayBeEvening(clock, after: before?.start)
    let start = clock.minutes + (isGuess || isOpen && clock.hour <= 6 ? 720 : 0)
    if let before, before.isGuess, start < before.start { areEvenings = false }
    last = (day, start, isGuess)
  }

  /// Whether it may be of the evening behind a start in the afternoon.
  static func mayBeEvening(_ clock: WrittenClock, after last: Int?) -> Bool {
    guard let last, (7...11).contains(clock.hour) else { return false }
    return last >= 720 && clock.minutes + 720 >= last
  }
}
