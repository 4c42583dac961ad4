import Testing

@testable import Programme

/// Parts of a scan against the whole.
@Suite struct NameScanTests {
  @Test(arguments: [2, 3, 7]) func `Names scanned in parts are those scanned at once`(
    _ parts: Int
  ) {
    var seeded = SystemRandomNumberGenerator()
    let seed = UInt64.random(in: .min ... .max, using: &seeded)
    let pool = [
      "Ann Bell", "A. Bell", "Bell, Ann", "TBA", "王伟民", "Wang Weimin", "d'Orta", "dOrta", "",
      "Łucja Żak", "待定", "Zoë (Zo) Lark",
    ]
    for count in [0, 1, 2, 5, 100] {
      let names = TextColumn(Texts((0..<count).map { _ in pool.randomElement() ?? "" }))
      let whole = NameScan(names, parts: 1, seed: seed)
      let parted = NameScan(names, parts: parts, seed: seed)
      #expect(parted.keys.map(\.folded) == whole.keys.map(\.folded))
      #expect(parted.keys.map(\.exact) == whole.keys.map(\.exact))
      #expect(parted.keys.map(\.person) == whole.keys.map(\.person))
      #expect(parted.eastern == whole.eastern)
      #expect(parted.placeholders == whole.placeholders)
      var (a, b) = (parted.tickets, whole.tickets)
      guard a.isEmpty == b.isEmpty, !a.isEmpty else { continue }
      a.sort()
      b.sort()
      #expect(a.shared(upTo: .max) == b.shared(upTo: .max))
    }
  }
}
