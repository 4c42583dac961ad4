internal import Programme
internal import Searching
internal import Views

extension State {
  /// Takes the time; while another is pretended it is that one.
  mutating func tellTime(_ real: Moment) {
    if let distance = seeksTurn {
      seeksTurn = nil
      // A programme that is not on is looked at from its start.
      if let turn = tables.timetable.turn(after: real, by: distance) { pretend(turn) }
      return
    }
    let moment = pretended ?? real
    if seeksNow {
      (seeksNow, notice) = (false, nil)
      goToNow(moment)
    }
    take(moment)
  }

  /// Shows what is so at a moment.
  mutating func take(_ moment: Moment) {
    if view == .overview, tables.moment != moment {
      tables = tables.at(moment)
      lists[.overview] = lists[.overview]?.reloaded(from: tables)
      if case .filter(var prompt) = mode {
        prompt.before = prompt.before.reloaded(from: tables)
        mode = .filter(prompt)
      }
      reveal()
    }
    guard list.filter.asksClock else { return }
    list.tellTime(moment)
    reveal()
  }

  /// Whether what is shown depends on the time.
  var asksClock: Bool { list.filter.asksClock || view == .overview && tables.hasClocks }

  /// Asks for the time anew, where it goes on and what is shown depends on it.
  mutating func lookAtClock() -> Effect? {
    guard pretended == nil else { return nil }
    asksTime = true
    return timely
  }

  /// Goes on from the moment that is pretended, else from now, else from the start.
  mutating func moveMoment(by distance: Int) -> Effect? {
    guard let first = tables.timetable.turns.first else {
      notice = Words.noClocks
      return nil
    }
    guard let pretended else {
      pretend(first)
      seeksTurn = distance
      return .tellTime(zone: meeting.facts.timeZone)
    }
    if let turn = tables.timetable.turn(after: pretended, by: distance) {
      pretend(turn)
    } else {
      notice = Words.noTurn
    }
    return nil
  }

  private mutating func pretend(_ moment: Moment) {
    pretended = moment
    if view == .agenda, !list.filter.asksClock { selectNow(moment) }
    take(moment)
    tell(Words.pretends(moment))
  }
}
