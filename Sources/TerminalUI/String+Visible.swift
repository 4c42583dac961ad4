extension Unicode.Scalar {
  /// What stands for a scalar that must reach no terminal; `nil` for all others.
  ///
  /// Controls (C0, DEL, C1), line and paragraph separators, bidi controls, zero-width
  /// characters, fillers, tags, private use and noncharacters become `<1B>` with their number
  /// in hexadecimal; tab, line feed and carriage return become one blank.
  public var visibleForm: String? {
    if isPrintableASCII || isIdeographOrSyllable { return nil }
    switch value {
    case 0x09, 0x0A, 0x0D: return " "
    case 0x00...0x1F, 0x7F...0x9F,  // C0, DEL, C1
      0xAD, 0x61C, 0x180E, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F,  // zero width, bidi
      0x115F, 0x1160, 0x3164, 0xFFA0,  // fillers
      0xFEFF, 0xFFF9...0xFFFB, 0x1D173...0x1D17A,  // byte order mark, annotations, music
      0xFDD0...0xFDEF, 0xE000...0xF8FF, 0xE0000...0x10FFFF:  // tags, private use, noncharacters
      return "<\(String(value, radix: 16, uppercase: true))>"
    default:
      return value & 0xFFFE == 0xFFFE ? "<\(String(value, radix: 16, uppercase: true))>" : nil
    }
  }
}

extension StringProtocol {
  /// The text with everything that could act on a terminal made visible.
  ///
  /// The one sanitiser: every sink that is not a ``Frame`` (which does the same cell by cell)
  /// takes text through here. At most four combining marks follow a character. O(n).
  public var visible: String {
    let text = String(self)
    if text.utf8.withContiguousStorageIfAvailable({ $0.isPrintableASCII }) == true { return text }
    var result = ""
    var run = 0
    for scalar in text.unicodeScalars {
      if let form = scalar.visibleForm {
        result += form
        run = 0
        continue
      }
      run = scalar.columns() == 0 ? run + 1 : 0
      if run <= 4 { result.unicodeScalars.append(scalar) }
    }
    return result
  }
}
