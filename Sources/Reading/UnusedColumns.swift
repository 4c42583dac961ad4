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
      guard ahead.cells.count > first else { continue }
      empty = empty.filter { !ahead.cells.indices.contains($0) || ahead.cells[$0].count == 0 }
    }
    return empty
  }
}
