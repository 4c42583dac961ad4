import Programme

/// Who appears in the events of a schedule: whose an id is shows once all of its names are known.
struct ScheduleCredits {
  private var all: [(session: Int, people: [ScheduleEvent.Person])] = []
  private var shared = SharedPersonIDs()
  /// People whose ids are shared, by their names.
  private var byName: [String: Int] = [:]
  private var nameless = 0

  mutating func add(_ people: [ScheduleEvent.Person], to session: Int) {
    guard !people.isEmpty else { return }
    all.append((session, people))
    for person in people {
      guard let id = person.ownID, !person.name.isEmpty else { continue }
      shared.note(person.name, of: id, line: person.line)
    }
  }

  /// Puts them into the sessions, in the order of the file. O(people).
  mutating func settle(_ draft: inout Draft) {
    for (session, people) in all { appear(people, in: session, &draft) }
    all = []
    report(draft)
  }

  private mutating func appear(
    _ people: [ScheduleEvent.Person], in session: Int, _ draft: inout Draft
  ) {
    var seen: Set<ScheduleAppearance> = []
    for person in people {
      guard let speaker = speaker(person, &draft) else { continue }
      guard seen.insert(ScheduleAppearance(speaker: speaker, role: person.role)).inserted else {
        continue
      }
      draft.appear(in: session, speaker: speaker, role: person.role)
    }
  }

  /// By id where the schedule has ids that tell people apart, else by exact name.
  private mutating func speaker(_ person: ScheduleEvent.Person, _ draft: inout Draft) -> Int? {
    guard let id = person.ownID else {
      return person.name.isEmpty ? nil : draft.speaker(named: person.name, line: person.line)
    }
    if shared.contains(id) { return speaker(ofSharedID: person, &draft) }
    let isNew = draft.knownSpeaker(id: id) == nil
    let position = draft.speaker(id: id, name: person.name, line: person.line)
    if !isNew, !person.name.isEmpty, draft.speaker(position, isCalled: [person.name]) {
      let known = draft.name(of: position) ?? id
      draft.fault(
        line: person.line,
        "the person \(id.quoted) is called \(known.quoted) and \(person.name.quoted).",
        "If they are two people, give them two ids.")
    }
    return position
  }

  private mutating func speaker(
    ofSharedID person: ScheduleEvent.Person, _ draft: inout Draft
  ) -> Int? {
    guard !person.name.isEmpty else {
      nameless += 1
      return nil
    }
    let key = PlainName(person.name).key
    let position = byName[key] ?? draft.speaker(named: person.name, line: person.line)
    byName[key] = position
    draft.speaker(position, isCalled: [person.name])
    return position
  }

  private func report(_ draft: Draft) {
    guard let (id, names, line) = shared.first else { return }
    let pair = names.map(\.quoted).joined(separator: " and ")
    let people = "\(byName.count.grouped) people"
    let whose =
      shared.count > 1
      ? "\(shared.count.grouped) ids are those of several people, \(byName.count.grouped) in all, "
        + "the first \(id.quoted) of \(pair)"
      : "the id \(id.quoted) is that of \(people)\(byName.count > 2 ? ", the first" : ":") \(pair)"
    let nobody =
      nameless == 0
      ? "" : ", and \(nameless.grouped) without one \(nameless == 1 ? "is" : "are") nobody"
    draft.fault(
      line: line, "\(whose).",
      "They are told apart by their names\(nobody); give each an id of their own.")
  }
}

/// Somebody in a role; who is named twice in one event appears once.
private struct ScheduleAppearance: Hashable {
  var speaker: Int
  var role: String
}

extension ScheduleEvent.Person {
  /// The id, where it is one.
  fileprivate var ownID: String? { id.flatMap { $0.isSpoiltID ? nil : $0 } }
}

extension String {
  /// Whether a spreadsheet or a program wrote something that is no id: `#NAME?`, `null`.
  fileprivate var isSpoiltID: Bool {
    utf8.first == UInt8(ascii: "#") || utf8.count < 10 && spoiltIDs.contains(lowercased())
  }
}

private let spoiltIDs: Set<String> = ["null", "none", "nil", "undefined", "nan"]
