/// The clock times of one column, which together tell whether they count to 12 or to 24.
struct ClockColumn {
  private var (hasLateHours, hasPaddedHours, hasHalves) = (false, false, false)
  private var (hasMorning, hasSmallHours) = (false, false)
  /// Without a half of the day: hours below 10 without a zero before them, and some until 6 with one.
  private var (hasBareHours, hasPaddedSmallHours) = (false, false)
  /// With a half of the day, and a zero before the hour.
  private var hasPaddedHalves = false

  mutating func note(_ clock: WrittenClock) {
    if clock.isNamed { return }
    if clock.half != nil {
      hasHalves = true
      if clock.isPadded { hasPaddedHalves = true }
    } else if clock.hour == 0 || clock.hour > 12 {
      hasLateHours = true
    } else if clock.isPadded {
      hasPaddedHours = true
      if clock.hour <= 6 { hasPaddedSmallHours = true }
    } else if clock.hour <= 6 {
      (hasSmallHours, hasBareHours) = (true, true)
    } else {
      hasMorning = true
      if clock.hour < 10 { hasBareHours = true }
    }
  }

  /// Whether no hour so far is one beyond 12, or padded as those that count to 24 are.
  var mayCountToTwelve: Bool { !hasLateHours && !hasPaddedHours }

  /// Hours from 1 to 6 beside some from 7 to 12 or with am or pm, and none beyond.
  var countsToTwelve: Bool {
    !hasLateHours && !hasPaddedHours && hasSmallHours && (hasMorning || hasHalves)
  }

  /// Some hours have am or pm, others have not, and none shows that those count to 24.
  var isMixed: Bool {
    hasHalves && !hasLateHours && !isPaddedThroughout
      && (hasPaddedHours || hasSmallHours || hasMorning)
  }

  /// Whether a zero stands before each small hour of those without a half of the day, and before none
  /// of the others: they are written to count to 24.
  private var isPaddedThroughout: Bool {
    hasPaddedHours && !hasBareHours && !hasPaddedSmallHours && !hasPaddedHalves
  }
}
