import Foundation

/// Hangul stays in syllables, and a single letter in the form that keyboards send.
enum Hangul {
  private static let letters: [Unicode.Scalar: Unicode.Scalar] = {
    let pairs = Unicode.Scalar.compatibilityJamo.compactMap(Unicode.Scalar.init).compactMap {
      letter in
      String(letter).decomposedStringWithCompatibilityMapping.unicodeScalars.first.map {
        ($0, letter)
      }
    }
    return Dictionary(pairs) { first, _ in first }
  }()

  /// `text` with its conjoining letters made syllables, or the letters that stand alone.
  static func recomposed(_ text: String) -> String {
    let composed = text.precomposedStringWithCanonicalMapping.unicodeScalars
    return composed.map { scalar in String(letters[scalar] ?? scalar) }.joined()
  }
}
