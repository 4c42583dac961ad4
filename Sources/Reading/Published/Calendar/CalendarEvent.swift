import Programme

/// An event of an iCalendar as it is written: texts unescaped and times not yet converted.
struct CalendarEvent {
  /// Of its `BEGIN`, from 1.
  var line: Int
  var uid: String?
  var start: CalendarTime?
  var end: CalendarTime?
  var duration: String?
  var summary = ""
  var location: String?
  var description: String?
  /// The same as HTML, which Outlook writes beside the text or instead of it.
  var htmlDescription: String?
  var status: String?
  var language: String?
  var categories: [String] = []
  var links: [String] = []
  var people: [CalendarPerson] = []
  /// How many of whom it names have an address and no name.
  var nameless = 0
  var extras: [Extra] = []
  var rule: CalendarRule?
  /// What else says by which rules it repeats, and is not read.
  var unreadRules: [UnreadRule] = []
  var addedTimes: [CalendarTime] = []
  /// Those of them that have an end of their own.
  var addedPeriods: [CalendarPeriod] = []
  var removedTimes: [CalendarTime] = []
  /// The time at which the instance that this event stands for would have begun.
  var recurrence: CalendarTime?
  /// Whether ``recurrence`` means that instance and all that follow.
  var isForFuture = false
  /// Whether it stands in a calendar that calls its events off.
  var isCalledOff = false
  /// Which revision it is: the number, and when it was written, in UTC (RFC 5545, 3.8.7).
  var sequence = 0
  var stamp: String?
  var change: String?
  /// The names of properties that it has several of and an event has one, beside titles.
  var doubled: Set<String> = []
  /// Further titles, with their languages.
  var otherSummaries: [OtherName] = []

  /// The status of what does not take place.
  static let cancelled = "cancelled"

  init(line: Int) { self.line = line }

  var repeats: Bool { rule != nil || !addedTimes.isEmpty }

  /// Whether its length is so much time; days are as long as they are (RFC 5545, 3.3.6).
  var isMeasured: Bool { end == nil && duration?.contains("T") == true }

  /// Whether its description in HTML is left out, since there is one as a text.
  var hasSpareHTML: Bool {
    description?.trimmed.isEmpty == false && htmlDescription?.trimmed.isEmpty == false
  }

  /// What a fault calls it.
  var shown: String { summary.trimmed.isEmpty ? "an event" : summary.trimmed.quoted }
}

/// A rule by which an event repeats, as it is written, and read once.
struct CalendarRule {
  let text: String
  /// `nil` where it is not read.
  let read: RecurrenceRule?

  init(_ text: String) { (self.text, read) = (text, RecurrenceRule(text)) }
}

/// A rule beside the one by which an event is read to repeat.
enum UnreadRule {
  /// `EXRULE`, which RFC 5545 has no more.
  case exception
  /// An `RRULE` in front of the last one.
  case other
}

/// Somebody who attends an event or calls people to it (RFC 5545, 3.8.4.1 and 3.8.4.3).
struct CalendarPerson {
  var name: String
  var email: String?
  /// One beside the name that is another.
  private(set) var otherEmail: String?
  var role: String

  /// `nil` where no name is stated, and for rooms and devices; an address is none.
  init?(_ property: CalendarProperty) {
    guard !property.isOfDevice, let stated = property.parameter("CN") else { return nil }
    let written = AddressedName(stated.withoutMailto.trimmed.withoutPercentCodes)
    guard !written.name.isEmpty, written.name != written.email else { return nil }
    // A handle in it goes with the name.
    name = written.handle == nil ? written.name : stated.trimmed
    email = property.mailAddress ?? written.email
    if let other = written.email, other.lowercased() != email?.lowercased() { otherEmail = other }
    role = Self.role(property)
  }

  /// The role of who calls people to an event.
  static let organizer = "organizer"

  private static func role(_ property: CalendarProperty) -> String {
    if property.name == "ORGANIZER" { return organizer }
    if property.parameter("PARTSTAT")?.uppercased() == "DECLINED" { return "declined" }
    return property.parameter("ROLE")?.uppercased() == "CHAIR" ? "chair" : "attendee"
  }
}

extension CalendarProperty {
  /// Whether it is about a room or a device, which only has the form of somebody who attends.
  fileprivate var isOfDevice: Bool {
    ["ROOM", "RESOURCE"].contains(parameter("CUTYPE")?.uppercased())
  }

  fileprivate var mailAddress: String? {
    value.lowercased().hasPrefix("mailto:") ? String(value.dropFirst(7)) : nil
  }

  /// What is kept of somebody who is no person: the name of a device, else the addresses.
  fileprivate var textsOfNobody: [String] {
    let stated = parameter("CN")?.trimmed.nonEmpty
    if isOfDevice, let stated { return [stated] }
    let other = stated.flatMap { name in
      mailAddress?.lowercased() == name.withoutMailto.lowercased() ? nil : name
    }
    return [other, text.trimmed.nonEmpty].compactMap(\.self)
  }
}

