import Programme
import Testing

@testable import Reading

/// Makes meetings of the form that reading makes: sorted, trimmed, nothing empty.
struct MeetingMaker {
  var random: Seeded

  private mutating func number(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &random)
  }

  private mutating func chance() -> Bool { Bool.random(using: &random) }

  private mutating func text() -> String {
    let letters: [Unicode.Scalar] = [
      "a", "B", "é", "\u{301}", "会", "；", "：", "＠", ",", ";", ":", "@", "\"", "'", "\\", "=", "#",
      "\n", "\t", "\u{1}", "\u{7F}", "\u{85}", "\u{200D}", "\u{1F600}", " ", "-", "[", "{", "]",
    ]
    var text = String.UnicodeScalarView()
    for _ in 0..<number(1...8) {
      text.append(letters.randomElement(using: &random) ?? "a")
    }
    let trimmed = String(text).trimmed
    return trimmed.isEmpty ? "x" : trimmed
  }

  private mutating func maybe() -> String? { chance() ? text() : nil }

  private mutating func texts() -> [String] { (0..<number(0...3)).map { _ in text() } }

  private mutating func others() -> [OtherName] {
    (0..<number(0...2)).map { _ in
      OtherName(
        language: ["", "zh", "ja", "zh-Hant"].randomElement(using: &random) ?? "", name: text())
    }
  }

  private mutating func extras() -> [Extra] {
    ["note a", "笔记", "x;y"].filter { _ in chance() && chance() }.map {
      Extra(name: $0, value: text())
    }
  }

  private mutating func ids(_ count: Int) -> [String] {
    var taken: Set<[UInt8]> = []
    var looks: Set<String> = []
    var ids: [String] = []
    while ids.count < count {
      let id = text()
      if looks.insert(id).inserted, taken.insert(Array(id.utf8)).inserted { ids.append(id) }
    }
    return ids
  }

  mutating func records() -> Records {
    var facts = Facts(title: text())
    facts.otherTitles = others()
    facts.firstDay = chance() ? Day(year: 2026, month: 5, day: number(1...9)) : nil
    facts.lastDay = facts.firstDay.flatMap {
      chance() ? Day(year: 2026, month: 5, day: $0.day + 3) : nil
    }
    (facts.venue, facts.city, facts.orderNote, facts.partOfDay) = (
      maybe(), maybe(), maybe(), maybe()
    )
    facts.convenors = texts()
    facts.statements = texts().map { Statement(kind: text(), text: $0, source: maybe()) }
    facts.captions = texts().map { Caption(text: $0, photographer: maybe(), source: maybe()) }
    facts.inferences = texts().map { Inference(of: $0, because: maybe(), source: maybe()) }
    facts.sources = texts().map { Source(id: $0, title: text(), url: maybe(), unit: maybe()) }
    facts.counts = texts().map { category in
      var count = Count(of: ["people", "institutions"].randomElement(using: &random) ?? "people")
      (count.category, count.kind, count.note) = (category, maybe(), maybe())
      count.present = chance() ? number(0...999_999_999) : nil
      count.inferred = texts()
      count.extras = extras()
      return count
    }
    facts.extras = extras()
    var records = Records(facts: facts)
    records.institutions = ids(number(0...4)).map { institution($0) }
    records.speakers = Speakers(ids(number(0...5)).map { speaker($0) })
    records.sessions = sessions()
    relate(&records)
    return records
  }

  private mutating func institution(_ id: String) -> Institution {
    var institution = Institution(id: id, name: text())
    institution.otherNames = others()
    (institution.kind, institution.country, institution.url) = (maybe(), maybe(), maybe())
    institution.roles = texts()
    institution.extras = extras()
    return institution
  }

  private mutating func speaker(_ id: String) -> Speaker {
    var speaker = Speaker(id: id, name: text())
    speaker.otherNames = others()
    (speaker.pinyin, speaker.position, speaker.unit) = (maybe(), maybe(), maybe())
    (speaker.email, speaker.biography, speaker.source) = (maybe(), maybe(), maybe())
    (speaker.roles, speaker.inferred, speaker.extras) = (texts(), texts(), extras())
    return speaker
  }

  private mutating func sessions() -> [Session] {
    let days = (0..<number(0...4)).map { _ in number(1...9) }.sorted()
    var minutes = -1
    return zip(days, ids(days.count)).enumerated().map { i, pair in
      var session = Session(id: pair.1, order: i + 1, title: text())
      session.day = Day(year: 2026, month: 5, day: pair.0)
      if i > 0, days[i - 1] != pair.0 { minutes = -1 }
      if chance() {
        minutes = number(max(minutes, 0)...1799)
        session.start = Clock(minutes: minutes)
      }
      session.minutes = chance() ? number(0...600) : nil
      session.otherTitles = others()
      (session.room, session.kind, session.abstract) = (maybe(), maybe(), maybe())
      (session.points, session.links, session.extras) = (texts(), texts(), extras())
      return session
    }
  }

  private mutating func relate(_ records: inout Records) {
    for i in records.institutions.indices.dropFirst() where chance() {
      records.institutions[i].parent = number(0...(i - 1))
    }
    for i in records.sessions.indices.dropFirst() where chance() {
      records.sessions[i].parent = number(0...(i - 1))
    }
    for speaker in records.speakers.indices where !records.institutions.isEmpty {
      for institution in records.institutions.indices.shuffled(using: &random) where chance() {
        records.affiliations.append(Affiliation(speaker: speaker, institution: institution))
      }
    }
    for session in records.sessions.indices {
      for speaker in records.speakers.indices.shuffled(using: &random) where chance() {
        let institution =
          chance() ? records.institutions.indices.randomElement(using: &random) : nil
        records.appearances.append(
          Appearance(
            session: session, speaker: speaker, institution: institution, role: maybe() ?? ""))
      }
      for institution in records.institutions.indices where chance() {
        records.appearances.append(
          Appearance(session: session, institution: institution, role: maybe() ?? ""))
      }
    }
  }
}
