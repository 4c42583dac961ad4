/// The lines of a text as they are shown. O(bytes).
extension [UInt8] {
  /// One line: line ends and tabs become blanks, each run of them one.
  var asOneLine: [UInt8] {
    guard contains(where: { $0 == 0x0A || $0 == 0x09 }) else { return self }
    let lines = split { $0 == 0x0A || $0 == 0x09 }.map(\.trimmingBlanks)
    return Array(lines.filter { !$0.isEmpty }.joined(separator: [0x20]))
  }

  /// Lines without the indentation they all have, without blanks at their ends, with at most one
  /// empty line between them and none at the ends.
  var asPlainLines: [UInt8] {
    let lines = split(separator: 0x0A, omittingEmptySubsequences: false)
    let indents = lines.lazy.filter { !$0.trimmingBlanks.isEmpty }.map(\.indent)
    let indent = indents.min() ?? 0
    var (text, emptyLines): ([UInt8], Int) = ([], 0)
    text.reserveCapacity(count)
    for line in lines {
      guard let last = line.lastIndex(where: { !$0.isBlank }) else {
        emptyLines += 1
        continue
      }
      if !text.isEmpty { text.append(contentsOf: emptyLines > 0 ? [0x0A, 0x0A] : [0x0A]) }
      text.append(contentsOf: line[...last].dropFirst(indent))
      emptyLines = 0
    }
    return text
  }

  /// Tabs as four blanks.
  var withoutTabs: [UInt8] {
    contains(0x09)
      ? Array(
        split(separator: 0x09, omittingEmptySubsequences: false)
          .joined(separator: "    ".utf8)) : self
  }
}

extension ArraySlice<UInt8> {
  fileprivate var indent: Int { prefix { $0.isBlank }.count }
}
