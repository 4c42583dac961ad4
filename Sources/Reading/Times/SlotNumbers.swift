import Programme

/// The numbers of slots where clocks are expected: 1, 2, 3 on each day, and no cell else.
struct SlotNumbers {
  private var numbers: Set<Int> = []
  private var arePlain = true
  private var first: (text: String, line: Int)?

  /// So many slots one may have on a day.
  private static let most = 48

  /// Takes in a row; an end or a length beside it is that of a clock.
  mutating func note(_ row: RowTimes) {
    guard arePlain, let text = row.start, !text.isNotSet else { return }
    guard text.utf8.count <= 2, row.end == nil, row.half == nil,
      let number = Int(digits: text.utf8),
      (1...Self.most).contains(number), text.utf8.first != UInt8(ascii: "0")
    else {
      arePlain = false
      return
    }
    numbers.insert(number)
    first = first ?? (text, row.line)
  }

  /// Whether the numbers are counted from 1 on without a gap: hours would begin with others.
  private var areCounted: Bool {
    arePlain && numbers.count > 1 && numbers.max() == numbers.count
  }

  /// The row without a clock, where that is the number of a slot.
  func read(_ row: RowTimes) -> (row: RowTimes, slot: String?) {
    guard areCounted, let text = row.start, !text.isNotSet else { return (row, nil) }
    var row = row
    row.start = nil
    return (row, text)
  }

  /// Says once how the numbers are read.
  func report(_ tell: (Int, String, String, Severity) -> Void) {
    guard areCounted, let first else { return }
    tell(
      first.line,
      "the starts are the numbers 1 to \(numbers.count), which are those of slots and no clocks.",
      "They are kept as 'slot'; write HH:MM for clocks.", .note)
  }
}
