import TerminalUI
import Testing

struct FrameTests {
  private func frame(_ columns: Int = 10, _ rows: Int = 2) -> Frame {
    Frame(size: Size(columns: columns, rows: rows))
  }

  /// A row as one letter a cell; `·` is the right half of a wide character.
  private func row(_ y: Int, of frame: Frame) -> String {
    (0..<frame.size.columns).map { x in
      let cell = frame[x, y]
      guard !cell.isCovered, let scalar = Unicode.Scalar(cell.scalar) else { return "·" }
      return String(Character(scalar)) + frame.marks(of: cell)
    }.joined()
  }

  @Test(arguments: [
    ("plain", 5, "plain     "), ("0123456789abc", 10, "0123456789"), ("同济", 4, "同·济·      "),
    ("é", 1, "é         "), ("123456789界", 9, "123456789 "), ("e\u{301}x", 2, "e\u{301}x        "),
    ("a\u{1B}[m", 7, "a<1B>[m   "), ("a\tb\r\nc", 6, "a b  c    "), ("\u{301}x", 1, "x         "),
    ("👩\u{200D}💻", 10, "👩·<200D>💻·"), ("\u{202E}x", 7, "<202E>x   "),
    ("☎\u{FE0F}x", 2, "☎x        "),
  ])
  func `Text becomes cells, clipped and harmless`(text: String, columns: Int, cells: String) {
    var frame = frame()
    let written = frame.write(text, in: frame.bounds)
    #expect(row(0, of: frame) == cells)
    #expect(written == columns)
  }

  @Test(arguments: [
    (0, "a界b", "X界·b"), (1, "a界b", "aX b"), (2, "a界b", "a Xb"), (3, "a界b", "a界·X"),
    (1, "a界界b", "aX 界·b"),
  ])
  func `Half of a wide character never stays`(x: Int, text: String, cells: String) {
    var frame = frame(cells.unicodeScalars.count, 1)
    frame.write(text, in: frame.bounds)
    frame.write("X", in: frame.bounds.dropping(columns: x))
    #expect(row(0, of: frame) == cells)
  }

  @Test(arguments: [
    (-1, "界x", " x  "), (2, "a界", "  a "), (3, "界", "    "), (-5, "abc", "    "),
    (4, "abc", "    "), (1, "界界", " 界· "),
  ])
  func `Text is clipped at the edges of the frame`(x: Int, text: String, cells: String) {
    var frame = frame(4, 1)
    frame.write(text, in: Rect(x: x, y: 0, columns: 10, rows: 1))
    #expect(row(0, of: frame) == cells)
  }

  @Test func `An area outside the frame takes nothing`() {
    var frame = frame()
    let before = frame
    for area in [
      Rect(x: 0, y: 5, columns: 5, rows: 1), Rect(x: 0, y: -1, columns: 5, rows: 1),
      Rect(x: 20, y: 0, columns: 5, rows: 1), Rect(x: 0, y: 0, columns: 5, rows: 0),
      Rect(x: 0, y: 0, columns: -3, rows: 1),
    ] {
      frame.write("text", in: area)
      frame.fill(area, "#")
      frame.paint(area, .selected)
    }
    #expect(frame == before)
  }

  @Test func `At most four marks follow a character`() {
    var frame = frame()
    frame.write("a" + String(repeating: "\u{301}", count: 1_000) + "b", in: frame.bounds)
    #expect(frame.marks(of: frame[0, 0]).unicodeScalars.count == 4)
    #expect(frame[1, 0].scalar == 0x62)
  }

  @Test func `Paint changes styles and no characters`() {
    var frame = frame(6, 3)
    for y in 0..<3 { frame.write("abcdef", in: frame.bounds.row(y)) }
    frame.paint(Rect(x: 2, y: 1, columns: 2, rows: 5), .selected)
    #expect(frame.text == "abcdef\nabcdef\nabcdef")
    #expect(frame.styleText == "\n  ss\n  ss")
  }

  @Test(arguments: [("─", "────"), ("界", "    "), ("\u{1B}", "    "), ("\u{301}", "    ")])
  func `Only a narrow character fills an area`(character: Unicode.Scalar, cells: String) {
    var frame = frame(4, 1)
    frame.write("界界", in: frame.bounds)
    frame.fill(frame.bounds, character)
    #expect(row(0, of: frame) == cells)
  }

  @Test func `Filling over half a wide character leaves a blank`() {
    var frame = frame(4, 1)
    frame.write("界界", in: frame.bounds)
    frame.fill(Rect(x: 1, y: 0, columns: 2, rows: 1), "#")
    #expect(row(0, of: frame) == " ## ")
  }

  @Test func `Ambiguous characters are as wide as the frame says`() {
    for (ambiguous, cells) in [(AmbiguousWidth.narrow, "·─x "), (.wide, "··─·")] {
      var frame = Frame(size: Size(columns: 4, rows: 1), ambiguous: ambiguous)
      let written = frame.write("\u{B7}─x", in: frame.bounds)
      #expect(row(0, of: frame).count == cells.count)
      #expect(written == (ambiguous == .narrow ? 3 : 4))
    }
  }

  @Test(arguments: [
    (Size(columns: 0, rows: 0), Size(columns: 1, rows: 1)),
    (Size(columns: 9_999, rows: -4), Size(columns: 500, rows: 1)),
    (Size(columns: 80, rows: 24), Size(columns: 80, rows: 24)),
  ])
  func `A frame is never larger than what is drawn`(asked: Size, given: Size) {
    #expect(Frame(size: asked).size == given)
    #expect(Frame(size: asked).cells.count == given.columns * given.rows)
  }

  /// Any sequence of writes leaves a frame whose wide characters are whole.
  @Test(arguments: [UInt64.random(in: 1...UInt64.max), 4, 5])
  func `Wide characters are whole whatever is written`(seed: UInt64) {
    var state = seed
    func random(_ limit: UInt64) -> Int {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return Int(state % limit)
    }
    let texts = ["界", "a界b", "同济大学", "x", "e\u{301}", "  ", "<\u{7}>"]
    for _ in 0..<200 {
      var frame = frame(9, 3)
      for _ in 0..<20 {
        let area = Rect(x: random(14) - 3, y: random(5) - 1, columns: random(8), rows: random(3))
        if random(4) == 0 { frame.fill(area, "#") } else { frame.write(texts[random(7)], in: area) }
      }
      for y in 0..<3 {
        for x in 0..<9 {
          let cell = frame[x, y]
          let isWide = Unicode.Scalar(cell.scalar).map { $0.columns() == 2 } ?? false
          #expect(isWide == (x < 8 && frame[x + 1, y].isCovered), "seed \(seed)")
        }
        #expect(!frame[0, y].isCovered, "seed \(seed)")
      }
    }
  }
}
