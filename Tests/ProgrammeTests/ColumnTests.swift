import Programme
import Testing

/// People, lists and appearances held in columns answer like arrays of records.
struct ColumnTests {
  private static var people: [Speaker] {
    var full = Speaker(id: "ea", name: "Ea Lund")
    full.otherNames = [OtherName(language: "", name: "Ea"), OtherName(language: "da", name: "Æa")]
    full.pinyin = "yi a"
    full.honorific = "Dr"
    full.position = "Pilot"
    full.unit = "Locks"
    full.roles = ["guest", "chair"]
    full.country = "DK"
    full.email = "ea@example.org"
    full.phone = "1"
    full.biography = "Steers."
    full.source = "s:1"
    full.inferred = ["position"]
    full.extras = [Extra(name: "Badge", value: "B1"), Extra(name: "Meal", value: "none")]
    full.place = RecordPlace(file: 2, line: 9)
    return [Speaker(id: "a", name: "Ann"), full, Speaker(id: "", name: "")]
  }

  @Test func `A person comes out as it went in`() {
    let speakers = Speakers(Self.people)
    #expect(Array(speakers) == Self.people)
    #expect(speakers.units.count == 3 && Speakers([Self.people[0]]).units.count == 0)
    #expect(speakers.roles.records == [1] && speakers.roles.isEmpty(0))
  }

  @Test func `People can be set, put in and taken out`() {
    var (speakers, obvious) = (Speakers(Self.people), Self.people)
    speakers[0].name = "Anna"
    obvious[0].name = "Anna"
    speakers += [obvious[1]]
    obvious += [obvious[1]]
    speakers.remove(at: 1)
    obvious.remove(at: 1)
    #expect(Array(speakers) == obvious)
    #expect(speakers == Speakers(obvious) && speakers != Speakers(Self.people))
    #expect(speakers.withoutPlaces.allSatisfy { $0.place == .none })
  }

  @Test(arguments: [3, 200])
  func `Appearances come out as they went in, with few roles and with many`(roles: Int) {
    let some = (0..<500).map { i in
      Appearance(
        session: i % 7, speaker: i % 3 == 0 ? nil : i, institution: i % 5 == 0 ? i : nil,
        role: i % roles == 0 ? "" : "role \(i % roles)")
    }
    var columns = Appearances(some)
    #expect(Array(columns) == some)
    columns.append(contentsOf: Appearances(Array(some.reversed())))
    #expect(Array(columns) == some + some.reversed())
    #expect((columns.roles.codes == nil) == (roles == 200))
  }

  @Test func `Lists of further records follow`() {
    var (lists, others) = (ListColumn(), ListColumn())
    lists.append(["a", "b"], at: 1)
    others.append(["c"], at: 0)
    others.append([], at: 1)
    others.append(["d", ""], at: 2)
    lists.append(contentsOf: others, from: 4)
    #expect((0..<8).map { lists[$0] } == [[], ["a", "b"], [], [], ["c"], [], ["d", ""], []])
  }
}
