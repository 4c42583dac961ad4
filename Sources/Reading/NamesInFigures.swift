import Programme

extension String {
  /// Whether there are figures in it and no letters: `12`, `3 / 4`; with signs that shout, as in
  /// `#1!`, it may be a name. Mostly O(1).
  var isOfFigures: Bool {
    guard let first = unicodeScalars.first, !first.properties.isAlphabetic, utf8.count <= 48 else {
      return false
    }
    return !unicodeScalars.contains {
      $0.properties.isAlphabetic || "*#+&@!".unicodeScalars.contains($0)
    }
      && unicodeScalars.contains { $0.properties.numericType != nil }
  }
}

/// Cells of people that hold figures, which name nobody.
struct NamesInFigures {
  private var cells: [String: CountedTexts] = [:]

  mutating func note(_ text: String, under header: String, line: Int) {
    cells[header, default: CountedTexts()].note(text, line: line)
  }

  func report(_ file: SourceFile, _ faults: Faults) {
    for (header, cells) in cells.sorted(by: { $0.key < $1.key }) {
      guard let first = cells.first else { continue }
      let isOne = cells.count == 1
      faults.add(
        file, line: first.line, column: 1,
        "\(isOne ? "1 cell" : "\(cells.count.grouped) cells") of \(header.quoted) "
          + "\(isOne ? "holds" : "hold") figures where names stand, the first \(first.text.quoted); "
          + "\(isOne ? "it is" : "they are") kept, and nobody is made of \(isOne ? "it" : "them").",
        "Write names, or call the column otherwise.")
    }
  }
}

extension NameFault {
  static func figures(_ name: String) -> NameFault {
    NameFault(
      message: "\(name.quoted) holds figures where a name stands; nobody is made of it.",
      action: "It is kept with the session; write a name.", isLasting: true)
  }
}
