import Programme
import Testing

@testable import Reading

/// Ids that many people bear; every name is invented.
@Suite struct PeopleByIDTests {
  private var draft = DraftMaker.empty()
  private var people = PeopleByID()

  private mutating func positions(_ stated: [String?]) -> [Int] {
    stated.compactMap { people.position(id: "1", name: $0, line: 0, &draft) }
  }

  @Test(
    arguments: [
      (["Ida", "Per", "Ida", nil], [0, 1, 0, 0], ["Ida", "Per"]),
      ([nil, "Ida", nil, "Per", "Ida"], [0, 0, 0, 1, 0], ["Ida", "Per"]),
      (["Ida", "1", "Per", "1", "Per"], [0, 1, 1, 2, 1], ["Ida", "Per", "1"]),
    ] as [([String?], [Int], [String])])
  mutating func `Of one id and one name there is one person`(
    _ stated: [String?], _ found: [Int], _ names: [String]
  ) {
    #expect(positions(stated) == found)
    #expect(draft.speakers.map(\.name) == names)
  }

  @Test mutating func `However many bear an id, each is known again by name, and soon`() {
    let stated = (0..<20_000).map { "Person \($0)" }
    let start = ContinuousClock.now
    _ = positions(stated + stated)
    #expect(draft.speakers.map(\.name) == stated)
    #expect(ContinuousClock.now - start < .seconds(10))
  }

  @Test mutating func `Listed people of one name and one id are several, the first known again`() {
    for name in ["Ida", "Ida", "Per"] {
      _ = people.add(Speaker(id: "1", name: name), 0, &draft)
    }
    #expect(positions(["Per", "Ida", nil]) == [2, 0, 0])
  }
}
