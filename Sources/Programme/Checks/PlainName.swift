/// A name without its titles and degrees, to tell whether it may be another name of one person.
public struct PlainName: Sendable {
  /// In the order of the name, as ``LooseName`` has them; of a name in Han its characters.
  private let words: [String]
  private let scripts: Set<Script>

  fileprivate enum Script { case latin, eastAsian, other }

  /// Longer ones tell nothing further.
  private static let most = 16

  public init(_ name: String) {
    let loose = LooseName(name.withoutTitles ?? name).words
    let degrees = name.wordsBehindComma.intersection(degreesBehindNames)
    var bare = loose.filter { !wordsBesideNames.contains($0) && !degrees.contains($0) }
    while bare.count > 2, let last = bare.last, degreesBehindNames.contains(last) {
      bare.removeLast()
    }
    let isEastAsian = name.unicodeScalars.contains(where: \.isEastAsian)
    let kept = bare.isEmpty ? loose : bare
    words = isEastAsian ? kept.flatMap(\.signs) : kept
    let letters = name.unicodeScalars.prefix(200).filter(\.properties.isAlphabetic)
    scripts = Set(letters.map(Script.init))
  }

  /// Equal for names of the same words in whatever order, case, accents and titles.
  ///
  /// Characters of Han and their like keep their order.
  public var key: String {
    (scripts.contains(.eastAsian) ? words : words.sorted()).joined(separator: " ")
  }

  /// Whether they are those of two people for sure: strange to each other, of several words each
  /// and in one script. O(words of both).
  public func isPlainlyAnother(than other: PlainName) -> Bool {
    words.count > 1 && other.words.count > 1 && !scripts.isDisjoint(with: other.scripts)
      && isStrange(to: other)
  }

  /// Whether they have no word in common and are no initials of each other: nicknames are strange
  /// to names as well, and so are names in another script. O(words of both).
  public func isStrange(to other: PlainName) -> Bool {
    !hasWordInCommon(with: other) && !isInitials(of: other) && !other.isInitials(of: self)
      && words.joined() != other.words.joined()
  }

  /// Whether a word is that of the other name too, but for a letter or for what is cut off.
  private func hasWordInCommon(with other: PlainName) -> Bool {
    let others = other.words.prefix(Self.most).filter { !NameParticles.all.contains($0) }
    return words.prefix(Self.most).contains { word in
      !NameParticles.all.contains(word) && others.contains { $0.isNear(word) }
    }
  }

  private func isInitials(of other: PlainName) -> Bool {
    let others = other.words.prefix(Self.most)
    return words.count <= Self.most
      && words.allSatisfy { word in
        word.utf8.count == 1 && others.contains { $0.hasPrefix(word) }
      }
  }
}

extension PlainName.Script {
  fileprivate init(_ letter: Unicode.Scalar) {
    let isLatin = letter.value < 0x250 || (0x1E00...0x1EFF).contains(letter.value)
    self = letter.isEastAsian ? .eastAsian : isLatin ? .latin : .other
  }
}

extension String {
  /// Of all that stands behind the first comma.
  fileprivate var wordsBehindComma: Set<String> {
    guard let comma = firstIndex(of: ",") else { return [] }
    return Set(LooseName(String(self[comma...])).words)
  }

  fileprivate var signs: [String] {
    unicodeScalars.contains(where: \.isEastAsian) ? map { String($0) } : [self]
  }

  /// Whether two words may be one that is spelt in two ways; an initial is too little.
  fileprivate func isNear(_ other: String) -> Bool {
    if self == other { return utf8.count > 1 }
    let (mine, theirs) = (Array(unicodeScalars.prefix(40)), Array(other.unicodeScalars.prefix(40)))
    let shorter = min(mine.count, theirs.count)
    guard shorter > 2 else { return false }
    if mine.starts(with: theirs) || theirs.starts(with: mine) { return true }
    return shorter > 3 && editDistance(mine, theirs) <= (shorter > 6 ? 2 : 1)
  }
}

/// Degrees and suffixes, which people have in common.
private let wordsBesideNames: Set<String> = [
  "phd", "msc", "bsc", "mba", "jr", "sr", "esq", "dr", "prof", "professor",
]

/// Degrees behind a comma or behind two words that are names elsewhere: `Ida Holm MA`, and `Per Ma`.
private let degreesBehindNames: Set<String> = ["ma", "md", "ba", "bs", "ms"]
