import TerminalUI
import Testing

@testable import Dashboard

@Suite struct EchoTests {
  static let sizes = [(80, 24), (40, 12), (72, 9), (30, 8), (20, 5), (12, 3)]

  @Test(arguments: sizes)
  func `The echo hides neither what is typed nor the cursor`(columns: Int, rows: Int) throws {
    let player = try Player(columns: columns, rows: rows, "3/org:tong")
    let cursor = try #require(player.state.frame.cursor)
    let lines = player.screen.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines[rows - 1].hasPrefix(" /org:tong"))
    #expect(cursor.y == rows - 1 && cursor.x == min(10, columns - 1))
    #expect(player.screen.contains("institution") == (columns >= 30))
  }

  static let echoes: [(keys: String, echo: String)] = [
    ("3/org:tong", "institution: tong"), ("3/foo:bar", "unknown field 'foo'"),
    ("3/is:m", "marked"), ("2/time>09:00", "time"),
  ]

  @Test(arguments: echoes)
  func `The prompt says how a query is understood`(keys: String, echo: String) throws {
    let rule = try Player(keys).screen.split(separator: "\n", omittingEmptySubsequences: false)[24]
    #expect(rule.hasPrefix("─ ") && rule.contains(echo), "\(rule)")
    #expect(try !Player(keys + "<Enter>").screen.contains(" \(echo) ─"))
  }

  @Test func `Plain words need no echo`() throws {
    let rule = try Player("3/wang").screen.split(separator: "\n", omittingEmptySubsequences: false)[
      24]
    #expect(Set(rule).isSubset(of: ["─", "┴"]))
  }

  @Test func `A regular expression that does not compile keeps the last good one`() throws {
    let player = try Player("3/name:/wang/<BS><BS>(/")
    #expect(player.state.list.count == (try Player("3/name:/wang/")).state.list.count)
    #expect(player.screen.contains("no regular expression"))
  }
}

@Suite struct PromptTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let start: String
    let edits: [Action.Edit]
    /// The text with `|` where the cursor stands.
    let expected: String

    init(_ start: String, _ edits: [Action.Edit], _ expected: String) {
      (self.start, self.edits, self.expected) = (start, edits, expected)
    }

    var testDescription: String { "'\(start)' \(edits)" }
  }

  static let cases = [
    Case("", [.insert("a")], "a|"), Case("ab", [.left, .insert("x")], "ax|b"),
    Case("ab", [.start, .insert("x")], "x|ab"), Case("ab", [.start, .end], "ab|"),
    Case("ab", [.left, .left, .left], "|ab"), Case("ab", [.right], "ab|"),
    Case("ab", [.deleteBackward], "a|"), Case("ab", [.start, .deleteBackward], "|ab"),
    Case("ab", [.start, .deleteForward], "|b"), Case("ab", [.deleteForward], "ab|"),
    Case("ab cd", [.deleteWord], "ab |"), Case("ab cd  ", [.deleteWord], "ab |"),
    Case("ab cd", [.left, .deleteWord], "ab |d"), Case("ab", [.start, .deleteWord], "|ab"),
    Case("ab", [.left, .deleteAll], "|"), Case("abc", [.left, .deleteToEnd], "ab|"),
    Case("", [.deleteBackward, .deleteForward, .deleteWord, .deleteToEnd, .left, .right], "|"),
    Case("李嘉", [.left, .insert("林")], "李林|嘉"), Case("李嘉", [.deleteBackward], "李|"),
    Case("e\u{301}", [.deleteBackward], "|"), Case("e", [.insert("\u{301}")], "e\u{301}|"),
    Case("eb", [.left, .insert("\u{301}")], "e\u{301}|b"),
    Case("eb", [.left, .insert("\u{301}"), .insert("x")], "e\u{301}x|b"),
    Case("\u{301}b", [.start, .insert("e")], "e\u{301}|b"),
    Case("👨‍👩‍👧x", [.left, .deleteBackward], "|x"), Case("a", [.insert("b\nc\td\r\n")], "abcd|"),
  ]

  @Test(arguments: cases) func `A line is edited by characters`(example: Case) {
    var prompt = Prompt(example.start)
    for edit in example.edits { prompt.apply(edit) }
    #expect(prompt.head + "|" + prompt.text.dropFirst(prompt.cursor) == example.expected)
  }

  @Test func `A line has a longest length`() {
    var prompt = Prompt(String(repeating: "a", count: 400))
    prompt.apply(.insert(String(repeating: "b", count: 400)))
    #expect(prompt.text.count == Prompt.limit)
    prompt.apply(.insert("c"))
    #expect(prompt.text.count == Prompt.limit)
    #expect(prompt.cursor == Prompt.limit)
  }

  @Test func `Random edits keep the cursor inside`() {
    let seed = UInt64.random(in: 0 ... .max)
    var random = Seeded(seed)
    let pieces = ["a", "b c", "李", "\u{301}", "👨‍👩‍👧", "\u{200D}", "\u{1F1F5}", "\n", "ㅎ", "ㅏ"]
    let edits: [Action.Edit] =
      pieces.map(Action.Edit.insert) + [
        .deleteBackward, .deleteForward, .deleteWord, .left, .left, .right, .start, .end,
        .deleteToEnd,
      ]
    var prompt = Prompt()
    for _ in 0..<3000 {
      prompt.apply(edits[Int.random(in: edits.indices, using: &random)])
      #expect((0...prompt.text.count).contains(prompt.cursor), "seed \(seed)")
    }
  }
}
