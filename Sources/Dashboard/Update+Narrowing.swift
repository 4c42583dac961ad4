internal import Programme
internal import Searching
internal import Views

/// A value that stands on the screen, and the field a query asks it of.
private struct NamedValue {
  let title: String
  /// `nil` for what stands in the details.
  let column: Column?
  let field: Field
  let value: String

  func term(excluding: Bool) -> String {
    Filter.term(field: field, equals: value, negated: excluding)
  }
}

extension State {
  /// Offers the values under the cursor, to filter to one or to exclude it; a single one is taken.
  mutating func openValues(excluding: Bool) {
    let values = valuesUnderCursor
    guard let first = values.first else {
      notice = list.selectedRow == nil ? Words.nothingHere : Words.noValue
      return
    }
    guard values.count > 1 else { return narrow(by: first.term(excluding: excluding)) }
    let entries = values.map { value in
      Menu.Entry(
        keys: value.title, text: value.value, action: .narrow(value.term(excluding: excluding)))
    }
    let title = excluding ? Words.excludeTitle : Words.filterToTitle
    var menu = Menu(title: title, entries: entries)
    let likely = likelyColumns
    menu.cursor =
      likely.lazy.compactMap { column in values.firstIndex { $0.column == column } }.first ?? 0
    mode = .menu(menu)
  }

  /// Whose values are asked for most, the likeliest first: what the list is put under or sorted by,
  /// then what rows have in common.
  private var likelyColumns: [Column] {
    let sorting = list.sorting
    let usual: [Column] =
      switch view {
      case .agenda: [.room, .track, .kind]
      case .speakers: [.institution, .role]
      case .institutions: [.kind, .role]
      case .overview, .checks, .changes: [.kind, .severity]
      }
    return [sorting.division?.column].compactMap { $0 } + sorting.keys.map(\.column) + usual
  }

  private var valuesUnderCursor: [NamedValue] {
    if focus == .detail, let links = detail?.links, links.indices.contains(reading.link) {
      return values(of: links[reading.link].destination)
    }
    guard let row = list.selectedRow else { return [] }
    let table = list.table
    return table.defaultColumns.flatMap { column in
      guard let field = column.field(in: view) else { return [NamedValue]() }
      return table.value(row, column).elements.map {
        NamedValue(title: column.title, column: column, field: field, value: $0)
      }
    }
  }

  private func values(of destination: Link.Destination) -> [NamedValue] {
    guard case .item(let item) = destination, let field = view.field(naming: item) else {
      return []
    }
    return [NamedValue(title: "", column: nil, field: field, value: meeting.name(of: item))]
  }

  /// Adds a term to the filter; where that hides the selected row the next one takes its place.
  mutating func narrow(by term: String) {
    let (row, position) = (list.selectedRow, list.cursor)
    let query = list.filter.adding(term)
    focus = .list
    applyFilter(query)
    if row.flatMap({ list.rows.position(of: $0) }) == nil { list.select(position) }
    keepInHistory(query)
    reveal()
  }
}

extension View {
  /// What a query of this view asks for a record by its name; `nil` where no row names records.
  fileprivate func field(naming item: Item) -> Field? {
    switch (self, item) {
    case (.overview, _), (.checks, _): nil
    case (.changes, .speaker), (.changes, .institution): .who
    case (.changes, .session): .what
    case (.agenda, .session): .title
    case (.agenda, .speaker), (.institutions, .speaker): .people
    case (.speakers, .speaker), (.institutions, .institution): .name
    case (.agenda, .institution), (.speakers, .institution): .institution
    case (.speakers, .session), (.institutions, .session): .session
    }
  }
}
