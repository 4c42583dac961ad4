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
      } else if let role = Self.role(before: place, from: section, in: characters) {
        opened = (role.text, role.start, place + 1)
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
      add(characters[begin..<opened.start], role, isBeforeRole: true)
      (role, begin, place) = (opened.role, opened.end, max(place, opened.end))
      (section, hasRole) = (place, true)
    }
    guard role != nil else { return nil }
    add(characters[begin...], role)
  }

  private mutating func add(
    _ text: ArraySlice<Character>, _ role: String?, isBeforeRole: Bool = false
  ) {
    var rest = text
    while let last = rest.last,
      last.isWhitespace || Self.separators.contains(last) || last.beginsEntry
        || isBeforeRole && rest.endsWithLoneSign
    {
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
      guard (1...40).contains(length), text[(end - length)..<end].contains(where: \.isOfWord) else {
        break
      }
      words.append((end - length)..<end)
      end -= length
    }
    guard let last = words.first else { return nil }
    let (isWhole, allWords) = (!text[..<end].contains(where: \.isOfWord), words.count)
    for count in (1...words.count).reversed() {
      let start = words[count - 1].lowerBound
      let words = String(text[start..<last.upperBound])
      guard RoleWords.areRole(words) else { continue }
      guard !isFurther, isWhole, let first = text.indices.first(where: { text[$0].isOfWord }),
        allWords - count < 2
      else { return (words, start) }
      return (String(text[first..<last.upperBound]), first)
    }
    return nil
  }

  /// The role that stands alone in front of a dash with blanks around it: `Moderator - Ann Lee`.
  private static func role(
    before place: Int, from section: Int, in characters: [Character]
  ) -> (text: String, start: Int)? {
    guard "-–—".contains(characters[place]), place > section, characters[place - 1].isWhitespace,
      characters.dropFirst(place + 1).first?.isWhitespace == true, place - section <= 41,
      let start = characters[section..<place].firstIndex(where: { !$0.isWhitespace })
    else { return nil }
    let text = String(characters[start..<place]).trimmed
    return RoleWords.areRole(text) ? (text, start) : nil
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
      "emcee", "emcees", "mc", "mcs", "compère", "paneldiscussion", "podiumsdiskussion",
      "firesidechat", "roundtable", "openingremarks", "openingaddress", "keynoteaddress",
      "closingremarks", "welcome",
      "welcomeaddress", "introduction", "interview", "interviewee", "begrüßung", "einführung",
      "与谈人", "與談人", "引言人", "对话嘉宾", "報告", "报告", "点评", "点评人", "コメンテーター", "パネリスト",
    ])

  /// Whether words say as what somebody appears, as headers do too: `Session Lead`.
  static func areRole(_ words: String) -> Bool {
    guard words.utf8.count <= 48 else { return false }
    let key = words.headerKey
    return all.contains(key) || PersonHeader(key) != nil
  }

  /// Behind these a name follows without a colon.
  static let phrases = [
    ("moderated by ", "moderator"), ("moderiert von ", "moderator"), ("chaired by ", "chair"),
    ("hosted by ", "host"), ("presented by ", "presenter"), ("animé par ", "moderator"),
    ("with ", ""), ("mit ", ""), ("avec ", ""),
  ]
}

extension ArraySlice<Character> {
  /// Whether a dash, star or dot stands alone at its end: it is of what follows.
  fileprivate var endsWithLoneSign: Bool {
    guard let last, "-–—*·".contains(last) else { return false }
    return dropLast().last?.isWhitespace ?? true
  }
}

extension Character {
  fileprivate var isOfWord: Bool { isLetter || isNumber }
}

extension String {
  /// Whether a colon or `by` and its like is in it: most cells have neither.
  fileprivate var mayHaveRoles: Bool {
    utf8.contains { $0 == UInt8(ascii: ":") || $0 == 0xEF } || hasDash || hasPhraseOfRole
  }

  /// Whether a dash with a blank before it is in it.
  private var hasDash: Bool {
    var isBehindBlank = false
    for byte in utf8 {
      if isBehindBlank, byte == UInt8(ascii: "-") || byte == 0xE2 { return true }
      isBehindBlank = byte == UInt8(ascii: " ")
    }
    return false
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
    return zip([0] + places, places + [characters.count]).map { start, end in
      let part = characters[start..<end]
      return String(end < characters.count && part.endsWithLoneSign ? part.dropLast() : part)
    }.joined(separator: ";")
  }

  /// A name without the role beside it: `Ann Lee (Moderator)`, `[Chair] Ann Lee`, `Ann Lee - Chair`.
  var roleBeside: (name: String, role: String)? {
    if let last, ")）]".contains(last), let open = lastIndex(where: { "(（[".contains($0) }),
      open > startIndex, RoleWords.areRole(String(self[index(after: open)...].dropLast()))
    {
      return (String(self[..<open]).trimmed, String(self[index(after: open)...].dropLast()).trimmed)
    }
    if let first, "(（[".contains(first), let close = firstIndex(where: { ")）]".contains($0) }) {
      let role = String(self[..<close].dropFirst())
      let name = String(self[index(after: close)...].drop { $0.isWhitespace || ":：".contains($0) })
      return RoleWords.areRole(role) && !name.trimmed.isEmpty ? (name.trimmed, role.trimmed) : nil
    }
    guard let (name, role) = partsAtDash, RoleWords.areRole(role) else { return nil }
    return (name.trimmed, role)
  }
}
