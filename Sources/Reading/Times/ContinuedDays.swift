import Programme

/// Days that stand in the first row of a block alone, as spreadsheets export merged cells, and hold
/// for the rows below.
///
/// Each day stands once, and first in the table. Below it clocks go on: those of a day ascend, while a
/// meeting once a week has one clock, and a row without a date there is still to be dated; a single row
/// without one shows nothing. A clock that goes back, but for that of another room, shows a day that is
/// not written. Still to be dated is also a row without a clock behind the last one with a clock, or
/// where most days have no rows below them.
struct ContinuedDays {
  private struct Block {
    /// Of the last row without a day of its own that has a clock.
    var lastClock = 0
    var rows = 0
  }

  private var blocks: [Block] = []
  private var stated: Set<String> = []
  /// Some row has no day above it, or a day stands twice.
  private var isBroken = false
  /// The day above is still to be settled.
  private var isOpen = false
  /// The clock of the row above, where its block goes on.
  private var clock: WrittenClock?
  /// The last clock of each place in the block.
  private var clocks: [String: WrittenClock] = [:]
  private var hasClocks = false
  private var (ascents, others) = (0, 0)
  /// Whether the days hold for the rows below them.
  private(set) var areContinued = false
  private var current: (block: Int, day: String?) = (-1, nil)
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
      isBroken = !stated.insert(day).inserted
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
      // A clock may go back where another room begins, and not in a room that had it already.
      let before = row.place.map { clocks[$0] } ?? clock
      if let before, before == start && row.place != nil || before.isLater(than: start) {
        others += 1
      } else if start.isLater(than: clock) {
        ascents += 1
      }
      if let place = row.place { clocks[place] = start }
    }
    clock = start
    blocks[last].lastClock = row.line
  }

  /// Ends the day above: what stands in its column holds for the rows below and is no day.
  mutating func end() {
    isOpen = true
    current.day = nil
  }

  mutating func decide() {
    let continued = blocks.count { $0.rows > 0 }
    guard !isBroken, continued > 0 else { return }
    if hasClocks {
      areContinued = ascents > 1 && others == 0 && continued * 2 >= blocks.count
    } else {
      areContinued = blocks.count > 1 && continued * 4 >= blocks.count * 3
    }
  }

  /// The row with the day above it where it has none.
  mutating func carried(_ row: RowTimes, _ start: WrittenCell?, isDay: Bool) -> RowTimes {
    guard areContinued, !row.isPart, start?.dayText == nil else { return row }
    if let day = row.day {
      if day.isNotSet || !isDay && isAlone(row) {
        current.day = nil
      } else if current.day != day {
        current = (current.block + 1, day)
      }
      return row
    }
    guard let day = current.day, blocks.indices.contains(current.block),
      !hasClocks || row.line <= blocks[current.block].lastClock
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
  /// Whether it is later on the same day; from 1 to 6 behind a morning where neither says its half.
  fileprivate func isLater(than other: WrittenClock) -> Bool {
    if minutes > other.minutes { return true }
    return half == nil && other.half == nil && (1...6).contains(hour)
      && (9...12).contains(other.hour)
  }
}
