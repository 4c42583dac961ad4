import Glibc
import Programme
import Testing

@testable import Reading

@Suite struct RepairsTests {
  @Test(arguments: [
    ("a < b and c > d", "a < b and c > d"),
    ("R&D, Q&A; AT&T", "R&D, Q&A; AT&T"),
    ("List<String> of <tags> & more", "List<String> of <tags> & more"),
    ("How to close </p> in a text", "How to close </p> in a text"),
    ("Tom &amp; Jerry", "Tom & Jerry"),
    ("It&#39;s &#x27;so&#x27; &quot;loud&quot;", "It's 'so' \"loud\""),
    ("twice &amp;#39; and &amp;quot; and &amp;amp;", "twice ' and \" and &"),
    ("spoken of: &amp;lt;b&amp;gt;", "spoken of: &lt;b&gt;"),
    ("&eacute;t&eacute; &ccaron;esko &unknown; &", "été česko &unknown; &"),
    ("Windows &#146;quotes&#x92;", "Windows ’quotes’"),
    (
      "no scalar: &#0; &#xD800; &#x110000; &#99999999999;",
      "no scalar: &#0; &#xD800; &#x110000; &#99999999999;"
    ),
    ("  blanks at the ends ", "blanks at the ends"),
    ("\n  in the\n   notation\t of the file \n", "in the notation of the file"),
    ("one\r\ntwo\rthree", "one two three"),
    ("odd\u{A0}blank\u{2009}s", "odd blank s"),
    ("two  blanks", "two  blanks"),
    ("全角　の空白", "全角　の空白"),
    ("be\u{6}ll \u{1B}[31m\u{85}\u{200B}\u{FEFF}\u{9B}", "bell [31m"),
    ("e\u{301}te\u{301} u\u{308} か\u{3099}", "été ü が"),
    ("\u{1112}\u{1161}\u{11AB}\u{1100}\u{116E}\u{11A8}", "한국"),
    ("no one character: x\u{301}", "no one character: x\u{301}"),
    ("An <i>italic</i> title<br>in two lines", "An italic title in two lines"),
    ("👩‍👩‍👧 ZWJ stays", "👩‍👩‍👧 ZWJ stays"),
  ]) func `A line becomes plain text of one line`(_ raw: String, _ line: String) {
    var repairs = Repairs()
    #expect(repairs.line(raw).map { Array($0.unicodeScalars) } == Array(line.unicodeScalars))
  }

  @Test(arguments: ["", " ", "\n\t ", "\u{6}", "<p></p>", "&nbsp;"])
  func `Where nothing is left there is no text`(_ raw: String) {
    var repairs = Repairs()
    #expect(repairs.line(raw) == nil)
    #expect(repairs.prose(raw) == nil)
  }

  @Test(arguments: [
    ("one\n\n\n\ntwo\nthree  \n", "one\n\ntwo\nthree"),
    ("\n    all\n      indented\n\n    alike\n  ", "all\n  indented\n\nalike"),
    ("a < b &amp; b > c", "a < b & b > c"),
    ("\tcode", "code"),
    ("use <video> here\n- as\n- is", "use <video> here\n- as\n- is"),
    ("<p>One\nline.</p>\n<p>Two.</p>", "One line.\n\nTwo."),
    ("<p>Text &amp; more &lt;b&gt;</p>", "Text & more <b>"),
    ("one<br>two<br/>three<br /><br />four", "one\ntwo\nthree\n\nfour"),
    ("<ul>\n<li>One</li>\n<li><p>Two</p></li></ul><p>End</p>", "- One\n- Two\n\nEnd"),
    (
      "<p>So:</p><ol><li>a<ul><li>b</li></ul></li><li>c</li></ol>",
      "So:\n\n1. a\n  - b\n2. c"
    ),
    ("<ul><li></li><li>only</li></ul>", "- only"),
    (
      "<p>See <a href=\"https://x.example/?a=1&amp;b=2\">the page</a>.</p>",
      "See the page (https://x.example/?a=1&b=2)."
    ),
    ("<p><a href='https://x.example'>https://x.example</a></p>", "https://x.example"),
    (
      "<p><a href=mailto:a@x.example>a@x.example</a> <a href=#top>up</a></p>",
      "a@x.example up"
    ),
    ("<h2>Head</h2>text<hr>more", "Head\n\ntext\n\nmore"),
    ("<pre>if a\n  b()\n</pre>", "if a\n  b()"),
    ("<p>List<String> and a <foo> stay</p>", "List<String> and a <foo> stay"),
    ("<p>a<!-- <b>unseen</b> -->b <!-- open", "ab <!-- open"),
    ("<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>", "a | b\nc"),
    ("<dl><dt>Term</dt><dd>What</dd></dl>", "Term\nWhat"),
    ("<p>logo: <img src=\"x.png\" alt=\"A ship\"></p>", "logo: A ship"),
    (
      "&lt;p&gt;Escaped&lt;/p&gt;&lt;p&gt;twice &amp;amp; so&lt;/p&gt;",
      "Escaped\n\ntwice & so"
    ),
    (
      "plain lines\nstay with <a href=\"https://x.example\">a link</a>\n\nin them",
      "plain lines\nstay with a link (https://x.example)\n\nin them"
    ),
    ("<p>Broken <b>and <i>open", "Broken and open"),
    ("<P CLASS=\"x > y\">LOUD</P>", "LOUD"),
    ("<p>cut <a href=\"https://x", "cut <a href=\"https://x"),
  ]) func `Prose becomes paragraphs and lists`(_ raw: String, _ text: String) {
    var repairs = Repairs()
    #expect(repairs.prose(raw) == text)
  }

