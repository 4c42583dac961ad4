import Testing

@testable import Programme

@Suite struct CheckTests {
  private static func records(_ change: (inout Records) -> Void = { _ in }) -> Meeting {
    var records = Records(facts: Facts(title: "T"))
    records.sessions = [session("a", "09:00", 60), session("b", "10:00", 60)]
    records.speakers = [Speaker(id: "p", name: "Ann"), Speaker(id: "q", name: "Bo")]
    records.institutions = [Institution(id: "i", name: "North")]
    records.affiliations = [Affiliation(speaker: 0, institution: 0)]
    records.appearances = [
      Appearance(session: 0, speaker: 0), Appearance(session: 1, speaker: 1, institution: 0),
    ]
    change(&records)
    return Meeting(records)
  }

  private static func session(_ id: String, _ start: String, _ minutes: Int) -> Session {
    var session = Session(id: id, order: 1, title: id.uppercased())
    session.day = Day(year: 2026, month: 5, day: 20)
    (session.start, session.minutes, session.room) = (Clock(start), minutes, "Room \(id)")
    return session
  }

  @Test func `A meeting without doubts has none`() { #expect(Self.records().checks == []) }

  static let doubts: [(id: String, items: [Item], change: @Sendable (inout Records) -> Void)] = [
    (
      "room-clash:a:b", [.session(0), .session(1)],
      {
        $0.sessions[1].room = "Room a"
        $0.sessions[1].start = Clock("09:30")
      }
    ),
    (
      "person-clash:p:a:b", [.speaker(0), .session(0), .session(1)],
      {
        $0.sessions[1].start = Clock("09:30")
        $0.appearances.append(Appearance(session: 1, speaker: 0))
      }
    ),
    ("outside-dates", [.session(0), .session(1)], { $0.facts.firstDay = Day(iso: "2026-05-21") }),
    ("twins:p:q", [.speaker(0), .speaker(1)], { $0.speakers[1].name = "ANN" }),
    ("never-appears", [.speaker(2)], { $0.speakers.append(Speaker(id: "r", name: "Cy")) }),
    ("nobody-appears", [.session(1)], { $0.appearances.removeLast() }),
    ("no-time", [.session(1)], { $0.sessions[1].start = nil }),
    ("no-room", [.session(0)], { $0.sessions[0].room = nil }),
    (
      "no-clock", [],
      {
        for i in $0.sessions.indices { $0.sessions[i].start = nil }
      }
    ),
    (
      "nobody-named", [.institution(1)],
      {
        $0.institutions.append(Institution(id: "j", name: "South"))
        $0.appearances.append(Appearance(session: 1, institution: 1))
      }
    ),
    (
      "no-duration", [.session(1)],
      { $0.sessions[1].minutes = 0 }
    ),
    ("negative-duration", [.session(1)], { $0.sessions[1].minutes = -5 }),
    ("day-long", [.session(1)], { $0.sessions[1].minutes = 2_880 }),
    ("institution-twins:i:j", [.institution(0), .institution(1)], { $0.add("NORTH, Inc.") }),
    ("several-in-one:q", [.speaker(1)], { $0.speakers[1].name = "Bo & Cy" }),
    (
      "id-error:people", [.speaker(0), .speaker(1)],
      {
        $0.speakers[0].id = "#NAME?"
        $0.speakers[1].id = "#NAME?-2"
      }
    ),
    ("id-rewritten:sessions", [.session(1)], { $0.sessions[1].id = "5E+03" }),
    ("id-like-number:institutions", [.institution(0)], { $0.institutions[0].id = "5e3" }),
    ("placeholder:q", [.speaker(1), .session(1)], { $0.speakers[1].name = "T.B.A." }),
    ("declared:all-sessions", [], { $0.count("sessions", 3) }),
    ("declared:all-people", [], { $0.count("people", 1) }),
    (
      "declared:Schools", [.institution(0)],
      {
        $0.institutions[0].kind = "school"
        var count = Count(of: "institutions")
        (count.category, count.kind, count.declared) = ("schools", "school", 4)
        $0.facts.counts = [count]
      }
    ),
  ]

  @Test(arguments: doubts.indices) func `Each doubt is found with its records`(_ i: Int) {
    let doubt = Self.doubts[i]
    let found = Self.records(doubt.change).checks
    #expect(
      found.first { $0.id.lowercased() == doubt.id.lowercased() }?.items == doubt.items, "\(found)")
  }

