import Testing

@testable import Programme

@Suite struct CheckTests {
  static func records(_ change: (inout Records) -> Void = { _ in }) -> Meeting {
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

  static func session(_ id: String, _ start: String, _ minutes: Int) -> Session {
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

  @Test(arguments: [
    (["speakers.csv"], true, "Give each of them a row of their own in speakers.csv."),
    (["guests.csv"], false, "Give each of them a row of their own in guests.csv."),
    (
      ["agenda.csv"], true,
      "Separate people by ';', and give institutions a column of their own, in agenda.csv."
    ),
  ]) func `Several names in a list of people get rows of their own`(
    files: [String], hasSessions: Bool, action: String
  ) {
    let meeting = Self.records {
      $0.files = files
      $0.speakers[1].name = "Eve Ng; Flo Hu"
      $0.speakers[1].place = RecordPlace(file: 0, line: 2)
      if !hasSessions { ($0.sessions, $0.appearances) = ([], []) }
    }
    #expect(meeting.checks.first { $0.id == "several-in-one:q" }?.action == action)
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

  @Test func `A meeting that declares more people than it names is in order`() {
    #expect(Self.records { $0.count("people", 300) }.checks == [])
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
