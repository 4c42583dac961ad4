import Foundation

/// The readings of Han characters: of ICU, of Unihan and of our own list.
struct Readings {
  /// For each scalar its readings, the most common first.
  private(set) var all: [UInt32: [String]] = [:]
  /// For each scalar that is read otherwise as a surname, how.
  private(set) var surnames: [UInt32: String] = [:]

  init(_ unihan: Unihan) throws(MissingTransform) {
    let general = try Self.syllables(by: "Han-Latin")
    let names = try Self.syllables(by: "Han-Latin/Names")
    let simplified = try Self.changes(by: "Traditional-Simplified")
    for scalar in Self.scalars {
      let value = scalar.value
      let plain = Self.decomposed(scalar)
      let simple = simplified[plain].flatMap(\.unicodeScalars.first)?.value ?? plain
      let own = OwnReadings.all[plain] ?? OwnReadings.all[simple] ?? []
      let customary = OwnReadings.first[plain] ?? general[plain]
      let surname = OwnReadings.surnames[plain] ?? OwnReadings.surnames[simple]
      let readings =
        ([customary, general[plain], names[plain], surname].compactMap { $0 }
        + (unihan.readings[plain] ?? []) + own).withoutRepeats
      guard !readings.isEmpty else { continue }
      all[value] = Array(readings.prefix(ReadingTable.readingsOfOne))
      if let surname = surname ?? names[plain], surname != readings.first {
        surnames[value] = surname
      }
    }
  }

  /// Han of planes 0 and 2.
  static let scalars: [Unicode.Scalar] = (0..<0x30000).compactMap(Unicode.Scalar.init)
    .filter { $0.properties.isIdeographic && $0.value >= 0x3005 }

  /// The scalar that a compatibility ideograph stands for.
  private static func decomposed(_ scalar: Unicode.Scalar) -> UInt32 {
    let parts = String(scalar).decomposedStringWithCompatibilityMapping.unicodeScalars
    return parts.count == 1 ? parts.first?.value ?? scalar.value : scalar.value
  }

  private static func syllables(by name: String) throws(MissingTransform) -> [UInt32: String] {
    try changes(by: name).compactMapValues(plainSyllable)
  }

  private static func changes(by name: String) throws(MissingTransform) -> [UInt32: String] {
    // One call for all: each use of a transform builds it anew.
    let text = scalars.map { String($0) }.joined(separator: "\n")
    let changed = text.applyingTransform(StringTransform(name), reverse: false)?
      .split(separator: "\n", omittingEmptySubsequences: false)
    guard let changed, changed.count == scalars.count else { throw MissingTransform(name: name) }
    let pairs = zip(scalars, changed).filter { String($0) != $1 }
    return Dictionary(uniqueKeysWithValues: pairs.map { ($0.value, String($1)) })
  }
}

/// A transform that this build of ICU does not have.
struct MissingTransform: Error, CustomStringConvertible {
  let name: String
  var description: String { "pinyin-table: no ICU transform '\(name)'. Link all of Foundation." }
}
