import Programme

extension String {
  /// `A B and C D and others` as two names and others; one where a side is a single word or not
  /// capitalised. What stands behind a dash goes with the name before it. O(words).
  var namesAtAnd: [String] {
    guard utf8.count(where: { $0 == UInt8(ascii: " ") }) > 1 else { return [self] }
    let sides = sidesOfAnd
    if sides.count > 1, sides.areNames { return sides.map { $0.areOthers ? "+ \($0)" : $0 } }
    let words = split(separator: " ")
    guard words.count <= Self.mostWordsOfTwoNames else { return [self] }
    // One of several may be a sign in a name: `Bolt & Rod Works and Ann Lee`.
    for place in words.placesOfAnd {
      let sides = [words[..<place], words[(place + 1)...]].map { $0.joined(separator: " ") }
      if !sides.contains(where: \.areOthers), sides.areNames { return sides }
    }
    return [self]
  }

  /// Those of two names of nine words, and of what stands between them.
  private static let mostWordsOfTwoNames = 19

  /// Whether behind a name with its institution and a word for "and" stands what may be a part of
  /// that or somebody else: `Ann Lee – Department of Nets and Coastal Tides`. O(words).
  var mayNameSomebodyBehindPlace: Bool {
    guard mayHaveDash else { return false }
    let sides = sidesOfAnd
    return zip(sides, sides.dropFirst()).contains { first, next in
      SideOfAnd(first).map { $0.isPlaced && $0.mayGoOn } == true
        && SideOfAnd(next).map { !$0.isOrganisation && $0.place == nil } == true
    }
  }

  /// What stands before and behind the first dash between blanks.
  var partsAtDash: (name: String, place: String)? {
    guard mayHaveDash,
      let dash = [" - ", " – ", " — "].lazy.compactMap({ firstRange(of: $0) }).first
    else { return nil }
    return (String(self[..<dash.lowerBound]), String(self[dash.upperBound...]).trimmed)
  }

  private var mayHaveDash: Bool { utf8.contains { $0 == UInt8(ascii: "-") || $0 == 0xE2 } }

  fileprivate var hasEvenBrackets: Bool {
    count(where: { "(（[".contains($0) }) == count(where: { ")）]".contains($0) })
  }
}

extension [String] {
  /// Whether each is a whole name, perhaps with what stands behind a dash, or some but the first
  /// stand for others.
  fileprivate var areNames: Bool {
    let named = filter { !$0.areOthers }
    let sides = named.compactMap(SideOfAnd.init)
    guard sides.count == named.count, let first, !first.areOthers else { return false }
    let placed = sides.count { $0.place != nil }
    if placed == 0 || placed == sides.count { return true }
    // What stands behind a place that may go on may be a part of it.
    return sides.allSatisfy { $0.isPlaced || $0.place == nil && !$0.isOrganisation }
      && zip(sides, sides.dropFirst()).allSatisfy { !$0.mayGoOn || $1.place != nil }
  }
}

/// A whole name beside a word for "and", with what stands behind a dash.
private struct SideOfAnd {
  let place: String?
  /// Whether the place is an institution for sure.
  let isPlaced: Bool
  /// Whether the name is rather that of an institution.
  let isOrganisation: Bool

  init?(_ text: String) {
    let parts = text.partsAtDash
    let name = parts?.name ?? text
    guard name.isLikeWholeName, text.hasEvenBrackets else { return nil }
    place = parts?.place
    isPlaced = place?.isOrganisation == true
    isOrganisation = name.isOrganisation
  }

  /// Whether the institution is called by its subjects, of which a word for "and" may stand before
  /// the last: `Department of Nets and Coastal Tides`, but `University of Oslo and Ann Lee`.
  var mayGoOn: Bool {
    let words = place?.lowercased().split(separator: " ") ?? []
    return words.contains { wordsBeforeSubjects.contains(String($0)) }
      && !words.contains { $0.hasPrefix("univ") }
  }
}

private let wordsBeforeSubjects: Set<String> = [
  "of", "for", "für", "de", "des", "der", "pour", "para", "di", "per", "voor",
]
