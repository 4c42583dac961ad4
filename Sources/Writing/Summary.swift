public import Programme
internal import TerminalUI

/// What was read, in figures: `dais info`.
public struct Summary: Sendable {
  private let loaded: LoadedMeeting

  public init(_ loaded: LoadedMeeting) { self.loaded = loaded }

  private var meeting: Meeting { loaded.meeting }

  /// People with an appearance; all of them where the files hold no session.
  private var appearing: Int {
    guard !meeting.sessions.isEmpty else { return meeting.speakers.count }
    return meeting.speakers.indices.count { meeting.appearancesOfSpeaker.count(of: $0) > 0 }
  }

  private func distinct<Value: Hashable>(_ value: (Session) -> Value?) -> Int {
    Set(meeting.sessions.compactMap(value)).count
  }

  /// Dates, and programme days that are named and have none.
  private var days: Int {
    distinct(\.day) + distinct(\.dayName)
  }

  private var firstStart: String? {
    let first = meeting.sessions.filter { $0.begins != nil }.min {
      ($0.begins?.ordinal ?? 0) < ($1.begins?.ordinal ?? 0)
    }
    return first.flatMap { session in session.start.map { isoMoment(session.day, $0) } }
  }

  private var lastEnd: String? {
    let ends = meeting.sessions.compactMap { session in
      session.wallMinutes.flatMap { minutes in session.begins.map { $0.ordinal + minutes } }
    }
    return ends.max().flatMap { end in
      Day(ordinal: end / 1_440).flatMap { day in
        Clock(minutes: end % 1_440).map { isoMoment(day, $0) }
      }
    }
  }

  private typealias Figure = (name: String, label: String, value: JSON)

  /// The format under the tables of a folder; only where a published file is overlaid.
  private var published: [Figure] {
    loaded.publishedFormat.map { [("published", "published", .string($0))] } ?? []
  }

  private var figures: [Figure] {
    [
      ("file", "file", .string(loaded.sourceName)),
      ("format", "format", .string(loaded.format)),
    ] + published + [
      ("title", "title", .string(meeting.facts.title)),
      ("days", "days", .number(days)),
      ("sessions", "sessions", .number(meeting.sessions.count)),
      ("speakers", "speakers", .number(appearing)),
      ("speakersListed", "people listed", .number(meeting.speakers.count)),
      ("institutions", "institutions", .number(meeting.institutions.count)),
      ("rooms", "rooms", .number(distinct(\.room))),
      ("tracks", "tracks", .number(distinct(\.track))),
      ("firstStart", "first start", JSON(firstStart)),
      ("lastEnd", "last end", JSON(lastEnd)),
      ("timeZone", "time zone", JSON(meeting.facts.timeZone)),
    ]
  }

  /// The object of `info --format json`: integers, and null for what is absent.
  public var json: JSON {
    let counts = JSON.array(meeting.facts.counts.map(\.json))
    return .object(
      figures.map { ($0.name, $0.value) }
        + [("counts", counts), ("diagnostics", .number(loaded.diagnostics.count))])
  }

  /// One figure a line, behind its name.
  public var text: String {
    let counts = countSentences.map { (name: "", label: "count", value: JSON.string($0)) }
    let faults = (name: "", label: "diagnostics", value: JSON.number(loaded.diagnostics.count))
    let width = 14
    return (figures + counts + [faults]).map { figure in
      let label = figure.label + String(repeating: " ", count: width - figure.label.count)
      return label + figure.value.plainText.visible + "\n"
    }.joined()
  }
}

extension Summary {
  /// Each count; those of many single records of a kind, as one sum.
  private var countSentences: [String] {
    let counts = meeting.facts.counts
    let kinds = Dictionary(grouping: counts.filter { $0.id != nil }, by: \.of)
      .filter { $0.value.count > Self.fewCounts }
    return counts.filter { $0.id == nil || kinds[$0.of] == nil }.map(\.sentence)
      + kinds.sorted { $0.key < $1.key }.map { $0.value.sum.sentence }
  }

  private static let fewCounts = 12
}

extension [Count] {
  /// All counts of one kind as one: `session, 355 of them`.
  fileprivate var sum: Count {
    var sum = Count(of: first?.of ?? "")
    sum.category = "\(count) of them"
    sum.declared = self.sum(of: \.declared)
    sum.registered = self.sum(of: \.registered)
    sum.present = self.sum(of: \.present)
    return sum
  }

  /// `nil` where none is stated; no numbers of a file overflow it.
  private func sum(of number: (Count) -> Int?) -> Int? {
    compactMap(number).reduce(nil) { sum, next in
      let (total, overflow) = (sum ?? 0).addingReportingOverflow(next)
      return overflow ? .max : total
    }
  }
}

extension JSON {
  fileprivate var plainText: String {
    switch self {
    case .null: "not stated"
    case .number(let number): String(number)
    case .string(let text): text
    case .array, .object: text
    }
  }
}

extension Count {
  fileprivate var json: JSON {
    .object([
      ("of", .string(of)), ("id", JSON(id)), ("category", JSON(category)),
      ("declared", JSON(declared)), ("registered", JSON(registered)),
      ("present", JSON(present)), ("notedAt", JSON(notedAt)),
    ])
  }

  /// `institutions, colleges and universities: 59 declared`
  fileprivate var sentence: String {
    let whose = [of, id, category].compactMap { $0 }.joined(separator: ", ")
    let figures = [
      declared.map { "\($0) declared" }, registered.map { "\($0) registered" },
      present.map { "\($0) present" },
    ].compactMap { $0 }
    return whose + ": " + (figures.isEmpty ? "not stated" : figures.joined(separator: ", "))
  }
}
