import Programme
import Testing
import Views

@Suite struct SortTests {
  private static let table = Table(
    .agenda,
    of: loaded([
      (
        "agenda.csv",
        """
        order,title,kind,room,start,day
        1,delta,talk,B,09:00,2026-05-21
        2,Äpfel,,A,10:00,2026-05-20
        10,alpha,talk,,23:00,2026-05-20
        9,Bravo,break,A,09:30,2026-05-20
        """
      )
    ]))

  struct Case: Sendable, CustomTestStringConvertible {
    let keys: String
    let titles: [String]

    init(_ keys: String, _ titles: [String]) { (self.keys, self.titles) = (keys, titles) }

    var testDescription: String { "'\(keys)'" }
  }

  static let cases = [
    Case("", ["Bravo", "Äpfel", "alpha", "delta"]),
    Case("title", ["alpha", "Äpfel", "Bravo", "delta"]),
    Case("-title", ["delta", "Bravo", "Äpfel", "alpha"]),
    Case("kind", ["Bravo", "alpha", "delta", "Äpfel"]),
    Case("-kind", ["alpha", "delta", "Bravo", "Äpfel"]),
    Case("room", ["Bravo", "Äpfel", "delta", "alpha"]),
    Case("-room", ["delta", "Bravo", "Äpfel", "alpha"]),
    Case("room,-title", ["Bravo", "Äpfel", "delta", "alpha"]),
    Case("kind,-title", ["Bravo", "delta", "alpha", "Äpfel"]),
    Case("kind, title", ["Bravo", "alpha", "delta", "Äpfel"]),
    Case("order", ["Bravo", "Äpfel", "alpha", "delta"]),
    Case("start", ["Bravo", "Äpfel", "alpha", "delta"]),
    Case("-start", ["delta", "alpha", "Äpfel", "Bravo"]),
    Case("track", ["Bravo", "Äpfel", "alpha", "delta"]),
  ]

  @Test(arguments: cases)
  func `Rows are sorted by the keys, empty cells last`(example: Case) throws {
    let table = Self.table
    let rows = sorted(table, by: try table.view.sortKeys(example.keys))
    #expect(rows.map { table.value($0, .title).text } == example.titles)
  }

