import Programme

/// Days that stand in the first row of a block alone, as spreadsheets export merged cells, and hold
/// for the rows below.
///
/// Each day stands once, and first in the table. Below it clocks go on: those of a day ascend, while a
/// meeting once a week has one clock, and a row without a date there is still to be dated; a single row
/// without one shows nothing. A clock that goes back, but for that of another room and for the night,
/// shows that the rows below its day are of several. Still to be dated is also a row without a clock
/// behind the last one with a clock, or where most days have no rows below them.
struct ContinuedDays {
  private struct Block {
    /// Of the last row without a day of its own that has a clock.
    var lastClock = 0
    var rows = 0
    /// Some clock goes back, and another day begins that is not written.
    var restarts = false
    /// Midnight is past.
    var isNight = false
  }

  private var blocks: [Block] = []
  /// The block of each day.
  private var places: [String: Int] = [:]
  /// Some row has no day above it, or a day stands twice.
  private var isBroken = false
  /// The day above is still to be settled.
  private var isOpen = false
  /// The clock of the row above, where its block goes on.
  private var clock: WrittenClock?
  /// The last clock of each place in the block.
  private var clocks: [String: WrittenClock] = [:]
  private var hasClocks = false
  private var ascents = 0
  /// Whether the days hold for the rows below them.
  private(set) var areContinued = false
  private var current: (block: Block, day: String)?
  private var count = 0
  private var first: (day: String, line: Int)?

  /// Takes in a row in front of all reading.
  ///
  /// - Parameter isDay: whether its day can be read as one.
  mutating func note(_ row: RowTimes, _ start: WrittenCell?, isDay: Bool) {
    guard !isBroken, !row.isPart, start?.dayText == nil else { return }
    if start?.start != nil { hasClocks = true }
    if let day = row.day {
      isOpen = day.isNotSet || !isDay && isAlone(row)
      if isOpen { return }
      isBroken = places.updateValue(blocks.count, forKey: day) != nil
      blocks.append(Block())
      clock = start?.start
      clocks = [:]
      if let place = row.place { clocks[place] = clock }
      return
    }
    if isOpen { return }
    guard let last = blocks.indices.last else {
      isBroken = true
      return
    }
    blocks[last].rows += 1
    guard let start = start?.start else { return }
    if let clock {
      if start.isLater(than: clock) { ascents += 1 }
      note(start, after: clock, in: row.place, of: last)
    }
    clock = start
    blocks[last].lastClock = row.line
  }

  /// Takes in the clock of a row, and that of the row above.
  private mutating func note(
    _ start: WrittenClock, after above: WrittenClock, in place: String?, of block: Int
  ) {
    // A clock may go back where another room begins, and not in a room that had it already.
    let before = place.map { clocks[$0] } ?? above
    if let place { clocks[place] = start }
    if NightOrder.isOfNight(start.minutes, after: above.minutes) {
      blocks[block].isNight = true
    } else if let before {
      let isMorning =
        blocks[block].isNight && NightOrder.isSmall(before.minutes)
        && !NightOrder.isSmall(start.minutes)
      let isAgain = before == start && start.isBack(from: above)
      if isMorning || isAgain || start.isBack(from: before) { blocks[block].restarts = true }
    }
  }

  /// Ends the day above: what stands in its column holds for the rows below and is no day.
  mutating func end() {
    isOpen = true
    current = nil
  }

  mutating func decide() {
    let continued = blocks.count { $0.rows > 0 }
    guard !isBroken, blocks.contains(where: { $0.rows > 0 && !$0.restarts }) else { return }
    if hasClocks {
      areContinued = ascents > 1 && continued * 2 >= blocks.count
    } else {
      areContinued = blocks.count > 1 && continued * 4 >= blocks.count * 3
    }
  }

  /// The row with the day above it where it has none.
  mutating func carried(_ row: RowTimes, _ start: WrittenCell?, isDay: Bool) -> RowTimes {
    guard areContinued, !row.isPart, start?.dayText == nil else { return row }
    if let day = row.day {
      if day.isNotSet || !isDay && isAlone(row) {
        current = nil
      } else if current?.day != day {
        let place = places[day] ?? blocks.endIndex
        current = blocks.indices.contains(place) ? (blocks[place], day) : nil
      }
      return row
    }
    guard let (block, day) = current, !block.restarts, !hasClocks || row.line <= block.lastClock
    else { return row }
    var carried = row
    carried.day = day
    count += 1
    first = first ?? (day, row.line)
    return carried
  }

  /// Whether a row has neither clock nor place, among others with clocks: `Date to be fixed`.
  private func isAlone(_ row: RowTimes) -> Bool {
    hasClocks && row.start == nil && row.place == nil
  }

  func report(_ tell: (Int, String, String, Severity) -> Void) {
    guard let first else { return }
    tell(
      first.line,
      "\(count == 1 ? "1 row has" : "\(count.grouped) rows have") no day and \(count == 1 ? "is" : "are")"
        + " of the day above, the first of \(first.day.quoted), as cells that were merged are saved.",
      "Write the day in each row if one of them has another, or none yet.", .note)
  }
}

extension WrittenClock {
  /// Whether it is earlier, and neither of the afternoon nor of the night behind the other.
  fileprivate func isBack(from other: WrittenClock) -> Bool {
    other.minutes > minutes && !isLater(than: other)
      && !NightOrder.isOfNight(minutes, after: other.minutes)
  }

  /// Whether it is later on the same day; from 1 to 6 behind a morning where neither says its half.
  fileprivate func isLater(than other: WrittenClock) -> Bool {
    if minutes > other.minutes { return true }
    return half == nil && other.half == nil && (1...6).contains(hour)
      && (9...12).contains(other.hour)
  }
}
