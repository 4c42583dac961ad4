import Programme

extension PeopleColumn {
  /// A family name is the name where no whole one is there; a given name may go before it.
  static func settle(_ layout: inout TableLayout) {
    layout.takeExported("other", as: otherNames)
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
    ["name", "nom"].contains(layout.key(of: name)) && layout.cell(of: otherNames) == nil
  }

  /// `Titel` or `Title` beside what somebody does is that before the name.
  private static func settleTitle(_ layout: inout TableLayout) {
    guard layout.cell(of: honorific) == nil,
      let title = layout.keys.firstIndex(where: { titles.contains($0) }),
      title != layout.cell(of: name)
    else { return }
    let others = Set(position.names).subtracting(titles)
    guard let other = layout.keys.firstIndex(where: { others.contains($0) }) else { return }
    layout.set(
      position, layout.cell(of: position) == title ? other : layout.cell(of: position) ?? other)
    // Beside what somebody speaks of it is the title of that.
    if !layout.keys.contains(where: talks.contains) { layout.set(honorific, title) }
  }

  private static let talks = Set(
    session.names + AgendaColumn.abstract.names + PublishedColumn.abstract.names)

  fileprivate static let titles: Set<String> = ["titel", "title", "titre"]
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
    count(of: columns) - (isTitleHonorific && columns.contains(.honorific) ? 1 : 0)
  }

  /// Whether a column that is called a title is taken for what stands before names.
  var isTitleHonorific: Bool {
    key(of: PeopleColumn.honorific).map(PeopleColumn.titles.contains) ?? false
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
  /// Whether it holds them as far as its first rows show: hardly any has the given name in it.
  private var isLikelyFamily = false

  /// So many rows are looked at.
  private static let most = 1000

  /// `nil` for a table without given names beside others.
  init?(_ table: TableRows<PeopleColumn>) {
    guard table.layout.cell(of: PeopleColumn.given) != nil else { return nil }
    isFamily =
      table.layout.key(of: PeopleColumn.name).map(PeopleColumn.family.names.contains) ?? false
    if !isFamily { isLikelyFamily = Self.areFamilyNames(table) }
  }

  private static func areFamilyNames(_ table: TableRows<PeopleColumn>) -> Bool {
    var (names, whole, words) = (0, 0, 0)
    var rows = table.part(from: table.standing, faults: Faults())
    for _ in 0..<most {
      guard rows.advance() else { break }
      guard let given = rows.text(.given), let name = rows.text(.name) else { continue }
      names += 1
      if name.holds(given: given) { whole += 1 }
      if name.mayLack(given: given) { words += 1 }
    }
    // `Name` beside `Vorname` is the family name; elsewhere one or two names show too little.
    let isGerman =
      table.layout.key(of: PeopleColumn.given).map(["vorname", "vornamen"].contains) ?? false
    return names > 0 && whole * 10 <= names && (words > 0 || names > 2 || isGerman)
  }

  /// `nil` where the name may hold the given one already.
  func whole(given: UnsafeBufferPointer<UInt8>, _ rest: UnsafeBufferPointer<UInt8>) -> String? {
    let (given, rest) = (
      String(decoding: given, as: UTF8.self), String(decoding: rest, as: UTF8.self)
    )
    let lacks =
      isFamily || rest.mayLack(given: given) || (isLikelyFamily && !rest.holds(given: given))
    return lacks ? Self.joined(given: given, family: rest) : nil
  }

  /// In the order of the script: the family name comes first in Han.
  static func joined(given: String, family: String) -> String {
    if given.isEmpty || family.isEmpty { return given + family }
    return given.isEastAsian && family.isEastAsian ? family + given : "\(given) \(family)"
  }
}

/// Whether a column called `Title` holds what stands before names, and not what people speak of.
struct HonorificColumn {
  let isOne: Bool

  /// - Parameter table: of which the first rows are looked at.
  init(_ table: TableRows<PeopleColumn>) {
    guard table.layout.isTitleHonorific else {
      isOne = true
      return
    }
    var (titles, short) = (0, 0)
    var rows = table.part(from: table.standing, faults: Faults())
    for _ in 0..<1000 {
      guard rows.advance() else { break }
      guard let title = rows.text(.honorific) else { continue }
      titles += 1
      if title.mayBeHonorific { short += 1 }
    }
    isOne = short * 2 >= titles
  }
}

extension String {
  /// One word, or a few of which some are cut short: `Prof. Dr.`
  fileprivate var mayBeHonorific: Bool {
    guard utf8.count <= 40 else { return false }
    let words = split(separator: " ")
    return words.count == 1 || (words.count <= 5 && words.contains { $0.hasSuffix(".") })
  }

  /// Whether it is a whole name: one with the given name as a word, or with the family name first.
  fileprivate func holds(given: String) -> Bool {
    guard utf8.count <= 100, given.utf8.count <= 100, !contains(",") else { return true }
    if isEastAsian { return count > 2 || hasSuffix(given) }
    return " \(lowercased()) ".contains(" \(given.lowercased()) ")
  }

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
