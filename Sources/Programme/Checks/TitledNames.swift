extension TextColumn {
  /// The names without the titles in front of them: `Prof. Dr. Ann Lee` is `Ann Lee` too. O(bytes).
  var withoutTitles: [OtherNameOf] {
    (0..<texts.count).contains { texts.withUTF8(of: $0) { $0.mayBeginWithTitle } }
      ? (0..<count).compactMap { record in
        let mayBe = texts.withUTF8(of: entry(of: record) ?? -1) { $0.mayBeginWithTitle }
        guard mayBe, let name = self[record]?.withoutTitles else { return nil }
        return OtherNameOf(record: record, name: name, isStated: true)
      } : []
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether its first word has the first eight letters of a title: most names do not.
  fileprivate var mayBeginWithTitle: Bool {
    guard count > 4, count < 200, openingsOfTitles.mayBegin(self) else { return false }
    var (letters, place) = (UInt64(0), 0)
    while place < 8, place < count, (0x61...0x7A).contains(self[place] | 0x20) {
      letters = letters << 8 | UInt64(self[place] | 0x20)
      place += 1
    }
    // Title words have two letters or more, and what ends them is no letter.
    guard place >= 2, place == 8 || place < count && self[place] < 0x80 else { return false }
    return beginningsOfTitles.contains(letters)
  }
}

extension String {
  /// `nil` where it begins with no title, or where less than two words are left.
  var withoutTitles: String? {
    let words = split(separator: " ")
    var isBehindDegree = false
    let isBeforeDegree = words.dropFirst().first?.holdsDegree == true
    let rest = words.drop { word in
      let isCut = word.hasSuffix(".")
      // `Phil` is a name behind a degree, too.
      let mayBeFurther = isCut || word.first?.isLowercase == true
      return word.partsOfTitle.allSatisfy { part in
        let part = part.lowercased()
        if degrees.contains(part) { isBehindDegree = true }
        return titles.contains(part) || isCut && titlesCutShort.contains(part)
          || isBehindDegree && mayBeFurther && furtherWords.contains(part)
          || isBeforeDegree && isCut && titlesBeforeDegrees.contains(part)
      }
    }
    return rest.count < words.count && rest.count > 1 ? rest.joined(separator: " ") : nil
  }
}

extension Substring {
  fileprivate var partsOfTitle: [Substring] { split { ".-".contains($0) } }

  fileprivate var holdsDegree: Bool { partsOfTitle.contains { degrees.contains($0.lowercased()) } }
}

/// Words in small letters that stand before names, without points.
private let titles: Set<String> = [
  "dr", "prof", "professor", "professorin", "doctor", "mr", "mrs", "ms", "mx", "miss", "sir",
  "dame", "herr", "frau", "mme", "mlle", "rev", "dipl", "ing", "mag", "pd", "priv", "doz", "ir",
  "assoc", "asst",
]

/// Words that are titles with a point behind them, and names without: `Hon Wai Lee`.
private let titlesCutShort: Set<String> = ["hon"]

/// Words that are titles with a point behind them and a degree behind that.
private let titlesBeforeDegrees: Set<String> = ["em", "emer", "apl", "ao"]

/// Titles that further words go with.
private let degrees: Set<String> = ["dr", "prof", "professor", "professorin", "doctor", "dipl"]

/// Words that are a part of a title behind a degree, and of a name elsewhere: `Phil Ann Roe`.
private let furtherWords: Set<String> = [
  "hon", "em", "hc", "h", "c", "med", "rer", "nat", "phil", "habil",
]

/// As ``UnsafeBufferPointer/mayBeginWithTitle`` packs them.
private let beginningsOfTitles: Set<UInt64> = Set(
  firstTitles.map { $0.utf8.prefix(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) } })

private let openingsOfTitles = LetterPairs(beginning: firstTitles)

private let firstTitles = titles.union(titlesCutShort).union(titlesBeforeDegrees)
