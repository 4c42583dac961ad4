import Programme

extension TableLayout {
  /// Takes the authors beside whom their institutions stand where the table has both columns:
  /// `authors_and_affil` and `authors`.
  mutating func takeAuthorsWithInstitutions(_ authors: some TableColumn) {
    guard let alone = cell(of: authors), key(of: authors) == "authors" else { return }
    let place = keys.indices.first {
      !cells.contains($0) && headers[$0].extraName == nil && keys[$0].hasPrefix("authorsandaffil")
    }
    guard let place else { return }
    set(authors, place)
    authorsAlone = alone
  }

  /// What ``authorsAlone`` is kept by.
  var nameOfAuthorsAlone: String? {
    authorsAlone.flatMap { alone in extras.first { $0.cell == alone }?.name }
  }
}

extension TableRows<PublishedColumn> {
  /// The authors without institutions of a table that has both columns.
  var authorsAlone: String? { layout.authorsAlone.flatMap { text(at: $0) } }
}

extension PublishedTable {
  /// Whom a row names as authors without institutions, and in no column as such with some.
  func authorsAgain(_ rows: TableRows<PublishedColumn>) -> AuthorsAgain {
    guard let alone = rows.authorsAlone else { return .alike }
    guard let text = rows.text(.authors) else { return .only(alone) }
    if text.withoutTextInBrackets.wordsInOrder == alone.wordsInOrder { return .alike }
    let known = names(in: text, of: .authors)
    let listed = withInstitutions(known.names, of: .authors).filter { !$0.name.isOfFigures }
    let again = names(in: alone, of: .authors)
    let words = Set(listed.map(\.name.wordsInOrder))
    let missing = again.names.filter { !words.contains($0.name.wordsInOrder) }
    if missing.isEmpty, !known.hasOthers, !again.hasOthers {
      return listed.count == again.names.count ? .alike : .others([])
    }
    // Institutions in a notation that is not read.
    return listed.allSatisfy { $0.institution == nil } ? .unreadable(alone) : .others(missing)
  }
}

/// What a column of authors alone says beside one that has their institutions too.
enum AuthorsAgain {
  /// The same people, or nobody.
  case alike
  /// All authors of the row, as written: the other cell is empty.
  case only(String)
  /// All authors of the row, as written: the other cell names others, and no institution.
  case unreadable(String)
  /// Others, and who is not in the other cell.
  case others([ListedName])

  /// Whether the column holds nothing that is not read.
  var isSpent: Bool {
    if case .others = self { return false }
    return true
  }

  /// All authors of the row, where the other cell does not name them.
  var alone: String? {
    switch self {
    case .only(let text), .unreadable(let text): text
    case .alike, .others: nil
    }
  }

  /// Those beside whom the other cell names.
  var added: [ListedName] {
    if case .others(let people) = self { return people }
    return []
  }
}

extension String {
  /// Its words in lower case and in alphabetical order: `Ann Bell` is `Bell, Ann`.
  var wordsInOrder: String {
    lowercased().split { !$0.isLetter && !$0.isNumber }.sorted().joined(separator: " ")
  }

  /// Without brackets and what stands in them. O(characters)
  fileprivate var withoutTextInBrackets: String {
    var (text, depth) = ("", 0)
    for sign in self {
      if sign.opensBracket { depth += 1 }
      if depth == 0 { text.append(sign) }
      if sign.closesBracket { depth = Swift.max(depth - 1, 0) }
    }
    return text
  }
}
