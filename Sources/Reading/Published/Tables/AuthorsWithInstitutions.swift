import Programme

extension TableLayout {
  /// The column of authors with their institutions beside one of authors alone:
  /// `authors_and_affil` beside `authors`; it is kept as well. None where institutions have a column.
  var authorsWithInstitutions: Int? {
    guard key(of: PublishedColumn.authors) == "authors",
      count(of: [PublishedColumn.affiliation, .institutions]) == 0
    else { return nil }
    return extras.first {
      keys.indices.contains($0.cell) && headersOfBoth.contains(keys[$0.cell])
    }?.cell
  }
}

extension PublishedTable {
  /// With the institutions that stand behind the same names in a column beside, also where the family
  /// name is first in one: `Bell, Ann` is of `Ann Bell (Acme)`.
  func withInstitutionsBeside(
    _ names: [ListedName], _ rows: TableRows<PublishedColumn>
  ) -> [ListedName] {
    guard let cell = authorsWithInstitutions, let text = rows.text(at: cell) else { return names }
    let list = NameList(text, isNative: false, usesSemicolons: text.hasSemicolon)
    var institutions: [String: String?] = [:]
    for listed in list.names.map({ $0.withInstitution(of: .institutions) }) {
      let key = listed.name.givenFirst
      // Two of one name may be at two places.
      let isOther = institutions[key].map { $0 != listed.institution } ?? false
      institutions.updateValue(isOther ? nil : listed.institution, forKey: key)
    }
    return names.map { listed in
      guard listed.institution == nil,
        let found = institutions[listed.name.givenFirst].flatMap(\.self), found.count > 1
      else { return listed }
      var listed = listed
      listed.institution = found
      return listed
    }
  }
}

extension String {
  /// With what stands behind its only comma in front: `Ann Bell` for `Bell, Ann`.
  var givenFirst: String {
    let halves = split(separator: ",", omittingEmptySubsequences: false).map { String($0).trimmed }
    guard halves.count == 2, halves.allSatisfy({ !$0.isEmpty }) else { return self }
    return halves.reversed().joined(separator: " ")
  }
}

private let headersOfBoth: Set<String> = [
  "authorsandaffil", "authorsandaffils", "authorsandaffiliation", "authorsandaffiliations",
]
