import Programme

/// The cells of a column of people, as far as institutions stand in brackets behind all names.
struct BracketedNames {
  private var (bracketed, others) = (0, 0)
  private var holdsInstitution = false
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
    holdsInstitution = holdsInstitution || brackets.contains(where: \.isOrganisation)
  }

  /// Whether nearly all cells are so, and some bracket holds an institution for sure.
  var areInstitutions: Bool { holdsInstitution && others * 9 <= bracketed }
}

extension String {
  /// Without the star of a note behind a bracket: `Ann Lee (Acme)*`.
  var withoutStarOfBracket: String { hasSuffix(")*") ? String(dropLast()) : self }

  /// What stands in the bracket behind a name; `nil` where there is none.
  fileprivate var bracketOfName: String? {
    let text = trimmed.withoutStarOfBracket
    guard text.hasSuffix(")"), let open = text.firstIndex(of: "("),
      String(text[..<open]).trimmed.isLikeWholeName
    else { return nil }
    return String(text[text.index(after: open)...].dropLast())
  }
}