  @Test func `Plain text that was repaired needs no repair`() {
    let raws = ["a < b", "R&D", "one\n\ntwo\n  - three", "é — “quoted”", "List<String>"]
    for raw in raws {
      var repairs = Repairs()
      #expect(repairs.prose(raw) == raw)
      #expect(repairs.counts == [:])
    }
  }

  @Test func `A long text that comes again becomes the same and is counted again`() {
    let long = String(repeating: "R&amp;D ", count: 400)
    let line = String(repeating: "R&D ", count: 400).dropLast()
    var repairs = Repairs()
    for _ in 0..<3 {
      #expect(repairs.line(long) == String(line))
      #expect(repairs.line(long + "!") == line + " !")
      #expect(repairs.tidied(long) == String(long.dropLast()))
    }
    #expect(repairs.counts == [.references: 6, .outerBlanks: 3])
  }

  @Test func `What was mended is counted once a text and said once a file`() {
    var repairs = Repairs()
    _ = repairs.prose("<p>one</p><p>two</p>")
    _ = repairs.prose("<ul><li>three</li></ul>")
    _ = repairs.line("a &amp; b &amp; c")
    _ = repairs.line(" \u{6}\u{7}e\u{301}\u{A0}x")
    _ = repairs.line("two\nlines")
    #expect(
      repairs.counts == [
        .html: 2, .references: 1, .controls: 2, .outerBlanks: 1, .oddBlanks: 1, .composed: 1,
        .joinedLines: 1,
      ])
    let faults = Faults()
    repairs.report(SourceFile(position: 0, name: "spring.xml"), faults)
    let said = faults.diagnostics
    #expect(said.count == 7)
    #expect(said.allSatisfy { $0.severity == .note && $0.line == 0 })
    #expect(
      said.first?.description
        == "spring.xml: 2 texts held HTML: they are shown as plain text.")
  }

  @Test(arguments: [
    "<p>", "<", "</", "<a href=\"", "<a '<b \"", "<!--", "<!-- -->", "&", "&#", "&amp;", "<ul>",
    "<ul><li>", "</ul>", "<li>", "<br>", "<pre>\n", "<a href=x>", "<td>", "\n \n", "\u{6}",
    "e\u{301}",
  ]) func `Hostile text takes time in proportion to its length`(_ part: String) {
    // Of this thread alone: what else runs on the machine does not count.
    func seconds() -> Double {
      var time = timespec()
      clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
      return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
    func seconds(_ count: Int) -> Double {
      let raw = "<p>" + String(repeating: part, count: count) + "</p>"
      let times = (0..<3).map { _ in
        let start = seconds()
        var repairs = Repairs()
        _ = repairs.prose(raw)
        _ = repairs.line(raw)
        return seconds() - start
      }
      return times.min() ?? 0
    }
    // Sixteen times the text; a quadratic answer would take 256 times as long.
    #expect(seconds(16_000) < 100 * seconds(1_000) + 0.05)
  }

  @Test func `Random markup never traps and is repaired to text without controls`() {
    let parts = [
      "<", ">", "/", "&", "#", "x", ";", "p", "li", "<ul>", "</a>", "<a href='", "\"", "\n", " ",
      "\t", "&amp;", "&#39;", "<!--", "-->", "<pre>", "</pre>", "é", "e\u{301}", "\u{6}", "\u{A0}",
      "漢", "<br>", "<li>", "</ul>", "<p>", "</p>", "=", "'",
    ]
    var seed: UInt64 = 20_260_520
    for round in 0..<2_000 {
      var raw = ""
      for _ in 0..<(round % 40) {
        seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        raw += parts[Int(seed >> 33) % parts.count]
      }
      var repairs = Repairs()
      for text in [repairs.line(raw), repairs.prose(raw)].compactMap(\.self) {
        #expect(!text.isEmpty)
        #expect(
          !text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" || $0.value == 0xA0 },
          "\(raw.debugDescription), round \(round)")
      }
      #expect(repairs.line(raw)?.contains("\n") != true)
    }
  }
}
