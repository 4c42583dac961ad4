import Programme
import Searching
import Testing

@testable import Views

/// What of two versions of a programme `is:changed` finds, and what the changes view holds.
struct ChangedRowsTests {
  private static func version(_ start: String, _ room: String, _ rest: String = "") -> LoadedMeeting
  {
    loaded([
      (
        "agenda.csv",
        """
        id,day,start,title,room,people
        a,2026-05-20,\(start),Tides,\(room),Ana
        b,2026-05-20,12:00,Ports,Pier,Bo
        \(rest)
        """
      ),
      ("speakers.csv", "id,name,institutions\nana,Ana,Sand\nbo,Bo,Reef\ncy,Cy,Reef\n"),
      ("institutions.csv", "id,name\nsand,Sand\nreef,Reef\n"),
    ])
  }

  private static let first = version("09:00", "A")
  private static let second = version("10:00", "A")
  private static let third = version("11:00", "A", "c,2026-05-20,13:00,Ships,,Cy")

  static let cases: [(view: View, query: String, names: [String])] = [
    (.agenda, "is:changed", ["Tides"]), (.agenda, "-is:changed", ["Ports"]),
    (.speakers, "is:changed", ["Ana"]), (.institutions, "is:changed", ["Sand"]),
    (.changes, "is:changed", ["Tides"]), (.changes, "kind:moved", ["Tides"]),
    (.changes, "kind=moved", ["Tides"]), (.changes, "kind:gone", []),
    (.changes, "who:ana", ["Tides"]), (.changes, "who:bo", []),
    (.changes, "from:09:00", ["Tides"]), (.changes, "to:09:00", []),
    (.changes, "to:10:00", ["Tides"]), (.changes, "-to:10:00", []), (.changes, "from:00:01", []),
    (.changes, "from:tides", []), (.changes, "from<00:30", []),
    (.changes, "since:old", []), (.overview, "is:changed", []), (.checks, "is:changed", []),
  ]

  @Test(arguments: cases.indices) func `What changed is found in every view`(number: Int) {
    let (view, query, names) = Self.cases[number]
    let changes = Changes(of: Self.second.meeting, since: Self.first)
    let excerpt = Excerpt(
      of: Table(view, of: Self.second, changes: changes), filter: Filter(query))
    #expect(excerpt.rows.map { excerpt.table.value($0, view.nameColumn).text } == names)
  }

  @Test func `Without an earlier version nothing has changed`() {
    let table = Table(.agenda, of: Self.first)
    #expect(Excerpt(of: table, filter: Filter("is:changed")).rows.isEmpty)
    #expect(Table(.changes, of: Self.first).count == 0)
  }

  @Test func `Changes since the last reload stand before those since the start`() {
    let tables = Tables(of: Self.first).followed(by: Self.second).followed(by: Self.third)
    let table = tables[.changes]
    let rows = (0..<table.count).map { row in
      [View.changes.nameColumn, .kind, .from, .to, .since].map { table.value(row, $0).text }
    }
    let (slot, last) = ("2026-05-20", "last reload")
    #expect(
      rows == [
        ["Tides", "moved", "\(slot) 10:00 · A", "\(slot) 11:00 · A", last],
        ["Ships", "new", "", "\(slot) 13:00", "start; \(last)"],
        ["Tides", "moved", "\(slot) 09:00 · A", "\(slot) 11:00 · A", "start"],
      ])
    #expect(
      (0..<table.count).map { table.section($0) } == [
        "Since the last reload", "Since the last reload", "Since the start",
      ])
    #expect(tables.changes.latestKinds.map { "\($0.count) \($0.kind)" } == ["1 moved", "1 new"])
    #expect(Set((0..<table.count).compactMap { table.identity($0) }).count == table.count)
  }

  @Test func `A file that was saved as it was leaves what is new since the last reload`() {
    let tables = Tables(of: Self.first).followed(by: Self.second)
    let same = tables.followed(by: Self.second, asked: false)
    #expect(same[.changes].count == 1)
    #expect(same.changes.latestKinds.isEmpty)
    #expect(tables.followed(by: Self.second)[.changes].section(0) == "Since the start")
  }

  @Test func `The detail of a change leads to the record and to whom it touches`() throws {
    let tables = Tables(of: Self.first).followed(by: Self.second)
    let detail = try #require(tables[.changes].detail(0))
    #expect(detail.links.map(\.name) == ["Tides", "Ana", "Sand"])
    #expect(detail.links.first?.item == .session(0))
  }

  @Test func `What is gone leads only to those who are there`() throws {
    let tables = Tables(of: Self.third).followed(by: Self.second)
    let table = tables[.changes]
    let row = try #require((0..<table.count).first { table.value($0, .what).text == "Ships" })
    #expect(table.value(row, .kind).text == "gone")
    #expect(table.detail(row)?.links.map(\.name) == ["Cy", "Reef"])
  }
}
