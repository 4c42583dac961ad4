import Foundation

/// The characters of two bytes of GB18030, each a literal of three printable digits.
struct GB18030Table {
  private var cells = ""

  init() {
    let encoding = String.Encoding(rawValue: 0x8000_0632)
    for lead in UInt8(0x81)...0xFE {
      for trail in UInt8(0x40)...0xFE where trail != 0x7F {
        let text = String(data: Data([lead, trail]), encoding: encoding) ?? ""
        cells += digits(Int(text.unicodeScalars.first?.value ?? 0), 3)
      }
    }
  }

  /// The Swift file that is committed.
  var source: String {
    """
    // Written by `swift run pinyin-table gb18030`; do not edit.

    /// The characters of two bytes of GB18030 in the order of their codes.
    ///
    /// Source: the converter of Foundation. A digit is one of 64 characters from '0'; three of
    /// them number a scalar. The first byte goes from 81 to FE, the second from 40 to FE without 7F.
    enum GB18030Table {
    \(literal("cells", lines(of: cells)))
    }

    """
  }
}
