internal import Views

/// The rows with their headings between them, line by line: no line is made before it is looked at.
extension ViewList {
  var hasHeadings: Bool { !headings.isEmpty }

  /// A heading has a line, and each but the first a blank in front of it.
  var lineCount: Int { rows.count + max(2 * headings.count - 1, 0) }

  /// `nil` outside. O(log headings).
  func line(_ position: Int) -> Line? {
    guard hasHeadings else { return rows.indices.contains(position) ? .row(position) : nil }
    guard position >= 0, position < lineCount else { return nil }
    let number = lastHeading { headings[$0] + 2 * $0 <= position }
    let start = headings[number] + 2 * number
    if position == start { return .heading(heading(over: headings[number])) }
    let row = headings[number] + position - start - 1
    let next = headings.indices.contains(number + 1) ? headings[number + 1] : rows.count
    return row < next ? .row(row) : .blank
  }

  /// All of them; `nil` where there are no headings. O(rows).
  var lines: [Line]? { hasHeadings ? (0..<lineCount).compactMap { line($0) } : nil }

  /// The line the cursor stands on. O(log headings).
  var cursorLine: Int { hasHeadings ? cursor + 2 * ownHeading + 1 : cursor }

  /// What stands in the first row of the pane: a list that is scrolled goes on telling the heading.
  var lineOnTop: Line? {
    guard hasHeadings, let line = line(top) else { return nil }
    guard case .row(let position) = line else { return line }
    return .heading(heading(over: position))
  }

  /// The number of the heading that the cursor stands under.
  var ownHeading: Int { lastHeading { headings[$0] <= cursor } }

  /// Whether headings tell the day of their rows.
  var headsDays: Bool {
    hasHeadings && table.view == .agenda && [nil, .day].contains(sorting.division)
  }

  private func heading(over position: Int) -> String {
    rows.row(at: position).map { table.section($0, by: sorting.division) } ?? ""
  }

  /// The last heading of which something is so that is so of all before it; at least the first.
  private func lastHeading(where isSo: (Int) -> Bool) -> Int {
    var (low, high) = (0, headings.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if isSo(middle) { low = middle } else { high = middle }
    }
    return low
  }
}
