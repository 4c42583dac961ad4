import Searching
import Testing

struct RowSetTests {
  @Test(arguments: [0, 1, 63, 64, 65, 511, 512, 513, 5_000])
  func `A set answers like the list of its rows`(universe: Int) {
    var random = SystemRandomNumberGenerator()
    for density in [0, 1, 2, 10, 100] {
      let rows = (0..<universe).filter { _ in Int.random(in: 0..<100, using: &random) < density }
      let set = RowSet(rows, universe: universe)
      #expect(set.rows == rows)
      #expect(set.count == rows.count)
      #expect((-1...rows.count).map { set[$0] } == [nil] + rows.map { $0 } + [nil])
      #expect(RowSet(words: set.bits, universe: universe) == set)
      let isIn = Set(rows)
      for row in stride(from: -1, through: universe, by: max(1, universe / 97)) {
        #expect(set.contains(row) == isIn.contains(row))
        #expect(set.rank(of: row) == rows.count { $0 < row })
        #expect(set.position(of: row) == rows.firstIndex(of: row))
      }
    }
  }

  @Test func `All rows are one value, however they were named`() {
    #expect(RowSet(0..<130, universe: 130) == RowSet(all: 130))
    #expect(RowSet([-1, 130, 7], universe: 130).rows == [7])
  }
}
