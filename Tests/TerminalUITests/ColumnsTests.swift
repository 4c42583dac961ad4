import TerminalUI
import Testing

struct ColumnsTests {
  static let scalars: [(Unicode.Scalar, Int, Int)] = [
    ("a", 1, 1), ("é", 1, 2), ("ß", 1, 2), ("À", 1, 1), ("α", 1, 2), ("я", 1, 2), ("א", 1, 1),
    ("界", 2, 2), ("あ", 2, 2), ("ｱ", 1, 1), ("Ａ", 2, 2), ("한", 2, 2), ("ᄀ", 2, 2), ("ᅡ", 0, 0),
    ("、", 2, 2), ("·", 1, 2), ("—", 1, 2), ("“", 1, 2), ("─", 1, 2), ("▸", 1, 1), ("█", 1, 2),
    ("\u{301}", 0, 0), ("\u{20DD}", 0, 0), ("\u{3099}", 0, 0), ("\u{E34}", 0, 0), ("😀", 2, 2),
    ("🫨", 2, 2), ("☎", 1, 2), ("⌚", 2, 2), ("𠮷", 2, 2), ("\u{4DC0}", 1, 1), ("\u{A0}", 1, 1),
  ]

  @Test(arguments: scalars)
  func `A character covers columns by its class`(scalar: Unicode.Scalar, narrow: Int, wide: Int) {
    #expect(scalar.columns() == narrow)
    #expect(scalar.columns(ambiguous: .wide) == wide)
  }

  @Test(arguments: [
    ("", 0), ("plain", 5), ("同济大学", 8), ("e\u{301}", 1), ("a\u{1B}", 5), ("a\tb", 3),
    ("\u{200B}", 6), ("📅x", 3),
  ])
  func `Text covers the columns of its visible form`(text: String, columns: Int) {
    #expect(text.columns() == columns)
    #expect(text[...].columns() == columns)
  }

  @Test(arguments: [
    ("agenda.csv:31:12", 16, ":31:12", "agenda.csv:31:12"),
    ("agenda.csv:31:12", 14, ":31:12", "agenda.…:31:12"),
    ("agenda.csv:31:12", 9, ":31:12", "agenda.c…"), ("节目单.csv:31", 9, ":31", "节目… :31"),
    ("agenda.csv:3", 14, ":3", "agenda.csv:3  "), ("agenda.csv", 8, "", "agenda.…"),
    ("agenda.csv", 8, ":9", "agenda.…"), ("a", 0, "a", ""),
  ])
  func `A text that is cut keeps its end where there is room`(
    text: String, width: Int, end: String, fitted: String
  ) {
    #expect(text.fitted(to: width, keeping: end) == fitted)
  }

  /// What a frame writes is what was counted beforehand.
  @Test(arguments: [
    "plain", "同济大学 Tongji", "e\u{301}a\u{1B}[0m", "·—“x”", "👨\u{200D}👩", "ｱｶﾞ", "ไทย",
  ])
  func `Counting and writing agree`(text: String) {
    for ambiguous in [AmbiguousWidth.narrow, .wide] {
      var frame = Frame(size: Size(columns: 80, rows: 1), ambiguous: ambiguous)
      #expect(frame.write(text, in: frame.bounds) == text.columns(ambiguous: ambiguous))
    }
  }
}
