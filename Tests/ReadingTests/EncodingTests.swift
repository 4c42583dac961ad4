import Programme
import Testing

@testable import Reading

/// The fixtures are invented; no published file in these encodings was at hand.
@Suite struct EncodingTests {
  /// 议题,会场 / 开幕,一号厅
  private static let chinese: [UInt8] =
    [0xD2, 0xE9, 0xCC, 0xE2, 0x2C, 0xBB, 0xE1, 0xB3, 0xA1, 0x0A]
    + [0xBF, 0xAA, 0xC4, 0xBB, 0x2C, 0xD2, 0xBB, 0xBA, 0xC5, 0xCC, 0xFC, 0x0A]

  @Test func `GB18030 is told by its characters and said once`() throws {
    let loaded = try table(Self.chinese)
    #expect(loaded.meeting.sessions.map(\.title) == ["开幕"])
    #expect(loaded.meeting.sessions.map(\.room) == ["一号厅"])
    #expect(
      loaded.diagnostics.map(\.message) == ["the file is not UTF-8; it is read as GB18030."])
  }

  @Test(arguments: [[0xD2], [0x81, 0x30], [0x81, 0x30, 0x81]] as [[UInt8]])
  func `A cut last character of GB18030 is told and the rest is read`(_ rest: [UInt8]) throws {
    let loaded = try table(Self.chinese.dropLast() + rest)
    #expect(loaded.meeting.sessions.map(\.room) == ["一号厅\u{FFFD}"])
    #expect(
      loaded.said == [
        "1:1: the file is not UTF-8; it is read as GB18030. Save it as UTF-8.",
        "2:0: the file ends inside of a character. Get it again, whole; what is there is read.",
      ])
  }

  @Test(arguments: [[0x81, 0x30, 0x81, 0x40], [0x81, 0x20], [0xFF], [0x80]] as [[UInt8]])
  func `What is no beginning of a character is no cut one`(_ rest: [UInt8]) {
    #expect(GB18030(Self.chinese + rest, mayBeCut: true) == nil)
  }

  @Test(
    arguments: [
      ([0x81, 0x40], "丂"), ([0xFE, 0xA0], "\u{9FBB}"), ([0xA2, 0xE3], "€"),
      ([0x81, 0x30, 0x81, 0x30], "\u{80}"), ([0x82, 0x35, 0x8F, 0x33], "\u{9FA6}"),
      ([0x84, 0x31, 0xA4, 0x37], "\u{FFFD}"), ([0x84, 0x31, 0xA4, 0x39], "\u{FFFF}"),
      ([0x90, 0x30, 0x81, 0x30], "\u{10000}"), ([0x95, 0x32, 0x82, 0x36], "\u{20000}"),
      ([0xE3, 0x32, 0x9A, 0x35], "\u{10FFFF}"), ([0xE3, 0x32, 0x9A, 0x36], nil), ([0x80], nil),
      ([0xFF, 0x40], nil), ([0xD2], nil), ([0xD2, 0x20], nil), ([0x81, 0x30, 0x81], nil),
      ([0x84, 0x31, 0xA5, 0x30], nil), ([0xFE, 0x39, 0xFE, 0x39], nil),
    ] as [([UInt8], String?)]) func `GB18030 has characters of two and of four bytes`(
      _ bytes: [UInt8], _ text: String?
    )
  {
    #expect(GB18030(bytes).map { String(decoding: $0.bytes, as: UTF8.self) } == text)
  }

  @Test func `Every pair of GB18030 is a character and no two are the same but one`() {
    var seen: Set<[UInt8]> = []
    for lead in UInt8(0x81)...0xFE {
      for trail in UInt8(0x40)...0xFE where trail != 0x7F {
        guard let read = GB18030([lead, trail]) else {
          Issue.record("no character: \(lead) \(trail)")
          continue
        }
        seen.insert(read.bytes)
      }
    }
    // A3A0 is a second ideographic space.
    #expect(seen.count == 126 * 190 - 1)
  }

  @Test func `Windows-1252 is told by its words and said once`() throws {
    let text: [UInt8] =
      Array("title,people\nBegr".utf8) + [0xFC, 0xDF] + Array("ung ".utf8) + [0x96]
      + Array(" Caf".utf8) + [0xE9] + Array(",J".utf8) + [0xF6] + Array("rg\n".utf8)
    let loaded = try table(text)
    #expect(loaded.meeting.sessions.map(\.title) == ["Begrüßung – Café"])
    #expect(loaded.meeting.speakers.map(\.name) == ["Jörg"])
    let fault = try #require(loaded.diagnostics.first)
    #expect(fault.message == "the file is not UTF-8; it is read as Windows-1252.")
    #expect((fault.line, fault.column, loaded.diagnostics.count) == (2, 5, 1))
  }

  @Test func `Damaged UTF-8 is not taken for an older encoding`() throws {
    let text = Array("title\nÄpfel und Öl zur Übung süß\nCaf".utf8) + [0xE9, 0x0A]
    let loaded = try table(text)
    #expect(loaded.diagnostics.map(\.message) == ["1 byte sequence is not UTF-8."])
    #expect(loaded.meeting.sessions.last?.title == "Caf\u{FFFD}")
  }

  @Test(arguments: [[0x41], [0x3D, 0xD8]] as [[UInt8]])
  func `Half a character of UTF-16 at the end is a file that is cut`(_ half: [UInt8]) throws {
    let text: [UInt8] = "title\nA".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let loaded = try table([0xFF, 0xFE] + text + half)
    #expect(loaded.said == ["2:0: \(Self.cut)"])
    #expect(loaded.diagnostics.map(\.isCut) == [true])
    #expect(loaded.meeting.sessions.map(\.title) == ["A"])
  }

  private static let cut =
    "the file ends inside of a character. Get it again, whole; what is there is read."

  @Test func `A file whose end was never written is one that is cut`() throws {
    let rows = (1...400).map { "Tides \($0)\n" }.joined()
    let text = Array("title\n\(rows)Por".utf8)
    let loaded = try table(text + [UInt8](repeating: 0, count: 5_000))
    #expect(
      loaded.said == [
        "402:0: the file ends in 5,000 NUL characters, as a save that broke off leaves it. "
          + "Get it again, whole; what is there is read."
      ])
    #expect(loaded.diagnostics.map(\.isCut) == [true])
    #expect(loaded.meeting.sessions.count == 401 && loaded.meeting.sessions.last?.title == "Por")
    #expect(try table(text + [0]).diagnostics.allSatisfy { !$0.isCut })
  }

  @Test func `UTF-8 that ends inside of a character is a file that is cut`() throws {
    let whole = Array("title\nÄpfel und Öl zur Übung süß\nTee 🍵".utf8)
    for missing in 1...3 {
      let loaded = try table(Array(whole.dropLast(missing)))
      #expect(loaded.said == ["3:0: \(Self.cut)"])
      #expect(loaded.diagnostics.map(\.isCut) == [true])
      #expect(loaded.meeting.sessions.map(\.title) == ["Äpfel und Öl zur Übung süß", "Tee"])
    }
    // Also where it is the only one, or comes behind two more, and would be read as Windows-1252.
    for text in ["title\nTee 茶", "title\nCafé 2 é"] {
      let loaded = try table(Array(text.utf8.dropLast()))
      #expect(loaded.diagnostics.map(\.isCut) == [true], "\(text)")
    }
    // One that is followed by something, or is not the only one, is damage.
    let damaged = Array("title\nK".utf8) + [0xC3] + whole.dropFirst(6).dropLast()
    for text in [Array(whole.dropLast()) + [0x0A], damaged] {
      #expect(try table(text).diagnostics.allSatisfy { !$0.isCut })
    }
  }

  @Test(arguments: [("Caf", 0xE9, "é"), ("REN", 0xC9, "É"), ("Ros", 0xE4, "ä")])
  func `A lone letter of Windows-1252 at the end is kept, and both readings are told`(
    title: String, byte: UInt8, letter: String
  ) throws {
    let loaded = try table(Array("title\nNets and knots for all\n\(title)".utf8) + [byte])
    #expect(
      loaded.said == [
        "3:4: the file is not UTF-8; its last byte is read as '\(letter)' of Windows-1252, and may "
          + "be the beginning of a character. "
          + "Save it as UTF-8, or get it again, whole, if it is cut."
      ])
    #expect(loaded.meeting.sessions.map(\.title) == ["Nets and knots for all", title + letter])
  }

  @Test(arguments: [
    ("Tea ", [0xE7]), ("Tea 2", [0xC3]), ("Tea", [0xE7, 0x8E]),
    ("Ann Mu", [0xC3]), ("Ren", [0xC5]), ("Ivan i", [0xD0]),
  ])
  func `A lone part of a character at the end is no older encoding`(
    title: String, part: [UInt8]
  ) throws {
    let loaded = try table(Array("title\nNets and knots for all\n\(title)".utf8) + part)
    #expect(loaded.said == ["3:0: \(Self.cut)"])
    #expect(loaded.diagnostics.map(\.isCut) == [true])
    #expect(
      loaded.meeting.sessions.map(\.title) == [
        "Nets and knots for all", title == "Tea " ? "Tea" : title,
      ])
  }

  /// Bytes behind a header line in ASCII.
  private static let foreign: [(String, [UInt8])] = [
    // ネット,山田太郎
    (
      "Shift_JIS (Japanese)",
      [
        0x83, 0x6C, 0x83, 0x62, 0x83, 0x67, 0x2C, 0x8E, 0x52, 0x93, 0x63, 0x91, 0xBE, 0x98,
        0x59,
      ]
    ),
    // 山田太郎,第一会議室
    (
      "Shift_JIS (Japanese)",
      [
        0x8E, 0x52, 0x93, 0x63, 0x91, 0xBE, 0x98, 0x59, 0x2C, 0x91, 0xE6, 0x88, 0xEA, 0x89,
        0xEF, 0x8B, 0x63, 0x8E, 0xBA,
      ]
    ),
    // 網路安全,王小芳,國際廳
    (
      "Big5 (Chinese)",
      [
        0xBA, 0xF4, 0xB8, 0xF4, 0xA6, 0x77, 0xA5, 0xFE, 0x2C, 0xA4, 0xFD, 0xA4, 0x70, 0xAA,
        0xDA, 0x2C, 0xB0, 0xEA, 0xBB, 0xDA, 0xC6, 0x55,
      ]
    ),
    // ネット入門,山田
    (
      "EUC-JP (Japanese)",
      [
        0xA5, 0xCD, 0xA5, 0xC3, 0xA5, 0xC8, 0xC6, 0xFE, 0xCC, 0xE7, 0x2C, 0xBB, 0xB3, 0xC5,
        0xC4,
      ]
    ),
    // 발표자,장소,대회의실,김민수
    (
      "EUC-KR (Korean)",
      [
        0xB9, 0xDF, 0xC7, 0xA5, 0xC0, 0xDA, 0x2C, 0xC0, 0xE5, 0xBC, 0xD2, 0x2C, 0xB4, 0xEB,
        0xC8, 0xB8, 0xC0, 0xC7, 0xBD, 0xC7, 0x2C, 0xB1, 0xE8, 0xB9, 0xCE, 0xBC, 0xF6,
      ]
    ),
  ]

  @Test(arguments: foreign) func `Other encodings of East Asia are refused by their names`(
    name: String, bytes: [UInt8]
  ) throws {
    let failure = #expect(throws: ReadingFailure.self) {
      try table(Array("title,date,start\n".utf8) + bytes + [0x0A])
    }
    #expect(
      failure?.description.hasPrefix(
        "'standard input' holds text in \(name), which is not read. Save it as UTF-8: ") == true)
    let folder = meeting(
      files: [("agenda.csv", Array("title,start\nNets,9:00\n".utf8) + bytes)], sourceName: "spring")
    #expect(
      folder.said == [
        "0:0: the file cannot be read: it holds text in \(name); save it as UTF-8. "
          + "The rest is read without it."
      ])
  }

  @Test(arguments: [
    "王小明,北京", "Grüße aus Köln, Ärzte", "Málaga, España, Müller", "“Quotes” – and é",
  ]) func `Chinese and western text is none of them`(text: String) throws {
    let western = text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
    #expect(ForeignText.words(of: text.utf8.map { $0 }) == nil)
    if text.unicodeScalars.allSatisfy({ $0.value < 0x100 }) {
      #expect(ForeignText.words(of: western) == nil)
    }
  }

  @Test(
    arguments: [
      // 김철수, 田中太郎, ゆう of 田中ゆうこ beside enough others, 王芳李伟
      ([0xB1, 0xE8, 0xC3, 0xB6, 0xBC, 0xF6], "EUC-KR (Korean)"),
      ([0xC5, 0xC4, 0xC3, 0xE6, 0xC2, 0xC0, 0xCF, 0xBA], "EUC-JP (Japanese)"),
      ([0xC5, 0xC4, 0xC3, 0xE6, 0xA4, 0xE6], "EUC-JP (Japanese)"),
      ([0xCD, 0xF5, 0xB7, 0xBC, 0x2C, 0xC0, 0xEE, 0xCE, 0xB0], "EUC-JP (Japanese)"),
      ([0xCD, 0xF5, 0xD0, 0xA1, 0xC3, 0xF7], nil), ([0xCD, 0xF5, 0xB7, 0xBC], nil),
    ] as [([UInt8], String?)])
  func `Few characters may be those of several encodings, and that is told`(
    bytes: [UInt8], other: String?
  ) throws {
    let loaded = try table(Array("title,start,speaker\nNets,9:00,".utf8) + bytes + [0x0A])
    let told = loaded.diagnostics.filter { $0.message.contains("GB18030") }
    #expect(
      told.map(\.message) == [
        "the file is not UTF-8; it is read as GB18030\(other.map { ", and may be \($0)" } ?? "")."
      ])
  }
}
