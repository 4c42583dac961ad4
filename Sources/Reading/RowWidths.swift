/// How many cells the rows of a table have, which tells whether its last one is whole.
struct RowWidths {
  private var last: Int?
  /// The fewest of the rows before the last.
  private var fewest: Int?

  mutating func note(_ cells: Int) {
    if let last { fewest = min(fewest ?? last, last) }
    last = cells
  }

  /// What to say of a file that ends inside of a line; `nil` where the last row may be whole.
  var wordsOfCut: (message: String, action: String)? {
    guard let last, let fewest, last < fewest else { return nil }
    return (
      "the table ends too soon: its last row has \(last == 1 ? "1 cell" : "\(last) cells"), and no "
        + "other has less than \(fewest).",
      "Get the whole file, or end the row with the separators of its empty cells."
    )
  }
}
