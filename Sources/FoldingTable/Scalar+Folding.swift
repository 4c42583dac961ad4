extension Unicode.Scalar {
  /// Marks, invisible characters, dashes, and the dots and apostrophes inside names.
  var isDropped: Bool {
    if properties.generalCategory == .control || properties.isDefaultIgnorableCodePoint {
      return true
    }
    return isMark || properties.isDash || Self.insideNames.contains(self)
  }

  /// A mark that is not a vowel sign: accents, tones, points, voicing, enclosures.
  var isMark: Bool {
    switch properties.generalCategory {
    case .enclosingMark: true
    case .nonspacingMark, .spacingMark: !Self.vowelSigns.contains(combiningClass)
    default: false
    }
  }

  /// Letters of alphabets: no ideographs (〇 is not 0) and no modifiers (ː is not a colon).
  var isLetterWithoutIdeographs: Bool {
    properties.isAlphabetic && !properties.isIdeographic
      && properties.generalCategory != .modifierLetter
  }

  var isHangul: Bool {
    Self.jamo.contains(value) || Self.compatibilityJamo.contains(value)
      || (0xA960...0xA97C).contains(value) || (0xAC00...0xD7FB).contains(value)
  }

  /// Full case folding: through upper case, so that ſ is s, ß is ss and ς is σ.
  var caseFolded: String {
    properties.uppercaseMapping.unicodeScalars.map(\.properties.lowercaseMapping).joined()
  }

  static var jamo: ClosedRange<UInt32> { 0x1100...0x11FF }
  static var compatibilityJamo: ClosedRange<UInt32> { 0x3131...0x318E }

  private var combiningClass: UInt8 { properties.canonicalCombiningClass.rawValue }

  /// Canonical combining classes of vowel signs and viramas, which are no accents.
  private static let vowelSigns: Set<UInt8> = [0, 9, 84, 91, 103, 118, 129, 130, 132]

  private static let insideNames = Set(
    ("'`.\u{B7}\u{387}\u{2018}\u{2019}\u{201B}\u{2022}\u{2024}\u{2027}\u{2032}\u{2035}\u{2219}"
      + "\u{22C5}\u{2B9}\u{2BB}\u{2BC}\u{2BD}\u{2BE}\u{2BF}\u{2C8}\u{2CA}\u{2CB}\u{374}\u{55A}"
      + "\u{5F3}\u{5F4}\u{16EB}\u{30FB}\u{A78B}\u{A78C}").unicodeScalars)
}
