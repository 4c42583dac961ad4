/// The clock times of one column, which together tell whether they count to 12 or to 24.
struct ClockColumn {
  private var countsToTwentyFour = false
  private var (hasMorning, hasSmallHours) = (false, false)

  mutating func note(_ clock: WrittenClock) {
    if clock.half != nil || clock.hour == 0 || clock.hour > 12 || clock.isPadded {
      countsToTwentyFour = true
    } else if clock.hour <= 6 {
      hasSmallHours = true
    } else {
      hasMorning = true
    }
  }

  /// Hours from 7 to 12 and from 1 to 6, none beyond, and no word that tells them apart.
  var countsToTwelve: Bool { !countsToTwentyFour && hasMorning && hasSmallHours }
}
