import Programme

/// The cells of a column of people, as far as institutions stand in brackets behind all names.
struct BracketedNames {
  private var (bracketed, others) = (0, 0)
  /// All brackets, those that hold an institution for sure, and those that look like one.
  private var (brackets, sure, likely) = (0, 0, 0)
  /// What stands in brackets behind names.
  enum Meaning {
    /// A part of each name.
    case names
    /// Institutions in most, and what is none is a part of the name.
    case mostlyInstitutions
    /// Institutions, as the header says.
    case institutions
  }
  /// So many cells tell.
  private static let most = 10_000

  mutating func note(_ text: String) {
    guard bracketed + others < Self.most, !text.isNotSet else { return }
    let text = text.withoutStarOfBracket
    guard text.utf8.last == UInt8(ascii: ")") else {
      others += 1
      return
    }
    let elements = text.semicolonParts.flatMap(\.commaParts).map(\.bracketOfName)
    let brackets = elements.compactMap { $0 }
    guard brackets.count == elements.count else {
      others += 1
      return
    }
    bracketed += 1
    self.brackets += brackets.count
    sure += brackets.count(where: \.isOrganisation)
    likely += brackets.count { !$0.isOrganisation && $0.isLikeInstitution }
  }

  /// Whether nearly all cells are so, most brackets hold what may be an institution, and some one
  /// for sure.
  var areInstitutions: Bool {
    sure > 0 && (sure + likely) * 2 > brackets && others * 9 <= bracketed
  }
}

extension String {
  /// Without the star of a note behind a bracket: `Ann Lee (Acme)*`.
  var withoutStarOfBracket: String { hasSuffix(")*") ? String(dropLast()) : self }

  /// Whether it may be the institution of somebody in a column where most brackets hold one: neither
  /// a remark (`online`), nor pronouns, nor what somebody is, nor the name in another script.
  func mayBeInstitution(of name: String) -> Bool {
    if isOrganisation { return true }
    guard let first = first(where: \.isLetter), !first.isLowercase, !isNotSet, !isPosition,
      !contains("@"), isEastAsian == name.isEastAsian
    else { return false }
    return !contains("/") || split(separator: "/").allSatisfy { $0.count > 4 || $0.isInCapitals }
  }

  /// Whether it is a word of three capitals or more, or several capitalised words, and does not say
  /// what somebody is: `NVDI`, `Bolt Research`.
  fileprivate var isLikeInstitution: Bool {
    let words = split { $0 == " " || $0 == "," }
    guard let first = words.first, !isPosition, !contains("/"), !contains("@"),
      !isEastAsian
    else { return false }
    if words.count == 1 { return first.count > 2 && first.isInCapitals }
    return words.allSatisfy {
      $0.first?.isUppercase == true || NameParticles.all.contains(String($0))
    }
  }

  /// What stands in the bracket behind a name; `nil` where there is none.
  fileprivate var bracketOfName: String? {
    let text = trimmed.withoutStarOfBracket
    guard text.hasSuffix(")"), let open = text.firstIndex(of: "("),
      String(text[..<open]).trimmed.isLikeWholeName
    else { return nil }
    return String(text[text.index(after: open)...].dropLast())
  }
}

extension Substring {
  /// Capitals and figures, and nothing else.
  fileprivate var isInCapitals: Bool {
    contains(where: \.isLetter) && allSatisfy { $0.isUppercase || $0.isNumber || $0 == "-" }
  }
}
