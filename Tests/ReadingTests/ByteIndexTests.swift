import Testing

@testable import Reading

struct ByteIndexTests {
  /// Of every length, at every distance from a word of the machine, and with each byte another one:
  /// what stands in front and behind differs always.
  @Test func `Bytes are the same where a comparison one by one says so`() {
    var random = Seeded(0x5EED)
    for count in 0...40 {
      let key = (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &random) }
      for (shift, other) in [(0, 0), (1, 0), (3, 5), (8, 7)] {
        for changed in -1..<count {
          var copy = key
          if changed >= 0 { copy[changed] ^= 1 << UInt8.random(in: 0...7, using: &random) }
          let (a, b) = (around(key, shift, 0x55), around(copy, other, 0xAA))
          let same = a.withUnsafeBytes { a in
            b.withUnsafeBytes { b in
              guard let a = a.baseAddress, let b = b.baseAddress else { return false }
              return (a + shift).holdsSame(count, as: b + other)
            }
          }
          #expect(same == key.elementsEqual(copy), "\(key), \(changed) changed")
        }
      }
    }
  }

  private func around(_ key: [UInt8], _ shift: Int, _ fill: UInt8) -> [UInt8] {
    Array(repeating: fill, count: shift) + key + Array(repeating: fill, count: 9)
  }

  @Test(arguments: [1, 2, 3]) func `Keys are found as a dictionary finds them`(seed: UInt64) {
    var random = Seeded(seed)
    var (index, known) = (ByteIndex(), [[UInt8]: Int]())
    for value in 0..<4_000 {
      // Few letters and a common beginning: many keys come again, and many differ in one byte.
      let tail = (0..<Int.random(in: 0...6, using: &random)).map { _ in
        UInt8.random(in: 0x61...0x63, using: &random)
      }
      let key = Array("beginning".utf8.prefix(Int.random(in: 0...9, using: &random))) + tail
      let found = key.withUnsafeBufferPointer { index.value(of: $0) }
      #expect(found == known[key], "seed \(seed), \(key)")
      let last = key.withUnsafeBufferPointer { index.insert($0, value) }
      #expect(last == known[key], "seed \(seed), \(key)")
      if known[key] == nil { known[key] = value }
      #expect(index.count == known.count)
    }
  }
}
