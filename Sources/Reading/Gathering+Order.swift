import Programme

extension Gathering {
  /// Puts the sessions in programme order and numbers them from 1.
  ///
  /// By day, then by start. A session without a start stays behind the one before it in the
  /// file, or by its `order`; one without a day goes with the session it is a part of, else last.
  /// Days without a date follow those with one, in the order in which they are first named.
  mutating func orderSessions() {
    let sessions = records.sessions
    let asStated = sessions.indices.sorted { (sessionKeys[$0], $0) < (sessionKeys[$1], $1) }
    var keys = [(day: Int, start: Int)](repeating: (.max, -1), count: sessions.count)
    var latest: [Int: Int] = [:]
    let groups = groupKeys(asStated)
    for i in asStated {
      let day = dayKey(of: i, sessions, groups)
      if let start = sessions[i].start { latest[day] = start.minutes }
      keys[i] = (day, latest[day] ?? -1)
    }
    var rank = [Int](repeating: 0, count: sessions.count)
    for (position, session) in asStated.enumerated() { rank[session] = position }
    let order = sessions.indices.sorted { a, b in
      (keys[a].day, keys[a].start, rank[a]) < (keys[b].day, keys[b].start, rank[b])
    }
    rearrange(order)
  }

  private func dayKey(of session: Int, _ sessions: [Session], _ groups: [String: Int]) -> Int {
    if let key = ownDayKey(of: session, sessions, groups) { return key }
    return sessions[session].parent.flatMap { ownDayKey(of: $0, sessions, groups) } ?? .max
  }

  private func ownDayKey(
    of session: Int, _ sessions: [Session], _ groups: [String: Int]
  ) -> Int? {
    sessions[session].day?.ordinal ?? sessions[session].dayName.flatMap { groups[$0] }
  }

  /// A key for each day without a date, past those of all dates.
  private func groupKeys(_ sessions: [Int]) -> [String: Int] {
    var keys: [String: Int] = [:]
    for session in sessions {
      guard let text = records.sessions[session].dayName, keys[text] == nil else { continue }
      keys[text] = 10_000_000 + keys.count
    }
    return keys
  }

  /// Moves the session at `order[i]` to `i`, and all that points to it.
  private mutating func rearrange(_ order: [Int]) {
    var moved = [Int32](repeating: 0, count: order.count)
    for (new, old) in order.enumerated() { moved[old] = Int32(truncatingIfNeeded: new) }
    guard moved != Array(0..<Int32(clamping: order.count)) else {
      for position in records.sessions.indices { records.sessions[position].order = position + 1 }
      return
    }
    let old = records.sessions
    records.sessions = order.enumerated().map { position, from in
      var session = old[from]
      session.order = position + 1
      session.parent = session.parent.map { Int(moved[$0]) }
      return session
    }
    records.appearances.sessions = records.appearances.sessions.map { moved[Int($0)] }
    appearancesOfPeople.sessions = appearancesOfPeople.sessions.map { moved[Int($0)] }
  }
}
