/// Words and signs for "and" between two people, as they stand between blanks.
public enum WordsForAnd {
  /// Those that no name has inside.
  public static let sure: Set<String> = ["and", "und", "et", "AND", "UND", "ET", "&", "＆"]

  /// With those that some names have, as in `Ramón y Cajal`.
  public static let all = sure.union(["u.", "y", "+"])
}
