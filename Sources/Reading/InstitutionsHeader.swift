/// The header of a table that may list institutions, and the rows that show it.
struct InstitutionsHeader {
  private let layout: TableLayout
  /// The column of names is called after institutions, and nothing is there that others have.
  private let isNamed: Bool
  /// Nothing is there that only people or sessions have.
  private let isPlain: Bool
  private let mayNamePeople: Bool

  init(_ headers: [String], _ people: TableLayout, _ agenda: TableLayout) {
    layout = TableLayout(headers: headers, InstitutionColumn.self)
    mayNamePeople = people.cell(of: PeopleColumn.name) != nil
    let keys = layout.keys + people.keys
    isNamed =
      keys.contains { InstitutionColumn.ownNames.contains($0) } && !mayNamePeople
      && !keys.contains { Self.partsOfNames.contains($0) }
      && agenda.cell(of: AgendaColumn.title) == nil
      && agenda.count(of: [AgendaColumn.day, .start, .end, .duration, .people]) == 0
    let sessions = Content.marksOfSessions.filter { $0 != .parent && $0 != .room }
    isPlain =
      !keys.contains { InstitutionColumn.ownNames.contains($0) }
      && people.count(ofPeople: Content.marksOfPeople + [.position, .institutions, .session]) == 0
      && agenda.count(of: sessions) == 0
  }

  /// Whether the table lists institutions: people have names, kinds, cities and addresses as well.
  func holds(_ reader: inout CSVReader) -> Bool {
    guard layout.cell(of: InstitutionColumn.name) != nil else { return false }
    guard isPlain else { return isNamed }
    if layout.cell(of: InstitutionColumn.parent) != nil { return true }
    guard mayNamePeople else { return layout.count(of: [InstitutionColumn.kind, .city, .url]) > 0 }
    return layout.cell(of: InstitutionColumn.kind).map { showsKinds(&reader, $0) } ?? false
  }

  /// Whether most kinds of the first rows are those of institutions.
  private func showsKinds(_ reader: inout CSVReader, _ cell: Int) -> Bool {
    var (rows, known, others) = (0, 0, 0)
    while rows < Self.sample, reader.advance() {
      rows += 1
      guard reader.cells.indices.contains(cell),
        let kind = reader.text(of: reader.cells[cell]).trimmed.nonEmpty
      else { continue }
      if Self.kinds.contains(kind.lowercased()) { known += 1 } else { others += 1 }
    }
    return known > others
  }

  /// So many rows tell.
  private static let sample = 64

  private static let partsOfNames: Set<String> = [
    "firstname", "lastname", "givenname", "familyname", "surname", "vorname", "nachname", "姓", "名",
  ]

  /// None that a list of people is likely to sort them by, as press or student.
  private static let kinds: Set<String> = [
    "academy", "agency", "alliance", "archive", "association", "authority", "bank", "business",
    "charity", "college", "company", "enterprise", "facility", "foundation", "funder", "government",
    "high school", "hospital", "institute", "institution", "laboratory", "library", "ministry",
    "museum", "ngo", "nonprofit", "organisation", "organization", "publisher", "research institute",
    "school", "society", "university", "vocational college",
    "akademie", "behörde", "bibliothek", "fachhochschule", "firma", "forschungsinstitut",
    "hochschule",
    "institut", "krankenhaus", "ministerium", "schule", "stiftung", "unternehmen", "universität",
    "verband", "verein", "verlag",
    "大学", "高校", "学院", "学校", "中学", "小学", "研究院", "研究所", "企业", "公司", "协会", "学会", "联盟", "基金会",
    "政府", "政府部门", "政府机构", "机构", "医院", "图书馆", "博物馆", "出版社", "高职院校", "职业院校",
  ]
}
