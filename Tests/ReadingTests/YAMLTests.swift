import Testing

@testable import Reading

private func root(_ text: String) throws(YAMLFault) -> YAMLValue {
  try YAMLDocument(Array(text.utf8)).root
}

extension YAMLValue {
  /// `{key: value}`, `[value]`, texts in quotes, `~`: what a value is, in one line.
  fileprivate var words: String {
    switch shape {
    case .text(let text): "'\(text)'"
    case .list(let list): "[\(list.map(\.words).joined(separator: ", "))]"
    case .entries(let entries):
      "{\(entries.map { "\($0.key): \($0.value.words)" }.joined(separator: ", "))}"
    case .absent: "~"
    }
  }
}

@Suite struct YAMLTests {
  @Test(arguments: [
    ("a: 1\nb:\n  c: x\n", "{a: '1', b: {c: 'x'}}"),
    ("- a\n- b: 1\n  c: 2\n-\n", "['a', {b: '1', c: '2'}, ~]"),
    ("---\n# note\na:\n- x\n- y # end\nb: z", "{a: ['x', 'y'], b: 'z'}"),
    ("a:\n  - - x\n    - y\n  - z", "{a: [['x', 'y'], 'z']}"), ("", "~"), ("---\n...\n", "~"),
    ("%YAML 1.2\n---\nx", "'x'"), ("a:\r\n  b: c\r\n", "{a: {b: 'c'}}"),
    ("a: &x\n  b: c\nd: *x", "{a: {b: 'c'}, d: {b: 'c'}}"), ("a: !!str 1", "{a: '1'}"),
    ("'a b': 1\n\"c\": 2\nd e: 3", "{a b: '1', c: '2', d e: '3'}"),
    ("a:\nb: ~\nc: null", "{a: ~, b: ~, c: ~}"),
    ("http: http://example.org/#a", "{http: 'http://example.org/#a'}"),
    ("a: -1\nb: x\n", "{a: '-1', b: 'x'}"), ("? a\n: b", "{a: 'b'}"),
    ("- -1\n- '#x'", "['-1', '#x']"),
  ])
  func `Collections`(text: String, expected: String) throws {
    #expect(try root(text).words == expected)
  }

  @Test(arguments: [
    ("no", "no"), ("1.10", "1.10"), ("0123", "0123"), ("12:30", "12:30"), ("1_000", "1_000"),
    ("!!timestamp 2026-13-45T99:99:99Z", "2026-13-45T99:99:99Z"), ("!!python/object:os x", "x"),
    ("\"null\"", "null"), ("'~'", "~"), ("''", ""), ("it's \"so\"", "it's \"so\""),
    ("'it''s'", "it's"), ("\"a\\tb\\x41\\u4F1A\\U0001F600\\/\"", "a\tbA会😀/"),
    ("a\u{1}b\u{7F}\u{FEFF}", "ab"), ("a\u{2028}b\u{85}c", "a b c"), ("\"\\0\\e\"", "\0\u{1B}"),
    ("\"a\\\n   b\"", "ab"),
    ("\"a  \n  b\n\n  c\"", "a b\nc"),
    ("one\n  two\n\n  three", "one two\nthree"), ("a#b #c", "a#b"), ("C:\\x", "C:\\x"),
  ])
  func `Scalars are text as written`(written: String, text: String) throws {
    #expect(try root("a: \(written)\nz: end").words == "{a: '\(text)', z: 'end'}")
  }

  @Test(arguments: [
    ("|\n  a\n   b\n\n  c\n", "a\n b\n\nc\n"), ("|-\n  a\n\n", "a"), ("|+\n  a\n\n", "a\n\n"),
    (">\n  a\n  b\n\n  c\n", "a b\nc\n"), (">-\n  a\n    b\n  c\n", "a\n  b\nc"),
    ("|2-\n    a\n", "  a"), ("|- # note\n  # text: 'no\n  *b* &c [\n", "# text: 'no\n*b* &c ["),
    ("|\n", ""),
    ("|-\r\n  a\r\n  b\r\n", "a\nb"),
  ])
  func `Texts of lines`(written: String, text: String) throws {
    #expect(try root("a: \(written)z: end").words == "{a: '\(text)', z: 'end'}")
  }

  @Test(arguments: [
    ("[]", "[]"), ("[a, 'b', \"c\"]", "['a', 'b', 'c']"),
    ("{a: 1, \"b\":2, c: , d}", "{a: '1', b: '2', c: ~, d: ~}"),
    ("[a: 1, [b], {}]", "[{a: '1'}, ['b'], {}]"), ("[a,\n  # note\n  b c\n]", "['a', 'b c']"),
    ("{a: [x, {b: y}]}", "{a: ['x', {b: 'y'}]}"),
  ])
  func `Collections in brackets`(text: String, expected: String) throws {
    #expect(try root(text).words == expected)
    #expect(try root("k: \(text)").words == "{k: \(expected)}")
  }

