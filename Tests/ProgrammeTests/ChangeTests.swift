import Testing

@testable import Programme

/// A programme of three sessions, and edits of it: what each edit is told as.
@Suite struct ChangeTests {
  private static let wednesday = Day(year: 2026, month: 5, day: 20)

  private static let start: Records = {
    var records = Records(facts: Facts(title: "Tides"))
    records.sessions = [
      session("open", "Opening", 540, "Hall"), session("dunes", "Dunes", 600, "Hall"),
      session("break", "Break", 660, nil),
    ]
    records.speakers = [
      Speaker(id: "ada", name: "Ada Marsh"), Speaker(id: "bo", name: "Bo Reed"),
    ]
    records.institutions = [Institution(id: "sand", name: "Sand Institute")]
    records.appearances = [
      Appearance(session: 0, speaker: 0, role: "chair"), Appearance(session: 1, speaker: 1),
    ]
    records.affiliations = [Affiliation(speaker: 1, institution: 0)]
    return records
  }()

  @Test func `No word for a kind is a part of another`() {
    let words = Change.Kind.allCases.map(\.rawValue)
    for word in words { #expect(words.filter { $0.contains(word) } == [word]) }
  }

  private static func session(
    _ id: String, _ title: String, _ minute: Int, _ room: String?
  ) -> Session {
    var session = Session(id: id, order: 1, title: title)
    (session.day, session.start, session.room) = (wednesday, Clock(minutes: minute), room)
    return session
  }

  struct Edit: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let told: [String]
    let edit: @Sendable (inout Records) -> Void

    init(_ name: String, _ told: [String], _ edit: @escaping @Sendable (inout Records) -> Void) {
      (testDescription, self.told, self.edit) = (name, told, edit)
    }
  }

  static let edits: [Edit] = [
    Edit("nothing", []) { _ in },
    Edit("another line", []) { $0.sessions[0].place = RecordPlace(file: 0, line: 9) },
    Edit("another start", ["moved Dunes: 2026-05-20 10:00 · Hall > 2026-05-20 11:30 · Hall"]) {
      $0.sessions[1].start = Clock(minutes: 690)
    },
    Edit("another room", ["moved Dunes: 2026-05-20 10:00 · Hall > 2026-05-20 10:00 · Attic"]) {
      $0.sessions[1].room = "Attic"
    },
    Edit("another day", ["moved Break: 2026-05-20 11:00 > 2026-05-21 11:00"]) {
      $0.sessions[2].day = $0.sessions[2].day?.next
    },
    Edit("another title", ["renamed Sands: Dunes > Sands"]) { $0.sessions[1].title = "Sands" },
    Edit("cancelled", ["cancelled Dunes: 2026-05-20 10:00 · Hall > cancelled"]) {
      $0.sessions[1].status = "cancelled"
    },
    Edit(
      "cancelled in the title", ["cancelled Dunes - CANCELLED: 2026-05-20 10:00 · Hall > cancelled"]
    ) {
      ($0.sessions[1].title, $0.sessions[1].status) = ("Dunes - CANCELLED", "cancelled")
    },
    Edit(
      "cancelled under another title",
      [
        "cancelled CANCELLED: Dikes: 2026-05-20 10:00 · Hall > cancelled",
        "renamed CANCELLED: Dikes: Dunes > CANCELLED: Dikes",
      ]
    ) { ($0.sessions[1].title, $0.sessions[1].status) = ("CANCELLED: Dikes", "cancelled") },
    Edit("marked and not cancelled", ["renamed CANCELLED: Dunes: Dunes > CANCELLED: Dunes"]) {
      $0.sessions[1].title = "CANCELLED: Dunes"
    },
    Edit("another status", ["edited Dunes:  > status: late"]) { $0.sessions[1].status = "late" },
    Edit("another length", ["edited Dunes:  > duration: 30 min"]) { $0.sessions[1].minutes = 30 },
    Edit("a new session", ["new Lunch:  > 2026-05-20 12:00"]) {
      $0.sessions.append(session("lunch", "Lunch", 720, nil))
    },
    Edit("the last session gone", ["gone Break: 2026-05-20 11:00 > "]) {
      $0.sessions.removeLast()
    },
    Edit(
      "another person", ["people dropped Dunes: Bo Reed > ", "people added Dunes:  > Ada Marsh"]
    ) { $0.appearances[1].speaker = 0 },
    Edit("one person more", ["people added Break:  > Bo Reed"]) {
      $0.appearances.append(Appearance(session: 2, speaker: 1))
    },
    Edit("an institution more", ["people added Break:  > Sand Institute"]) {
      $0.appearances.append(Appearance(session: 2, institution: 0))
    },
    Edit("another role", ["edited Opening: roles: Ada Marsh: chair > roles: Ada Marsh: host"]) {
      $0.appearances[0].role = "host"
    },
    Edit("another name", ["renamed Bo Reede: Bo Reed > Bo Reede"]) {
      $0.speakers[1].name = "Bo Reede"
    },
    Edit("another position", ["edited Ada Marsh:  > position: Warden"]) {
      $0.speakers[0].position = "Warden"
    },
    Edit("no affiliation", ["edited Bo Reed: institution: Sand Institute > "]) {
      $0.affiliations = []
    },
    Edit("another body's name", ["renamed Sand House: Sand Institute > Sand House"]) {
      $0.institutions[0].name = "Sand House"
    },
    Edit("a new person", ["new Cy Fen:  > "]) {
      $0.speakers.append(Speaker(id: "cy", name: "Cy Fen"))
    },
    Edit("a new body", ["new Reef Club:  > "]) {
      $0.institutions.append(Institution(id: "reef", name: "Reef Club"))
    },
    Edit("another venue", ["edited Tides:  > venue: Pier"]) { $0.facts.venue = "Pier" },
    Edit("an id made of another title", ["renamed Sands: Dunes > Sands"]) {
      ($0.sessions[1].id, $0.sessions[1].title) = ("sands", "Sands")
    },
    Edit("an id made of another name", ["renamed Bo van Reed: Bo Reed > Bo van Reed"]) {
      ($0.speakers[1].id, $0.speakers[1].name) = ("bo-van-reed", "Bo van Reed")
    },
    Edit("another id alone", []) { $0.sessions[1].id = "s-17" },
    Edit(
      "another talk in the slot",
      [
        "new Kelp:  > 2026-05-20 10:00 · Hall", "gone Dunes: 2026-05-20 10:00 · Hall > ",
      ]
    ) {
      ($0.sessions[1].id, $0.sessions[1].title) = ("kelp", "Kelp")
      $0.appearances[1].speaker = 0
    },
  ]

