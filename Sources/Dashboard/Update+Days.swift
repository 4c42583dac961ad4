internal import Programme
internal import Views

extension State {
  /// Goes to the first row of another day or section.
  mutating func moveToSection(by distance: Int) {
    guard !isGrid else { return moveToDay(by: distance) }
    guard list.moveToHeading(by: distance) else {
      notice = Words.noOtherDay
      return
    }
    focus = .list
    // The whole day is seen, with its heading on top.
    if view != .overview { list.top = max(list.cursorLine - 1, 0) }
    leaveDetail()
  }

  /// Asks for the time, to go to what is on; where nobody tells it that is what is said.
  mutating func seekNow() -> Effect {
    (pretended, asksTime) = (nil, true)
    seeksNow = true
    notice = Words.noTime
    return .tellTime(zone: meeting.facts.timeZone)
  }

  /// Goes to the first session that is on, or else to the next one.
  mutating func goToNow(_ moment: Moment) {
    visit(.agenda)
    selectNow(moment)
  }

  /// Selects the first session of the agenda that is on, or else the next one.
  mutating func selectNow(_ moment: Moment) {
    let (timetable, rows) = (tables.timetable, list.rows)
    func first(of sessions: [Int]) -> Int? { sessions.compactMap(rows.position(of:)).min() }
    if let position = first(of: timetable.running(at: moment)) {
      select(position)
    } else if let position = first(of: timetable.next(after: moment, where: rows.contains)) {
      select(position)
      notice = Words.nextAfter(moment)
    } else {
      let hasClocks = timetable.contains(where: rows.contains)
      notice = hasClocks ? Words.allOver(moment) : Words.noClocks
    }
  }

  private mutating func select(_ position: Int) {
    list.select(position)
    focus = .list
    leaveDetail()
  }

  /// Shows the selection, and its detail from the start.
  private mutating func leaveDetail() {
    reading = DetailCursor()
    followedLink = false
    reveal()
  }
}
