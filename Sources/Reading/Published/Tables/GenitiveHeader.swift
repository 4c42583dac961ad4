/// A header that says of a session what another says in one word: `Abstract of the talk`,
/// `Beginn der Sitzung`; neither `Date of submission` nor `Minutes of the session`.
struct GenitiveHeader {
  let column: PublishedColumn

  /// - Parameter key: see ``String/headerKey``.
  init?(_ key: String) {
    guard (8...64).contains(key.utf8.count) else { return nil }
    let letters = String(key.filter(\.isLetter))
    for thing in TitleHeader.thingsBehindArticles {
      let columns = Self.papers.contains(thing) ? Self.ofPapers : Self.columns
      for ending in [thing, thing + "s"] where letters.hasSuffix(ending) {
        for head in Self.heads(of: letters.dropLast(ending.count)) {
          guard let column = columns.first(where: { $0.names.contains(head) }) else {
            continue
          }
          self.column = column
          return
        }
      }
    }
    return nil
  }

  /// What stands before one article at the end, for each that may be it.
  private static func heads(of text: Substring) -> [String] {
    TitleHeader.articles.filter { text.hasSuffix($0) && text.count > $0.count }
      .map { String(text.dropLast($0.count)) }
  }

  private static let ofPapers: [PublishedColumn] = [.room, .kind, .abstract]
  private static let columns = [PublishedColumn.day, .start, .end] + ofPapers

  /// What has a day of its own, on which it came in.
  private static let papers: Set<String> = [
    "paper", "submission", "proposal", "contribution", "beitrag",
  ]
}
