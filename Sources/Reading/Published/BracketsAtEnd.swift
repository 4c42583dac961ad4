extension String {
  /// A name and the institutions in brackets behind it: `Bob (Bobby) Ray (Acme) (Nets (North))`.
  ///
  /// The last bracket holds one; those before it do where that is plain: `(Bob)` is a name.
  var withInstitutionsAtEnd: (name: String, institutions: [String]) {
    var (name, found): (String, [String]) = (self, [])
    while let (before, bracket) = name.bracketAtEnd,
      found.isEmpty || bracket.isOrganisation
        || bracket.isInitials && bracket.mayBeInstitution(of: before)
    {
      name = before
      found.append(bracket)
    }
    return (name, found.reversed().filter { !$0.isEmpty })
  }

  /// Capitals alone: `CERN`.
  private var isInitials: Bool {
    let letters = filter(\.isLetter)
    return letters.count > 1 && letters.allSatisfy(\.isUppercase) && !contains("/")
  }

  /// What stands in the last brackets, which may hold others, and what stands before them.
  var bracketAtEnd: (before: String, bracket: String)? {
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

extension Character {
  var opensBracket: Bool { self == "(" || self == "\u{FF08}" }
  var closesBracket: Bool { self == ")" || self == "\u{FF09}" }
}
