import Programme
import Testing
import Views

@Suite struct ColumnTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let view: View
    let column: Column
    let texts: [String]

    init(_ view: View, _ column: Column, _ texts: [String]) {
      (self.view, self.column, self.texts) = (view, column, texts)
    }

    var testDescription: String { "\(column) of \(view)" }
  }

  static let agenda = [
    Case(.agenda, .order, ["1", "2", "3", "4"]),
    Case(.agenda, .day, ["2026-05-20", "2026-05-20", "2026-05-20", "2026-05-21"]),
    Case(.agenda, .start, ["09:00", "09:30", "22:00", ""]),
    Case(.agenda, .end, ["10:00", "10:00", "25:30", ""]),
    Case(.agenda, .room, ["Aula", "Aula", "Quay", ""]),
    Case(.agenda, .title, ["Opening", "First part", "Night tide", "Closing"]),
    Case(.agenda, .kind, ["plenary", "talk", "walk", ""]),
    Case(.agenda, .track, ["", "", "Water", ""]), Case(.agenda, .language, ["", "", "en", ""]),
    Case(.agenda, .people, ["Åsa Öberg; 李嘉; Bo Berg", "", "Åsa Öberg", ""]),
    Case(.agenda, .institutions, ["Dock Works", "Tidal Institute", "", ""]),
    Case(.agenda, .status, ["", "", "confirmed", ""]),
    Case(.agenda, .id, ["open", "part", "night", "close"]),
  ]

  static let others = [
    Case(.speakers, .name, ["Åsa Öberg", "Bo Berg", "李嘉"]),
    Case(.speakers, .other, ["", "", "LI Jia"]),
    Case(.speakers, .role, ["guest; chair; guide", "greeting", "chair"]),
    Case(.speakers, .position, ["Hydrographer", "", "教授"]),
    Case(.speakers, .institution, ["Tidal Institute; Dock Works", "Dock Works", ""]),
    Case(.speakers, .sessions, ["Opening; Night tide", "Opening", "Opening"]),
    Case(.speakers, .id, ["asa", "bo", "jia"]),
    Case(.institutions, .name, ["Dock Works", "Harbour Hall", "Tidal Institute"]),
    Case(.institutions, .other, ["", "", "Institut des marées"]),
    Case(.institutions, .kind, ["enterprise", "venue", "institute"]),
    Case(.institutions, .role, ["chair; speaker", "host", "speaker"]),
    Case(.institutions, .people, ["Åsa Öberg; Bo Berg", "", "Åsa Öberg"]),
    Case(.institutions, .appearances, ["4", "0", "3"]),
    Case(.institutions, .declared, ["12", "", ""]),
    Case(.institutions, .id, ["works", "hall", "tidal"]),
  ]

  @Test(arguments: agenda + others) func `A column holds what the files say`(example: Case) {
    #expect(Table(example.view, of: harbour).texts(example.column) == example.texts)
  }

  @Test(arguments: View.allCases)
  func `A column of another view holds nothing`(view: View) {
    let table = Table(view, of: harbour)
    for column in Column.allCases where !view.columns.contains(column) {
      #expect((0..<table.count).allSatisfy { table.value($0, column).isAbsent }, "\(column)")
    }
  }

  @Test(arguments: View.allCases)
  func `Outside its rows a table holds nothing`(view: View) {
    let table = Table(view, of: harbour)
    for row in [-1, table.count, Int.max] {
      #expect(view.columns.allSatisfy { table.value(row, $0).isAbsent })
      #expect(table.detail(row) == nil)
      #expect(table.identity(row) == nil)
      #expect(table.section(row) == nil)
      #expect(table.item(row) == nil)
      #expect(table.share(row) == nil)
    }
  }

  /// The contract of `cli.md`.
  static let ids: [(view: View, ids: String)] = [
    (.agenda, "order day start end room title kind track language people institutions status id"),
    (.speakers, "name other role position institution sessions id"),
    (.institutions, "name other kind role people appearances declared id"),
    (.checks, "severity place what do id"), (.overview, "section label value"),
    (.changes, "kind what from to who since id"),
  ]

  @Test(arguments: ids) func `A view has the columns that are promised`(view: View, ids: String) {
    #expect(view.columns.map(\.rawValue).joined(separator: " ") == ids)
  }

  static let defaults: [(view: View, loaded: LoadedMeeting, ids: String)] = [
    (.agenda, harbour, "order day start end room title kind track people institutions status"),
    (.agenda, builtIn, "order day title kind people institutions"),
    (.speakers, builtIn, "name role position institution sessions"),
    (.institutions, builtIn, "name kind role people appearances"),
    (.institutions, harbour, "name kind role people appearances declared"),
    (.speakers, loaded([("speakers.csv", "name\nAnn\n")]), "name"),
    (.agenda, loaded([("meeting.toml", "title = \"T\"\n")]), "title"),
  ]

  @Test(arguments: defaults.indices)
  func `The default columns are those that hold something`(number: Int) {
    let (view, loaded, ids) = Self.defaults[number]
    #expect(Table(view, of: loaded).defaultColumns.map(\.rawValue).joined(separator: " ") == ids)
  }

  @Test(arguments: View.allCases) func `The column that names a row is shown`(view: View) {
    for meeting in [builtIn, harbour, loaded([])] {
      #expect(Table(view, of: meeting).defaultColumns.contains(view.nameColumn))
    }
  }

  static let sections: [(loaded: LoadedMeeting, sections: [String?])] = [
    (
      harbour, ["Wed 20 May 2026", "Wed 20 May 2026", "Wed 20 May 2026", "Thu 21 May 2026"]
    ),
    (loaded([("agenda.csv", "title,day\nA,2026-05-20\nB,2026-05-20\n")]), [nil, nil]),
    (loaded([("agenda.csv", "title\nA\nB\n")]), [nil, nil]),
    (
      loaded([("agenda.csv", "title,day\nA,2026-05-20\nB,2026-05-21\n")]),
      ["Wed 20 May 2026", "Thu 21 May 2026"]
    ),
  ]

  @Test(arguments: sections.indices)
  func `Days are headings where there are several`(number: Int) {
    let table = Table(.agenda, of: Self.sections[number].loaded)
    #expect((0..<table.count).map { table.section($0) } == Self.sections[number].sections)
  }

  @Test(arguments: View.allCases) func `An identity leads back to its row`(view: View) throws {
    let table = Table(view, of: builtIn)
    for row in 0..<table.count {
      #expect(table.row(of: try #require(table.identity(row))) == row)
    }
  }

  @Test func `Checks stand by severity, faults of files before doubts`() {
    let meeting = loaded([
      ("agenda.csv", "title,start,end,people,parent\nA,10:00,09:00,Ann,\nB,,,Nobody,C\n")
    ])
    let severities = Table(.checks, of: meeting).texts(.severity)
    #expect(
      severities
        == severities.sorted { Severity(rawValue: $0) ?? .note < Severity(rawValue: $1) ?? .note })
    #expect(Table(.checks, of: meeting).texts(.place).first?.hasPrefix("agenda.csv:2:") == true)
  }
}
