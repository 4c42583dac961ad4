internal import Searching
internal import Views

extension State {
  /// Marks the selected row and goes on to the next, so that a key held down marks many.
  mutating func mark() {
    guard let row = list.selectedRow else {
      notice = Words.nothingHere
      return
    }
    list.toggleMark()
    if focus == .list, list.selectedRow == row { move(.line(1)) } else { reveal() }
  }

  /// Adds `is:marked` to the filter, or takes it away.
  mutating func toggleMarked() {
    let filter = list.filter
    if let place = filter.terms.firstIndex(where: { $0.test == .state(.marked) }) {
      applyFilter(filter.removing(termAt: place).query)
    } else if list.marks.rows.isEmpty {
      notice = Words.nothingMarked
    } else {
      let query = filter.adding("is:\(RowState.marked.rawValue)")
      list.beforeMarked = ViewList.Restorable(query: query, before: filter.query)
      applyFilter(query)
    }
  }

  mutating func toggleDimming() {
    list.dims(!list.dims)
    tell(list.dims ? Words.dimming : Words.hiding)
    reveal()
  }

  mutating func moveToMatch(by distance: Int) {
    guard !list.filter.isEmpty else {
      notice = Words.noMatches
      return
    }
    switch list.moveToMatch(by: distance) {
    case nil: notice = Words.noOtherMatch
    case true?: notice = distance > 0 ? Words.fromTheStart : Words.fromTheEnd
    case false?: break
    }
    reading = DetailCursor()
    followedLink = false
    reveal()
  }
}
