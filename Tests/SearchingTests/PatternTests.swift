import Searching
import Testing

struct PatternTests {
  @Test(
    arguments: [
      ("a", "cat", "a"), ("A", "cat", "a"), ("x", "cat", nil), ("", "cat", ""), ("^c", "cat", "c"),
      ("^a", "cat", nil), ("t$", "cat", "t"), ("a$", "cat", nil), ("^$", "", ""), ("^$", "a", nil),
      ("c.t", "cat", "cat"), ("c.t", "ct", nil), ("ca*t", "ct caat", "ct"), ("a+", "baab", "aa"),
      ("colou?r", "color", "color"), ("a{2}", "aaa", "aa"), ("a{2,}", "aaaa", "aaaa"),
      ("a{1,2}b", "aaab", "aab"), ("a{2", "a{2", "a{2"), ("a{,2}", "a{,2}", "a{,2}"),
      ("cat|dog", "hot dog", "dog"), ("(ab)+", "xababa", "abab"), ("(?:ab|c)d", "cd", "cd"),
      ("a|ab", "ab", "ab"), ("[a-c]+", "xabcd", "abc"), ("[A-C]+", "xabcd", "abc"),
      ("[^a-c]+", "abxyc", "xy"), ("[]a]+", "x]a", "]a"), ("[a\\]]+", "x]a", "]a"),
      ("[-a]+", "ba", "a"),
      ("\\d+", "room 12", "12"), ("\\D+", "12ab", "ab"), ("\\w+", "- 同济", "同济"),
      ("\\W", "ab c", " "), ("a\\sb", "a b", "a b"), ("\\S+", " ab", "ab"),
      ("[\\d_]+", "a1_2", "1_2"),
      ("\\bwei", "li wei", "wei"), ("\\bei", "li wei", nil), ("li\\b", "lin li", "li"),
      ("\\Bi\\B", "li lin", "i"), ("é", "cafe", "e"), ("groß", "GROSS", "gross"),
      ("J\\.R", "J.R.", nil), ("JR", "J.R.", "jr"),
      ("O'Br", "O’Brien", nil),
      ("OBr", "O’Brien", "obr"), ("yu-li", "YU Lijuan", nil), ("同.大", "同济大学", "同济大"),
      ("濟", "同济", "济"), ("[一-龥]+", "a同济b", "同济"), ("^.{4}$", "同济大学", "同济大学"),
      ("^.{5}$", "同济大学", nil), ("[济学]", "同济大学", "济"), ("[濟]", "同济", "济"), ("[^同]", "同济", "济"),
      ("𪚥.", "𪚥野", "𪚥野"), ("^[^a]$", "𪚥", "𪚥"), ("ａ（ｂ｜ｃ）", "ac", "ac"), ("[ß]", "gross", "ss"),
      ("a\\/b", "a/b", "a/b"), ("a+?", "aa", "aa"), ("a|", "b", nil), ("|a", "b", nil),
      ("(|a)b", "b", nil),
      ("\\\\", "a\\b", "\\"), ("$", "a", ""), ("\\b", "a", ""), ("[a.]b", "b", nil),
      ("[a.]?b", "b", "b"),
      (".", "é", "e"),
    ] as [(String, String, String?)])
  func `The longest of the leftmost matches is found in folded text`(
    source: String, text: String, match: String?
  ) throws {
    let pattern = try #require(Pattern(compiling: source))
    #expect(pattern.firstMatch(in: text) == match)
    #expect(pattern.matches(text) == (match != nil))
  }

  @Test(arguments: [
    "(", ")", "a)", "(a", "[", "[a", "a**", "*", "+a", "?", "a|*", "\\", "a\\", "a{2,1}", "a{101}",
    "a{1,999}", "[b-a]", "\\q", "(?=a)", "(?i)a", "((((((((((((((((((((((((((((((((a",
    "(((a{99}){99}){99}){99}", "(a{100}){100}", "a.{30}b.{30}c",
    String(repeating: "(", count: 10_000), String(repeating: "a?", count: 5_000), "[\\",
  ]) func `What is no expression, or asks for too much, does not compile`(source: String) {
    #expect(Pattern(compiling: source) == nil)
  }

  @Test func `Two patterns are one if their sources are`() {
    #expect(Pattern(compiling: "a+") == Pattern(compiling: "a+"))
    #expect(Pattern(compiling: "a+") != Pattern(compiling: "aa*"))
  }

  @Test func `A broken expression means what it meant before the keystroke`() {
    let whole = Filter("org:/tong/ a")
    let broken = Filter("org:/tong(/ a", previous: whole)
    #expect(broken.expression.map(shape) == "institution /tong/ & 'a'")
    #expect(broken.remarks == [.brokenRegex("tong(", .unreadable, kept: "tong")])
    let longer = Filter("org:/tong(j/ a", previous: broken)
    #expect(longer.expression.map(shape) == "institution /tong/ & 'a'")
    #expect(Filter("org:/tong(j)/ a", previous: longer).remarks == [])
    #expect(Filter("/b(/ /c(/", previous: Filter("/b/ /c/")).expression.map(shape) == "/b/ & /c/")
    #expect(Filter("/b(/").remarks == [.brokenRegex("b(", .unreadable, kept: nil)])
  }
}
