import Programme
import Testing

@testable import Reading

/// A conference that there never was, whose grid names some of what is in it.
@Suite struct RubyEventsGridTests {
  private static let event = """
    ---
    title: "Gravel Days"
    kind: "conference"
    start_date: "2026-05-20"
    end_date: "2026-05-20"
    """

  /// A row of a grid.
  private static func row(_ start: String, _ end: String, items: String = "[]") -> String {
    "      - {start_time: \"\(start)\", end_time: \"\(end)\", slots: 1, items: \(items)}\n"
  }

  private static func schedule(_ rows: [String]) -> String {
    "---\ndays:\n  - date: \"2026-05-20\"\n    grid:\n" + rows.joined()
  }

  private static func talk(_ title: String, _ rest: String = "speakers: [Ann Bell]") -> String {
    "- {id: \"\(title.prefix(3))\", title: \"\(title)\", date: \"2026-05-20\", \(rest)}\n"
  }

  private func loaded(_ files: [String: String]) throws -> LoadedMeeting {
    let folder = try TemporaryFolder()
    try folder.write("event.yml", Self.event)
    for (name, text) in files { try folder.write(name, text) }
    return try meeting(at: folder.path)
  }

  @Test func `What a row describes is said of all that takes place in it`() throws {
    let loaded = try loaded([
      "schedule.yml": Self.schedule([
        "      - {start_time: \"09:00\", end_time: \"10:00\", slots: 1, description: Doors open, "
          + "items: [Tea]}\n",
        "      - {start_time: \"10:00\", end_time: \"11:00\", slots: 1, description: In the hall}\n",
      ]),
      "videos.yml": "---\n" + Self.talk("Gravel", "speakers: [Ann Bell], description: Stones"),
    ])
    #expect(try loaded.session("Tea").abstract == "Doors open")
    let abstract = try loaded.session("Gravel").abstract ?? ""
    #expect(abstract.hasPrefix("Stones") && abstract.hasSuffix("In the hall"))
  }

  @Test func `A long description of a row is said once`() throws {
    let words = String(repeating: "Doors ", count: 1_000)
    let row =
      "      - {start_time: \"09:00\", end_time: \"10:00\", description: \(words), items: [{}, Tea, Rest]}\n"
    let loaded = try loaded(["schedule.yml": Self.schedule([row])])
    #expect(try loaded.session("Tea").abstract?.hasPrefix("Doors") == true)
    #expect(try loaded.session("Rest").abstract == nil)
  }

