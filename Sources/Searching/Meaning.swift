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
