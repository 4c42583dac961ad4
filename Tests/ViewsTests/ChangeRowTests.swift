import Programme
import Testing

@testable import Views

/// What a row of the changes says, and what its detail says.
@Suite struct ChangeRowTests {
  private static let before = """
    id,day,start,title,room,track,people,abstract
    a,2026-05-20,09:00,Tides,Hall,Water,Ana,Short.
    """

  static let edits: [(row: String, change: String)] = [
    ("a,2026-05-20,10:30,Tides,Hall,Water,Ana,Short.", "09:00 → 10:30"),
    ("a,2026-05-20,09:00,Tides,Attic,Water,Ana,Short.", "Hall → Attic"),
    ("a,2026-05-21,10:30,Tides,Attic,Water,Ana,Short.", "Wed 20 09:00 Hall → Thu 21 10:30 Attic"),
    (
      "a,2026-06-21,09:00,Tides,,Water,Ana,Short.", "Wed 20 May 2026 Hall → Sun 21 Jun 2026 no room"
    ),
    ("a,2026-05-20,09:00,Waves,Hall,Water,Ana,Short.", "was Tides"),
    ("a,2026-05-20,09:00,Tides,Hall,Sand,Ana,Short.", "track: Water → Sand"),
    ("a,2026-05-20,09:00,Tides,Hall,,Ana,Short.", "track dropped: Water"),
    (
      "a,2026-05-20,09:00,Tides,Hall,Water,Ana,\(String(repeating: "Long. ", count: 200))",
      "abstract edited"
    ),
    ("a,2026-05-20,09:00,Tides,Hall,Water,Bo,Short.", "Ana|Bo"),
  ]

  @Test(arguments: edits.indices) func `A row says in few words what is otherwise`(number: Int) {
    let (row, change) = Self.edits[number]
    let table = Self.table(row)
    let rows = (0..<table.count).filter {
      ["Tides", "Waves"].contains(table.value($0, .what).text)
    }
    #expect(rows.map { table.value($0, .change).text }.joined(separator: "|") == change)
  }

  private static func table(_ row: String) -> Table {
    let old = loaded([("agenda.csv", before)])
    let new = loaded([("agenda.csv", before.prefix { $0 != "\n" } + "\n" + row + "\n")])
    return Table(.changes, of: new, changes: Changes(of: new.meeting, since: old))
  }

  @Test func `What is new or gone says when and where`() {
    let both = loaded([("agenda.csv", Self.before + "\nb,2026-05-20,12:00,Ports,Pier,,,\n")])
    let one = loaded([("agenda.csv", Self.before)])
    let come = Table(.changes, of: both, changes: Changes(of: both.meeting, since: one))
    let gone = Table(.changes, of: one, changes: Changes(of: one.meeting, since: both))
    #expect(come.value(0, .change).text == "Wed 20 12:00 · Pier")
    #expect(gone.value(0, .change).text == "was Wed 20 12:00 · Pier")
  }

  @Test func `A line of text names a long text, and other formats and the detail hold it`() throws {
    let long = String(repeating: "Long. ", count: 200)
    let table = Self.table("a,2026-05-20,09:00,Tides,Hall,Water,Ana,\(long)")
    #expect(table.lineText(0, .to) == "abstract: 1199 characters")
    #expect(table.value(0, .to).text.count > 1_199)
    let detail = try #require(table.detail(0))
    #expect(detail.lines.contains { $0 == .text("abstract: " + long.dropLast()) })
  }

  @Test func `The detail of a new title says it once`() throws {
    let table = Self.table("a,2026-05-20,09:00,Waves,Hall,Water,Ana,Short.")
    let detail = try #require(table.detail(0))
    #expect(detail.title == "Waves")
    #expect(!detail.lines.contains(.text("Waves")))
    #expect(detail.lines.contains(.text("Tides")))
    #expect(detail.links.first?.lead == "09:00 · Hall")
  }

  @Test func `The list shows the change in one column, an export from and to`() {
    let table = Self.table("a,2026-05-20,10:30,Tides,Hall,Water,Ana,Short.")
    #expect(table.listColumns == [.kind, .what, .change, .who, .since])
    #expect(table.defaultColumns == [.kind, .what, .from, .to, .who, .since])
  }
}
