internal import TerminalUI
internal import Views

extension State {
  mutating func openColumns() {
    guard view.hasChoiceOfColumns else {
      notice = Words.fixedColumns
      return
    }
    mode = .menu(columnMenu)
  }

  private var columnMenu: Menu {
    let list = list
    let usual = Menu.Entry(
      keys: list.chosen == nil ? "•" : "", text: Words.usualColumns, action: .resetColumns,
      finally: .resetColumns)
    let columns = view.columns.filter { $0 != view.nameColumn }.map { column in
      Menu.Entry(
        keys: list.shownColumns.contains(column) ? "•" : "", text: column.title,
        action: .toggleColumn(column), also: .toggleColumn(column))
    }
    return Menu(
      title: Words.columnsTitle, entries: [usual] + columns,
      hints: (Words.columnHints, Words.columnMoreHints))
  }

  /// Shows a column or hides it, on the screen and in exports; a menu stays open.
  mutating func toggleColumn(_ column: Column) {
    let shown = list.shownColumns
    let isShown = shown.contains(column)
    list.choose(
      view.columns.filter { $0 == column ? !isShown : shown.contains($0) })
    if case .menu(let menu) = mode { mode = .menu(menu.gathered(columnMenu)) }
  }

  mutating func openGroups() {
    let choices = list.table.groupChoices
    guard choices.count > 1 else {
      notice = Words.noGroups
      return
    }
    let division = list.wantedSorting.division
    let entries = choices.map { choice in
      Menu.Entry(
        keys: choice == division ? "•" : "", text: Words.group(choice, in: view),
        action: .group(choice))
    }
    mode = .menu(Menu(title: Words.groupTitle, entries: entries))
  }

  mutating func group(by division: Division?) {
    list.arrange(Sorting(list.wantedSort, division: division))
    reveal()
  }
}

extension Table {
  /// The headings that the rows have something for; `nil` for those of the view itself.
  fileprivate var groupChoices: [Division?] {
    let own = view.divisions.filter { division in
      switch division {
      case .none: view == .agenda
      case .letter: true
      case .day, .room, .track, .kind, .role, .institution:
        defaultColumns.contains(division.column)
      }
    }
    return [nil] + own.map { $0 }
  }
}

extension View {
  /// Whether the columns can be chosen; the overview and the changes are laid out by hand.
  fileprivate var hasChoiceOfColumns: Bool {
    switch self {
    case .agenda, .speakers, .institutions, .checks: true
    case .overview, .changes: false
    }
  }
}
