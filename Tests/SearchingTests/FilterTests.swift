import Searching
import Testing

struct FilterTests {
  @Test(arguments: [
    ("", [], ""), ("  ", [], ""), (" yu  lijuan ", ["yu", "lijuan"], "yu  lijuan"),
    ("同济　大学", ["同济", "大学"], "同济　大学"), ("a\tb", ["a", "b"], "a\tb"),
    ("Łódź", ["Łódź"], "Łódź"), ("- ' .", [], "- ' ."), ("-x", ["-x"], "-x"),
  ]) func `A query is its words`(query: String, words: [String], trimmed: String) {
    let filter = Filter(query)
    #expect(filter.terms.map(\.word) == words)
    #expect(filter.query == trimmed)
    #expect(filter.isEmpty == words.isEmpty)
  }

  private static let rooms = SearchIndex(rows: 4) { [["Hall A", "Hall B 2024", "Quay", "Öl"][$0]] }
  private static let named = SearchIndex(
    rows: 4,
    fields: [
      FieldIndex(
        [.room], texts: FoldedTexts(entries: 4) { [["Hall A", "Hall B 2024", "Quay", "Öl"][$0]] })
    ])

  @Test(arguments: [
    "/[0-9]{", "/[0-9]{4", "/[0-9]{4,", "/[0-9]{4,5", "/[0-9]{4}", "/[0-9]{4}/",
  ]) func `How often an expression is repeated may be typed without the list moving`(
    query: String
  ) {
    let before = Filter("/[0-9]", isTyped: true)
    let filter = Filter(query, previous: before, isTyped: true)
    #expect(Self.rooms.rows(matching: filter).rows == [1])
  }

  @Test(
    arguments: [
      ("room=hal", [0, 1], []), ("room=Hall", [0, 1], []), ("room=quay", [2], [2]),
      ("room=q", [2], []), ("room=ö", [3], []), ("room=all", [], []), ("room=hal ", [], []),
      ("-room=hal", [0, 1, 2, 3], [0, 1, 2, 3]), ("room:(quay O", [2], []),
      ("room:(quay OR", [2], [2]), ("hall N", [0, 1], []), ("quay N", [2], []),
      ("quay X", [], []),
    ] as [(String, [Int], [Int])])
  func `A whole value or a connective that is typed keeps what it is on the way to`(
    query: String, typed: [Int], ended: [Int]
  ) {
    #expect(Self.named.rows(matching: Filter(query, isTyped: true)).rows == typed)
    #expect(Self.named.rows(matching: Filter(query)).rows == ended)
  }

  @Test(arguments: [1, 17, 200]) func `Each value of a list is read once, however long it is`(
    count: Int
  ) {
    let days = (0..<count).map { String($0 % 31 + 1) }
    let filter = Filter("d:" + days.joined(separator: ","), isTyped: true)
    #expect(filter.spans.count { $0.role == .value } == count)
    let loose = Filter("d:" + days.joined(separator: ", "), isTyped: true)
    #expect(loose.spans.count { $0.role == .value } == count)
    #expect(loose.terms.map(\.test) == filter.terms.map(\.test))
  }
}
