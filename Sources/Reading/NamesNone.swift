import Programme

extension String {
  /// Whether it says that there is none, or none yet: `-`, `N/A`, `TBA`.
  var namesNone: Bool { utf8.count <= 6 && none.contains(lowercased()) || isNotSet }
}

private let none: Set<String> = [
  "-", "--", "–", "—", "/", "n/a", "n.a.", "none", "nil", "k.a.", "keine", "无", "無",
]
