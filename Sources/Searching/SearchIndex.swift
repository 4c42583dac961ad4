/// The folded text of rows: what a row shows, and its hidden names.
public struct SearchIndex: Equatable, Sendable {
  /// Fields one after the other, each closed by a byte that no filter contains.
  let bytes: SearchableBytes
  /// Where each row begins in `bytes`, and where the last one ends.
  private let starts: [Int]

  /// `text` gives the fields of a row: those that are shown, then those that are hidden.
  public init(rows: Int, text: (Int) -> [String]) {
    var bytes: [UInt8] = []
    var starts = [0]
    starts.reserveCapacity(max(0, rows) + 1)
    for row in 0..<max(0, rows) {
      for field in text(row) {
        appendFolded(field, to: &bytes)
        bytes.append(Self.endOfField)
      }
      starts.append(bytes.count)
    }
    self.bytes = SearchableBytes(bytes)
    self.starts = starts
  }

  /// The number of rows.
  public var count: Int { starts.count - 1 }

  /// The rows that a query keeps, or those of `rows` that it keeps.
  public func rows(matching filter: Filter, within rows: RowSet? = nil) -> RowSet {
    guard let rows else { return RowSet(self.rows(matching: filter), universe: count) }
    return RowSet(self.rows(matching: filter, among: rows.rows), universe: count)
  }

  /// The rows that hold all terms, ascending. One pass over the text.
  func rows(matching filter: Filter) -> [Int] {
    let terms = filter.hardestFirst
    guard let hardest = terms.first else { return Array(0..<count) }
    var found: [Int] = []
    var (row, at) = (0, 0)
    while let place = bytes.firstPlace(of: hardest, in: at..<bytes.count) {
      row = self.row(at: place, from: row)
      at = starts[row + 1]
      if holds(terms.dropFirst(), row) { found.append(row) }
    }
    return found
  }

  /// Those of `rows` that hold all terms, in their order. O(text of `rows`).
  ///
  /// A filter that says more than another finds its rows among the rows of the other.
  func rows(matching filter: Filter, among rows: [Int]) -> [Int] {
    let terms = filter.hardestFirst
    return rows.filter { 0..<count ~= $0 && holds(terms[...], $0) }
  }

  private func holds(_ terms: ArraySlice<[UInt8]>, _ row: Int) -> Bool {
    let range = starts[row]..<starts[row + 1]
    return terms.allSatisfy { bytes.firstPlace(of: $0, in: range) != nil }
  }

  /// The row that holds the byte at `place`, which is not before `row`.
  private func row(at place: Int, from row: Int) -> Int {
    // Hits of a common word lie in neighbouring rows, so steps grow from one.
    var (low, step) = (row, 1)
    while low + step < count, starts[low + step] <= place {
      low += step
      step *= 2
    }
    var high = min(low + step, count)
    while high - low > 1 {
      let middle = low + (high - low) / 2
      if starts[middle] <= place { low = middle } else { high = middle }
    }
    return low
  }

  static let endOfField: UInt8 = 0x1F
}

extension Filter {
  /// The texts to look for; the longest first, as fewest rows hold it.
  fileprivate var hardestFirst: [[UInt8]] {
    terms.map(\.folded).sorted { $0.count > $1.count }
  }
}
