/// Words and signs for "and" between two people, as they stand between blanks.
public enum WordsForAnd {
  /// Those that no name has inside.
  public static let sure: Set<String> = ["and", "und", "et", "AND", "UND", "ET", "&", "＆"]

  /// With those that some names have, as in `Ramón y Cajal`, and those that say `with` or `against`.
  public static let all = sure.union(names).union([
    "u.", "+", "with", "mit", "avec", "con", "com", "sowie", "och", "og", "vs", "vs.", "VS", "VS.",
    "versus",
  ])

  /// Those that stand inside of names.
  public static let names: Set<String> = ["y", "e", "i"]

  /// Those of them that part people only behind a short name: `Ana Maria Costa e Silva` is one.
  public static let letters: Set<String> = ["e", "i"]

  /// The bytes of the longest.
  public static let mostBytes = all.map(\.utf8.count).max() ?? 0
}
