import Programme
import Testing

@testable import Views

/// What stands in the checks view, in which order, and where its rows lead.
@Suite struct FindingTests {
  private static let files = [
    (
      "meeting.toml",
      "title = \"Tides\"\nvenu = \"Pier\"\n\n[[counts]]\nof = \"sessions\"\ndeclared = 9\n"
    ),
    (
      "agenda.csv",
      """
      id,title,start,end,people,rom
      a,Dawn,09:00,08:00,Bo,
      b,Dusk,25 o'clock,,Nobody Known,
      c,Night,12:00,,Bo,
      """
    ),
    ("speakers.csv", "id,name\nbo,Bo\nb2,Bo\n"),
  ]
  private static let tides = loaded(files)

  @Test func `The worst stands first, then what stands first in the files`() {
    let findings = Self.tides.findings
    #expect(findings.map(\.severity) == findings.map(\.severity).sorted())
    #expect(Set(findings.map(\.severity)) == [.error, .warning, .note])
    for severity in Severity.allCases {
      let places = findings.filter { $0.severity == severity }.map(\.place)
      let files = places.map { $0.prefix { $0 != ":" } }
      #expect(files == files.sorted { Self.rank($0) < Self.rank($1) }, "\(places)")
    }
  }

  private static func rank(_ file: Substring) -> Int {
    tides.meeting.files.firstIndex { $0 == file } ?? .max
  }

  @Test func `Faults and doubts of one weight stand among one another`() {
    let warnings = Self.tides.findings.filter { $0.severity == .warning }.map(\.id)
    let twins = warnings.firstIndex { $0.hasPrefix("twins:") }
    let fault = warnings.lastIndex { $0.hasPrefix("file:agenda.csv") }
    #expect(fault != nil && twins != nil && fault ?? 0 < twins ?? 0, "\(warnings)")
  }

  private func detail(_ place: String) throws -> Detail {
    let finding = try #require(Self.tides.findings.first { $0.place == place || $0.id == place })
    return finding.detail(in: Self.tides.meeting)
  }

  @Test func `A key that is not known leads to the facts`() throws {
    let detail = try detail("meeting.toml:2:1")
    #expect(detail.lines.contains(.heading("In the overview")))
    #expect(detail.links.map { "\($0.name): \($0.note)" } == ["Venu: Pier"])
    #expect(detail.lines.contains(.text("meeting.toml:2:1")))
  }

  @Test func `A count that differs leads to its line of the overview`() throws {
    let links = try detail("declared:all-sessions").links
    let overview = Table(.overview, of: Self.tides)
    let identity = try #require(links.first?.identity(in: Self.tides.meeting))
    let row = try #require(overview.row(of: identity))
    #expect(overview.value(row, .section).text == "Head counts")
    #expect(overview.value(row, .label).text == "Sessions")
  }

  @Test func `A fault of no record leads to the one beside it`() throws {
    let faults = [1, 5, 9].map {
      Diagnostic(file: "agenda.csv", line: $0, severity: .warning, message: "Odd.")
    }
    let nearest = NearestRecords(Self.tides.meeting, faults)
    let names = faults.map { nearest[$0].map { Self.tides.meeting.name(of: $0) } }
    #expect(names == ["Dawn", "Night", "Night"])
    let other = Diagnostic(file: "else.csv", line: 1, severity: .warning, message: "Odd.")
    #expect(nearest[other] == nil)
  }

  @Test func `Of a place that is cut the line and the column stay`() {
    let table = Table(.checks, of: Self.tides)
    let ends = Dictionary(
      (0..<table.count).map { (table.value($0, .place).text, table.keptEnd($0, .place)) }
    ) { first, _ in first }
    #expect(ends["meeting.toml:2:1"] == ":2:1")
    #expect(ends["speakers.csv:2"] == ":2")
  }
}
