extension Meeting {
  /// So many clashes of people, and of rooms, are told one by one.
  static let mostClashes = 500

  /// Whether a session belongs to another, by however many steps.
  private func isPart(_ session: Int, of whole: Int) -> Bool {
    var at = session
    for _ in 0..<64 {
      guard let parent = sessions[at].parent, sessions.indices.contains(parent) else {
        return false
      }
      if parent == whole { return true }
      at = parent
    }
    return false
  }

  /// At most 100 pairs of clashing sessions among `members`, which need not be sorted, and
  /// whether there are more.
  ///
  /// A session and its parts are one; what lasts a day or more goes on beside all else.
  private func clashes(
    among members: [Int], _ undated: UndatedDays
  ) -> (pairs: [(Int, Int)], isCut: Bool) {
    let spans = members.compactMap { span(of: $0, undated) }.sorted { $0.order < $1.order }
      .withoutParallelParts
    var found: [(Int, Int)] = []
    for (i, a) in spans.enumerated() {
      for b in spans.dropFirst(i + 1) {
        // In order of start: from the first that begins too late, all do.
        guard b.start < a.end else { break }
        guard a.session != b.session, !isPart(a.session, of: b.session),
          !isPart(b.session, of: a.session)
        else { continue }
        guard found.count < 100 else { return (found, true) }
        found.append((a.session, b.session))
      }
    }
    return (found, false)
  }

  func span(of session: Int, _ undated: UndatedDays) -> SessionSpan? {
    let timed = sessions[session]
    guard let start = timed.start, let minutes = timed.minutes, (0..<1_440).contains(minutes),
      !timed.isCancelled, let day = undated.ordinal(of: timed)
    else { return nil }
    let shown = day * 1_440 + start.minutes
    let begins = shown - timed.clockOffset
    return SessionSpan(
      session: session, start: begins, end: begins + minutes,
      shown: (shown, shown + minutes + timed.clockChange),
      whole: isBesideTheWhole(timed) ? timed.parent : nil)
  }

  /// Whether a part lasts as long as the whole, in its room: parts are shown at once, as posters.
  private func isBesideTheWhole(_ part: Session) -> Bool {
    guard let parent = part.parent, sessions.indices.contains(parent) else { return false }
    let whole = sessions[parent]
    return whole.day == part.day && whole.start == part.start && whole.minutes == part.minutes
      && whole.room == part.room
  }

  var personClashes: [Check] {
    let isTimed = sessions.map { $0.start != nil && $0.minutes != nil }
    guard isTimed.contains(true) else { return [] }
    let undated = UndatedDays(sessions)
    var found: [Check] = []
    for person in speakers.indices {
      let all = appearancesOfSpeaker.members(of: person)
      guard all.count > 1, all.count(where: { isTimed[Int(appearances.sessions[$0])] }) > 1
      else { continue }
      let (pairs, isCut) = clashes(among: sessions(of: person), undated)
      // Nobody yet may be in many places.
      if pairs.isEmpty || isPlaceholder(person) { continue }
      for (a, b) in pairs {
        guard found.count < Self.mostClashes else {
          return found + [moreClashes("person-clash", "clashes of people", .speaker(person))]
        }
        found.append(personClash(person, a, b))
      }
      if isCut {
        found.append(
          cut(
            "person-clash:\(speakers.ids[person] ?? "")", name(of: .speaker(person)),
            .speaker(person)))
      }
    }
    return found
  }

  var roomClashes: [Check] {
    let roomed = sessions.indices.filter { sessions[$0].room != nil && sessions[$0].start != nil }
    guard !roomed.isEmpty else { return [] }
    let rooms = Dictionary(grouping: roomed) { sessions[$0].room ?? "" }
    let undated = UndatedDays(sessions)
    var found: [Check] = []
    for (room, members) in rooms.sorted(by: { $0.key < $1.key }) {
      let (pairs, isCut) = clashes(among: members, undated)
      for (a, b) in pairs {
        guard found.count < Self.mostClashes else {
          return found + [moreClashes("room-clash", "clashes of rooms", .session(a))]
        }
        found.append(roomClash(room, a, b))
      }
      if isCut, let first = members.first {
        found.append(cut("room-clash:\(room)", room, .session(first)))
      }
    }
    return found
  }
}

/// A session on one line of minutes that pass, however the clocks are set meanwhile.
struct SessionSpan {
  var session: Int
  var start: Int
  var end: Int
  /// The same by the clocks.
  var shown: (start: Int, end: Int)
  /// The session beside whose other parts this one is shown.
  var whole: Int?

  var order: (Int, Int, Int, Int) { (start, end, whole ?? -1, session) }
}

extension [SessionSpan] {
  /// One part stands for all that are shown beside it.
  fileprivate var withoutParallelParts: [SessionSpan] {
    var kept: [SessionSpan] = []
    for span in self {
      if let last = kept.last, span.whole != nil, span.whole == last.whole { continue }
      kept.append(span)
    }
    return kept
  }
}
