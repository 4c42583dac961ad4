extension TableLayout {
  /// Finds columns that the table still lacks by headers of two words that mean the same each:
  /// `Hall Location`.
  mutating func takePairs() {
    for i in headers.indices.prefix(Limit.likely) where headers[i].extraName == nil {
      guard !cells.contains(i), headers[i].utf8.count <= 100 else { continue }
      let words = headers[i].split { " _-".contains($0) }.map { String($0).headerKey }
      guard words.count == 2, let first = words.first, let last = words.last,
        let column = PublishedColumn.allCases.first(where: { $0.names.contains(first) }),
        column.names.contains(last), cell(of: column) == nil
      else { continue }
      set(column, i)
      name(i, by: first)
    }
  }
}
