internal import Programme
internal import TerminalUI
internal import Views

extension State {
  mutating func move(_ step: Action.Step) {
    switch mode {
    case .menu(var menu):
      menu.move(by: lines(of: step, page: layout.menuRows, count: menu.found.count))
      mode = .menu(menu)
    case .filter(let prompt) where prompt.recalls(step): recall(older: step == .line(-1))
    case .export: break
    case .filter: moveSelection(step)
    case .browse, .question:
      // One line shows the selected item alone: nothing of its detail can be seen to move.
      switch isTiny ? .list : focus {
      case .list:
        if let grid { moveInRoom(step, grid) } else { moveSelection(step) }
      case .detail: read(step)
      }
    }
  }

  private func lines(of step: Action.Step, page: Int, count: Int) -> Int {
    switch step {
    case .line(let distance): distance
    case .halfPages(let halves): halves * max(page, 2) / 2
    case .start: -count
    case .end: count
    }
  }

  private mutating func moveSelection(_ step: Action.Step) {
    let page = layout.listRows
    let distance = lines(of: step, page: page, count: list.count)
    list.select(list.cursor + distance)
    if case .halfPages = step, !list.hasHeadings { list.top += distance }
    reading = DetailCursor()
    followedLink = false
    reveal()
  }

  /// Scrolls the list so that the selection can be seen, with the heading over it.
  mutating func reveal() {
    // A list that is covered keeps its place.
    guard !layout.list.isEmpty else { return }
    if let flow = overviewFlow {
      revealColumn(in: flow)
      return
    }
    if isGrid { list.makeGrid() }
    if let grid {
      reveal(in: grid)
      return
    }
    let page = layout.listRows
    let line = list.cursorLine
    // The heading stands in the first row.
    let wanted = page > 2 && list.hasHeadings ? line - 1 : line
    if wanted < list.top { list.top = wanted }
    if line >= list.top + page { list.top = line - page + 1 }
    list.top = min(max(list.top, 0), max(list.lineCount - page, 0))
  }

  /// Scrolls the overview by columns, so that its selection can be seen.
  private mutating func revealColumn(in flow: OverviewFlow) {
    let shown = shownColumns(of: flow)
    if let column = flow.column(of: list.cursor) {
      if column < list.top { list.top = column }
      if column >= list.top + shown { list.top = column - shown + 1 }
    } else {
      list.top = 0
    }
    list.top = min(max(list.top, 0), max(flow.columns.count - shown, 0))
  }

  mutating func visit(_ next: View) {
    guard next != view else { return }
    remember()
    show(next)
  }

  /// Opens a view where it was left.
  mutating func show(_ next: View) {
    view = next
    if lists[next] == nil { lists[next] = opened(next) }
    asksTime = true
    focus = .list
    followedLink = false
    reading = DetailCursor()
    reveal()
  }

  mutating func switchPane() {
    switch mode {
    case .filter: _ = submit()
    case .export, .menu, .question: return
    case .browse: break
    }
    switch focus {
    case .list: focusDetail()
    case .detail: focus = .list
    }
  }

  mutating func focusDetail() {
    guard detail != nil, !isTiny else {
      notice = isTiny ? Words.noRoom : Words.noDetail
      return
    }
    focus = .detail
    revealLink()
  }

  mutating func toggleDetail() {
    let before = layout
    showsDetail.toggle()
    if !showsDetail { focus = .list }
    if layout == before { notice = Words.noRoomForPane }
    reveal()
  }
}

extension FilterPrompt {
  /// Up in an empty line, and both ways once it has begun, walk through the history.
  fileprivate func recalls(_ step: Action.Step) -> Bool {
    switch step {
    case .line(-1): line.text.isEmpty || recalled > 0
    case .line(1): recalled > 0
    case .line, .halfPages, .start, .end: false
    }
  }
}
