import Searching
import Testing

struct QueryBuildingTests {
  @Test(arguments: [
    (Field.institution, "Tongji University", "institution=\"Tongji University\""),
    (.name, "a \"b\"", "name=\"a \"\"b\"\"\""), (.room, "", "no:room"),
    (.people, "3", "people=\"3\""),
    (.time, "09:45", "time=09:45"), (.day, "2026-05-20", "day=2026-05-20"),
    (.order, "7", "order=7"),
    (.duration, "45", "duration=45"), (.duration, "1 h", "duration=\"1 h\""),
  ]) func `The value under the cursor becomes a term`(field: Field, value: String, term: String) {
    #expect(Filter.term(field: field, equals: value) == term)
  }

  @Test func `Excluding an empty value asks for any`() {
    #expect(Filter.term(field: .room, equals: "", negated: true) == "has:room")
  }

  @Test func `A term built of any value asks for that value`() throws {
    let seed = UInt64.random(in: 0...UInt64.max)
    var random = SeededRandom(seed)
    let letters = Array("ab \"“”＂「」()|-!:=/\\,.^~　或9\n济é".unicodeScalars)
    for _ in 0..<10_000 {
      let value = random.text(of: letters, upTo: 12)
      let field = try #require(Field.allCases.randomElement(using: &random))
      let query = Filter.term(field: field, equals: value)
      let hint = "\(query), seed \(seed)"
      guard !value.isEmpty, shape(query).contains("='") else { continue }
      let term = Term(word: query, field: field, test: .text(.equals(folded(value))))
      #expect(Filter(query).expression == .term(term), "\(hint)")
      let negated = Filter(Filter.term(field: field, equals: value, negated: true)).expression
      #expect(negated.map(shape) == "!" + shape(query), "\(hint)")
      #expect(shape(Filter("a | (b").adding(query)) == "('a' | 'b') & " + shape(query), "\(hint)")
    }
  }

  @Test(arguments: [
    ("", "'x'"), ("a", "'a' & 'x'"), ("a | b", "('a' | 'b') & 'x'"), ("\"a b", "'a b' & 'x'"),
    ("/a b", "/a b/ & 'x'"), ("(a (b", "('a' & 'b') & 'x'"), ("a |", "'a' & 'x'"),
    ("“a", "'a' & 'x'"),
    ("/ab\\", "/ab/ & 'x'"), ("/ab\\\\", "/ab\\\\/ & 'x'"), ("name=\"", "'x'"),
    ("b name=\"", "'b' & 'x'"),
    ("b -name=\"", "'b' & 'x'"), ("「a", "'a' & 'x'"), ("-(a", "!'a' & 'x'"), ("a NOT", "'a' & 'x'"),
    ("org:", "'x'"), ("a -org:", "'a' & 'x'"), ("a org >", "'a' & 'x'"),
    ("a t:before", "'a' & 'x'"), ("room: NOT", "'x'"),
    ("a room : 非", "'a' & 'x'"),
  ]) func `A term is asked for besides all of the query`(query: String, expected: String) {
    #expect(shape(Filter(query).adding("x")) == expected)
  }

  @Test(arguments: [
    ("a b c", 1, "'a' & 'c'"), ("a -room:B", 1, "'a'"), ("a | b", 0, "'b'"), ("NOT a b", 0, "'b'"),
    ("-(a b)", 0, "!'b'"), ("-(a)", 0, ""), ("a", 0, ""), ("a", 1, "'a'"), ("a", -1, "'a'"),
    ("/a/ b /c/", 0, "'b' & /c/"), ("a(b)c", 1, "'a' & 'c'"), ("a \"b c\"", 1, "'a'"),
  ]) func `A filter can do without one of its terms`(query: String, term: Int, expected: String) {
    #expect(shape(Filter(query).removing(termAt: term).query) == expected)
  }

  @Test(arguments: [
    ("a b c", 1, "'a' & 'c'"), ("a -room:B", 1, "'a'"), ("a | b", 0, "'b'"), ("NOT a b", 0, "'b'"),
    ("-(a b)", 0, "!'b'"), ("-(a)", 0, ""), ("a", 0, ""), ("a", 1, "'a'"), ("a", -1, "'a'"),
    ("(a | b) c", 2, "'a' | 'b'"), ("(a | b) c", 1, "'a' & 'c'"), ("a a", 0, "'a'"),
    ("d:20. x may", 1, "day of month 20...20 & 'may'"), ("room: x a", 0, "'a'"),
    ("t:14 x pm", 1, "time 840...899 & 'pm'"), ("dur:6 x", 1, "duration 6...6"),
  ]) func `Without one of its terms the others of a filter mean what they did`(
    query: String, term: Int, expected: String
  ) {
    #expect(
      (Filter(query).askingAllBut(termsAt: term..<term + 1).expression.map(shape) ?? "") == expected
    )
  }

  @Test(
    arguments: [
      ("a b", ["a", "b"]), ("a (b OR c)", ["a", "(b OR c)"]),
      ("a AND (b | c) d", ["a", "(b | c)", "d"]),
      ("-(a | b) (c | d)", ["-(a | b)", "(c | d)"]), ("a track:(b|c)", ["a", "track:(b|c)"]),
      ("a (b | c", ["a", "(b | c"]), ("(a b) c", ["a", "b", "c"]), ("a | b", ["a", "b"]),
      ("a ((b | c) | d)", ["a", "((b | c) | d)"]), ("", []),
      ("a has:room,org", ["a", "has:room,org"]),
    ] as [(String, [String])])
  func `A query has parts that must all be passed`(query: String, parts: [String]) {
    #expect(Filter(query).parts.map(\.typed) == parts)
  }

  @Test(
    arguments: [
      ("track=rust", ["track:rust"]), ("a track=rust", ["track:rust"]), ("track:rust", []),
      ("-track=rust", []), ("room=\"a b\"", ["room:\"a b\""]), ("people=2", []),
      ("track!=rust a", []), ("NOT track=rust a", []), ("非track=rust", []), ("track=-rust", []),
      ("-(track=rust)", []), ("-(a track=rust)", []), ("-(a -track=rust)", []),
      ("--track=rust", ["track:rust"]), ("track=rust | a", ["track:rust"]),
      ("track=(rust | go)", ["track:rust", "track:go"]), ("track=rust,go", []),
    ] as [(String, [String])])
  func `A whole value may be meant as a part of one`(query: String, meant: [String]) {
    #expect(Filter(query, isFinished: true).wholeValuesAsParts.map(\.words) == meant)
  }

  @Test(arguments: [
    ("a track=rust b", "a track:rust b"), ("a --track=rust", "a track:rust"),
    ("(track = \"a b\" | c) d", "(track:\"a b\" | c) d"),
  ]) func `A part of a value stands where the whole of it stood`(query: String, meant: String) {
    #expect(Filter(query, isFinished: true).wholeValuesAsParts.map(\.filter.query) == [meant])
  }

  @Test func `A term that is typed goes on without another one`() {
    let filter = Filter("x dur:6", isTyped: true)
    #expect(
      filter.askingAllBut(termsAt: 0..<1).expression.map(shape) == shape("dur:6", isTyped: true))
  }

  @Test func `Without another term, a broken expression keeps its meaning`() {
    let broken = Filter("a /c(/", previous: Filter("a /c/"))
    #expect(broken.removing(termAt: 0).expression.map(shape) == "/c/")
    #expect(broken.askingAllBut(termsAt: 0..<1).expression.map(shape) == "/c/")
  }
}
