import Programme

/// What all instances of an event have in common.
struct CalendarTemplate {
  var session: Session
  var people: [(speaker: Int, role: String)] = []
}

extension CalendarProgramme {
  mutating func template(of event: CalendarEvent, _ draft: inout Draft) -> CalendarTemplate {
    var session = Session(id: "", order: 0, title: draft.text(event.summary) ?? "")
    let names = names(endingTitleOf: &session, of: event)
    if session.title.isEmpty {
      draft.fault(line: event.line, "an event has no SUMMARY.", "Give it a title.")
    }
    session.otherTitles = event.otherSummaries.compactMap { other in
      draft.text(other.name).map { OtherName(language: other.language, name: $0) }
    }
    session.room = draft.text(event.location)
    tellUnreadRules(of: event, draft)
    let speakers = speakers(of: event)
    session.abstract =
      draft.prose(speakers?.rest ?? event.description)
      ?? draft.prose(event.htmlDescription?.htmlBody)
    session.status = draft.text(event.status)
    session.track = draft.text(event.categories.joined(separator: ", "))
    session.language = draft.text(event.language)
    session.links = event.links.compactMap { draft.text($0) }
    session.extras = event.extras.compactMap { extra in
      draft.text(extra.value).map { Extra(name: extra.name, value: $0) }
    }
    for calendar in event.people where isCalendar(calendar) {
      session.keep("organizer", calendar.name)
    }
    var template = CalendarTemplate(session: session)
    for name in names {
      template.people.append((draft.speaker(named: name, line: event.line), ""))
    }
    for person in speakers?.people ?? [] {
      add(person, event.line, to: &template, &draft)
    }
    for person in event.people where !isCalendar(person) {
      add(person, event.line, to: &template, &draft)
    }
    return template
  }

  private func tellUnreadRules(of event: CalendarEvent, _ draft: Draft) {
    if event.unreadRules.contains(.exception) {
      draft.fault(
        line: event.line, "\(event.shown) has an EXRULE, which is not read.",
        "The times that it takes out are read too; write them as EXDATE.")
    }
    if event.unreadRules.contains(.other) {
      draft.fault(
        line: event.line, "\(event.shown) repeats by more than one RRULE.",
        "Only the last is read; write the times of the others as RDATE.")
    }
  }

  /// Google names the calendar itself as who calls to its events.
  private func isCalendar(_ person: CalendarPerson) -> Bool {
    guard person.role == CalendarPerson.organizer else { return false }
    guard let address = person.email?.lowercased() else {
      return person.name == file.title?.trimmed
    }
    return address.hasSuffix("@group.calendar.google.com")
  }

  private func add(
    _ person: CalendarPerson, _ line: Int, to template: inout CalendarTemplate,
    _ draft: inout Draft
  ) {
    guard let name = draft.text(person.name) else { return }
    let speaker = draft.speaker(named: name, line: line)
    draft.speakers[speaker].email = draft.speakers[speaker].email ?? draft.text(person.email)
    template.people.append((speaker, person.role))
  }

  private func add(
    _ person: BracketsAtEnd, _ line: Int, to template: inout CalendarTemplate,
    _ draft: inout Draft
  ) {
    guard let name = draft.text(person.name) else { return }
    for remark in person.remarks.compactMap({ draft.text($0) }) where !remark.namesNone {
      template.session.keep("people", "\(name) (\(remark))")
    }
    let speaker = draft.speaker(named: name, line: line)
    for institution in person.institutions.compactMap({ draft.text($0) }) {
      draft.affiliate(speaker, with: draft.institution(named: institution, line: line))
    }
    template.people.append((speaker, ""))
  }

  /// Who speaks by the description; Indico tells it there alone. In others the same words may name
  /// institutions and places.
  private mutating func speakers(of event: CalendarEvent) -> CalendarSpeakers? {
    guard file.producer.lowercased().contains("indico"), let text = event.description,
      let speakers = CalendarSpeakers(beginning: text)
    else { return nil }
    partedDescriptions += 1
    return speakers
  }

  /// Whether a tool ends every title with names: pretalx does, and frab, by the addresses of whose
  /// events it is told.
  private func endsTitlesWithNames(_ event: CalendarEvent) -> Bool {
    let producer = file.producer.lowercased()
    return producer.contains("pretalx")
      || producer.contains("ri_cal") && event.links.contains { $0.contains("/public/events/") }
  }

