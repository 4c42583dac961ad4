import Searching
import Testing

struct QueryGrammarTests {
  @Test(arguments: [
    ("", ""), ("   ", ""), ("yu", "'yu'"), ("YU Lijuan", "'yu' & 'lijuan'"),
    ("同济　大学", "'同济' & '大学'"), ("a AND b", "'a' & 'b'"), ("a 且 b", "'a' & 'b'"),
    ("a and b", "'a' & 'and' & 'b'"), ("a | b", "'a' | 'b'"), ("a|b", "'a' | 'b'"),
    ("a OR b", "'a' | 'b'"), ("a 或 b", "'a' | 'b'"), ("a or b", "'a' & 'or' & 'b'"),
    ("a ｜ b", "'a' | 'b'"), ("a b | c d", "('a' & 'b') | ('c' & 'd')"),
    ("a | b | c", "'a' | 'b' | 'c'"), ("ANDY ORAL NOTE", "'andy' & 'oral' & 'note'"),
    ("且慢 非洲 或许", "'且慢' & '非洲' & '或许'"), ("ＡＮＤ a ＯＲ b", "'a' | 'b'"),
    ("-a", "!'a'"), ("!a", "!'a'"), ("－a ！b", "!'a' & !'b'"), ("NOT a", "!'a'"),
    ("非 a", "!'a'"), ("NOT a b", "!'a' & 'b'"), ("NOT NOT a", "'a'"), ("--a", "'a'"),
    ("-!-a", "!'a'"), ("NOT -a", "'a'"), ("a-b", "'ab'"), ("a!", "'a!'"),
    ("(a | b) c", "('a' | 'b') & 'c'"), ("（a｜b）c", "('a' | 'b') & 'c'"),
    ("-(a b)", "!('a' & 'b')"), ("NOT (a | b)", "!('a' | 'b')"), ("-(-a)", "'a'"),
    ("((a))", "'a'"), ("a(b)c", "'a' & 'b' & 'c'"), ("(a | b) | c", "('a' | 'b') | 'c'"),
    ("a (b | (c d))", "'a' & ('b' | ('c' & 'd'))"),
    ("\"yu lijuan\"", "'yu lijuan'"), ("“yu lijuan”", "'yu lijuan'"), ("＂a b＂", "'a b'"),
    ("「于 丽娟」", "'于 丽娟'"), ("『a b』", "'a b'"), ("\"a\"\"b\"", "'a\"b'"),
    ("\"(a | b)\"", "'(a | b)'"), ("\"a b\"c", "'a b' & 'c'"), ("-\"a b\"", "!'a b'"),
    ("a\"b", "'a\"b'"), ("^yu", "^'yu'"), ("^\"yu li\"", "^'yu li'"), ("＾yu", "^'yu'"),
    ("~lijuan", "~'lijuan'"), ("～lijuan", "~'lijuan'"), ("~\"li juan\"", "~'li juan'"),
    ("a,b", "'a','b'"), ("a，b、c", "'a','b','c'"), ("^a,~bcd,\"e f\"", "^'a',~'bcd','e f'"),
    ("lei, xinghui", "'lei' & 'xinghui'"), (",a,,b,", "'a','b'"), ("-a,b", "!'a','b'"),
    ("/wei$/", "/wei$/"), ("/a b/ c", "/a b/ & 'c'"), ("/(a|b)/", "/(a|b)/"),
    ("/a\\/b/", "/a\\/b/"), ("a/b", "'a/b'"), ("/a/,/b/", "/a/,/b/"), ("-/a/", "!/a/"),
    ("10:30", "'10:30'"), ("a..b", "'ab'"), ("=a", "'=a'"), (":a", "':a'"),
  ]) func `Words, signs and brackets make an expression`(query: String, expected: String) {
    #expect(shape(query) == expected)
  }

  @Test(arguments: [
    ("-", ""), ("!", ""), ("--", ""), ("- a", "'a'"), ("a - b", "'a' & 'b'"), ("a -", "'a'"),
    ("a |", "'a'"), ("| a", "'a'"), ("a || b", "'a' | 'b'"), ("|", ""), ("a -| b", "'a' | 'b'"),
    ("OR", ""), ("AND", ""), ("NOT", ""), ("a OR", "'a'"), ("a AND", "'a'"), ("a NOT", "'a'"),
    ("NOT | a", "'a'"), ("NOT () a", "'a'"), ("-(", ""), ("-() a", "'a'"), ("(", ""), (")", ""),
    ("a)", "'a'"), (") a (", "'a'"), ("(a", "'a'"), ("((a | b", "'a' | 'b'"), ("() a", "'a'"),
    ("\"", ""), ("\"\"", ""), ("\"a b", "'a b'"), ("“a b", "'a b'"), ("「a b", "'a b'"),
    ("^", ""), ("~", ""), ("^\"", ""), (",", ""), ("a,", "'a'"), ("/", ""), ("//", ""),
    ("/ab", "/ab/"), ("/a|", "/a|/"), ("/a(", ""), ("/[", ""), ("/a\\", ""), ("b /a(", "'b'"),
    ("org:", ""), ("org:\"", ""), ("org=", ""), ("org=\"", ""), ("org: a", "'a'"), ("t>", ""),
    ("t>=", ""), ("t:.", ""), ("name:^", ""), ("name:~", ""), ("name:,", ""), ("is:", ""),
    ("has:", ""), ("no:", ""), ("at:", ""), ("-org:", ""), ("-org: a", "'a'"), ("is:n", ""),
    ("is:no", "is:now"), ("is:mar", "is:marked"), ("is:c", ""), ("is:ch", ""),
    ("is:cha", ""), ("is:chan", "is:changed"), ("has:ro", ""), ("has:roo", "room has"),
    ("at:n", "at:now"), ("d:to", "day after today 0...0,after today 1...1"),
    ("d:tod", "day after today 0...0"),
    ("d:礼拜", "day " + (0...6).map { "weekday \($0)...\($0)" }.joined(separator: ",")),
    ("d:s", "day weekday 5...5,weekday 6...6,of year 289...319"), ("d>s", ""),
    ("d:f", "day weekday 4...4,of year 65...95"), ("d:fe", "day of year 65...95"),
    ("d:sa", "day weekday 5...5"), ("people=", ""), ("people>x", "people "),
    ("t>x", "time "), ("dur>=x", "duration "), ("order:..", ""),
  ]) func `What is typed half asks nothing, or what is about to be said`(
    query: String, expected: String
  ) {
    #expect(shape(query) == expected)
  }

  @Test(arguments: [
    "(", "（", "-(", "NOT (", "a(", "(-", "|(", "-", "!", "NOT ", ")", "^", "\"", "/",
  ])
  func `Ten thousand signs do not exhaust the stack`(sign: String) {
    let filter = Filter(
      String(repeating: sign, count: 10_000) + "a" + String(repeating: ")", count: 9))
    #expect(Set([filter, Filter(filter.query)]).count == 1)
  }

  @Test func `Brackets beyond the depth mean nothing, and neither do those that close them`() {
    let (open, close) = (String(repeating: "-(", count: 100), String(repeating: ")", count: 100))
    #expect(shape("(" + open + "a" + close + " | b) c").hasSuffix(" & 'c'"))
  }
}
