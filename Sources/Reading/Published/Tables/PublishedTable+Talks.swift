import Programme

extension PublishedTable {
  /// Adds the talks that a row of a session names in columns of their own, each as a part of it.
  ///
  /// They have its day, its room and, where none is given, its time.
  mutating func addTalks(
    of session: Int, _ rows: TableRows<PublishedColumn>, order: Int?, _ standing: DayStanding,
    _ draft: inout Draft
  ) {
    guard !talks.isEmpty, draft.sessions.indices.contains(session) else { return }
    let whole = draft.sessions[session]
    let values = Dictionary(
      rows.extras.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
    for columns in talks.groups {
      let talk = RowTalk(columns, values)
      guard let title = draft.text(talk.first(.title)) else {
        for (name, _) in columns {
          if let text = draft.prose(values[name]) { draft.keep(session, name, text) }
        }
        continue
      }
      var part = Session(id: "", order: 0, title: title)
      (part.day, part.start, part.minutes) = (whole.day, whole.start, whole.minutes)
      (part.room, part.track, part.language) = (whole.room, whole.track, whole.language)
      (part.inferred, part.status) = (whole.inferred, whole.status)
      part.kind = draft.text(talk.first(.kind))
      part.abstract = draft.prose(talk.first(.abstract))
      part.setTimes(talk.first(.start), talk.first(.end))
      for (name, text) in talk.others {
        if let text = draft.prose(text) { part.keep(name, text) }
      }
      let position = draft.add(
        part, id: talk.first(.id), order: order, line: Int(rows.place.line))
      draft.take(standing, of: position)
      setParent(of: position, to: whole.id)
      appear(talk, in: position, rows, &draft)
    }
  }

  private mutating func appear(
    _ talk: RowTalk, in session: Int, _ rows: TableRows<PublishedColumn>, _ draft: inout Draft
  ) {
    let line = Int(rows.place.line)
    let places = NumberedInstitutions(talk.first(.institutions) ?? "")
    var isFirst = true
    var (hasShared, used) = (places.plain.isEmpty, Set<String>())
    for (role, text) in talk.people {
      let people = listed(text)
      for (place, person) in people.enumerated() {
        guard let name = draft.text(person.listed.name) else { continue }
        let speaker = draft.speaker(named: name, email: person.listed.email, line: line)
        var own = person.numbers.compactMap { places.byNumber[$0] }
        used.formUnion(person.numbers)
        if let beside = person.listed.institution { own.append(beside) }
        if own.isEmpty, isFirst, !places.plain.isEmpty {
          own = share(of: place, among: people.count, places.plain)
          hasShared = hasShared || !own.isEmpty
        }
        for institution in own.compactMap({ draft.text($0) }) where !institution.namesNone {
          draft.affiliate(speaker, with: draft.institution(named: institution, line: line))
        }
        draft.take(person.listed, of: speaker, in: session)
        draft.appear(in: session, speaker: speaker, role: person.listed.role ?? role)
      }
      if !people.isEmpty { isFirst = false }
    }
    let unused = places.byNumber.filter { !used.contains($0.key) }.sorted { $0.key < $1.key }
    let rest = unused.map(\.value) + (hasShared ? [] : places.plain)
    for name in rest.compactMap({ draft.text($0) }) where !name.namesNone {
      draft.appear(in: session, institution: draft.institution(named: name, line: line))
    }
  }

  /// The institution of one of several people; one alone is that of all where the table numbers them
  /// else.
  private func share(of place: Int, among people: Int, _ institutions: [String]) -> [String] {
    if people == 1 { return institutions }
    if institutions.count == people, institutions.indices.contains(place) {
      return [institutions[place]]
    }
    return institutions.count == 1 && talks.numbersInstitutions ? institutions : []
  }

  /// Whom a cell names, each with the numbers of their institutions.
  private func listed(_ text: String) -> [(listed: ListedName, numbers: [String])] {
    text.semicolonParts.map { $0.trimmed.numbersBehind }.flatMap { part in
      NameList(
        part.name, isNative: false, usesSemicolons: talks.usesSemicolons,
        mayDescribe: !talks.usesSemicolons
      ).names
        .filter { !$0.name.isOfFigures }.map { (listed: $0, numbers: part.numbers) }
    }
  }
}

/// What a row says of one talk.
private struct RowTalk {
  private var values: [(part: TalkGroups.Part, text: String)] = []

  init(_ columns: [(name: String, part: TalkGroups.Part)], _ texts: [String: String]) {
    var known: Set<TalkGroups.Part> = []
    for column in columns {
      guard let text = texts[column.name] else { continue }
      if case .people = column.part {
        values.append((column.part, text))
      } else {
        // What is said again is kept under the header.
        let isFirst = known.insert(column.part).inserted
        values.append((isFirst ? column.part : .other(column.name), text))
      }
    }
  }

  func first(_ part: TalkGroups.Part) -> String? { values.first { $0.part == part }?.text }

  /// Authors before whoever else is named, as they are written.
  var people: [(role: String, text: String)] {
    values.compactMap { value in
      if case .people(let role) = value.part { return (role, value.text) }
      return nil
    }
  }

  /// What means nothing here.
  var others: [(name: String, text: String)] {
    values.compactMap { value in
      if case .other(let name) = value.part { return (name, value.text) }
      return nil
    }
  }
}

extension Session {
  /// Takes clocks of its own, where they are such; else they are kept.
  fileprivate mutating func setTimes(_ start: String?, _ end: String?) {
    if let start {
      if let clock = WrittenCell(start, order: nil)?.start, let own = Clock(minutes: clock.minutes)
      {
        (self.start, minutes) = (own, nil)
      } else {
        keep("start", start)
      }
    }
    guard let end else { return }
    if let first = self.start, let clock = WrittenCell(end, order: nil)?.start,
      clock.minutes > first.minutes
    {
      minutes = clock.minutes - first.minutes
    } else {
      keep("end", end)
    }
  }
}
