import Programme

extension RowTimes {
  /// What the row says of which half of the day its start is in.
  fileprivate var halfOfStart: HalfOfDay? { half ?? day?.halfAtEnd }
}

extension TableTimes {
  /// The cell of a start in the half of the day that the row states, where its clocks have none; the
  /// end of a span comes next behind its start.
  func halved(_ cell: WrittenCell, _ row: RowTimes) -> WrittenCell {
    guard let clock = cell.start, cell.end?.half == nil,
      let half = row.halfOfStart?.half(of: clock)
    else { return cell }
    return cell.within(half)
  }

  /// Remembers what the half of the day beside a start, or above it, made of it.
  ///
  /// - Parameters:
  ///   - written: the cell of the start, and as it is read.
  ///   - hasEnd: a clock of the end is written, and not only a length.
  mutating func noteHalf(
    _ row: RowTimes, _ written: WrittenCell?, _ read: WrittenCell?, hasEnd: Bool, _ session: Session
  ) {
    isHalfLeft = false
    guard let startText = row.start, let start = session.start else {
      isHalfLeft = row.halfText != nil
      return
    }
    if let clock = written?.start, written != read,
      start.minutes >= 720 || start.minutes != clock.minutes
    {
      let end = hasEnd ? session.minutes.flatMap { Clock(minutes: start.minutes + $0) } : nil
      doubts.add(.halved, line: row.line, startText, taken: start, until: end)
    }
    guard let text = row.halfText else { return }
    guard let half = HalfOfDay(cell: text) else {
      isHalfLeft = true
      return
    }
    guard !half.holds(start.minutes) else { return }
    isHalfLeft = true
    doubts.add(.otherHalf, line: row.line, "\(startText) \(text)")
  }
}
