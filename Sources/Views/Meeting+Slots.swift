internal import Programme

extension Meeting {
  /// `Tue 26 10:00–10:30 · Hall A`, as far as it is known; the day only where there are several.
  func slot(of index: Int) -> String {
    let session = sessions[index]
    let day = hasSeveralDays ? session.day.map(short) ?? session.dayName : nil
    let time = [day, span(of: session)].compactMap { $0 }.joined(separator: " ")
    return [time, session.room ?? ""].filter { !$0.isEmpty }.joined(separator: " · ")
  }

  /// `10:00–10:30`, and `22:00 – Wed 27 09:00` where it ends on a later day.
  func span(of session: Session) -> String? {
    guard let start = session.start else { return nil }
    if let end = session.end { return "\(start)–\(end)" }
    guard let ends = session.ends else { return start.description }
    let clock = Clock(minutes: ends.minute).map { " \($0)" } ?? ""
    return "\(start) – \(short(ends.day))\(clock)"
  }

  /// `Tue 26`, with the month where the programme is longer than one.
  func short(_ day: Day) -> String {
    let (first, last) = (sessions.first?.day ?? facts.firstDay, sessions.last?.day ?? facts.lastDay)
    guard let first, let last, (0...27).contains(last.ordinal - first.ordinal) else {
      return day.longName
    }
    return day.briefName
  }

  /// Whether a day has to be told. Sessions stand in the order of their days.
  private var hasSeveralDays: Bool {
    guard let first = sessions.first, let last = sessions.last else { return false }
    return first.day != last.day || first.dayName != last.dayName
  }
}

extension Session {
  /// The moment of its end, on whatever day; `nil` where it is not known.
  fileprivate var ends: Moment? {
    guard let begins, let wallMinutes else { return nil }
    let (end, isTooFar) = begins.ordinal.addingReportingOverflow(wallMinutes)
    guard !isTooFar, end >= 0, let day = Day(ordinal: end / 1_440) else { return nil }
    return Moment(day: day, minute: end % 1_440)
  }
}

extension Meeting {
  /// A session as its name, with its time and its room in front.
  func link(toSession session: Int, label: String = "", note: String = "") -> Link {
    Link(
      lead: slot(of: session), label: label, name: sessions[session].title, note: note,
      item: .session(session))
  }

  /// A record as its name; a session with its time and its room.
  func link(to item: Item) -> Link {
    if case .session(let session) = item, sessions.indices.contains(session) {
      return link(toSession: session)
    }
    return Link(name: name(of: item), item: item)
  }

  /// Where somebody appears: each session once, with all roles in it. O(appearances).
  func appearanceLines(ofSpeaker speaker: Int) -> [DetailLine] {
    let own = appearancesOfSpeaker[speaker].map { appearances[$0] }
    let bySession = Dictionary(grouping: own) { $0.session }
    return own.map(\.session).withoutRepeats.boundedLines { session in
      .link(
        link(
          toSession: session, label: (bySession[session] ?? []).map(\.role).spoken,
          note: points(of: session, naming: speakers[speaker].name).joined(separator: "; ")))
    }
  }

  /// Where an institution appears, and through whom: each once. O(appearances).
  func appearanceLines(ofInstitution institution: Int) -> [DetailLine] {
    let all = appearances(of: institution).map { position in
      let appearance = appearances[position]
      return Part(
        session: appearance.session, speaker: appearance.speaker, role: appearance.role)
    }
    return all.withoutRepeats.boundedLines { part in
      .link(
        link(
          toSession: part.session, label: part.role,
          note: part.speaker.map { speakers[$0].name } ?? ""))
    }
  }

  /// An appearance, for whichever institution.
  private struct Part: Hashable {
    let session: Int
    let speaker: Int?
    let role: String
  }

  /// Which of several points of a session are a person's: those over a line that names them.
  ///
  /// Programmes of papers tell in the abstract who wrote which.
  private func points(of session: Int, naming person: String) -> [String] {
    let points = sessions[session].points
    guard points.count > 1, let abstract = sessions[session].abstract else { return [] }
    let lines = abstract.split(separator: "\n")
    let titles = Set(points)
    return zip(lines, lines.dropFirst()).compactMap { line, names in
      guard names.split(separator: ";").contains(where: { $0.trimmed == person }) else {
        return nil
      }
      let title = titles.contains(String(line)) ? String(line) : line.withoutAward
      return titles.contains(title) ? title : nil
    }.withoutRepeats
  }
}

extension [String] {
  /// The roles of one appearance, each once.
  var spoken: String { filter { !$0.isEmpty }.withoutRepeats.joined(separator: ", ") }
}

extension Substring {
  fileprivate var trimmed: Substring {
    var text = self
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return text
  }

  /// A title without what it won: `Tides [Best Paper]` is `Tides`.
  fileprivate var withoutAward: String {
    guard last == "]", let bracket = lastIndex(of: "[") else { return String(self) }
    return String(self[..<bracket].trimmed)
  }
}
