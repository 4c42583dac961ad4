import Foundation
import Searching
import Testing

/// The folded text as a String.
func fold(_ text: String) -> String { String(decoding: folded(text), as: UTF8.self) }

/// Every scalar that means something, in every plane.
let assignedScalars = (UInt32(0)...0x10FFFF).compactMap(Unicode.Scalar.init).filter { scalar in
  switch scalar.properties.generalCategory {
  case .unassigned, .privateUse: false
  default: true
  }
}

struct FoldingTests {
  @Test(arguments: [
    ("LI Wei", "li wei"), ("Zoë", "zoe"), ("Zoe\u{308}", "zoe"), ("ÅSE", "ase"),
    ("Søren", "soren"), ("Łukasz", "lukasz"), ("Đức", "duc"), ("Guðrún Þóra", "gudrun thora"),
    ("Æsir Œuvre", "aesir oeuvre"), ("Groß GROẞ", "gross gross"), ("ſo", "so"),
    ("İpek Yılmaz", "ipek yilmaz"), ("Ħamrun Ŧ", "hamrun t"), ("ĳs ŉ ŋ", "ijs n n"),
    ("ＡＢＣ　１２３", "abc 123"), ("ﬁn ﬄ", "fin ffl"), ("№ ① ⅷ ㎏ ™ x²", "no 1 viii kg tm x2"),
    ("ΣΊΣΥΦΟΣ Σίσυφος", "σισυφοσ σισυφοσ"), ("Ёлка Й", "елка и"), ("مُحَمَّد أحمد", "محمد احمد"),
    ("ﾆｯﾎﾟﾝ ニッポン", "ニッホン ニッホン"), ("ガ カ\u{3099} ｶﾞ", "カ カ カ"),
    ("𝒳𝔸", "xa"), ("⼈⽂", "人文"), ("\u{F9FF}", "刺"),
  ]) func `Case, accents, width and spelling fall away`(text: String, expected: String) {
    #expect(fold(text) == expected)
  }

  @Test(arguments: [
    ("industry-education", "industryeducation"),
    ("O'Brien O’Brien O´Brien O`Brien", "obrien obrien obrien obrien"),
    ("J.R. Smith", "jr smith"), ("阿卜杜拉·买买提", "阿卜杜拉买买提"), ("阿卜杜拉•买买提", "阿卜杜拉买买提"),
    ("ジョン・スミス ｼﾞｮﾝ･ｽﾐｽ", "ションスミス ションスミス"), ("Seo‑yeon – Kim", "seoyeon  kim"),
    ("soft\u{AD}hyphen zero\u{200B}width \u{202E}bidi", "softhyphen zerowidth bidi"),
    ("tab\tnew\nline", "tab new line"), ("\u{0}\u{1F}\u{7F}\u{9B}\u{1B}[", "["),
    ("Raum 1.2 H.1302 3-4 3.b", "raum 1.2 h1302 3-4 3b"), ("１．０ 1．0 9–10 1‑2", "1.0 1.0 9-10 1-2"),
    ("1.'0 1..0 1. 0 .1 1.", "10 10 1 0 1 1"),
    ("10:30, a/b (c) _d_ x@y", "10:30, a/b (c) _d_ x@y"),
  ]) func `What only joins or hides inside a name is dropped`(text: String, expected: String) {
    #expect(fold(text) == expected)
  }

  @Test(arguments: [
    ("產學合作", "产学合作"), ("產教融合", "产教融合"), ("臺灣大學", "台湾大学"), ("陳偉", "陈伟"),
    ("同济大学", "同济大学"), ("〇", "〇"),
  ]) func `Traditional Han folds to simplified`(text: String, expected: String) {
    #expect(fold(text) == expected)
  }

  @Test(arguments: [
    ("𠮷野", "吉野"), ("王㐂", "王喜"), ("髙橋", "高桥"), ("山﨑 山𥔎", "山崎 山崎"), ("渡邉", "渡边"), ("眞", "真"),
    ("德 徳", "德 德"),
  ]) func `Forms of names fold to the character that is typed for them`(
    text: String, expected: String
  ) {
    #expect(fold(text) == expected)
  }

