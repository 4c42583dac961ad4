/// Texts of one kind in a table: how many, and the first.
struct CountedTexts {
  private(set) var count = 0
  private(set) var first: (text: String, line: Int)?

  mutating func note(_ text: String, line: Int) {
    count += 1
    first = first ?? (text, line)
  }
}

/// Rows of one kind in a table: how many, and the line of the first.
struct CountedRows {
  private(set) var count = 0
  private(set) var first: Int?

  mutating func note(line: Int) {
    count += 1
    first = first ?? line
  }
}