  @Test func `A row that says what takes place and names nothing is that`() throws {
    let loaded = try loaded([
      "schedule.yml": Self.schedule([
        "      - {start_time: \"10:00\", end_time: \"11:00\", description: Walk to the pier}\n",
        "      - {start_time: \"11:00\", end_time: \"11:20\", description: \"Tea\\n\\nIn the loft\"}\n",
      ])
    ])
    #expect(
      loaded.timetable == [
        "2026-05-20 10:00+60 Walk to the pier", "2026-05-20 11:00+20 Tea",
      ])
    #expect(loaded.meeting.sessions.map(\.abstract) == [nil, "Tea\n\nIn the loft"])
  }

  @Test(arguments: [
    "Gravel with Ann Bell", "Gravel: Ann Bell", "Ann Bell - Gravel", "Gravel by ann bell",
    "Gravel – Ann M. Bell",
  ])
  func `A grid may name who speaks beside the title`(item: String) throws {
    let loaded = try loaded([
      "schedule.yml": Self.schedule([Self.row("09:00", "10:00", items: "[\"\(item)\"]")]),
      "videos.yml": "---\n"
        + "- {id: a, title: Gravel, date: \"2026-05-20\", speakers: [Bob Ray]}\n"
        + "- {id: b, title: Gravel, date: \"2026-05-20\", speakers: [Ann Bell]}\n"
        + "- {id: c, title: Gravel, date: \"2026-05-20\", speakers: [Cy Dow]}\n",
    ])
    #expect(loaded.meeting.sessions.count == 3)
    #expect(loaded.meeting.sessions.filter { $0.start != nil }.map(\.id) == ["b"])
  }

  @Test(arguments: [
    "Gravel with tea", "Tea: Gravel", "Gravel: Bo Cao", "Gravel - book signing with Ann Bell",
    "Gravel with Ann Bell and Cy Dow",
  ])
  func `A title with something else beside it is not that of a talk`(item: String) throws {
    let loaded = try loaded([
      "schedule.yml": Self.schedule([Self.row("09:00", "10:00", items: "[\"\(item)\"]")]),
      "videos.yml": "---\n" + Self.talk("Gravel"),
    ])
    #expect(loaded.meeting.sessions.map(\.title).sorted() == ["Gravel", item].sorted())
  }

  @Test func `An item that is called as a talk has it, and not one before it with more words`()
    throws
  {
    let loaded = try loaded([
      "schedule.yml": Self.schedule([
        Self.row("09:00", "10:00", items: "[\"Gravel: Ann Bell\"]"),
        Self.row("14:00", "15:00", items: "[Gravel]"),
      ]),
      "videos.yml": "---\n" + Self.talk("Gravel"),
    ])
    #expect(
      loaded.timetable == [
        "2026-05-20 09:00+60 Gravel: Ann Bell", "2026-05-20 14:00+60 Gravel",
      ])
  }

  @Test func `A talk that the grid names is there once, at its time, and takes no slot`() throws {
    let loaded = try loaded([
      "schedule.yml": Self.schedule([
        Self.row("09:00", "09:30", items: "[{title: \"Héllo, all\", description: Doors}]"),
        Self.row("09:30", "11:00"), Self.row("11:00", "11:30"),
        Self.row("11:30", "12:00", items: "[Tea]"),
      ]),
      "videos.yml": "---\n"
        + ["Hello all", "Stones", "Sand"].map { Self.talk($0) }.joined(),
    ])
    #expect(
      loaded.timetable == [
        "2026-05-20 09:00+30 Hello all", "2026-05-20 09:30+90 Stones",
        "2026-05-20 11:00+30 Sand", "2026-05-20 11:30+30 Tea",
      ])
    #expect(loaded.cast == ["Hello all: Ann Bell", "Stones: Ann Bell", "Sand: Ann Bell"])
    #expect(try loaded.session("Hello all").abstract == "Doors")
    #expect(loaded.meeting.sessions.map(\.kind) == [nil, nil, nil, "break"])
    #expect(!loaded.diagnostics.contains { $0.message.contains("grid") })
  }

  @Test func `What the grid names twice is a talk once, and talks of one title are two`() throws {
    let loaded = try loaded([
      "schedule.yml": Self.schedule([
        Self.row("09:00", "09:30", items: "[Tea]"), Self.row("09:30", "10:00", items: "[Tea]"),
        Self.row("10:00", "10:30", items: "[Sand]"), Self.row("10:30", "11:00"),
      ]),
      "videos.yml": "---\n" + ["Tea", "Sand", "Sand"].map { Self.talk($0) }.joined(),
    ])
    #expect(
      loaded.timetable == [
        "2026-05-20 09:00+30 Tea", "2026-05-20 09:30+30 Tea", "2026-05-20 10:00+30 Sand",
        "2026-05-20 10:30+30 Sand",
      ])
    #expect(loaded.cast.count == 3)
  }

  @Test(arguments: [
    (
      ["Stones", "Sand"],
      "the grid of 2026-05-20 and its talks do not match: "
        + "0 slots are left, and 1 talk."
    ),
    (
      ["Stones", "Sand", "Silt"],
      "the grid of 2026-05-20 and its talks do not match: "
        + "0 slots are left, and 2 talks."
    ),
    (
      [], "the grid of 2026-05-20 and its talks do not match: 1 slot is left, and 0 talks."
    ),
    (["Stones"], nil),
  ])
  func `How many slots and talks are left is counted`(titles: [String], said: String?) throws {
    let loaded = try loaded([
      "schedule.yml": Self.schedule([Self.row("09:00", "09:30")]),
      "videos.yml": "---\n" + titles.map { Self.talk($0) }.joined()
        + "- {id: \"other\", title: \"Other\", date: \"2026-05-21\", speakers: [Bo]}\n",
    ])
    #expect(loaded.diagnostics.map(\.message).first { $0.contains("grid") } == said)
  }

  @Test func `Films go without a slot where there is none for them`() throws {
    let films =
      Self.talk("Trail", "kind: \"intro\", speakers: []")
      + Self.talk("Look back", "kind: \"recap\", speakers: []")
    let talks = Self.talk("Stones") + Self.talk("Sand", "kind: \"recap\", speakers: [Bo Cao]")
    let rows = [Self.row("09:00", "09:30"), Self.row("09:30", "10:00")]
    let few = try loaded([
      "schedule.yml": Self.schedule(rows), "videos.yml": "---\n" + films + talks,
    ])
    #expect(
      few.timetable == [
        "2026-05-20 Trail", "2026-05-20 Look back", "2026-05-20 09:00+30 Stones",
        "2026-05-20 09:30+30 Sand",
      ])
    #expect(!few.diagnostics.contains { $0.message.contains("grid") })
    let many = try loaded([
      "schedule.yml": Self.schedule([Self.row("08:00", "08:30")] + rows),
      "videos.yml": "---\n" + films + talks,
    ])
    #expect(
      many.timetable == [
        "2026-05-20 08:00+30 Trail", "2026-05-20 Look back", "2026-05-20 09:00+30 Stones",
        "2026-05-20 09:30+30 Sand",
      ])
  }

  @Test func `Keys that are not read are told under their file`() throws {
    let folder = try TemporaryFolder()
    try folder.write("event.yml", Self.event + "\ncoordinates:\n  latitude: 1.5\n")
    try folder.write("videos.yml", "---\n" + Self.talk("Stones", "pages: [1], speakers: [Bo]"))
    let loaded = try meeting(at: folder.path)
    #expect(
      loaded.diagnostics.filter { $0.message.hasPrefix("not read") }.map {
        "\($0.place): \($0.message)"
      } == ["videos.yml: not read: pages.", "event.yml: not read: coordinates."])
  }

  @Test(arguments: ["--- []\n", "# To come\n\n---\n[]\n", nil])
  func `An event without talks holds no session`(videos: String?) throws {
    let loaded = try loaded(videos.map { ["videos.yml": $0] } ?? [:])
    #expect(loaded.meeting.facts.title == "Gravel Days" && loaded.meeting.sessions.isEmpty)
    #expect(loaded.diagnostics.map(\.message).filter { $0.contains("holds no session") }.count == 1)
    #expect(Set(loaded.meeting.files).contains("event.yml"))
  }

  @Test func `An empty list without an event beside it is refused`() throws {
    #expect(throws: ReadingFailure.self) { try published("--- []\n", name: "videos.yml") }
    #expect(throws: ReadingFailure.self) { try published("--- []\n", name: "list.yml") }
  }
}
