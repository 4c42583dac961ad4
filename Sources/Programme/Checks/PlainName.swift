/// A name without its titles and degrees, to tell whether it may be another name of one person.
public struct PlainName: Sendable {
  /// In the order of the name, as ``LooseName`` has them; of a name in Han its characters.
  private let words: [String]
  /// The same without what may be a degree behind them.
  private let bare: [String]
  private let scripts: Set<Script>

  fileprivate enum Script { case latin, eastAsian, other }

  public init(_ name: String) {
    let loose = LooseName(name.withoutTitles ?? name).words
    let degrees = name.wordsBehindComma.intersection(degreesBehindNames)
    let known = loose.filter { !wordsBesideNames.contains($0) && !degrees.contains($0) }
    let isEastAsian = name.unicodeScalars.contains(where: \.isEastAsian)
    let kept = known.isEmpty ? loose : known
    words = isEastAsian ? kept.flatMap(\.signs) : kept
    bare = Array(words.prefix(max(words.count - name.degreesAtEnd, min(words.count, 2))))
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
  ///
  /// A degree that both have makes them no less strange; what one alone has may be a name.
  public func isStrange(to other: PlainName) -> Bool {
    let areBoth = bare.count < words.count && other.bare.count < other.words.count
    let (mine, theirs) = areBoth ? (bare, other.bare) : (words, other.words)
    return !mine.hasWordInCommon(with: theirs) && !mine.areInitials(of: theirs)
      && !theirs.areInitials(of: mine) && mine.joined() != theirs.joined()
  }
}

extension [String] {
  /// Longer names tell nothing further.
  private static var most: Int { 16 }

  /// Whether a word is that of the other name too, but for a letter or for what is cut off.
  fileprivate func hasWordInCommon(with other: [String]) -> Bool {
    let others = other.prefix(Self.most).filter { !NameParticles.all.contains($0) }
    return prefix(Self.most).contains { word in
      !NameParticles.all.contains(word) && others.contains { $0.isNear(word) }
    }
  }

  fileprivate func areInitials(of other: [String]) -> Bool {
    let others = other.prefix(Self.most)
    return count <= Self.most
      && allSatisfy { word in
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

  /// How many words in front of a comma may be degrees behind a name, in capitals; those that are
  /// degrees for sure are not counted.
  fileprivate var degreesAtEnd: Int {
    let words = prefix { $0 != "," }.split { !$0.isLetter }
      .filter { !wordsBesideNames.contains($0.lowercased()) }
    // In front of a comma may stand the family name alone.
    guard words.count > 1 else { return 0 }
    return words.reversed().prefix {
      $0.allSatisfy(\.isUppercase) && degreesBehindNames.contains($0.lowercased())
    }.count
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

/// Degrees behind a comma, or in capitals behind two words; names elsewhere: `Yo Yo Ma`.
private let degreesBehindNames: Set<String> = ["ma", "md", "ba", "bs", "ms"]
