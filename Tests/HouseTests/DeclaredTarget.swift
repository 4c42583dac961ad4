/// A target as the package description declares it.
struct DeclaredTarget: Equatable, CustomStringConvertible {
  enum Kind: String, CaseIterable { case target, executableTarget, testTarget, systemLibrary }

  var kind: Kind
  var name: String
  /// From the root of the repository.
  var path: String
  /// Targets and products, by name.
  var dependencies: Set<String>

  var description: String { name }
}

/// The targets in the text of a package description, in its order.
func declaredTargets(in text: String) -> [DeclaredTarget] {
  let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    .filter { !$0.drop { $0 == " " }.hasPrefix("//") }
  let text = lines.joined(separator: "\n")
  let starts = DeclaredTarget.Kind.allCases.flatMap { kind in
    text.ranges(of: ".\(kind.rawValue)(").map { (kind: kind, range: $0) }
  }
  return starts.sorted { $0.range.lowerBound < $1.range.lowerBound }.compactMap { start in
    declaredTarget(start.kind, in: bracketed(text[start.range.upperBound...], by: "(", ")"))
  }
}

private func declaredTarget(
  _ kind: DeclaredTarget.Kind, in body: Substring
) -> DeclaredTarget? {
  guard let name = quoted(after: "name: ", in: body) else { return nil }
  let list = body.ranges(of: "dependencies: [").first
    .map { bracketed(body[$0.upperBound...], by: "[", "]") }
  // Of `.product(name: "A", package: "b")` only the product counts.
  let parts =
    list?.replacing(/package: "[^"]*"/, with: "")
    .split(separator: "\"", omittingEmptySubsequences: false) ?? []
  let names = parts.enumerated().filter { $0.offset % 2 == 1 }.map { String($0.element) }
  let folder = kind == .testTarget ? "Tests" : "Sources"
  return DeclaredTarget(
    kind: kind, name: name, path: quoted(after: "path: ", in: body) ?? "\(folder)/\(name)",
    dependencies: Set(names))
}

/// The text up to the bracket that closes one opened before it.
private func bracketed(_ text: Substring, by opening: Character, _ closing: Character) -> Substring
{
  var depth = 1
  return text.prefix { character in
    depth += character == opening ? 1 : character == closing ? -1 : 0
    return depth > 0
  }
}

/// The string literal that directly follows a label.
private func quoted(after label: String, in text: Substring) -> String? {
  guard let range = text.ranges(of: label + "\"").first else { return nil }
  return String(text[range.upperBound...].prefix { $0 != "\"" })
}
