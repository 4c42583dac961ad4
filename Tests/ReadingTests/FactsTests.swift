import Programme
import Testing

@testable import Reading

@Suite struct FactsTests {
  private func facts(_ text: String) -> (facts: Facts, faults: [String]) {
    let loaded = meeting(["meeting.toml": text, "agenda.csv": "title\nOpening\n"])
    #expect(loaded.meeting.sessions.count == 1)
    return (loaded.meeting.facts, loaded.diagnostics.map(\.description))
  }

  @Test func `Every key has its place in the facts`() {
    let read = facts(
      """
      title = "Spring"
      other_titles = "zh=春; ja=はる"
      dates = [2026-05-20, 2026-05-21]
      timezone = "Asia/Shanghai"
      part_of_day = "morning"
      venue = "Hall 5"
      city = "Lund"
      convenors = "North; South"
      order = "of the report"
      inferred = ["date.year"]
      zebra = 1.5
      apple = ["a", "b"]
      aims = ["To meet."]

      [nested]
      deep.key = true

      [[captions]]
      text = "Smiles"
      photographer = "P"
      source = "r:1"

      [[sources]]
      id = "r"
      title = "Report"
      url = "https://meeting.example/r"
      unit = "paragraph"
      note = "public"

      [[inferences]]
      of = "city"
      because = "of the hall"
      source = "r:2"
      """)
    var expected = Facts(title: "Spring")
    expected.otherTitles = [
      OtherName(language: "zh", name: "春"), OtherName(language: "ja", name: "はる"),
    ]
    expected.firstDay = Day(iso: "2026-05-20")
    expected.lastDay = Day(iso: "2026-05-21")
    expected.timeZone = "Asia/Shanghai"
    expected.partOfDay = "morning"
    (expected.venue, expected.city) = ("Hall 5", "Lund")
    expected.convenors = ["North", "South"]
    expected.orderNote = "of the report"
    expected.statements = [Statement(kind: "aim", text: "To meet.")]
    expected.captions = [Caption(text: "Smiles", photographer: "P", source: "r:1")]
    expected.sources = [
      Source(id: "r", title: "Report", url: "https://meeting.example/r", unit: "paragraph")
    ]
    expected.sources[0].note = "public"
    expected.inferences = [
      Inference(of: "date.year"), Inference(of: "city", because: "of the hall", source: "r:2"),
    ]
    expected.extras = [
      Extra(name: "zebra", value: "1.5"), Extra(name: "apple", value: "a; b"),
      Extra(name: "nested.deep.key", value: "true"),
    ]
    #expect(read.facts == expected)
    #expect(
      read.faults == [
        "meeting.toml:11:1: keys kept as they are: 'zebra', 'apple', 'nested'. \(Self.kept)"
      ])
  }

  private static let kept = "Write those that are meant so below [extra]."

  @Test func `Keys that are meant to have no meaning are not told`() {
    let read = facts(
      """
      title = "Spring"
      [extra]
      zebra = 1.5
      venu = "Hall"
      "two words" = "x"
      deep.key = "y"
      """)
    #expect(
      read.facts.extras == [
        Extra(name: "zebra", value: "1.5"), Extra(name: "venu", value: "Hall"),
        Extra(name: "two words", value: "x"), Extra(name: "deep.key", value: "y"),
      ])
    #expect(read.faults == [])
    let text = facts("title = \"Spring\"\nextra = \"x\"\n")
    #expect(text.facts.extras == [Extra(name: "extra", value: "x")])
  }

  @Test func `Unknown keys are named once`() {
    let keys = ["a1", "b1", "c1", "d1", "e1", "f1"].map { "\($0) = 1\n" }.joined()
    #expect(
      facts("title = \"T\"\n\(keys)").faults == [
        "meeting.toml:2:1: keys kept as they are: 'a1', 'b1', 'c1', 'd1', 'e1' and others. \(Self.kept)"
      ])
  }

  @Test func `Aims may be tables of a kind`() {
    let read = facts(
      "title = \"T\"\n[[aims]]\ntext = \"A\"\nkind = \"outcome\"\nsource = \"r:3\"\n")
    #expect(read.facts.statements == [Statement(kind: "outcome", text: "A", source: "r:3")])
  }

  @Test(arguments: [
    ("title = \"T\"\nvenue = [\"a\"]\n", "meeting.toml:2:1: 'venue' is not a text."),
    (
      "title = \"T\"\ntimezone = \"Asia/Shangai\"\n",
      "meeting.toml:2:1: there is no time zone 'Asia/Shangai'. Did you mean 'Asia/Shanghai'?"
    ),
    (
      "title = \"T\"\ntimezone = \"../../etc/passwd\"\n",
      "meeting.toml:2:1: there is no time zone '../../etc/passwd'."
    ),
    ("title = \"T\"\ndates = \"2026-02-30\"\n", "meeting.toml:2:1: 'dates' is not a first"),
    ("title = \"T\"\ndates = [\"2026-05-21\", \"2026-05-20\"]\n", "meeting.toml:2:1: 'dates'"),
    (
      "title = \"T\"\n\n[[counts]]\n  declared = -3\n",
      "meeting.toml:4:3: 'declared' is not a number."
    ),
    (
      "title = \"T\"\n[[captions]]\nphotographer = \"P\"\n",
      "meeting.toml:2:1: 'captions[0]' has no 'text'."
    ),
    (
      "title = \"T\"\n[[captions]]\ntext = \"a\"\nlens = 5\n",
      "meeting.toml:4:1: 'lens' has no meaning"
    ),
    ("title = \"T\"\ncounts = 5\n", "meeting.toml:2:1: 'counts' is not tables"),
    (
      "title = \"T\"\ncity = \"\"\"\nvenue = 1\n\"\"\"\nvenue = [1]\n", "meeting.toml:5:1: 'venue'"
    ),
    ("title = \"T\"\ndate_order = \"xyz\"\n", "meeting.toml:2:1: 'date_order' is 'xyz'."),
    ("venue = \"V\"\n", "meeting.toml:1:1: the meeting has no title."),
    ("title = \"T\"\nvenue = = 5\n", "meeting.toml:2:9: "),
    ("title = \"T\"\ntitle = \"U\"\n", "meeting.toml:2:"),
    ("title = \"T", "meeting.toml:1:"),
  ]) func `A fault is told with its place and the tables are read`(
    _ text: String, _ message: String
  ) {
    let faults = facts(text).faults
    #expect(faults.first?.hasPrefix(message) == true, "\(faults)")
    #expect(faults.count == 1)
  }

  static let broken: [(line: String, words: String)] = [
    (
      "venue = Hall 5 # upstairs",
      "'Hall 5' is no number and no date, and as a text it has no quotes. "
        + "Write venue = \"Hall 5\";"
    ),
    (
      "city = 苏州",
      "'苏州' is no number and no date, and as a text it has no quotes. Write city = \"苏州\";"
    ),
    (
      "dates = 20.5.2031",
      "'20.5.2031' is no number and no date. Correct it, or put it in quotes where it is a text;"
    ),
    (
      "dates = 2026-13-45",
      "'2026-13-45' is no number and no date. Correct it, or put it in quotes where it is a text;"
    ),
    ("venue = “Hall”", "'“Hall”' stands in quotes of print. Put it in plain ones: \"TEXT\";"),
    ("= 3", "'= 3' has no name before its '='. Write one;"),
    ("venue = = 5", "'venue = = 5' gives 'venue' no value. Write venue = \"TEXT\";"),
    ("venue =", "'venue =' gives 'venue' no value. Write venue = \"TEXT\";"),
    ("venue: Hall", "'venue: Hall' has no '='. Write NAME = \"TEXT\";"),
    ("[[counts]", "'[[counts]' heads no table. Write [NAME] or [[NAME]];"),
    ("title = \"U\"", "'title' stands here a second time. Take one out;"),
    ("venue = \"Hall", "a text is not ended. End it with a quote or a bracket like its first;"),
    ("dates = [1, 2", "a list is not ended. End it with a quote or a bracket like its first;"),
    ("venue = {a = 1", "a comma or '}' is missing or one too many. Correct it;"),
    ("dates = [1,, 2]", "a comma or ']' is missing or one too many. Correct it;"),
    ("dates = [1 2]", "a comma or ']' is missing or one too many. Correct it;"),
    ("venue = \"a\u{1}b\"", "the line holds a control character. Take it out;"),
    ("venue = \"a\\qb\"", "a backslash stands before what it does not go with. Double it;"),
    ("地点 = \"x\"", "'地点' is no name. Use letters, digits and '_', or put it in quotes;"),
  ]

  @Test(arguments: ["venue = \"a\",", "venue = 'it's'", "venue = \"a\" extra", "venue = \"é\"\""])
  func `A value with something behind it is not said to be missing`(_ line: String) {
    let told = facts("title = \"T\"\n\(line)\n").faults
    #expect(told.count == 1)
    #expect(told.first?.hasPrefix("meeting.toml:2:") == true, "\(told)")
    #expect(told.first?.contains("cannot be read: ") == true, "\(told)")
  }

  @Test(arguments: broken.indices)
  func `What is no TOML is told in words of its line`(_ i: Int) {
    let (line, words) = Self.broken[i]
    let told = facts("title = \"T\"\n\(line)\n").faults
    #expect(told.count == 1)
    #expect(told.first?.hasPrefix("meeting.toml:2:") == true, "\(told)")
    #expect(
      told.first?.hasSuffix(": \(words) the tables are read without this file.") == true,
      "\(told)")
  }

  @Test(arguments: [
    "a = " + String(repeating: "[", count: 100_000),
    "a = " + String(repeating: "{a = ", count: 100_000),
    String(repeating: "a.", count: 100_000) + "a = 1",
    "b = {" + String(repeating: "a.", count: 100_000) + "a = 1}",
    "[" + String(repeating: "a.", count: 100_000) + "a]",
  ]) func `Deep nesting is refused before it is parsed`(_ text: String) {
    #expect(facts(text).faults.first?.contains("values nest deeper than 64 levels.") == true)
  }

  @Test(arguments: [
    "\"\\u0000\" = 1", "a = \"x\\u0000y\"", "\"\" = 1", "a = \"\"\"", "a = '", "\\", "= 1", "[",
    "[[", "\"", "a.", "a = \"\\",
  ])
  func `Strange documents do not end the program`(_ text: String) {
    _ = facts(text)
  }

  @Test func `A value of the wrong kind is kept`() {
    #expect(
      facts("title = \"T\"\nvenue = [\"a\", \"b\"]\n").facts.extras == [
        Extra(name: "venue", value: "a; b")
      ])
  }

  static let likelyKeys: [(key: String, meant: String?)] = [
    ("zone", "timezone"), ("tz", "timezone"), ("Time-Zone", "timezone"), ("tittle", "title"),
    ("organizers", "convenors"), ("location", "venue"), ("date", "dates"), ("hashtag", nil),
    ("country", nil), ("start", nil), ("theme", nil), ("conuts", "counts"), ("vneue", "venue"),
  ]

  @Test(arguments: likelyKeys.indices) func `A key that is nearly known is asked about`(_ i: Int) {
    let (key, meant) = Self.likelyKeys[i]
    let loaded = meeting(["meeting.toml": "title = \"T\"\n\(key) = \"x\"\n"])
    let asked = meant.map {
      "meeting.toml:2:1: '\(key)' has no meaning in meeting.toml and is only kept. Did you mean '\($0)'?"
    }
    let kept = "meeting.toml:2:1: keys kept as they are: '\(key)'. \(Self.kept)"
    #expect(loaded.diagnostics.map(\.description) == [asked ?? kept])
    #expect(loaded.meeting.facts.extras == [Extra(name: key, value: "x")])
  }

  @Test(arguments: [
    ("start", "2031-05-20", true), ("End", "20 May 2031", true), ("until", "2031-05-20", true),
    ("begin", "2031-05-20T09:00", true), ("start", "at dawn", false),
    ("theme", "2031-05-20", false),
  ]) func `A key of a first or a last day is asked about where its value is a day`(
    _ key: String, _ value: String, _ isTold: Bool
  ) {
    let loaded = meeting(["meeting.toml": "title = \"T\"\n\(key) = \"\(value)\"\n"])
    #expect(loaded.diagnostics.map(\.action) == [isTold ? "Did you mean 'dates'?" : Self.kept])
    #expect(loaded.meeting.facts.extras == [Extra(name: key, value: value)])
  }

  @Test(arguments: [
    ("Asia/Shanghai", true), ("Europe/Berlin", true), ("UTC", true),
    ("America/Argentina/Ushuaia", true),
    ("", false), ("Nowhere/Town", false), ("/etc/passwd", false), ("..", false), ("Europe", false),
    ("Europe/../UTC", false), ("Asia/Shanghai ", false),
  ]) func `Time zones are known by their names`(_ name: String, _ isKnown: Bool) {
    #expect(isTimeZone(name) == isKnown)
  }

  @Test(arguments: [
    (
      "[counts]\npeople = 300\nspeakers = 12\n",
      [
        "meeting.toml:2:1: 'counts' states no head count; kept without a meaning: 'people', "
          + "'speakers'. Write [[counts]], and below it of = \"people\" and declared = 300."
      ]
    ),
    ("[counts]\nof = \"people\"\ndeclared = 300\n", []),
    ("[[counts]]\nnote = \"none yet\"\n", []),
    (
      "[counts]\ndeclared = \"many\"\n",
      ["meeting.toml:2:1: 'declared' is not a number. Write it as a number."]
    ),
  ]) func `A lone table of counts without a number is told`(_ lines: String, _ told: [String]) {
    let loaded = meeting(["meeting.toml": "title = \"T\"\n\(lines)"])
    #expect(loaded.diagnostics.map(\.description) == told)
  }

  @Test(arguments: [
    ("date_order", "is only kept. Write it above [published]."),
    ("city", "is only kept. Write it above [published]."),
    ("date_ordr", "is only kept. Did you mean 'date_order', above [published]?"),
    ("path", "is only kept. Did you mean 'file'?"),
  ]) func `A key below published that means nothing there is told`(_ key: String, _ said: String) {
    let loaded = meeting([
      "meeting.toml": "title = \"T\"\n[published]\nfile = \"a.csv\"\n\(key) = \"x\"\n",
      "a.csv": "id,title\n1,Tides\n",
    ])
    #expect(
      loaded.diagnostics.map(\.description) == [
        "meeting.toml:4:1: '\(key)' has no meaning in 'published' and \(said)"
      ])
    #expect(loaded.meeting.facts.extras == [Extra(name: "published.\(key)", value: "x")])
  }

  @Test func `Another key below published is named`() {
    let loaded = meeting([
      "meeting.toml": "title = \"T\"\n[published]\nfile = \"a.csv\"\nzebra = 1\n",
      "a.csv": "id,title\n1,Tides\n",
    ])
    #expect(
      loaded.diagnostics.map(\.description) == [
        "meeting.toml:4:1: keys kept as they are: 'zebra'. \(Self.kept)"
      ])
  }
}
