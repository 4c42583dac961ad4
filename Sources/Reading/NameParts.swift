import Programme

extension PeopleColumn {
  /// A family name is the name where no whole one is there; a given name may go before it.
  static func settle(_ layout: inout TableLayout) {
    if layout.cell(of: name) == nil {
      layout.move(layout.cell(of: family) == nil ? given : family, to: name)
    } else if layout.cell(of: family) != nil || !mayLackGiven(layout) {
      layout.drop(given)
    }
    layout.drop(family)
    settleTitle(&layout)
  }

  /// Whether the names may be family names: other headers are those of whole names.
  private static func mayLackGiven(_ layout: TableLayout) -> Bool {
    layout.key(of: name) == "name" && layout.cell(of: otherNames) == nil
  }

  /// `Titel` or `Title` beside what somebody does is that before the name.
  private static func settleTitle(_ layout: inout TableLayout) {
    guard layout.cell(of: honorific) == nil,
      let title = layout.keys.firstIndex(where: { titles.contains($0) }),
      title != layout.cell(of: name)
    else { return }
    let others = Set(position.names).subtracting(titles)
    guard let other = layout.keys.firstIndex(where: { others.contains($0) }) else { return }
    layout.set(honorific, title)
    layout.set(
      position, layout.cell(of: position) == title ? other : layout.cell(of: position) ?? other)
  }

  fileprivate static let titles: Set<String> = ["titel", "title"]
}

extension TableLayout {
  /// Whether people are named by a given name, a family name or both.
  var hasNameParts: Bool {
    if keys.contains(where: PeopleColumn.given.names.contains) { return true }
    guard let key = key(of: PeopleColumn.name) else { return false }
    return PeopleColumn.given.names.contains(key) || PeopleColumn.family.names.contains(key)
  }

  /// The number of columns that people have; a title that is taken for theirs is none.
  func count(ofPeople columns: [PeopleColumn]) -> Int {
    let isTitle = key(of: PeopleColumn.honorific).map(PeopleColumn.titles.contains) ?? false
    return count(of: columns) - (isTitle && columns.contains(.honorific) ? 1 : 0)
  }

  /// The header of a column as it was found; see ``String/headerKey``.
  func key(of column: some TableColumn) -> String? {
    cell(of: column).flatMap { keys.indices.contains($0) ? keys[$0] : nil }
  }
}

/// How the two columns that name a person make one name.
struct NameParts {
  /// Whether the other column holds family names for sure, and not whole names here and there.
  private let isFamily: Bool

  /// `nil` for a table without given names beside others.
  init?(_ layout: TableLayout) {
    guard layout.cell(of: PeopleColumn.given) != nil else { return nil }
    isFamily = layout.key(of: PeopleColumn.name).map(PeopleColumn.family.names.contains) ?? false
  }

  /// `nil` where the name may hold the given one already.
  func whole(given: UnsafeBufferPointer<UInt8>, _ rest: UnsafeBufferPointer<UInt8>) -> String? {
    let (given, rest) = (
      String(decoding: given, as: UTF8.self), String(decoding: rest, as: UTF8.self)
    )
    return isFamily || rest.mayLack(given: given) ? Self.joined(given: given, family: rest) : nil
  }

  /// In the order of the script: the family name comes first in Han.
  static func joined(given: String, family: String) -> String {
    if given.isEmpty || family.isEmpty { return given + family }
    return given.isEastAsian && family.isEastAsian ? family + given : "\(given) \(family)"
  }
}

extension String {
  /// Whether it may be a family name alone: a word, with small ones before it; two signs of Han.
  fileprivate func mayLack(given: String) -> Bool {
    if isEmpty { return true }
    guard utf8.count <= 100, given.utf8.count <= 100, !contains(",") else { return false }
    if isEastAsian { return count <= 2 && !hasSuffix(given) }
    let words = split(separator: " ")
    return words.dropLast().allSatisfy { $0.first?.isLowercase == true }
      && words.last?.lowercased() != given.lowercased()
  }
}
