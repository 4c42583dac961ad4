/// A header of Chinese words for a column of sessions: a stem that says what its cells are, with
/// words before it that do not change that.
///
/// `会议时间`, `具体时间`, `活动地点`, `分会场`, `讲座题目`, `报告人单位`; neither `截止时间` nor `参会人数`.
struct ChineseHeader {
  enum Meaning {
    case day, start, end, duration, room, title
    /// A title where the table has no better one.
    case perhapsTitle
    case institutionOfPerson
  }

  let meaning: Meaning
  /// Whether its words name single talks, or the meeting that they are in.
  private(set) var (isOfTalks, isOfMeeting) = (false, false)

  /// - Parameter key: see ``String/headerKey``.
  init?(_ key: String) {
    guard (6...48).contains(key.utf8.count), key.utf8.allSatisfy({ $0 >= 0x80 }) else { return nil }
    for (stem, meaning, needsWords) in Self.stems where key.hasSuffix(stem) {
      let head = key.dropLast(stem.count)
      guard !(needsWords && head.isEmpty), Self.isPassedOver(head) else { continue }
      self.meaning = meaning
      isOfTalks = Self.talks.contains { head.hasPrefix($0) }
      isOfMeeting = !isOfTalks && Self.meetings.contains { head.hasPrefix($0) }
      return
    }
    for stem in Self.institutions where key.hasSuffix(stem) {
      var head = key.dropLast(stem.count)
      let isWhere = head.hasSuffix("所在")
      if isWhere { head = head.dropLast(2) }
      let isOfAnybody = head.isEmpty && (isWhere || Self.ownInstitutions.contains(stem))
      guard isOfAnybody || PersonHeader(String(head))?.role.isEmpty == true else { continue }
      meaning = .institutionOfPerson
      return
    }
    return nil
  }

  private static func isPassedOver(_ head: Substring) -> Bool {
    var rest = head
    while !rest.isEmpty {
      guard let word = words.first(where: { rest.hasPrefix($0) }) else { return false }
      rest = rest.dropFirst(word.count)
    }
    return true
  }

  /// Longer stems stand before those that they end with.
  private static let stems: [(stem: String, meaning: Meaning, needsWords: Bool)] =
    [("结束时间", .end), ("結束時間", .end), ("开始时间", .start), ("開始時間", .start)].map { ($0, $1, true) }
    + ["时间", "時間", "时间段", "時間段", "时段", "時段"].map { ($0, .start, false) }
    + ["日期"].map { ($0, .day, false) }
    + ["时长", "時長"].map { ($0, .duration, false) }
    + ["地点", "地點", "会场", "會場", "会议室", "會議室", "房间", "房間", "场地", "場地", "教室"]
    .map { ($0, .room, false) }
    + ["题目", "題目", "主题", "主題", "标题", "標題", "名称", "名稱"].map { ($0, .title, true) }
    + ["内容", "內容", "议程", "議程"].map { ($0, .perhapsTitle, true) }
    + ["日程", "流程", "日程安排", "议程安排", "議程安排"].map { ($0, .perhapsTitle, false) }

  /// Longer stems stand before those that they end with.
  private static let institutions = [
    "工作单位", "工作單位", "服务单位", "服務單位", "服务机构", "服務機構", "单位", "單位", "机构", "機構",
  ]

  /// What without a word before them is said of whoever stands beside.
  private static let ownInstitutions = ["工作單位", "服务单位", "服務單位", "服务机构", "服務機構"]

  private static let meetings = ["会议", "會議", "大会", "大會", "论坛", "論壇", "活动", "活動"]

  private static let talks = [
    "报告", "報告", "演讲", "演講", "发言", "發言", "讲座", "講座", "主讲", "主講", "分享",
  ]

  /// What stands before them without another meaning.
  private static let words =
    meetings + talks + [
      "课程", "課程", "培训", "培訓", "授课", "议程", "議程", "议题", "議題", "日程", "具体", "具體", "详细", "举办", "舉辦",
      "举行", "舉行", "召开", "召開", "开会", "主题", "分",
    ]
}

extension TableColumn {
  /// The column of sessions that a header surely is; `nil` for a title that it may be, and for what
  /// is said of people.
  static func column(of meaning: ChineseHeader.Meaning) -> Self? {
    let name: String? =
      switch meaning {
      case .day: "day"
      case .start: "start"
      case .end: "end"
      case .duration: "duration"
      case .room: "room"
      case .title: "title"
      case .perhapsTitle, .institutionOfPerson: nil
      }
    return name.flatMap { name in allCases.first { $0.names.contains(name) } }
  }
}

extension TableLayout {
  /// Takes a header that may be of titles, where the table has no other.
  mutating func takePerhaps(_ title: some TableColumn) {
    guard cell(of: title) == nil else { return }
    let place = keys.indices.first {
      !cells.contains($0) && headers[$0].extraName == nil
        && ChineseHeader(keys[$0])?.meaning == .perhapsTitle
    }
    if let place { set(title, place) }
  }
}