  /// `Title - Name, Name`; no other tool is known to write so, so no other title is parted.
  private mutating func names(
    endingTitleOf session: inout Session, of event: CalendarEvent
  ) -> [String] {
    guard endsTitlesWithNames(event),
      let mark = session.title.lastRange(of: " - ") ?? session.title.dashAtEnd
    else { return [] }
    let names = session.title[mark.upperBound...].split(separator: ",").map {
      String($0).trimmed
    }.filter { !$0.isEmpty }
    session.title = String(session.title[..<mark.lowerBound])
    if !names.isEmpty { partedTitles += 1 }
    return names
  }

  mutating func add(
    _ event: CalendarEvent, as template: CalendarTemplate, id: String?, to draft: inout Draft
  ) {
    var session = template.session
    var times = WrittenTimes(isMeasured: event.isMeasured)
    let instant = setTimes(of: event, &session, &times, draft)
    let position = draft.add(session, id: id, times: times, line: event.line)
    if let instant { draft.instants[position] = instant }
    for person in template.people {
      draft.appear(in: position, speaker: person.speaker, role: person.role)
    }
  }
}

extension CalendarProgramme {
  /// Sets when the session is.
  ///
  /// - Returns: the instant of its start, where that is stated.
  private mutating func setTimes(
    of event: CalendarEvent, _ session: inout Session, _ times: inout WrittenTimes, _ draft: Draft
  ) -> Int? {
    guard let start = event.start else {
      draft.fault(line: event.line, "\(event.shown) has no start.", "Give it a DTSTART.")
      return nil
    }
    guard let begins = zones.moment(of: start) else {
      session.day = start.day
      setLastDay(of: event, start, &session)
      return nil
    }
    session.day = begins.moment.day
    session.start = Clock(minutes: begins.moment.minute)
    if let from = begins.instant, let end = event.end,
      let until = zones.moment(of: end)?.instant, until >= from
    {
      session.minutes = until - from
      times.isMeasured = true
    } else {
      session.minutes = minutes(of: event, begins.moment, &session, draft)
    }
    return begins.instant
  }

  /// The end of whole days is the day behind the last one.
  private func setLastDay(
    of event: CalendarEvent, _ start: CalendarTime, _ session: inout Session
  ) {
    let stated = event.duration.flatMap { WrittenDuration($0, .calendar) }.map {
      $0.minutes / 1_440
    }
    let days = event.end.map { $0.day.ordinal - start.day.ordinal } ?? stated ?? 1
    guard days > 1, let last = Day(ordinal: start.day.ordinal + days - 1) else { return }
    session.keep("last day", "\(last)")
  }

  private mutating func minutes(
    of event: CalendarEvent, _ begins: Moment, _ session: inout Session, _ draft: Draft
  ) -> Int? {
    let shown = event.shown
    if let end = event.end {
      guard let ends = zones.moment(of: end)?.moment else {
        session.keep("end", "\(end.day)")
        draft.fault(line: event.line, "\(shown) ends on a day without a time.", "Give it one.")
        return nil
      }
      if ends.ordinal >= begins.ordinal { return ends.ordinal - begins.ordinal }
      session.keep("end", ends.description)
      draft.fault(
        line: event.line, "\(shown) ends (\(ends)) before it starts (\(begins)).",
        "Correct its DTEND.")
      return nil
    }
    guard let duration = event.duration else { return nil }
    guard let minutes = WrittenDuration(duration, .calendar)?.minutes else {
      session.keep("duration", duration)
      draft.fault(
        line: event.line, "\(shown) has a duration that is none: \(duration.quoted).",
        "Write it as PT1H30M or P1D.")
      return nil
    }
    return minutes
  }
}

extension String {
  fileprivate func lastRange(of mark: String) -> Range<Index>? {
    var found: Range<Index>?
    var rest = self[...]
    while let next = rest.firstRange(of: mark) {
      found = next
      rest = rest[next.upperBound...]
    }
    return found
  }

  /// A mark behind which nobody is named.
  fileprivate var dashAtEnd: Range<Index>? {
    hasSuffix(" -") ? index(endIndex, offsetBy: -2)..<endIndex : nil
  }
}
