import Programme
import Searching
import Testing

private enum Columns {
  /// Keys of few letters, many alike, some longer than what a sort looks at in one go.
  static func text(_ random: inout some RandomNumberGenerator) -> [UInt8] {
    let tail = (0..<Int.random(in: 0...3, using: &random)).map { _ in
      UInt8.random(in: 1...3, using: &random)
    }
    let beginnings = [0, 0, 7, 8, 11, 12, 13, 24, 40]
    let count = beginnings.randomElement(using: &random) ?? 0
    return [UInt8](repeating: 0xFF, count: count) + tail
  }
}

/// Whether a stands in front of b; nil when alike. Empty is last in either direction.
private func precedes<Key: Comparable>(_ a: Key?, _ b: Key?, _ descending: Bool) -> Bool? {
  guard a != b else { return nil }
  guard let a, let b else { return a != nil }
  return (a < b) != descending
}

private struct Bytes: Comparable {
  let bytes: [UInt8]
  static func < (a: Bytes, b: Bytes) -> Bool { a.bytes.lexicographicallyPrecedes(b.bytes) }
}

struct OrderingTests {
  let seed = UInt64.random(in: 0...UInt64.max)

  private func texts(_ keys: [[UInt8]]) -> Texts {
    var ends: [UInt32] = []
    for key in keys { ends.append((ends.last ?? 0) + UInt32(key.count)) }
    return Texts(bytes: Array(keys.joined()), ends: ends)
  }

  @Test(arguments: [0, 1, 2, 50, 400, 21_000])
  func `Keys of every kind order as a plain stable sort does`(count: Int) {
    var random = SplitMix(state: seed)
    let own = (0..<count).map { _ in Columns.text(&random) }
    let shared = (0..<20).map { _ in Columns.text(&random) }
    let codes = (0..<count).map { _ in Int32.random(in: -1..<20, using: &random) }
    let numbers = (0..<count).map { _ in
      [OrderKey.none, .max, -1, 0, 1, .min + 1].randomElement(using: &random) ?? 0
    }
    let start = (0..<Int32(count)).shuffled(using: &random)
    for directions in count > 1_000 ? [2, 5] : Array(0..<8) {
      let isDown = (0..<3).map { directions & 1 << $0 != 0 }
      let ordered = order(
        of: count,
        by: [
          OrderKey(texts: TextColumn(texts(shared), codes: codes), descending: isDown[0]),
          OrderKey(numbers: numbers, descending: isDown[1]),
          OrderKey(texts: TextColumn(texts(own)), descending: isDown[2]),
        ], from: start)
      func text(_ key: [UInt8]) -> Bytes? { key.isEmpty ? nil : Bytes(bytes: key) }
      func word(_ row: Int) -> Bytes? { codes[row] < 0 ? nil : text(shared[Int(codes[row])]) }
      func number(_ row: Int) -> Int? { numbers[row] == OrderKey.none ? nil : numbers[row] }
      // Swift's sort keeps those that are alike as they stood.
      let expected = start.sorted { a, b in
        let (a, b) = (Int(a), Int(b))
        return precedes(word(a), word(b), isDown[0])
          ?? precedes(number(a), number(b), isDown[1])
          ?? precedes(text(own[a]), text(own[b]), isDown[2]) ?? false
      }
      #expect(ordered == expected, "seed \(seed)")
    }
  }

  @Test func `Without keys rows stay as they stand`() {
    #expect(order(of: 3, by: []) == [0, 1, 2])
    #expect(order(of: 3, by: [], from: [2, 0, 1]) == [2, 0, 1])
  }

  @Test func `Rows beyond a column have no key`() {
    let key = OrderKey(texts: TextColumn(Texts(["b", "a"])))
    #expect(order(of: 4, by: [key]) == [1, 0, 2, 3])
    #expect(order(of: 4, by: [OrderKey(numbers: [2, 1])]) == [1, 0, 2, 3])
  }
}
