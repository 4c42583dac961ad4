import Searching
import Testing

private let hostile = Array(
  "aOsRDN tn:=<>~^\"-!|(),.；：“”「」＝≥（｜－　或非且NOTORAND09是is:no:\\[]{}2*+?\u{0}\u{7}\u{301}济é𠮷\u{1D}\u{10FFFF}"
    .unicodeScalars)

private let pieces = [
  "org:", "t:", "d>=", "is:", "no:", "at:", "9", "20.5.", "..", "\"", "/", "(", ")", " ", " ", "|",
  "-",
  "NOT ", " OR ", "wei", "济", ",", "^", "~", "now", "sat", "foo:", "a{2}", "{2}", "(a|", "+", "?",
  "[b", "*", "＝", "“",
  "1h", "may", " - ", "20", "wed", ", ", " pm", "<6", "people>", "mi",
]

private let names = ["YU Lijuan", "王伟", "a-b 9"]
private let index = SearchIndex(
  rows: 3,
  fields: [
    FieldIndex([.name], texts: FoldedTexts(entries: 3, asNames: true) { [names[$0]] }),
    FieldIndex([.time, .people], numbers: [540, 600, FieldIndex.absent]),
  ])

struct QueryFuzzTests {
  let seed = UInt64.random(in: 0...UInt64.max)

  @Test func `A million texts of anything are queries`() async {
    await withTaskGroup(of: Int.self) { [seed] group in
      for part in 0..<4 as Range<UInt64> {
        group.addTask {
          var random = SeededRandom(seed &+ part)
          for round in 0..<250_000 {
            // Few are long: what a test may take bounds their length, not their number.
            let isLong = round % 100 == 0
            let query = random.text(of: hostile, upTo: isLong ? 60 : 9)
            let filter = Filter(isLong ? query + "/" + query : query)
            if isLong {
              checkOrder(of: filter, "seed \(seed)")
              #expect(index.rows(matching: filter).universe == 3, "'\(query)', seed \(seed)")
            }
          }
          return 0
        }
      }
    }
  }

  @Test func `A query read again is the same, and its parts are where it says`() {
    var random = SeededRandom(seed)
    for _ in 0..<5_000 {
      let count = Int.random(in: 0...12, using: &random)
      let query = (0..<count).compactMap { _ in pieces.randomElement(using: &random) }.joined()
      let filter = Filter(query)
      let hint = "'\(query)', seed \(seed)"
      #expect(Filter(filter.query) == filter, "\(hint)")
      checkOrder(of: filter, hint)
      for (term, source) in zip(filter.terms, filter.sources) {
        let scalars = Array(filter.query.unicodeScalars)[source]
        let front = term.word.unicodeScalars.dropLast(scalars.count)
        #expect(term.word.unicodeScalars.suffix(scalars.count).elementsEqual(scalars), "\(hint)")
        // One of several values of `has:` and `no:` is told with these in front of it.
        #expect(front.isEmpty || front.contains { ":=：＝".unicodeScalars.contains($0) }, "\(hint)")
      }
      _ = filter.echo
    }
  }

  @Test func `Typing a query letter by letter keeps to the same rules`() {
    var random = SeededRandom(seed)
    for _ in 0..<300 {
      let query = (0..<8).compactMap { _ in pieces.randomElement(using: &random) }.joined()
      var previous = Filter("")
      for end in query.indices {
        previous = Filter(String(query[...end]), previous: previous, isTyped: true)
        checkOrder(of: previous, "'\(query)', seed \(seed)")
      }
    }
  }
}

private func checkOrder(of filter: Filter, _ hint: String) {
  let count = filter.query.unicodeScalars.count
  let starts = filter.sources.map(\.lowerBound)
  let isInside = (filter.sources + filter.spans.map(\.range)).allSatisfy {
    0 <= $0.lowerBound && $0.lowerBound < $0.upperBound && $0.upperBound <= count
  }
  if filter.terms.count != filter.sources.count || starts != starts.sorted() || !isInside {
    Issue.record("'\(filter.query)': \(filter.sources) \(filter.spans), \(hint)")
  }
}
