import Programme

extension TableLayout {
  /// Columns without a meaning here whose headers look like people or times.
  var likely: Set<String> { Set(extras.map { $0.name }.filter(\.looksLikePeopleOrTimes)) }
}

extension TableRows where Column: TableColumn {
  /// Says once for the table which columns may hold more than is understood of them.
  func tellKept(_ names: Set<String>) {
    let kept = layout.extras.map { $0.name }.filter { names.contains($0) }
    guard !kept.isEmpty else { return }
    let shown = kept.prefix(5).map(\.quoted).joined(separator: ", ")
    faults.add(
      file, line: 1, "columns kept as they are: \(shown)\(kept.count > 5 ? " and others" : "").",
      "Call those that hold people or times speakers, moderator, day, start or end.", as: .note)
  }
}

extension String {
  fileprivate var looksLikePeopleOrTimes: Bool {
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
