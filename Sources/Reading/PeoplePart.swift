import Parallel
import Programme

/// The people of a part of a table, read by bytes; what their cells name is looked up later.
struct PeoplePart: Sendable {
  /// Empty where the row states none.
  private(set) var ids = Texts()
  /// The stated id where the row has no name, unless an id alone is in order; empty where it has
  /// neither.
  private(set) var names = Texts()
  private(set) var institutions = GrowingColumn(mayBeSpread: false)
  private(set) var sessions = GrowingColumn(mayBeSpread: false)
  private(set) var roles = GrowingColumn()
  private(set) var others = Speakers()
  private(set) var lines: [Int32] = []
  /// Whether each id is stated, in ASCII, and longer or greater than the one before.
  private(set) var hasAscendingIDs = true
  private(set) var faults = ToldFaults()
  /// What columns without a meaning some row fills.
  private(set) var kept: KeptColumns
  /// Whether an id without a name is in order: that of a person known already.
  var allowsIDsAlone = false
  /// Where the part ends, and what the reader has to know to go on there.
  private(set) var end: CSVReader.Standing
  private let parts: NameParts?
  private let honorifics: HonorificColumn
  private var texts: [(column: PeopleColumn, texts: GrowingColumn)] = []

  /// - Parameter standing: where the part begins.
  init(
    _ table: TableRows<PeopleColumn>, from standing: CSVReader.Standing, rows: Int,
    _ kept: KeptColumns
  ) {
    (end, self.kept) = (standing, kept)
    parts = NameParts(table)
    honorifics = HonorificColumn(table)
    let columns = Self.textColumns.filter { table.layout.cell(of: $0) != nil }
    texts = columns.filter { [honorifics] in $0 != .honorific || honorifics.isOne }
      .map { ($0, GrowingColumn()) }
    ids.reserveCapacity(rows, bytes: rows * 8)
    names.reserveCapacity(rows, bytes: rows * 16)
    lines.reserveCapacity(rows)
    institutions.reserve(rows)
    sessions.reserve(rows)
    roles.reserve(rows)
    for i in texts.indices { texts[i].texts.reserve(rows) }
  }

  private static let textColumns: [PeopleColumn] = [
    .pinyin, .honorific, .position, .unit, .country, .email, .phone, .biography, .source,
  ]

  var count: Int { lines.count }

  /// Reads the rows that begin before `limit`.
  mutating func read(
    _ table: TableRows<PeopleColumn>, upTo limit: Int, progress: LoadProgress?
  ) {
    let found = Faults()
    var rows = table.part(from: end, faults: found)
    var told = (bytes: end.position, rows: count)
    while rows.standing.position < limit, rows.advance() {
      add(rows)
      if count - told.rows == 4096 {
        progress?.add(bytes: rows.standing.position - told.bytes, rows: count - told.rows)
        told = (rows.standing.position, count)
      }
    }
    progress?.add(bytes: rows.standing.position - told.bytes, rows: count - told.rows)
    end = rows.standing
    faults.append(found.told, linesBefore: 0)
  }

  private mutating func add(_ rows: TableRows<PeopleColumn>) {
    let position = count
    let (id, name) = (rows.bytesOfID(.id), rows.bytes(.name))
    let isNameless = name.isEmpty && rows.bytes(.given).isEmpty
    if isNameless, id.isEmpty || !allowsIDsAlone {
      rows.reportNameless(.name, or: allowsIDsAlone ? .id : nil)
    }
    checkOrder(of: id)
    ids.append(utf8: id)
    var kept: [PeopleColumn] = []
    if !honorifics.isOne, !rows.bytes(.honorific).isEmpty { kept.append(.honorific) }
    if let parts, !rows.bytes(.given).isEmpty {
      let whole = parts.whole(given: rows.bytes(.given), name)
      if whole == nil { kept.append(.given) }
      if let whole { names.append(whole) } else { names.append(utf8: name) }
    } else {
      names.append(utf8: name.isEmpty && !allowsIDsAlone ? id : name)
    }
    for i in texts.indices { texts[i].texts.append(rows.bytes(texts[i].column)) }
    institutions.append(rows.bytes(.institutions))
    sessions.append(rows.bytes(.session))
    roles.append(rows.bytes(.role))
    if rows.hasLists || !kept.isEmpty { addLists(rows, position, kept) }
    self.kept.note(rows)
    lines.append(rows.place.line)
  }

