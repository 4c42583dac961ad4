import Testing

@testable import Programme

@Suite struct TwinTests {
  private static func meeting(people: [Speaker], institutions: [Institution] = []) -> Meeting {
    var records = Records(facts: Facts(title: "T"))
    records.speakers = Speakers(people)
    records.institutions = institutions
    return Meeting(records)
  }

  private static func person(_ id: String, _ name: String, _ others: [String] = []) -> Speaker {
    var speaker = Speaker(id: id, name: name)
    speaker.otherNames = others.map { OtherName(language: "", name: $0) }
    return speaker
  }

  static let samePeople: [(String, String)] = [
    ("Benoit Durand", "Benoît DURAND"), ("Ann Bell", "Bell, Ann"), ("Ann Bell", "Ann Bell."),
    ("Hieu Do", "Hiếu Đỗ"), ("O'Hara Kim", "O’Hara Kim"), ("Ｌi Wei", "LI Wei"),
    ("Søren Lund", "Soren Lund"), ("Anne-Marie Roy", "Annemarie Roy"), ("Zoë\u{301} Ek", "zoe ek"),
  ]

  @Test(arguments: samePeople) func `Names of the same words are likely twins`(a: String, b: String)
  {
    let checks = Self.meeting(people: [Self.person("1", a), Self.person("2", b)]).checks
    #expect(checks.map(\.id) == ["twins:1:2"])
    #expect(checks.first?.what == "'\(a)' and '\(b)' may be one person.")
  }

  static let nearPeople: [(String, String, [String])] = [
    ("Daniel Russell", "D. Russell", []), ("Daniel M. Russell", "Daniel Russell", []),
    ("Russell, D.M.", "Daniel Russell", []), ("RUSSELL D", "Daniel Russell", []),
    ("林上智", "Lin Shangzhi", ["LIN Shang-zhi"]), ("Lin Shangzhi (林上智)", "林上智", []),
    ("Hiu Man Lee", "Hiuman Lee", []), ("李 明", "李明", []), ("Kai / 林凯", "林凯", []),
    ("Prof. Dr. Ann Bell", "Ann Bell", []), ("Dr. Ann Bell", "Prof. Ann Bell", []),
    ("Dipl.-Ing. Bell, Ann", "Ann Bell", []), ("Herr Bo Cao", "Bo Cao", []),
    ("em. Prof. Dr. Ann Bell", "Ann Bell", []), ("Hon.-Prof. Dr. Ann Bell", "Ann Bell", []),
    ("apl. Prof. Ann Bell", "Ann Bell", []), ("Dr. phil. Ann Bell", "Ann Bell", []),
    ("Dr. phil Ann Bell", "Ann Bell", []), ("Dr. Phil Ann Bell", "Phil Ann Bell", []),
    ("Hon. Ann Bell", "Ann Bell", []), ("Hon. Dr. Ann Bell", "Ann Bell", []),
    ("Dr. h. c. Ann Bell", "Ann Bell", []), ("Dr. phil. nat. Ann Bell", "Ann Bell", []),
  ]

  @Test(arguments: nearPeople.indices) func `Short, foreign and joined names are near`(_ i: Int) {
    let (a, b, others) = Self.nearPeople[i]
    let checks = Self.meeting(people: [
      Self.person("0", "Eve Other"), Self.person("1", a, others), Self.person("2", b),
    ]).checks
    #expect(checks.map(\.id) == ["near-twins:1:2"])
    #expect(checks.first?.severity == .note)
  }

  static let shortAmongOthers: [(names: [String], ids: [String])] = [
    (["Jo S", "Jo Sand", "Jo Stone"], []), (["Jo S", "Jo Sand", "Sam Jo"], ["near-twins:0:1"]),
    (["Jo S", "Jo Sand", "Jo Sand"], ["twins:1:2", "near-twins:0:1:2"]),
    (["Eva R. Lind", "Eva Lind"], ["near-twins:0:1"]),
  ]

  @Test(arguments: shortAmongOthers.indices)
  func `A name and an initial mean whom only one other name fits`(_ i: Int) {
    let people = Self.shortAmongOthers[i].names.enumerated().map { Self.person("\($0)", $1) }
    #expect(Self.meeting(people: people).checks.map(\.id) == Self.shortAmongOthers[i].ids)
  }

