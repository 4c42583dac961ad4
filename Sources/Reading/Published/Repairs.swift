import Programme

/// Turns the texts of a published file into plain text and counts what had to be mended.
struct Repairs {
  /// One line of plain text; `nil` when nothing is left.
  mutating func line(_ raw: String) -> String? {
    let text = raw.trimmed
    return text.isEmpty ? nil : text
  }

  /// Plain text with paragraphs and lists; `nil` when nothing is left.
  mutating func prose(_ raw: String) -> String? {
    let text = raw.trimmed
    return text.isEmpty ? nil : text
  }

  /// Says once for the whole file what was mended and how often.
  func report(_ file: SourceFile, _ faults: Faults) {}
}
