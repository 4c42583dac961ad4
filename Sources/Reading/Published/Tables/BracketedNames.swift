import Programme

/// The cells of a column of people, as far as institutions stand in brackets behind all names.
struct BracketedNames {
  private var (bracketed, others) = (0, 0)
  /// All brackets, those that hold an institution for sure, and those that can hold none.
  private var (brackets, sure, contrary) = (0, 0, 0)
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
    // A code of a country and a short name look alike.
    let telling = brackets.filter { !$0.text.isCode }
    self.brackets += telling.count
    sure += telling.count { $0.text.isOrganisation }
    contrary += telling.count { !$0.text.mayBeInstitution(of: $0.name) }
  }

  /// Whether nearly all cells are so, some bracket holds an institution for sure, and most may hold
  /// one.
  var areInstitutions: Bool {
    sure > 0 && contrary * 2 < brackets && others * 9 <= bracketed
  }
}

extension String {
  /// Without the star of a note behind a bracket: `Ann Lee (Acme)*`.
  var withoutStarOfBracket: String { hasSuffix(")*") ? String(dropLast()) : self }

  /// Whether it may be the institution of somebody in a column where most brackets hold one: neither
  /// a remark (`online`), nor pronouns, nor what somebody is or does (`Vortrag`), nor a day, a language
  /// or a platform, nor the name in another script.
  func mayBeInstitution(of name: String) -> Bool {
    if isOrganisation { return true }
    guard let first = first(where: \.isLetter), !first.isLowercase, !isCode, !isNotSet, !isPosition,
      !wordsOfHeaders.contains(headerKey), PersonHeader(headerKey) == nil, !contains("@"),
      !isPlatform, !namesLanguage, !isDayInFull,
      name.isEastAsian ? !isLikeWholeName : !isEastAsian
    else { return false }
    return !contains("/") || split(separator: "/").allSatisfy { $0.count > 4 || $0.isInCapitals }
  }

  /// Whether it stands beside institutions in brackets and is none for sure: figures, pronouns, what
  /// somebody is, where one is seen, a word of headers, or that nothing is known.
  var isRemark: Bool {
    if isEmpty || isOrganisation { return false }
    return !contains(where: \.isLetter) || isNotSet || isPosition || isPlatform || arePronouns
      || namesLanguage || isDayInFull || contains("@") || contains("://")
      || waysToTakePart.contains(lowercased()) || wordsOfHeaders.contains(headerKey)
      || PersonHeader(headerKey) != nil
  }

  /// `she/her`, `They/Them`.
  var arePronouns: Bool {
    let words = lowercased().split(separator: "/")
    guard words.count > 1 else { return ["she", "he", "they"].contains(lowercased()) }
    return words.allSatisfy { pronouns.contains(String($0)) }
  }

  /// Whether it is a date or a day that no name is as short as: `Sun`.
  private var isDayInFull: Bool {
    count > 3 && WrittenCell(self, order: nil)?.dayText != nil
  }

  /// Whether it is as short as the code of a country, and no institution for sure.
  fileprivate var isCode: Bool { count <= 2 && !isOrganisation }

  /// A name and what stands in the bracket behind it; `nil` where there is none.
  fileprivate var bracketOfName: (name: String, text: String)? {
    let text = trimmed.withoutStarOfBracket
    guard text.hasSuffix(")"), let open = text.firstIndex(of: "(") else { return nil }
    let name = String(text[..<open]).trimmed
    guard name.isLikeWholeName else { return nil }
    return (name, String(text[text.index(after: open)...].dropLast()))
  }
}

/// In lower case, of the languages that programmes are written in.
private let pronouns: Set<String> = [
  "she", "her", "hers", "he", "him", "his", "they", "them", "theirs", "sie", "ihr", "er", "ihm",
  "elle", "il", "lui", "iel", "any", "all",
]

/// In lower case.
private let waysToTakePart: Set<String> = [
  "remote", "remotely", "online", "virtual", "virtually", "hybrid", "in person", "on site",
  "onsite", "vor ort", "线上", "线下",
]

/// What heads columns of programmes is no institution.
private let wordsOfHeaders = Set(PublishedColumn.allCases.flatMap(\.names))

extension Substring {
  /// Capitals and figures, and nothing else.
  fileprivate var isInCapitals: Bool {
    contains(where: \.isLetter) && allSatisfy { $0.isUppercase || $0.isNumber || $0 == "-" }
  }
}
