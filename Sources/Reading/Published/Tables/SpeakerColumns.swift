import Programme

/// Columns that say one thing each of one speaker: `speaker1_first`, `Speaker 2 Company`.
struct SpeakerColumns {
  private struct Meaning: Hashable {
    var speaker: Int
    var part: PeopleColumn
  }
  private struct Key: Hashable {
    var role: String
    /// 0 where speakers are not numbered.
    var number: Int
  }

  private var meanings: [String: Meaning] = [:]
  private var roles: [String] = []
  /// Columns of names without a role and a number of their own.
  private(set) var plainNames: Set<String> = []
  /// Of the columns that are understood.
  private(set) var cells: Set<Int> = []
  var isEmpty: Bool { meanings.isEmpty }

  func understands(_ column: String) -> Bool { meanings[column] != nil }

  init(_ layout: TableLayout) {
    var last: String?
    let headers = layout.extras.prefix(Limit.peopleBeside).compactMap {
      extra -> (name: String, header: SpeakerHeader, cell: Int)? in
      if layout.namingNobody.contains(extra.cell) { return nil }
      let numbered = layout.numbered(extra, &last)
      return SpeakerHeader(numbered ?? extra.name).map { header in
        let isPlain = header.part == .name && header.role.isEmpty
        if isPlain, numbered != nil || header.number == 0 { plainNames.insert(extra.name) }
        return (name: extra.name, header: header, cell: extra.cell)
      }
    }
    let named = Set(
      headers.filter { $0.header.isOfName }.map {
        Key(role: $0.header.role, number: $0.header.number)
      })
    var places: [Key: Int] = [:]
    // A title beside what somebody does is that before the name.
    let ordered = headers.filter { !$0.header.isTitle } + headers.filter { $0.header.isTitle }
    for (_, header, _) in headers {
      let key = Key(role: header.role, number: header.number)
      guard named.contains(key) else { continue }
      let place = places[key] ?? roles.count
      if place == roles.count { roles.append(header.role) }
      places[key] = place
    }
    var given: Set<Meaning> = []
    for (name, header, cell) in ordered {
      guard let place = places[Key(role: header.role, number: header.number)] else { continue }
      let meaning = Meaning(speaker: place, part: header.part)
      // The first of a meaning has it; the others are kept with the session.
      if given.insert(meaning).inserted {
        meanings[name] = meaning
        cells.insert(cell)
      }
    }
  }

  /// Whether what a row holds is a family name beside the given name of the same person: `Ho`, `NA`.
  func isFamilyName(_ extra: Extra, in extras: [Extra]) -> Bool {
    guard let meaning = meanings[extra.name], meaning.part == .family else { return false }
    let given = Meaning(speaker: meaning.speaker, part: .given)
    return extras.contains { meanings[$0.name] == given && $0.value != extra.value }
  }

  /// Whom a row names, in the order of the columns, and what else it holds.
  ///
  /// - Parameter people: whom the column of people names; their slugs are nobody else.
  func taken(
    _ extras: [Extra], beside people: String?
  ) -> (speakers: [(listed: ListedName, role: String)], rest: [Extra]) {
    guard !isEmpty else { return ([], extras) }
    let slugs = slugs(in: extras, of: people)
    var parts: [Int: [PeopleColumn: String]] = [:]
    for extra in extras where !slugs.contains(extra.name) {
      guard let meaning = meanings[extra.name] else { continue }
      parts[meaning.speaker, default: [:]][meaning.part] = extra.value
    }
    let found = parts.mapValues { ListedSpeakers($0) }
    let rest = extras.filter { extra in
      slugs.contains(extra.name)
        || meanings[extra.name].map { found[$0.speaker]?.hasTaken($0.part) != true } ?? true
    }
    let speakers = found.sorted { $0.key < $1.key }.flatMap { place, listed in
      listed.names.map { (listed: $0, role: roles.indices.contains(place) ? roles[place] : "") }
    }
    return (speakers, rest)
  }
}

/// A header that says a part of what is known of one speaker.
private struct SpeakerHeader {
  var role: String
  var number = 0
  var part: PeopleColumn
  private(set) var isTitle = false
  var isOfName: Bool { [.name, .given, .family].contains(part) }

  init?(_ header: String) {
    let key = header.headerKey
    let ordinal = ordinals.first { key.hasPrefix($0.word) }
    let numbered = ordinal.flatMap {
      SpeakerHeader(key: "\(key.dropFirst($0.word.count))\($0.number)")
    }
    if let numbered {
      self = numbered
    } else {
      self.init(key: key)
    }
  }

  private init?(key: String) {
    guard key.utf8.count <= 48 else { return nil }
    let pieces = key.split(omittingEmptySubsequences: false) { $0.isASCII && $0.isNumber }
    let figures = key.filter { $0.isASCII && $0.isNumber }
    guard figures.count <= 2, pieces.count == figures.count + 1,
      pieces.dropFirst().dropLast().allSatisfy(\.isEmpty), let head = pieces.first,
      let tail = pieces.last
    else { return nil }
    number = Int(figures) ?? 0
    isTitle = ["title", "titel"].contains { tail.hasSuffix($0) } && !tail.hasSuffix("jobtitle")
    if number > 0, !tail.isEmpty {
      guard let role = Self.role(of: String(head)), let part = Self.parts[String(tail)] else {
        return nil
      }
      (self.role, self.part) = (role, part)
    } else if let (role, part) = Self.halves(of: String(head), isNumbered: number > 0) {
      (self.role, self.part) = (role, part)
    } else {
      return nil
    }
  }

