import Searching
import Testing

/// Where one query is said to narrow another, only the rows of the other need to be looked at.
struct NarrowingOracleTests {
  @Test func `Blanks are not narrowed by letters behind them, which may be pinyin`() {
    #expect(!Filter("^\" wy").narrows(Filter("^\" ")))
    #expect(!Filter("^\" wy").narrows(Filter("^\" w")))
    #expect(Filter("^wy").narrows(Filter("^w")))
  }

  @Test(arguments: [
    ("s:liwang", "s:liwangw"), ("s:\"wan g", "s:\"wan gw"), ("s:^\" wang", "s:^\" wangw"),
    ("s:^liwang", "s:^liwangw"), ("bigai", "bigaid"), ("lv", "lvw"), ("ailab", "ailabzh"),
    ("n:\"wan g", "n:\"wan gw"),
  ]) func `Letters that run on into Han find what they did not find before`(
    before: String, query: String
  ) {
    let titles = ["li wang伟 an", "wang 伟", "Big AI 大会", "Ropes", "Lü 伟", "PKU (AI Lab 中心)"]
    for areNames in [true, false] {
      let texts = FoldedTexts(entries: titles.count, asNames: areNames) { [titles[$0]] }
      let index = SearchIndex(
        rows: titles.count, fields: [FieldIndex([.session, .name], texts: texts)])
      let (wider, filter) = (Filter(before, isTyped: true), Filter(query, isTyped: true))
      let all = index.rows(matching: wider)
      let scope = index.narrows(filter, wider) ? all : nil
      let found = index.rows(matching: filter)
      #expect(!found.isEmpty)
      #expect(index.rows(matching: filter, within: scope) == found, "names: \(areNames)")
    }
  }

  @Test(
    arguments: [
      ("lei has", "lei hast", [0, 2], []),
      ("n:lei", "n:lei, wei", [0, 2], [0, 2, 3]), ("ha", "has", [0, 3], [0, 1, 2, 3]),
      ("wei h", "wei has", [3], [3]),
    ] as [(String, String, [Int], [Int])])
  func `A query narrows another also where one of them may be read otherwise`(
    before: String, query: String, wide: [Int], narrow: [Int]
  ) {
    let names = ["Lei Han", "Ann", "Lei", "Wei Hahn"]
    let texts = FoldedTexts(entries: names.count, asNames: true) { [names[$0]] }
    let index = SearchIndex(rows: names.count, fields: [FieldIndex([.name], texts: texts)])
    let (wider, filter) = (Filter(before, isTyped: true), Filter(query, isTyped: true))
    #expect(filter.narrows(wider))
    let all = index.rows(matching: wider)
    #expect(all.rows == wide)
    #expect(index.rows(matching: filter, within: all) == index.rows(matching: filter))
    #expect(index.rows(matching: filter, within: all).rows == narrow)
  }

  @Test(arguments: [nil, 15_770_613_223_865_354_686], [true, false])
  func `A query that narrows another finds among its rows what it finds among all`(
    _ own: UInt64?, areNames: Bool
  ) {
    let seed = own ?? UInt64.random(in: 0...UInt64.max)
    var random = SplitMix(state: seed)
    // Texts with Latin words in front of Han are never narrowed.
    let names = (0..<300).map { _ in random.name }
      .filter { $0.unicodeScalars.first.map { $0.value > 0x3000 } ?? true || !$0.hasHan }
    let texts = FoldedTexts(entries: names.count, asNames: areNames) { [names[$0]] }
    let index = SearchIndex(rows: names.count, fields: [FieldIndex([.name], texts: texts)])
    var narrowed = 0
    for _ in 0..<6_000 {
      let wide = random.query
      let isTyped = random.number(below: 2) == 0
      let narrow = Filter(wide + random.query, isTyped: isTyped)
      let wider = Filter(wide, isTyped: isTyped)
      guard index.narrows(narrow, wider) else { continue }
      narrowed += 1
      let (all, some) = (index.rows(matching: wider), index.rows(matching: narrow))
      #expect(
        index.rows(matching: narrow, within: all) == some,
        "'\(narrow.query)' after '\(wider.query)', typed: \(isTyped), seed \(seed)")
    }
    #expect(narrowed > 500)
  }
}

extension String {
  fileprivate var hasHan: Bool { unicodeScalars.contains { $0.value > 0x3000 } }
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
        "1", ",", "..", "li", " ha", "has", ", ",
      ]
      return (0...number(below: 4)).map { _ in pieces[number(below: pieces.count)] }.joined()
    }
  }
}
