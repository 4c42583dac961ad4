/// How a cell looks. Named for its role, never for a hue; each has a sign without colour.
public enum Style: UInt8, Hashable, Sendable, CaseIterable {
  case plain
  /// The title line, section headings, column headers.
  case heading
  /// The tab of the view that is open.
  case current
  /// The marked item of a list or of a detail pane that has the focus.
  case selected
  /// The marked item of a pane that has not the focus.
  case unfocused
  /// Characters that the filter matched.
  case match
  /// Matched characters inside the selection.
  case selectedMatch
  /// Rules, hints, secondary text.
  case dim
  /// Names that lead somewhere.
  case link
  /// Bars drawn in cells.
  case bar
  /// What went wrong, or is doubtful.
  case warning
  /// The line where text is typed.
  case prompt

  /// One letter for golden screens and `--styles`.
  public var letter: Character {
    switch self {
    case .plain: "."
    case .heading: "h"
    case .current: "c"
    case .selected: "s"
    case .unfocused: "u"
    case .match: "m"
    case .selectedMatch: "M"
    case .dim: "d"
    case .link: "l"
    case .bar: "b"
    case .warning: "w"
    case .prompt: "p"
    }
  }
}
