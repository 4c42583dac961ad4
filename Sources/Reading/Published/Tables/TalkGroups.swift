import Programme

/// Columns that are about one talk of a session each, told by a number in their headers: `p1_title`,
/// `p1_authors`, `Talk 2 speaker`.
struct TalkGroups {
  /// What a column says of its talk.
  enum Part: Hashable {
    case title, institutions, abstract, start, end, id, kind
    /// By the role of those whom it names.
    case people(String)
    /// Under the word of its header.
    case other(String)
  }

  /// By the names of the columns; a group for each talk, in the order of the numbers.
  private(set) var groups: [[(name: String, part: Part)]] = []
  private var names: Set<String> = []
  /// A semicolon stands between people in some cell, so a comma may be in a name.
  private(set) var usesSemicolons = false
  /// Some cell numbers its institutions, so one without a number is that of all.
  private(set) var numbersInstitutions = false

  var isEmpty: Bool { groups.isEmpty }

  func understands(_ column: String) -> Bool { names.contains(column) }

  /// Of one prefix the numbers that have a title make talks: several of them, or such that the prefix
  /// is a word for talks; none where it is a word for people, days or rooms.
  init(_ layout: TableLayout) {
    let headers = layout.extras.compactMap { extra in
      TalkHeader(extra.name).map { (name: extra.name, header: $0) }
    }
    guard !headers.isEmpty else { return }
    for (prefix, columns) in Dictionary(grouping: headers, by: { $0.header.prefix }).sorted(by: {
      $0.key < $1.key
    }) {
      let titled = Set(columns.filter { $0.header.part == .title }.map(\.header.number))
      let isOfTalks = TalkHeader.things.contains(prefix)
      guard isOfTalks ? !titled.isEmpty : titled.count > 1, isOfTalks || Self.mayBeTalks(prefix)
      else { continue }
      for number in titled.sorted() {
        let group = columns.filter { $0.header.number == number }
        groups.append(group.map { ($0.name, $0.header.part) })
        names.formUnion(group.map(\.name))
      }
    }
  }

  private static func mayBeTalks(_ prefix: String) -> Bool {
    !RoleWords.areRole(prefix)
      && !PublishedColumn.allCases.contains { $0 != .title && $0.names.contains(prefix) }
  }

  /// Takes in a row in front of all reading.
  mutating func note(_ rows: TableRows<PublishedColumn>) {
    guard !isEmpty, !usesSemicolons || !numbersInstitutions else { return }
    let values = Dictionary(
      rows.extras.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
    for column in groups.joined() {
      guard let text = values[column.name] else { continue }
      if case .people = column.part, text.hasSemicolon { usesSemicolons = true }
      if column.part == .institutions, !NumberedInstitutions(text).byNumber.isEmpty {
        numbersInstitutions = true
      }
    }
  }
}

/// A header with a number between the word for a talk and what is said of it.
private struct TalkHeader {
  let prefix: String
  let number: Int
  let part: TalkGroups.Part

  init?(_ header: String) {
    guard header.utf8.count <= 100 else { return nil }
    let head = header.prefix { $0.isLetter || " _-".contains($0) }
    let digits = header.dropFirst(head.count).prefix { $0.isASCII && $0.isNumber }
    guard digits.count <= 2, let number = Int(digits) else { return nil }
    let rest = header.dropFirst(head.count + digits.count).drop { " _-.:".contains($0) }
    (prefix, self.number) = (String(head).headerKey, number)
    let key = String(rest).headerKey
    guard !prefix.isEmpty, !key.isEmpty || Self.things.contains(prefix) else { return nil }
    part = key.isEmpty ? .title : Self.parts[key] ?? .other(String(rest))
  }

  /// Words for what is a part of a session.
  static let things: Set<String> = [
    "p", "paper", "talk", "presentation", "lecture", "contribution", "vortrag", "beitrag",
    "ponencia", "charla", "communication", "exposé",
  ]

  private static let parts: [String: TalkGroups.Part] = Dictionary(
    PublishedColumn.roles.filter { $0.column != .person }
      .flatMap { column, role in column.names.map { ($0, .people(role)) } }
      + ["presenting", "presentingauthor", "presentingauthors"].map { ($0, .people("")) }
      + words(.title, .title) + words(.abstract, .abstract) + words(.start, .start)
      + words(.end, .end) + words(.id, .id) + words(.kind, .kind)
      + words(.institutions, .institutions) + words(.affiliation, .institutions)
      + [("contributiontype", .kind)],
    uniquingKeysWith: { first, _ in first })

  private static func words(
    _ column: PublishedColumn, _ part: TalkGroups.Part
  ) -> [(String, TalkGroups.Part)] { column.names.map { ($0, part) } }
}

/// Institutions between semicolons, by the numbers in front of them: `1: Acme; 2: ETH`.
struct NumberedInstitutions {
  private(set) var byNumber: [String: String] = [:]
  private(set) var plain: [String] = []

  init(_ text: String) {
    for part in text.semicolonParts.map(\.trimmed) where !part.isEmpty {
      let number = part.prefix { $0.isASCII && $0.isNumber }
      let rest = part.dropFirst(number.count).drop { $0 == " " }
      if !number.isEmpty, number.count <= 3, let mark = rest.first, ":)".contains(mark) {
        byNumber[String(number)] = String(rest.dropFirst()).trimmed
      } else {
        plain.append(part)
      }
    }
  }
}

extension String {
  /// A name and the numbers of its institutions in brackets behind it: `Lee, Ann (1,2)`.
  var numbersBehind: (name: String, numbers: [String]) {
    guard last == ")", let open = lastIndex(of: "("), open > startIndex else { return (self, []) }
    let numbers = self[index(after: open)...].dropLast().split { ", ".contains($0) }
    guard !numbers.isEmpty, numbers.allSatisfy({ $0.allSatisfy { $0.isASCII && $0.isNumber } })
    else { return (self, []) }
    return (String(self[..<open]).trimmed, numbers.map(String.init))
  }
}
