import Programme

/// The parts of a RubyEvents folder that are there, and what of them is known already.
struct RubyEventsProgramme {
  private(set) var parts: [RubyEventsPart: YAMLValue] = [:]
  private var files: [RubyEventsPart: SourceFile] = [:]
  /// The talks of each day that stand in the grid, in the order of the file.
  var talks: [Day: [Int]] = [:]
  /// What the institutions are said to be.
  var bodyRoles: Set<RoleOf> = []
  /// The keys of each part that are not read.
  private var unread: [RubyEventsPart: Set<String>] = [:]
  /// The part that is being read.
  private var current: RubyEventsPart?

  init(_ part: RubyEventsPart, _ root: YAMLValue, in file: SourceFile) { add(part, root, in: file) }

  /// Whether it is known which event it is of.
  var hasEvent: Bool { parts[.event].map { RubyEventsPart(of: $0) == .event } ?? false }

  mutating func add(_ part: RubyEventsPart, _ root: YAMLValue, in file: SourceFile) {
    (parts[part], files[part]) = (root, file)
  }

  mutating func add(to draft: inout Draft) {
    read(.event, &draft) { $0.addEvent(to: &$1) }
    read(.venue, &draft) { $0.addVenue(to: &$1) }
    read(.speakers, &draft) { $0.addPeople(to: &$1) }
    read(.videos, &draft) { $0.addTalks(to: &$1) }
    read(.schedule, &draft) { $0.addGrid(to: &$1) }
    read(.sponsors, &draft) { $0.addSponsors(to: &$1) }
    read(.involvements, &draft) { $0.addInvolvements(to: &$1) }
    read(.cfp, &draft) { $0.addCalls(to: &$1) }
    for part in RubyEventsPart.allCases {
      guard let keys = unread[part] else { continue }
      read(part, &draft) { Self.tell(keys, &$1) }
    }
  }

  private static func tell(_ unread: Set<String>, _ draft: inout Draft) {
    let told = unread.sorted().prefix(mostTold)
    let rest = unread.count > told.count ? " and \(unread.count - told.count) more" : ""
    draft.fault(
      "not read: \(told.map(\.shown).joined(separator: ", "))\(rest).",
      "They say nothing of the programme.", as: .note)
  }

  /// So many keys that are not read are named.
  private static let mostTold = 12

  /// Reads a part, where it is there, under the name of its file.
  private mutating func read(
    _ part: RubyEventsPart, _ draft: inout Draft,
    _ read: (inout RubyEventsProgramme, inout Draft) -> Void
  ) {
    guard let file = files[part] else { return }
    current = part
    draft.within(file) { read(&self, &$0) }
  }

  /// The scalars whose keys are not among these; lists and mappings are noted as not read.
  mutating func extras(
    of value: YAMLValue, besides known: Set<String>, _ draft: inout Draft
  ) -> [Extra] {
    var extras: [Extra] = []
    for entry in value.entries where !known.contains(entry.key) {
      switch entry.value.shape {
      case .text(let text):
        if let text = draft.text(text) { extras.append(Extra(name: entry.key, value: text)) }
      case .list, .entries:
        if let current { unread[current, default: []].insert(entry.key) }
      case .absent: break
      }
    }
    return extras
  }

  private mutating func addEvent(to draft: inout Draft) {
    guard let event = parts[.event] else { return }
    draft.facts.title = draft.text(event["title"]?.text) ?? draft.facts.title
    draft.facts.city = draft.text(event["location"]?.text)
    draft.facts.firstDay = day(event["start_date"], draft)
    draft.facts.lastDay = day(event["end_date"], draft)
    if let zone = event["timezone"]?.text?.trimmed, !zone.isEmpty {
      if isTimeZone(zone) {
        draft.facts.timeZone = zone
      } else {
        let unknown = UnknownZone(zone)
        draft.keepFact("time zone as written", zone)
        draft.fault(line: event.line, unknown.message, unknown.action)
      }
    }
    if let text = draft.prose(event["description"]?.text) {
      draft.facts.extras.append(Extra(name: "description", value: text))
    }
    draft.facts.extras += extras(
      of: event,
      besides: ["title", "location", "start_date", "end_date", "timezone", "description"], &draft)
  }

  private mutating func addVenue(to draft: inout Draft) {
    guard let venue = parts[.venue] else { return }
    draft.facts.venue = draft.text(venue["name"]?.text)
    if let address = draft.text(venue["address"]?["display"]?.text) {
      draft.facts.extras.append(Extra(name: "address", value: address))
    }
    draft.facts.city = draft.facts.city ?? draft.text(venue["address"]?["city"]?.text)
    draft.facts.extras += extras(of: venue, besides: ["name", "address"], &draft)
  }

  private mutating func addCalls(to draft: inout Draft) {
    for call in parts[.cfp]?.list ?? [] {
      let days = [call["open_date"]?.text, call["close_date"]?.text].compactMap { $0 }
      let words = [days.joined(separator: " – "), call["link"]?.text ?? ""]
      guard let text = draft.text(words.joined(separator: " ")) else { continue }
      let name = draft.text(call["name"]?.text) ?? "call for proposals"
      draft.facts.extras.append(Extra(name: name, value: text))
    }
  }

  /// A day as `YYYY-MM-DD`; anything else is a fault.
  func day(_ value: YAMLValue?, _ draft: Draft) -> Day? {
    guard let value, let text = value.text?.trimmed, !text.isEmpty else { return nil }
    if let day = Day(iso: text) { return day }
    draft.fault(
      line: value.line, "there is no day \(text.quoted).", "Write it as YYYY-MM-DD.")
    return nil
  }
}

extension String {
  /// A key as it is told, cut where it would fill the screen.
  fileprivate var shown: String { count > 60 ? "\(prefix(60))…" : self }
}
