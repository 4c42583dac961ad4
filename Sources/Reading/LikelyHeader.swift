extension String {
  /// Whether a header without a meaning may name a column of people or of times.
  var looksLikePeopleOrTimes: Bool {
    guard utf8.count <= 100 else { return false }
    let words = lowercased().split { !$0.isLetter }
    return words.contains { LikelyWords.whole.contains(String($0)) }
      || words.contains { word in LikelyWords.parts.contains { word.contains($0) } }
  }
}

private enum LikelyWords {
  static let whole: Set<String> = [
    "speaker", "speakers", "presenter", "presenters", "moderator", "moderators", "chair", "chairs",
    "panelist", "panelists", "panellist", "panellists", "author", "authors", "person", "people",
    "time", "start", "starts", "end", "ends", "begin", "begins", "date", "day", "tag",
  ]
  static let parts = [
    "referent", "sprecher", "redner", "vortragend", "moderator", "beginn", "uhrzeit", "startzeit",
    "endzeit", "datum", "嘉宾", "嘉賓", "讲者", "講者", "演讲人", "主持", "发言", "發言", "时间", "時間", "日期", "姓名",
  ]
}

extension Limit {
  /// So many headers of a table are looked at for people and times.
  static let likely = 256
}