  static let differentPeople: [(String, String)] = [
    ("Daniel M. Russell", "Daniel K. Russell"), ("D. Russell", "Emma Russell"),
    ("Ann Bell", "Ann Bello"), ("Ann (she/her)", "Bo (she/her)"), ("李明", "明李"),
    ("И Б", "Й Б"), ("", "?"), ("A", "B"), ("Dr. Ann Bell", "Dr. Ann Cao"), ("Dr. Bell", "Bell"),
    ("Hon Wai Lee", "Wai Lee"), ("Nat King Cole", "King Cole"), ("Phil Ann Roe", "Ann Roe"),
    ("Dr. Phil Ann Roe", "Ann Roe"), ("Em. Ann Roe", "Ann Roe"), ("Em Prof Roe", "Prof Roe"),
  ]

  @Test(arguments: differentPeople) func `Different people are no twins`(a: String, b: String) {
    let checks = Self.meeting(people: [Self.person("1", a), Self.person("2", b)]).checks
    #expect(checks.filter { $0.id.contains("twins") } == [])
  }

  static let oneInstitution: [(String, String)] = [
    ("Harbour Corp.", "harbour"), ("University of Northia", "Northia University"),
    ("Univ. of Northia", "University of Northia"), ("Mircosoft Reserach", "Mircosoft Researach"),
    ("Northia Institute of Technology (NIT)", "NIT"), ("Northia GmbH", "NORTHIA"),
    ("Northia Institute of Technology", "N.I.T."), ("U. Northia", "University of Northia"),
  ]

  @Test(arguments: oneInstitution) func `Institutions written in two ways are told`(
    a: String, b: String
  ) {
    let checks = Self.meeting(
      people: [], institutions: [Institution(id: "a", name: a), Institution(id: "b", name: b)]
    ).checks
    #expect(checks.map(\.id) == ["institution-twins:a:b"])
  }

  static let twoInstitutions: [(String, String)] = [
    ("High School 12", "High School 13"), ("Northia University", "Southia University"),
    ("The", "Of"), ("Hall", "Mall"), ("C&A Corporation", "Cabin Arts Corporation"),
    ("Harbour S", "Harbour Society"), ("Tidal Lab (TL), Northia University", "Northia University"),
    ("Northia Institute of Trade", "NITE"), ("TIDE", "Tidal institute (TID)"),
  ]

  @Test(arguments: twoInstitutions) func `Different institutions are not`(a: String, b: String) {
    let pair = [Institution(id: "a", name: a), Institution(id: "b", name: b)]
    #expect(Self.meeting(people: [], institutions: pair).checks == [])
  }

  static let acronyms: [(bodies: [(name: String, country: String?)], count: Int)] = [
    ([("NIT", nil), ("Northia Institute of Trade", nil), ("New Institute of Tides", nil)], 0),
    ([("NIT", "NO"), ("Northia Institute of Trade", "SE")], 0),
    ([("NIT", "USA"), ("Northia Institute of Trade", "United States")], 1),
    ([("NIT", nil), ("Northia Institute of Trade", nil), ("NORTHIA Institute for Trade", nil)], 1),
  ]

  @Test(arguments: acronyms.indices)
  func `Initials mean the only institution that they fit, in one country`(_ i: Int) {
    let bodies = Self.acronyms[i].bodies.enumerated().map { position, body in
      var institution = Institution(id: "\(position)", name: body.name)
      institution.country = body.country
      return institution
    }
    let checks = Self.meeting(people: [], institutions: bodies).checks
    #expect(checks.count == Self.acronyms[i].count, "\(checks)")
    #expect(checks.allSatisfy { $0.items.count == bodies.count })
  }

  @Test func `Departments of one name in two institutions are two`() {
    var records = Records(facts: Facts(title: "T"))
    records.institutions = [("a", "North"), ("b", "South"), ("c", "Physics"), ("d", "Physics")]
      .map { Institution(id: $0.0, name: $0.1) }
    (records.institutions[2].parent, records.institutions[3].parent) = (0, 1)
    #expect(Meeting(records).checks == [])
  }

