import Programme

/// Who speaks by the first line of a description, as Indico writes it:
/// `Speakers: Ann Bell (Acme, Nets), Bob Ray`.
struct CalendarSpeakers {
  /// Each with the institutions that stand in brackets behind the name.
  private(set) var people: [(name: String, institutions: [String])] = []
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
      let person = String(part).trimmed.withInstitutionsAtEnd
      if !person.name.isEmpty { people.append(person) }
    }
    if people.isEmpty { return nil }
  }

  private static let labels: Set<String> = ["speaker", "speakers"]
}

extension Character {
  fileprivate var opensBracket: Bool { self == "(" || self == "\u{FF08}" }
  fileprivate var closesBracket: Bool { self == ")" || self == "\u{FF09}" }
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

extension String {
  /// A name and the institutions in brackets behind it: `Bob (Bobby) Ray (Acme) (Nets (North))`.
  ///
  /// The last bracket holds one; those before it do where that is plain: `(Bob)` is a name.
  fileprivate var withInstitutionsAtEnd: (name: String, institutions: [String]) {
    var (name, found): (String, [String]) = (self, [])
    while let (before, bracket) = name.bracketAtEnd,
      found.isEmpty || bracket.isOrganisation || bracket.isInitials
    {
      name = before
      found.append(bracket)
    }
    return (name, found.reversed().filter { !$0.isEmpty })
  }

  /// Capitals alone: `CERN`.
  private var isInitials: Bool {
    let letters = filter(\.isLetter)
    return letters.count > 1 && letters.allSatisfy(\.isUppercase)
  }

  /// What stands in the last brackets, which may hold others, and what stands before them.
  private var bracketAtEnd: (before: String, bracket: String)? {
    guard last?.closesBracket == true else { return nil }
    var (depth, open) = (0, endIndex)
    for place in indices.reversed() {
      if self[place].closesBracket { depth += 1 }
      if self[place].opensBracket { depth -= 1 }
      open = place
      if depth == 0 { break }
    }
    let before = String(self[..<open]).trimmed
    guard depth == 0, !before.isEmpty else { return nil }
    return (before, String(self[index(after: open)...].dropLast()).trimmed)
  }
}
