import Searching
import Testing

struct EchoTests {
  @Test(arguments: [
    ("", ""), ("yu lijuan", ""), ("\"yu lijuan\"", ""), ("org:Tongji", "institution: Tongji"),
    (
      "org:tongji t>=14 foo:bar",
      "institution: tongji · time ≥ 14:00 · foo:bar · unknown field 'foo'"
    ),
    ("t:9", "time 09:00–09:59"), ("t=9", "time = 09:00"), ("t<9", "time < 09:00"),
    ("at:9:45", "runs at 09:45"), ("at:now", "runs now"), ("d:2026-05-20", "day = 2026-05-20"),
    ("d:2024-02", "day 2024-02-01–2024-02-29"), ("d>=1999-12-31", "day ≥ 1999-12-31"),
    ("d:20", "day 20., else what begins with '20'"), ("d=20", "day 20."),
    ("d:20.5.", "day 20.5."), ("d:sat", "day Saturday"), ("d:28.-3.5.", "day 28.4.–3.5."),
    ("t>14:00", "time > 14:00"),
    ("t>=14", "time ≥ 14:00"), ("t<=9:30", "time ≤ 09:30"), ("t:9-1", "time 09:00–19:59"),
    ("t:1", "time 01:00–01:59 or time 25:00–25:59, else what begins with '1'"),
    ("t:14:3", "time 14:30–14:39"),
    ("at:1", "runs at 01:00, else what begins with '1'"), ("at:14:3", "runs at 14:30–14:39"),
    ("d:after fri", "day > Friday"), ("d:from fri", "day ≥ Friday"), ("t:after 15", "time ≥ 15:00"),
    ("d>today", "day > today"), ("d>sat", "day > Saturday"), ("d<2024", "day < 2024-01-01"),
    ("d:5月", "day May"), ("d:sep", "day September"), ("d>2月", "day > 29.2."),
    ("t>14:3", "time > 14:3"), ("t<14:", "time < 14:"), ("d>2024-0", "day > 2024-0"),
    ("d:4/9", "day 9.4., else day 4.9."), ("d:3-4", "day 4.3., else day 3.–4."),
    ("t:00", "time 00:00–00:59 or time 24:00–24:59"),
    ("dur>30mi", "duration > 30 min · '30mi' is no duration"),
    ("dur>abc", "duration > abc · 'abc' is no duration"),
    ("t<abc", "time < abc · 'abc' is no time"), ("order>=x", "order ≥ x · 'x' is no number"),
    ("d>2024-13", "day > 2023-12-31 · '2024-13' is no day"),
    ("d<satx", "day < satx · 'satx' is no day"),
    ("t:15-13", "time 15-13 · '15-13' ends before it begins"),
    ("dur:60..30", "duration 60..30 · '60..30' ends before it begins"),
    ("people>x", "people > x · 'x' is no number"), ("-t:9-", "'9-' is not yet a time"),
    ("-d:202", "'202' is not yet a day"), ("d>s", "'s' is not yet a day"),
    ("d<5月", "day < 1.5."), ("d>5月", "day > 31.5."),
    ("name>M", "name > M · 'M' is compared letter by letter"),
    ("name<=m", "name ≤ m · 'm' is compared letter by letter"),
    ("name>欧阳", "name > 欧阳 · '欧阳' is compared by the codes of its characters"),
    ("room>\"a b\"", "room > a b · 'a b' is compared letter by letter"), ("name:a..f", "name a..f"),
    ("has:room,-track", "has room · no track"), ("room: NOT a", "not room: a"),
    ("d:5/7/2026", "day = 2026-05-07, else day = 2026-07-05"), ("people:3 to 6", "people 3–6"),
    (
      "track:(rust or go)",
      "track: rust · track: or · track: go · To find either, write OR in capitals."
    ),
    ("a und b", "Leave 'und' out: all words are looked for."),
    ("t:before ", "'before' is not yet a time"),
    ("d<4/9/2026", "day < 2026-04-09 · '4/9/2026' may be another day"),
    ("n:lee, ann", "name: lee · ann, else name: lee or name: ann"),
    ("-n:lee, ann", "not (name: lee or name: ann)"), ("r!=a1,b2", "not (room = a1 or room = b2)"),
    ("t:noon", "time = 12:00"),
    ("d:s", "day Saturday or day Sunday or day September"), ("~LiJuan", "is like LiJuan"),
    (
      String(repeating: "(", count: 64) + "room:a", "room: a · brackets deeper than 63 mean nothing"
    ),
    ("t:9,>14", "time 09:00–09:59 or time: >14"), ("title:\"A B\"", "title: A B"),
    ("d<today", "day < today"),
    ("from:10", "from 10:00–10:59 or from: 10"), ("to:9:30", "to = 09:30 or to: 9:30"),
    ("dur>30", "duration > 30 min"), ("people>2", "people > 2"), ("-is:marked", "not marked"),
    ("has:room", "has room"), ("no:room", "no room"), ("a | b", "a or b"),
    ("NOT (a b)", "not (a and b)"),
    ("(a | b) c", "(a or b) · c"), ("name=yu", "name = yu"), ("name:^yu", "name begins with yu"),
    ("~lijuan", "is like lijuan"), ("name:/a+/", "name /a+/"), ("name:a..f", "name a..f"),
    ("kind:-talk", "not kind: talk"), ("room != b", "not room = b"),
    ("t:1 pm", "time 13:00–13:59"), ("d:20 May", "day 20.5."), ("dur> 1 h", "duration > 60 min"),
    ("org:a,b", "institution: a or institution: b"), ("is:foo", "unknown state 'foo'"),
    ("/a(", "'a(' is no regular expression"), ("ti:", "'ti' may be title or time"),
    ("ti:x", "'ti' may be title or time"), ("has:ro", "'ro' may be role or room"),
    ("titel:x", "unknown field 'titel' (title?)"),
    ("nmae:x", "unknown field 'nmae' (name?)"),
    ("has:foo", "unknown field 'foo'"), ("no:rom", "unknown field 'rom' (room?)"),
    ("is:markd", "unknown state 'markd' (marked?)"),
    ("is:c", "'c' may be changed, cancelled, clash or chair"), ("at:x", "'x' is no time"),
    ("/a.{30}b.{30}c/", "'a.{30}b.{30}c' asks for too much, repeat less in it"),
    ("a or b", "To find either, write OR in capitals."),
    ("t:9 or b", "time 09:00–09:59 · or · b · To find either, write OR in capitals."),
    ("a oder b", "To find either, write OR for 'oder'."),
    ("/a{101}/", "'a{101}' asks for too much, repeat less in it"),
  ]) func `The echo says how a query was understood`(query: String, expected: String) {
    #expect(Filter(query).echo == expected)
  }

