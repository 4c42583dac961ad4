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
  var authorsAlone: String? {
    guard layout.cell(of: PublishedColumn.authors) != nil else { return nil }
    return layout.authorsAlone.flatMap { text(at: $0) }
  }
}

extension PublishedTable {
  /// Which of two columns of authors says whom a row names.
  func authorsAgain(_ rows: TableRows<PublishedColumn>) -> AuthorsAgain {
    guard let alone = rows.authorsAlone, !alone.isNotSet else { return .withInstitutions }
    guard let text = rows.text(.authors), !text.namesNone else { return .alone(alone, others: nil) }
    let texts = [text, alone]
    if Set(texts.map(\.withoutTextInBrackets.wordsInOrder)).count == 1 { return .withInstitutions }
    let lists = texts.map { names(in: $0, of: .authors) }
    let words = lists.map { list in
      withInstitutions(list.names, of: .authors).map(\.name.wordsInOrder).sorted()
    }
    let areAlike = Set(words).count == 1 && !lists.contains(where: \.hasOthers)
    return areAlike ? .withInstitutions : .alone(alone, others: text)
  }

  /// Says once in how many rows the two columns of authors do not name the same people.
  func reportOtherAuthors() {
    guard let first = otherAuthors.first, let alone = rows.layout.nameOfAuthorsAlone else { return }
    let isOne = otherAuthors.count == 1
    rows.faults.add(
      rows.file, line: first.line, column: 1,
      "\(isOne ? "1 cell" : "\(otherAuthors.count.grouped) cells") of "
        + "\(rows.header(of: .authors).quoted) \(isOne ? "does" : "do") not name those of "
        + "\(alone.quoted), the first \(first.text.quoted); \(isOne ? "it is" : "they are") kept, "
        + "and who stands in \(alone.quoted) is taken.", "Write the same names in both.", as: .note)
  }
}

/// Which of two columns of authors, with their institutions and without, a row is read by.
enum AuthorsAgain {
  /// The one that has institutions: both name the same people, or it is alone.
  case withInstitutions
  /// The other, as written; beside it may stand what does not name the same people.
  case alone(String, others: String?)
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
