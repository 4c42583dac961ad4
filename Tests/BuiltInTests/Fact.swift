import Programme

/// One statement of the report, and the record of the built-in meeting that holds it.
struct Fact: Sendable, CustomStringConvertible {
  /// Paragraphs of the report, from 1 to 17.
  let paragraphs: [Int]
  let statement: String
  /// The sources of the record that holds the fact; `nil` when none does.
  let sources: @Sendable (Meeting) -> String?

  init(
    _ paragraphs: Int..., statement: String, sources: @escaping @Sendable (Meeting) -> String?
  ) {
    (self.paragraphs, self.statement, self.sources) = (paragraphs, statement, sources)
  }

  var description: String {
    "\(paragraphs.map(String.init).joined(separator: ", ")): \(statement)"
  }
}

/// The paragraphs that a source cell names: `report:2,11` is 2 and 11; `nil` if it is not one.
func paragraphs(in sources: String?) -> [Int]? {
  guard let sources, sources.hasPrefix("report:") else { return nil }
  let numbers = sources.dropFirst("report:".count).split(separator: ",").map { Int($0) }
  return numbers.contains(nil) || numbers.isEmpty ? nil : numbers.compactMap { $0 }
}
