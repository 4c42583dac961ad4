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

  private static let weeks = """
    id,day,start,title,room,track
    a,2026-05-20,09:00,Stand-up,Hall,Water
    b,2026-05-27,09:00,Stand-up,Hall,Water
    c,2026-06-03,09:00,Stand-up,Hall,Water
    d,2026-06-03,10:00,Tides,Hall,Water
    """

  @Test func `One of several sessions of a title says which one`() {
    let old = loaded([("agenda.csv", Self.weeks)])
    let text = Self.weeks.replacing("Water", with: "Sand").replacing(
      "27,09:00", with: "28,11:30")
    let new = loaded([("agenda.csv", text.replacing("c,2026-06-03,09:00,Stand-up", with: "c,,,X"))])
    let table = Table(.changes, of: new, changes: Changes(of: new.meeting, since: old))
    let rows = (0..<table.count).map { row in
      ["\(table.value(row, .kind).text)", table.value(row, .what).text].joined(separator: " ")
    }
    let expected = [
      "edited Stand-up · Wed 20 May 09:00", "moved Stand-up · Wed 27 May 09:00",
      "edited Stand-up · Thu 28 May 11:30", "edited Tides",
    ]
    #expect(expected.allSatisfy(rows.contains), "\(rows)")
    let row = rows.firstIndex(of: expected[0]) ?? 0
    #expect(table.keptEnd(row, .what) == " · Wed 20 May 09:00")
    #expect(table.detail(row)?.title == "Stand-up · Wed 20 May 09:00")
    #expect(Set(rows).count == rows.count)
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
