/// The cells of a column that may be one name each, the family name first: `Lee, Ann`.
struct InvertedNames {
  private var (cells, inverted) = (0, 0)
  private(set) var first: (text: String, line: Int)?

  mutating func note(_ text: String, line: Int) {
    guard !text.isNotSet else { return }
    cells += 1
    guard text.mayBeInvertedName else { return }
    inverted += 1
    first = first ?? (text, line)
  }

  /// Whether all cells of the column are written so.
  var isRule: Bool { inverted > 0 && inverted == cells }

  /// - Parameter isOne: whether each is read as one person.
  func words(of header: String, isOne: Bool) -> (message: String, action: String) {
    let cells = inverted == 1 ? "1 cell" : "\(inverted) cells"
    let subject =
      "\(cells) of \(header.quoted) part two words by a comma, as \((first?.text ?? "").quoted)"
    return isOne
      ? (
        "\(subject); taken as one person, the family name first.",
        "If they are two, write a semicolon between them."
      )
      : (
        "\(subject); taken as two people.",
        "If they are one, write the given name first, or semicolons between people."
      )
  }
}
