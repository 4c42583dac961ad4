internal import Programme
internal import Searching
internal import Views

extension ViewList {
  /// The same list over a meeting that was read again: query, order and selection by identity.
  ///
  /// The selected record stays on its line of the screen. O(rows).
  func reloaded(from tables: Tables) -> ViewList {
    var next = ViewList(tables[table.view])
    (next.moment, next.beforeMarked) = (moment, beforeMarked)
    if let chosen { next.choose(chosen) }
    if wantedSorting != Sorting() { next.arrange(wantedSorting) }
    next.mark(marks.keys(in: table, successors: tables.changes.successors))
    if !filter.isEmpty { next.filter(filter) }
    next.settle()
    next.dims(dims)
    next.top = top
    if next.select(as: self, tables.changes.successors) {
      // The overview counts its columns instead.
      if table.view != .overview { next.top = next.cursorLine - (cursorLine - top) }
    } else {
      next.select(cursor)
    }
    return next
  }

  /// Selects the record that is selected in another list; most stand where they stood.
  private mutating func select(as other: ViewList, _ successors: [Identity: Identity]) -> Bool {
    guard let row = other.selectedRow, let former = other.table.identity(row) else {
      return false
    }
    let identity = successors[former] ?? former
    guard table.identity(row) == identity, let position = rows.position(of: row) else {
      return select(identity)
    }
    select(position)
    return true
  }
}