  @Test(arguments: [
    ("d<2024", "day < 2024-01-01, else what begins with '2024'"),
    ("d:5", "day 5., else what begins with '5'"),
    ("dur:6", "duration = 6 min, else what begins with '6'"), ("dur:6 ", "duration = 6 min"),
    ("d:20 mar", "day 20.3., else day 20., else what begins with '20' · mar"),
    ("t:14:00 to 15:00", "time 14:00–15:00, else time = 14:00 · to · 15:00"),
    ("t:14:00 t", "time = 14:00"), ("t:9 bis 10 Uhr", "time 09:00–10:00"),
    ("t<1", "time < 01:00, else what begins with '1'"),
  ]) func `While a value is typed the echo says what it may go on to`(
    query: String, expected: String
  ) {
    #expect(Filter(query, isTyped: true).echo == expected)
  }

  @Test(arguments: [
    ("d:\"3 or 24 feb\"", "day 3., else what begins with '3' or day 24.2."),
    ("d:\"3 or 24 feb", "day: 3 or 24 feb"),
    ("t:\"9 or 1 pm\"", "time 09:00–09:59 or time 13:00–13:59"),
  ]) func `What is listed in quotes is told as without them`(query: String, expected: String) {
    #expect(Filter(query, isTyped: true).echo == expected)
  }

  @Test(arguments: [
    ("peo", "people: …"), ("a roo", "room: …"), ("sta", "start: … or status: …"), ("r", ""),
    ("日", "日期: …"), ("人員", "人员: …"), ("-roo", "not roo"), ("roo ", ""), ("a has", "has: …"),
    ("no", "no: …"),
    ("dat", "date: …"), ("people ", "people: …"), ("a", ""),
  ]) func `The echo says which field a last word may be going to name`(
    query: String, expected: String
  ) {
    #expect(Filter(query, isTyped: true).echo == expected)
    #expect(!Filter(query).echo.contains("…"))
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
    (
      "ti:a", [Remark.unknownField(Unclear("ti", begins: ["title", "time"]))]
    ), ("is:foo", [.unknownState(Unclear("foo"))]),
    ("Foo:a BAR=b", [.unknownField(Unclear("Foo")), .unknownField(Unclear("BAR"))]),
    ("has:foo", [.unknownField(Unclear("foo"))]), ("10:30", []), ("org:a", []),
    ("d:xyz", []), ("d>xyz", [.unreadable("xyz", "day", example: "day>2026-05-20")]),
    ("t:15-13", [.backwards("15-13")]), ("-t:15-13", [.backwards("15-13")]),
    ("d:sat..mon", []), ("t:22-2", []),
  ]) func `What is not understood is remarked`(query: String, remarks: [Remark]) {
    #expect(Filter(query).remarks == remarks)
  }

  @Test(arguments: [
    ("people>x", Remark.unreadable("x", "number", example: "people>2")),
    ("t<=x", .unreadable("x", "time", example: "time<=14:00")),
    ("d:xyz", .soughtAsText("xyz", "day")),
    ("d:4.5.-x", .soughtAsText("4.5.-x", "day")),
    ("d:30.-1.3.", .soughtAsText("30.-1.3.", "day")), ("dur:x", .soughtAsText("x", "duration")),
    ("at:x", .soughtAsText("x", "time")),
    ("d:2026-05-22..2026-05-20", .backwards("2026-05-22..2026-05-20")),
  ]) func `What a finished query cannot mean is remarked`(query: String, remark: Remark) {
    #expect(Filter(query, isFinished: true).remarks == [remark])
  }
}
