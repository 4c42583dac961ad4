import Programme

/// Which cell of a row holds which column, told from the header line.
struct TableLayout {
  /// By the column's number; -1 for a column that the table does not have.
  private(set) var cells: [Int]
  /// Columns without a meaning here, with the names to keep them by.
  private(set) var extras: [(name: String, cell: Int)] = []
  /// On one line each; see ``String/onOneLine``.
  let headers: [String]
  /// As the file has them.
  let written: [String]
  /// The key that each header was found by, and else its own.
  private(set) var keys: [String]
  /// Where columns were found by a rule and not by a word that is listed.
  private(set) var ruled: [Int] = []
  /// Where a header names people and the cells do not.
  private(set) var namingNobody: Set<Int> = []
  /// A column that is called a title beside one that is it for sure.
  var spareTitle: Int?
  /// That of a further column of titles whose header names it.
  var languageOfOtherTitle: String?
  /// A column of numbers that names sessions where the one of their titles does not.
  var titleElse: Int?
  /// A column of weekdays or of numbers of days beside that of the dates.
  var dayLabel: Int?
  var width: Int { headers.count }

  /// A column's standard name beats what else it may be called; the first of two alike wins.
  init<Column: TableColumn>(headers: [String], _: Column.Type) {
    written = headers
    let headers = headers.map { $0.extraName == nil ? $0.onOneLine : $0 }
    let keys = HeaderKeys(headers.map { $0.extraName == nil ? $0.headerKey : "" })
    self.headers = headers
    self.keys = keys.all
    cells = Array(repeating: -1, count: Column.allCases.count)
    var isTaken = Array(repeating: false, count: headers.count)
    for depth in 0..<2 {
      for (column, meaning) in Column.allCases.enumerated() where cells[column] < 0 {
        let names = depth == 0 ? meaning.names.prefix(1) : meaning.names.dropFirst()
        let wanted = keys.first(of: names) { !isTaken[$0] }
        guard let wanted else { continue }
        cells[column] = wanted
        isTaken[wanted] = true
      }
    }
    findLoosely(Column.self, &isTaken)
    Column.settle(&self)
    if let slot = Column.slot { preferDate(to: slot.day) }
    findExtras()
  }

  /// Finds the columns without a meaning.
  mutating func findExtras() {
    extras = []
    let taken = Set(cells)
    var seen = Set(
      headers.indices.filter { taken.contains($0) && headers[$0].extraName == nil }
        .map { headers[$0].headerKey })
    for i in headers.indices where !taken.contains(i) {
      if let name = headers[i].extraName {
        extras.append((name, i))
        continue
      }
      let name = headers[i].isEmpty ? "column \(i + 1)" : headers[i]
      let isFirst = seen.insert(name.headerKey).inserted
      extras.append((isFirst ? name : "\(name) (\(i + 1))", i))
    }
  }

  /// Finds columns that the table still lacks by headers with more words than they need.
  private mutating func findLoosely<Column: TableColumn>(_: Column.Type, _ isTaken: inout [Bool]) {
    // Most tables have none of these, and the names are not made a dictionary for them.
    var meanings: [String: Int]?
    for i in headers.indices.prefix(Self.mostLoose) where !isTaken[i] {
      guard headers[i].extraName == nil else { continue }
      let (loose, key) = (LooseHeader(headers[i]), keys[i].without(subjects: Column.subjects))
      let simplified = keys[i].simplifiedHeader
      let ruled = Column.ruled(loose?.key ?? keys[i])
      guard loose != nil || key != nil || ruled != nil || simplified != nil else { continue }
      let known = meanings ?? Column.meanings
      meanings = known
      let subjectless = key.flatMap { key in known[key].map { (column: $0, key: key) } }
      let byRule = ruled.map { (column: $0.rawValue, key: keys[i]) }
      let bySimplified = simplified.flatMap { key in known[key].map { (column: $0, key: key) } }
      let hasStart = known["start"].map { cells.indices.contains($0) && cells[$0] >= 0 } ?? false
      guard
        let found = loose?.meaning(in: known, besideStart: hasStart) ?? subjectless
          ?? bySimplified ?? byRule,
        cells[found.column] < 0
      else { continue }
      (cells[found.column], isTaken[i], keys[i]) = (i, true, found.key)
      if ruled?.rawValue == found.column { self.ruled.append(i) }
    }
  }

