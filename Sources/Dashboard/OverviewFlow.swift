internal import Searching
internal import Views

/// The overview laid out like a newspaper: the facts on top, the other sections in columns.
struct OverviewFlow: Equatable {
  /// Rows across the whole width.
  var head: [ViewList.Line] = []
  /// Lines of each column, none longer than the pane.
  var columns: [[ViewList.Line]] = [[]]

  /// - Parameters:
  ///   - lines: sections, each a heading and its rows, with blanks between them.
  ///   - height: the rows of the pane.
  ///   - pinsHead: whether the first section stands on top of all columns.
  init(_ lines: [ViewList.Line], height: Int, pinsHead: Bool) {
    var sections = lines.split(separator: .blank).map(Array.init)
    var room = height
    if pinsHead, sections.count > 1, let first = sections.first, first.count + 4 < height {
      head = Array(first.dropFirst())
      sections.removeFirst()
      room -= head.count + 1
    }
    for section in sections { add(section, room: max(room, 1)) }
  }

  /// Adds a section below the last one where at least four of its lines fit.
  private mutating func add(_ section: [ViewList.Line], room: Int) {
    var rest = section[...]
    let used = columns[columns.count - 1].count
    let free = room - used - (used > 0 ? 1 : 0)
    if free < min(section.count, 4) {
      columns.append([])
    } else if used > 0 {
      columns[columns.count - 1].append(.blank)
    }
    while !rest.isEmpty {
      let free = room - columns[columns.count - 1].count
      if free <= 0 {
        columns.append([])
        continue
      }
      columns[columns.count - 1] += rest.prefix(free)
      rest = rest.dropFirst(free)
    }
  }

  /// The column that a row stands in; `nil` for the rows on top.
  func column(of position: Int) -> Int? {
    columns.firstIndex { $0.contains(.row(position)) }
  }
}

extension State {
  /// How the overview stands; `nil` for the other views.
  var overviewFlow: OverviewFlow? {
    guard view == .overview else { return nil }
    let list = list
    // A sorted overview has no sections.
    let lines = list.lines ?? list.rows.indices.map(ViewList.Line.row)
    let layout = layout
    return OverviewFlow(
      lines, height: layout.listRows,
      pinsHead: layout.listColumns > 1 && (list.filter.isEmpty || list.dims))
  }

  /// The columns that are drawn side by side: no more than there are.
  func shownColumns(of flow: OverviewFlow) -> Int {
    min(max(flow.columns.count, 1), max(layout.listColumns, 1))
  }
}
