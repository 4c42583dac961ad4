import Searching
import Testing

extension TextTest {
  fileprivate func passes(_ value: String) -> Bool {
    Array(value.utf8).withUnsafeBufferPointer(passes)
  }

  /// Whether an index keeps a name for it.
  fileprivate func keeps(_ name: String) -> Bool {
    let texts = FoldedTexts(entries: 1, asNames: true) { _ in [name] }
    let index = SearchIndex(rows: 1, fields: [FieldIndex([.name], texts: texts)])
    let term = Term(word: "", field: .name, test: .text(self))
    return !index.rows(matching: Filter(.term(term))).isEmpty
  }
}

private func near(_ word: String) -> TextTest { .near(folded(word)) }

struct TextTestTests {
  @Test(arguments: [
    (TextTest.contains(folded("lij")), "yu lijuan", true),
    (.contains(folded("juanx")), "juan", false),
    (.contains(folded("u li")), "yu lijuan", true),
    (.contains(folded("uli")), "yu lijuan", false),
    (.contains(folded("yuli")), "yu lijuan", true),
    (.contains(folded("lijuanx")), "yu lijuan xia", true),
    (.contains(folded("ny")), "yu an", false),
    (.equals(folded("yu lijuan")), "yu lijuan", true),
    (.equals(folded("yulijuan")), "yu lijuan", true),
    (.equals(folded("yu li juan")), "yu lijuan", true),
    (.equals(folded("yu li")), "yu lijuan", false), (.equals(folded("yu")), "yu", true),
    (.equals(folded("y u")), "yu", false), (.equals(folded("lijuanxia")), "yu lijuan xia", false),
    (.begins(folded("yu l")), "yu lijuan", true),
    (.begins(folded("yul")), "yu li", true),
    (.begins(folded("li")), "yu lijuan", false), (.begins(folded("yux")), "yu", false),
    (.between(folded("b"), folded("d")), "carl", true),
    (.between(folded("b"), folded("d")), "d", false),
    (.between(folded("b"), folded("d")), "a", false), (.between([], folded("d")), "c", true),
    (.between(folded("b"), []), "济", true), (.between(folded("a c"), []), "a b", false),
  ]) func `A name is kept however it is spaced`(test: TextTest, value: String, passes: Bool) {
    #expect(test.keeps(value) == passes)
  }

  @Test func `An expression looks at the words with their spaces`() throws {
    #expect(TextTest.regex(try #require(Pattern(compiling: "u l.*n$"))).keeps("yu lijuan"))
    #expect(!TextTest.regex(try #require(Pattern(compiling: "ul"))).keeps("yu lijuan"))
  }

  @Test(arguments: [
    ("lijuan", "yu lijuan", true), ("lijan", "yu lijuan", true), ("lijaun", "yu lijuan", true),
    ("lijuxx", "yu lijuan", false), ("lijnau", "yu lijuan", false), ("lixxxn", "yu lijuan", false),
    ("ijuan", "yu lijuan", true),
    ("xlijuan", "yu lijuan", true), ("wang", "wing", true), ("wang", "wxyz", false),
    ("wei", "wi", true), ("wei", "web", true), ("wei", "wib", false), ("wei", "wie", true),
    ("wei", "w", false), ("wei", "xei", false), ("wei", "webs", false),
    ("tsingua", "tsinghua university", true),
    ("tsingua", "singh", false), ("tsingua", "singapore", false), ("univrsty", "university", true),
    ("wei", "li weimin", true),
    ("we", "wei", true), ("we", "wa", false), ("tongji", "university of tongi, shanghai", true),
    ("yu lijuan", "yu lijan", true), ("yulijuan", "yu lijuan", true),
    ("yulijuanx", "yu lijuan", false), ("同济大学", "同际大学", true),
    ("同济大学", "同际大", false), ("于丽娟", "于莉娟", true), ("于丽娟", "于莉捐", false),
    ("济大学校园", "济x学校园", true), ("济大学校园", "济x学园", false), ("a", "", false), ("ab", "x ab", true),
  ]) func `A word is near by one edit from three characters on, or two from eight`(
    word: String, value: String, passes: Bool
  ) {
    #expect(near(word).passes(value) == passes)
  }

  @Test func `Near is what a table of edits finds near`() {
    let seed = UInt64.random(in: 0...UInt64.max)
    var random = SeededRandom(seed)
    for _ in 0..<8_000 {
      let word = random.text(of: ["a", "b", "济", "学"], upTo: 7)
      let value = random.text(of: ["a", "b", "济", "学", " "], upTo: 14)
      guard !word.isEmpty else { continue }
      let expected = value.split(separator: " ").contains {
        EditTable.isNear(Array(word), to: Array($0))
      }
      #expect(near(word).passes(value) == expected, "'\(word)' in '\(value)', seed \(seed)")
    }
  }
}
