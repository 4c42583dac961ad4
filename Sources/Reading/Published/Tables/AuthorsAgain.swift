import Programme

extension TableLayout {
  /// Takes the authors beside whom their institutions stand for the authors where the table has both:
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
  /// Whom a row names in a column; authors without institutions where those with some are not stated.
  func people(in column: PublishedColumn) -> String? {
    text(column) ?? (column == .authors ? authorsAlone : nil)
  }

  fileprivate var authorsAlone: String? { layout.authorsAlone.flatMap { text(at: $0) } }
}

extension PublishedTable {
  /// Whether the authors without institutions are those who have some beside them, or stand for them.
  func saysAuthorsAgain(_ rows: TableRows<PublishedColumn>) -> Bool {
    guard let alone = rows.authorsAlone else { return false }
    guard let text = rows.text(.authors) else { return true }
    let lists = [text, alone].map { names(in: $0, of: .authors) }
    let words = lists.map { list in
      withInstitutions(list.names, of: .authors).map(\.name.wordsInOrder).sorted()
    }
    return !lists.contains(where: \.hasOthers) && words.first == words.last
  }
}

extension [(listed: ListedName, role: String)] {
  /// Without those whom a row names elsewhere in the same role, `Ann Bell` beside `Bell, Ann`; what is
  /// said of them goes there.
  func merged(into groups: inout [Self]) -> Self {
    compactMap { person in
      for group in groups.indices {
        let place = groups[group].firstIndex {
          $0.role == person.role && $0.listed.name.isSame(as: person.listed.name)
        }
        guard let place else { continue }
        let known = groups[group][place].listed
        if let both = known.joined(with: person.listed) {
          groups[group][place].listed = both
          return nil
        }
        var listed = person.listed
        listed.name = known.name
        return (listed, person.role)
      }
      return person
    }
  }
}

extension ListedName {
  /// With what another column says of the same person; `nil` where both say something else of one
  /// thing.
  fileprivate func joined(with other: ListedName) -> ListedName? {
    let said: [WritableKeyPath<ListedName, String?>] = [
      \.role, \.institution, \.mark, \.position, \.biography, \.email, \.handle,
    ]
    var both = self
    for path in said {
      guard let text = other[keyPath: path], text != both[keyPath: path] else { continue }
      if both[keyPath: path] != nil { return nil }
      both[keyPath: path] = text
    }
    both.hasOwnColumn = institution == nil ? other.hasOwnColumn : hasOwnColumn
    both.remarks += other.remarks
    return both
  }
}

extension String {
  /// Whether another name is this one, or has the family name first and a comma behind it.
  fileprivate func isSame(as name: String) -> Bool {
    self == name || contains(",") != name.contains(",") && wordsInOrder == name.wordsInOrder
  }

  /// Its words in lower case and in alphabetical order.
  fileprivate var wordsInOrder: String {
    lowercased().split { !$0.isLetter && !$0.isNumber }.sorted().joined(separator: " ")
  }
}
