import Programme
import Searching
import Testing
import Views

@Suite struct DivisionTests {
  static let sections: [(view: View, division: Division, sections: [String])] = [
    (.agenda, .day, ["Wed 20 May 2026", "Thu 21 May 2026"]),
    (.agenda, .room, ["Aula", "Quay", "No room"]), (.agenda, .track, ["Water", "No track"]),
    (.agenda, .kind, ["plenary", "talk", "walk", "No kind"]), (.agenda, .none, []),
    (.speakers, .letter, ["A", "B", "L"]),
    (.speakers, .institution, ["Dock Works", "Tidal Institute", "No institution"]),
    (.speakers, .role, ["chair", "greeting", "guest"]),
    (.institutions, .kind, ["enterprise", "institute", "venue"]),
    (.institutions, .letter, ["D", "H", "T"]),
  ]

  @Test(arguments: sections.indices) func `Rows of one section stand together, those of none last`(
    number: Int
  ) {
    let (view, division, sections) = Self.sections[number]
    let table = Table(view, of: harbour)
    let excerpt = Excerpt(of: table, division: division)
    #expect(excerpt.headings.map { excerpt.heading(at: $0) } == sections)
    #expect(Set(excerpt.rows.all).count == table.count)
  }

  @Test func `Within a section rows stand as they are sorted`() {
    let table = Table(.agenda, of: harbour)
    let excerpt = Excerpt(
      of: table, sort: [SortKey(.title, descending: true)], division: .room)
    #expect(
      excerpt.rows.map { table.value($0, .title).text } == [
        "Opening", "First part", "Night tide", "Closing",
      ])
    #expect(excerpt.heading == "grouped by room, by title descending · 4 of 4")
    let same = Excerpt(of: table, sort: [SortKey(.room, descending: true)], division: .room)
    #expect(same.heading == "grouped by room descending · 4 of 4")
  }

  @Test func `Sections with no row of the query are left out`() {
    let table = Table(.agenda, of: harbour)
    let excerpt = Excerpt(of: table, filter: Filter("no:room"), division: .room)
    #expect(excerpt.headings.map { excerpt.heading(at: $0) } == ["No room"])
    #expect(Excerpt(of: table, filter: Filter("nothing"), division: .room).headings.isEmpty)
  }

  @Test func `Every view takes its divisions, and texts that differ by case alone are one`() {
    let table = Table(
      .agenda, of: loaded([("agenda.csv", "title,room\na,Hall 10\nb,hall 10\nc,Hall 9\nd,—\ne,\n")])
    )
    let excerpt = Excerpt(of: table, division: .room)
    #expect(
      excerpt.headings.map { excerpt.heading(at: $0) } == ["Hall 9", "Hall 10", "—", "No room"])
    for view in View.allCases {
      for division in view.divisions {
        #expect(
          Excerpt(of: Table(view, of: builtIn), division: division).rows.count
            == Table(view, of: builtIn).count)
      }
    }
  }

  static let alike: [(division: Division, values: [String], sections: [String])] = [
    (
      .room, ["H1.1", "H11", "H1-1", "H 11", "H011", "h1.1"],
      ["H 11", "H011", "H1-1", "H1.1", "H11"]
    ),
    (.track, ["C", "C++", "C#", "c", "—", "–"], ["C", "C#", "C++", "—", "–"]),
    (.kind, ["café", "cafe", "CAFÉ", "e\u{301}", "\u{E9}"], ["cafe", "café", "e\u{301}"]),
  ]

  @Test(arguments: alike) func `What queries take for the same has sections of its own`(
    division: Division, values: [String], sections: [String]
  ) {
    let rows = (values + values).map { "t,\($0)\n" }.joined()
    let table = Table(
      .agenda, of: loaded([("agenda.csv", "title,\(division.rawValue)\n" + rows)]))
    let excerpt = Excerpt(of: table, division: division)
    let headings = excerpt.headings.map { excerpt.heading(at: $0) }
    #expect(headings.count == sections.count)
    #expect(Set(headings) == Set(sections))
    for (number, start) in excerpt.headings.enumerated() {
      let end = number + 1 < headings.count ? excerpt.headings[number + 1] : excerpt.rows.count
      let own = (start..<end).map { table.value(excerpt.rows[$0], division.column).text }
      #expect(Set(own.map { $0.lowercased() }).count == 1)
    }
  }

  @Test func `Too many sections are no sections, which is said`() {
    let rooms = (0..<20_001).map { "t,r\($0)\n" }.joined()
    let table = Table(.agenda, of: loaded([("agenda.csv", "title,room\n" + rooms)]))
    let excerpt = Excerpt(of: table, division: .room)
    #expect(excerpt.headings.isEmpty)
    #expect(
      excerpt.heading
        == "grouped by room without headings, for there are too many · 20001 of 20001")
    #expect(excerpt.rows.prefix(3).map { table.value($0, .room).text } == ["r0", "r1", "r2"])
  }
}
