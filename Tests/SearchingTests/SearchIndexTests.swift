import Programme
import Searching
import Testing

private let people = [
  ["YU Lijuan", "于丽娟"], ["Jürgen Groß", "Universität München"],
  ["LI Wei", "李伟", "Industry-Education Alliance"], ["Wei Lin", "同濟大學"], [],
]

private let index = SearchIndex(rows: people.count) { people[$0] }

struct SearchIndexTests {
  @Test(arguments: [
    ("", [0, 1, 2, 3, 4]), ("-", [0, 1, 2, 3, 4]), ("wei", [2, 3]), ("lijuan yu", [0]),
    ("yu lijuan", [0]), ("JURGEN gross", [1]), ("ｍüｎchen", [1]), ("丽娟", [0]), ("麗娟", [0]),
    ("同济", [3]), ("industry-education", [2]), ("industryeducation", [2]), ("education lin", []),
    ("li", [0, 2, 3]), ("l", [0, 2, 3]), ("伟industry", []), ("yulijuan", [0]),
    ("yulij", [0]), ("ylj", [0]), ("lijuany", []), ("liw", [2]), ("tongjid", [3]), ("tjdx", [3]),
    ("zzz", []),
    ("wei wei", [2, 3]), ("wei　li", [2, 3]),
  ]) func `A row is found by words of its fields, in any order`(query: String, rows: [Int]) {
    #expect(index.rows(matching: Filter(query)).rows == rows)
  }

  @Test func `Narrowing keeps to the rows given`() {
    let among = RowSet([3, 2, 0], universe: 5)
    #expect(index.rows(matching: Filter("wei"), within: among).rows == [2, 3])
    #expect(index.rows(matching: Filter(""), within: among).rows == [0, 2, 3])
  }

  private static let smiths = SearchIndex(
    rows: 5,
    fields: [
      FieldIndex(
        [.name],
        texts: FoldedTexts(
          Texts(["J Smith", "Jo Smith", "Joe Smith", "Joel Smith", "Smithe Jo"]), asNames: true))
    ])

  @Test(
    arguments: [
      ("js", [0]), ("jos", [1]), ("joes", [2]), ("joels", [3]), ("joelsm", [3]),
      ("smithej", [4]), ("smithj", []), ("smith", [0, 1, 2, 3, 4]), ("jo", [1, 2, 3, 4]),
      ("j", [0, 1, 2, 3, 4]), ("z", []), ("7", []), ("jz", []),
    ] as [(String, [Int])])
  func `Words of a name may be joined, however short the first is`(query: String, rows: [Int]) {
    #expect(Self.smiths.rows(matching: Filter(query)).rows == rows)
  }

  @Test func `An index without rows holds nothing`() {
    let empty = SearchIndex(rows: 0) { _ in [] }
    #expect(empty.count == 0)
    #expect(empty.rows(matching: Filter("")).rows == [])
    #expect(empty.rows(matching: Filter("a")).rows == [])
  }

  @Test func `A hit never reaches from one row or field into the next`() {
    let index = SearchIndex(rows: 3) { [["ab", "cd"], ["ef"], ["ab\u{1F}cd"]][$0] }
    #expect(index.rows(matching: Filter("bc")).rows == [2])
    #expect(index.rows(matching: Filter("de")).rows == [])
  }

  @Test(arguments: [
    ("lijan", "lijuan"), ("lijaun", "lijuan"), ("wei jurgem", nil), ("munchen jurgem", "jurgen"),
    ("allience", "alliance"),
    ("univers1t", "universitat"), ("同济大字", "同济大学"), ("groß", nil), ("zz", nil),
    ("nothinglikeit", nil), ("wei education lin", nil), ("", nil),
  ]) func `The nearest word is offered for a word that is nowhere`(query: String, word: String?) {
    #expect(index.nearestWord(to: Filter(query)) == word)
  }

  private static let rooms = SearchIndex(
    rows: 2,
    fields: [
      FieldIndex([.name], texts: FoldedTexts(entries: 2) { [["Harbour"], ["Lantern"]][$0] }),
      FieldIndex([.room], texts: FoldedTexts(entries: 2) { [["Quay"], ["Lodge"]][$0] }),
      FieldIndex([.role], texts: FoldedTexts(entries: 2) { _ in [] }),
      FieldIndex([.day], numbers: [FieldIndex.absent, FieldIndex.absent]),
      FieldIndex(
        [.time], texts: FoldedTexts(entries: 2) { ["09:00", "10:00"][$0...$0].map { $0 } },
        numbers: [540, 600]),
    ])

