import Programme
import Testing

@Suite struct GroupingTests {
  @Test func `Members keep their order and strangers are left out`() {
    let grouping = Grouping(of: 3, by: [2, 0, 2, nil, 7, -1, 0]) { $0 }
    #expect(grouping[0] == [1, 6])
    #expect(grouping[1] == [])
    #expect(grouping[2] == [0, 2])
    #expect(grouping[3] == [] && grouping[-1] == [] && grouping[.max - 1] == [])
    #expect([-1, 0, 1, 2, 3].map { grouping.count(of: $0) } == [0, 2, 0, 2, 0])
  }

  @Test func `Grouping nothing is nothing`() {
    let grouping = Grouping(of: 0, by: [0, 1]) { $0 }
    #expect(grouping[0] == [] && grouping.count(of: 0) == 0)
  }

  @Test func `Records that are each their own are members of themselves`() {
    let grouping = Grouping(of: 3, owners: [0, 1, 2])
    #expect((-1...3).map { grouping[$0] } == [[], [0], [1], [2], []])
    #expect(grouping != Grouping(of: 3, owners: [0, 2, 1]))
  }

  @Test func `It answers like the obvious filter`() {
    let seed = UInt64.random(in: 0 ... .max)
    var random = Counted(seed)
    for _ in 0..<200 {
      let count = Int.random(in: 0...6, using: &random)
      let owners = (0..<Int.random(in: 0...20, using: &random)).map { _ in
        Int.random(in: -1...6, using: &random)
      }
      let grouping = Grouping(of: count, by: owners) { $0 }
      for owner in 0..<count {
        let obvious = owners.indices.filter { owners[$0] == owner }
        #expect(grouping[owner] == obvious, "seed \(seed)")
        #expect(Array(grouping.members(of: owner)) == obvious, "seed \(seed)")
        #expect(grouping.count(of: owner) == obvious.count, "seed \(seed)")
      }
    }
  }
}

/// The same numbers for the same seed.
struct Counted: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 29)
  }
}
