import Programme
import Searching
import Testing

/// The text with brackets around the scalars that match.
private func marked(_ text: String, _ query: String) -> String {
  text.bracketed(matches(of: Filter(query), in: text))
}

struct MatchesTests {
  @Test(arguments: [
    ("YU Lijuan", "yulijuan", [0..<9]), ("YU Lijuan", "yulij", [0..<6]), ("Bo Berg", "oberg", []),
    ("Anna Bo Berg", "boberg", [5..<12]), ("Bo Berg", "boberg x", [0..<7]),
  ]) func `A name is marked where its words were typed as one`(
    text: String, query: String, expected: [Range<Int>]
  ) {
    #expect(matches(of: Filter(query), in: text, fields: [.name]) == expected)
    #expect(matches(of: Filter(query), in: text, fields: [.kind]) == [])
  }

  @Test(arguments: [(Field.name, [0..<3]), (.room, [])] as [(Field, [Range<Int>])])
  func `A bare beginning is marked where it is looked for`(field: Field, expected: [Range<Int>]) {
    let filter = Filter("^lei").withBeginningsOfNames
    #expect(matches(of: filter, in: "Leiden", fields: [field]) == expected)
  }

  @Test(arguments: [
    ("Ann Lee, Joann, Ann", "[Ann] Lee, Joann, [Ann]"), ("Bo; Ann", "Bo; [Ann]"),
    ("Joann", "Jo[ann]"), ("Ann", "[Ann]"), ("Bo Ann, Annika", "Bo Ann, [Ann]ika"),
  ]) func `A beginning is marked where values begin, if it is at any`(
    text: String, expected: String
  ) {
    #expect(marked(text, "^ann") == expected)
  }

  @Test(arguments: [
    ("t:9", [[0, 1]]), ("t:9 d:2026-05-20", [[0, 1], [1, 2]]), ("-t:9", []),
    ("t>8 | x", [[0, 1, 2]]), ("t:9,people:2", [[0, 1]]), ("people=1", []), ("d:20", [[1, 2]]),
    ("has:time", []), ("x", []),
  ]) func `Rows are told whose times and days are what is asked`(query: String, rows: [[Int]])
    throws
  {
    let day = Int32(try #require(Day(iso: "2026-05-20")).ordinal)
    let index = SearchIndex(
      rows: 3,
      fields: [
        FieldIndex([.time], numbers: [540, 540, 620]),
        FieldIndex([.day], numbers: [day + 1, day, day]),
        FieldIndex([.people], numbers: [1, 1, 1]),
      ])
    let measured = index.measuredRows(of: Filter(query), states: RowStates(rows: 3))
    #expect(measured.map { hit in (0..<3).filter(hit.contains) } == rows)
  }

  @Test(arguments: [
    ("王伟大学", "~wangwie", nil, "[王伟]大学"), ("王伟", "~wei", nil, "王[伟]"),
    ("李 王伟", "~wnagwei", nil, "李 [王伟]"), ("翁伟", "~ongwie", "Ong Wei", "[翁伟]"),
    ("王伟", "~zhou", nil, "王伟"), ("欧阳修", "~ouyangxu", nil, "[欧阳修]"),
    ("佐々木", "~zuozuomo", nil, "[佐々木]"), ("Wang Wei", "~wagn", nil, "[Wang] Wei"),
    ("王伟", "~", nil, "王伟"),
  ]) func `The characters of a reading that is like a word are marked`(
    text: String, query: String, pinyin: String?, expected: String
  ) {
    let hits = matches(of: Filter(query), in: text, pinyin: pinyin)
    #expect(text.bracketed(hits) == expected)
  }

  @Test(arguments: [
    ("LI Wei", "", "LI Wei"), ("LI Wei", "wei", "LI [Wei]"), ("LI Wei", "wei li", "[LI] [Wei]"),
    ("banana", "an", "b[anan]a"), ("banana", "ana nan", "b[anana]"), ("aaaa", "aa", "[aaaa]"),
    ("abc", "ab bc", "[abc]"), ("abc", "x", "abc"), ("", "x", ""),
    ("LI Wei", "wei zhou", "LI [Wei]"),
    ("同济大学", "济大", "同[济大]学"), ("同濟大學", "济大学", "同[濟大學]"), ("𠮷野 a", "a", "𠮷野 [a]"),
    ("Jürgen", "jur", "[Jür]gen"), ("Ju\u{308}rgen", "ju", "[Ju\u{308}]rgen"),
    ("佐々木", "佐佐", "[佐々]木"), ("佐々木", "佐木", "佐[々木]"),
    ("open source by O'Neill", "\"open source\" /oneill/", "[open source] by [O'Neill]"),
    ("Ju\u{308}rgen", "r", "Ju\u{308}[r]gen"), ("e\u{301}\u{323}x", "e", "[e\u{301}\u{323}]x"),
    ("Groß 12", "ss", "Gro[ß] 12"), ("Groß 12", "s", "Gro[ß] 12"), ("Groß", "os", "Gr[oß]"),
    ("Æsir", "e", "[Æ]sir"), ("Ｆｕｌｌ　Ｗidth", "full wi", "[Ｆｕｌｌ]　[Ｗi]dth"),
    ("industry-education", "industry", "[industry]-education"),
    ("industry-education", "industryeducation", "[industry-education]"),
    ("industry-education", "education", "industry-[education]"),
    ("O’Brien", "obr", "[O’Br]ien"), ("ﬁne", "in", "[ﬁn]e"), ("① one", "1", "[①] one"),
    ("\u{1100}\u{1161}\u{11A8}x", "각", "[\u{1100}\u{1161}\u{11A8}]x"),
    ("\u{AC00}\u{11A8}x", "x", "\u{AC00}\u{11A8}[x]"),
    ("👨‍👩‍👧 ab", "ab", "👨‍👩‍👧 [ab]"), ("-\u{301}a", "a", "-\u{301}[a]"),
  ]) func `What is marked is what was matched`(text: String, query: String, expected: String) {
    // Compared by scalars: a decomposed mark must not be lost in an equal-looking String.
    #expect(Array(marked(text, query).unicodeScalars) == Array(expected.unicodeScalars))
  }
}
