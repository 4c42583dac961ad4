import Programme

/// What the components of an iCalendar hold, before times are converted (RFC 5545, 3.6).
struct CalendarFile {
  private(set) var title: String?
  private(set) var description: String?
  private(set) var producer = ""
  /// The zone of the calendar as a whole, which is no part of the standard.
  private(set) var zone: String?
  /// The IANA names that the file gives for its own names of zones.
  private(set) var locations: [String: String] = [:]
  /// The zones that the file defines, by its own names.
  private(set) var definitions: [String: [CalendarObservance]] = [:]
  private(set) var events: [CalendarEvent] = []
  /// Components that are not read, with their number.
  private(set) var others: [String: Int] = [:]
  /// Properties of the calendar and of events that are not read.
  private(set) var unread = UnreadNames()

  /// Where the file ends before its calendar does; `nil` for a whole one.
  private(set) var earlyEnd: (line: Int, isInsideEvent: Bool)?

  private var open: [String] = []
  /// Whether nothing has begun behind the end of a calendar.
  private var isEnded = false
  /// Whether the calendar that is read calls its events off (RFC 5546, 3.2.5).
  private var isCancelling = false
  /// Components inside so many others that they are passed over.
  private var tooDeep = 0
  private var event: CalendarEvent?
  private var definition = (id: String?.none, location: String?.none)
  private var observances: [CalendarObservance] = []

  /// - Parameter fault: told the line, what is wrong, and what to do.
  init(_ bytes: [UInt8], fault: (Int, String, String) -> Void) {
    var lines = CalendarLines(bytes)
    while lines.advance() {
      guard lines.content.contains(where: { $0 > 0x20 }) else { continue }
      if lines.isCut {
        fault(lines.line, "the line is longer than \(Limit.fieldBytes >> 20) MiB.", "It is cut.")
      }
      guard let property = CalendarProperty(lines.content) else {
        fault(lines.line, "the line is no property.", "It is left out; fold long lines.")
        continue
      }
      take(property, lines.line, fault)
    }
    if !isEnded { earlyEnd = (lines.line, event != nil) }
    closeEvent()
  }

  private mutating func take(
    _ property: CalendarProperty, _ line: Int, _ fault: (Int, String, String) -> Void
  ) {
    switch property.name {
    case "BEGIN": begin(property.value.trimmed.uppercased(), line, fault)
    case "END": end(property.value.trimmed.uppercased(), line, fault)
    default:
      guard tooDeep == 0 else { return }
      switch set(property) {
      case .taken: break
      case .unknown: unread.add(property.name, line: line)
      case .notUnderstood:
        fault(
          line, "\(property.name) has no value that is understood: \(property.value.quoted).",
          "Write it as RFC 5545 has it.")
      }
    }
  }

  private mutating func begin(
    _ name: String, _ line: Int, _ fault: (Int, String, String) -> Void
  ) {
    isEnded = false
    if name == "VEVENT", let outer = open.firstIndex(of: "VEVENT") {
      fault(line, "an event begins inside another one.", "End each with END:VEVENT.")
      closeEvent()
      open.removeSubrange(outer...)
      tooDeep = 0
    }
    guard open.count < Limit.depth, tooDeep == 0 else {
      if tooDeep == 0 { fault(line, "components nest too deep.", "The inner ones are left out.") }
      tooDeep += 1
      return
    }
    open.append(name)
    switch name {
    case "VCALENDAR": isCancelling = false
    case "VEVENT": event = CalendarEvent(line: line)
    case "VTIMEZONE": (definition, observances) = ((nil, nil), [])
    case "STANDARD", "DAYLIGHT":
      if observances.count <= Limit.statedParts { observances.append(CalendarObservance()) }
    default:
      if others.count < Self.mostOthers || others[name] != nil { others[name, default: 0] += 1 }
    }
  }

  private mutating func end(
    _ name: String, _ line: Int, _ fault: (Int, String, String) -> Void
  ) {
    if name == "VCALENDAR" { isEnded = true }
    guard tooDeep == 0 else {
      tooDeep -= 1
      return
    }
    guard let begin = open.lastIndex(of: name) else {
      return fault(line, "END:\(name.quoted) ends nothing that began.", "Remove it.")
    }
    if begin < open.count - 1 {
      fault(line, "\((open.last ?? "").quoted) is not ended.", "Give each BEGIN its END.")
    }
    if open[begin...].contains("VEVENT") { closeEvent() }
    if name == "VTIMEZONE", let id = definition.id {
      if let location = definition.location { locations[id] = location }
      // Of a definition that is cut no part is followed.
      if observances.count <= Limit.statedParts { definitions[id] = observances }
    }
    open.removeSubrange(begin...)
  }

  /// So many kinds of components that are not read are told.
  private static let mostOthers = 16

  private mutating func closeEvent() {
    guard var closed = event else { return }
    if isCancelling { (closed.isCalledOff, closed.status) = (true, CalendarEvent.cancelled) }
    if closed.hasSpareHTML { unread.add("X-ALT-DESC", line: closed.line) }
    events.append(closed)
    event = nil
  }

  /// Takes in a property of the innermost component; of one that is not read, nothing.
  private mutating func set(_ property: CalendarProperty) -> CalendarReception {
    switch open.last {
    case "VEVENT": return event?.set(property) ?? .taken
    case "VTIMEZONE":
      if property.name == "TZID" { definition.id = property.value.trimmed }
      if property.name == "X-LIC-LOCATION" { definition.location = property.value.trimmed }
    case "STANDARD", "DAYLIGHT":
      if let last = observances.indices.last { observances[last].set(property) }
    case "VCALENDAR", nil: return setHeader(property)
    default: break
    }
    return .taken
  }

  private mutating func setHeader(_ property: CalendarProperty) -> CalendarReception {
    switch property.name {
    case "X-WR-CALNAME": title = property.text
    case "NAME": title = title ?? property.text
    case "X-WR-CALDESC", "DESCRIPTION": description = property.text
    case "X-WR-TIMEZONE", "TIMEZONE-ID": zone = zone ?? property.value.trimmed.nonEmpty
    case "PRODID": producer = property.text
    case "METHOD": isCancelling = property.value.trimmed.uppercased() == "CANCEL"
    default: return property.isOfSoftware ? .taken : .unknown
    }
    return .taken
  }
}
