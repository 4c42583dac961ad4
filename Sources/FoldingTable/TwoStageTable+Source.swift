extension TwoStageTable {
  /// The Swift file that is committed.
  var source: String {
    """
    // Written by `swift run folding-table > Sources/Searching/FoldingTable.swift`; do not edit.

    /// What scalars fold to, in two stages: scalar, block of 64, cell, text.
    ///
    /// Source: ICU as Foundation links it: compatibility decomposition, `Latin-ASCII`,
    /// `Traditional-Simplified`; case, marks and dashes from the Unicode properties of the library;
    /// forms of Japanese names from `JapaneseForms.swift`.
    /// A digit is one of 64 characters from '0'. Two of them number the block of 64 scalars, three
    /// are a cell: 0 where a scalar stays as it is, else 1 + the byte where its text begins. A text
    /// ends with a dot.
    enum FoldingTable {
    \(literal("blocks", lines(of: blocks)))

    \(literal("cells", lines(of: cells)))

    \(literal("targets", lines(of: targets)))
    }

    """
  }

  private func literal(_ name: String, _ lines: [String]) -> String {
    let body = lines.map { "    " + $0 }.joined(separator: "\\#\n")
    return "  static let \(name): StaticString = #\"\"\"\n\(body)\n    \"\"\"#"
  }

  private func lines(of digits: String) -> [String] {
    let bytes = Array(digits.utf8)
    return stride(from: 0, to: bytes.count, by: 90).map { start in
      String(decoding: bytes[start..<min(start + 90, bytes.count)], as: UTF8.self)
    }
  }

  private func lines(of targets: [String]) -> [String] {
    var lines = [""]
    for target in targets {
      let line = (lines.last ?? "") + target
      if line.unicodeScalars.count > 90 {
        lines.append(target)
      } else {
        lines[lines.count - 1] = line
      }
    }
    return lines
  }
}
