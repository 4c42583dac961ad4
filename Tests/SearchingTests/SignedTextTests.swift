import Programme
import Searching
import Testing

private let titles = [
  "Rust-Transit", "rust transit", "rusttransit", "Rust\u{2010}Transit", "Café-Bar 2.0",
  "J. O’Brien",
  "安·斯密", "王伟 – Wei", "e\u{301}-a", "Don't", "So…", "J.R. Ode-Lys",
]

private let index = SearchIndex(
  rows: titles.count,
  fields: [FieldIndex([.title], texts: FoldedTexts(entries: titles.count) { [titles[$0]] })])

/// The text with brackets around what is marked.
private func marked(_ text: String, _ query: String) -> String {
  text.bracketed(matches(of: Filter(query), in: text))
}

struct SignedTextTests {
  @Test(arguments: [
    ("/rust.transit/", [0, 1, 3]), ("/rust-transit/", [0, 3]),
    ("/rust.?transit/", [0, 1, 2, 3]),
    ("/RUST[-_ ]Transit/", [0, 1, 3]), ("/cafe.bar/", [4]), ("/café-bar/", [4]),
    ("/2\\.0/", [4]), ("/2.0/", [4]), ("/20$/", []), ("/^j\\. o'b/", [5]), ("/^j. o.brien$/", [5]),
    ("/安.斯/", [6]), ("/^安斯/", [6]), ("/伟 - wei/", [7]), ("/^e-a$/", [8]), ("/n't$/", [9]),
    ("/-/", [0, 3, 4, 7, 8, 11]), ("/[-]/", [0, 3, 4, 7, 8, 11]), ("/[.]/", [4, 5, 10, 11]),
    ("/\\./", [4, 5, 10, 11]), ("/\\.{3}$/", [10]), ("/o\\.\\.\\.$/", [10]),
    ("/jr ode-lys$/", [11]), ("/^j\\.r\\. odelys/", [11]), ("/j\\.r\\. ode lys/", []),
    ("/^[^-]+$/", [1, 2, 5, 6, 9, 10]), ("/^[^.]+$/", [0, 1, 2, 3, 6, 7, 8, 9]),
    ("/n[^']t$/", []), ("/n[^-]t$/", [9]), ("/n[^-]?t$/", [9]),
    ("/[.’]/", [4, 5, 9, 10, 11]), ("/t\\.t/", []), ("/rust-?transit/", [0, 2, 3]), ("/o'b/", [5]),
    ("-/-/", [1, 2, 5, 6, 9, 10]), ("/rusttransit/", [0, 2, 3]), ("/e-{2}a/", []),
    ("/dont/", [9]), ("/don.t/", [9]), ("/rust..transit/", []), ("-/./", []),
  ]) func `An expression reads a text with its signs and without`(query: String, rows: [Int]) {
    #expect(index.rows(matching: Filter(query)).rows == rows)
  }

  @Test(arguments: [
    ("Rust-Transit", "/rust.transit/", "[Rust-Transit]"),
    ("Rust-Transit", "/t.t/", "Rus[t-T]ransit"),
    ("Rust-Transit", "/rusttr/", "[Rust-Tr]ansit"), ("Café-Bar", "/é.b/", "Caf[é-B]ar"),
    ("e\u{301}-a", "/e.a/", "[e\u{301}-a]"), ("J. O’Brien", "/o.b/", "J. [O’B]rien"),
    ("a-b ab", "/a.b|zz/ ab", "[a-b] [ab]"), ("ß-x", "/s-x/", "[ß-x]"),
    ("J.R. Ode-Lys", "/r ode-l/", "J.[R. Ode-L]ys"), ("So… a-b", "/o\\.+ a/", "S[o… a]-b"),
    ("x -y.z", "/z|-y/", "x [-y].[z]"),
  ]) func `What an expression means is marked with its signs`(
    text: String, query: String, expected: String
  ) {
    #expect(marked(text, query) == expected)
  }

  @Test(arguments: [
    ("/^\\w{1,15}\\.\\w/", [11]), ("/-.{0,8}$/", [0, 3, 4, 7, 8, 11]), ("/^.{0,12}\\.r/", [11]),
    ("/^.{10,40}-x/", []),
  ]) func `A long expression that names signs finds no text without them`(
    query: String, rows: [Int]
  ) {
    #expect(index.rows(matching: Filter(query)).rows == rows)
  }

  @Test(arguments: [5, 12, 13, 40]) func `However often it repeats, other signs are passed over`(
    _ most: Int
  ) {
    let texts = ["Od-Ys.K", "OdYs.K", "Od·Ys.K", "Od-YsK", "Od Ys.K"]
    let index = SearchIndex(
      rows: texts.count, fields: [FieldIndex([.title], texts: FoldedTexts(Texts(texts)))])
    #expect(index.rows(matching: Filter("/^\\w{1,\(most)}\\.k/")).rows == [0, 1, 2])
  }

  @Test func `An expression with signs that is too large is none`() {
    let source = "-.{0,100}'.{0,100}$"
    #expect(Pattern(compiling: source) == nil)
  }

  @Test func `Of texts that are folded on all cores each knows its signs`() {
    let texts = (0..<20_130).map { entry in entry % 67 == 3 ? "a-b \(entry)" : "ab \(entry)" }
    let index = SearchIndex(
      rows: texts.count, fields: [FieldIndex([.title], texts: FoldedTexts(Texts(texts)))])
    #expect(
      index.rows(matching: Filter("/a.b/")).rows
        == Array(stride(from: 3, to: texts.count, by: 67)))
  }

  @Test func `Signs are read like a text that is searched as it stands`() {
    let seed = UInt64.random(in: 0...UInt64.max)
    var random = SeededRandom(seed)
    let letters = Array("aB-.' é济".unicodeScalars)
    let texts = (0..<60).map { _ in random.text(of: letters, upTo: 8) }
    let index = SearchIndex(
      rows: texts.count,
      fields: [FieldIndex([.title], texts: FoldedTexts(Texts(texts)))])
    for _ in 0..<120 {
      let source = random.text(of: Array("ab.-'济^$".unicodeScalars), upTo: 4)
      guard !source.isEmpty, Pattern(compiling: source) != nil else { continue }
      let filter = Filter("/\(source)/")
      let expected = texts.indices.filter { entry in
        !texts[entry].isEmpty && filter.matches(SlowRow(values: [.title: [texts[entry]]]))
      }
      let found = index.rows(matching: filter).rows
      let odd = Set(found).symmetricDifference(expected).map { texts[$0] }
      #expect(found == expected, "/\(source)/, \(odd), seed \(seed)")
    }
  }
}
