import Programme

/// Who speaks by the first line of a description, as Indico writes it:
/// `Speakers: Ann Bell (Acme, Nets), Bob Ray`.
struct CalendarSpeakers {
  /// Each with the institution that stands in brackets behind the name.
  private(set) var people: [(name: String, institution: String?)] = []
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
      let person = String(part).trimmed.withBracketsAtEnd
      if !person.name.isEmpty { people.append(person) }
    }
    if people.isEmpty { return nil }
  }

  private static let labels: Set<String> = ["speaker", "speakers"]
}

extension Substring {
  /// What commas part that stand in no brackets.
  fileprivate var partsOutsideBrackets: [Substring] {
    var (parts, start, depth) = ([Substring](), startIndex, 0)
    for (place, sign) in zip(indices, self) {
      switch sign {
      case "(": depth += 1
      case ")": depth = Swift.max(depth - 1, 0)
      case "," where depth == 0:
        parts.append(self[start..<place])
        start = index(after: place)
      default: break
      }
    }
    return parts + [self[start...]]
  }
}

extension String {
  /// A name and what stands in the last brackets behind it: `Bob (Bobby) Ray (Acme (North))`.
  fileprivate var withBracketsAtEnd: (name: String, institution: String?) {
    guard hasSuffix(")") else { return (self, nil) }
    var (depth, open) = (0, endIndex)
    for place in indices.reversed() {
      if self[place] == ")" { depth += 1 }
      if self[place] == "(" { depth -= 1 }
      open = place
      if depth == 0 { break }
    }
    let name = String(self[..<open]).trimmed
    guard depth == 0, !name.isEmpty else { return (self, nil) }
    return (name, String(self[index(after: open)...].dropLast()).trimmed.nonEmpty)
  }
}