  @Test(arguments: [
    ("room:lodg3", "lodge"), ("room:lanterm", nil), ("lanterm", "lantern"),
    ("name:lanterm", "lantern"),
    ("t:abc", nil), ("room:quay name:harbuor", "harbour"), ("room:lodge name:harbuor", nil),
    ("t:abc lanterm", nil), ("room=lodg3", "lodge"), ("^lanterm", "lantern"), ("^lodg3", nil),
  ]) func `What may have been meant of a field is one of its values`(query: String, word: String?) {
    #expect(Self.rooms.nearestWord(to: Filter(query)) == word)
  }

  @Test(arguments: [
    ("harbour lodg3", nil), ("lantern lodg3", "lodge"), ("lan", nil), ("quax", "quay"),
    ("qux", nil),
    ("hurba", nil), ("name:harbor", "harbour"),
  ]) func `A word is only offered where it is near and finds something`(
    query: String, word: String?
  ) {
    #expect(Self.rooms.nearestWord(to: Filter(query)) == word)
  }

  @Test(
    arguments: [
      ("^lo", []), ("^ha", [0]), ("room:^lo", [1]), ("^lan", [1]), ("^lan room:^lo", [1]),
    ] as [(String, [Int])])
  func `A bare beginning is that of a name`(query: String, rows: [Int]) {
    #expect(Self.rooms.rows(matching: Filter(query)).rows == rows)
  }

  @Test(
    arguments: [
      ("roo", [0, 1]), ("harbour roo", [0]), ("harbour peo", [0]), ("lan", [1]),
      ("harbour NO", [0]),
      ("harbour AN", [0]), ("ro", [0, 1]),
      ("roo ", []), ("-lan", [0]), ("quay roo lodge", []),
      ("xyz roo", []), ("人", [0, 1]), ("harbour has", [0]), ("harbour is", [0]),
      ("harbour no", [0]), ("harbour at", [0]), ("harbour date", [0]), ("harbour tags", [0]),
      ("harbour leng", [0]), ("harbour people ", [0]), ("harbour has ", [0]),
      ("harbour peopl ", []), ("harbour i", []), ("harbour 没", [0]), ("harbour t:9 p", [0]),
      ("harbour t:9 x", []), ("harbour t:9 u", [0]), ("lantern t:10 uh", [1]),
      ("lantern t:10u", [1]),
      ("lantern t:10 a", [1]),
    ] as [(String, [Int])])
  func `A last word that is going to name a field waits for the rest`(query: String, rows: [Int]) {
    let typed = Filter(query, isTyped: true)
    #expect(Self.rooms.rows(matching: typed).rows == rows)
    let kept = Self.rooms.rows(matching: Filter(query, isFinished: true))
    #expect(kept == Self.rooms.rows(matching: Filter(query, previous: typed)))
  }

  private static let visits = SearchIndex(
    rows: 3,
    fields: [
      FieldIndex([.name], texts: FoldedTexts(entries: 3) { [["Maria"], ["Ann"], ["Amos"]][$0] }),
      FieldIndex([.day], numbers: [740_061, 740_061, 740_062]),
      FieldIndex([.time], numbers: [840, 540, 840]),
      FieldIndex([.duration], numbers: [60, 30, 60]),
    ])

  @Test(
    arguments: [
      ("d:20 mar", [0]), ("d:20 mari", [0]), ("d:20 may", [0, 1]), ("d:21 mar", []),
      ("t:2 am", []), ("t:2 pm", [0, 2]), ("t:9 am", [1]), ("t:14 h", [0, 2]),
      ("t:14 uhr", [0, 2]),
      ("dur:1 h 3", [0, 2]), ("dur:1 h 30 mi", [0, 2]), ("dur:1 h x", []), ("t:9 h 3", [1]),
      ("t:9 3", []), ("dur:30 m", [1]), ("t:2 p", []), ("t:2 x", []), ("t:2-3 p", []),
      ("at:2 p", []), ("t:9 a", [1]), ("t:9-10 a", [1]), ("t:9 an", [1]), ("t:2 p ", []),
      ("ann name!", [1]), ("ann 姓名！", [1]), ("ann t !", [1]), ("ann foo!", []),
    ] as [(String, [Int])])
  func `What is read as one value may be a word that is typed`(query: String, rows: [Int]) {
    #expect(Self.visits.rows(matching: Filter(query, isTyped: true)).rows == rows)
  }

