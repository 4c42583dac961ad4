import Programme

/// Cells of people that hold something else, of which nobody is made.
struct CellsOfNobody {
  /// What one cell does: "holds figures".
  private let one: String
  /// What several do: "hold figures".
  private let many: String
  /// Of what nobody is made, where it may be a part of a cell.
  private let things: String?
  private var cells: [String: CountedTexts] = [:]

  init(one: String, many: String, of things: String? = nil) {
    (self.one, self.many, self.things) = (one, many, things)
  }

  mutating func note(_ text: String, under header: String, line: Int) {
    cells[header, default: CountedTexts()].note(text, line: line)
  }

  func report(_ file: SourceFile, _ faults: Faults) {
    for (header, cells) in cells.sorted(by: { $0.key < $1.key }) {
      guard let first = cells.first else { continue }
      let isOne = cells.count == 1
      faults.add(
        file, line: first.line, column: 1,
        "\(isOne ? "1 cell" : "\(cells.count.grouped) cells") of \(header.quoted) "
          + "\(isOne ? one : many) where names stand, the first \(first.text.quoted); "
          + "\(isOne ? "it is" : "they are") kept, and nobody is made of "
          + "\(things ?? (isOne ? "it" : "them")).",
        "Write names, or call the column otherwise.")
    }
  }
}