  @Test(arguments: [
    (["Room 1", "room 1", "ROOM-1", "Room 1."], ["'Room 1', 'room 1', 'ROOM-1' and 'Room 1.'"]),
    (["Saal Süd", "Saal sud"], ["'Saal Süd' and 'Saal sud'"]),
    (["1号厅", "1 号厅"], ["'1号厅' and '1 号厅'"]),
    (["HS 1.1", "HS 11"], []), (["Room 1-1", "Room 11"], []), (["Room 1", "Room 2"], []),
    (["Room 1", "Room 1"], []), (["Room 1", "Room -1"], []), (["Ebene +1", "Ebene -1"], []),
    (["C", "C++", "C#"], []), (["Room #1", "Room 1"], ["'Room #1' and 'Room 1'"]),
    (["Room#1", "Room #1"], ["'Room#1' and 'Room #1'"]), (["Lab C#", "Lab C# 1"], []),
    (["Room – 1", "Room-1"], ["'Room – 1' and 'Room-1'"]),
  ]) func `Rooms that differ only in case, blanks and marks are told`(
    rooms: [String], told: [String]
  ) {
    var records = Records(facts: Facts(title: "T"))
    records.sessions = rooms.enumerated().map { position, room in
      var session = Session(id: "\(position)", order: position + 1, title: "A\(position)")
      session.room = room
      return session
    }
    let checks = Meeting(records).checks.filter { $0.id.hasPrefix("room-twins") }
    #expect(checks.map(\.what) == told.map { "\($0) may be one room." })
    #expect(checks.allSatisfy { $0.items.count == Set(rooms).count })
  }

  static let several = [
    "Ann & Bo", "Ann Bell and Bo Cao", "Ann Bell, Bo Cao", "林上智、王明", "林上智，王明",
    "李明 (Li Ming), 王方 (Wang Fang)", "Ann Bell, Bo Cao and Cy Dee", "Eva Roth und Jan Ott",
    "Ann van der Berg, Bo Cao", "Eve Ng; Flo Hu", "Gus Io / Hal Jo", "Lee, Ann; Ray, Bob",
    "Ann Lee + Bob Ray", "Ann Lee/Bob Ray", "高橋 花子・佐藤 太郎", "王芳；刘洋", "王芳/刘洋",
    "Ann Lee (X); Bob Ray (Y)", "WANG Wei / 王伟; LI Na / 李娜", "王伟 / WANG Wei / 李娜 / LI Na",
    "WANG Wei / 王伟 / Ann Lee", "Ann <a@x.org> Bob <b@y.org>",
    "Ana Maria Costa e Rui Silva", "Ann Lee e Rui Costa", "Joan Puig i Anna Roca",
    "Dr. Ann Lee, Bob Ray", "Prof. Dr. Ann Lee, Prof. Dr. Bob Ray, Prof. Dr. Cy Fox",
    "Ann Lee, Dr. Bob Ray", "Dr. Ann Lee; Dr. Bob Ray", "Dr. Ann Lee / Bob Ray",
    "Prof. Ann Lee, Prof. Bob Ray", "Dr. Ana Costa e Rui Silva",
  ]
  static let single = [
    "Bell, Ann", "Bell, Ann Mary", "Ann Bell, PhD", "Ann Bell, Director of Studies", "Ann Bell",
    "Anand Bell", "Ann Bell, Northia University", "Ann Bell (Bo, Cy & Dee)", "& Bell", "Bell &",
    "Ann Bell, ", "Ann Bell and friends", "Arts & Crafts Team", "Eva Roth und andere",
    "Ann Bell, Painter und Sculptor", "TU Berlin / Institute of Physics", "Sam O'Neil (he/him)",
    "Ann Bell / Professor", "AC/DC", "Ann/Bo", "C++", "Ann + guest", "Ann Bell; ",
    "Ann Bell / N.N.", "WANG Wei / 王伟", "田中太郎／Tanaka Taro", "KIM Minsu/김 민수",
    "Ann Lee + Support Team", "Ann Lee <a@x.org>",
    "Karl von und zu Berg", "Ann Gil y Ruiz", "ジャン・ポール", "ジャン・ポール サルトル", "Zoë Ray / zoe42", "林上智",
    "Fernand et", "", ",", "、", "Ana Maria Costa e Silva", "Ana Costa e da Silva Reis",
    "Joan Puig i Cadafalch", "Ana Maria e",
    "Dr. Ann Lee, PhD", "Dr. Lee, Ann", "Lee, Dr. Ann", "Ann Lee, Prof. Applied Arts",
    "Dr. Ann Lee", "Ann Lee, Dr. Sci. Tech", "Dr. Ann Lee, Director of Studies",
    "Prof. Dr. Ann Lee",
    "Prof. Dr. Ann Lee, Northia University", "Ann Lee, Dr. phil.", "Ann Lee, Dr. Rer. Nat. Habil.",
  ]

