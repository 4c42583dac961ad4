import Programme

extension ScheduleEvent {
  /// The same event in the names and notations of a schedule.
  func asListedInCalendar(_ draft: inout Draft) -> ScheduleEvent {
    var event = ScheduleEvent(line: line, id: self["id"] ?? self["uid"], day: nil, room: nil)
    (event.abstracts, event.people) = (abstracts, people)
    if self["title"] == nil, let summary = self["summary"] {
      _ = event.keep("title", summary.withoutEmptySubtitle)
    }
    if self["language"] == nil { keepLanguage(&event, draft) }
    for (name, text) in fields where !Self.calendarOnly.contains(name) {
      switch name {
      case "dtstart": _ = event.keep("date", text.asISOMoment)
      case "duration": keepDuration(text.asHoursAndMinutes, &event, draft)
      case "status": if text != "CONFIRMED" { _ = event.keep("status", text.lowercased()) }
      default: _ = event.keep(name, text)
      }
    }
    tellOtherEnd(&event, &draft)
    return event
  }

  /// A duration that is none makes way for an end.
  private func keepDuration(_ text: String, _ event: inout ScheduleEvent, _ draft: Draft) {
    guard WrittenDuration(text, .schedule) == nil, lengthByEnds != nil else {
      _ = event.keep("duration", text)
      return
    }
    _ = event.keep("duration as written", text)
    draft.fault(
      line: line, "the duration \(text.quoted) cannot be.", "The <dtend> is used; correct one.")
  }

  /// Minutes from the start to the end, where both are understood.
  private var lengthByEnds: Int? {
    guard let start = self["dtstart"].flatMap({ WrittenMoment(iso: $0.asISOMoment) }),
      let end = self["dtend"].flatMap({ WrittenMoment(iso: $0.asISOMoment) }),
      let from = start.minutes, let until = end.minutes, until >= from
    else { return nil }
    return until - from
  }

  /// Where no language is chosen frab writes the names of all that there are.
  private func keepLanguage(_ event: inout ScheduleEvent, _ draft: Draft) {
    guard let language = self["pentabarf:language"] else { return }
    if language.utf8.count <= 60 {
      _ = event.keep("language", language)
    } else {
      draft.fault(
        line: line, "the language of the event is no name of one: \(language.quoted).",
        "It is left out.")
    }
  }

  private static let calendarOnly: Set<String> = [
    "id", "uid", "summary", "dtend", "pentabarf:language",
  ]

  /// The end sets the length where none is given; where both are there they have to agree.
  private func tellOtherEnd(_ event: inout ScheduleEvent, _ draft: inout Draft) {
    guard let length = lengthByEnds else { return }
    guard let stated = event["duration"] else {
      _ = event.keep("duration", String(length))
      event.isMeasuredByEnds = true
      return
    }
    guard let minutes = WrittenDuration(stated, .schedule)?.minutes, minutes != length else {
      return
    }
    draft.fault(
      line: line,
      "\(event["title"]?.quoted ?? "an event") lasts \(minutes) minutes by its <duration> "
        + "and \(length) by its <dtend>.", "Correct one; <duration> is used.")
  }
}

extension WrittenMoment {
  /// Since a day far back.
  fileprivate var minutes: Int? {
    guard let day, let clock else { return nil }
    return day.ordinal * 1_440 + clock.minutes
  }
}

extension String {
  /// Title and subtitle are joined by a hyphen, also where there is no subtitle.
  fileprivate var withoutEmptySubtitle: String {
    hasSuffix("-") ? String(dropLast()).trimmed : self
  }

  /// `20150811T160000` as `2015-08-11T16:00`; all else as it is.
  fileprivate var asISOMoment: String {
    let bytes = Array(utf8)
    guard bytes.count >= 13, bytes[8] == UInt8(ascii: "T"), Int(digits: bytes[..<8]) != nil,
      Int(digits: bytes[9..<13]) != nil
    else { return self }
    func part(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
    let zone = bytes.last == UInt8(ascii: "Z") ? "Z" : ""
    return part(0..<4) + "-" + part(4..<6) + "-" + part(6..<8) + "T" + part(9..<11) + ":"
      + part(11..<13) + zone
  }

  /// `013000` as `01:30`; all else as it is.
  fileprivate var asHoursAndMinutes: String {
    // Hours with a place behind the point, then minutes and seconds, as pretalx writes: 1.0 30 00.
    let parts = split(separator: ".", omittingEmptySubsequences: false)
    let isPointed =
      parts.count == 2 && (1...2).contains(parts[0].utf8.count) && parts[1].utf8.count == 5
      && parts[1].first == "0"
    let hours = isPointed && parts[0].utf8.count == 1 ? "0\(parts[0])" : String(parts[0])
    let digits = isPointed ? hours + parts[1].dropFirst() : self
    guard digits.utf8.count == 6, Int(digits: digits.utf8) != nil else { return self }
    return "\(digits.prefix(2)):\(digits.dropFirst(2).prefix(2))"
  }
}
