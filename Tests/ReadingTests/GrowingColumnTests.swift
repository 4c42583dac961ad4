import Programme
import Testing

@testable import Reading

struct GrowingColumnTests {
  private func column(_ texts: [String]) -> GrowingColumn {
    var column = GrowingColumn()
    for text in texts { text.withUTF8Bytes { column.append($0) } }
    return column
  }

  @Test(arguments: [0, 5, 2_000], [0, 5, 2_000])
  func `Parts of few, many and no texts stand as one piece would`(first: Int, last: Int) {
    let parts = [first, 0, last].enumerated().map { part, count in
      (0..<2_500).map { $0 < count ? "text \(part) \($0)" : "" }
    }
    var joined = column(parts[0])
    for part in parts.dropFirst() { joined.append(column(part)) }
    let texts = parts.flatMap(\.self)
    let read = joined.column
    #expect((0..<texts.count).allSatisfy { (read[$0] ?? "") == texts[$0] })
    #expect(read.count == texts.count || first + last == 0)
  }
}
