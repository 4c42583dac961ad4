import Testing

@testable import Reading

@Suite struct CSVReaderTests {
  struct Writing: Sendable, CustomTestStringConvertible {
    var name: String
    var text: String
    var rows: [[String]]
    var faults: [String] = []
    var testDescription: String { name }
  }

  static let writings: [Writing] = [
    Writing(name: "plain", text: "a,b\nc,d\n", rows: [["a", "b"], ["c", "d"]]),
    Writing(name: "no final newline", text: "a,b\nc,d", rows: [["a", "b"], ["c", "d"]]),
    Writing(name: "CRLF", text: "a,b\r\nc,d\r\n", rows: [["a", "b"], ["c", "d"]]),
    Writing(name: "lone CR", text: "a,b\rc,d\r", rows: [["a", "b"], ["c", "d"]]),
    Writing(
      name: "blank rows", text: "\n\na,b\n,\n \t\nc,d\n\n", rows: [["a", "b"], ["c", "d"]]),
    Writing(name: "ragged", text: "a,b\nc\nd,e,f\n", rows: [["a", "b"], ["c"], ["d", "e", "f"]]),
    Writing(name: "empty cells", text: "a,,b,\n", rows: [["a", "", "b", ""]]),
    Writing(name: "quotes", text: "\"a,b\",\"c\"\n", rows: [["a,b", "c"]]),
    Writing(name: "doubled quotes", text: "\"a \"\"b\"\"\",\"\"\n", rows: [["a \"b\"", ""]]),
    Writing(name: "newline in cell", text: "\"a\nb\",c\nd\n", rows: [["a\nb", "c"], ["d"]]),
    Writing(name: "CRLF in cell", text: "\"a\r\nb\",c\r\n", rows: [["a\nb", "c"]]),
    Writing(name: "quote inside a bare cell", text: "a \"b\" c,d\n", rows: [["a \"b\" c", "d"]]),
    Writing(
      name: "blanks around", text: " a ,\u{3000}b\u{A0}, \"c,d\" \n", rows: [["a", "b", "c,d"]]),
    Writing(name: "semicolons", text: "a;b,c\nd;e\n", rows: [["a;b", "c"], ["d;e"]]),
    Writing(
      name: "more semicolons", text: "a;b;c,d\n1;2;3\n",
      rows: [["a", "b", "c,d"], ["1", "2", "3"]]),
    Writing(name: "tabs", text: "a\tb, c\td\n", rows: [["a", "b, c", "d"]]),
    Writing(name: "separators in quotes", text: "\"a;b;c\",d\n", rows: [["a;b;c", "d"]]),
    Writing(name: "announced separator", text: "sep=;\r\na,x,y;b\n", rows: [["a,x,y", "b"]]),
    Writing(name: "NUL", text: "a\0b,c\n", rows: [["a\0b", "c"]]),
    Writing(
      name: "text after a quote", text: "a,\"b\" c,d\n", rows: [["a", "b c", "d"]],
      faults: ["1:6 textAfterQuote"]),
    Writing(
      name: "unclosed quote at the end", text: "a,b\nc,\"d\ne,f\ng,h\n",
      rows: [["a", "b"], ["c", "d"], ["e", "f"], ["g", "h"]], faults: ["2:3 unclosedQuote"]),
    Writing(
      name: "unclosed quote before another", text: "a,\"b\nc,\"d\"\ne,f\n",
      rows: [["a", "b"], ["c", "d"], ["e", "f"]], faults: ["1:3 unclosedQuote"]),
    Writing(
      name: "unclosed quote after Han", text: "会议,\"d\ne\n", rows: [["会议", "d"], ["e"]],
      faults: ["1:4 unclosedQuote"]),
    Writing(name: "only a quote", text: "\"", rows: [[""]], faults: ["1:1 unclosedQuote"]),
    Writing(name: "nothing", text: "", rows: []),
  ]

  @Test(arguments: writings) func `Rows and faults are as written`(_ writing: Writing) {
    let read = rows(writing.text)
    #expect(read.rows == writing.rows)
    #expect(read.faults == writing.faults)
  }

  @Test func `A cell over the limit is left out and the rest is read`() {
    let long = String(repeating: "x", count: Limit.fieldBytes + 1)
    let read = rows("a,b,c\n1,\(long),3\n4,5,6\n")
    #expect(read.rows == [["a", "b", "c"], ["1", "", "3"], ["4", "5", "6"]])
    #expect(read.faults == ["2:3 tooLong"])
  }

  @Test func `Many unclosed quotes cost no more than the file is long`() {
    let text = String(repeating: "a,\"\"\"\n", count: 20_000)
    #expect(rows(text).rows.count <= 20_000)
  }

