import Testing

@testable import Reading

struct ValidUTF8Tests {
  private static let pieces: [[UInt8]] = [
    [0x41], Array("abcdefgh".utf8), Array("é".utf8), Array("王".utf8), Array("𠮷".utf8),
    [UInt8](repeating: 0x61, count: 31), [UInt8](repeating: 0x61, count: 33),
    [0x80], [0xC0, 0x80], [0xC1], [0xC2], [0xDF, 0xBF], [0xE0, 0x80, 0x80], [0xE0, 0xA0, 0x80],
    [0xED, 0x9F, 0xBF], [0xED, 0xA0, 0x80], [0xEF, 0xBF], [0xF0, 0x80, 0x80, 0x80],
    [0xF0, 0x90, 0x80, 0x80], [0xF4, 0x8F, 0xBF, 0xBF], [0xF4, 0x90, 0x80, 0x80], [0xF5], [0xFF],
  ]
  private let seed = UInt64.random(in: 0...UInt64.max)

  @Test func `Bytes are UTF-8 where the standard library says so`() {
    var random = Seeded(seed)
    var found: Set<Bool> = []
    for _ in 0..<20_000 {
      // Mostly sound, so that what is not stands behind words of ASCII and other scalars.
      let count = Int.random(in: 0...6, using: &random)
      let bytes = (0..<count).flatMap { _ in
        let among =
          Int.random(in: 0...9, using: &random) == 0 ? Self.pieces[...] : Self.pieces[..<7]
        return among.randomElement(using: &random) ?? []
      }
      let isSound = String(validating: bytes, as: UTF8.self) != nil
      found.insert(isSound)
      #expect(bytes.withUnsafeBytes(\.isUTF8) == isSound, "\(bytes), seed \(seed)")
    }
    #expect(found.count == 2)
  }

  @Test func `The first place of a byte is found in much text as in little`() {
    for count in [0, 1, 100, Limit.partBytes * 16 + 3] {
      var bytes = [UInt8](repeating: 0x61, count: count)
      #expect(bytes.withUnsafeBytes { $0.firstPlace(of: 0) } == nil)
      for place in [count - 1, count / 2 + 1, count / 2, 7, 0] where bytes.indices.contains(place) {
        bytes[place] = 0
        #expect(bytes.withUnsafeBytes { $0.firstPlace(of: 0) } == bytes.firstIndex(of: 0))
      }
    }
  }
}
