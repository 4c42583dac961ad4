import TerminalUI
import Testing

struct VisibleTests {
  static let forms: [(UInt32, String?)] = [
    (0x61, nil),
    (0x7E, nil),
    (0xE9, nil),
    (0x754C, nil),
    (0xD55C, nil),
    (0x301, nil),
    (0xA0, nil),
    (0x20BB7, nil),
    (0x260E, nil),
    (0x9, " "),
    (0xA, " "),
    (0xD, " "),
    (0x0, "<0>"),
    (0x7, "<7>"),
    (0x1B, "<1B>"),
    (0x7F, "<7F>"),
    (0x9B, "<9B>"),
    (0xAD, "<AD>"),
    (0x61C, "<61C>"),
    (0x115F, "<115F>"),
    (0x200B, "<200B>"),
    (0x200D, "<200D>"),
    (0x2028, "<2028>"),
    (0x202E, "<202E>"),
    (0x2066, "<2066>"),
    (0x3164, "<3164>"),
    (0xE000, "<E000>"),
    (0xFDD0, "<FDD0>"),
    (0xFEFF, "<FEFF>"),
    (0xFFFE, "<FFFE>"),
    (0x2FFFE, "<2FFFE>"),
    (0xE0041, "<E0041>"),
    (0x10FFFF, "<10FFFF>"),
  ]

  @Test(arguments: forms)
  func `What could act on a terminal has a visible form`(value: UInt32, form: String?) throws {
    let scalar = try #require(Unicode.Scalar(value))
    #expect(scalar.visibleForm == form)
  }

  @Test(arguments: [
    ("plain text", "plain text"), ("同济 é", "同济 é"), ("a\u{1B}]52;c;x\u{7}", "a<1B>]52;c;x<7>"),
    ("one\ntwo", "one two"), ("\u{202E}abc", "<202E>abc"), ("", ""),
  ])
  func `Text for any sink is harmless`(text: String, visible: String) {
    #expect(text.visible == visible)
    #expect(text[...].visible == visible)
  }

  @Test func `At most four marks follow a character in text`() {
    let text = "a" + String(repeating: "\u{301}", count: 9) + "b\u{301}"
    #expect(text.visible.unicodeScalars.count == 1 + 4 + 2)
  }

  @Test func `No scalar reaches a terminal as a control`() {
    for scalar in (0...0x10FFFF as ClosedRange<UInt32>).compactMap(Unicode.Scalar.init) {
      let category = scalar.properties.generalCategory
      guard [.control, .format, .lineSeparator, .paragraphSeparator].contains(category) else {
        continue
      }
      // Marks of Arabic and other scripts are drawn by terminals, and steer nothing.
      let isHarmless =
        scalar.visibleForm != nil || (0x600...0x605).contains(scalar.value)
        || [0x6DD, 0x70F, 0x890, 0x891, 0x8E2, 0x110BD, 0x110CD].contains(scalar.value)
        || (0x13430...0x1343F).contains(scalar.value) || (0x1BCA0...0x1BCA3).contains(scalar.value)
      #expect(isHarmless, "U+\(String(scalar.value, radix: 16))")
    }
  }
}
