/// How much is read again of what a file holds once and names in many places.
///
/// A file of a megabyte can name a long text in each of ten thousand sessions.
struct Repeats {
  private var left = Limit.repeatedBytes

  /// Whether so many bytes more may be repeated.
  mutating func affords(_ bytes: Int) -> Bool {
    guard bytes <= left else { return false }
    left -= bytes
    return true
  }

  /// What a mention of a person weighs, in bytes.
  static let person = 64
}

extension Draft {
  mutating func tallyUnrepeated(_ kind: String, _ line: Int) {
    tally(
      "a \(kind) is named again behind \(Limit.repeatedBytes >> 20) MiB of repetitions",
      "Name it in fewer places; only its title is repeated.", line: line)
  }
}
