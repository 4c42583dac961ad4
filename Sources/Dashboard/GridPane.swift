internal import Programme
internal import Searching
internal import TerminalUI
internal import Views

/// Which part of a grid a pane has room for.
struct GridWindow: Equatable {
  /// The cells of a room, its gutter with it.
  let width: Int
  let rooms: Range<Int>
  /// The lines that hold something in these rooms.
  let lines: [Int]
  /// The rows of a line.
  let height: Int
  /// How many lines can be seen.
  let page: Int

  /// The times stand in front of the rooms.
  static let times = 6

  /// The rooms are turned over like pages, so that the selected one can be seen.
  init(_ grid: Grid, selected: Grid.Place?, area: Size) {
    let room = max(area.columns - Self.times, 1)
    let most = max(room / 18, 1)
    let shown = min(most, max(grid.rooms.count, 1))
    width = min(room / shown, 40)
    let first = (selected?.room ?? 0) / shown * shown
    let rooms = first..<max(min(first + shown, grid.rooms.count), first)
    lines = grid.lines(in: rooms)
    self.rooms = rooms
    height = min(max(area.rows / max(lines.count, 1), 1), 3)
    page = max(area.rows / height, 1)
  }
}

extension State {
  /// The grid of the open view; `nil` where it is a list.
  var grid: Grid? { isGrid ? list.grid : nil }

  func gridWindow(_ grid: Grid, _ list: ViewList) -> GridWindow {
    let layout = layout
    return GridWindow(
      grid, selected: grid.place(of: list.cursor),
      area: Size(columns: layout.list.columns, rows: layout.listRows))
  }

  /// Rooms side by side, times below each other.
  func drawGrid(_ list: ViewList, header: Rect, in area: Rect, on frame: inout Frame) {
    guard let grid = list.grid else { return }
    let window = gridWindow(grid, list)
    drawRooms(grid, window, in: header, on: &frame)
    let top = min(list.top, max(window.lines.count - window.page, 0))
    for (y, number) in window.lines.dropFirst(top).prefix(window.page).enumerated() {
      let place = Rect(
        x: area.x, y: area.y + y * window.height, columns: area.columns,
        rows: min(window.height, area.rows - y * window.height))
      frame.write(grid.lines[number].time, in: place.row(0).dropping(columns: 1), style: .dim)
      for (column, room) in window.rooms.enumerated() {
        let x = GridWindow.times + column * window.width
        let cell = Rect(
          x: area.x + x, y: place.y, columns: min(window.width, area.columns - x),
          rows: place.rows)
        draw(grid, Grid.Place(line: number, room: room), list, in: cell, on: &frame)
      }
    }
  }

  private func drawRooms(
    _ grid: Grid, _ window: GridWindow, in area: Rect, on frame: inout Frame
  ) {
    for (column, room) in window.rooms.enumerated() {
      let name = grid.rooms[room].isEmpty ? Words.noRoomName : grid.rooms[room]
      let cell = area.dropping(columns: GridWindow.times + column * window.width + 3)
      let text = name.fitted(to: max(window.width - 4, 1), ambiguous: look.ambiguous)
      frame.write(text, in: cell, style: .heading)
    }
    drawMoreRooms(
      left: window.rooms.lowerBound > 0, right: window.rooms.upperBound < grid.rooms.count,
      in: area, on: &frame)
  }

  /// Arrows at the ends of the line of names say that there are more to that side.
  private func drawMoreRooms(left: Bool, right: Bool, in area: Rect, on frame: inout Frame) {
    guard !area.isEmpty else { return }
    if left { frame.fill(area.prefix(1), look.glyphs.moreLeft, style: .heading) }
    let last = Rect(x: area.x + area.columns - 1, y: area.y, columns: 1, rows: 1)
    if right { frame.fill(last, look.glyphs.moreRight, style: .heading) }
  }

  private func draw(
    _ grid: Grid, _ place: Grid.Place, _ list: ViewList, in area: Rect, on frame: inout Frame
  ) {
    let text = area.dropping(columns: 3)
    guard let position = grid.position(line: place.line, room: place.room),
      let row = list.rows.row(at: position)
    else {
      if grid.isTaken(line: place.line, room: place.room) {
        frame.fill(text.row(0).prefix(1), look.glyphs.vertical, style: .dim)
      }
      return
    }
    let isSelected = position == list.cursor
    if isSelected { drawMarker(in: area.row(0), on: &frame) }
    if list.marks.rows.contains(row) { drawMark(in: area.row(0), on: &frame) }
    let matches = list.matches.contains(row)
    let title = list.table.value(row, .title).text
    let width = max(text.columns - 1, 1)
    let parts = title.wrapped(to: width, ambiguous: look.ambiguous)
    for y in 0..<min(area.rows, parts.count) {
      // The last line that has room is cut where the title goes on.
      let isLast = y == area.rows - 1
      let shown = isLast ? parts[y...].joined(separator: " ") : parts[y]
      write(
        shown, in: text.row(y).prefix(width),
        style: isSelected ? selectedStyle : matches ? .plain : .dim,
        marking: matches ? list.reading : Filter(""), fields: Column.title.fields(in: .agenda),
        on: &frame)
    }
  }
}
