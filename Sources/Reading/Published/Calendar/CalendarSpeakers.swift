import Programme

/// Who speaks by the first line of a description: `Speakers: Ann Bell (Acme, Nets), Bob Ray`.
struct CalendarSpeakers {
  /// Each with the institution that stands in brackets behind the name.
  private(set) var people: [(name: String, institution: String?)] = []
  /// The description behind them.
  let rest: String

  /// `nil` where a description begins otherwise, or with what may be none of names.
  ///
  /// - Parameter isSure: whether the tool that wrote it begins so, as Indico does; else all names
  ///   have to be whole ones.
  init?(beginning description: String, isSure: Bool) {
    let line = description.prefix { !$0.isNewline }
    guard line.utf8.count <= 2_000, let colon = line.firstIndex(of: ":"),
      Self.labels.contains(line[..<colon].lowercased())
    else { return nil }
    rest = String(description[line.endIndex...])
    for part in line[line.index(after: colon)...].partsOutsideBrackets {
      let person = String(part).trimmed.withBracketsAtEnd
      if !person.name.isEmpty { people.append(person) }
    }
    guard !people.isEmpty, isSure || people.allSatisfy({ $0.name.isLikeWholeName }) else {
      return nil
    }
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
  /// A name and what stands in brackets behind it.
  fileprivate var withBracketsAtEnd: (name: String, institution: String?) {
    guard hasSuffix(")"), let open = firstIndex(of: "(") else { return (self, nil) }
    let name = String(self[..<open]).trimmed
    let institution = String(self[index(after: open)...].dropLast()).trimmed
    return name.isEmpty ? (self, nil) : (name, institution.isEmpty ? nil : institution)
  }
}
