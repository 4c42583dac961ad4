internal import Programme
internal import Searching
internal import TerminalUI
internal import Views

extension State {
  /// Whether the agenda stands as rooms by times.
  var isGrid: Bool { view == .agenda && showsGrid }

  /// The next layout of the view: of the agenda list and grid, of the others there is one.
  mutating func turnLayout() {
    guard view == .agenda else {
      notice = Words.oneLayout
      return
    }
    showsGrid.toggle()
    focus = .list
    reveal()
  }

  /// Moves through the sessions of a room.
  mutating func moveInRoom(_ step: Action.Step, _ grid: Grid) {
    guard let place = grid.place(of: list.cursor) else { return }
    let page = gridWindow(grid, list).page
    let distance =
      switch step {
      case .line(let distance): distance
      case .halfPages(let halves): halves * max(page, 2) / 2
      case .start: -grid.lines.count
      case .end: grid.lines.count
      }
    guard let position = grid.position(from: place, by: distance) else {
      notice = Words.noOtherInRoom
      return
    }
    selectInGrid(position)
  }

  /// To the list, or in a grid to the room on the left.
  mutating func goLeft() {
    guard focus == .list, let grid, let place = grid.place(of: list.cursor) else {
      focus = .list
      return
    }
    guard let position = grid.position(from: place, roomsAway: -1) else {
      notice = Words.noOtherRoom
      return
    }
    selectInGrid(position)
  }

  /// To the details, or in a grid to the room on the right as long as there is one.
  mutating func goRight() {
    guard focus == .list, let grid, let place = grid.place(of: list.cursor),
      let position = grid.position(from: place, roomsAway: 1)
    else { return focusDetail() }
    selectInGrid(position)
  }

  /// To the first session of the day that comes next among those that are shown.
  mutating func moveToDay(by distance: Int) {
    guard let day = list.rowsOfDay else { return }
    let sessions = list.table.meeting.sessions.indices
    let rest = distance < 0 ? sessions.prefix(day.lowerBound) : sessions.dropFirst(day.upperBound)
    let next =
      distance < 0 ? rest.last(where: list.rows.contains) : rest.first(where: list.rows.contains)
    guard let next, let position = list.rows.position(of: next) else {
      notice = Words.noOtherDay
      return
    }
    selectInGrid(position)
    if let first = grid?.firstPosition { selectInGrid(first) }
  }

  private mutating func selectInGrid(_ position: Int) {
    list.select(position)
    focus = .list
    reading = DetailCursor()
    followedLink = false
    reveal()
  }

  /// Scrolls the grid so that the selection can be seen.
  mutating func reveal(in grid: Grid) {
    let window = gridWindow(grid, list)
    let own = grid.place(of: list.cursor)?.line ?? 0
    let (line, page) = (window.lines.firstIndex(of: own) ?? 0, window.page)
    if line < list.top { list.top = line }
    if line >= list.top + page { list.top = line - page + 1 }
    list.top = min(max(list.top, 0), max(window.lines.count - page, 0))
  }
}
