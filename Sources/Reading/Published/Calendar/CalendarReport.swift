import Programme

extension CalendarProgramme {
  /// Says what was concluded, converted or left out, once for the file.
  func report(to draft: Draft) {
    reportZones(to: draft)
    reportCancellations(to: draft)
    reportRevisions(to: draft)
    reportSharedUIDs(to: draft)
    reportNameless(to: draft)
    if partedTitles > 0 {
      draft.fault(
        partedTitles == 1
          ? "1 title ends with names behind ' - ', as pretalx and frab write them."
          : "\(partedTitles) titles end with names behind ' - ', as pretalx and frab write them.",
        "They are read as people.", as: .note)
    }
    if partedDescriptions > 0 {
      draft.fault(
        partedDescriptions == 1
          ? "1 description begins with who speaks."
          : "\(partedDescriptions) descriptions begin with who speaks.",
        "They are read as people.", as: .note)
    }
    for (name, count) in file.others.sorted(by: { $0.key < $1.key }) {
      let verb = count == 1 ? "component is" : "components are"
      draft.fault("\(count) \(name.quoted) \(verb) not read.", "Only events are.", as: .note)
    }
    let unread = file.unread.all
    if let first = unread.first,
      let said = UnreadNames.said(
        unread.map { ($0.name, $0.count) }, hasMore: file.unread.hasMore, ("property", "properties")
      )
    {
      draft.fault(line: first.line, said, "What stands there is left out.", as: .note)
    }
  }

  /// What stands for times of another event has none of its own.
  func reportOwnRule(_ event: CalendarEvent, _ draft: Draft) {
    draft.fault(
      line: event.line, "\(event.shown) stands for times of another event and repeats by itself.",
      "Only those times are read; give what repeats a UID of its own.")
  }

  private func reportCancellations(to draft: Draft) {
    let (followed, old) = (cancellations.followed, cancellations.outdated)
    if followed > 0 {
      draft.fault(
        followed == 1
          ? "1 event is called off by another calendar of the file (METHOD:CANCEL)."
          : "\(followed) events are called off by other calendars of the file (METHOD:CANCEL).",
        as: .note)
    }
    if old > 0 {
      draft.fault(
        old == 1
          ? "1 event is called off (METHOD:CANCEL) and later stated anew."
          : "\(old) events are called off (METHOD:CANCEL) and later stated anew.",
        "By SEQUENCE and DTSTAMP the later holds; see whether it takes place.", as: .note)
    }
  }

  private func reportNameless(to draft: Draft) {
    let count = file.events.reduce(0) { $0 + $1.nameless }
    guard let first = file.events.first(where: { $0.nameless > 0 }) else { return }
    draft.fault(
      line: first.line,
      "\(count == 1 ? "1 person has" : "\(count.grouped) people have") no name beside an address "
        + "(ATTENDEE, ORGANIZER).",
      "They are kept with their events and are no people; give each a CN.", as: .note)
  }

  private func reportRevisions(to draft: Draft) {
    let oldRevisions = revisions.old
    if oldRevisions > 0 {
      draft.fault(
        oldRevisions == 1
          ? "1 event is stated anew in a later revision (SEQUENCE, LAST-MODIFIED or DTSTAMP)."
          : "\(oldRevisions) events are stated anew in later revisions (SEQUENCE, LAST-MODIFIED or "
            + "DTSTAMP).",
        "The later are read; if they are other events, give each a UID of its own.", as: .note)
    }
    reportRevisionsApart(to: draft)
    tellDoubled(
      "SUMMARY", "The first is the title, and the others are kept as other titles; write one.",
      draft
    ) { !$0.otherSummaries.isEmpty }
    for name in file.events.reduce(into: Set(), { $0.formUnion($1.doubled) }).sorted() {
      tellDoubled(name, "The first is used, and the others are kept; write one.", draft) {
        $0.doubled.contains(name)
      }
    }
  }

  private func reportRevisionsApart(to draft: Draft) {
    guard let first = revisions.firstApart, let uid = first.uid else { return }
    let count = revisions.apart.count
    draft.fault(
      line: first.line,
      "\(count == 1 ? "1 UID stands" : "\(count.grouped) UIDs stand") for events of different "
        + "SEQUENCE that begin and are called otherwise, the first \(uid.quoted) of "
        + "\(first.shown).",
      "The higher is a later revision and may replace the other; all are read. "
        + "If it does, delete the other; else give each a UID of its own.")
  }

  /// Says once which events have several of a property that an event has one of (RFC 5545, 3.6.1).
  private func tellDoubled(
    _ name: String, _ action: String, _ draft: Draft, where isDoubled: (CalendarEvent) -> Bool
  ) {
    let doubled = file.events.filter(isDoubled)
    guard let first = doubled.first else { return }
    draft.fault(
      line: first.line,
      doubled.count == 1
        ? "\(first.shown) has several \(name)."
        : "\(doubled.count) events have several \(name), the first \(first.shown).", action)
  }

  private func reportZones(to draft: Draft) {
    if let name = zones.unknownOfCalendar {
      let unknown = UnknownZone(name)
      draft.fault(unknown.message, unknown.action)
    }
    for (number, name) in zones.unknown.keys.sorted().enumerated() {
      let unknown = UnknownZone(
        name, consequence: "its times are read as they stand", suggests: number < Limit.zones)
      draft.fault(unknown.message, unknown.action)
    }
    for time in zones.skipped.sorted() {
      draft.fault("the clocks skip \(time).", "It is read as so much later; correct it.")
    }
    if let name = zones.ownName {
      draft.fault(
        "the zone \(name.quoted) is defined by the file alone; its clocks are shown.",
        "Give the zone of the meeting with --time-zone.", as: .note)
    }
    if zones.isAssumed {
      draft.fault(
        "the times are in UTC, and no zone of the meeting is stated.",
        "Give it with --time-zone.")
    } else if let meeting = zones.meeting ?? zones.ownName {
      for name in zones.converted.keys.sorted() {
        draft.fault("times in \(name) are shown by the clocks of \(meeting).", as: .note)
      }
    }
  }
}
