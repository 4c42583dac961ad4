import Programme

/// Who speaks by the first line of a description, as Indico writes it:
/// `Speakers: Ann Bell (Acme, Nets), Bob Ray`.
struct CalendarSpeakers {
  /// Each with the institutions and the remarks that stand in brackets behind the name.
  private(set) var people: [BracketsAtEnd] = []
  /// The description behind them.
  let rest: String

  /// `nil` where a description begins otherwise.
  init?(beginning description: String) {
    let line = description.prefix { !$0.isNewline }
    guard line.utf8.count <= 2_000, let colon = line.firstIndex(of: ":"),
      Self.labels.contains(line[..<colon].lowercased())
    else { return nil }
    rest = String(description[line.endIndex...])
    for part in line[line.index(after: colon)...].partsOutsideBrackets {
      let person = BracketsAtEnd(of: String(part).trimmed, sparesRemarks: true) { inner, _ in
        !inner.isEmpty && !inner.arePronouns
      }
      if !person.name.isEmpty { people.append(person) }
    }
    if people.isEmpty { return nil }
  }

  private static let labels: Set<String> = ["speaker", "speakers"]
}

extension Character {
  /// Whether it stands between names: a comma, also that of Chinese, or the mark of its lists.
  fileprivate var partsNames: Bool { self == "," || self == "\u{FF0C}" || self == "、" }
}

extension Substring {
  /// What commas part that stand in no brackets.
  fileprivate var partsOutsideBrackets: [Substring] {
    var (parts, start, depth) = ([Substring](), startIndex, 0)
    for (place, sign) in zip(indices, self) {
      if sign.opensBracket { depth += 1 }
      if sign.closesBracket { depth = Swift.max(depth - 1, 0) }
      guard depth == 0, sign.partsNames else { continue }
      parts.append(self[start..<place])
      start = index(after: place)
    }
    return parts + [self[start...]]
  }
}
