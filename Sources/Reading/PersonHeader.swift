import Programme

/// A header that says as whom its cells name people: a word for people, with words before it and
/// an ending that change nothing of what is done there.
///
/// `Invited Speakers`, `Session Lead`, `Co-Moderator:innen`, `Referierende`, `特邀嘉宾`.
struct PersonHeader {
  /// Empty for those who speak.
  let role: String
  /// Whether its word is one for things and counts too: a host, a coach, guests.
  let mayBeOfThings: Bool
  /// Whether its word is one for whoever comes too: 参会人员 above 全体代表.
  let mayBeOfGroups: Bool

  /// - Parameter key: see ``String/headerKey``.
  init?(_ key: String) {
    guard (2...48).contains(key.utf8.count) else { return nil }
    let bare = key.withoutWordsForNames
    // What a machine is called.
    guard !bare.isEmpty, !["hostname", "hostnames"].contains(key),
      let (role, stem) = Self.role(of: bare)
    else { return nil }
    self.role = role
    mayBeOfThings = Self.stemsOfThings.contains(stem)
    mayBeOfGroups = Self.stemsOfGroups.contains(stem)
  }

  private static func role(of key: String) -> (role: String, stem: String)? {
    let isEastAsian = key.utf8.contains { $0 >= 0xE3 }
    for word in isEastAsian ? eastAsian : alphabetic where key.utf8.count >= word.stem.utf8.count {
      guard let place = key.lastRange(of: word.stem), key[place.upperBound...].isEndingOfPeople,
        let before = modifiers(in: key[..<place.lowerBound])
      else { continue }
      if word.needsModifier, before.isEmpty { continue }
      let isCo = before.contains { ["co", "mit", "共同"].contains($0) }
      if word.role.isEmpty { return (isCo ? "co-speaker" : "", word.stem) }
      return (isCo ? "co-\(word.role)" : word.role, word.stem)
    }
    return nil
  }

  /// The words before the stem; `nil` where one of them may mean something else.
  private static func modifiers(in text: Substring) -> [String]? {
    var (rest, found) = (text, [String]())
    while !rest.isEmpty {
      guard let word = modifiers.first(where: { rest.hasPrefix($0) }) else { return nil }
      found.append(word)
      rest = rest.dropFirst(word.count)
    }
    return found
  }

  private typealias Word = (stem: String, role: String, needsModifier: Bool)

  private static func words(
    _ stems: [String], as role: String = "", withModifier: Bool = false
  ) -> [Word] { stems.map { ($0, role, withModifier) } }

  private static let stemsOfThings: Set<String> = [
    "host", "gastgeber", "coach", "leitung", "leader", "lead", "leiter", "gäste", "gast",
  ]

  private static let stemsOfGroups: Set<String> = [
    "人员", "人員", "专家", "專家", "嘉宾", "嘉賓", "学者", "學者", "老师",
  ]

  /// Longer words stand before those that they end with.
  private static let alphabetic: [Word] =
    words([
      "speaker", "presenter", "lecturer", "instructor", "trainer", "tutor", "coach", "keynoter",
      "sprecher", "referent", "referierende", "redner", "vortragende", "dozent", "dozierende",
      "präsentierende", "ponente", "conferencista", "expositor", "disertante", "orador",
    ])
    + words(["moderator", "moderierende", "moderador"], as: "moderator")
    + words(["chairperson", "chairman", "chairwoman", "chair", "sitzungsleitung"], as: "chair")
    + words(["sitzungsleiter", "vorsitzende"], as: "chair")
    + words(["convener", "convenor"], as: "convener")
    + words(["facilitator", "animateur", "animatrice"], as: "facilitator")
    + words(["discussant", "respondent", "diskutant"], as: "discussant")
    + words(
      ["panelist", "panellist", "panelmember", "podiumsgast", "podiumsgäste"], as: "panelist")
    + words(["commentator", "kommentator"], as: "commentator")
    + words(["interviewer"], as: "interviewer")
    + words(["author", "autor"], as: "author", withModifier: true)
    + words(["gastgeber", "host"], as: "host")
    + words(["leitung"], as: "leader")
    + words(["leader", "lead", "leiter"], as: "leader", withModifier: true)
    + words(["gäste", "gast"])

  private static let eastAsian: [Word] =
    words(["主持人", "主持嘉宾", "主持嘉賓", "主持专家", "司会者", "モデレーター"], as: "moderator")
    + words(
      ["点评人", "点评嘉宾", "点评专家", "评议人", "評議人", "与谈人", "與談人", "讨论人", "コメンテーター"],
      as: "discussant")
    + words(["圆桌嘉宾", "对话嘉宾", "對談嘉賓", "パネリスト"], as: "panelist")
    + words(["讲者", "講者", "讲师", "講師", "话者", "話者", "演者", "登壇者", "スピーカー"])
    + words(["人员", "人員"])
    + words(
      ["专家", "專家", "嘉宾", "嘉賓", "学者", "學者", "老师", "人", "者"], withModifier: true)

  private static let modifiers = [
    "invited", "guest", "keynote", "plenary", "main", "principal", "primary", "featured", "special",
    "session", "workshop", "talk", "panel", "track", "discussion", "activity", "presenting",
    "corresponding", "additional", "other", "confirmed", "lead", "co", "haupt", "gast",
    "eingeladene",
    "sitzungs", "podiums", "diskussions", "gesprächs", "weitere", "mit", "r", "报告", "報告", "演讲",
    "演講",
    "分享", "主讲", "主講", "特邀", "邀请", "邀請", "授课", "发言", "發言", "讲座", "大会", "大會", "主题", "主題", "宣讲", "招待",
    "発表", "講演", "登壇", "共同", "出席", "参会", "參會", "与会", "參加", "参加", "汇报", "匯報",
  ]
}

extension String {
  /// Without what says that names are meant: `Speaker Name`, `Name of the Host`, `报告人姓名`.
  fileprivate var withoutWordsForNames: String {
    var key = self[...]
    for opening in ["nameofthe", "namesofthe", "nameof", "namesof"] where key.hasPrefix(opening) {
      key = key.dropFirst(opening.count)
      break
    }
    for ending in ["fullnames", "fullname", "names", "name", "姓名", "氏名"] where key.hasSuffix(ending)
    {
      key = key.dropLast(ending.count)
      break
    }
    return String(key)
  }

  /// The last place of a text in it that no more than an ending of people follows.
  fileprivate func lastRange(of text: String) -> Range<String.Index>? {
    guard utf8.count >= text.utf8.count else { return nil }
    var start = utf8.index(utf8.endIndex, offsetBy: -text.utf8.count)
    for _ in 0...Substring.longestEnding {
      if utf8[start...].starts(with: text.utf8) {
        return start..<utf8.index(start, offsetBy: text.utf8.count)
      }
      guard start > utf8.startIndex else { return nil }
      start = utf8.index(before: start)
    }
    return nil
  }
}

extension Substring {
  /// In bytes, with its marks.
  fileprivate static let longestEnding = 12

  /// The ending of a plural or of a gender, with the marks that people put between them.
  fileprivate var isEndingOfPeople: Bool {
    guard utf8.count <= Self.longestEnding else { return false }
    return ["", "s", "es", "e", "en", "n", "r", "in", "innen", "rin", "rinnen", "们", "一覧"]
      .contains(filter { !":*/·().".contains($0) })
  }
}
