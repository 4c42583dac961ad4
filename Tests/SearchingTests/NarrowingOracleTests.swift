import Searching
import Testing

/// Where one query is said to narrow another, its rows are among those of the other.
struct NarrowingOracleTests {
  @Test func `Blanks alone are not narrowed by letters behind them, which may be pinyin`() {
    #expect(!Filter("^\" wy").narrows(Filter("^\" ")))
    #expect(Filter("^\" wy").narrows(Filter("^\" w")))
  }

  @Test func `What is read in another way where nothing is found narrows nothing`() {
    #expect(!Filter("n:li^\" ,u").narrows(Filter("n:li^\"")))
    #expect(!Filter("n:li, u").narrows(Filter("n:li")))
  }

  @Test func `A query that narrows another keeps none of the rows that it leaves out`() {
    let seed = UInt64.random(in: 0...UInt64.max)
    var random = SplitMix(state: seed)
    let names = (0..<300).map { _ in random.name }
    let texts = FoldedTexts(entries: names.count, asNames: true) { [names[$0]] }
    let index = SearchIndex(rows: names.count, fields: [FieldIndex([.name], texts: texts)])
    var narrowed = 0
    for _ in 0..<6_000 {
      let wide = random.query
      let narrow = Filter(wide + random.query)
      let wider = Filter(wide)
      guard narrow.narrows(wider) else { continue }
      narrowed += 1
      let (all, some) = (index.rows(matching: wider), index.rows(matching: narrow))
      let isInside = some.rows.allSatisfy(all.contains)
      #expect(isInside, "'\(narrow.query)' after '\(wider.query)', seed \(seed)")
      #expect(index.rows(matching: narrow, within: all) == some, "'\(narrow.query)', seed \(seed)")
    }
    #expect(narrowed > 500)
  }
}

extension SplitMix {
  fileprivate var name: String {
    mutating get {
      let words = ["yu", "li", "juan", "an", "王", "伟", "单于", "Wei", "wang", "a-n"]
      return (0...number(below: 3)).map { _ in words[number(below: words.count)] }
        .joined(separator: number(below: 3) == 0 ? "" : " ")
    }
  }

  fileprivate var query: String {
    mutating get {
      let pieces = [
        "y", "u", "l", "i", "wang", "w", "王", "an", " ", "n:", "^", "n=", "-", "|", "(", ")", "\"",
        "1", ",", "..", "li",
      ]
      return (0...number(below: 4)).map { _ in pieces[number(below: pieces.count)] }.joined()
    }
  }
}