  @Test(arguments: ["institution", "-institution"])
  func `Institutions stand by pinyin also beside people, and that is told`(_ keys: String) throws {
    let meeting = loaded([
      (
        "speakers.csv",
        "id,name,institutions\na,Ann,同济大学\nb,Bob,Éluard\nc,Cy,复旦大学\nd,Di,Acme\ne,Ed,\n"
      )
    ])
    let table = Table(.speakers, of: meeting)
    let names = sorted(table, by: try table.view.sortKeys(keys)).map { table.value($0, .name).text }
    #expect(
      names
        == (keys == "institution"
          ? ["Di", "Bob", "Cy", "Ann", "Ed"] : ["Ann", "Cy", "Bob", "Di", "Ed"]))
    let note = table.orderNote(try table.view.sortKeys(keys))
    #expect(note.hasPrefix("by institution (pinyin)"))
  }

  @Test func `Institutions in Latin letters stand by the numbers in them`() throws {
    let meeting = loaded([
      ("speakers.csv", "id,name,institutions\na,Ann,Team 10\nb,Bob,Team 2\nc,Cy,Team 1\n")
    ])
    let table = Table(.speakers, of: meeting)
    let names = sorted(table, by: try table.view.sortKeys("institution"))
      .map { table.value($0, .name).text }
    #expect(names == ["Cy", "Bob", "Ann"])
  }

  @Test(arguments: [
    ("", "pinyin"), ("name:strokes", "strokes"), ("-name:strokes", "strokes descending"),
    ("name,role", "pinyin, …"), ("-role", "by role descending"),
  ]) func `An order is told in few words`(_ keys: String, _ note: String) throws {
    let table = Table(.speakers, of: loaded([("speakers.csv", "id,name,role\na,张三,chair\n")]))
    let keys = try table.view.sortKeys(keys)
    #expect(table.briefOrderNote(Sorting(keys)) == note)
    // What the rows are put under is worth more than how they stand there.
    #expect(table.briefOrderNote(Sorting(keys, division: .role)) == "grouped by role")
  }

  @Test func `Numbers are sorted as numbers`() throws {
    let meeting = loaded([
      ("institutions.csv", "id,name\na,A\nb,B\nc,C\n"),
      (
        "attendance.csv",
        "of,id,declared\ninstitution,a,10\ninstitution,b,9\ninstitution,c,100\n"
      ),
    ])
    let table = Table(.institutions, of: meeting)
    let rows = sorted(table, by: [SortKey(.declared)])
    #expect(rows.map { table.value($0, .declared).text } == ["9", "10", "100"])
  }

  static let counted: [(view: View, keys: String, names: [String])] = [
    (.speakers, "sessions", ["Bo Berg", "Åsa Öberg", "李嘉", "Cy"]),
    (.speakers, "-sessions", ["Åsa Öberg", "李嘉", "Bo Berg", "Cy"]),
    (.speakers, "-sessions,-name", ["李嘉", "Åsa Öberg", "Bo Berg", "Cy"]),
    (.agenda, "-people", ["Both", "Two", "Three roles of one", "Nobody"]),
    (.agenda, "people,-title", ["Two", "Three roles of one", "Both", "Nobody"]),
    (.agenda, "-institutions", ["Two", "Both", "Nobody", "Three roles of one"]),
    (.institutions, "-people", ["Works", "Tides", "Nobody's"]),
    (.institutions, "-appearances", ["Works", "Tides", "Nobody's"]),
  ]

  @Test(arguments: counted.indices)
  func `Lists of sessions, people and institutions are sorted by how many they hold`(number: Int)
    throws
  {
    let (view, keys, names) = Self.counted[number]
    let table = Table(
      view,
      of: loaded([
        (
          "speakers.csv",
          "id,name,institutions\ncy,Cy,\njia,李嘉,works\nasa,Åsa Öberg,works\nbo,Bo Berg,tides\n"
        ),
        ("institutions.csv", "id,name\ntides,Tides\nworks,Works\nnone,Nobody's\n"),
        (
          "agenda.csv",
          """
          id,title,people,institutions
          a,Both,chair: asa; jia; bo,
          b,Nobody,,
          c,Two,chair: asa,host: tides; guest: works
          d,Three roles of one,chair: jia; talk: jia; answer: jia,
          """
        ),
      ]))
    let rows = sorted(table, by: try view.sortKeys(keys))
    #expect(rows.map { table.value($0, view.nameColumn).text } == names)
  }

  @Test func `Numbers within texts are sorted as numbers`() throws {
    let rooms = [
      "Room 10", "room 9", "Room 02", "Aula", "Room 10b", "Hall", "Room 123456789012", "007",
    ]
    let text = "title,room\n" + rooms.map { "t,\($0)\n" }.joined()
    let table = Table(.agenda, of: loaded([("agenda.csv", text)]))
    let rows = sorted(table, by: [SortKey(.room)])
    #expect(
      rows.map { table.value($0, .room).text } == [
        "007", "Aula", "Hall", "Room 02", "room 9", "Room 10", "Room 10b", "Room 123456789012",
      ])
  }

  @Test func `Equal rows keep their order, whatever their number`() {
    let text = "title,kind\n" + (0..<500).map { "t\($0),k\($0 % 3)\n" }.joined()
    let table = Table(.agenda, of: loaded([("agenda.csv", text)]))
    let rows = sorted(table, by: [SortKey(.kind)])
    #expect(rows == (0..<3).flatMap { kind in (0..<500).filter { $0 % 3 == kind } })
  }

  static let notes: [(view: View, keys: String, note: String)] = [
    (.agenda, "", "in programme order"), (.speakers, "", "by name"),
    (.institutions, "", "by name"), (.checks, "", "worst first"), (.overview, "", "as told"),
    (.agenda, "title", "by title"), (.agenda, "-start", "by start descending"),
    (.speakers, "role,-name", "by role, name descending"),
  ]

  @Test(arguments: notes) func `An order is said in words`(view: View, keys: String, note: String)
    throws
  {
    let table = Table(view, of: loaded([("speakers.csv", "name\nBo\n")]))
    #expect(table.orderNote(try view.sortKeys(keys)) == note)
  }

  @Test(arguments: [
    ("", "by name (pinyin)"), ("name:strokes", "by name (strokes)"),
    ("role,-name", "by role, name (pinyin) descending"),
    ("-name:strokes", "by name (strokes) descending"),
    ("role", "by role"),
  ]) func `How names in Han stand is told where there are any`(keys: String, note: String) throws {
    let table = Table(.speakers, of: loaded([("speakers.csv", "name\nBo\n李嘉\n")]))
    #expect(table.orderNote(try table.view.sortKeys(keys)) == note)
  }

  @Test(arguments: [
    ("name", ["Bo", "单于", "李嘉", "LI Wei", "Lu", "王一"]),
    ("name:strokes", ["王一", "李嘉", "单于", "Bo", "LI Wei", "Lu"]),
  ]) func `Names in Han stand by pinyin or by strokes`(keys: String, names: [String]) throws {
    let text = "name\nLu\n王一\n李嘉\nBo\n单于\nLI Wei\n"
    let table = Table(.speakers, of: loaded([("speakers.csv", text)]))
    let rows = sorted(table, by: try table.view.sortKeys(keys))
    #expect(rows.map { table.value($0, .name).text } == names)
  }

  @Test func `One institution in Han leaves the others in the order of their numbers`() throws {
    let text = "name,institution\nBo,Team 10\nCy,苏州队\nDee,Team 2\nEve,Rig\n"
    let people = Table(.speakers, of: loaded([("speakers.csv", text)]))
    let rows = sorted(people, by: try people.view.sortKeys("institution"))
    #expect(
      rows.map { people.value($0, .institution).text } == ["Rig", "苏州队", "Team 2", "Team 10"])
    let institutions = Table(.institutions, of: loaded([("speakers.csv", text)]))
    #expect(
      institutions.allRows.map { institutions.value($0, .name).text }
        == ["Rig", "苏州队", "Team 2", "Team 10"])
  }

  static let unknown: [(view: View, keys: String, word: String)] = [
    (.speakers, "nam", "nam"), (.speakers, "name,start", "start"), (.agenda, "-", ""),
    (.agenda, "Title", "Title"), (.overview, "name", "name"),
  ]

  @Test(arguments: unknown)
  func `A column the view has not is an error that names those it has`(
    view: View, keys: String, word: String
  ) {
    let failure = SortKeyFailure.unknownColumn(word, known: view.columns.map(\.rawValue))
    #expect(throws: failure) { try view.sortKeys(keys) }
  }

  @Test(arguments: View.allCases) func `Every column is found by its id`(view: View) throws {
    for column in view.columns { #expect(try view.column(column.rawValue) == column) }
  }

  @Test(
    arguments: [
      (View.speakers, "org", Column.institution), (.agenda, "org", .institutions),
      (.agenda, "t", .start), (.agenda, "会场", .room), (.speakers, "姓名", .name),
      (.institutions, "o", .name),
    ] as [(View, String, Column)])
  func `A column goes by the names that queries give it`(view: View, name: String, column: Column)
    throws
  {
    #expect(try view.sortKeys("-" + name) == [SortKey(column, descending: true)])
  }

  @Test func `One minus descends, two are a mistake`() {
    #expect(throws: SortKeyFailure.self) { try View.agenda.sortKeys("--title") }
  }
}

/// All rows of a table as the keys order them.
private func sorted(_ table: Table, by keys: [SortKey]) -> [Int] {
  Excerpt(of: table, sort: keys).rows.all
}
