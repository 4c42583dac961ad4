import Programme

/// Makes sessions of the events of an iCalendar: one of each time that an event takes place.
struct CalendarProgramme {
  let file: CalendarFile
  private let events: [CalendarEvent]
  var zones: CalendarZones
  /// The events that stand for one instance of a repeated one, by its UID.
  private var replacements: [String: [Moment: CalendarEvent]] = [:]
  /// Likewise those that stand for one instance and all that follow, and those that call them off.
  private var (changes, ends) = (CalendarFutures(), CalendarFutures())
  /// The lines of those of them that changed something.
  private var usedFutures: Set<Int> = []
  /// How many times each event may still have.
  var shares: FairShares
  /// What became of those events that calendars call off.
  let cancellations: CalendarCancellations
  /// The events that the file has in no later revision, and how many it has.
  let revisions: CalendarRevisions
  let sharedUIDs: CalendarSharedUIDs
  /// Titles that ended with names of people.
  var partedTitles = 0
  /// Descriptions that began with who speaks.
  var partedDescriptions = 0

  static let mostInstances = (ofEvent: 1_000, ofFile: 10_000)

  init(_ file: CalendarFile, zones: CalendarZones) {
    self.file = file
    var zones = zones
    revisions = CalendarRevisions(file.events, &zones)
    (events, cancellations) = revisions.events.settled(&zones)
    sharedUIDs = CalendarSharedUIDs(events)
    self.zones = zones
    shares = FairShares(
      of: Self.mostInstances.ofFile, wanted: events.compactMap(\.wantedTimes))
  }

  mutating func add(to draft: inout Draft) {
    draft.facts.timeZone = zones.meeting
    draft.keepFact("time zone as written", zones.ownName ?? zones.unknownOfCalendar)
    let repeated = Set(events.compactMap { $0.recurrence == nil && $0.repeats ? $0.uid : nil })
    var twice: [CalendarEvent] = []
    for event in events {
      guard let uid = event.uid, let time = event.recurrence, repeated.contains(uid) else {
        continue
      }
      if event.repeats { reportOwnRule(event, draft) }
      let key = zones.key(of: time)
      let known =
        switch (event.isForFuture, event.isCalledOff) {
        case (true, true): ends.add(event, of: uid, from: key)
        case (true, false): changes.add(event, of: uid, from: key)
        case (false, _): replacements[uid, default: [:]].updateValue(event, forKey: key)
        }
      if let known { twice.append(known) }
    }
    changes.order()
    ends.order()
    for event in events {
      let isReplacement = event.recurrence != nil && event.uid.map(repeated.contains) == true
      if !isReplacement { add(event, to: &draft) }
    }
    let unused = (changes.all + ends.all).filter { !usedFutures.contains($0.line) }
    for event in (replacements.values.flatMap(\.values) + unused + twice)
      .sorted(by: { $0.line < $1.line })
    {
      addReplacement(event, to: &draft)
    }
    report(to: draft)
  }

  private mutating func add(_ event: CalendarEvent, to draft: inout Draft) {
    let template = template(of: event, &draft)
    guard event.repeats, event.recurrence == nil, let start = event.start else {
      let id = event.recurrence.flatMap { time in event.uid.map { "\($0)/\(time.label)" } }
      add(event, as: template, id: id ?? sharedUIDs.id(of: event), to: &draft)
      return
    }
    var templates = [event.line: template]
    for instance in instances(of: event, from: start, draft) {
      let id = sharedUIDs.id(of: event).map { "\($0)/\(instance.start?.label ?? "")" }
      let own = takeReplacement(of: instance)
      // What calls a time off does not say how it was changed.
      let (change, isEnded) =
        own?.isCalledOff == false ? (change: own, isEnded: false) : future(of: instance)
      let (read, isCalledOff) = (change ?? instance, isEnded || own?.isCalledOff == true)
      var template = templates[read.line] ?? self.template(of: read, &draft)
      templates[read.line] = template
      if isCalledOff { template.session.status = CalendarEvent.cancelled }
      add(read, as: template, id: id, to: &draft)
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
    let (key, dayKey) = (zones.key(of: start), zones.dayKey(of: start))
    return replacements[uid]?.removeValue(forKey: key)
      ?? replacements[uid]?.removeValue(forKey: dayKey)
  }

  /// The instance as the last change has it that holds from before it or from it on, and whether it
  /// is called off since.
  private mutating func future(
    of instance: CalendarEvent
  ) -> (change: CalendarEvent?, isEnded: Bool) {
    guard let uid = instance.uid, let start = instance.start else { return (nil, false) }
    let key = zones.key(of: start)
    let (change, end) = (changes.last(of: uid, at: key), ends.last(of: uid, at: key))
    for used in [change, end] { if let used { usedFutures.insert(used.event.line) } }
    let isEnded = end.map { end in change.map { $0.since <= end.since } ?? true } ?? false
    return (change.map { changed(instance, by: $0.event) }, isEnded)
  }
}

extension CalendarZones {
  /// What tells the times of an event apart, whatever zone they are written in.
  mutating func key(of time: CalendarTime) -> Moment {
    moment(of: time, isShown: false)?.moment ?? dayKey(of: time)
  }

  /// The key of a date, which means any time of it.
  func dayKey(of time: CalendarTime) -> Moment { Moment(day: time.day, minute: -1) }
}