  @Test(arguments: [
    ("a: 1\na: 2", 2, "the key 'a' is there twice"),
    ("a: b: c", 1, "a colon stands in a text without quotes; put it in quotes"),
    ("a: \"b", 1, "the quote is not closed"),
    ("a: [b", 2, "a comma is missing, or the bracket of line 1 is not closed"),
    ("a: 1\n  b: 2", 2, "a colon stands in a text without quotes; put it in quotes"),
    ("a: *b", 1, "nothing is called 'b'"), ("a: 1\n---\nb: 2", 2, "a second document begins"),
    ("a: 1\n- b", 2, "a key is expected; look at the indentation and the quotes before it"),
    ("[b]: c", 1, "a key is no text"), ("\"\": c", 1, "there is no key"),
    ("b: - x", 1, "a list begins behind a key; begin it on a new line"),
    ("a: \"\\ud83d\\ude00\"", 1, "the escape names no character"),
    ("a: 1\nbc\nd: 2", 2, "a key lacks its colon"),
    ("a:\n\tb: 1", 2, "a text begins with a mark; put it in quotes"),
    ("a: !x!y z", 1, "the tag is not declared"),
    ("a: \"\\q\"", 1, "there is no such escape"),
    ("a: @b", 1, "a text begins with a mark; put it in quotes"),
    ("a: &a [*a]", 1, "nothing is called 'a'"),
    (
      "a:\n    b: 1\n  c: 2", 3,
      "a key is expected; look at the indentation and the quotes before it"
    ),
    ("[a b: c d]]", 1, "this belongs to nothing before it"), ("[}", 1, "a value is expected"),
    ("{a: 1, a: 2}", 1, "the key 'a' is there twice"),
    ("a: |x\n  b", 1, "nothing may stand behind the mark of a text of lines"),
    ("a: \"\\u12", 1, "the escape lacks digits"),
  ])
  func `What is broken is refused with its line`(text: String, line: Int, reason: String) {
    do throws(YAMLFault) {
      let value = try root(text)
      Issue.record("\(value.words)")
    } catch {
      #expect((error.place.line, error.reason) == (line, reason))
    }
  }
}

@Suite struct HostileYAMLTests {
  private static let deep = "it nests more than 64 levels deep"

  @Test(arguments: [
    String(repeating: "[", count: 100_000), String(repeating: "- ", count: 100_000),
    String(repeating: "{a: ", count: 100_000),
    (0..<1_000).map { String(repeating: " ", count: $0) + "a:\n" }.joined(),
    "a: [\"[\n" + String(repeating: "\", [", count: 1_000),
    "--- " + String(repeating: "[", count: 1_000), "? " + String(repeating: "[", count: 1_000),
    "&a " + String(repeating: "[", count: 1_000),
  ])
  func `Depth is refused`(text: String) {
    #expect(throws: YAMLFault.self) { try root(text) }
  }

  @Test func `Sixty-four levels are read and the next is not`() throws {
    let flow = { String(repeating: "[", count: $0) + String(repeating: "]", count: $0) }
    #expect(try root(flow(64)).list.count == 1)
    do throws(YAMLFault) {
      _ = try root(flow(65))
      Issue.record("read")
    } catch { #expect(error.reason == Self.deep) }
  }

  @Test func `Aliases that multiply are refused at once`() {
    var text = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
    for level in 1...9 {
      let aliases = Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ")
      text += "a\(level): &a\(level) [\(aliases)]\n"
    }
    #expect(throws: YAMLFault.self) { try root(text) }
    do throws(YAMLFault) { _ = try root(text) } catch {
      #expect(error.reason == "its aliases repeat too much")
    }
  }

  @Test func `An alias counts by the size of the text that it repeats`() {
    let text = "a: &a " + String(repeating: "x", count: 100_000) + "\nb: [*a, *a, *a]\n"
    do throws(YAMLFault) {
      _ = try root(text)
      Issue.record("read")
    } catch { #expect((error.place.line, error.reason) == (2, "its aliases repeat too much")) }
  }

  @Test func `A text that is longer than a field may be is left out and told`() throws {
    let text = "a: 1\nb: " + String(repeating: "x", count: (1 << 20) + 1) + "\nc: 2\n"
    let document = try YAMLDocument(Array(text.utf8))
    #expect(document.root.words == "{a: '1', b: ~, c: '2'}")
    #expect(document.overlong == [TextPlace(line: 2, column: 4)])
  }

  @Test func `Aliases that lie in one another count as depth`() {
    var text = "a0: &a0 [x]\n"
    for level in 1...100 { text += "a\(level): &a\(level) [*a\(level - 1)]\n" }
    do throws(YAMLFault) {
      _ = try root(text)
      Issue.record("read")
    } catch { #expect(error.reason == Self.deep) }
  }

  @Test func `A thousand aliases are read and one more is not`() throws {
    let aliases = { "a: &a x\nb: [" + String(repeating: "*a, ", count: $0) + "]" }
    #expect(try root(aliases(1_000))["b"]?.list.count == 1_000)
    #expect(throws: YAMLFault.self) { try root(aliases(1_001)) }
  }

  /// A seed finds the same texts again.
  @Test func `Sixty-four tags are declared and one more is not`() throws {
    func text(_ count: Int) -> String {
      (0..<count).map { "%TAG !t\($0)! x\n" }.joined() + "---\na: !t0!b c\n"
    }
    #expect(try root(text(64)).words == "{a: 'c'}")
    let fault = YAMLFault(
      place: TextPlace(line: 65, column: 1), reason: "it declares more than 64 tags")
    #expect(throws: fault) { try root(text(65)) }
    #expect(throws: fault) { try root(text(50_000)) }
  }

  @Test func `Random texts are read or refused`() {
    var generator = Seeded(2_026)
    let parts = [
      "a", ": ", "\n", "  ", "- ", "[", "]", "{", "}", "\"", "'", "|", ">-", "#", " #", "&a", "*a",
      ",", "?",
      "---", "\\u", "\t", "\r\n", "é", "~", "!", "%", "\u{0}", ":", "...\n",
    ]
    for _ in 0..<20_000 {
      let text = (0..<Int.random(in: 1...24, using: &generator)).map { _ in
        parts.randomElement(using: &generator) ?? ""
      }.joined()
      _ = try? root(text)
    }
  }
}
