import TerminalUI
import Testing

@testable import CursesBackend

struct KeyDecoderTests {
  /// Everything the bytes mean when nothing follows them.
  private func inputs(_ bytes: [UInt8], by size: Int = .max) -> [Input] {
    var decoder = KeyDecoder()
    var found: [Input] = []
    var rest = bytes[...]
    while !rest.isEmpty {
      decoder.append(rest.prefix(size))
      rest = rest.dropFirst(size)
      while let input = decoder.next() { found.append(input) }
    }
    while decoder.patience != nil {
      if let input = decoder.giveUp() { found.append(input) }
      while let input = decoder.next() { found.append(input) }
    }
    return found
  }

  static let keys: [(String, [Key])] = [
    ("j", [.character("j")]), ("ü界𠮷", [.character("ü"), .character("界"), .character("𠮷")]),
    ("\u{301}", [.character("\u{301}")]), ("\r", [.enter]), ("\n", [.enter]), ("\t", [.tab]),
    ("\u{7F}", [.backspace]), ("\u{8}", [.backspace]), ("\u{3}", [.control("c")]),
    ("\u{15}", [.control("u")]), ("\u{1A}", [.control("z")]), ("\u{1D}", [.control("]")]),
    ("\u{1B}OA\u{1B}OB\u{1B}OC\u{1B}OD", [.up, .down, .right, .left]),
    ("\u{1B}[A\u{1B}[B\u{1B}[C\u{1B}[D", [.up, .down, .right, .left]),
    ("\u{1B}[1;5B", [.down]),
    ("\u{1B}OH\u{1B}[H\u{1B}[1~\u{1B}[7~", [.home, .home, .home, .home]),
    ("\u{1B}OF\u{1B}[F\u{1B}[4~\u{1B}[8~", [.end, .end, .end, .end]),
    ("\u{1B}[5~\u{1B}[6~\u{1B}[3~\u{1B}[Z", [.pageUp, .pageDown, .delete, .backTab]),
    ("\u{1B}OP\u{1B}[11~\u{1B}[[A", [.function(1), .function(1), .function(1)]),
    (
      "\u{1B}[15~\u{1B}[[E\u{1B}[21~\u{1B}[24~",
      [.function(5), .function(5), .function(10), .function(12)]
    ),
    ("\u{1B}Op\u{1B}Oy\u{1B}OM", [.character("0"), .character("9"), .enter]),
    ("\u{1B}", [.escape]), ("\u{1B}j", [.escape, .character("j")]),
    ("\u{1B}\u{1B}[A", [.escape, .up]), ("\u{1B}[", [.escape, .character("[")]),
  ]

  @Test(arguments: keys)
  func `Bytes of a terminal are keys`(bytes: String, keys: [Key]) {
    #expect(inputs(Array(bytes.utf8)) == keys.map(Input.key))
  }

  @Test(arguments: keys)
  func `Keys do not depend on how their bytes arrive`(bytes: String, keys: [Key]) {
    #expect(inputs(Array(bytes.utf8), by: 1) == keys.map(Input.key))
  }

  @Test(arguments: [
    "\u{1B}[?62;22c", "\u{1B}[>0;276;0c", "\u{1B}]11;rgb:0000/0000/0000\u{7}",
    "\u{1B}]10;rgb:ffff/ffff/ffff\u{1B}\\", "\u{1B}P1$r0m\u{1B}\\", "\u{1B}[24;80R", "\u{1B}[I",
    "\u{1B}[O", "\u{1B}[<0;10;10M", "\u{1B}[<0;10;10m", "\u{1B}[M !!", "\u{1B}[?1u", "\u{1B}[99~",
    "\u{1B}[201~", "\u{1B}Oz", "\u{1B}[1;", "\u{85}",
  ])
  func `Answers of the terminal and unknown keys are no input`(bytes: String) {
    #expect(inputs(Array(bytes.utf8)) == [])
    #expect(inputs(Array((bytes + "\u{18}").utf8)).last == .key(.control("x")))
  }

