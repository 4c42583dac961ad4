/// A query as scalars, and as the signs of the query language that they stand for.
struct QueryText {
  let scalars: [Unicode.Scalar]
  /// ASCII for ASCII and its full-width forms, a space for white space, `Sign` for other signs.
  let signs: [UInt8]

  init(_ query: String) {
    var scalars: [Unicode.Scalar] = []
    var signs: [UInt8] = []
    scalars.reserveCapacity(query.utf8.count)
    signs.reserveCapacity(query.utf8.count)
    for scalar in query.unicodeScalars {
      scalars.append(scalar)
      signs.append(scalar.sign)
    }
    (self.scalars, self.signs) = (scalars, signs)
  }

  var count: Int { signs.count }

  func sign(at index: Int) -> UInt8? { index < signs.count ? signs[index] : nil }

  func text(_ range: Range<Int>) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars[range])
    return String(text)
  }

  /// The text in lower case, without full-width forms and with simplified Han, as names and numbers
  /// are compared.
  func plain(_ range: Range<Int>) -> String {
    var text = String.UnicodeScalarView()
    for index in range {
      let sign = signs[index]
      if sign < 0x80, sign != Sign.other {
        text.append(Unicode.Scalar(sign.lowercased))
      } else {
        text.append(contentsOf: scalars[index].simplified)
      }
    }
    return String(text)
  }
}

/// Signs that are not of ASCII.
enum Sign {
  static let curlyQuote: UInt8 = 0x80
  static let cornerOpens: UInt8 = 0x81
  static let cornerCloses: UInt8 = 0x82
  static let atMost: UInt8 = 0x83
  static let atLeast: UInt8 = 0x84
  static let notEqual: UInt8 = 0x85
  /// 《 and 〈.
  static let titleOpens: UInt8 = 0x86
  static let titleCloses: UInt8 = 0x87
  static let other: UInt8 = 0x7F
}

extension UInt8 {
  var lowercased: UInt8 { (0x41...0x5A).contains(self) ? self | 0x20 : self }

  var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
}

extension Unicode.Scalar {
  /// The simplified forms of a traditional character; any other scalar as it is.
  fileprivate var simplified: String.UnicodeScalarView {
    let text = String(self)
    let isHan = (0x3400...0x9FFF).contains(value)
    return isHan
      ? String(decoding: folded(text), as: UTF8.self).unicodeScalars : text.unicodeScalars
  }

  var sign: UInt8 {
    switch value {
    case 0x20...0x7E: UInt8(truncatingIfNeeded: value)
    case 0x09...0x0D, 0x3000: UInt8(ascii: " ")
    case 0x00...0x7F: Sign.other
    case 0xFF01...0xFF5E: UInt8(truncatingIfNeeded: value - 0xFEE0)
    case 0x201C...0x201F: Sign.curlyQuote
    case 0x300C, 0x300E: Sign.cornerOpens
    case 0x300D, 0x300F: Sign.cornerCloses
    case 0x2260: Sign.notEqual
    case 0x2264, 0x2266, 0x2A7D: Sign.atMost
    case 0x2265, 0x2267, 0x2A7E: Sign.atLeast
    case 0x3008, 0x300A: Sign.titleOpens
    case 0x3009, 0x300B: Sign.titleCloses
    case 0x3001: UInt8(ascii: ",")
    case 0x3002: UInt8(ascii: ".")
    case 0x301C: UInt8(ascii: "~")
    case 0x4E00...0x9FFF: Sign.other
    default: properties.isWhitespace ? UInt8(ascii: " ") : Sign.other
    }
  }
}
