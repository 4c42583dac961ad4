extension [String] {
  /// How many of the last headers have no name, behind one that has.
  var unnamedAtEnd: Int {
    let count = reversed().prefix(while: \.isEmpty).count
    return count < self.count ? count : 0
  }
}

extension CSVReader {
  /// The columns of the header, at which the reader is, that no row below has a text in, of those
  /// from a position on. O(bytes) where there are such, and else O(1).
  func columnsWithoutText(from first: Int) -> Set<Int> {
    guard first < cells.count else { return [] }
    var (ahead, empty) = (self, Set(first..<cells.count))
    while !empty.isEmpty, ahead.advance() {
      for cell in first..<max(ahead.cells.count, first) where ahead.cells[cell].count > 0 {
        empty.remove(cell)
      }
    }
    return empty
  }
}
