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
      action: advice(
        "correct the dates in meeting.toml, or the day", in: "agenda.csv",
        for: outside.map(Item.session)))
  }

  var unplaced: [Check] {
    let open = sessions.indices.filter { !sessions[$0].isCancelled }
    let untimed = open.filter { sessions[$0].start == nil }
    let roomless = open.filter { sessions[$0].room == nil && !sessions[$0].isPause }
    var found: [Check] = []
    if !untimed.isEmpty, untimed.count < open.count {
      found += summary(
        "no-time", .note, untimed.map(Item.session), one: "session has no time",
        many: "sessions have no time",
        action: advice("give a start", in: "agenda.csv", for: untimed.map(Item.session)))
    }
    if !roomless.isEmpty, sessions.contains(where: { $0.room != nil }) {
      found += summary(
        "no-room", .note, roomless.map(Item.session), one: "session has no room",
        many: "sessions have no room",
        action: advice("give a room", in: "agenda.csv", for: roomless.map(Item.session)))
    }
    if !open.isEmpty, untimed.count == open.count {
      found.append(
        Check(
          id: "no-clock", severity: .note,
          what: "No session has a clock time"
            + (facts.orderNote.map { "; the order is \($0)." } ?? "."),

          action: advice("give starts", in: "agenda.csv", for: open.prefix(1).map(Item.session)),
          items: []))
    }
    return found
  }
}
