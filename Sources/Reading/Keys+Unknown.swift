import Programme

extension Keys {
  /// Asks about keys that are kept without a meaning and look like one that has some.
  ///
  /// - Returns: the other keys that are kept.
  @discardableResult
  func reportLikely() -> [String] {
    var others: [String] = []
    for key in rest.map(\.key) {
      guard let meant = meant(by: key) else {
        others.append(key)
        continue
      }
      fault(
        key,
        "'\(key)' has no meaning in \(path.isEmpty ? file.name : "'\(path)'") and is only kept.",
        "Did you mean '\(meant)'?")
    }
    return others
  }

  /// The same, and names once the other keys that mean nothing here.
  func reportUnknown() { report(unknown: reportLikely()) }

  /// The same of a table whose keys may be meant for the one around it.
  func reportUnknown(inside outer: Keys) {
    var others: [String] = []
    for key in rest.map(\.key) {
      let isOuter = outer.known.contains(key) && key != path && synonym(of: key) == nil
      let action: String
      if isOuter {
        action = "Write it above [\(path)]."
      } else if let own = meant(by: key) {
        action = "Did you mean '\(own)'?"
      } else if let other = outer.meant(by: key), other != path {
        action = "Did you mean '\(other)', above [\(path)]?"
      } else {
        others.append(key)
        continue
      }
      fault(key, "'\(key)' has no meaning in '\(path)' and is only kept.", action)
    }
    report(unknown: others)
  }

  private func report(unknown keys: [String]) {
    let others = keys.map { (key: $0, place: place(of: $0)) }
      .sorted { ($0.place.line, $0.key) < ($1.place.line, $1.key) }
    guard let first = others.first else { return }
    let shown = others.prefix(5).map(\.key.quoted).joined(separator: ", ")
    faults.add(
      file, line: first.place.line, column: first.place.column,
      "keys kept as they are: \(shown)\(others.count > 5 ? " and others" : "").",
      "Write those that are meant so below [extra].", as: .note)
  }

  /// Reports a lone table of head counts that states none, and what is only kept of it.
  func reportNoNumber() {
    let kept = rest.prefix(5).map(\.key.quoted).joined(separator: ", ")
    let name = path.prefix { $0 != "[" }
    let tail = rest.isEmpty ? "" : "; kept without a meaning: \(kept)\(rest.count > 5 ? " …" : "")"
    fault(
      rest.first?.key ?? "", "'\(name)' states no head count\(tail).",
      "Write [[\(name)]], and below it of = \"people\" and declared = 300.")
  }

  /// Reports the keys of a table whose record has no room for them.
  func reportRest() {
    for key in rest.map(\.key) {
      fault(
        key, "'\(key)' has no meaning in '\(path)' and is not read.",
        meant(by: key).map { "Did you mean '\($0)'?" } ?? "Take it out.")
    }
  }

  /// The key of this table that another word stands for, or that it is a misspelling of.
  private func meant(by key: String) -> String? {
    // What the conversion of a published file kept has blanks in its name.
    guard !key.contains(" ") else { return nil }
    let word = key.asWord
    if let same = known.first(where: { $0.filter { $0 != "_" } == word }), same != key {
      return same
    }
    if let synonym = synonym(of: key) { return synonym }
    let value = rest.first { $0.key == key }?.value.words.trimmed ?? ""
    if known.contains("dates"), Self.isBound(key, value) { return "dates" }
    guard !Self.ownWords.contains(word) else { return nil }
    return known.filter { $0 != key }.closest(to: key.lowercased())
  }

  /// The key of this table that another word stands for.
  private func synonym(of key: String) -> String? {
    let word = key.asWord
    let synonym = Self.synonyms.first { $0.words.contains(word) && known.contains($0.key) }
    return synonym?.key
  }

  /// Whether a value is a day and its key the word for a first or a last one.
  static func isBound(_ key: String, _ value: String) -> Bool {
    let word = key.lowercased().filter { $0 != "_" && $0 != "-" }
    guard bounds.contains(word) else { return false }
    if case .day = WrittenDay(value, order: nil) { return true }
    return WrittenMoment(iso: value) != nil
  }

  private static let bounds: Set<String> = [
    "start", "begin", "begins", "from", "firstday", "startday", "end", "ends", "until", "to",
    "lastday", "endday", "day", "beginn", "von", "ende", "bis", "开始", "结束",
  ]

  /// Words that are near to a key and mean something else.
  private static let ownWords: Set<String> = ["country", "value", "values", "state"]

  private static let synonyms: [(key: String, words: Set<String>)] = [
    ("timezone", ["zone", "tz", "timezoneid", "timezonename", "zeitzone", "tzid", "时区", "時區"]),
    ("title", ["name", "titel", "标题", "標題", "名称", "名稱"]),
    ("dates", ["date", "startdate", "enddate", "datum", "日期"]),
    ("venue", ["location", "place", "ort", "veranstaltungsort", "地点"]),
    ("city", ["town", "stadt", "城市"]),
    (
      "convenors",
      [
        "convener", "conveners", "organiser", "organisers", "organizer", "organizers", "host",
        "hosts", "veranstalter", "主办", "主辦",
      ]
    ),
    ("published", ["schedule", "base", "overlay"]), ("file", ["path", "name", "source", "url"]),
    ("declared", ["number", "count", "total", "expected", "figure"]),
    ("category", ["name", "label", "title"]), ("text", ["caption", "aim", "title", "words"]),
    ("photographer", ["photo", "credit", "by"]), ("because", ["reason", "why"]),
    ("of", ["field", "what", "key"]),
  ]
}

extension String {
  /// In lower case, without what joins the words of a key.
  fileprivate var asWord: String { String(lowercased().filter { $0 != "_" && $0 != "-" }) }
}
