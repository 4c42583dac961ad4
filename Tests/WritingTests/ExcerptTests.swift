import Programme
import Reading
import Searching
import Testing
import Views

@Suite struct ExcerptTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let view: View
    let query: String
    let names: [String]

    init(_ view: View, _ query: String, _ names: [String]) {
      (self.view, self.query, self.names) = (view, query, names)
    }

    var testDescription: String { "'\(query)' in \(view)" }
  }

  static let cases = [
    Case(.speakers, "oberg", ["Åsa Öberg"]), Case(.speakers, "asa", ["Åsa Öberg"]),
    Case(.speakers, "LI jia", ["李嘉"]), Case(.speakers, "jia", ["李嘉"]),
    Case(.speakers, "李", ["李嘉"]), Case(.speakers, "b17", ["Åsa Öberg"]),
    Case(.speakers, "tides lab", ["Åsa Öberg"]), Case(.speakers, "night", ["Åsa Öberg"]),
    Case(.speakers, "chair", ["Åsa Öberg", "李嘉"]), Case(.speakers, "dock bo", ["Bo Berg"]),
    Case(.speakers, "zebra", []), Case(.agenda, "marée", ["First part", "Night tide"]),
    Case(.agenda, "maree", ["First part", "Night tide"]), Case(.agenda, "李嘉", ["Opening"]),
    Case(.agenda, "aula", ["Opening", "First part"]), Case(.agenda, "red", ["Opening"]),
    Case(.agenda, "confirmed", ["Night tide"]), Case(.agenda, "2026-05-21", ["Closing"]),
    Case(.institutions, "marées", ["Tidal Institute"]),
    Case(.institutions, "teal", ["Tidal Institute"]),
    Case(.institutions, "works", ["Dock Works"]), Case(.institutions, "bo berg", ["Dock Works"]),
  ]

  @Test(arguments: cases)
  func `A row is found by what it shows and by its hidden names`(example: Case) {
    let excerpt = Excerpt(of: Table(example.view, of: harbour), filter: Filter(example.query))
    let column = example.view.nameColumn
    #expect(excerpt.rows.map { excerpt.table.value($0, column).text } == example.names)
  }

  static let headings: [(query: String, sort: [SortKey], heading: String)] = [
    ("", [], "by name (pinyin) · 3 of 3"), ("berg", [], "berg · by name (pinyin) · 2 of 3"),
    ("  berg ", [SortKey(.role)], "berg · by role · 2 of 3"),
    ("-", [], "- · by name (pinyin) · 3 of 3"),
    ("zebra", [], "zebra · by name (pinyin) · 0 of 3"),
  ]

  @Test(arguments: headings)
  func `An excerpt says query, order and count`(query: String, sort: [SortKey], heading: String) {
    let excerpt = Excerpt(of: Table(.speakers, of: harbour), filter: Filter(query), sort: sort)
    #expect(excerpt.heading == heading)
  }

  @Test func `Chosen columns are kept in their order`() {
    let excerpt = Excerpt(of: Table(.speakers, of: harbour), columns: [.id, .name])
    #expect(excerpt.columns == [.id, .name])
  }
}

/// An invented meeting whose records have names that no column shows.
private let harbour = meeting(
  files: [
    (
      "institutions.csv",
      """
      id,name,other_names,kind,role,colour
      hall,Harbour Hall,,venue,host,
      tidal,Tidal Institute,fr=Institut des marées,institute,,teal
      works,Dock Works,,enterprise,,
      """
    ),
    (
      "speakers.csv",
      """
      id,name,other_names,pinyin,unit,position,institutions,role,badge
      asa,Åsa Öberg,,,Tides Lab,Hydrographer,tidal; works,guest,B17
      jia,李嘉,en=LI Jia,Li Jia,,教授,,,
      bo,Bo Berg,,,,,works,,
      """
    ),
    (
      "agenda.csv",
      """
      id,day,start,end,title,title_other,kind,room,track,language,people,institutions,status,parent,source,inferred,colour
      night,2026-05-20,22:00,25:30,Night tide,fr=Marée de nuit,walk,Quay,Water,en,guide: asa,,confirmed,,"plan:2,3; list:4",kind; room,
      open,2026-05-20,09:00,10:00,Opening,,plenary,Aula,,,chair: asa @ works; chair: jia; greeting: bo,speaker: works,,,,,red
      part,2026-05-20,09:30,10:00,First part,,talk,Aula,,,,speaker: tidal,,open,,,
      close,2026-05-21,,,Closing,,,,,,,,,,,,
      """
    ),
  ].map { (name: $0.0, bytes: Array($0.1.utf8)) }, sourceName: "harbour")
