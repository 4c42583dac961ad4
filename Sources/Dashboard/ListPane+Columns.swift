internal import TerminalUI
internal import Views

/// A column of a list as it is drawn.
struct ListColumn: Equatable {
  let column: Column
  let x: Int
  let width: Int
}

extension ViewList {
  /// The columns that a pane of this width has room for, in the order of the view.
  func columns(for view: View, width: Int) -> [ListColumn] {
    let (gutter, gap) = (3, 2)
    let room = width - gutter - 1
    let natural = Dictionary(zip(shownColumns, naturalWidths)) { first, _ in first }
    let name = min(view.leastNameWidth, room * 3 / 5)
    let chosen = columnsWithRoom(in: view, room: room, gap: gap, name: name, natural)
    let shown = shownColumns.filter { chosen.contains($0) }
    let widths = Self.widths(
      of: shown.map { natural[$0] ?? 0 }, name: shown.firstIndex(of: view.nameColumn),
      rigid: shown.map { $0.isRigid(in: view) }, least: room >= 60 ? name : 0, room: room,
      gap: gap)
    var x = gutter
    return zip(shown, widths).map { column, width in
      defer { x += width + gap }
      return ListColumn(column: column, x: x, width: width)
    }
  }

  private func columnsWithRoom(
    in view: View, room: Int, gap: Int, name: Int, _ natural: [Column: Int]
  ) -> [Column] {
    var chosen: [Column] = []
    var used = 0
    let worth = columnsByWorth(in: view)
    let needed = neededColumns(in: view)
    for column in worth.prefix(1) + needed + worth.dropFirst() where !chosen.contains(column) {
      guard let own = natural[column], !isTold(column) else { continue }
      let isNeeded = view == .agenda && needed.contains(column)
      let least =
        column == view.nameColumn
        ? name
        : column.isRigid(in: view) ? own : isNeeded ? 8 : column.leastWidth(in: room)
      // When and where a session is matters more than the end of its title.
      let yielded =
        isNeeded
        ? max(name - Self.leastOfTitle, 0)
        : column == .room && view == .agenda ? max(name - room / 2, 0) : 0
      guard chosen.isEmpty || used + gap + min(own, least) <= room + yielded else { continue }
      used += min(own, least) + (chosen.isEmpty ? 0 : gap)
      chosen.append(column)
    }
    return chosen
  }

  /// The cells that a title keeps beside what has to be seen.
  private static let leastOfTitle = 14

  /// What is seen before all but the name: when sessions are, where no heading tells it, and what
  /// the list is sorted by, and columns that were asked for.
  private func neededColumns(in view: View) -> [Column] {
    let time: [Column] = view == .agenda && !isInProgrammeOrder ? [.day, .start] : []
    let added = (chosen ?? []).filter { !table.listColumns.contains($0) }
    return time + sort.map(\.column) + added
  }

  private var isInProgrammeOrder: Bool {
    sorting == Sorting() || sorting == Sorting(division: .day)
  }

  /// Whether a heading tells the values of a column, or they are the same for all.
  private func isTold(_ column: Column) -> Bool {
    if column == .day { return headsDays || !table.spansDays }
    return switch sorting.division {
    case .room, .track, .kind: hasHeadings && sorting.division?.column == column
    case nil, .day, .role, .institution, .letter, .none?: false
    }
  }
}

extension ViewList {
  /// The widths of columns in a line: the name keeps up to three fifths, the others give way;
  /// a rigid one does so only where the others would vanish.
  private static func widths(
    of natural: [Int], name: Int?, rigid: [Bool], least: Int, room: Int, gap: Int
  ) -> [Int] {
    let room = max(room, 1)
    guard let name, natural.count > 1 else { return shrunk(natural, to: room, gap: gap) }
    let others = natural.indices.filter { $0 != name }
    let stiff = others.filter { rigid[$0] }.reduce(0) { $0 + natural[$1] + gap }
    let soft = others.filter { !rigid[$0] }
    // Beside numbers and times that cannot give way the name keeps two fifths of it, or some words.
    let share = rigid.contains(true) ? max(room * 2 / 5, min(room / 2, 20), least) : room * 3 / 5
    let least = min(natural[name], share)
    let rest = room - least - gap - stiff
    let yielding = room - gap - stiff - 8 * soft.count - gap * max(soft.count - 1, 0)
    if rest <= 6 * soft.count, rigid.contains(true), yielding >= 10, yielding < least {
      return widths(
        of: natural.enumerated().map { $0 == name ? min($1, yielding) : $1 }, name: name,
        rigid: rigid, least: 0, room: room, gap: gap)
    }
    guard rest > 6 * soft.count || !rigid.contains(true) else {
      return widths(
        of: natural, name: name, rigid: rigid.map { _ in false }, least: 0, room: room, gap: gap)
    }
    let narrowed = Dictionary(
      zip(soft, shrunk(soft.map { natural[$0] }, to: rest, gap: gap))
    ) { first, _ in first }
    var widths = others.map { narrowed[$0] ?? natural[$0] }
    let left = room - widths.reduce(0, +) - gap * widths.count
    widths.insert(max(min(natural[name], left), 1), at: name)
    return widths
  }
}

extension ViewList {
  /// The columns in the order in which they are given room.
  private func columnsByWorth(in view: View) -> [Column] {
    // What the clock orders needs no numbers, and what few rows hold comes after the others.
    let isTimed = view == .agenda && shownColumns.contains(.start)
    func yields(_ column: Column) -> Bool {
      sparseColumns.contains(column) || isTimed && column == .order
    }
    let worth = view.columnsByWorth
    return worth.prefix(1) + worth.dropFirst().filter { !yields($0) }
      + worth.dropFirst().filter(yields)
  }
}

extension Column {
  /// Whether a part of its values would say something else: half a time is none.
  fileprivate func isRigid(in view: View) -> Bool {
    switch self {
    case .order, .day, .start, .end, .appearances, .declared: true
    case .kind: view == .changes
    case .room, .title, .track, .language, .people, .institutions, .status, .name, .other,
      .role, .position, .institution, .sessions, .severity, .place, .what, .action, .section,
      .label, .value, .change, .from, .to, .who, .since, .id:
      false
    }
  }
}

extension Column {
  /// The cells without which a column that gives way is left out.
  fileprivate func leastWidth(in room: Int) -> Int {
    switch self {
    case .change: 30
    case .room: room >= 60 ? 20 : 8
    default: 12
    }
  }
}

extension View {
  /// The cells a name keeps before another column is given room.
  fileprivate var leastNameWidth: Int {
    switch self {
    case .checks: 48
    case .changes: 24
    case .overview, .agenda, .speakers, .institutions: 30
    }
  }

  /// The columns in the order in which they are given room.
  fileprivate var columnsByWorth: [Column] {
    switch self {
    case .overview: [.label, .value]
    case .agenda:
      [.title, .start, .room, .order, .people, .end, .kind, .institutions, .day, .track, .status]
    case .speakers: [.name, .institution, .role, .position, .sessions]
    case .institutions: [.name, .kind, .people, .role, .appearances, .declared]
    case .checks: [.what, .severity, .place, .action]
    case .changes: [.what, .kind, .change, .who, .since]
    }
  }
}