  /// - Parameter kept: columns that turn out to mean nothing here.
  private mutating func addLists(
    _ rows: TableRows<PeopleColumn>, _ position: Int, _ kept: [PeopleColumn]
  ) {
    let kept = kept.flatMap { [rows.header(of: $0), rows.text($0) ?? ""] }
    others.otherNames.append(
      rows.names(.otherNames).flatMap { [$0.language, $0.name] }, at: position)
    others.inferred.append(rows.list(.inferred), at: position)
    others.extras.append(kept + rows.extras.flatMap { [$0.name, $0.value] }, at: position)
  }

  private mutating func checkOrder(of id: UnsafeBufferPointer<UInt8>) {
    guard hasAscendingIDs else { return }
    let last = ids.count - 1
    hasAscendingIDs =
      !id.isEmpty && id.isASCII
      && (last < 0 || ids.withUTF8(of: last) { $0.isShorterOrLess(than: id) })
  }

  /// Takes in the part that begins where this one ends.
  mutating func append(_ next: PeoplePart) {
    hasAscendingIDs = hasAscendingIDs && next.hasAscendingIDs && isLast(before: next)
    let linesBefore = Int32(truncatingIfNeeded: end.line - 1)
    ids.append(contentsOf: next.ids)
    names.append(contentsOf: next.names)
    institutions.append(next.institutions)
    sessions.append(next.sessions)
    roles.append(next.roles)
    for i in texts.indices { texts[i].texts.append(next.texts[i].texts) }
    kept.append(next.kept, linesBefore: Int(linesBefore))
    others.otherNames.append(contentsOf: next.others.otherNames, from: count)
    others.inferred.append(contentsOf: next.others.inferred, from: count)
    others.extras.append(contentsOf: next.others.extras, from: count)
    faults.append(next.faults, linesBefore: Int(linesBefore))
    for line in next.lines { lines.append(linesBefore &+ line) }
    end = CSVReader.Standing(
      position: next.end.position, line: end.line + next.end.line - 1, patience: next.end.patience)
  }

  private func isLast(before next: PeoplePart) -> Bool {
    guard count > 0, next.count > 0 else { return true }
    return ids.withUTF8(of: count - 1) { last in
      next.ids.withUTF8(of: 0) { last.isShorterOrLess(than: $0) }
    }
  }

  /// The people of the whole file, without roles.
  ///
  /// - Parameters:
  ///   - ids: as they were given out, one for each row.
  ///   - names: none of them empty.
  func speakers(file: SourceFile, ids: Texts, names: Texts) -> Speakers {
    var speakers = others
    (speakers.ids, speakers.names) = (TextColumn(ids), TextColumn(names))
    for (column, texts) in texts { speakers.set(column, texts.column) }
    speakers.lines = lines
    speakers.files = [Int32](repeating: Int32(clamping: file.position), count: count)
    return speakers
  }
}

extension Speakers {
  fileprivate mutating func set(_ column: PeopleColumn, _ texts: TextColumn) {
    switch column {
    case .pinyin: pinyin = texts
    case .honorific: honorifics = texts
    case .position: positions = texts
    case .unit: units = texts
    case .country: countries = texts
    case .email: emails = texts
    case .phone: phones = texts
    case .biography: biographies = texts
    case .source: sources = texts
    case .id, .name, .otherNames, .institutions, .role, .session, .inferred, .given, .family: break
    }
  }
}

extension UnsafeBufferPointer<UInt8> {
  fileprivate var isASCII: Bool { !contains { $0 >= 0x80 } }

  /// An order in which numbers ascend as they count.
  fileprivate func isShorterOrLess(than other: Self) -> Bool {
    count == other.count ? lexicographicallyPrecedes(other) : count < other.count
  }
}
