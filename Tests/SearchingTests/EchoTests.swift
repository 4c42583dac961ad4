import Searching
import Testing

struct EchoTests {
  @Test(arguments: [
    ("", ""), ("yu lijuan", ""), ("\"yu lijuan\"", ""), ("org:Tongji", "institution: tongji"),
    (
      "org:tongji t>=14 foo:bar",
      "institution: tongji · time ≥ 14:00 · foo:bar · unknown field 'foo'"
    ),
    ("t:9", "time 09:00–09:59"), ("t=9", "time = 09:00"), ("t<9", "time ≤ 08:59"),
    ("at:9:45", "runs at 09:45"), ("at:now", "runs now"), ("d:2026-05-20", "day = 2026-05-20"),
    ("d:2024-02", "day 2024-02-01–2024-02-29"), ("d>=1999-12-31", "day ≥ 1999-12-31"),
    ("d:20", "day 20."), ("d:20.5.", "day 20.5."), ("d:sat", "day Saturday"),
    ("d<today", "day ≤ yesterday"),
    ("dur>30", "duration ≥ 31 min"), ("people>2", "people ≥ 3"), ("-is:marked", "not marked"),
    ("has:room", "has room"), ("no:room", "no room"), ("a | b", "a or b"),
    ("NOT (a b)", "not (a and b)"),
    ("(a | b) c", "(a or b) · c"), ("name=yu", "name = yu"), ("name:^yu", "name begins with yu"),
    ("~lijuan", "is like lijuan"), ("name:/a+/", "name /a+/"), ("name:a..f", "name a..f"),
    ("org:a,b", "institution: a or institution: b"), ("is:foo", "unknown state 'foo'"),
    ("/a(", "'a(' is no regular expression"), ("ti:", "unknown field 'ti'"),
  ]) func `The echo says how a query was understood`(query: String, expected: String) {
    #expect(Filter(query).echo == expected)
  }

  @Test func `The echo says what a broken expression still means`() {
    #expect(
      Filter("/a(/", previous: Filter("/a/")).echo
        == "/a/ · 'a(' is no regular expression, still /a/")
  }

  @Test func `Spans are moved to where they stand in the prompt`() {
    let typed = "  -o:a /b("
    let marked = Filter(typed).spans(in: typed).map { span in
      "\(span.role) " + String(String.UnicodeScalarView(Array(typed.unicodeScalars)[span.range]))
    }
    #expect(marked == ["negation -", "field o", "comparison :", "value a", "brokenRegex /b("])
  }

  @Test(arguments: [
    ("ti:a", [Remark.unknownField("ti")]), ("is:foo", [.unknownState("foo")]),
    ("Foo:a BAR=b", [.unknownField("Foo"), .unknownField("BAR")]), ("10:30", []), ("org:a", []),
  ]) func `What is not understood is remarked`(query: String, remarks: [Remark]) {
    #expect(Filter(query).remarks == remarks)
  }
}