  @Test(arguments: several) func `A name of several people is told`(name: String) {
    #expect(TextColumn(Texts(["Ann", "", name])).namesOfSeveral == [2])
  }

  @Test(arguments: single) func `A name of one person is not`(name: String) {
    #expect(TextColumn(Texts(["Ann", name])).namesOfSeveral == [])
  }

  @Test func `The quick look passes over no name that is told`() {
    let seed = UInt64.random(in: 0 ... .max)
    var random = Counted(seed)
    let parts = [
      "Ann", "Bo Cao", " and ", " und ", " et ", ", ", "、", "&", "李明", " ", "(", "; ", "/", " + ",
      "・", "@", " e ", "Ana Rui",
    ]
    for _ in 0..<2_000 {
      let name = (0..<5).map { _ in parts.randomElement(using: &random) ?? "" }.joined()
      #expect(
        TextColumn(Texts([name])).namesOfSeveral.isEmpty != name.isSeveralPeople,
        "seed \(seed): '\(name)'")
    }
  }

  static let ids: [(String, IDDamage?)] = [
    ("#NAME?", .error), ("#REF!-3", .error), ("#1", nil), ("5e3", .likeNumber),
    ("12E5", .likeNumber), ("5E+03", .rewritten), ("1.5E3", .rewritten), ("1,2e-7", .rewritten),
    ("3-May", .rewritten), ("3-mars", nil), ("347b81", nil), ("12", nil), ("1.5", nil),
    ("5e", nil), ("e5", nil), ("12e34567", nil), ("", nil), ("2026-05-20", nil),
  ]

  @Test(arguments: ids.indices) func `Ids that spreadsheets break are told`(_ i: Int) {
    var id = Self.ids[i].0
    #expect(id.withUTF8 { IDDamage($0) } == Self.ids[i].1)
  }

  @Test func `A plain letter is the one that Unicode names`() {
    for value in Array(0xC0...0x24F) + Array(0x1E00...0x1EFF) as [UInt32] {
      let name = Unicode.Scalar(value)?.properties.name ?? ""
      let words = name.split(separator: " ")
      let base = words.firstIndex(of: "WITH").flatMap {
        words[$0 - 2] == "LETTER" ? words[$0 - 1] : nil
      }
      let isPlain = name.hasPrefix("LATIN ") && base?.count == 1
      let expected = isPlain ? base?.lowercased().utf8.first.map(NameLetter.plain) : .other
      #expect(NameLetter(value) == expected, "\(name)")
    }
  }

  @Test func `Names that are loosely equal share their hashes`() {
    let seed = UInt64.random(in: 0 ... .max)
    var random = Counted(seed)
    let parts = [
      "a", "A", "é", "e\u{301}", "E\u{301}", "-", "'", " ", ", ", "й", "и\u{306}", "Й", "李", "が",
      "か\u{3099}", "ß", "Æ", "ǽ", "æ\u{301}", "각", "≠", "=\u{338}", "·", "\u{387}", "İ", "i\u{307}",
    ]
    var hashes: [String: UInt64] = [:]
    for _ in 0..<20_000 {
      var name = (0..<3).map { _ in parts.randomElement(using: &random) ?? "" }.joined()
      let hash = name.withUTF8 { NameHash($0, 7) }.words
      let known = hashes.updateValue(hash, forKey: LooseName(name).key)
      #expect(known == nil || known == hash, "seed \(seed): '\(name)'")
    }
  }
}
