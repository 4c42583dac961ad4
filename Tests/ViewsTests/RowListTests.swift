import Searching
import Testing
import Views

struct RowListTests {
  private let order = Order([3, 1, 4, 0, 2])

  @Test func `Rows stand in the order, those that are kept`() {
    let list = RowList(RowSet([0, 1, 4], universe: 5), in: order)
    #expect(list.all == [1, 4, 0])
    #expect(Array(list) == [1, 4, 0])
    #expect((-1...3).map { list.row(at: $0) } == [nil, 1, 4, 0, nil])
    #expect((-1...5).map { list.position(of: $0) } == [nil, 2, 0, nil, nil, 1, nil])
    #expect((0..<5).map { list.rank(of: $0) } == [2, 0, 3, 0, 1])
  }

  @Test func `Without an order rows stand as they are numbered`() {
    let list = RowList(RowSet([4, 2], universe: 5), in: nil)
    #expect(list.all == [2, 4])
    #expect(list.position(of: 4) == 1)
    #expect(RowList(RowSet(all: 5), in: order).all == [3, 1, 4, 0, 2])
  }

  @Test(arguments: [1, 70, 130_000])
  func `Few rows and many stand alike`(universe: Int) {
    let seed = UInt64.random(in: 0...UInt64.max)
    let shuffled = (0..<universe).map { Int32($0 * 7_919 % max(universe, 1)) }
    let order = Order(
      Set(shuffled).count == universe ? shuffled : shuffled.indices.map { Int32($0) })
    for share in [2, 20, 90] {
      let rows = (0..<universe).filter { ($0 &* 31 &+ Int(seed % 97)) % 100 < share }
      let list = RowList(RowSet(rows, universe: universe), in: order)
      let kept = Set(rows)
      #expect(list.all == order.rows.map { Int($0) }.filter { kept.contains($0) }, "seed \(seed)")
    }
  }
}