  private static let lopez = SearchIndex(
    rows: 3,
    fields: [
      FieldIndex(
        [.name],
        texts: FoldedTexts(entries: 3) { [["Ana Lopez"], ["Maria Lopez"], ["Maria Wang"]][$0] })
    ])

  @Test(
    arguments: [
      ("n:lopez, maria", [1]), ("n:lopez, maria, x", [0, 1, 2]), ("n:ana, wang", [0, 2]),
      ("n:ana,wang", [0, 2]), ("n:ana, zzz", [0]), ("n:lopez, -maria", [0]),
    ] as [(String, [Int])])
  func `Behind a name and a comma stands what it holds too, or else another name`(
    query: String, rows: [Int]
  ) {
    #expect(Self.lopez.rows(matching: Filter(query, isFinished: true)).rows == rows)
    #expect(Self.lopez.rows(matching: Filter(query, isTyped: true)).rows == rows)
  }

  @Test(
    arguments: [
      ("~wanh", true, [2]), ("~wanhx", true, []), ("~lpo", true, []), ("~lop", true, [0, 1]),
      ("~lopw", true, [0, 1]), ("~lopw", false, []),
    ] as [(String, Bool, [Int])])
  func `A short word that is like none may go on to one that is`(
    query: String, isTyped: Bool, rows: [Int]
  ) {
    #expect(Self.lopez.rows(matching: Filter(query, isTyped: isTyped)).rows == rows)
  }

  @Test func `What waits for a field is not looked for among what its first letters found`() {
    let none = RowSet([], universe: 2)
    #expect(Self.rooms.rows(matching: Filter("roo", isTyped: true), within: none).count == 2)
  }

  @Test(arguments: [
    ("\"open source\"", [0, 1, 2]), ("\"open source so\"", [1]), ("\"on air\"", []),
    ("\"of the art\"", [4]), ("\"state of the\"", [4]), ("\"open-source\"", [1, 2, 5]),
  ]) func `A phrase is in words with dashes between them, and in no longer word`(
    query: String, rows: [Int]
  ) {
    let titles = [
      "An open source day", "Open-Source software", "Why open‐source", "Questionnaire",
      "State-of-the art", "Opensource",
    ]
    let index = SearchIndex(rows: titles.count) { [titles[$0]] }
    #expect(index.rows(matching: Filter(query)).rows == rows)
  }

  @Test(
    arguments: [
      ("a or b", ["To find either, write OR in capitals."]), ("or b", []), ("a or", []),
      ("a oder b", ["To find either, write OR for 'oder'."]),
      ("a ou b", ["To find either, write OR for 'ou'."]),
      ("a and b", ["Leave 'and' out: all words are looked for."]),
      ("a not b", ["To leave rows out, write -b"]), ("a OR b", []), ("\"or\" a", []),
      ("a und b", ["Leave 'und' out: all words are looked for."]),
      ("track:(a or b)", ["To find either, write OR in capitals."]), ("track:or b", []),
      ("t:9 or 10", []), ("a nicht b", ["To leave rows out, write -b"]),
      ("张伟或王芳", ["To find either, put blanks around 或."]), ("或许", []), ("非", []),
      ("非王芳", ["To leave rows out, put a blank behind 非."]), ("王非", []),
    ] as [(String, [String])])
  func `A word that is meant to join others is told`(query: String, hints: [String]) {
    #expect(Filter(query).connectivesMeant == hints)
  }

  @Test(arguments: [
    ("research and development", false), ("li ou yang", false), ("rust or go", true),
    ("rust and go", true), ("rust not go", true), ("张伟或王芳", false), ("张或王", true),
  ]) func `A word that a row found has as its own is not meant to join others`(
    query: String, isTold: Bool
  ) {
    let rows = ["Research and development", "Li Ou Yang", "Rust in workshops, go, brand", "张伟或王芳"]
    let index = SearchIndex(rows: rows.count) { [rows[$0]] }
    #expect(index.connectivesMeant(in: Filter(query)).isEmpty != isTold)
  }

