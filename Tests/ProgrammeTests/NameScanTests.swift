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

  @Test func `Keys that nobody shares are dropped, but for a few`() {
    var tickets = NameTickets()
    for record in 0..<1_000 { tickets.append(record, UInt64(record) &* 0x9E37_79B9_7F4A_7C15) }
    let all = tickets.count
    tickets.dropUnshared()
    #expect(all == 1_000)
    #expect(tickets.count < 500)
  }

  @Test(arguments: [0, 1, 3, 40, 2_000]) func `Keys that are shared are not dropped`(_ keys: Int) {
    var (all, shared) = (NameTickets(), NameTickets())
    for record in 0..<1_000 where keys > 0 {
      let key = UInt64.random(in: 0..<UInt64(keys)) &* 0x9E37_79B9_7F4A_7C15
      all.append(record, key)
      shared.append(record, key)
    }
    shared.dropUnshared()
    #expect(shared.isEmpty == all.isEmpty || keys == 2_000)
    guard !all.isEmpty, !shared.isEmpty else { return }
    all.sort()
    shared.sort()
    #expect(shared.shared(upTo: .max) == all.shared(upTo: .max))
  }

  @Test func `The words of a name in ASCII are those found scalar by scalar`() {
    let seed = UInt64.random(in: 0 ... .max)
    var random = Counted(seed)
    for _ in 0..<2_000 {
      let bytes = (0..<Int.random(in: 0...24, using: &random)).map { _ in
        UInt8.random(in: 0x20..<0x7F, using: &random)
      }
      let name = String(decoding: bytes, as: UTF8.self)
      let words = LooseName("A " + name).words
      #expect(words + ["e"] == LooseName("A " + name + " é").words, "seed \(seed): \(name)")
    }
  }
}
