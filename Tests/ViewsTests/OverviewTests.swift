import Programme
import Testing
import Views

@Suite struct OverviewTests {
  private func lines(_ loaded: LoadedMeeting, _ section: String) -> [String] {
    let table = Table(.overview, of: loaded)
    return (0..<table.count).filter { table.section($0) == section }.map {
      "\(table.value($0, .label).text): \(table.value($0, .value).text)"
    }
  }

  static let sections: [(section: String, lines: [String])] = [
    (
      "Meeting",
      [
        "What: Industry-Education Integration Promotion Meeting", "When: 16 Jan 2021 · morning",
        "Where: Tongji University, Shanghai", "Time zone: Asia/Shanghai",
      ]
    ),
    (
      "Head counts",
      [
        "On site: 93 present", "Online: not stated", "Colleges and universities: 4 of 59 named",
        "Enterprises: 1 of 8 named",
      ]
    ),
    (
      "Institutions by kind",
      [
        "University: 4", "Government: 3", "Academy: 1", "Alliance: 1", "Enterprise: 1",
        "Special area: 1",
      ]
    ),
    (
      "Appearances by role",
      [
        "Exchange report: 8", "Address: 3", "Exchange of views: 2", "Met before: 2", "Chair: 1",
        "Talk: 1",
      ]
    ),
  ]

  @Test(arguments: sections)
  func `The overview tells the built-in meeting`(section: String, lines: [String]) {
    #expect(self.lines(builtIn, section) == lines)
  }

  @Test func `A meeting with clocks has its sessions by the hour`() {
    #expect(lines(harbour, "Sessions per hour") == ["09:00: 2", "22:00: 1"])
    #expect(lines(builtIn, "Sessions per hour").isEmpty)
  }

  @Test func `What is convened says by whom only where it is stated`() {
    #expect(lines(harbour, "Meeting").contains("Convened by: Port Society, Tidal Institute"))
    #expect(!lines(builtIn, "Meeting").contains { $0.hasPrefix("Convened by") })
  }

  @Test func `Nothing doubtful is said, not left out`() {
    #expect(lines(loaded([("meeting.toml", "title = \"T\"\n")]), "Checks").count == 1)
  }

  @Test func `Many checks are the first and a count of the rest`() {
    let rows = (0..<30).map { "A\($0),10:00,09:00\n" }.joined()
    let found = loaded([("agenda.csv", "title,start,end\n" + rows)])
    let checks = lines(found, "Checks")
    let total = Table(.checks, of: found).count
    #expect(checks.count == 5)
    #expect(checks.last == "More: \(total - 4), in the view Checks")
  }

  @Test func `A long programme is brief and says how much is left`() {
    let rows = (0..<30).map { "A\($0)\n" }.joined()
    let programme = lines(loaded([("agenda.csv", "title\n" + rows)]), "Programme")
    #expect(programme.count == 13)
    #expect(programme.last == "…: 18 more")
  }

  @Test func `A long programme of several days is told by the day`() {
    let rows = (0..<20).map { "A\($0),2026-05-\($0 < 12 ? "08" : "10"),\(9 + $0 % 4):00,30 min\n" }
    let programme = lines(
      loaded([("agenda.csv", "title,day,start,duration\n" + rows.joined())]), "Programme")
    #expect(programme == ["Fri  8 09:00–12:30: 12", "Sun 10 09:00–12:30: 8"])
  }

  @Test func `Dates that only the sessions have are said to be theirs`() {
    let agenda = "title,day\nA,2026-05-08\nB,2026-05-10\nC,\n"
    #expect(
      lines(loaded([("agenda.csv", agenda)]), "Meeting").contains(
        "When: 8–10 May 2026 · by its sessions"))
    let stated = loaded([
      ("agenda.csv", agenda), ("meeting.toml", "title = \"T\"\ndates = \"2026-05-08\"\n"),
    ])
    #expect(lines(stated, "Meeting").contains("When: 8 May 2026"))
  }

  @Test func `Bars are shares of their longest`() {
    for loaded in [builtIn, harbour] {
      let table = Table(.overview, of: loaded)
      let shares = (0..<table.count).compactMap { table.share($0) }
      #expect(shares.allSatisfy { (0...1).contains($0) })
      #expect(shares.contains(1))
    }
  }

  static let dates: [(dates: String, when: String?)] = [
    ("dates = \"2026-05-20\"", "20 May 2026"),
    ("dates = [\"2026-05-20\", \"2026-05-21\"]", "20–21 May 2026"),
    ("dates = [\"2026-05-30\", \"2026-06-02\"]", "30 May 2026 – 2 Jun 2026"),
    ("dates = [\"2026-12-30\", \"2027-01-02\"]", "30 Dec 2026 – 2 Jan 2027"),
    ("dates = \"2026-05-20\"\npart_of_day = \"morning\"", "20 May 2026 · morning"),
    ("part_of_day = \"morning\"", "morning"), ("", nil),
  ]

  @Test(arguments: dates) func `The dates are said briefly`(dates: String, when: String?) {
    let meeting = loaded([("meeting.toml", "title = \"T\"\n\(dates)\n")]).meeting
    #expect(meeting.when == when)
  }
}