  static let placeholders = [
    "Open", "TODO", "tba", "TBD", "N.N.", "n. n.", "Speaker", "To be announced", "待定", "?", "---",
    "«TBA»", "（待定）", "ＴＢＡ", "TO-BE-DETERMINED", "(open)",
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

  @Test(arguments: ["Ann Open", "Tobias", "Ng", "Na", "Speakerman", "42", "Unknown Pleasures", "定"])
  func `A name that only looks like none is a person's`(name: String) {
    #expect(Self.records { $0.speakers[0].name = name }.checks == [])
  }

  @Test func `A clash says when and where`() {
    let meeting = Self.records {
      $0.sessions[1].start = Clock("09:40")
      $0.sessions[1].minutes = 10
      $0.appearances.append(Appearance(session: 1, speaker: 0))
    }
    #expect(
      meeting.checks.map(\.what) == [
        "Ann is in two sessions at once on Wed 20 May, 09:40–09:50: 'A' (Room a) and 'B' (Room b)."
      ])
    let inOneRoom = Self.records {
      $0.sessions[1].start = Clock("09:30")
      $0.sessions[1].room = "Room a"
      for i in 0...1 { $0.sessions[i].day = nil }
    }
    #expect(
      inOneRoom.checks.map(\.what) == [
        "Room 'Room a' holds two sessions at once at 09:30–10:00: 'A' and 'B'."
      ])
  }

  @Test func `What is cancelled clashes with nothing and lacks nothing`() {
    let meeting = Self.records {
      $0.sessions[1].start = Clock("09:30")
      $0.sessions[1].room = "Room a"
      $0.sessions[1].status = "cancelled"
      $0.appearances.append(Appearance(session: 1, speaker: 0))
      var third = Session(id: "c", order: 3, title: "C")
      third.status = "Cancelled"
      $0.sessions.append(third)
    }
    #expect(meeting.checks == [])
  }

  @Test func `A pause beside a session is only noted`() {
    let meeting = Self.records {
      $0.sessions[1].start = Clock("09:30")
      ($0.sessions[1].room, $0.sessions[1].kind) = ("Room a", "break")
    }
    #expect(meeting.checks.map(\.severity) == [.note])
  }

  static let advice: [(files: [String], action: String)] = [
    (["agenda.csv"], "Give a room in agenda.csv."),
    (["talks.csv"], "Give a room in talks.csv."),
    (
      ["old.xml"],
      "Ask the publisher of old.xml, or convert it ('dais convert') and give a room in agenda.csv."
    ),
    (
      ["old.xml", "meeting.toml"], "Ask the publisher of old.xml, or give a room in agenda.csv."
    ),
  ]

  @Test(arguments: advice.indices) func `What to do is what can be done with the file`(_ i: Int) {
    let meeting = Self.records {
      $0.files = Self.advice[i].files
      $0.sessions[0].room = nil
      $0.sessions[0].place = RecordPlace(file: 0, line: 7)
    }
    #expect(meeting.checks.map(\.action) == [Self.advice[i].action])
    #expect(
      meeting.checks.first.map { meeting.place(of: $0) } == "\(Self.advice[i].files[0]):7")
  }

  @Test func `Sessions one after the other do not clash`() {
    let meeting = Self.records { $0.sessions[1].room = "Room a" }
    #expect(meeting.checks == [])
  }

  @Test func `A meeting that declares more people than it names is in order`() {
    #expect(Self.records { $0.count("people", 300) }.checks == [])
  }

  @Test func `A session and its parts are one, and so are parts shown side by side`() {
    let meeting = Self.records {
      $0.sessions = [
        Self.session("a", "09:00", 180), Self.session("b", "09:00", 180),
        Self.session("c", "09:00", 180), Self.session("d", "11:00", 30),
      ]
      for i in $0.sessions.indices { $0.sessions[i].room = "Hall" }
      for i in 1...2 { $0.sessions[i].parent = 0 }
      $0.sessions[3].parent = 1
      $0.appearances = []
    }
    #expect(meeting.checks == [])
  }

  @Test func `A late session clashes with an early one of the next day`() {
    let meeting = Self.records {
      $0.sessions[0].start = Clock("23:00")
      $0.sessions[0].minutes = 180
      $0.sessions[1].day = Day(year: 2026, month: 5, day: 21)
      $0.sessions[1].start = Clock("01:00")
      $0.sessions[1].room = "Room a"
    }
    #expect(meeting.checks.map(\.id) == ["room-clash:a:b"])
  }

  @Test func `Of very many clashes the first are told`() {
    let meeting = Self.records {
      $0.sessions = (0..<400).map { i in
        var session = Self.session("s\(i)", "09:00", 60)
        session.room = "Room \(i % 10)"
        return session
      }
    }
    let clashes = meeting.checks.filter { $0.id.hasPrefix("room-clash") }
    #expect(clashes.count == 501)
    #expect(clashes.last?.id == "room-clash")
  }

  @Test func `A long session clashes with each it covers`() {
    let meeting = Self.records {
      $0.sessions = [
        Self.session("a", "09:00", 180), Self.session("b", "09:30", 10),
        Self.session("c", "11:00", 30),
      ]
      for i in $0.sessions.indices { $0.sessions[i].room = "Hall" }
      $0.appearances.append(Appearance(session: 2, speaker: 1))
    }
    #expect(
      Set(meeting.checks.map(\.id)).isSuperset(of: ["room-clash:a:b", "room-clash:a:c"]),
      "\(meeting.checks.map(\.id))")
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
      let found = Namesakes(NameScan(TextColumn(Texts(names))), most: .max).shown
      let obvious = Dictionary(grouping: names.indices) { LooseName(names[$0]).key }.values
        .filter { $0.count > 1 }.sorted { $0[0] < $1[0] }
      #expect(found == obvious, "seed \(seed), round \(round): \(names)")
    }
  }

  @Test func `The worst come first`() {
    let meeting = Self.records {
      $0.speakers.append(Speaker(id: "r", name: "Ann"))
    }
    #expect(meeting.checks.map(\.severity) == [.warning, .note])
  }

  @Test func `Pauses need nobody`() {
    let meeting = Self.records {
      var pause = Self.session("c", "12:00", 60)
      pause.kind = "Lunch"
      $0.sessions.append(pause)
    }
    #expect(meeting.checks == [])
  }
}

extension Records {
  fileprivate mutating func add(_ institution: String) {
    institutions.append(Institution(id: "j", name: institution))
  }

  fileprivate mutating func count(_ what: String, _ declared: Int) {
    var count = Count(of: what)
    count.declared = declared
    facts.counts = [count]
  }
}
