/// The clock times of one column, which together tell whether they count to 12 or to 24.
struct ClockColumn {
  private var (hasLateHours, hasPaddedHours, hasHalves) = (false, false, false)
  private var (hasMorning, hasSmallHours) = (false, false)

  mutating func note(_ clock: WrittenClock) {
    if clock.isNamed { return }
    if clock.half != nil {
      hasHalves = true
    } else if clock.hour == 0 || clock.hour > 12 {
      hasLateHours = true
    } else if clock.isPadded {
      hasPaddedHours = true
    } else if clock.hour <= 6 {
      hasSmallHours = true
    } else {
      hasMorning = true
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
    hasHalves && !hasLateHours && (hasPaddedHours || hasSmallHours || hasMorning)
  }
}
