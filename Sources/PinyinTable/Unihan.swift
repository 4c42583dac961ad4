import Foundation

/// The fields of Unihan that the tables are made of.
struct Unihan {
  /// The readings of each scalar, plain, the customary one first.
  private(set) var readings: [UInt32: [String]] = [:]
  /// The strokes of each scalar as they are counted in China.
  private(set) var strokes: [UInt32: Int] = [:]

  /// Which fields hold readings, in the order of their weight.
  private static let fields = ["kMandarin", "kHanyuPinlu", "kTGHZ2013", "kXHC1983"]

  static func standardInput() -> Unihan {
    var unihan = Unihan()
    var fields: [UInt32: [String: String]] = [:]
    while let line = readLine() {
      let parts = line.split(separator: "\t")
      guard parts.count == 3, let scalar = UInt32(parts[0].dropFirst(2), radix: 16) else {
        continue
      }
      if parts[1] == "kTotalStrokes" {
        unihan.strokes[scalar] = parts[2].split(separator: " ").first.flatMap { Int($0) }
      } else if Self.fields.contains(String(parts[1])) {
        fields[scalar, default: [:]][String(parts[1])] = String(parts[2])
      }
    }
    unihan.readings = fields.mapValues { held in
      Self.fields.flatMap { readings(in: held[$0] ?? "") }.withoutRepeats
    }
    return unihan
  }

  /// Of `xíng(2943) háng(218)` or `128.030:xíng 408.120:háng,hàng`.
  private static func readings(in field: String) -> [String] {
    field.split(separator: " ").flatMap { part in
      (part.split(separator: ":").last ?? "").split(separator: ",").map { word in
        plain(String(word.prefix { $0 != "(" }))
      }
    }
  }
}

/// A syllable without tone, in ASCII: ü is u. Nil for a sound without a vowel (ng, hm).
func plainSyllable(_ text: String) -> String? {
  let text = plain(text)
  let isSyllable = text.utf8.allSatisfy { (0x61...0x7A).contains($0) }
  return isSyllable && text.contains(where: "aeiou".contains) ? text : nil
}

private func plain(_ text: String) -> String {
  let letters = text.decomposedStringWithCanonicalMapping.unicodeScalars
  return String(String.UnicodeScalarView(letters.filter(\.isASCII)))
}

extension [String] {
  /// Each of the syllables once.
  var withoutRepeats: [String] {
    reduce(into: []) { kept, text in
      if let text = plainSyllable(text), !kept.contains(text) { kept.append(text) }
    }
  }
}
