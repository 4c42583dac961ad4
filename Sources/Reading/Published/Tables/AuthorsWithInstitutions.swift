import Programme

extension TableLayout {
  /// The column of authors with their institutions beside one of authors alone:
  /// `authors_and_affil` beside `authors`; it is kept as well.
  var authorsWithInstitutions: Int? {
    guard key(of: PublishedColumn.authors) == "authors",
      cell(of: PublishedColumn.affiliation) == nil
    else { return nil }
    return extras.first {
      keys.indices.contains($0.cell) && keys[$0.cell].hasPrefix("authorsandaffil")
    }?.cell
  }
}

extension PublishedTable {
  /// With the institutions that stand behind the same names in a column beside, in whichever order
  /// their words are: `Bell, Ann` is of `Ann Bell (Acme)`.
  func withInstitutionsBeside(
    _ names: [ListedName], _ rows: TableRows<PublishedColumn>
  ) -> [ListedName] {
    guard let cell = authorsWithInstitutions, let text = rows.text(at: cell) else { return names }
    let list = NameList(text, isNative: false, usesSemicolons: text.hasSemicolon)
    var institutions: [String: String?] = [:]
    for listed in list.names.map({ $0.withInstitution(of: .institutions) }) {
      let key = listed.name.wordsInOrder
      // Two of one name may be at two places.
      let isOther = institutions[key].map { $0 != listed.institution } ?? false
      institutions.updateValue(isOther ? nil : listed.institution, forKey: key)
    }
    return names.map { listed in
      guard listed.institution == nil, let found = institutions[listed.name.wordsInOrder] else {
        return listed
      }
      var listed = listed
      listed.institution = found
      return listed
    }
  }
}

extension String {
  /// Its words in lower case and in alphabetical order: `Ann Bell` is `Bell, Ann`.
  var wordsInOrder: String {
    lowercased().split { !$0.isLetter && !$0.isNumber }.sorted().joined(separator: " ")
  }
}
