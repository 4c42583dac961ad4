import Programme

@testable import Reading

/// Makes what a reader of a published format could give, well formed or not.
struct DraftMaker {
  var random: Seeded

  static func empty() -> Draft {
    Draft(title: "T", file: SourceFile(position: 0, name: "old.xml"), faults: Faults())
  }

  /// The meeting of a draft, as a reader of a published file makes it.
  static func loaded(_ draft: Draft) -> LoadedMeeting {
    var gathering = Gathering(title: "T", faults: draft.faults)
    _ = gathering.file("old.xml")
    gathering.take(draft)
    return gathering.loaded(sourceName: "old.xml", format: "x", timeZone: nil)
  }

  mutating func loaded() -> LoadedMeeting {
    var draft = Self.empty()
    addFacts(to: &draft)
    for _ in 0..<number(0...3) {
      let position = draft.institution(named: text())
      draft.institutions[position] = institution(draft.institutions[position])
    }
    for _ in 0..<number(0...5) { addPerson(to: &draft) }
    for _ in 0..<number(0...6) { addSession(to: &draft) }
    relate(&draft)
    return Self.loaded(draft)
  }

  private mutating func number(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &random)
  }

  private mutating func chance() -> Bool { Bool.random(using: &random) }

  /// Few different ones, so that ids and names meet; blanks and empty ones among them.
  private mutating func text() -> String {
    let whole = [
      "", " ", "#NAME?", "5e3", "Lunch", "lunch ", "A; B", "a=b", "zh=a", "\"q\" r", ": x", "- ",
      "=1+1", "line\nline", "\u{3000}会", "noon", "10:00", "2026-05-20", "extra:x", "; ; ", "\"",
      "a\r\nb", "\t\tx\n- y\n", "A @ B", "chair: Bo", "a,b", "'", "\\", "#",
    ]
    if number(0...2) > 0 { return whole.randomElement(using: &random) ?? "" }
    let letters = Array(" aB会；：＠,;:@\"'\\=#\n\t-[{é".unicodeScalars)
    var text = String.UnicodeScalarView()
    for _ in 0..<number(1...6) { text.append(letters.randomElement(using: &random) ?? "a") }
    return String(text)
  }

  private mutating func maybe() -> String? { chance() ? text() : nil }

  private mutating func texts() -> [String] { (0..<number(0...2)).map { _ in text() } }

  private mutating func others() -> [OtherName] {
    (0..<number(0...2)).map { _ in
      let language = ["", "zh", "pt_BR", "zh-Hant", "?", "de-formal"].randomElement(using: &random)
      return OtherName(language: language ?? "", name: text())
    }
  }

  private mutating func extras() -> [Extra] {
    let names = [
      "note", "Note", "day", "Start", "start", "order", "number", "session", "talk", "parent",
      "email",
      "extra:x", "", "present", "a\nb", "column 3", "people", "q\"\\",
    ]
    return (0..<number(0...3)).map { _ in
      Extra(name: names.randomElement(using: &random) ?? "", value: text())
    }
  }

  private mutating func addFacts(to draft: inout Draft) {
    draft.facts.title = text()
    draft.facts.otherTitles = others()
    draft.facts.firstDay = chance() ? Day(year: 2026, month: 5, day: number(18...22)) : nil
    draft.facts.lastDay = chance() ? Day(year: 2026, month: 5, day: number(18...22)) : nil
    draft.facts.timeZone = [nil, "Europe/Oslo", "CEST", ""].randomElement(using: &random) ?? nil
    (draft.facts.venue, draft.facts.city, draft.facts.source) = (maybe(), maybe(), maybe())
    draft.facts.convenors = texts()
    draft.facts.captions = texts().map { Caption(text: $0, photographer: maybe()) }
    draft.facts.sources = texts().map { Source(id: $0, title: text(), url: maybe()) }
    draft.facts.extras = extras()
    draft.facts.counts = texts().map { category in
      var count = Count(of: "people")
      (count.category, count.present, count.note) = (category, number(-3...300), maybe())
      count.extras = extras()
      return count
    }
  }

  private mutating func institution(_ known: Institution) -> Institution {
    var institution = known
    institution.otherNames = others()
    (institution.kind, institution.city, institution.url) = (maybe(), maybe(), maybe())
    (institution.roles, institution.extras) = (texts(), extras())
    return institution
  }

  private mutating func addPerson(to draft: inout Draft) {
    var speaker = Speaker(id: text(), name: text())
    speaker.otherNames = others()
    (speaker.position, speaker.biography, speaker.email) = (maybe(), maybe(), maybe())
    (speaker.roles, speaker.inferred, speaker.extras) = (texts(), texts(), extras())
    _ = draft.append(speaker)
  }

  private mutating func addSession(to draft: inout Draft) {
    var session = Session(id: "", order: 1, title: text())
    session.day = chance() ? Day(year: 2026, month: 5, day: number(18...22)) : nil
    session.start = chance() ? Clock(minutes: number(0...1_799)) : nil
    session.minutes = [nil, 0, 45, 600, 2_880, -5, 99_999].randomElement(using: &random) ?? nil
    session.otherTitles = others()
    (session.kind, session.room, session.track) = (maybe(), maybe(), maybe())
    (session.abstract, session.status, session.language) = (maybe(), maybe(), maybe())
    (session.points, session.links, session.extras) = (texts(), texts(), extras())
    let order = chance() ? number(0...9) : nil
    _ = draft.add(session, id: chance() ? text() : nil, order: order)
  }

  private mutating func relate(_ draft: inout Draft) {
    let sessions = draft.sessions.indices
    for session in sessions {
      if chance(), let parent = sessions.randomElement(using: &random) {
        draft.change(session: session) { $0.parent = parent }
      }
      for _ in 0..<number(0...4) {
        draft.appear(
          in: session,
          speaker: chance() ? draft.speakers.indices.randomElement(using: &random) : nil,
          institution: chance() ? draft.institutions.indices.randomElement(using: &random) : nil,
          role: text())
      }
    }
    for institution in draft.institutions.indices where chance() {
      if let speaker = draft.speakers.indices.randomElement(using: &random) {
        draft.affiliate(speaker, with: institution)
      }
      draft.institutions[institution].parent = number(0...(draft.institutions.count - 1))
    }
  }
}
