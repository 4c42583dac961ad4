import Programme

/// The cells of a column of people whose commas may not stand between people.
struct InvertedNames {
  private var cells = 0
  /// So many tell.
  private static let most = 10_000
  private var isWhole = true
  /// Of cells with an open meaning, whether all have two words.
  private var arePairs = true
  /// Names with the family name first, as they show or as they may.
  private var (inverted, open) = (CountedTexts(), CountedTexts())
  private var (described, uneven) = (CountedTexts(), CountedTexts())
  /// What stands behind a position there may be a place or somebody else.
  private var doubtful = CountedTexts()
  /// So may what stands behind an institution and a word for "and".
  private var goingOn = CountedTexts()
  /// Commas stand between people there.
  private var lists = 0
  /// Somebody stands alone who has one name.
  private var hasLoneNames = false

  mutating func note(_ text: String, line: Int) {
    guard !text.isNotSet else { return }
    guard cells < Self.most else {
      isWhole = false
      return
    }
    cells += 1
    if text.isLoneWord { hasLoneNames = true }
    if text.mayNameSomebodyBehindPlace { goingOn.note(text, line: line) }
    guard text.mayHaveCommas else { return }
    // Markup tells names from what stands beside them.
    if text.contains("<") { return }
    let parts = (RoleGroups(text)?.groups.map(\.text) ?? [text]).flatMap(\.semicolonParts)
    let isAlone = parts.count == 1
    for part in parts {
      let pieces = NamePieces(part)
      switch pieces.meaning {
      case .whole: break
      case .list:
        lists += 1
        if isAlone, pieces.areUneven { uneven.note(text, line: line) }
      case .inverted: if isAlone { inverted.note(text, line: line) }
      case .open:
        guard isAlone else { break }
        open.note(text, line: line)
        arePairs = arePairs && pieces.pieces.count == 2
      case .described(_, let isDoubtful):
        if isDoubtful { doubtful.note(text, line: line) } else { described.note(text, line: line) }
        return
      }
    }
  }

  /// Whether names are written so in all cells of the column, or in some for sure and commas stand
  /// between people in none.
  var isRule: Bool {
    inverted.count > 0 && lists == 0 || open.count > 0 && open.count == cells
  }

  /// What to say of the column, at the line of the first cell of each kind.
  ///
  /// - Parameter usesSemicolons: whether those stand between people.
  func report(
    _ header: String, usesSemicolons: Bool, _ tell: (Int, _ message: String, String) -> Void
  ) {
    if let first = open.first, !usesSemicolons || !arePairs {
      let (message, action) = openWords(header)
      tell(first.line, message, action)
    }
    if let first = described.first {
      tell(
        first.line,
        "\(subject(described, header)) \(described.count == 1 ? "says" : "say") behind a comma what "
          + "somebody is or where, as \(described.example); read so, and not as further people.",
        "If they are people, write semicolons between them.")
    }
    if let first = doubtful.first {
      tell(
        first.line,
        "\(subject(doubtful, header)) \(doubtful.count == 1 ? "has" : "have") behind what somebody "
          + "is what may be a place or somebody else, as \(doubtful.example); taken for a place.",
        "Write semicolons between people.")
    }
    if let first = goingOn.first {
      tell(
        first.line,
        "\(subject(goingOn, header)) \(goingOn.count == 1 ? "has" : "have") behind an institution "
          + "and a word for 'and' what may be a part of it or somebody else, as "
          + "\(goingOn.example); taken for a part of it.",
        "Write semicolons between people.")
    }
    if let first = uneven.first, usesSemicolons || !hasLoneNames {
      let reading =
        usesSemicolons
        ? "two such parts are taken for one name" : "each is taken for one of the people"
      tell(
        first.line,
        "\(subject(uneven, header)) \(uneven.count == 1 ? "has" : "have") between commas what may "
          + "be no name, as \(uneven.example); \(reading).",
        "Write semicolons between people, and institutions in a column of their own.")
    }
  }

  /// `2 cells of 'Speakers'`; where not all were looked at, there are at least so many.
  private func subject(_ cells: CountedTexts, _ header: String) -> String {
    let number = (isWhole ? "" : "at least ") + cells.count.grouped
    return "\(number) \(cells.count == 1 ? "cell" : "cells") of \(header.quoted)"
  }

  private func openWords(_ header: String) -> (message: String, action: String) {
    let words = arePairs ? "part two words by a comma" : "part words by commas"
    let subject = "\(self.subject(open, header)) \(words), as \(open.example)"
    if isRule {
      return (
        "\(subject); taken as one person\(arePairs ? "" : " a pair"), the family name first.",
        "If they are two, write a semicolon between them."
      )
    }
    return (
      "\(subject); taken as \(arePairs ? "two people" : "people with one name each").",
      "If they are one, write the given name first, or semicolons between people."
    )
  }
}

extension CountedTexts {
  fileprivate var example: String { (first?.text ?? "").quoted }
}
