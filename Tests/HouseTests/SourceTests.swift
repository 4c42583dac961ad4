import Testing

/// Words that no source may hold, and why.
private let banned: [(word: String, why: String)] = [
  ("try!", "a trap in front of the audience"),
  ("as!", "a trap in front of the audience"),
  ("fatalError(", "a trap in front of the audience"),
  ("preconditionFailure(", "a trap in front of the audience"),
  ("unsafelyUnwrapped", "undefined behaviour"),
  ("Dictionary(uniqueKeysWithValues:", "traps on the second of two equal keys"),
  ("XMLDocument", "reads files that a document names"),
  ("ISO8601DateFormatter", "is nil for times without seconds"),
  ("StringTransform", "costs every start tens of milliseconds"),
  ("initscr(", "ends the process on an unknown TERM"),
  ("system(", "there is no shell in the program"),
  ("popen(", "there is no shell in the program"),
  ("posix_spawn(", "there is no other program in the program"),
  ("execv(", "there is no other program in the program"),
  ("Process(", "there is no other program in the program"),
]

/// Written for a developer, who reads their traps: they make tables and are not shipped.
private let tools = ["Sources/FoldingTable/", "Sources/PinyinTable/"]

/// Tables, which are as long as what they list.
private let tables = [
  "Sources/Searching/FoldingTable.swift", "Sources/Searching/ReadingTable.swift",
  "Sources/Searching/StrokeTable.swift", "Sources/Reading/Encodings/GB18030Table.swift",
  "Sources/TerminalUI/Scalar+Widths.swift",
]

private let shipped = (House.sources(below: "Sources") + House.sources(below: "Resources"))
  .filter { source in !tools.contains { source.path.hasPrefix($0) } }

struct SourceTests {
  @Test(arguments: banned)
  func `No source holds a banned word`(word: String, why: String) {
    let first = word.first.map(isPartOfName) ?? false
    for source in shipped {
      let code = source.code
      let hits = code.ranges(of: word).filter { hit in
        !(first && code[..<hit.lowerBound].last.map(isPartOfName) ?? false)
      }
      #expect(hits.isEmpty, "\(source): '\(word)' \(why).")
    }
  }

  @Test(arguments: shipped)
  func `Nothing is unwrapped by force`(source: Source) {
    let hits = source.code.split(whereSeparator: \.isNewline)
      .filter { $0.contains(/[\w)\]}?]!($|[^=])/) }
    #expect(hits.isEmpty, "\(source)")
  }

  @Test(arguments: shipped + House.sources(below: "Tests"))
  func `A file is short, unless it is a table`(source: Source) {
    #expect(source.lines <= 500 || tables.contains(source.path), "\(source)")
  }

  @Test func `The sources were found`() {
    #expect(shipped.count > 20)
  }
}

private func isPartOfName(_ character: Character) -> Bool {
  character.isLetter || character.isNumber || character == "_"
}