/// What became of a property.
enum CalendarReception { case taken, notUnderstood, unknown }

extension CalendarEvent {
  /// Takes in a property.
  mutating func set(_ property: CalendarProperty) -> CalendarReception {
    switch property.name {
    case "UID": hold(property.text.trimmed.nonEmpty, of: property, as: \.uid)
    case "SUMMARY": setSummary(property)
    case "LOCATION": hold(property.text.unlessBlank, of: property, as: \.location)
    case "DESCRIPTION": hold(property.text.unlessBlank, of: property, as: \.description)
    case "X-ALT-DESC": hold(property.text.unlessBlank, of: property, as: \.htmlDescription)
    case "SEQUENCE": sequence = Int(digits: property.value.trimmed.utf8) ?? 0
    case "DTSTAMP": stamp = property.value.trimmed
    case "LAST-MODIFIED": change = property.value.trimmed
    case "STATUS": hold(property.text.unlessBlank?.lowercased(), of: property, as: \.status)
    case "CATEGORIES": categories += property.texts
    case "URL", "ATTACH", "CONFERENCE":
      if property.parameter("ENCODING") == nil { links.append(property.value.trimmed) }
    case "ATTENDEE", "ORGANIZER": setPerson(property)
    case "CONTACT", "COMMENT", "RESOURCES", "GEO": keep(property.text, of: property)
    default: return setTime(property)
    }
    return .taken
  }

  /// The first one holds; an event has one at the most (RFC 5545, 3.6.1).
  private mutating func setSummary(_ property: CalendarProperty) {
    let tag = property.parameter("LANGUAGE")
    if summary.trimmed.isEmpty {
      (summary, language) = (property.text, tag)
    } else if property.text != summary, !property.text.trimmed.isEmpty {
      otherSummaries.append(OtherName(language: tag ?? "", name: property.text.trimmed))
    }
  }

  /// The first one holds, as of titles; others are kept and told.
  private mutating func hold<Value: Equatable>(
    _ value: Value?, of property: CalendarProperty,
    as field: WritableKeyPath<CalendarEvent, Value?>
  ) {
    guard let value else { return }
    guard let held = self[keyPath: field] else {
      self[keyPath: field] = value
      return
    }
    guard value != held else { return }
    keep(property.text, of: property)
    doubled.insert(property.name)
  }

  private mutating func setPerson(_ property: CalendarProperty) {
    if let person = CalendarPerson(property) {
      people.append(person)
      if let other = person.otherEmail { keep(other, of: property) }
      return
    }
    if !property.isOfDevice, property.mailAddress != nil { nameless += 1 }
    for text in property.textsOfNobody { keep(text, of: property) }
  }

  private mutating func keep(_ text: String, of property: CalendarProperty) {
    guard let text = text.trimmed.nonEmpty else { return }
    extras.append(Extra(name: property.name.lowercased(), value: text))
  }

  /// The last one holds.
  private mutating func setRule(_ text: String) {
    if let rule, rule.text != text { unreadRules.append(.other) }
    rule = CalendarRule(text)
  }

  private mutating func setTime(_ property: CalendarProperty) -> CalendarReception {
    let (times, faults) =
      ["DTSTART", "DTEND", "RDATE", "EXDATE", "RECURRENCE-ID"]
        .contains(property.name) ? CalendarTime.all(of: property) : ([], 0)
    switch property.name {
    case "DTSTART": hold(times.first, of: property, as: \.start)
    case "DTEND": hold(times.first, of: property, as: \.end)
    case "DURATION": hold(property.value.trimmed.nonEmpty, of: property, as: \.duration)
    case "RRULE": setRule(property.value.trimmed)
    case "EXRULE": unreadRules.append(.exception)
    case "RDATE":
      addedTimes += times
      addedPeriods += CalendarPeriod.all(of: property)
    case "EXDATE": removedTimes += times
    case "RECURRENCE-ID":
      let isFirst = recurrence == nil
      hold(times.first, of: property, as: \.recurrence)
      guard isFirst else { break }
      let range = property.parameter("RANGE")?.uppercased()
      isForFuture = range == "THISANDFUTURE"
      if range != nil, !isForFuture { return .notUnderstood }
    default: return property.isOfSoftware ? .taken : .unknown
    }
    return faults == 0 ? .taken : .notUnderstood
  }
}

extension String {
  /// Without the codes of addresses, `J%C3%B6rg%20Moor`, where all of it is written in them.
  fileprivate var withoutPercentCodes: String {
    guard contains("%"), !contains(" ") else { return self }
    var (bytes, rest) = ([UInt8](), utf8[...])
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      guard rest.count > 1, let code = UInt8(String(rest.prefix(2)) ?? "", radix: 16) else {
        return self
      }
      bytes.append(code)
      rest = rest.dropFirst(2)
    }
    return String(validating: bytes, as: UTF8.self) ?? self
  }

  var nonEmpty: String? { isEmpty ? nil : self }

  /// As it stands; `nil` where there is nothing but blanks.
  fileprivate var unlessBlank: String? { trimmed.isEmpty ? nil : self }
}
