/// What a word of the query language may mean.
enum Meaning<Named> {
  case this(Named)
  /// The beginning of more than one name.
  case unfinished
  case unknown

  init(_ named: Named?) {
    self = named.map(Meaning.this) ?? .unknown
  }
}

/// A name that is not understood.
public struct Unclear: Hashable, Sendable {
  public let name: String
  /// The names that it begins, or the one it is most like; none where it is like none.
  public let likely: [String]
  /// Whether it is the beginning of them.
  public let isBeginning: Bool

  public init(_ name: String, like other: String? = nil) {
    (self.name, likely, isBeginning) = (name, other.map { [$0] } ?? [], false)
  }

  public init(_ name: String, begins names: [String]) {
    (self.name, likely, isBeginning) = (name, names, true)
  }
}

/// The name that is most like a word, if it is likely meant: one edit in three letters or four, two
/// in more; two neighbours that changed places are one.
func nearestName(to word: String, among names: [String]) -> String? {
  let letters = Array(word.unicodeScalars)
  guard letters.count > 2 else { return nil }
  let limit = letters.count < 5 ? 1 : 2
  let near = names.lazy.map { ($0, edits(letters, Array($0.unicodeScalars)).last ?? .max) }
  return near.filter { $0.1 <= limit }.min { $0.1 < $1.1 }?.0
}
