import Programme

/// Cells of people whose names in Han have only blanks between them.
struct SpacedHanNames {
  private var cells = CountedTexts()

  mutating func note(_ text: String, line: Int) {
    if text.holdsSpacedHanNames { cells.note(text, line: line) }
  }

  func report(_ file: SourceFile, _ faults: Faults) {
    guard let first = cells.first else { return }
    faults.add(
      file, line: first.line, column: 1,
      "\(cells.count == 1 ? "1 cell names" : "\(cells.count.grouped) cells name") people in Han "
        + "with blanks between them, the first \(first.text.quoted); each is taken for a person.",
      "Write semicolons between people.", as: .note)
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether some of it may be in Han: most cells of other tables are quickly told.
  var mayHoldHan: Bool { contains { $0 >= 0xE3 } }
}

extension String {
  fileprivate var holdsSpacedHanNames: Bool {
    utf8.contains { $0 >= 0xE3 }
      && split { ";；:：,，、/／|\n".contains($0) }.contains {
        String($0).trimmed.spacedHanNames != nil
      }
  }
}
