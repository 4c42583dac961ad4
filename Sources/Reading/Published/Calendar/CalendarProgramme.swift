import Programme

/// Makes sessions of the events of an iCalendar: one of each time that an event takes place.
struct CalendarProgramme {
  let file: CalendarFile
  var zones: CalendarZones
  /// The events that stand for one instance of a repeated one, by its UID.
  private var replacements: [String: [Moment: CalendarEvent]] = [:]
  var instancesLeft = CalendarProgramme.mostInstances.ofFile
  /// Titles that ended with names of people.
  var partedTitles = 0

  static let mostInstances = (ofEvent: 1_000, ofFile: 10_000)

  init(_ file: CalendarFile, zones: CalendarZones) {
    (self.file, self.zones) = (file, zones)
  }

  mutating func add(to draft: inout Draft) {
    draft.facts.timeZone = zones.meeting
    draft.keepFact("time zone as written", zones.unknownOfCalendar)
    let repeated = Set(file.events.compactMap { $0.repeats ? $0.uid : nil })
    var twice: [CalendarEvent] = []
    for event in file.events {
      guard let uid = event.uid, let time = event.recurrence, repeated.contains(uid) else {
        continue
      }
      let key = key(of: time)
      let other = replacements[uid, default: [:]].updateValue(event, forKey: key)
      if let other { twice.append(other) }
    }
    for event in file.events {
      let isReplacement = event.recurrence != nil && event.uid.map(repeated.contains) == true
      if !isReplacement { add(event, to: &draft) }
    }
    for event in (replacements.values.flatMap(\.values) + twice).sorted(by: { $0.line < $1.line }) {
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
    for instance in instances(of: event, from: start, draft) {
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
      "\(event.shown) stands for a time of an event that has no such time left.",
      "It is read as a session of its own.")
    let id = event.uid.map { "\($0)/\(event.recurrence?.label ?? "")" }
    add(event, as: template(of: event, &draft), id: id, to: &draft)
  }

  private mutating func takeReplacement(of instance: CalendarEvent) -> CalendarEvent? {
    guard let uid = instance.uid, let start = instance.start else { return nil }
    let (key, dayKey) = (key(of: start), dayKey(of: start))
    return replacements[uid]?.removeValue(forKey: key)
      ?? replacements[uid]?.removeValue(forKey: dayKey)
  }

  /// What tells the times of an event apart, whatever zone they are written in.
  mutating func key(of time: CalendarTime) -> Moment {
    zones.moment(of: time)?.moment ?? dayKey(of: time)
  }

  /// The key of a date, which means any time of it.
  func dayKey(of time: CalendarTime) -> Moment { Moment(day: time.day, minute: -1) }
}
