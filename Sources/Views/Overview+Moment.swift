internal import Programme

extension LoadedMeeting {
  /// What is on at a moment, and what is next; nothing once all is over.
  func momentLines(at moment: Moment) -> [OverviewLine] {
    let sessions = meeting.sessions
    let now = sessions.indices.filter {
      sessions[$0].runs(at: moment) && !sessions[$0].isCancelled
    }
    let next = meeting.next(after: moment).sorted()
    return lines("Now · \(moment.clockText)", now) { sessions[$0].restText }
      + lines("Next", next) { meeting.beginning(of: $0, seenFrom: moment) }
  }

  /// A line a session, with its time and its room; of very many the first.
  private func lines(
    _ section: String, _ sessions: [Int], time: (Int) -> String?
  ) -> [OverviewLine] {
    let most = 8
    var lines = sessions.prefix(most).map { position -> OverviewLine in
      let session = meeting.sessions[position]
      let value = [time(position), session.room].compactMap { $0 }.joined(separator: " ")
      var line = OverviewLine(section, session.title, value)
      line.item = .session(position)
      return line
    }
    if sessions.count > most {
      var rest = OverviewLine(section, "…", "\(sessions.count - most) more")
      rest.topic = .group(sessions.dropFirst(most).prefix(200).map(Item.session))
      lines.append(rest)
    }
    for place in lines.indices { lines[place].isOfMoment = true }
    return lines
  }
}

extension Meeting {
  /// `10:00`, with the day where it is another one: `Tue 26 10:00`.
  fileprivate func beginning(of session: Int, seenFrom moment: Moment) -> String? {
    guard let begins = sessions[session].begins, let day = sessions[session].day else { return nil }
    let clock = sessions[session].start?.description ?? ""
    return Day(ordinal: begins.ordinal / 1_440) == moment.day ? clock : "\(short(day)) \(clock)"
  }
}

extension Session {
  /// `–10:15`.
  fileprivate var restText: String? { end.map { "–\($0)" } }
}

extension Moment {
  /// `09:40`.
  fileprivate var clockText: String { String(description.suffix(5)) }
}
