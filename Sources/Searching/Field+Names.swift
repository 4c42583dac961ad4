extension Field {
  /// What a name in front of a colon means.
  ///
  /// An exact name wins; then the beginning of the names of the query language, then that of the
  /// columns, as far as it is the beginning of one field only.
  /// - Parameter name: in lower case, and in simplified Han.
  static func meaning(of name: String) -> Meaning<Field> {
    if name.isEmpty { return .unfinished }
    for names in [queryNames, aliases, columnNames] {
      if let exact = names.first(where: { $0.name == name }) { return .this(exact.field) }
    }
    for names in [queryNames, columnNames, wordsOfHan] {
      let begun = names.filter { $0.name.hasPrefix(name) }
      guard let first = begun.first else { continue }
      return begun.allSatisfy { $0.field == first.field } ? .this(first.field) : .unfinished
    }
    return .unknown
  }

  /// The field of a whole name that queries give it, in lower case.
  public init?(named name: String) {
    let all = [Self.queryNames, Self.aliases, Self.columnNames].joined()
    guard let field = all.first(where: { $0.name == name })?.field else { return nil }
    self = field
  }

  /// What may stand in front of a sign and is no field.
  static let questions = ["is", "是", "at", "has", "有", "no", "无", "没有"]

  /// The names that a word, in lower case, may be going to be.
  ///
  /// One Latin letter begins too many.
  static func names(beginningWith word: String) -> [String] {
    let names = allNames
    let isLatin = word.utf8.allSatisfy { $0 < 0x80 }
    if isLatin, word.utf8.count < 2 { return [] }
    return names.filter { $0.hasPrefix(word) }
  }

  /// Why a name, in lower case, is not understood.
  static func unclear(_ name: String, typed: String) -> Unclear {
    for names in [queryNames, columnNames, wordsOfHan] {
      let begun = names.map(\.name).filter { $0.hasPrefix(name) }
      if !begun.isEmpty { return Unclear(typed, begins: begun) }
    }
    return Unclear(
      typed, like: nearestName(to: name, among: (queryNames + columnNames).map(\.name)))
  }

  private static let allNames =
    ((queryNames + columnNames + aliases).map(\.name) + questions).eachOnce

  private typealias Names = [(name: String, field: Field)]

  private static let queryNames: Names = [
    ("name", .name), ("role", .role), ("title", .title), ("org", .institution), ("kind", .kind),
    ("session", .session), ("track", .track), ("room", .room), ("day", .day), ("time", .time),
    ("dur", .duration), ("tag", .tag), ("lang", .language), ("id", .id), ("speakers", .people),
    ("sessions", .session), ("people", .people),
  ]

  private static let aliases: Names = [
    ("n", .name), ("o", .institution), ("s", .session), ("r", .room), ("d", .day), ("t", .time),
    ("姓名", .name), ("名字", .name), ("别名", .other), ("角色", .role), ("职务", .title),
    ("标题", .title), ("职位", .position), ("单位", .institution), ("机构", .institution),
    ("类型", .kind), ("议题", .session), ("会场", .room), ("日期", .day), ("时间", .time),
    ("时长", .duration), ("标签", .tag), ("语言", .language), ("人员", .people), ("嘉宾", .people),
    ("状态", .status), ("房间", .room), ("人数", .people), ("地点", .room), ("主题", .title),
    ("时", .time), ("讲者", .people), ("演讲者", .people), ("教室", .room), ("tags", .tag), ("date", .day),
    ("length", .duration), ("开始", .time), ("结束", .end), ("开始时间", .time), ("结束时间", .end),
  ]

  /// The beginning of a Latin alias may be one of a column.
  private static let wordsOfHan: Names = aliases.filter { $0.name.utf8.contains { $0 > 0x7F } }

  private static let columnNames: Names = [
    ("order", .order), ("start", .time), ("end", .end), ("language", .language),
    ("institutions", .institution), ("institution", .institution), ("status", .status),
    ("other", .other), ("position", .position), ("appearances", .appearances),
    ("declared", .declared), ("severity", .severity), ("place", .place), ("what", .what),
    ("do", .action), ("action", .action), ("section", .section), ("label", .label),
    ("value", .value), ("duration", .duration), ("from", .from), ("to", .to), ("who", .who),
    ("since", .since),
  ]
}