  /// So many headers are looked at.
  private static let mostLoose = 256

  /// The position of a column's cell in a row.
  func cell(of column: some TableColumn) -> Int? {
    let cell = cells[column.rawValue]
    return cell < 0 ? nil : cell
  }

  /// The zone that the header of a column of clocks names; see ``String/headerZone``.
  func headerZone(of column: some TableColumn) -> WrittenOffset? {
    cell(of: column).flatMap { headers.indices.contains($0) ? headers[$0].headerZone : nil }
  }

  /// What the header of a column of lengths says that its numbers count.
  func lengthUnit(of column: some TableColumn) -> WrittenDuration.Unit? {
    cell(of: column).flatMap { headers.indices.contains($0) ? headers[$0].lengthUnit : nil }
  }

  /// The order of days that the header of their column states.
  func dateOrder(of column: some TableColumn) -> DateOrder? {
    cell(of: column).flatMap { headers.indices.contains($0) ? headers[$0].headerDateOrder : nil }
  }

  /// Takes the cells of a column for another one; of a column that the table lacks for none.
  mutating func move<Column: TableColumn>(_ column: Column, to other: Column) {
    cells[other.rawValue] = cells[column.rawValue]
    cells[column.rawValue] = -1
  }

  /// Takes a header for a column that the table lacks, where all its headers are ids of columns that
  /// exports write.
  mutating func takeExported(_ header: String, as column: some TableColumn) {
    guard cell(of: column) == nil, let place = headers.firstIndex(of: header),
      !cells.contains(place), headers.allSatisfy(exportedIDs.contains)
    else { return }
    set(column, place)
  }

  /// Gives a column other cells.
  mutating func set(_ column: some TableColumn, _ cell: Int) { cells[column.rawValue] = cell }

  /// Remembers by which word a header was found.
  mutating func name(_ cell: Int, by key: String) {
    if keys.indices.contains(cell) { keys[cell] = key }
  }

  /// Makes the cells of a column some without a meaning.
  mutating func drop(_ column: some TableColumn) { cells[column.rawValue] = -1 }

  /// Makes columns of people some without a meaning, by their cells.
  mutating func drop(people dropped: [Int]) {
    namingNobody.formUnion(dropped)
    for column in cells.indices where namingNobody.contains(cells[column]) { cells[column] = -1 }
    findExtras()
  }

  /// Makes columns in which no answers stand some without a meaning where their first cells hold
  /// nothing else, but for those that are called by their standard names.
  ///
  /// - Parameter texts: those of a column in the first rows.
  mutating func dropAnswers<Column: TableColumn>(_: Column.Type, _ texts: (Int) -> [String]) {
    for column in Column.withoutAnswers {
      guard let cell = cell(of: column), key(of: column) != column.names.first else { continue }
      let stated = texts(cell).filter { !$0.isNotSet }
      guard !stated.isEmpty, stated.allSatisfy({ $0.answer != nil }) else { continue }
      drop(column)
      findExtras()
    }
  }

  /// Takes a plain word for a title instead of one that may be that of a session beside it:
  /// `Session,Titre`.
  mutating func preferPlainTitle(to others: Set<String>, _ title: some TableColumn) {
    guard let taken = key(of: title), others.contains(taken) else { return }
    let plain = keys.indices.first {
      ["titel", "titre", "标题", "題名", "タイトル"].contains(keys[$0]) && !cells.contains($0)
    }
    if let plain { set(title, plain) }
  }

