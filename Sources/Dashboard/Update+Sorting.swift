internal import Searching
internal import Views

extension State {
  mutating func openSort() { mode = .menu(sortMenu) }

  /// Enter sorts by a column alone, Space by it where the keys before it are alike; after Space,
  /// Enter sorts by the keys that were chosen and then by the column under the cursor.
  private var sortMenu: Menu {
    let keys = list.wantedSort
    let own = Menu.Entry(
      keys: keys.isEmpty ? "•" : "", text: Words.programmeOrder, action: .sort([]),
      finally: .sort([]))
    let columns = list.table.sortChoices.map { choice in
      let place = keys.firstIndex { $0.isAlike(choice) }
      let isDescending = place.map { keys[$0].isDescending } ?? false
      return Menu.Entry(
        keys: place.map { keys.count == 1 ? "•" : "\($0 + 1)" } ?? "",
        text: choice.column.title + (choice.names == .strokes ? Words.byStrokes : "")
          + (list.table.countsElements(of: choice.column) ? Words.byNumber : "")
          + (isDescending ? Words.descending : ""),
        action: .sort([choice]), also: .sortAlso(choice),
        finally: place == nil ? .sortAlso(choice) : nil)
    }
    return Menu(
      title: Words.sortTitle, entries: [own] + columns,
      hints: (Words.sortHints, Words.sortMoreHints))
  }

  mutating func sort(by keys: [SortKey]) {
    list.sort(by: keys)
    reveal()
  }

  /// Adds a key behind the others or takes it away; a menu stays open, to find the next one.
  mutating func sortAlso(by key: SortKey) {
    let others = list.wantedSort.filter { !$0.isAlike(key) }
    sort(by: others.count < list.wantedSort.count ? others : others + [key])
    if case .menu(let menu) = mode { mode = .menu(menu.gathered(sortMenu)) }
  }

  /// Reverses the first key; the others go on deciding what it leaves alike.
  mutating func reverseSort() {
    let keys = list.wantedSort
    if let key = keys.first {
      let reversed = SortKey(key.column, descending: !key.isDescending, names: key.names)
      sort(by: [reversed] + keys.dropFirst())
    } else if let column = view.orderColumn {
      sort(by: [SortKey(column, descending: true)])
    } else {
      notice = Words.noReverse
    }
  }
}

extension Table {
  /// A key for each column, and one for the strokes of names in Han.
  fileprivate var sortChoices: [SortKey] {
    sortableColumns.flatMap { column in
      column == .name && holdsHanNames
        ? [SortKey(column), SortKey(column, names: .strokes)] : [SortKey(column)]
    }
  }

  /// The columns that hold something, those that are not shown behind the others.
  private var sortableColumns: [Column] {
    let others = view.columns.filter { column in
      !defaultColumns.contains(column)
        && (0..<min(count, 300)).contains { !value($0, column).isAbsent }
    }
    return defaultColumns + others
  }
}

extension SortKey {
  /// Whether both sort by the same, in whatever direction.
  fileprivate func isAlike(_ other: SortKey) -> Bool {
    column == other.column && names == other.names
  }
}

extension View {
  /// The column whose order is the view's own; `nil` where no column is.
  fileprivate var orderColumn: Column? {
    switch self {
    case .agenda: .order
    case .speakers, .institutions: .name
    case .checks: .severity
    case .overview, .changes: nil
    }
  }
}
