import Programme

extension TableRows where Column: TableColumn {
  /// Asks about headers without a meaning that look like that of a column which a table of a native
  /// folder lacks.
  func reportMisspelt() {
    guard MeetingFile(rawValue: file.name) != nil else { return }
    var told = 0
    for (name, cell) in layout.extras.prefix(Limit.misspelt) where told < 20 {
      guard layout.headers.indices.contains(cell), layout.headers[cell] == name,
        let meant = layout.column(Column.self, meantBy: name)
      else { continue }
      told += 1
      reportHeader(
        cell, "\(name.quoted) has no meaning in \(file.name) and is only kept.",
        "Did you mean '\(meant)'?")
    }
  }
}

extension TableLayout {
  /// The name of a column that the table lacks, which a header is likely a misspelling of, or has
  /// the two words of in the other order.
  fileprivate func column<Column: TableColumn>(
    _: Column.Type, meantBy header: String
  ) -> String? {
    let (key, turned) = (header.headerKey, header.turnedKey)
    guard (4...30).contains(key.utf8.count), !ownWords.contains(key) else { return nil }
    let word = Array(key.utf8)
    for column in Column.allCases where cell(of: column) == nil {
      if let turned, column.names.contains(turned) { return column.names.first ?? turned }
      if let name = column.names.first(where: { word.isMisspelling(of: Array($0.utf8)) }) {
        return name
      }
    }
    return nil
  }
}

extension String {
  /// The key of a header of two words with the second one first: that of `other_names` for
  /// `names_other`.
  fileprivate var turnedKey: String? {
    let words = split { "_- ".contains($0) }
    return words.count == 2 ? "\(words[1])\(words[0])".headerKey : nil
  }
}

/// Words that are near to the name of a column and mean something else.
private let ownWords: Set<String> = [
  "stage", "lines", "country", "county", "form", "land", "lane", "band", "sort", "cost", "rank",
  "presented", "party", "state", "tile", "sale",
]

extension [UInt8] {
  /// Whether one letter is wrong, missing or too many, or the same letters stand in another order.
  fileprivate func isMisspelling(of word: [UInt8]) -> Bool {
    guard word.count >= 4, self != word, first == word.first, abs(count - word.count) <= 1,
      !contains(where: { $0 >= 0x80 }), !word.contains(where: { $0 >= 0x80 })
    else { return false }
    if count == word.count, sorted() == word.sorted() { return true }
    let head = zip(self, word).prefix { $0 == $1 }.count
    let tail = zip(reversed(), word.reversed()).prefix { $0 == $1 }.count
    return head + tail >= Swift.max(count, word.count) - 1
  }
}

extension Limit {
  /// So many headers without a meaning are compared with those that have one.
  fileprivate static let misspelt = 256
}
