/// Text folded but for the signs between letters: what regular expressions may mean by a dot.
///
/// Dashes are `-`, apostrophes `'`, middle dots `·`; dots stay. Marks and what cannot be seen are
/// gone as ever. O(bytes).
func appendSigned(_ text: String, to bytes: inout [UInt8]) {
  var text = text
  text.withUTF8 { source in
    var at = 0
    while at < source.count { appendSignedUnit(of: source, at: &at, to: &bytes) }
  }
}

/// Folded, with a space for each dash. O(bytes).
func foldedWithDashesAsSpaces(_ text: String) -> [UInt8] {
  var bytes: [UInt8] = []
  appendSigned(text, to: &bytes)
  bytes.putSpacesForDashes()
  return folded(String(decoding: bytes, as: UTF8.self))
}

extension [UInt8] {
  /// Of a signed text; as long as before.
  mutating func putSpacesForDashes() {
    for index in indices where self[index] == UInt8(ascii: "-") { self[index] = 0x20 }
  }
}

/// As ``appendUnit(of:at:to:)``, with the sign of what folds to nothing.
@discardableResult
func appendSignedUnit(
  of source: UnsafeBufferPointer<UInt8>, at: inout Int, to bytes: inout [UInt8]
) -> Int {
  let (start, before) = (at, bytes.count)
  let scalars = appendUnit(of: source, at: &at, to: &bytes)
  guard bytes.count == before else { return scalars }
  var place = start
  for sign in Unicode.Scalar(decodedScalar(in: source, at: &place))?.keptSigns ?? [] {
    bytes.append(contentsOf: UTF8.encode(sign) ?? .init())
  }
  return scalars
}

extension Unicode.Scalar {
  /// All signs that signed text has.
  static let signs: [Unicode.Scalar] = ["-", ".", "'", "·"]

  /// The signs that a scalar is where folding drops it: `…` is three dots.
  var keptSigns: [Unicode.Scalar] {
    guard let sign = keptSign else { return [] }
    return Array(repeating: sign, count: self == "\u{2026}" ? 3 : self == "\u{2025}" ? 2 : 1)
  }

  /// The sign that a scalar is where folding drops it; `nil` for marks and what cannot be seen.
  fileprivate var keptSign: Unicode.Scalar? {
    if properties.isDash { return "-" }
    switch self {
    case ".", "'": return self
    case "\u{2024}", "\u{2025}", "\u{2026}": return "."
    case "`", "\u{2032}", "\u{2035}": return "'"
    default: break
    }
    switch properties.generalCategory {
    case .initialPunctuation, .finalPunctuation, .modifierLetter, .modifierSymbol: return "'"
    case .otherPunctuation, .mathSymbol, .otherLetter: return "·"
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .nonspacingMark, .spacingMark,
      .enclosingMark, .decimalNumber, .letterNumber, .otherNumber, .connectorPunctuation,
      .dashPunctuation, .openPunctuation, .closePunctuation, .currencySymbol, .otherSymbol,
      .spaceSeparator, .lineSeparator, .paragraphSeparator, .control, .format, .surrogate,
      .privateUse, .unassigned:
      return nil
    @unknown default: return nil
    }
  }

  /// What it is in signed text, or folded.
  func scalars(signed: Bool) -> [UInt32] {
    guard signed else { return foldedScalars }
    var bytes: [UInt8] = []
    appendSigned(String(self), to: &bytes)
    return String(decoding: bytes, as: UTF8.self).unicodeScalars.map(\.value)
  }
}
