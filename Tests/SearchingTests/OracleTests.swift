import Searching
import Testing

/// The slow, obvious answers that the fast ones are held against.
private enum Oracle {
  static func holds(_ text: [UInt8], _ part: [UInt8]) -> Bool {
    part.isEmpty || text.indices.contains { text[$0...].starts(with: part) }
  }

  static func rows(_ table: [[String]], _ query: String) -> [Int] {
    let words = query.unicodeScalars.split(separator: " ").map { folded(String($0)) }
    return table.indices.filter { row in
      words.allSatisfy { word in table[row].contains { holds(folded($0), word) } }
    }
  }

  /// The scalars that a term needs: in an occurrence that gets lost when either end goes.
  static func marked(_ text: String, _ words: [[UInt8]]) -> Set<Int> {
    let scalars = Array(text.unicodeScalars)
    func holds(_ range: Range<Int>, _ word: [UInt8]) -> Bool {
      Self.holds(folded(String(String.UnicodeScalarView(scalars[range]))), word)
    }
    var marked: Set<Int> = []
    for word in words {
      for start in scalars.indices {
        let end = (start + 1...scalars.count).first { holds(start..<$0, word) }
        guard let end, !holds(start + 1..<end, word) else { continue }
        marked.formUnion(start..<end)
      }
    }
    return marked
  }
}

/// Random texts of few different letters, so that hits are common.
private struct RandomTexts {
  var random: SplitMix
  // The hyphen is not that of ASCII, which negates at the beginning of a word.
  private static let letters = Array(
    "aabbcc  ABnNäß\u{2010}.’\u{301}同济濟ｂæ\u{1100}\u{1161}가𠮷".unicodeScalars)

  mutating func text(upTo length: Int) -> String {
    let count = Int.random(in: 0...length, using: &random)
    let scalars = (0..<count).compactMap { _ in Self.letters.randomElement(using: &random) }
    return String(String.UnicodeScalarView(scalars))
  }
}

/// Without marks and conjoining letters, which belong to what is before them: the tables have those.
///
/// What stood on both sides of one may be such letters in turn.
private func apart(_ text: String) -> String {
  var text = text
  while text.contains(where: { $0.unicodeScalars.count > 1 }) {
    text = text.filter { $0.unicodeScalars.count == 1 }
  }
  return text
}

struct OracleTests {
  let seed = UInt64.random(in: 0...UInt64.max)

  @Test func `The index finds the rows that a plain search finds`() {
    var texts = RandomTexts(random: SplitMix(state: seed))
    for _ in 0..<60 {
      let table = (0..<40).map { _ in (0..<3).map { _ in texts.text(upTo: 90) } }
      let index = SearchIndex(rows: table.count) { table[$0] }
      for length in [1, 2, 3, 5, 9] {
        let query = texts.text(upTo: length)
        let expected = Oracle.rows(table, query)
        #expect(index.rows(matching: Filter(query)).rows == expected, "seed \(seed), '\(query)'")
        let half = RowSet(stride(from: 0, to: table.count, by: 2), universe: table.count)
        #expect(
          index.rows(matching: Filter(query), within: half).rows
            == expected.filter { $0 % 2 == 0 },
          "seed \(seed), '\(query)'")
      }
    }
  }

  @Test func `What is marked is every shortest part that holds a term`() {
    var texts = RandomTexts(random: SplitMix(state: seed))
    for _ in 0..<2_000 {
      let text = apart(texts.text(upTo: 20))
      let query = texts.text(upTo: 4)
      let ranges = matches(of: Filter(query), in: text)
      let expected = Oracle.marked(text, Filter(query).terms.map { folded($0.word) })
      #expect(Set(ranges.joined()) == expected, "seed \(seed), '\(query)' in '\(text)'")
      #expect(zip(ranges, ranges.dropFirst()).allSatisfy { $0.upperBound < $1.lowerBound })
    }
  }
}
