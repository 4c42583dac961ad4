import Programme

extension String {
  /// Whether it says of the rows below that their day is another, or is still to come: `Friday
  /// evening`, `Date to be fixed`, `Unscheduled`, `时间待定`; not so `Lunch break`.
  ///
  /// O(characters), of which the first 200 are looked at.
  var speaksOfDay: Bool {
    if namesDay { return true }
    let words = prefix(200).split { !$0.isLetter }
    if words.contains(where: { wordsOfDays.contains($0.lowercased()) }) { return true }
    return isOpenTime(words) || isEastAsian && isOpenTimeInHan
  }

  /// Whether it is a word for times with what says that they are to come: `Time: TBA`.
  private func isOpenTime(_ words: [Substring]) -> Bool {
    guard let first = words.first, wordsOfTimes.contains(first.lowercased()) else { return false }
    return words.dropFirst().joined(separator: " ").isNotSet
  }

  private var isOpenTimeInHan: Bool {
    ["日期", "时间", "時間", "日程"].contains { word in
      hasPrefix(word) && (word == "日期" || String(dropFirst(word.count)).trimmed.isNotSet)
    }
  }
}

private let wordsOfDays = Set(
  PublishedColumn.day.names + [
    "dates", "days", "daten", "tage", "termine", "jours",
    "unscheduled", "undated", "backlog", "unterminiert", "ungeplant",
  ])

private let wordsOfTimes = Set(PublishedColumn.start.names)