  private static func halves(of text: String, isNumbered: Bool) -> (String, PeopleColumn)? {
    if isNumbered, let role = role(of: text) { return (role, .name) }
    // Others who are named beside those in the column of speakers.
    if let person = PersonHeader(text) { return (person.role, .name) }
    if !isNumbered, let part = parts[text], part != .name { return ("", part) }
    for i in text.indices.dropFirst() {
      guard let part = parts[String(text[i...])], let role = role(of: String(text[..<i])) else {
        continue
      }
      if isNumbered || part != .name { return (role, part) }
    }
    return nil
  }

  /// Whether a header is a word for people.
  static func names(_ key: String) -> Bool { role(of: key) != nil }

  private static func role(of word: String) -> String? { roles[word] ?? PersonHeader(word)?.role }

  /// Of the words for people.
  private static let roles: [String: String] = Dictionary(
    PublishedColumn.roles.filter { $0.column != .person }
      .flatMap { column, role in column.names.map { ($0, role) } },
    uniquingKeysWith: { first, _ in first })

  private static let parts: [String: PeopleColumn] = Dictionary(
    [PeopleColumn.name, .given, .family, .institutions, .position, .biography]
      .flatMap { column in column.names.map { ($0, column) } }
      + [("org", .institutions)],
    uniquingKeysWith: { first, _ in first })
}

private let ordinals: [(word: String, number: Int)] = [
  ("first", 1), ("second", 2), ("third", 3), ("fourth", 4), ("1st", 1), ("2nd", 2), ("3rd", 3),
  ("4th", 4),
]

extension PublishedColumn {
  static var mayNamePeopleBeside: Bool { true }

  static func repeats(in layout: TableLayout) -> Set<Int> {
    let repeated = layout.extras.filter { layout.repeats($0) }
    return repeated.isEmpty
      ? [] : SpeakerColumns(layout).cells.intersection(repeated.map(\.cell))
  }
}

extension TableLayout {
  /// Whether the header of a column is there before.
  fileprivate func repeats(_ extra: (name: String, cell: Int)) -> Bool {
    headers.indices.contains(extra.cell)
      && extra.name == "\(headers[extra.cell]) (\(extra.cell + 1))"
  }

  /// A header that is there before with a number: `Speaker 5` for another `Speaker`, and
  /// `Speaker 5 Affiliation` for the `Affiliation` behind it.
  ///
  /// - Parameter last: of the speaker before.
  fileprivate func numbered(
    _ extra: (name: String, cell: Int), _ last: inout String?
  ) -> String? {
    guard repeats(extra) else { return nil }
    let header = headers[extra.cell]
    if SpeakerHeader.names(header.headerKey) {
      last = "\(header) \(extra.cell + 1)"
      return last
    }
    return last.map { "\($0) \(header)" }
  }
}

/// Whom the columns about one speaker name: several where a cell lists them.
private struct ListedSpeakers {
  let names: [ListedName]
  /// `et al.` and its like stand in the cell.
  private let hasOthers: Bool

  init(_ parts: [PeopleColumn: String]) {
    let joined = NameParts.joined(given: parts[.given] ?? "", family: parts[.family] ?? "")
    guard let text = parts[.name] else {
      let isName = !joined.isEmpty && !joined.isNotSet && !joined.isOfFigures
      (names, hasOthers) = (isName ? [ListedName(name: joined).with(parts)] : [], false)
      return
    }
    // A comma stands beside a name and not between two where what it parts is a word.
    let hasLoneWord = text.split(separator: ",").map { String($0).trimmed }
      .contains { !$0.contains(" ") && !$0.isEastAsian && !$0.isDescription }
    let list = NameList(text, isNative: true, isWhole: hasLoneWord, usesSemicolons: true)
    let listed = list.names.filter { !$0.name.isOfFigures }
    hasOthers = list.hasOthers || listed.count < list.names.count
    names = listed.count == 1 ? listed.map { $0.with(parts) } : listed
  }

  /// Whether the names hold what a column says; what is said of one speaker is not that of several.
  func hasTaken(_ part: PeopleColumn) -> Bool {
    switch names.count {
    case 0: false
    case 1: !(hasOthers && part == .name)
    default: part == .name && !hasOthers
    }
  }
}

extension ListedName {
  /// With what other columns say of the same person.
  fileprivate func with(_ parts: [PeopleColumn: String]) -> ListedName {
    var listed = self
    listed.institution = parts[.institutions] ?? institution
    listed.hasOwnColumn = parts[.institutions] != nil
    (listed.position, listed.biography) = (parts[.position], parts[.biography])
    return listed
  }
}
