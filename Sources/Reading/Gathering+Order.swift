import Programme

extension Gathering {
  /// Puts the sessions in programme order and numbers them from 1.
  ///
  /// By day, then by start. A session without a start stays behind the one before it in the
  /// file, or by its `order`; one without a day goes with the session it is a part of, else last.
  /// Days without a date follow those with one, in the order of their numbers where all are alike but
  /// for one, `Day 2`, and else in that in which they are first named.
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
    var (names, known) = ([String](), Set<String>())
    for session in sessions {
      guard let text = records.sessions[session].dayName else { continue }
      if known.insert(text).inserted { names.append(text) }
    }
    let ordered = (names.inOrderOfNumbers ?? names).enumerated()
    return Dictionary(ordered.map { ($1, 10_000_000 + $0) }) { first, _ in first }
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

extension [String] {
  /// By the one number in each that counts days; `nil` where something else in them differs, not each
  /// has one, or they may be days of months.
  fileprivate var inOrderOfNumbers: [String]? {
    let numbered = compactMap { name -> (name: String, others: String, number: Int)? in
      let pieces = name.lowercased().piecesOfNumbers
      let numbers = pieces.filter(\.isNumber).map(\.text)
      // Of several characters of Han the number is not read: 十一.
      guard numbers.count == 1, let text = numbers.first,
        text.count == 1 || text.allSatisfy(\.isASCII)
      else { return nil }
      let others = pieces.map { $0.isNumber ? "#" : String($0.text) }.joined()
      return (name, others, text.number)
    }
    guard numbered.count == count, Set(numbered.map(\.others)).count == 1 else { return nil }
    let ordered = numbered.sorted { $0.number < $1.number }
    let words = (ordered.first?.others ?? "").split { !$0.isLetter }
    // Numbers alone may be days of two months: 31, 1.
    let areCounted =
      words.isEmpty
      ? ordered.last.map { $0.number - (ordered.first?.number ?? 0) } == count - 1
      : words == ["第", "天"] || words.allSatisfy { DateNames.counters.contains(String($0)) }
    return areCounted ? ordered.map(\.name) : nil
  }
}
