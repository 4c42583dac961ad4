public import Programme

extension Day {
  /// `Tue 26`.
  var briefName: String { "\(weekdayName) \(day)" }

  /// The same in one width: `Tue  6`.
  var alignedName: String { "\(weekdayName) \(day < 10 ? " " : "")\(day)" }
}

extension Meeting {
  /// `16 Jan 2021 · morning`; what is inferred of it says so in the detail pane.
  public var when: String? {
    let parts = [days ?? "", facts.partOfDay ?? ""].filter { !$0.isEmpty }
    return parts.isEmpty ? nil : parts.joined(separator: " · ")
  }

  /// `16 Jan 2021`, `20–21 May 2026`, `30 May 2026 – 2 Jun 2026`.
  private var days: String? {
    let (first, last) =
      daysAreStated ? (facts.firstDay, facts.lastDay) : (sessionDays?.first, sessionDays?.last)
    guard let first else { return last?.shortName }
    guard let last, last != first else { return first.shortName }
    let isOneMonth = (first.year, first.month) == (last.year, last.month)
    return isOneMonth
      ? "\(first.day)–\(last.shortName)" : "\(first.shortName) – \(last.shortName)"
  }

  private var daysAreStated: Bool { facts.firstDay != nil || facts.lastDay != nil }

  /// Whether ``when`` rests on the days of the sessions, since no source states those of the whole.
  var whenIsDerived: Bool { !daysAreStated && sessionDays != nil }

  /// The days at the two ends of the programme, which is in the order of its days.
  private var sessionDays: (first: Day, last: Day)? {
    guard let first = sessions.first(where: { $0.day != nil })?.day,
      let last = sessions.last(where: { $0.day != nil })?.day
    else { return nil }
    return (min(first, last), max(first, last))
  }

  func label(of count: Count) -> String {
    (count.category ?? count.id ?? count.of).capitalizedFirst
  }

  /// `93 present`; `not stated` where there is no number.
  func figure(of count: Count) -> String {
    let parts = [
      count.declared.map { "\($0) declared" }, count.registered.map { "\($0) registered" },
      count.present.map { "\($0) present" },
    ].compactMap { $0 }
    return parts.isEmpty ? "not stated" : parts.joined(separator: " · ")
  }

  /// The title, behind its time where there is one, and its day where there are several.
  func briefLabel(of session: Session) -> String {
    let isLong = sessions.first?.day != sessions.last?.day
    let day = isLong ? session.day.map { $0.weekdayName + " " } ?? "" : ""
    return session.start.map { "\(day)\($0) \(session.title)" } ?? session.title
  }

  /// `4 of 59 named` where the named ones can be counted, else the figure.
  func brief(of count: Count) -> String {
    guard let named = named(in: count), let whole = count.declared ?? count.present else {
      return figure(of: count)
    }
    return "\(named.count) of \(whole) named"
  }

  func remarks(on statement: Statement) -> [DetailLine] {
    [.text(statement.text), .blank] + citationLines(statement.source, inferred: [])
  }

  func remarks(on count: Count) -> [DetailLine] {
    var lines: [DetailLine] = [.text(figure(of: count)), .blank]
    if let note = count.note { lines += [.text(note), .blank] }
    if let noted = count.notedAt { lines += [.text("Noted: \(noted)"), .blank] }
    if let named = named(in: count), !named.isEmpty {
      lines.append(.heading("Named"))
      lines += named.map { .link(Link(name: institutions[$0].name, item: .institution($0))) }
      lines.append(.blank)
    }
    lines += count.extras.map { .text("\($0.name.plainWords.capitalizedFirst): \($0.value)") }
    return lines + citationLines(count.source, inferred: count.inferred)
  }
}

extension [String] {
  /// `a`, `a and b`, `a, b and c`.
  var sentence: String {
    var text = ""
    for (position, word) in enumerated() {
      if position > 0 { text += position == count - 1 ? " and " : ", " }
      text += word
    }
    return text
  }
}

extension String {
  /// The name of a field without the signs of its file: `date.year` is `date year`.
  var plainWords: String { String(map { $0 == "_" || $0 == "." ? " " : $0 }) }
}
