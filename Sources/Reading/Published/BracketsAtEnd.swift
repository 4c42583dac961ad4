extension String {
  /// A name and the institutions in brackets behind it: `Bob (Bobby) Ray (Acme) (Nets (North))`.
  ///
  /// The last bracket holds one; those before it do where that is plain: `(Bob)` is a name.
  var withInstitutionsAtEnd: (name: String, institutions: [String]) {
    var (name, found): (String, [String]) = (self, [])
    while found.count < Self.mostBrackets, let (before, bracket) = name.bracketAtEnd,
      found.isEmpty || bracket.isPlainInstitution(of: before)
    {
      name = before
      found.append(bracket)
    }
    return (name, found.reversed().filter { !$0.isEmpty })
  }

  /// So many brackets behind a name are taken off.
  static var mostBrackets: Int { 8 }

  /// Whether it is an institution also in front of another bracket: one for sure, or capitals that
  /// may be one.
  func isPlainInstitution(of name: String) -> Bool {
    isOrganisation || isInitials && mayBeInstitution(of: name)
  }

  /// Capitals alone: `CERN`.
  private var isInitials: Bool {
    let letters = filter(\.isLetter)
    return letters.count > 1 && letters.allSatisfy(\.isUppercase) && !arePronouns
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