  /// Whether cells of a column have institutions in brackets: `报告人（单位）`.
  func hasInstitutionsInBrackets(_ column: some TableColumn) -> Bool {
    cell(of: column).map {
      headers.indices.contains($0)
        && (headers[$0].isNotedAsInstitution || keys[$0].hasPrefix("authorsandaffil"))
    } ?? false
  }

  /// The number of columns that were found.
  func count(of columns: [some TableColumn]) -> Int {
    columns.count { cell(of: $0) != nil }
  }
}

/// The columns of people and of institutions as exports of a view name them.
private let exportedIDs: Set<String> = [
  "id", "name", "other", "kind", "role", "position", "institution", "sessions", "people",
  "appearances", "declared",
]

extension TableColumn {
  /// The numbers of the columns by their names.
  fileprivate static var meanings: [String: Int] {
    Dictionary(
      allCases.enumerated().flatMap { place, column in column.names.map { ($0, place) } },
      uniquingKeysWith: { first, _ in first })
  }
}

extension LooseHeader {
  /// The column that it names, and the word that does; parts that name two columns name none.
  ///
  /// - Parameter besideStart: the table has a start, and a time in hours beside it is a length.
  fileprivate func meaning(
    in known: [String: Int], besideStart: Bool
  ) -> (column: Int, key: String)? {
    if isOfMinutes { return length(of: key, in: known) }
    if let head = headOfHours, let found = length(of: head, in: known),
      besideStart || known[head] == found.column
    {
      return found
    }
    if let key, let column = known[key] {
      return hasOtherUnit && column == known["duration"] ? nil : (column, key)
    }
    for key in joined { if let column = known[key] { return (column, key) } }
    guard let first = parts.first, let column = known[first],
      parts.allSatisfy({ known[$0] == nil || known[$0] == column })
    else { return nil }
    return (column, first)
  }

  /// The column of lengths: minutes are no time of the day.
  private func length(
    of head: String?, in known: [String: Int]
  ) -> (column: Int, key: String)? {
    guard let head, let length = known["duration"] else { return nil }
    let isLength = known[head] == length || ["time", "zeit", "时间", "時間"].contains(head)
    return isLength ? (length, "duration") : nil
  }
}

extension String {
  /// A key of a header without a word that says of what it is; `nil` where it begins with none.
  func without(subjects: [String]) -> String? {
    subjects.first { hasPrefix($0) && utf8.count > $0.utf8.count }
      .map { String(dropFirst($0.count)) }
  }

  /// What follows `extra:`, the mark of a column that means nothing here whatever it is called.
  var extraName: String? {
    let mark = "extra:"
    guard utf8.count > mark.utf8.count, utf8.starts(with: mark.utf8) else { return nil }
    return String(decoding: utf8.dropFirst(mark.utf8.count), as: UTF8.self)
  }
}

/// The keys of a header line, found by name.
struct HeaderKeys {
  let all: [String]
  /// Where each stands; `nil` for a few, which are compared sooner than they are hashed.
  private let places: [String: [Int]]?

  private static let few = 64

  init(_ keys: [String]) {
    all = keys
    places =
      keys.count <= Self.few
      ? nil : Dictionary(grouping: keys.indices, by: { keys[$0] })
  }

  /// The first place of one of the names that will do.
  func first(of names: ArraySlice<String>, where mayBe: (Int) -> Bool) -> Int? {
    guard let places else {
      return all.indices.first { mayBe($0) && names.contains(all[$0]) }
    }
    return names.compactMap { places[$0]?.first(where: mayBe) }.min()
  }

  /// The first place before this one with the same key.
  func earlier(than place: Int) -> Int? {
    if let places { return places[all[place]]?.first.flatMap { $0 < place ? $0 : nil } }
    return all[..<place].firstIndex(of: all[place])
  }
}