  @Test(arguments: [
    ("髙橋", "高桥"), ("𠮷野", "吉野"), ("渡邊 渡邉 渡辺", "渡边 渡边 渡边"), ("濱田 浜田", "滨田 滨田"),
    ("澤 沢 泽", "泽 泽 泽"), ("廣 広", "广 广"), ("櫻 桜", "樱 樱"), ("齋藤 斎藤", "斋藤 斋藤"),
    ("齊藤 斉藤", "齐藤 齐藤"), ("さとう サトウ", "サトウ サトウ"), ("がゞ", "カヽ"), ("芸", "芸"),
    ("佐々木", "佐佐木"), ("奈々々", "奈奈奈"), ("濱々", "滨滨"), ("々木", "々木"), ("さ々", "サ々"), ("A々", "a々"),
  ]) func `Forms of Japanese names fold to one`(text: String, expected: String) {
    #expect(fold(text) == expected)
  }

  @Test(arguments: ["김민준", "각 가 뷁", "ㄱㅏ"])
  func `Hangul stays in syllables, also when it comes decomposed`(text: String) {
    #expect(fold(text) == text)
    #expect(fold(text.decomposedStringWithCanonicalMapping) == text)
  }

  @Test func `A half-width Hangul letter is the full-width one`() {
    #expect(fold("\u{FFA1}\u{FFC2}") == "\u{3131}\u{314F}")
  }

  @Test(arguments: [("कि", "कि"), ("ก\u{E49}", "ก"), ("กี่", "กี")])
  func `Vowel signs stay and tone marks go`(text: String, expected: String) {
    #expect(fold(text) == expected)
  }

  @Test func `No text at all folds to nothing`() { #expect(folded("") == []) }

  @Test func `A part of a text folds like a text of its own`() {
    #expect(folded("Grüße an alle".dropFirst(2).prefix(3)) == Array("usse".utf8.prefix(4)))
  }
}

/// What holds for every scalar, asked of Foundation and of the Unicode data.
struct FoldingTableTests {
  @Test func `Folding a folded scalar again changes nothing`() {
    let changed = assignedScalars.filter { scalar in
      let once = folded(String(scalar))
      return folded(String(decoding: once, as: UTF8.self)) != once
    }
    #expect(changed == [])
  }

  @Test func `No folded text holds a byte below a space or a character that is dropped`() {
    let wrong = assignedScalars.filter { scalar in
      folded(String(scalar)).contains { $0 < 0x20 || "-.'`".utf8.contains($0) || $0 == 0x7F }
    }
    #expect(wrong == [])
  }

  @Test func `Upper case, lower case and title case fold alike`() {
    let unlike = assignedScalars.filter { scalar in
      let properties = scalar.properties
      // The iota under a vowel is a mark here, and a letter of its own in upper case.
      let parts = String(scalar).decomposedStringWithCanonicalMapping.unicodeScalars
      if parts.contains("\u{345}") { return false }
      let cases = [
        properties.uppercaseMapping, properties.lowercaseMapping, properties.titlecaseMapping,
      ]
      return !cases.allSatisfy { folded($0) == folded(String(scalar)) }
    }
    #expect(unlike == [])
  }

  @Test func `Decomposed and compatible forms fold alike`() {
    let unlike = assignedScalars.filter { scalar in
      let text = String(scalar)
      let forms = [
        text.decomposedStringWithCanonicalMapping, text.precomposedStringWithCompatibilityMapping,
        text.decomposedStringWithCompatibilityMapping,
      ]
      // A spacing accent is an apostrophe here; letters of Hangul keep the form of keyboards.
      if forms[1].unicodeScalars.first == " " || scalar.isHangulLetter { return false }
      return !forms.allSatisfy { folded($0) == folded(text) }
    }
    #expect(unlike == [])
  }

  @Test func `What is invisible by default folds to nothing`() {
    let visible = assignedScalars.filter { scalar in
      scalar.properties.isDefaultIgnorableCodePoint && !folded(String(scalar)).isEmpty
    }
    #expect(visible == [])
  }

  @Test func `An unassigned or private scalar stays as it is`() {
    for scalar in "\u{E000}\u{FFFF}\u{2FFFF}\u{30000}\u{10FFFF}".unicodeScalars {
      #expect(folded(String(scalar)) == Array(String(scalar).utf8))
    }
  }
}

extension Unicode.Scalar {
  fileprivate var isHangulLetter: Bool {
    [0x1100...0x11FF, 0x3131...0x318E, 0x3200...0x321E, 0x3260...0x327E, 0xFFA0...0xFFDC]
      .contains { $0.contains(Int(value)) }
  }
}
