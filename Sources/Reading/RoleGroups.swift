import Programme

/// A cell of people parted at the words for roles in it: `Chair: A; Panel: B, C`, `主持人:甲 嘉宾:乙`.
///
/// A role word with a colon behind it opens a group; so does `moderated by` and its like, and a
/// colon alone that of no role. It stands at the beginning, behind a separator, or behind the names
/// of the group before.
struct RoleGroups {
  private(set) var groups: [(role: String?, text: String)] = []
  /// Where groups begin behind the names of another, as characters.
  private(set) var unparted: [Int] = []

  /// `nil` where no word for a role opens a group. O(characters).
  init?(_ text: String) {
    guard text.mayHaveRoles else { return nil }
    let characters = Array(text)
    var (role, begin, section) = (String?.none, 0, 0)
    var (hasRole, isQuoted) = (false, false)
    var place = 0
    while place < characters.count {
      let character = characters[place]
      if character == "\"" { isQuoted.toggle() }
      var opened: (role: String, start: Int, end: Int)?
      if isQuoted {
        section = place + 1
      } else if character == ":" || character == "：" {
        opened = Self.role(in: characters[section..<place], isFurther: hasRole)
          .map { ($0.role, $0.start, place + 1) }
        if role != nil, characters[section..<place].allSatisfy(\.isWhitespace) {
          opened = ("", place, place + 1)
        }
        if opened == nil { (section, hasRole) = (place + 1, true) }
      } else if Self.separators.contains(character) {
        (section, hasRole) = (place + 1, false)
      } else if character == " ", characters[section..<place].allSatisfy({ $0.isWhitespace }) {
        section = place + 1
      } else if place == section {
        opened = Self.phrase(at: characters[place...], hasRole: role != nil)
      }
      place += 1
      guard let opened else { continue }
      if opened.start > section { unparted.append(opened.start) }
      add(characters[begin..<opened.start], role)
      (role, begin, place) = (opened.role, opened.end, max(place, opened.end))
      (section, hasRole) = (place, true)
    }
    guard role != nil else { return nil }
    add(characters[begin...], role)
  }

  private mutating func add(_ text: ArraySlice<Character>, _ role: String?) {
    var rest = text
    while let last = rest.last, last.isWhitespace || Self.separators.contains(last) {
      rest.removeLast()
    }
    // `Bob Ray. Moderator: …`; `Bob Ray Jr.` keeps its point.
    if rest.last == ".", rest.dropLast().suffix(3).allSatisfy(\.isLetter) { rest.removeLast() }
    let names = String(rest).trimmed
    if !names.isEmpty { groups.append((role?.isEmpty == true ? nil : role, names)) }
  }

  /// The role that ends a text, with one word before it unless that is a name of another group:
  /// `Guest speaker`.
  private static func role(
    in text: ArraySlice<Character>, isFurther: Bool
  ) -> (role: String, start: Int)? {
    var (words, end) = ([Range<Int>](), text.endIndex)
    // No role has more words, or so many letters.
    while words.count < 4 {
      while end > text.startIndex, text[end - 1].isWhitespace { end -= 1 }
      let length = text[..<end].suffix(41).reversed().prefix { !$0.isWhitespace }.count
      guard (1...40).contains(length) else { break }
      words.append((end - length)..<end)
      end -= length
    }
    guard let last = words.first else { return nil }
    let (isWhole, allWords) = (text[..<end].allSatisfy(\.isWhitespace), words.count)
    for count in (1...words.count).reversed() {
      let start = words[count - 1].lowerBound
      let words = String(text[start..<last.upperBound])
      guard RoleWords.all.contains(words.headerKey) else { continue }
      guard !isFurther, isWhole, let first = text.indices.first(where: { !text[$0].isWhitespace }),
        allWords - count < 2
      else { return (words, start) }
      return (String(text[first..<last.upperBound]), first)
    }
    return nil
  }

  /// The role of `moderated by` and its like at the beginning of a text; that of no role ends one.
  private static func phrase(
    at text: ArraySlice<Character>, hasRole: Bool
  ) -> (role: String, start: Int, end: Int)? {
    guard let first = text.first, "mchpaw".contains(first.lowercased()) else { return nil }
    let written = String(text.prefix(24))
    let head = written.lowercased()
    // Mit Patel is somebody.
    for (phrase, role) in RoleWords.phrases
    where role.isEmpty ? hasRole && written.hasPrefix(phrase) : head.hasPrefix(phrase) {
      return (role, text.startIndex, min(text.startIndex + phrase.count, text.endIndex))
    }
    return nil
  }

  private static let separators = Set(";；,，、|｜/／\n")
}

/// Words for what people do in a session.
enum RoleWords {
  /// What columns of people are called by their roles, and what only stands inside of cells; see
  /// ``String/headerKey``.
  static let all = Set(
    PublishedColumn.roles.filter { $0.column != .person }.flatMap { $0.column.names } + [
      "panel", "panelmembers", "discussant", "discussants", "diskussion", "diskutanten", "gäste",
      "guest", "guests", "host", "hosts", "keynote", "impuls", "leitung", "opponent", "respondent",
      "与谈人", "與談人", "引言人", "对话嘉宾", "報告", "报告", "点评", "点评人", "コメンテーター", "パネリスト",
    ])

  /// Behind these a name follows without a colon.
  static let phrases = [
    ("moderated by ", "moderator"), ("moderiert von ", "moderator"), ("chaired by ", "chair"),
    ("hosted by ", "host"), ("presented by ", "presenter"), ("animé par ", "moderator"),
    ("with ", ""), ("mit ", ""), ("avec ", ""),
  ]
}

extension String {
  /// Whether a colon or `by` and its like is in it: most cells have neither.
  fileprivate var mayHaveRoles: Bool {
    utf8.contains { $0 == UInt8(ascii: ":") || $0 == 0xEF } || hasPhraseOfRole
  }

  private var hasPhraseOfRole: Bool {
    guard let first = utf8.first, "mMcChHpPaA".utf8.contains(first) else { return false }
    var rest = utf8[...]
    while let blank = rest.firstIndex(of: UInt8(ascii: " ")) {
      rest = rest[rest.index(after: blank)...]
      if rest.starts(with: "by ".utf8) || rest.starts(with: "von ".utf8)
        || rest.starts(with: "par ".utf8)
      {
        return true
      }
    }
    return false
  }

  /// With a semicolon in front of roles that stand behind names: `主持人:甲 嘉宾:乙`.
  var withRolesApart: String {
    guard utf8.count(where: { $0 == UInt8(ascii: ":") || $0 == 0xEF }) > 1,
      let places = RoleGroups(self)?.unparted, !places.isEmpty
    else { return self }
    let characters = Array(self)
    return zip([0] + places, places + [characters.count])
      .map { String(characters[$0..<$1]) }.joined(separator: ";")
  }

  /// A name without the role in brackets behind it: `Ann Lee (Moderator)`, `Ann Lee [chair]`.
  var roleInBracket: (name: String, role: String)? {
    guard let last, ")）]".contains(last), let open = lastIndex(where: { "(（[".contains($0) }),
      open > startIndex
    else { return nil }
    let role = String(self[index(after: open)...].dropLast()).trimmed
    guard role.utf8.count <= 40, RoleWords.all.contains(role.headerKey) else { return nil }
    return (String(self[..<open]).trimmed, role)
  }
}
