extension Meeting {
  var outsideDates: [Check] {
    guard let first = facts.firstDay else { return [] }
    let last = max(facts.lastDay ?? first, first)
    let outside = sessions.indices.filter { i in
      sessions[i].day.map { $0 < first || last < $0 } ?? false
    }
    return summary(
      "outside-dates", .warning, outside.map(Item.session),
      one: "session is outside the dates of the meeting",
      many: "sessions are outside the dates of the meeting",
      action: "Correct the day, or the dates in meeting.toml.")
  }

  var unplaced: [Check] {
    let timed = sessions.indices.filter { sessions[$0].start == nil }
    let roomed = sessions.indices.filter { sessions[$0].room == nil && !sessions[$0].isPause }
    var found: [Check] = []
    if !timed.isEmpty, timed.count < sessions.count {
      found += summary(
        "no-time", .note, timed.map(Item.session), one: "session has no time",
        many: "sessions have no time", action: "Give a start in agenda.csv.")
    }
    if !roomed.isEmpty, sessions.contains(where: { $0.room != nil }) {
      found += summary(
        "no-room", .note, roomed.map(Item.session), one: "session has no room",
        many: "sessions have no room", action: "Give a room in agenda.csv.")
    }
    if !sessions.isEmpty, timed.count == sessions.count {
      found.append(
        Check(
          id: "no-clock", severity: .note,
          what: "No session has a clock time"
            + (facts.orderNote.map { "; the order is \($0)." } ?? "."),
          action: "Give starts in agenda.csv to see what is on now.", items: []))
    }
    return found
  }
}
