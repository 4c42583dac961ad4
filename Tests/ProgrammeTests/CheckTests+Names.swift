import Testing

@testable import Programme

/// Names that stand for nobody, and names that several people bear.
extension CheckTests {
  static let placeholders = [
    "Open", "TODO", "tba", "TBD", "N.N.", "n. n.", "Speaker", "To be announced", "待定", "?", "---",
    "«TBA»", "（待定）", "ＴＢＡ", "TO-BE-DETERMINED", "(open)", "à confirmer", "À DÉFINIR",
    "wird noch bekannt gegeben", "folgt", "diverse", "verschiedene Referenten", "various", "調整中",
    "未定", "por confirmar", "da definire", "#N/A", "#REF!", "#BEZUG!", "XXX", "...", "????",
    "to_be_announced", "Not yet known", "COMING SOON!", "T B A", "wird noch ergänzt",
  ]

  @Test(arguments: placeholders)
  func `A name for nobody yet is no person in two places, and no twin`(name: String) {
    let meeting = Self.records {
      $0.sessions[1].start = Clock("09:30")
      $0.speakers[0].name = name
      $0.speakers.append(Speaker(id: "r", name: name))
      $0.appearances.append(Appearance(session: 1, speaker: 0))
    }
    #expect(meeting.checks.map(\.id) == ["placeholder:p", "placeholder:r"])
    #expect(
      meeting.checks.first?.what
        == "'\(name)' stands for somebody who is not named yet in 2 sessions.")
  }

  @Test(arguments: [
    "Ann Open", "Tobias", "Ng", "Na", "Speakerman", "42", "Unknown Pleasures", "定", "Da Silva",
    "Folgter", "Various Ann", "Tobe Announda", "#1", "#AI", "🦊", "À Campo",
  ])
  func `A name that only looks like none is a person's`(name: String) {
    #expect(Self.records { $0.speakers[0].name = name }.checks == [])
  }

  @Test func `Namesakes are told in whatever case and composition they are written`() {
    let meeting = Self.records {
      $0.speakers[1].name = "É\u{301}va"
      $0.speakers += ["Bo", "ann", "\u{E9}\u{301}va", "ANN", "e\u{301}\u{301}va"].enumerated().map {
        Speaker(id: "n\($0)", name: $1)
      }
    }
    #expect(
      meeting.checks.map(\.id).filter { $0.hasPrefix("twins") } == [
        "twins:p:n1:n3", "twins:q:n2:n4",
      ])
  }

  @Test func `Of very many shared names the first are told and the others counted`() {
    let meeting = Self.records {
      $0.appearances = []
      $0.speakers = Speakers(
        (0..<450).map { Speaker(id: "p\($0)", name: "\($0 % 2 == 0 ? "Ea" : "EA") \($0 / 2)") })
    }
    let twins = meeting.checks.filter { $0.id.hasPrefix("twins") }
    #expect(twins.count == 201)
    #expect(twins.first?.items == [.speaker(0), .speaker(1)])
    #expect(twins.last?.what == "25 further names are borne by several people.")
  }

  @Test func `Namesakes are those whom the obvious comparison finds`() {
    let seed = UInt64.random(in: 0 ... .max)
    var random = Counted(seed)
    let parts = [
      "a", "A", "é", "É", "e\u{301}", "E\u{301}", "K", "\u{212A}", "k", "李", "が", "か\u{3099}",
      "й", "Й", "и\u{306}", "İ", "i\u{307}", "ß", "\u{F900}", "\u{8C48}", "각",
      "\u{1100}\u{1161}\u{11A8}",
      "=\u{338}", "≠", ";", "\u{37E}", "𠮷", " ",
    ]
    for round in 0..<300 {
      // Names that stand for plainer ones take the slow way: half of the rounds do without.
      let known =
        round % 2 == 0 ? parts : parts.filter { !["\u{212A}", "\u{F900}", "\u{37E}"].contains($0) }
      let names = (0..<12).map { _ in
        (0..<Int.random(in: 0...2, using: &random)).map { _ in
          known.randomElement(using: &random) ?? ""
        }.joined()
      }
      let scan = NameScan(TextColumn(Texts(names)))
      let obvious = Dictionary(grouping: names.indices) { LooseName(names[$0]).key }.values
        .filter { $0.count > 1 }.sorted { $0[0] < $1[0] }
      for parts in 1...3 {
        let found = Namesakes(scan, most: .max, parts: parts).shown
        #expect(found == obvious, "seed \(seed), round \(round), \(parts) parts: \(names)")
      }
    }
  }

  @Test func `Namesakes among many names are found in parts as at once`() {
    let seed = UInt64.random(in: 0 ... .max)
    var random = Counted(seed)
    let names = (0..<9_000).map { _ in
      "Ann \(Int.random(in: 0..<4_000, using: &random)) "
        + (Bool.random(using: &random) ? "é" : "e")
    }
    let scan = NameScan(TextColumn(Texts(names)))
    let obvious = Dictionary(grouping: names.indices) { LooseName(names[$0]).key }
    for parts in 1...3 {
      let found = Namesakes(scan, most: 100, parts: parts)
      let shared = obvious.values.filter { $0.count > 1 }.sorted { $0[0] < $1[0] }
      #expect(found.shown == Array(shared.prefix(100)), "seed \(seed), \(parts) parts")
      #expect(found.further == max(shared.count - 100, 0))
      for person in names.indices {
        let bearers = obvious[LooseName(names[person]).key] ?? []
        #expect(found.bearers(of: person) == (bearers.count, bearers.first == person))
      }
    }
  }
}
