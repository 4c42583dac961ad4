extension StringProtocol {
  /// The text in lines of at most `width` cells, broken at blanks, after hyphens, and at
  /// wide characters; a word that is longer than a line is cut. Line feeds begin a line. O(n).
  public func wrapped(to width: Int, ambiguous: AmbiguousWidth = .narrow) -> [String] {
    let width = Swift.max(width, 2)
    return split(separator: "\n", omittingEmptySubsequences: false).flatMap { paragraph in
      var wrapping = Wrapping(width: width)
      for scalar in paragraph.unicodeScalars {
        wrapping.add(scalar, columns: String(scalar).columns(ambiguous: ambiguous))
      }
      return wrapping.finished
    }
  }
}

/// A paragraph on its way into lines.
private struct Wrapping {
  let width: Int
  var lines: [String] = []
  /// What stands in the line for good.
  var line = ""
  var lineColumns = 0
  /// What may still move to the next line.
  var word = ""
  var wordColumns = 0

  mutating func add(_ scalar: Unicode.Scalar, columns: Int) {
    if scalar == " " {
      settle()
      if lineColumns < width, lineColumns > 0 { append(scalar, columns: 1) }
      return
    }
    if columns == 2 { settle() }
    if lineColumns + wordColumns + columns > width {
      if lineColumns > 0 { breakLine() }
      if wordColumns + columns > width {
        settle()
        breakLine()
      }
    }
    word.unicodeScalars.append(scalar)
    wordColumns += columns
    if columns == 2 || scalar == "-" { settle() }
  }

  private mutating func append(_ scalar: Unicode.Scalar, columns: Int) {
    line.unicodeScalars.append(scalar)
    lineColumns += columns
  }

  private mutating func settle() {
    line += word
    lineColumns += wordColumns
    (word, wordColumns) = ("", 0)
  }

  private mutating func breakLine() {
    while line.unicodeScalars.last == " " { line.unicodeScalars.removeLast() }
    lines.append(line)
    (line, lineColumns) = ("", 0)
  }

  var finished: [String] {
    var copy = self
    copy.settle()
    copy.breakLine()
    return copy.lines
  }
}
