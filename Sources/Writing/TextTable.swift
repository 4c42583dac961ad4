internal import Programme
public import TerminalUI
public import Views

extension Excerpt {
  /// The rows as text aligned in terminal cells, under two lines that say what they are.
  ///
  /// - Parameters:
  ///   - width: the widest line in cells; `nil` for as wide as the rows need.
  public func text(width: Int? = nil, ambiguous: AmbiguousWidth = .narrow) -> String {
    let numeric = columns.map(\.isNumeric)
    let header = columns.map { $0.title }
    let cells = rows.map { row in columns.map { table.lineText(row, $0).visible } }
    var widths = header.map { $0.columns(ambiguous: ambiguous) }
    for line in cells {
      for (i, cell) in line.enumerated() {
        widths[i] = max(widths[i], cell.columns(ambiguous: ambiguous))
      }
    }
    if let width { widths = shrunk(widths, to: width, gap: Self.gap.count) }
    func line(_ cells: [String]) -> String {
      zip(zip(cells, widths), numeric)
        .map { $0.0.fitted(to: $0.1, right: $1, ambiguous: ambiguous) }
        .joined(separator: Self.gap).withoutTrailingBlanks
    }
    let rule = widths.map { String(repeating: "-", count: $0) }.joined(separator: Self.gap)
    let opening = textHeader.map { text in
      width.map { text.fitted(to: $0, ambiguous: ambiguous).withoutTrailingBlanks } ?? text
    }
    let lines =
      opening + ["", line(header), rule] + withHeadings(cells.map(line), width, ambiguous)
    return lines.joined(separator: "\n") + "\n"
  }

  /// Each section under its name, with a blank before all but the first.
  private func withHeadings(_ lines: [String], _ width: Int?, _ ambiguous: AmbiguousWidth)
    -> [String]
  {
    guard !headings.isEmpty else { return lines }
    let ends = headings.dropFirst() + [lines.count]
    return zip(headings, ends).flatMap { start, end in
      let name = heading(at: start).visible
      let fitting = width.map { name.fitted(to: $0, ambiguous: ambiguous) } ?? name
      return (start == 0 ? [] : [""]) + [fitting.withoutTrailingBlanks] + lines[start..<end]
    }
  }

  private static let gap = "  "

  private var textHeader: [String] {
    let facts = table.meeting.facts
    let parts = [
      table.view.title, heading, "time zone \(facts.timeZone ?? "not stated")",
      "source \(table.loaded.sourceName)",
    ]
    return [facts.title.visible, parts.joined(separator: " · ").visible]
  }
}

extension String {
  var withoutTrailingBlanks: String {
    var text = self
    while text.unicodeScalars.last == " " { text.unicodeScalars.removeLast() }
    return text
  }
}
