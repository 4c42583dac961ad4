import Foundation

/// What one scalar folds to, asked of Foundation and the Unicode properties of the library.
struct Folding {
  /// Letters without a decomposition, spelled out (ICU `Latin-ASCII`): ø, ł, đ, ð, þ, æ …
  private let spelledOut: [Unicode.Scalar: String]
  /// Traditional to simplified Han, one to one (ICU `Traditional-Simplified`).
  private let simplified: [Unicode.Scalar: String]

  init() throws(MissingTransform) {
    let letters = Folding.scalars.filter(\.isLetterWithoutIdeographs)
    spelledOut = try Folding.changes(of: letters, by: "Latin-ASCII")
    let ideographs = Folding.scalars.filter(\.properties.isIdeographic)
    simplified = try Folding.changes(of: ideographs, by: "Traditional-Simplified")
  }

  /// The scalars that the table covers: planes 0 to 2.
  static var scalars: [Unicode.Scalar] { (0..<0x30000).compactMap(Unicode.Scalar.init) }

  /// The scalar folded as far as it goes: folding the result again changes nothing.
  func folded(_ scalar: Unicode.Scalar) -> String {
    var text = String(scalar)
    // The longest chains have four links; the bound only keeps a cycle in new data from hanging.
    for _ in 0..<16 {
      let next = text.unicodeScalars.map(step).joined()
      if next.unicodeScalars.elementsEqual(text.unicodeScalars) { break }
      text = next
    }
    return text
  }

  private func step(_ scalar: Unicode.Scalar) -> String {
    if scalar.properties.isWhitespace { return " " }
    if scalar.isDropped { return "" }
    if scalar.isHangul { return String(scalar) }
    if let parts = decomposition(scalar) { return parts }
    let lower = scalar.caseFolded
    // Case comes first: ICU spells out some capitals whose small letter it leaves.
    if lower != String(scalar) { return lower }
    return spelledOut[scalar]?.lowercased() ?? JapaneseForms.forms[scalar] ?? simplified[scalar]
      ?? scalar.katakana ?? lower
  }

  private func decomposition(_ scalar: Unicode.Scalar) -> String? {
    let text = String(scalar).decomposedStringWithCompatibilityMapping
    let parts = text.unicodeScalars
    if parts.count == 1, parts.first == scalar { return nil }
    // A spacing accent is a space with a mark; people type it for an apostrophe.
    if parts.count > 1, parts.first == " ", parts.dropFirst().allSatisfy(\.isMark) { return "" }
    return parts.contains(where: \.isHangul) ? Hangul.recomposed(text) : text
  }

  private static func changes(
    of scalars: [Unicode.Scalar], by name: String
  ) throws(MissingTransform) -> [Unicode.Scalar: String] {
    // One call for all: each use of a transform builds it anew.
    let text = scalars.map { String($0) }.joined(separator: "\n")
    let changed = text.applyingTransform(StringTransform(name), reverse: false)?
      .split(separator: "\n", omittingEmptySubsequences: false)
    guard let changed, changed.count == scalars.count else { throw MissingTransform(name: name) }
    let pairs = zip(scalars, changed).filter { String($0) != $1 }
    return Dictionary(uniqueKeysWithValues: pairs.map { ($0, String($1)) })
  }
}

/// A transform that this build of ICU does not have.
struct MissingTransform: Error, CustomStringConvertible {
  let name: String
  var description: String {
    "folding-table: no ICU transform '\(name)'. Link the whole of Foundation."
  }
}
