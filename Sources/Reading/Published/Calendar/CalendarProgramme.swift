import Programme

/// Makes sessions of the events of an iCalendar: one of each time that an event takes place.
struct CalendarProgramme {
  let file: CalendarFile
  var zones: CalendarZones
  /// The events that stand for one instance of a repeated one, by its UID.
  private var replacements: [String: [CalendarEvent]] = [:]
  var instancesLeft = CalendarProgramme.mostInstances.ofFile
  /// Titles that ended with names of people.
  var partedTitles = 0

  static let mostInstances = (ofEvent: 1_000, ofFile: 10_000)

  init(_ file: CalendarFile, zones: CalendarZones) {
    (self.file, self.zones) = (file, zones)
  }

  mutating func add(to draft: inout Draft) {
    draft.facts.timeZone = zones.meeting
    let repeated = Set(file.events.compactMap { $0.repeats ? $0.uid : nil })
    for event in file.events {
      if let uid = event.uid, event.recurrence != nil, repeated.contains(uid) {
        replacements[uid, default: []].append(event)
      }
    }
    for event in file.events {
      let isReplacement = event.recurrence != nil && event.uid.map(repeated.contains) == true
      if !isReplacement { add(event, to: &draft) }
    }
    for event in replacements.values.joined().sorted(by: { $0.line < $1.line }) {
      addReplacement(event, to: &draft)
    }
    report(to: draft)
  }

  private mutating func add(_ event: CalendarEvent, to draft: inout Draft) {
    let template = template(of: event, &draft)
    guard event.repeats, let start = event.start else {
      let id = event.recurrence.flatMap { time in event.uid.map { "\($0)/\(time.label)" } }
      add(event, as: template, id: id ?? event.uid, to: &draft)
      return
    }
    let shown = template.session.title
    for instance in instances(of: event, from: start, titled: shown, draft) {
      let id = event.uid.map { "\($0)/\(instance.start?.label ?? "")" }
      guard let replacement = takeReplacement(of: instance) else {
        add(instance, as: template, id: id, to: &draft)
        continue
      }
      let template = self.template(of: replacement, &draft)
      add(replacement, as: template, id: id, to: &draft)
    }
  }

  /// An event whose instance the rule does not reach stands for itself.
  private mutating func addReplacement(_ event: CalendarEvent, to draft: inout Draft) {
    draft.fault(
      line: event.line,
      "\(event.summary.quoted) stands for a time at which the event does not repeat.",
      "It is read as a session of its own.")
    let id = event.uid.map { "\($0)/\(event.recurrence?.label ?? "")" }
    add(event, as: template(of: event, &draft), id: id, to: &draft)
  }

  private mutating func takeReplacement(of instance: CalendarEvent) -> CalendarEvent? {
    guard let uid = instance.uid, let start = instance.start, let all = replacements[uid],
      let found = all.firstIndex(where: { $0.recurrence.map { isSame($0, start) } == true })
    else { return nil }
    return replacements[uid]?.remove(at: found)
  }

  /// Whether two times are the same; a date is the same as any time of it.
  mutating func isSame(_ a: CalendarTime, _ b: CalendarTime) -> Bool {
    guard a.minute != nil, b.minute != nil else { return a.day == b.day }
    if a.zone == b.zone { return a == b }
    return zones.moment(of: a)?.moment == zones.moment(of: b)?.moment
  }
}
