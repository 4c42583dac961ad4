import Testing

@testable import Programme

/// The pairs found by hashes against those found by looking at each name beside each other.
struct ScriptTwinOracleTests {
  private static let spelt = [
    "林上智": ["lin shangzhi", "lin shang zhi", "linshang zhi"],
    "林尚志": ["lin shangzhi", "lin shang zhi", "linshang zhi"], "海岸": ["hai an"], "岸海": ["an hai"],
    "田中": ["tian zhong"],
  ]
  private static let names =
    Array(spelt.keys.sorted()) + [
      "LIN Shangzhi", "Shang-zhi Lin", "lin shang zhi", "Linshang Zhi", "Hai An", "Tian Zhong",
      "Ann Bell", "林",
    ]

  private static let spelling: NameSpelling = { name, out in
    for way in spelt[String(decoding: name, as: UTF8.self)] ?? [] {
      out += Array((way + "\n").utf8)
    }
  }

  @Test(arguments: [3, 5, 10, 40]) func `Twins are those of all pairs looked at`(most: Int) {
    var random = Counted(UInt64(most))
    for round in 0..<400 {
      // Of few names each is borne by many.
      let pool = Self.names.shuffled(using: &random).prefix(Int.random(in: 1...6, using: &random))
      let people = (0...Int.random(in: 1...most, using: &random)).map { _ in
        pool.randomElement(using: &random) ?? ""
      }
      let open = people.map { _ in Int.random(in: 0..<8, using: &random) > 0 }
      let scan = NameScan(TextColumn(Texts(people)))
      let parts = Int.random(in: 1...3, using: &random)
      let found = ScriptTwins(scan, Namesakes(scan, most: 100), Self.spelling, parts: parts) {
        open[$0]
      }
      let expected = Self.twins(people, open)
      #expect(found.pairs.map(\.names) == expected.map(\.0), "round \(round): \(people) \(open)")
      #expect(found.pairs.map(\.isUnique) == expected.map(\.1), "round \(round): \(people) \(open)")
    }
  }

  /// A name that more than eight people bear tells nobody, nor does a reading that more share.
  private static func twins(_ people: [String], _ open: [Bool]) -> [(NamePair, Bool)] {
    let keys = people.map { LooseName($0).key }
    let bearers = keys.map { key in keys.count { $0 == key } }
    var pairs: Set<NamePair> = []
    for person in people.indices {
      let readings = people.indices.filter { other in
        let isAsked = bearers[other] > 8 ? keys.firstIndex(of: keys[other]) == other : open[other]
        return isAsked
          && (spelt[people[other]] ?? []).contains { LooseName($0).key == keys[person] }
      }
      if readings.count > 8 || readings.contains(where: { bearers[$0] > 8 }) { continue }
      for other in readings where other != person { pairs.insert(NamePair(person, other)) }
    }
    return pairs.sorted().map { pair in
      let isUnique = [pair.first, pair.second].allSatisfy { member in
        pairs.count { $0.first == member || $0.second == member } == 1
      }
      return (pair, isUnique)
    }
  }
}
