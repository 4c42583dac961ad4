import Programme

/// Columns that say one thing each of one speaker: `speaker1_first`, `Speaker 2 Company`.
struct SpeakerColumns {
  private struct Meaning {
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
  var isEmpty: Bool { meanings.isEmpty }

  func understands(_ column: String) -> Bool { meanings[column] != nil }

  /// So many columns are looked at.
  private static let most = 512

  init(_ layout: TableLayout) {
    let headers = layout.extras.prefix(Self.most).compactMap { extra in
      SpeakerHeader(extra.name).map { (name: extra.name, header: $0) }
    }
    let named = Set(
      headers.filter { $0.header.isOfName }.map {
        Key(role: $0.header.role, number: $0.header.number)
      })
    var places: [Key: Int] = [:]
    for (name, header) in headers {
      let key = Key(role: header.role, number: header.number)
      guard named.contains(key) else { continue }
      let place = places[key] ?? roles.count
      if place == roles.count { roles.append(header.role) }
      places[key] = place
      meanings[name] = Meaning(speaker: place, part: header.part)
    }
  }

  /// Whom a row names, in the order of the columns, and what else it holds.
  func taken(_ extras: [Extra]) -> (speakers: [(listed: ListedName, role: String)], rest: [Extra]) {
    guard !isEmpty else { return ([], extras) }
    var parts: [Int: [PeopleColumn: String]] = [:]
    for extra in extras {
      guard let meaning = meanings[extra.name] else { continue }
      parts[meaning.speaker, default: [:]][meaning.part] = extra.value
    }
    let found = parts.compactMapValues { ListedName($0) }
    let rest = extras.filter { extra in
      meanings[extra.name].map { found[$0.speaker] == nil } ?? true
    }
    let speakers = found.keys.sorted().compactMap { place in
      found[place].map { (listed: $0, role: roles[place]) }
    }
    return (speakers, rest)
  }
}

/// A header that says a part of what is known of one speaker.
private struct SpeakerHeader {
  var role: String
  var number = 0
  var part: PeopleColumn
  var isOfName: Bool { [.name, .given, .family].contains(part) }

  init?(_ header: String) {
    let key = header.headerKey
    guard key.utf8.count <= 48 else { return nil }
    let pieces = key.split(omittingEmptySubsequences: false) { $0.isASCII && $0.isNumber }
    let figures = key.filter { $0.isASCII && $0.isNumber }
    guard figures.count <= 2, pieces.count == figures.count + 1,
      pieces.dropFirst().dropLast().allSatisfy(\.isEmpty), let head = pieces.first,
      let tail = pieces.last
    else { return nil }
    number = Int(figures) ?? 0
    if number > 0, !tail.isEmpty {
      guard let role = Self.roles[String(head)], let part = Self.parts[String(tail)] else {
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
    if isNumbered, let role = roles[text] { return (role, .name) }
    if !isNumbered, let part = parts[text], part != .name { return ("", part) }
    for i in text.indices.dropFirst() {
      guard let role = roles[String(text[..<i])], let part = parts[String(text[i...])] else {
        continue
      }
      if isNumbered || part != .name { return (role, part) }
    }
    return nil
  }

  /// Of the words for people.
  private static let roles: [String: String] = Dictionary(
    PublishedColumn.roles.filter { $0.column != .person }
      .flatMap { column, role in column.names.map { ($0, role) } },
    uniquingKeysWith: { first, _ in first })

  private static let parts: [String: PeopleColumn] = Dictionary(
    [PeopleColumn.name, .given, .family, .institutions, .position, .biography]
      .flatMap { column in column.names.map { ($0, column) } }
      + [("first", .given), ("last", .family), ("org", .institutions)],
    uniquingKeysWith: { first, _ in first })
}

extension ListedName {
  /// `nil` without a name.
  fileprivate init?(_ parts: [PeopleColumn: String]) {
    let joined = NameParts.joined(given: parts[.given] ?? "", family: parts[.family] ?? "")
    let name = parts[.name] ?? joined
    guard !name.isEmpty, !name.isNotSet else { return nil }
    self.init(
      name: name, institution: parts[.institutions], position: parts[.position],
      biography: parts[.biography])
  }
}
