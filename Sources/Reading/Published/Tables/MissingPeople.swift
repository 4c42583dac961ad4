import Programme

/// Cells of people that hold `NA`, R's word for nothing: it is somebody at most once in a table.
struct MissingPeople {
  private var count = 0
  private var isRule: Bool { count > 1 }

  mutating func note(_ text: String) {
    if text == "NA" { count += 1 }
  }

  /// Whether a cell names nobody.
  func isMissing(_ text: String) -> Bool { isRule && text == "NA" }

  /// A cell without what is nobody in its list; `nil` where nothing is left. O(characters).
  ///
  /// A comma may stand behind a family name: `NA, Min-ho` is somebody.
  func rest(of text: String) -> String? {
    guard isRule, text.utf8.count < 1_000, text.contains("NA") else { return text }
    if text == "NA" { return nil }
    let parts = text.semicolonParts
    if parts.count > 1 { return parts.filter { $0.trimmed != "NA" }.joined(separator: "; ") }
    let names = text.commaParts
    let others = names.filter { $0 != "NA" }
    guard others.count < names.count, others.allSatisfy(\.isLikeWholeName) else { return text }
    return others.joined(separator: ", ")
  }
}