  @Test func `Cells are read back, whether they are quoted or not`() {
    let seed = UInt64.random(in: 0 ... .max)
    var random = Seeded(seed)
    let plain: [Character] = ["a", "é", "会", ";", "\"", " ", "-"]
    for _ in 0..<2_000 {
      let ending = ["\n", "\r", "\r\n"].randomElement(using: &random) ?? ""
      func text(of signs: [Character]) -> String {
        String(
          (0..<Int.random(in: 0...12, using: &random)).map { _ in
            signs.randomElement(using: &random) ?? "a"
          })
      }
      var (written, expected) = ("h1,h2,h3,h4,h5\(ending)", [["h1", "h2", "h3", "h4", "h5"]])
      for _ in 0..<Int.random(in: 1...5, using: &random) {
        var (row, cells): ([String], [String]) = ([], ["x"])
        for _ in 0..<Int.random(in: 1...25, using: &random) {
          let blanks = String(repeating: " ", count: Int.random(in: 0...2, using: &random))
          if Bool.random(using: &random) {
            let cell = text(of: plain + [",", "\n"])
            row.append(blanks + "\"" + cell.replacing("\"", with: "\"\"") + "\"" + blanks)
            cells.append(cell.trimmingBlanks)
          } else {
            let cell = Bool.random(using: &random) ? "" : "y" + text(of: plain) + "z"
            row.append(blanks + cell + blanks)
            cells.append(cell)
          }
        }
        written += (["x"] + row).joined(separator: ",") + ending
        expected.append(cells)
      }
      let read = rows(written)
      #expect(read.rows == expected, "seed \(seed): \(written)")
      #expect(read.faults.isEmpty, "seed \(seed): \(written)")
    }
  }

  @Test func `Rows taken apart in one go are those read cell by cell`() {
    let seed = UInt64.random(in: 0 ... .max)
    var random = Seeded(seed)
    let signs: [Character] = [
      "a", "a", "b", "é", "会", ",", ",", ";", "\t", "\"", "\n", "\r", "\r\n", " ", " ", "\u{3000}",
      "\u{A0}", "\0",
    ]
    for _ in 0..<20_000 {
      let header = ["a,b\n", "a;b\n", "a\tb\n", ""].randomElement(using: &random) ?? ""
      let few = signs.shuffled(using: &random).prefix(Int.random(in: 2...18, using: &random))
      let text =
        header
        + String(
          (0..<Int.random(in: 0...80, using: &random)).map { _ in
            few.randomElement(using: &random) ?? "a"
          })
      let (fast, slow) = (rows(text), rows(text, isByCell: true))
      #expect(fast.rows == slow.rows, "seed \(seed): \(text)")
      #expect(fast.faults == slow.faults, "seed \(seed): \(text)")
    }
  }

  @Test func `Quotes inside a cell behind many blanks are looked at once`() {
    let blanks = String(repeating: " ", count: 100_000)
    let quotes = String(repeating: "\"", count: 100_000)
    #expect(rows("a,\(blanks)x\(quotes)\n").rows == [["a", "x" + quotes]])
  }

  @Test func `A row may have more cells than there is room for at once`() {
    let cells = (0..<100).map { "cell \($0)" }
    let text = cells.joined(separator: ",") + "\n"
    #expect(rows(text + text).rows == [cells, cells])
  }

  @Test func `Whatever is written in quotes reads back`() {
    let seed = UInt64.random(in: 0 ... .max)
    var random = Seeded(seed)
    let letters: [Character] = ["a", "é", "会", ",", ";", "\"", "\n", "\t", " ", "x"]
    for _ in 0..<500 {
      let cells = (0..<Int.random(in: 1...5, using: &random)).map { _ in
        "x"
          + String(
            (0..<Int.random(in: 0...40, using: &random)).map { _ in
              letters.randomElement(using: &random) ?? "a"
            }) + "x"
      }
      let line = cells.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }
      let text = "\"h1\",\"h2\"\n" + line.joined(separator: ",")
      #expect(rows(text).rows.last == cells, "seed \(seed)")
      // The quote that is not closed tells on which line its row begins.
      let lines = 2 + text.count { $0 == "\n" }
      #expect(rows(text + "\n\"y").faults == ["\(lines):1 unclosedQuote"], "seed \(seed)")
    }
  }
}

extension String {
  /// The text without blanks and line feeds at its ends.
  fileprivate var trimmingBlanks: String {
    String(
      drop { " \n".contains($0) }.reversed().drop { " \n".contains($0) }.reversed())
  }
}

/// The same numbers for the same seed.
struct Seeded: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