  @Test(
    arguments: [
      ("d:2-4", ["day 2.–4."]), ("d:2/4/2024", ["day = 2024-04-02"]), ("d:3-4", []), ("d:20", []),
      ("d:2/4", ["day 2.4."]),
    ] as [(String, [String])])
  func `What a day may be read as too, with days of its own, is told`(
    query: String, others: [String]
  ) throws {
    let days = try [(2, 4), (4, 2)].map { month, day in
      Int32(try #require(Day(year: 2024, month: month, day: day)).ordinal)
    }
    let index = SearchIndex(rows: 2, fields: [FieldIndex([.day], numbers: days)])
    let loose = index.looseTerms(of: Filter(query, isFinished: true))
    #expect(loose.flatMap(\.others) == others)
  }

  @Test(
    arguments: [
      ("n:lopez, maria", ["name 'lopez' & 'maria'"]), ("n:ana, wang", ["name 'ana','wang'"]),
    ] as [(String, [String])])
  func `The reading that found the rows is told with them`(query: String, readings: [String]) {
    let hits = Self.lopez.hits(of: Filter(query, isTyped: true))
    #expect([hits.reading.expression.map(shape) ?? ""] == readings)
  }

  private static let halls = SearchIndex(
    rows: 5,
    fields: [
      FieldIndex(
        [.room],
        texts: FoldedTexts(entries: 5, asNames: true) {
          [["Hall 12"], ["Hall 1.2"], ["Hall 1 2"], ["Hall 1-2"], ["Nave"]][$0]
        })
    ])

  @Test(
    arguments: [
      ("room=\"hall 12\"", [0]), ("room=hall12", [0]), ("hall12", [0]), ("1.2", [1]), ("12", [0]),
      ("room=\"Hall 1.2\"", [1]), ("room=\"hall1 2\"", [2]), ("1-2", [3]), ("/1.2/", [1, 2, 3]),
      ("/1\\.2/", [1]), ("/1-2/", [3]), ("^hall1", [0, 1, 2, 3]), ("room:^hall1", [0, 1, 2, 3]),
      ("hall1.2", [1]),
    ] as [(String, [Int])])
  func `Numbers with a dot, a dash or a blank are numbers of their own`(query: String, rows: [Int])
  {
    #expect(Self.halls.rows(matching: Filter(query)).rows == rows)
  }

  @Test(
    arguments: [
      ("role:x room:y", [.role]), ("d:2", [.day]), ("has:role", []), ("kind:x", []), ("role", []),
    ] as [(String, [Field])])
  func `A field that no row has anything in is empty`(query: String, fields: [Field]) {
    #expect(Self.rooms.emptyFields(of: Filter(query)) == fields)
  }

  @Test(arguments: [
    ("t:1", ["t:1"]), ("t:9", []), ("t:2", []), ("t:10", []), ("harbour t:1", ["t:1"]),
  ]) func `What is only the beginning of values is told`(query: String, words: [String]) {
    let filter = Filter(query, isFinished: true)
    #expect(Self.rooms.looseTerms(of: filter).map(\.word) == words)
  }

  @Test(arguments: [
    ("d:3-4", "day 3.–4."), ("d:4/2", "day 4.2."), ("d:20", "what begins with '20'"),
    ("d:4", nil), ("d:2-5", "day 2.–5."), ("d:5-8", nil), ("d:3/2/2024", "day = 2024-02-03"),
    ("d:2/3/2024", nil),
    ("d:2-4", "day 4.2."),
  ]) func `How a day is read that is likelier another is told`(query: String, meant: String?) throws
  {
    let days = try [3, 4].map { day in
      Int32(try #require(Day(year: 2024, month: 2, day: day)).ordinal)
    }
    let index = SearchIndex(rows: 2, fields: [FieldIndex([.day], numbers: days)])
    let loose = index.looseTerms(of: Filter(query, isFinished: true))
    #expect(loose.map(\.meant) == (meant.map { [$0] } ?? []))
    #expect(loose.allSatisfy { $0.exact == "day:2026-05-20" && $0.word == query })
  }

  @Test(arguments: [
    ("people:2", ["people=2"]), ("people:3,6", ["people=3,6"]), ("people:3,x", []),
    ("sessions:12", ["sessions=12"]), ("people:lei room:2", []),
    ("people=2", []), ("people:2 org:3", ["people=2", "institution=3"]),
  ]) func `A number in a list of names may be meant as a count`(query: String, terms: [String]) {
    #expect(Filter(query).countsMeant() == terms)
    #expect(Filter(query).countsMeant(without: [.people, .session, .institution]) == [])
  }

  @Test func `Names are asked for alone`() {
    #expect(Filter("harbour quay").ofNames.terms.map(\.field) == [.name, .name])
    #expect(Self.rooms.rows(matching: Filter("quay").ofNames).rows == [])
    #expect(Self.rooms.rows(matching: Filter("room:quay").ofNames).rows == [0])
  }
}
