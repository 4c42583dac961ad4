import Programme
import Testing

@testable import Reading

/// Headers of many columns are looked up by hash; the answers are those of comparing one by one.
@Suite struct WideTableTests {
  @Test func `The keys of a wide header are found as those of a narrow one`() {
    let seed = UInt64.random(in: 0 ... .max)
    var random = Seeded(seed)
    for round in 0..<300 {
      let count = Int.random(in: 1...200, using: &random)
      let keys = (0..<count).map { _ in "k\(Int.random(in: 0...80, using: &random))" }
      let names = (0..<4).map { _ in "k\(Int.random(in: 0...90, using: &random))" }[...]
      let taken = Set((0..<count).filter { _ in Bool.random(using: &random) })
      let header = HeaderKeys(keys)
      let slow = keys.indices.first { !taken.contains($0) && names.contains(keys[$0]) }
      #expect(header.first(of: names) { !taken.contains($0) } == slow, "seed \(seed), \(round)")
      let place = Int.random(in: 0..<count, using: &random)
      let earlier = keys[..<place].firstIndex(of: keys[place])
      #expect(header.earlier(than: place) == earlier, "seed \(seed), \(round)")
    }
  }

  @Test func `A table of a hundred columns keeps what it has no word for`() throws {
    let names = (0..<100).map { "c\($0 % 90)" }
    let loaded = try table(
      "title,\(names.joined(separator: ",")),room\nA,\(names.map { "v\($0)" }.joined(separator: ",")),R\n"
    )
    let session = try #require(loaded.meeting.sessions.first)
    #expect(session.room == "R")
    #expect(session.extras.map(\.name).prefix(90) == (0..<90).map { "c\($0)" }[...])
    #expect(session.extras.map(\.name).suffix(10) == (92...101).map { "c\($0 - 92) (\($0))" }[...])
    #expect(loaded.diagnostics.count == 11)
    #expect(
      loaded.diagnostics.first?.message
        == "columns kept as they are: 'c0', 'c1', 'c2', 'c3', 'c4' and others.")
  }

  @Test func `What is said of one record in many places is kept once`() throws {
    let talks = (0..<3).map { i in
      """
      {"id": \(i), "title": "T\(i)", "authors": [{"personId": 1, "affiliations": [
        {"institution": "North", "dsl": "U\(i % 2)", "city": "C\(i % 2)"}]}]}
      """
    }
    let loaded = try published(
      """
      {"conference": {"name": "X"}, "sessions": [{"id": 1, "name": "S", "contentIds": [0, 1, 2]}],
       "contents": [\(talks.joined(separator: ","))],
       "people": [{"id": 1, "firstName": "Ann", "lastName": "Bell"}]}
      """)
    #expect(loaded.meeting.speakers[0].unit == "U0")
    #expect(loaded.meeting.speakers[0].extras == [Extra(name: "unit", value: "U1")])
    #expect(loaded.meeting.institutions[0].city == "C0")
    #expect(loaded.meeting.institutions[0].extras == [Extra(name: "also in", value: "C1")])
  }
}
