import Programme
import Testing

struct TextColumnTests {
  private let plain = TextColumn(Texts(["Anna", "", "Bo", "Anna"]))
  private let coded = TextColumn(Texts(["Bo", "Anna"]), codes: [1, -1, 0, 1])

  @Test func `A record has its text or none, however the column is held`() {
    for column in [plain, coded] {
      #expect((-1...4).map { column[$0] } == [nil, "Anna", nil, "Bo", "Anna", nil])
      #expect(column.count == 4)
    }
    #expect(plain == coded)
    #expect(coded != TextColumn(Texts(["Bo", "Anna"]), codes: [1, -1, 0, 0]))
  }

  @Test func `The first record with a text is found by its bytes`() {
    for column in [plain, coded] {
      #expect(column.record(with: "Anna") == 0)
      #expect(column.record(with: "Bo") == 2)
      #expect(column.record(with: "bo") == nil)
    }
    let composed = TextColumn(Texts(["e\u{301}", "\u{E9}"]))
    #expect(composed.record(with: "\u{E9}") == 1)
  }

  @Test func `A column of few texts takes in another one`() {
    var column = coded
    column.append("Cy")
    column.append(nil)
    #expect((0..<6).map { column[$0] } == ["Anna", nil, "Bo", "Anna", "Cy", nil])
  }
}