  private func told(_ change: Change) -> String {
    "\(change.kind.rawValue) \(change.name): \(change.from.joined(separator: ", ")) > "
      + change.to.joined(separator: ", ")
  }

  @Test(arguments: edits) func `An edit is told as what it is`(edit: Edit) {
    var records = Self.start
    edit.edit(&records)
    let changes = Meeting(records).changes(since: Meeting(Self.start))
    #expect(changes.map(told) == edit.told)
    #expect(Set(changes.map(\.id)).count == changes.count)
  }

  /// Whether there is a change at all does not depend on the direction.
  @Test(arguments: edits) func `The way back is told too`(edit: Edit) {
    var records = Self.start
    edit.edit(&records)
    let back = Meeting(Self.start).changes(since: Meeting(records))
    #expect(back.isEmpty == edit.told.isEmpty)
  }

  @Test func `A twin more does not move the others`() {
    var before = Records(facts: Facts(title: "Twins"))
    before.sessions = [
      Self.session("break", "Break", 600, nil), Self.session("break-2", "Break", 900, nil),
    ]
    var now = before
    now.sessions = [
      Self.session("break", "Break", 540, nil), Self.session("break-2", "Break", 600, nil),
      Self.session("break-3", "Break", 900, nil),
    ]
    let changes = Meeting(now).changes(since: Meeting(before))
    #expect(changes.map(told) == ["new Break:  > 2026-05-20 09:00"])
  }

  @Test func `A change names whom it touches, also those who are gone`() throws {
    var records = Self.start
    records.sessions[1].start = Clock(minutes: 690)
    let move = try #require(Meeting(records).changes(since: Meeting(Self.start)).first)
    #expect(move.item == .session(1))
    #expect(move.people == [1])
    #expect(move.institutions == [0])
    #expect(move.who == ["Bo Reed"])
    records.appearances = [records.appearances[0]]
    records.speakers = [records.speakers[0]]
    records.affiliations = []
    let changes = Meeting(records).changes(since: Meeting(Self.start))
    #expect(changes.map(\.kind) == [.moved, .peopleDropped, .gone])
    #expect(changes.map(\.who) == [["Bo Reed"], ["Bo Reed"], ["Bo Reed"]])
    #expect(changes[2].institutions == [0])
  }
}
