import Testing

@testable import Programme

/// People who may be named in two scripts; how names are spelt is handed in.
@Suite struct ScriptTwinTests {
  private static let spelt = [
    "林上智": "lin shangzhi\nlin shang zhi\nlinshang zhi\n", "林尚志": "lin shangzhi\nlin shang zhi\n",
    "海岸": "hai an\n", "田中": "tian zhong\n",
  ]

  private static let spelling: NameSpelling = { name, out in
    out += Array((spelt[String(decoding: name, as: UTF8.self)] ?? "").utf8)
  }

  private static func ids(
    _ names: [String], at institutions: [String?] = [],
    _ change: (inout Records) -> Void = { _ in }
  ) -> [String] {
    var records = Records(facts: Facts(title: "T"))
    records.speakers = Speakers(names.enumerated().map { Speaker(id: "\($0)", name: $1) })
    let bodies = institutions.compactMap { $0 }.withoutRepeats
    records.institutions = bodies.map { Institution(id: $0, name: $0) }
    for (person, name) in institutions.enumerated() {
      guard let body = bodies.firstIndex(where: { $0 == name }) else { continue }
      records.affiliations.append(Affiliation(speaker: person, institution: body))
    }
    change(&records)
    return Meeting(records).checks(spelling: spelling).map(\.id).filter { $0.contains("twins") }
  }

  static let alike = [
    "LIN Shangzhi", "Lin Shang-zhi", "Shangzhi Lin", "lin shang zhi", "Lín Shàngzhì",
    "Linshang, Zhi",
  ]

  @Test(arguments: alike) func `A name that is read like another may be the same`(name: String) {
    #expect(Self.ids(["Ann Bell", "林上智", name]) == ["script-twins:1:2"])
    #expect(Self.ids([name, "Ann Bell", "林上智"]) == ["script-twins:0:2"])
  }

  @Test(arguments: ["Tanaka", "Lin Shang", "Shangzhi", "Lin Shangzhi Bell", "林上智 (TIDES)"])
  func `Another name is not`(name: String) {
    #expect(Self.ids(["田中", "林上智", name]).filter { $0.hasPrefix("script") } == [])
  }

  static let institutions: [(names: [String], at: [String?], ids: [String])] = [
    (["林上智", "Lin Shangzhi"], ["Port", "Port"], ["script-twins:0:1"]),
    (["林上智", "Lin Shangzhi"], ["Port", nil], ["script-twins:0:1"]),
    (["林上智", "Lin Shangzhi"], ["港口", "Port"], ["script-twins:0:1"]),
    (["林上智", "Lin Shangzhi"], ["Dunes", "Port"], []),
    (["林上智", "林尚志", "Lin Shangzhi"], [], []),
    (["林上智", "林尚志", "Lin Shangzhi"], ["Port", "Dunes", "Dunes"], ["script-twins:1:2"]),
    (["海岸", "Hai An"], [], ["script-twins:0:1"]),
  ]

  @Test(arguments: institutions.indices)
  func `A reading that many share tells only with an institution`(_ i: Int) {
    let (names, places, ids) = Self.institutions[i]
    #expect(Self.ids(names, at: places) == ids)
  }

  @Test func `A reading that a crowd shares tells nobody, however often one name is borne`() {
    let crowd = Array(repeating: "林上智", count: 9) + ["林尚志", "Lin Shangzhi"]
    #expect(Self.ids(crowd).filter { $0.hasPrefix("script") } == [])
    let few = ["林上智", "林尚志", "Lin Shangzhi"]
    #expect(Self.ids(few, at: ["Port", "Dunes", "Port"]) == ["script-twins:0:2"])
  }

  @Test func `Nobody sits beside oneself`() {
    let ids = Self.ids(["林上智", "Lin Shangzhi"]) {
      $0.sessions = [Session(id: "a", order: 1, title: "A")]
      $0.appearances = [
        Appearance(session: 0, speaker: 0), Appearance(session: 0, speaker: 1),
      ]
    }
    #expect(ids == [])
  }

  @Test func `What the data says of a spelling goes first`() {
    let ids = Self.ids(["林上智", "Lin Shangzhi"]) { $0.speakers[0].pinyin = "Lam Sheung Chi" }
    #expect(ids == [])
  }

  @Test func `Of very many the first are told and the others counted`() {
    let people = (0..<250).flatMap {
      [String(UnicodeScalar(UInt32(0x4E00 + $0)) ?? "x"), "Nr \($0)x"]
    }
    var records = Records(facts: Facts(title: "T"))
    records.speakers = Speakers(people.enumerated().map { Speaker(id: "\($0)", name: $1) })
    let found = Meeting(records).checks { name, out in
      let scalar = String(decoding: name, as: UTF8.self).unicodeScalars.first?.value ?? 0
      out += Array("nr \(scalar &- 0x4E00)x\n".utf8)
    }.filter { $0.id.hasPrefix("script-twins") }
    #expect(found.count == 201)
    #expect(found.last?.what == "50 further names are read like others.")
  }
}