  @Test(arguments: [[0xFF], [0xC3], [0xE7, 0x95], [0xED, 0xA0, 0x80], [0xC0, 0x80], [0x9B]])
  func `Bytes that are not UTF-8 are dropped`(bytes: [UInt8]) {
    #expect(inputs(bytes + Array("q".utf8)) == [.key(.character("q"))])
  }

  @Test func `A paste is one text and no command`() {
    let bytes = Array("a\u{1B}[200~q\r\u{3}\u{1B}[A界\u{1B}[201~b".utf8)
    let expected: [Input] = [
      .key(.character("a")), .pasted("q\r\u{3}\u{1B}[A界"), .key(.character("b")),
    ]
    #expect(inputs(bytes) == expected)
    #expect(inputs(bytes, by: 1) == expected)
  }

  @Test func `A paste without an end is taken as it is`() {
    #expect(inputs(Array("\u{1B}[200~half".utf8)) == [.pasted("half")])
  }

  @Test func `A long paste is cut at a character`() throws {
    let text = "x" + String(repeating: "界", count: 50_000)
    let found = inputs(Array("\u{1B}[200~\(text)\u{1B}[201~q".utf8), by: 4_096)
    guard case .pasted(let kept)? = found.first else { throw Missing() }
    #expect(text.hasPrefix(kept))
    #expect((KeyDecoder.pasteLimit - 3...KeyDecoder.pasteLimit).contains(kept.utf8.count))
    #expect(found.last == .key(.character("q")))
  }

  struct Missing: Error {}

  @Test func `An answer without an end is not kept`() {
    var decoder = KeyDecoder()
    for _ in 0..<1_000 {
      decoder.append(Array("\u{1B}]0;\(String(repeating: "x", count: 1_000))".utf8))
      #expect(decoder.next() == nil)
    }
    #expect(decoder.bytes.count <= KeyDecoder.sequenceLimit + 1_004)
    decoder.append(Array("\u{7}q".utf8))
    #expect(decoder.next() == .key(.character("q")))
  }

  @Test(arguments: [("\u{1B}", 50), ("\u{1B}[", 500), ("\u{1B}[1", 500), ("\u{1B}[200~x", 1_000)])
  func `What has begun is waited for as long as it deserves`(bytes: String, milliseconds: Int) {
    var decoder = KeyDecoder()
    decoder.append(bytes.utf8)
    #expect(decoder.next() == nil)
    #expect(decoder.patience == milliseconds)
  }

  @Test func `A key the description names is known whatever it looks like`() {
    var decoder = KeyDecoder(described: [.init(bytes: Array("\u{1B}A".utf8), key: .up)])
    decoder.append("\u{1B}A".utf8)
    #expect(decoder.next() == .key(.up))
  }

  @Test(arguments: [UInt64.random(in: 1...UInt64.max), 1, 2, 3])
  func `Any bytes are read to their end`(seed: UInt64) {
    var state = seed
    func random(_ limit: UInt64) -> UInt64 {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return state % limit
    }
    let spice: [UInt8] = Array("\u{1B}[]OPM~;0123R\u{7}\u{9C}界".utf8)
    for _ in 0..<300 {
      let bytes = (0..<random(400)).map { _ in
        random(2) == 0 ? UInt8(random(256)) : spice[Int(random(UInt64(spice.count)))]
      }
      // Ends, and the last key typed after silence is always heard.
      var decoder = KeyDecoder()
      decoder.append(bytes)
      var count = 0
      while decoder.next() != nil { count += 1 }
      while decoder.patience != nil {
        _ = decoder.giveUp()
        while decoder.next() != nil { count += 1 }
      }
      #expect(count <= bytes.count, "seed \(seed)")
      decoder.append("q".utf8)
      #expect(decoder.next() == .key(.character("q")), "seed \(seed)")
    }
  }
}
