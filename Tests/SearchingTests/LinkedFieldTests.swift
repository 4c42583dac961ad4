import Programme
import Searching
import Testing

/// How often something was made.
private final class Tally: @unchecked Sendable {
  private(set) var value = 0
  func add() { value += 1 }
}

struct LinkedFieldTests {
  private static func index(_ tally: Tally) -> SearchIndex {
    let rooms = FoldedTexts(entries: 2) { [["Aula"], ["Quay"]][$0] }
    return SearchIndex(
      rows: 3, fields: [FieldIndex([.name], texts: FoldedTexts(Texts(["Ana", "Bo", "Quay"])))],
      linked: [
        LinkedField(.room) {
          tally.add()
          return LinkedField.Link(
            records: 2, fields: [FieldIndex([.room], texts: rooms)],
            rows: RowValues(rows: 3) { [[0, 1], [0], []][$0] }, count: 3)
        }
      ])
  }

  @Test func `It is made when a query first names it, and once`() {
    let tally = Tally()
    let index = Self.index(tally)
    #expect(index.rows(matching: Filter("quay")).rows == [2])
    #expect(index.rows(matching: Filter("is:marked -org:quay name:a")).rows == [])
    #expect(tally.value == 0)
    #expect(index.rows(matching: Filter("room:quay")).rows == [0])
    #expect(index.rows(matching: Filter("room:aula")).rows == [0, 1])
    #expect(tally.value == 1)
  }

  @Test(arguments: [
    ("-room:aula", [2]), ("no:room", [2]), ("room:aula room:quay", [0]), ("room:x", []),
    ("room:x | bo", [1]), ("room:aula,quay", [0, 1]),
  ]) func `One of its values has to pass, and for a negation none`(query: String, rows: [Int]) {
    #expect(Self.index(Tally()).rows(matching: Filter(query)).rows == rows)
  }

  @Test(arguments: ["aula", "quay", "x", "/./"])
  func `What is found by a field that rows have and lead to is not without it`(value: String) {
    let rooms = FoldedTexts(Texts(["Aula", "Quay"]))
    let index = SearchIndex(
      rows: 4, fields: [FieldIndex([.room], texts: FoldedTexts(Texts(["Aula", "", "", ""])))],
      linked: [
        LinkedField(.room) {
          LinkedField.Link(
            records: 2, fields: [FieldIndex([.room], texts: rooms)],
            rows: RowValues(rows: 4) { [[], [1], [0, 1], []][$0] }, count: 4)
        }
      ])
    #expect(index.rows(matching: Filter("room:\(value) no:room")).rows == [])
    #expect(index.rows(matching: Filter("has:room")).rows == [0, 1, 2])
    #expect(index.rows(matching: Filter("no:room")).rows == [3])
  }
}
