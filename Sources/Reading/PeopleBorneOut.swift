import Programme

extension PersonHeader {
  /// Whether the first cells below it name people, or tell nothing.
  ///
  /// `Host` may stand above `Zoom`, and `Gäste` above `120`; one word in most cells is no name.
  func isBorneOut(by cells: [String]) -> Bool {
    let stated = cells.filter { !$0.isNotSet }
    let named = mayBeOfThings ? stated.filter { !$0.isPlatform } : stated
    guard !named.isEmpty else { return stated.isEmpty }
    guard named.count(where: mayName) * 2 > named.count else { return false }
    if mayBeOfGroups, named.allSatisfy(\.isInHan) {
      return named.contains { $0.namesInHan(\.isOneInHan) }
    }
    return !mayBeOfThings || !named.haveOneWordInMost && named.contains(where: \.hasWholeName)
  }

  private func mayName(_ cell: String) -> Bool {
    guard cell.contains(where: \.isLetter), cell.answer == nil else { return false }
    if mayBeOfGroups, cell.isInHan { return cell.namesInHan(\.mayBeOneInHan) }
    guard mayBeOfThings else { return true }
    if cell.isOrganisation { return true }
    let names = NameList(cell, isNative: false, usesSemicolons: true).names
    return names.contains {
      $0.name.isLikeWholeName || $0.email != nil || $0.name.isLoneWord
    }
  }
}

extension [String] {
  /// Whether one word stands alone in most of three cells or more.
  fileprivate var haveOneWordInMost: Bool {
    guard count > 2 else { return false }
    let words = filter(\.isLoneWord).reduce(into: [String: Int]()) { words, word in
      words[word, default: 0] += 1
    }
    return words.values.contains { $0 * 2 > count }
  }
}

extension String {
  /// Whether it names somebody by more than one word, with a title, or an institution: words alone
  /// may be of things.
  fileprivate var hasWholeName: Bool {
    isOrganisation
      || NameList(self, isNative: false, usesSemicolons: true).names.contains {
        $0.name.isLikeWholeName || $0.email != nil
      }
  }

  /// Whether all its letters are of Han.
  fileprivate var isInHan: Bool {
    unicodeScalars.allSatisfy { !$0.properties.isAlphabetic || $0.properties.isIdeographic }
  }

  /// Whether one whom it names is such a name in Han.
  fileprivate func namesInHan(_ isName: (String) -> Bool) -> Bool {
    NameList(self, isNative: false, usesSemicolons: true).names.contains { isName($0.name) }
  }

  /// Whether it is rather a group than somebody, below a header that may be of either: 志愿者.
  var isOfGroupInHan: Bool { isInHan && !mayBeOneInHan }

  /// Whether it may name one person in Han: by a surname, a point between names, or a place.
  fileprivate var mayBeOneInHan: Bool { bareInHan.mayBeHanName || isNamedOtherwise }

  fileprivate var isOneInHan: Bool { bareInHan.isLikeHanName || isNamedOtherwise }

  private var isNamedOtherwise: Bool { contains("·") || holdsOrganisation }

  /// Without what stands in brackets and the title behind a name; a surname before one is doubled
  /// to the length of a name: 王教授.
  private var bareInHan: String {
    let bare = String(prefix { !"(（[".contains($0) }.filter { !$0.isWhitespace })
    guard let name = bare.withoutTitleInHan else { return bare }
    return name.unicodeScalars.count == 1 ? name + name : name
  }
}

extension TableLayout {
  /// Whether a rule takes the column for people, and its header may be of groups.
  func mayHoldGroups(_ column: some TableColumn) -> Bool {
    guard let cell = cell(of: column), ruled.contains(cell) else { return false }
    return personHeader(cell)?.mayBeOfGroups ?? false
  }

  private func personHeader(_ cell: Int) -> PersonHeader? {
    guard headers.indices.contains(cell) else { return nil }
    let key = LooseHeader(headers[cell])?.key ?? headers[cell].headerKey
    return PersonHeader(key.filter { !("0"..."9").contains($0) })
  }

  /// Makes columns that a rule takes for people some without a meaning where their cells name none,
  /// and says which.
  ///
  /// - Parameter texts: the first texts below each of some headers.
  /// - Returns: the columns with the first text of each.
  mutating func dropPeople<Column: TableColumn>(
    notBorneOutBy texts: ([Int]) -> [[String]], _: Column.Type
  ) -> [(cell: Int, text: String)] {
    let others = Column.mayNamePeopleBeside ? extras.prefix(Limit.peopleBeside).map(\.cell) : []
    let people = (ruled + others).compactMap { cell -> (cell: Int, header: PersonHeader)? in
      personHeader(cell).map { (cell, $0) }
    }
    guard !people.isEmpty else { return [] }
    let dropped = zip(people, texts(people.map(\.cell)))
      .filter { !$0.header.isBorneOut(by: $1) }
      .map { (cell: $0.cell, text: $1.first { !$0.isNotSet } ?? "") }
    if !dropped.isEmpty { drop(people: dropped.map(\.cell)) }
    return dropped
  }
}

extension Limit {
  /// So many headers beside the columns that are understood are looked at.
  static let peopleBeside = 512
}
