internal import TerminalUI
internal import Views

/// Where each pane stands on a screen of this size.
struct Layout: Equatable {
  var title: Rect?
  var tabs: Rect?
  var rules: [Rect] = []
  var status: Rect
  /// What is left for the panes.
  var body: Rect
  var list: Rect
  var detail: Rect?
  /// The line between list and detail.
  var divider: Rect?
  /// The newspaper columns of the overview; 1 elsewhere.
  var listColumns = 1

  /// Below this size one line of the selected item remains.
  static let smallest = Size(columns: 20, rows: 5)
  /// From this width on the detail pane stands beside the list.
  static let sideBySide = 72
  /// The same where the list says most in long rows.
  static let wideSideBySide = 110
  /// From this height on there is room for tabs, rules and two panes.
  static let fullHeight = 12

  /// - Parameter statusRows: 1, or more for a long message.
  init(
    size: Size, view: View, showsDetail: Bool, focus: State.Focus, statusRows: Int = 1,
    isGrid: Bool = false
  ) {
    var rest = Rect(size: size)
    status = rest.removeBottom(size.rows > 1 ? statusRows : 0)
    if size.rows >= Self.fullHeight {
      rules.append(rest.removeBottom(1))
      title = rest.removeTop(1)
      tabs = rest.removeTop(1)
      rules.insert(rest.removeTop(1), at: 0)
    } else if size.rows >= 8 {
      tabs = rest.removeTop(1)
    }
    body = rest
    list = rest
    self.isGrid = isGrid
    placeDetail(view: view, showsDetail: showsDetail, focus: focus, size: size)
    let wantsTitles = view != .overview && list.rows >= 5
    listHeader = wantsTitles ? 2 : list.rows >= 2 ? 1 : 0
    if view == .overview, list.rows >= 10 { listColumns = min(max(list.columns / 38, 1), 3) }
  }

  private mutating func placeDetail(
    view: View, showsDetail: Bool, focus: State.Focus, size: Size
  ) {
    let reads = focus == .detail
    let tall = size.rows >= Self.fullHeight
    // What is laid out over the whole width gives way to details only while they are read.
    let isWhole = view == .overview || isGrid
    let wantsWidth = view.wantsWidth || isGrid
    let least = wantsWidth ? Self.wideSideBySide : Self.sideBySide
    let wide = size.columns >= (isWhole && reads ? Self.sideBySide : least)
    if tall, wide, showsDetail {
      let share = wantsWidth && size.columns >= least ? 34 : 45
      // A line of text is read up to some ninety cells wide.
      detail = list.removeRight(min(size.columns * share / 100, 90))
      divider = list.removeRight(1)
    } else if tall, showsDetail, !wide, !isWhole {
      detail = list.removeBottom(body.rows * 45 / 100)
      divider = list.removeBottom(1)
    } else if reads {
      detail = body
      list = Rect(x: body.x, y: body.y, columns: 0, rows: 0)
    }
  }

  /// Whether rooms stand side by side.
  private(set) var isGrid = false

  /// The heading, and the names of the columns where there is room.
  private(set) var listHeader = 0

  /// What is said over the items where all of them are dimmed.
  private(set) var noteRows = 0

  /// The rows of items that can be seen, in one column.
  var listRows: Int { max(list.rows - listHeader - noteRows, 1) }

  /// Gives notes the room that they want, up to half of the list.
  mutating func makeRoom(forNotes rows: Int) { noteRows = min(rows, list.rows / 2) }

  var detailRows: Int { max(detail?.rows ?? 0, 1) }

  /// The entries of a menu that can be seen.
  var menuRows: Int { max(body.rows - 2, 1) }

}

extension View {
  /// Whether its lines say most in one long row.
  fileprivate var wantsWidth: Bool { self == .overview || self == .changes }
}

extension State {
  var layout: Layout {
    var layout = Layout(
      size: size, view: view, showsDetail: showsDetail, focus: focus, statusRows: statusRows,
      isGrid: isGrid)
    let list = list
    if list.dimsAll {
      layout.makeRoom(forNotes: 1 + counselLines(list, columns: layout.list.columns).count)
    }
    return layout
  }

  /// Whether only one line of the selected item can be shown.
  var isTiny: Bool {
    size.columns < Layout.smallest.columns || size.rows < Layout.smallest.rows
  }
}
