import Programme
import Searching
import Testing

private let rows = [
  SlowRow(
    values: [
      .title: ["Opening address"], .people: ["YU Lijuan", "Wei Lin"], .room: ["Hall A"],
      .institution: ["Tongji University"], .time: ["09:00"], .duration: ["30"],
      .day: ["2026-05-20"], .order: ["1"],
    ], hidden: ["于丽娟"], states: [.marked, .past], runs: 540..<570),
  SlowRow(
    values: [
      .title: ["Exchange report"], .people: ["Jürgen Groß"], .room: ["Hall B"],
      .institution: ["Fudan University", "Tongji University"], .time: ["09:30"],
      .duration: ["90"], .day: ["2026-05-20"], .order: ["2"],
    ], states: [.now], runs: 570..<660),
  SlowRow(
    values: [
      .title: ["Tea"], .people: [], .time: ["14:00"], .day: ["2026-05-23"], .order: ["3"],
    ], states: [.pause, .next], runs: 840..<870),
]

/// Three o'clock would be too late for all; ten runs the second.
private let moment = Day(year: 2026, month: 5, day: 20).map { (day: $0, minute: 600) }

struct SlowRowTests {
  @Test(arguments: [
    ("", [0, 1, 2]), ("yu", [0]), ("lijuan yu", [0]), ("yulijuan", [0]), ("丽娟", [0]),
    ("wei | tea", [0, 2]),
    ("-wei", [1, 2]), ("NOT (wei | tea)", [1]), ("org:tongji", [0, 1]),
    ("org:tongji -org:fudan", [0]),
    ("-org:tongji", [2]), ("people:gross", [1]), ("people=\"wei lin\"", [0]),
    ("people=weilin", [0]),
    ("people=wei", []), ("people=0", [2]), ("people>1", [0]), ("institutions=2", [1]),
    ("no:room", [2]),
    ("has:room", [0, 1]), ("room:^hall", [0, 1]), ("room=\"hall b\"", [1]), ("t:9", [0, 1]),
    ("t:9:30", [1]), ("t>9", [1, 2]), ("t>=9:30", [1, 2]), ("t<10", [0, 1]), ("t:9-9:30", [0, 1]),
    ("t:9..9:15", [0]), ("at:9:45", [1]), ("at:now", [1]), ("at:9:29", [0]), ("dur>30", [1]),
    ("dur:30..60", [0]), ("dur>=1h", [1]), ("d:20", [0, 1]), ("d:sat", [2]),
    ("d:2026-05-20", [0, 1]),
    ("d>2026-05-20", [2]), ("d:today", [0, 1]), ("d>today", [2]), ("d:20.5.", [0, 1]),
    ("d:2026-05", [0, 1, 2]),
    ("is:marked", [0]), ("is:now | is:next", [1, 2]), ("is:now,next", [1, 2]),
    ("-is:past", [1, 2]),
    ("~lijaun", [0]), ("~opning", [0]), ("title:~reprot", [1]), ("/^t.a$/", [2]),
    ("people:/^w/", [0]),
    ("order<3", [0, 1]), ("order:2..3", [1, 2]), ("title:e..n", [1]), ("title>=o", [0, 2]),
    ("title:opening,tea", [0, 2]), ("-title:opening,tea", [1]), ("title:foo:bar", []),
    ("foo:bar", []),
    ("d:2", [0, 1, 2]), ("d:202", [0, 1, 2]), ("t:1", [2]), ("t:0", [0, 1]), ("t:9-1", [0, 1, 2]),
    ("at:1", [1, 2]), ("d:21", []), ("d:19", []), ("-d:20", [2]), ("/lijuan|g.o/", [0, 1]),
    ("hall", [0, 1]), ("org=\"\"", [2]), ("(wei | gross) t:9", [0, 1]), ("tongji fudan", [1]),
  ]) func `Rows pass as a reader of the query would say`(query: String, expected: [Int]) {
    let filter = Filter(query)
    let rows = rows.map { row in
      var row = row
      row.now = moment
      return row
    }
    let found = rows.indices.filter { filter.matches(rows[$0], among: rows) }
    #expect(found == expected)
  }

  @Test func `One name is kept as the slow row says`() {
    let seed = UInt64.random(in: 0...UInt64.max)
    var random = SeededRandom(seed)
    let letters = Array("aabÉn 济".unicodeScalars)
    for _ in 0..<5_000 {
      // Readers and the parser leave no space at either end.
      let value = random.text(of: letters, upTo: 10).split(separator: " ").joined(separator: " ")
      let word = random.text(of: letters, upTo: 4).split(separator: " ").joined(separator: " ")
      let bytes = folded(word)
      let texts = FoldedTexts(entries: 1, asNames: true) { _ in [value] }
      let index = SearchIndex(rows: 1, fields: [FieldIndex([.name], texts: texts)])
      if bytes.isEmpty || folded(value).isEmpty { continue }
      for test: TextTest in [
        .contains(bytes), .equals(bytes), .begins(bytes), .between(bytes, []), .between([], bytes),
      ] {
        let row = SlowRow(values: [.name: [value]])
        let expression = Expression.term(Term(word: word, field: .name, test: .text(test)))
        let slow = row.passes(expression)
        let fast = !index.rows(matching: Filter(expression)).isEmpty
        #expect(fast == slow, "\(test), '\(word)' in '\(value)', seed \(seed)")
      }
    }
  }
}
