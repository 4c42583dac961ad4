/// A name without the brackets behind it that hold institutions or remarks:
/// `Bob (Bobby) Ray (Acme) (she/her) (Nets (North))`.
struct BracketsAtEnd {
  private(set) var name: String
  private(set) var institutions: [String] = []
  /// What stands in brackets and is no institution: `she/her`, `n/a`.
  private(set) var remarks: [String] = []

  /// So many brackets behind a name are taken off.
  private static let most = 8

  /// Takes the brackets off from the end while they hold institutions and remarks.
  ///
  /// The last that is no remark holds an institution where it may, one before that where that is plain:
  /// `(Bob)` is a name. One before a bracket that says that there is none holds what looks like one.
  ///
  /// - Parameters:
  ///   - sparesRemarks: those in front of institutions are a part of the name.
  ///   - mayBeInstitution: whether the last may be one behind the name before it.
  init(
    of text: String, sparesRemarks: Bool = false,
    where mayBeInstitution: (_ inner: String, _ name: String) -> Bool
  ) {
    name = text
    var (count, saysNone) = (0, false)
    while count < Self.most, let (before, inner) = name.bracketAtEnd {
      let isInstitution =
        !inner.namesNone
        && (!institutions.isEmpty
          ? inner.isPlainInstitution(of: before)
          : mayBeInstitution(inner, before) && (!saysNone || inner.mayBeInstitution(of: before)))
      let isRemark = inner.isRemark || inner.isEmpty || inner.namesNone
      guard isInstitution || isRemark && !(sparesRemarks && !institutions.isEmpty) else { break }
      saysNone = saysNone || inner.namesNone
      if isInstitution {
        institutions.insert(inner, at: 0)
      } else if !inner.isEmpty {
        remarks.insert(inner, at: 0)
      }
      (name, count) = (before, count + 1)
    }
  }
}

extension String {
  /// Whether it is an institution also in front of another bracket: one for sure, or capitals that
  /// may be one.
  fileprivate func isPlainInstitution(of name: String) -> Bool {
    isOrganisation || isInitials && mayBeInstitution(of: name)
  }

  /// Capitals alone: `CERN`.
  private var isInitials: Bool {
    let letters = filter(\.isLetter)
    return letters.count > 1 && letters.allSatisfy(\.isUppercase) && !arePronouns
  }

  /// What stands in the last brackets, which may hold others, and what stands before them.
  fileprivate var bracketAtEnd: (before: String, bracket: String)? {
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
